import { beforeEach, describe, expect, it } from "vitest";
import { BALLOT_NONE } from "../../core/ballot.js";
import { bytesToMapKey } from "../../core/bytes.js";
import { SeededRandom } from "../../core/random.js";
import { tokenOf } from "../../core/token.js";
import type { Attempt } from "../../replication/attempt.js";
import { decodeEntry } from "../../replication/entry.js";
import { LogTail } from "../../replication/log-tail.js";
import { OperationTable } from "../../replication/operation-table.js";
import { withVersion } from "../../replication/records.js";
import { Replica } from "../../replication/replica.js";
import { WritePipeline, type PipelineBounds } from "../../replication/write-pipeline.js";
import {
  decodeResult,
  encodeCommand,
  RegisterMachine,
  type RegisterCommand,
} from "../simulator/register-machine.js";

/** A pipeline before a real replica that votes alone; its disk and its store do nothing until they are told. */
class Proposer {
  readonly replica = new Replica({
    partition: 0,
    self: "a",
    boot: 1,
    configuration: { epoch: 1, voters: [["a"]], learners: [] },
    random: new SeededRandom(1),
    restored: { promised: BALLOT_NONE, commitIndex: 0, tail: new LogTail(), canVote: true },
  });
  readonly operations = new OperationTable(100);
  readonly pipeline: WritePipeline;
  /** Results that only the log holds. */
  readonly results = new Map<string, Uint8Array>();
  /** While set, reads of the store wait for `load`. */
  holdsLoads = false;
  /** Keys that were read from the store. */
  loadedKeys = 0;
  readonly #store = new Map<string, Uint8Array>();
  #loads: (() => void)[] = [];
  #marks: number[] = [];
  #appliedIndex = 0;
  #lastReadId = 0;

  constructor(bounds: PipelineBounds = { countMax: 100, bytesMax: 1_000_000 }) {
    this.pipeline = new WritePipeline(
      {
        partition: 0,
        replica: this.replica,
        machine: new RegisterMachine(),
        operations: this.operations,
        bounds,
        load: (keys) => this.#load(keys),
        loadResult: async (_index, operationId) => this.results.get(operationId),
        nextReadId: () => ++this.#lastReadId,
        wake: () => undefined,
        fail: (error) => {
          throw error;
        },
      },
      0,
    );
  }

  /** Takes the ballot, opens it and makes that visible. */
  async open(): Promise<void> {
    this.replica.campaign(0, { skipPreVote: true });
    await this.turn();
    this.persist();
    await this.turn();
    this.persist();
    await this.turn();
    this.makeVisible();
  }

  submit(
    command: RegisterCommand,
    options: { readonly operationId?: string; readonly retry?: boolean; readonly deadlineMs?: number } = {},
  ): Attempt[] {
    const ends: Attempt[] = [];
    const bytes = encodeCommand(command);
    this.pipeline.submit({
      command: bytes,
      operationId: options.operationId ?? "",
      retry: options.retry ?? false,
      payloadHash: tokenOf(bytes),
      deadlineMs: options.deadlineMs ?? 10_000,
      settle: (end) => ends.push(end),
    });
    return ends;
  }

  add(key: string, options: { readonly operationId?: string; readonly deadlineMs?: number } = {}): Attempt[] {
    return this.submit({ kind: "add", key, value: 1 }, options);
  }

  /** The end of an event-loop turn, as the driver makes it. */
  async turn(): Promise<void> {
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.pipeline.evaluate(0);
    const output = this.replica.takeOutput();
    if (output.lost) this.pipeline.lost();
    if (output.write !== undefined) this.#marks.push(output.write.mark);
    for (const entry of output.committed) {
      this.pipeline.committed(entry);
      const decoded = decodeEntry(entry.bytes);
      for (const { key, value } of decoded.kind === "write" ? decoded.effects : []) {
        if (value === undefined) this.#store.delete(bytesToMapKey(key));
        else this.#store.set(bytesToMapKey(key), withVersion(entry.index, value));
      }
      this.#appliedIndex = entry.index;
    }
    for (const { id } of output.readsReady) this.pipeline.readReady(id);
  }

  persist(): void {
    for (const mark of this.#marks.splice(0)) this.replica.persisted(mark, 0);
  }

  makeVisible(): void {
    this.pipeline.visible(this.#appliedIndex);
  }

  /** Evaluates, commits and applies whatever there is. */
  async finish(): Promise<void> {
    await this.turn();
    this.persist();
    await this.turn();
    this.makeVisible();
  }

  load(): void {
    for (const load of this.#loads.splice(0)) load();
  }

  loseBallot(): void {
    const ballot = { round: 9, nodeId: "z", boot: 1 };
    this.replica.receive("z", { kind: "prepare", partition: 0, epoch: 1, ballot }, 0);
  }

  async #load(keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]> {
    this.loadedKeys += keys.length;
    const found = keys.map((key) => this.#store.get(bytesToMapKey(key)));
    if (this.holdsLoads) await new Promise<void>((resolve) => this.#loads.push(resolve));
    return found;
  }
}

const done = (before: number | null, applied = true): unknown[] => [{ applied, before }];
const results = (ends: readonly Attempt[]): unknown[] =>
  ends.map((end) => (end.kind === "done" ? decodeResult(end.result) : end.kind));

describe("a write at the proposer", () => {
  let proposer: Proposer;

  beforeEach(async () => {
    proposer = new Proposer();
    await proposer.open();
  });

  it("is answered with its result once it is committed, and not before", async () => {
    const ends = proposer.add("x");
    await proposer.turn();
    expect(ends).toEqual([]);
    proposer.persist();
    await proposer.turn();
    expect(results(ends)).toEqual(done(null));
  });

  it("waits for the ballot, and for what that adopted to be visible", async () => {
    const waiting = new Proposer();
    const ends = waiting.add("x");
    expect(waiting.pipeline.waitingCount).toBe(1);
    await waiting.open();
    expect(waiting.replica.lastIndex).toBe(1);
    await waiting.turn();
    await waiting.finish();
    expect(results(ends)).toEqual(done(null));
    expect(waiting.pipeline.count).toBe(0);
  });

  it("is evaluated on the effects of those before it, without waiting for them to be committed", async () => {
    const adds = Array.from({ length: 50 }, () => proposer.add("x"));
    await proposer.turn();
    expect(proposer.replica.lastIndex).toBe(51);
    expect(proposer.replica.commitIndex).toBe(1);
    await proposer.finish();
    expect(adds.map(results)).toEqual(adds.map((_, i) => done(i === 0 ? null : i)));
  });

  it("sees a deletion in flight as such", async () => {
    proposer.add("x");
    await proposer.finish();
    proposer.submit({ kind: "delete", key: "x" });
    const ends = proposer.add("x");
    await proposer.finish();
    expect(results(ends)).toEqual(done(null));
  });

  it("is not fooled by a read of the store that began before the entries ahead of it were applied", async () => {
    proposer.holdsLoads = true;
    const first = proposer.add("x");
    const second = proposer.add("x");
    await proposer.turn();
    expect(proposer.replica.lastIndex).toBe(1);
    proposer.load();
    await proposer.finish();
    const third = proposer.add("x");
    await proposer.turn();
    // The fourth is admitted on what the third has read; by then the third is applied.
    const fourth = proposer.add("x");
    proposer.load();
    await proposer.finish();
    expect([first, second, third, fourth].map(results)).toEqual([null, 1, 2, 3].map((n) => done(n)));
  });

  it("reads an item that it has just written from memory, and after a change of rows from the store", async () => {
    proposer.add("x");
    await proposer.finish();
    proposer.add("x");
    await proposer.finish();
    expect(proposer.loadedKeys).toBe(1);
    proposer.pipeline.changed();
    const ends = proposer.add("x");
    await proposer.finish();
    expect(results(ends)).toEqual(done(2));
    expect(proposer.loadedKeys).toBe(2);
  });

  it("keeps its place behind one that still waits for the store", async () => {
    proposer.holdsLoads = true;
    const slow = proposer.add("slow");
    await proposer.turn();
    proposer.holdsLoads = false;
    const quick = proposer.add("quick");
    await proposer.finish();
    expect([slow, quick]).toEqual([[], []]);
    proposer.load();
    await proposer.finish();
    expect([slow, quick].map(results)).toEqual([done(null), done(null)]);
  });

  it("answers no only when everything that it depended on is committed (R7)", async () => {
    proposer.submit({ kind: "put", key: "x", value: 5 });
    const refused = proposer.submit({ kind: "compareAndSet", key: "x", expected: 4, value: 6 });
    await proposer.turn();
    await proposer.turn();
    expect(refused).toEqual([]);
    await proposer.finish();
    expect(results(refused)).toEqual(done(5, false));
  });

  it("is refused when there are too many, or too much, and taken again once some are answered", async () => {
    for (const bounds of [
      { countMax: 2, bytesMax: 1_000_000 },
      { countMax: 100, bytesMax: 60 },
    ]) {
      const bounded = new Proposer(bounds);
      await bounded.open();
      const taken = [bounded.add("x"), bounded.add("x")];
      expect(bounded.add("x")).toMatchObject([{ kind: "refused", error: { code: "ThrottlingException" } }]);
      await bounded.finish();
      expect(taken.map(results)).toEqual([done(null), done(1)]);
      const again = bounded.add("x");
      await bounded.finish();
      expect(results(again)).toEqual(done(2));
    }
  });
});

describe("a repeated operation (R11)", () => {
  let proposer: Proposer;

  beforeEach(async () => {
    proposer = new Proposer();
    await proposer.open();
  });

  it("is executed once and answered like the first time, in flight or long committed", async () => {
    const first = proposer.add("x", { operationId: "one" });
    const inFlight = proposer.add("x", { operationId: "one" });
    await proposer.turn();
    const later = proposer.add("x", { operationId: "one" });
    await proposer.finish();
    const after = proposer.add("x", { operationId: "one" });
    await proposer.finish();
    for (const ends of [first, inFlight, later, after]) expect(results(ends)).toEqual(done(null));
    expect(proposer.replica.lastIndex).toBe(2);
  });

  it("with another request under the same id is refused", async () => {
    proposer.add("x", { operationId: "one" });
    const other = proposer.submit({ kind: "add", key: "x", value: 2 }, { operationId: "one" });
    await proposer.finish();
    expect(other).toMatchObject([
      { kind: "refused", error: { code: "IdempotentParameterMismatchException" } },
    ]);
  });

  it("takes a large result from the log; without one its outcome is unknown", async () => {
    const payloadHash = tokenOf(encodeCommand({ kind: "add", key: "x", value: 1 }));
    const large = new Uint8Array(200).fill(0x20);
    for (const operationId of ["kept", "gone"])
      proposer.operations.add(operationId, { index: 1, payloadHash, timeMs: 0, result: large });
    proposer.results.set("kept", large);
    const [kept, gone] = [
      proposer.add("x", { operationId: "kept" }),
      proposer.add("x", { operationId: "gone" }),
    ];
    await proposer.finish();
    expect(kept).toEqual([{ kind: "done", result: large }]);
    expect(gone).toMatchObject([{ kind: "unknown" }]);
  });
});

describe("a negative answer to a retry (R11)", () => {
  it("is logged, and is also the answer to the attempt that comes later", async () => {
    const proposer = new Proposer();
    await proposer.open();
    const change: RegisterCommand = { kind: "compareAndSet", key: "x", expected: 5, value: 9 };
    const { lastIndex } = proposer.replica;
    const second = proposer.submit(change, { operationId: "one", retry: true });
    await proposer.finish();
    expect(proposer.replica.lastIndex).toBe(lastIndex + 1);
    proposer.submit({ kind: "put", key: "x", value: 5 });
    await proposer.finish();
    const first = proposer.submit(change, { operationId: "one" });
    await proposer.finish();
    for (const [end] of [first, second]) {
      expect(end?.kind).toBe("done");
      if (end?.kind === "done") expect(decodeResult(end.result)).toEqual({ applied: false, before: null });
    }
  });
});

describe("losing the ballot (R6, R10)", () => {
  it("leaves what was proposed unknown, and sends everything else elsewhere", async () => {
    const proposer = new Proposer();
    await proposer.open();
    const proposed = proposer.add("x", { operationId: "one" });
    const repeated = proposer.add("x", { operationId: "one" });
    const negative = proposer.submit({ kind: "compareAndSet", key: "x", expected: 9, value: 1 });
    await proposer.turn();
    proposer.holdsLoads = true;
    const unevaluated = proposer.add("y");
    await proposer.turn();
    proposer.loseBallot();
    await proposer.turn();
    for (const ends of [proposed, repeated]) expect(ends).toMatchObject([{ kind: "unknown" }]);
    for (const ends of [negative, unevaluated]) expect(ends).toMatchObject([{ kind: "elsewhere" }]);
    expect(proposer.pipeline.count).toBe(0);
    proposer.load();
    await proposer.turn();
    expect(unevaluated).toHaveLength(1);
  });

  it("leaves no value to evaluate on that another proposer may replace", async () => {
    const other = new Proposer();
    await other.open();
    other.add("x");
    await other.finish();
    const loaded = other.loadedKeys;
    other.loseBallot();
    await other.turn();
    await other.open();
    other.add("x");
    await other.finish();
    expect(other.loadedKeys).toBe(loaded + 1);
  });

  it("leaves nothing in flight to evaluate on", async () => {
    const proposer = new Proposer();
    await proposer.open();
    proposer.add("x");
    await proposer.turn();
    proposer.loseBallot();
    await proposer.turn();
    const waiting = proposer.add("x");
    expect(proposer.pipeline.waitingCount).toBe(1);
    proposer.pipeline.sendElsewhere("z");
    expect(waiting).toEqual([{ kind: "elsewhere", hint: "z" }]);
  });
});

describe("a deadline", () => {
  it("sends a write that was never sent elsewhere, and leaves one that was unknown", async () => {
    const proposer = new Proposer();
    const waiting = proposer.add("x", { deadlineMs: 100 });
    proposer.pipeline.expire(99);
    expect(waiting).toEqual([]);
    proposer.pipeline.expire(100);
    expect(waiting).toEqual([{ kind: "elsewhere", hint: undefined }]);
    await proposer.open();
    const proposed = proposer.add("x", { deadlineMs: 100 });
    await proposer.turn();
    proposer.pipeline.expire(100);
    expect(proposed).toMatchObject([{ kind: "unknown" }]);
    await proposer.finish();
    expect(proposed).toHaveLength(1);
  });
});
