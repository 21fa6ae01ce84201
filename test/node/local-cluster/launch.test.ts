import { createSocket } from "node:dgram";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { launch, type LauncherHost } from "../../../node/local-cluster/launch.js";
import type { LocalClusterOptions } from "../../../node/local-cluster/options.js";
import { StartError } from "../../../node/start-error.js";
import { freePlacement } from "../../support/local-nodes.js";

const FAKE_NODE = fileURLToPath(new URL("fake-node.js", import.meta.url));

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "covey-launch-"));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** A terminal that remembers what it was shown and can press Ctrl-C. */
class FakeHost implements LauncherHost {
  readonly lines: string[] = [];
  #stopCallbacks: (() => void)[] = [];
  #waiting: { readonly pattern: RegExp; readonly resolve: (line: string) => void }[] = [];

  line(text: string): void {
    this.lines.push(text);
    this.#waiting = this.#waiting.filter(({ pattern, resolve }) => {
      if (pattern.test(text)) resolve(text);
      return !pattern.test(text);
    });
  }

  onStopSignal(callback: () => void): void {
    this.#stopCallbacks.push(callback);
  }

  pressCtrlC(): void {
    for (const callback of this.#stopCallbacks) callback();
  }

  /** The line that is shown, or was, and matches. */
  shown(pattern: RegExp): Promise<string> {
    const line = this.lines.find((each) => pattern.test(each));
    if (line !== undefined) return Promise.resolve(line);
    return new Promise((resolve) => this.#waiting.push({ pattern, resolve }));
  }
}

async function options(more: Partial<LocalClusterOptions> = {}): Promise<LocalClusterOptions> {
  return {
    nodes: 2,
    ...(await freePlacement(join(directory, "cluster"), 4)),
    readyTimeoutMs: 180_000,
    verbose: false,
    ...more,
  };
}

function run(opts: LocalClusterOptions, how = "well", who = "-") {
  const host = new FakeHost();
  return { host, exitCode: launch(opts, [process.execPath, FAKE_NODE, how, who], host) };
}

/** The process ids that the fake nodes logged. */
function pids(opts: LocalClusterOptions): number[] {
  return readdirSync(opts.data)
    .filter((name) => name.startsWith("node-"))
    .flatMap((name) => [...readFileSync(join(opts.data, name, "log"), "utf8").matchAll(/started (\d+)/g)])
    .map((match) => Number(match[1]));
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("a cluster that starts well", () => {
  it("shows its addresses, then that it is ready, and stops every node on Ctrl-C", async () => {
    const opts = await options();
    const { host, exitCode } = run(opts);
    await host.shown(/^covey ready/);
    expect(host.lines.at(-1)).toContain(`http://127.0.0.1:${opts.httpPort}`);
    expect(host.lines.find((line) => line.startsWith("node-2"))).toMatch(
      new RegExp(`http://127.0.0.1:${opts.httpPort + 1} .*127.0.0.1:${opts.grpcPort + 1} `),
    );
    expect(pids(opts).map(alive)).toEqual([true, true]);
    host.pressCtrlC();
    host.pressCtrlC(); // npm passes the same one on.
    expect(await exitCode).toBe(0);
    expect(pids(opts).map(alive)).toEqual([false, false]);
  });

  it("starts again on the same directory with as many nodes, named or not", async () => {
    const opts = await options({ nodes: 1 });
    for (const nodes of [1, undefined, 1]) {
      const { host, exitCode } = run({ ...opts, nodes });
      await host.shown(/^covey ready/);
      expect(host.lines.filter((line) => /^node-\d/.test(line))).toHaveLength(1);
      host.pressCtrlC();
      expect(await exitCode).toBe(0);
    }
  });

  it("grows by new nodes, which found nothing, and stays as large", async () => {
    const opts = await options({ nodes: 1 });
    for (const [nodes, lines] of [
      [1, 1],
      [2, 2],
      [undefined, 2],
    ] as const) {
      const { host, exitCode } = run({ ...opts, nodes });
      await host.shown(/^covey ready/);
      expect(host.lines.filter((line) => /^node-\d +http/.test(line))).toHaveLength(lines);
      const said = host.lines.filter((line) => line.startsWith("growing "));
      expect(said).toEqual(nodes === 2 ? ["growing from 1 to 2 nodes: node-2 will join"] : []);
      host.pressCtrlC();
      expect(await exitCode).toBe(0);
    }
    const marker = readFileSync(join(opts.data, "local-cluster.json"), "utf8");
    expect(JSON.parse(marker)).toEqual({ format: 1, nodes: 2, founders: 1 });
  });

  it("prints the nodes' logs when asked to", async () => {
    const { host, exitCode } = run(await options({ verbose: true }));
    await host.shown(/^node-1 .*started/);
    await host.shown(/^node-2 .*started/);
    host.pressCtrlC();
    expect(await exitCode).toBe(0);
  });
});

describe("a node that ends", () => {
  it("while starting takes the others with it and its own words to the terminal", async () => {
    const opts = await options();
    await expect(run(opts, "fails", "node-2").exitCode).rejects.toThrow(
      /^node-2 could not start: the directory is locked by another process \(exit code 1; its log is .*node-2.log\)$/,
    );
    expect(pids(opts).some(alive)).toBe(false);
  });

  it("by a bug while starting is quoted from its log", async () => {
    await expect(run(await options(), "breaks", "node-1").exitCode).rejects.toThrow(
      /^node-1 could not start: the node could not start: broken \(exit code 70; /,
    );
  });

  it("later is reported, and the others go on", async () => {
    const opts = await options();
    const { host, exitCode } = run(opts, "dies", "node-2");
    await host.shown(/^covey ready/);
    const answer = fetch(`http://127.0.0.1:${opts.adminPort + 1}/die`);
    await expect(answer).rejects.toThrow();
    await host.shown(/^node-2 ended \(exit code 3\); the others go on\. /);
    expect(await host.shown(/^ {2}.* start .*--name node-2/)).toContain(`--http-port ${opts.httpPort + 1}`);
    expect((await fetch(`http://127.0.0.1:${opts.adminPort}/readyz`)).status).toBe(200);
    host.pressCtrlC();
    expect(await exitCode).toBe(0);
  });

  it("as the last one ends the launcher", async () => {
    const opts = await options({ nodes: 1 });
    const { host, exitCode } = run(opts);
    await host.shown(/^covey ready/);
    process.kill(pids(opts)[0]!, "SIGKILL");
    expect(await exitCode).toBe(1);
    expect(host.lines.join("\n")).toContain("node-1 ended (signal SIGKILL)");
  });
});

describe("a cluster that is not ready", () => {
  it("in time is stopped, and what it waits for is said", async () => {
    const opts = await options({ readyTimeoutMs: 5_000 });
    await expect(run(opts, "waits", "node-2").exitCode).rejects.toThrow(
      /^node-2 was not ready after 5000 ms, it waits for waiting for 2 of 3 nodes; its log is /,
    );
    expect(pids(opts).some(alive)).toBe(false);
  });

  it("can be stopped", async () => {
    const opts = await options();
    const { host, exitCode } = run(opts, "waits", "node-2");
    await expect.poll(() => existsSync(opts.data) && pids(opts).length).toBe(2);
    host.pressCtrlC();
    expect(await exitCode).toBe(0);
    expect(host.lines.some((line) => line.startsWith("covey ready"))).toBe(false);
    expect(pids(opts).some(alive)).toBe(false);
  });
});

describe("before anything is started", () => {
  async function expectRefused(opts: LocalClusterOptions, message: RegExp): Promise<void> {
    const error: unknown = await run(opts).exitCode.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StartError);
    expect((error as StartError).message).toMatch(message);
    expect((error as StartError).message).not.toContain("\n");
  }

  async function withTaken(port: number, check: () => Promise<void>): Promise<void> {
    const server: Server = createServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    await check().finally(() => server.close());
  }

  it("a taken port is named, with its use and its flag, and nothing is written", async () => {
    const opts = await options();
    await withTaken(opts.grpcPort + 1, () =>
      expectRefused(
        opts,
        new RegExp(
          `^port ${opts.grpcPort + 1} on 127.0.0.1 is taken, gRPC of node-2 cannot use it: .*--grpc-port$`,
        ),
      ),
    );
    expect(existsSync(opts.data)).toBe(false);
  });

  it("a gossip port that is taken for datagrams only is taken too", async () => {
    const opts = await options();
    const socket = createSocket("udp4");
    socket.bind(opts.gossipPort, "127.0.0.1");
    await once(socket, "listening");
    await expectRefused(opts, /is taken, gossip of node-1 cannot use it: .*--gossip-port$/);
    socket.close();
  });

  it("ranges of ports that overlap are refused", async () => {
    const opts = await options();
    await expectRefused(
      { ...opts, grpcPort: opts.httpPort + 1 },
      /^gRPC of node-1 and the DynamoDB endpoint of node-2 would both need port \d+: move one with --http-port$/,
    );
  });

  it("ports past the last one are refused", async () => {
    await expectRefused(
      { ...(await options()), httpPort: 65_535 },
      /^the DynamoDB endpoint of node-2 would need port 65536, but 65535 is the last: lower --http-port$/,
    );
  });

  it("a directory of other people's files is left alone", async () => {
    const opts = await options();
    mkdirSync(opts.data);
    writeFileSync(join(opts.data, "thesis.txt"), "");
    await expectRefused(
      opts,
      /holds something else than a local cluster \("thesis\.txt"\): choose .*--data$/,
    );
    expect(readdirSync(opts.data)).toEqual(["thesis.txt"]);
  });

  it.each([
    "{",
    "null",
    '{"format":2,"nodes":3}',
    '{"format":1,"nodes":0}',
    '{"format":1,"nodes":2,"founders":3}',
  ])("a directory marked with %s is left alone", async (marker) => {
    const opts = await options();
    mkdirSync(opts.data);
    writeFileSync(join(opts.data, "local-cluster.json"), marker);
    await expectRefused(opts, /local-cluster\.json (cannot be read|was written by another version)/);
  });

  it("a directory that cannot be one is refused", async () => {
    const file = join(directory, "file");
    writeFileSync(file, "");
    await expectRefused(await options({ data: file }), /file cannot be used: it is no directory; choose/);
    await expectRefused(await options({ data: join(file, "below") }), /cannot be used: it is no directory/);
  });

  it("fewer nodes than the directory has are refused, for they hold a part of the data", async () => {
    const opts = await options();
    mkdirSync(opts.data);
    writeFileSync(join(opts.data, "local-cluster.json"), '{"format":1,"nodes":2}');
    await expectRefused(
      { ...opts, nodes: 1 },
      /holds a cluster of 2 nodes, which cannot be started with 1, /,
    );
  });
});
