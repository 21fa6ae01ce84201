import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import type { Clock } from "../../core/clock.js";
import { resolveConfig } from "../../node/config/resolve.js";
import { createLogger } from "../../node/logging.js";
import {
  runNodeProcess,
  type ProcessHost,
  type RunningNode,
  type StartNode,
} from "../../node/node-process.js";
import { StartError } from "../../node/start-error.js";
import { StoreFailedError } from "../../storage/errors.js";

/** A process that only remembers how it ended. */
class FakeHost extends EventEmitter implements ProcessHost {
  readonly stdin = Object.assign(new EventEmitter(), { resume: () => this.stdin }) as never;
  readonly errors: string[] = [];
  readonly stderr = { write: (text: string) => this.errors.push(text) > 0 };
  readonly exitCodes: number[] = [];
  readonly exited: Promise<number>;
  #resolveExited!: (code: number) => void;

  constructor() {
    super();
    this.exited = new Promise((resolve) => (this.#resolveExited = resolve));
  }

  exit(code: number): void {
    this.exitCodes.push(code);
    this.#resolveExited(code);
  }
}

/** Time stands still unless told to pass. */
class StoppedClock implements Clock {
  nowMs = 0;
  readonly #timers = new Set<{ readonly atMs: number; readonly callback: () => void }>();

  wallMs(): number {
    return this.nowMs;
  }

  monotonicMs(): number {
    return this.nowMs;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { atMs: this.nowMs + delayMs, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  every(): () => void {
    throw new Error("not used here");
  }

  atTurnEnd(): void {
    throw new Error("not used here");
  }

  pass(durationMs: number): void {
    this.nowMs += durationMs;
    for (const timer of this.#timers) {
      if (timer.atMs > this.nowMs) continue;
      this.#timers.delete(timer);
      timer.callback();
    }
  }
}

function launch(startNode: StartNode, stopWithParent = false) {
  const host = new FakeHost();
  const clock = new StoppedClock();
  const lines: Record<string, unknown>[] = [];
  const done = runNodeProcess({
    host,
    clock,
    config: resolveConfig({ flags: { dataDirectory: "unused" }, environment: {} }).config,
    logger: createLogger(
      { level: "info", node: "test" },
      { write: (line) => void lines.push(JSON.parse(line)) },
    ),
    startNode,
    stopWithParent,
  });
  return { host, clock, lines, done };
}

const never = new Promise<never>(() => undefined);

function nodeThatStops(): RunningNode & { stops: number } {
  return {
    stops: 0,
    refused: never,
    stop() {
      this.stops++;
      return Promise.resolve();
    },
  };
}

describe("a node that cannot go on", () => {
  it.each([
    ["store-fenced", 1],
    ["removed", 0],
  ] as const)("because of %s stops, says why in one line, and exits with %i", async (problem, exitCode) => {
    const node = { ...nodeThatStops(), refused: Promise.resolve(new StartError(problem, "it was removed")) };
    const { host, done } = launch(() => Promise.resolve(node));
    await done;
    expect(await host.exited).toBe(exitCode);
    expect(host.errors).toEqual(["covey: it was removed\n"]);
    expect(node.stops).toBe(1);
  });
});

describe("a signal", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"])("%s stops the node once and exits with 0", async (signal) => {
    const node = nodeThatStops();
    const { host, done } = launch(() => Promise.resolve(node));
    await done;
    host.emit(signal);
    host.emit(signal);
    expect(await host.exited).toBe(0);
    expect(node.stops).toBe(1);
  });

  it("that comes a second time ends the process at once", async () => {
    const { host, clock, done } = launch(() => Promise.resolve({ refused: never, stop: () => never }));
    await done;
    host.emit("SIGINT");
    clock.pass(100);
    host.emit("SIGINT");
    expect(host.exitCodes).toEqual([]);
    clock.pass(1_000);
    host.emit("SIGINT");
    expect(host.exitCodes).toEqual([130]);
  });

  it("during the start stops the node when it has started", async () => {
    const node = nodeThatStops();
    let finishStart: (node: RunningNode) => void = () => undefined;
    const { host } = launch(() => new Promise((resolve) => (finishStart = resolve)));
    host.emit("SIGTERM");
    finishStart(node);
    expect(await host.exited).toBe(0);
    expect(node.stops).toBe(1);
  });

  it("does not wait for ever for a node that cannot stop", async () => {
    const { host, clock, done } = launch(() => Promise.resolve({ refused: never, stop: () => never }));
    await done;
    host.emit("SIGTERM");
    clock.pass(60_000);
    expect(host.exitCodes).toEqual([70]);
  });
});

describe("a parent that is gone", () => {
  it("stops the node when that was asked for", async () => {
    const { host, done } = launch(() => Promise.resolve(nodeThatStops()), true);
    await done;
    (host.stdin as EventEmitter).emit("close");
    expect(await host.exited).toBe(0);
  });
});

describe("what goes wrong", () => {
  it("for a reason that the operator can put right is one line and exit code 1", async () => {
    const { host, lines, done } = launch(() =>
      Promise.reject(new StartError("port-taken", "port 8000 on 127.0.0.1 is taken")),
    );
    await done;
    expect(host.errors).toEqual(["covey: port 8000 on 127.0.0.1 is taken\n"]);
    expect(host.exitCodes).toEqual([1]);
    expect(lines).toEqual([]);
  });

  it("by a bug while starting is logged with its stack and exit code 70", async () => {
    const { host, lines, done } = launch(() => Promise.reject(new TypeError("broken")));
    await done;
    expect(host.exitCodes).toEqual([70]);
    expect(lines[0]).toMatchObject({ level: "fatal", err: { type: "TypeError", message: "broken" } });
  });

  it.each(["uncaughtException", "unhandledRejection"])("as %s ends the process with 70", async (event) => {
    const { host, lines, done } = launch(() => Promise.resolve(nodeThatStops()));
    await done;
    host.emit(event, new Error("lost"));
    expect(host.exitCodes).toEqual([70]);
    expect(lines[0]).toMatchObject({ level: "fatal", err: { message: "lost" } });
  });

  it("on the disk is one line, in the log and for people, and exit code 74", async () => {
    const { host, lines, done } = launch(() => Promise.resolve(nodeThatStops()));
    await done;
    host.emit("uncaughtException", new StoreFailedError(new Error("EIO: i/o error, fdatasync")));
    expect(host.exitCodes).toEqual([74]);
    expect(host.errors).toEqual([
      expect.stringMatching(/^covey: the store failed: EIO: i\/o error, fdatasync \(data directory .+\)\n$/),
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ level: "fatal", code: "StoreFailed" });
  });

  it("while stopping is a bug as well", async () => {
    const { host, done } = launch(() =>
      Promise.resolve({ refused: never, stop: () => Promise.reject(new Error("stuck")) }),
    );
    await done;
    host.emit("SIGTERM");
    expect(await host.exited).toBe(70);
  });
});
