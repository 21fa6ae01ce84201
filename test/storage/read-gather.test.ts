import { describe, expect, it } from "vitest";
import type { ReadRequest } from "../../storage/native-batches.js";
import { ReadGather } from "../../storage/read-gather.js";
import { bytes } from "./store-contract.js";

/** Reads that are answered when the test says so: a key with itself, `!` with an error, `-` with nothing. */
class SlowReads {
  readonly batches: (readonly ReadRequest[])[] = [];
  #turn: (() => void)[] = [];
  #finish: (() => void)[] = [];

  readonly gather = new ReadGather(
    (requests) => {
      this.batches.push(requests);
      return new Promise((resolve) => this.#finish.push(resolve));
    },
    { atTurnEnd: (callback) => this.#turn.push(callback) },
  );

  get sizes(): number[] {
    return this.batches.map((batch) => batch.length);
  }

  endTurn(): void {
    for (const callback of this.#turn.splice(0)) callback();
  }

  async answer(batch: number): Promise<void> {
    for (const { key, resolve, reject } of this.batches[batch]!) {
      const name = Buffer.from(key).toString();
      if (name === "!") reject(new Error("checksum"));
      else resolve(name === "-" ? undefined : key);
    }
    this.#finish[batch]!();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe("gathered reads", () => {
  it("send the reads of one turn, of all families, as one batch", async () => {
    const reads = new SlowReads();
    const a = reads.gather.get(0, bytes("a"));
    const rest = reads.gather.getMany(5, [bytes("b"), bytes("-"), bytes("c")]);
    expect(reads.batches).toEqual([]);
    reads.endTurn();
    expect(reads.sizes).toEqual([4]);
    expect(reads.batches[0]!.map((request) => request.family)).toEqual([0, 5, 5, 5]);
    await reads.answer(0);
    expect(await a).toEqual(bytes("a"));
    expect(await rest).toEqual([bytes("b"), undefined, bytes("c")]);
  });

  it("gather while two batches are out, and go with the next", async () => {
    const reads = new SlowReads();
    for (let turn = 0; turn < 4; turn++) {
      void reads.gather.get(0, bytes("a"));
      void reads.gather.get(0, bytes("b"));
      reads.endTurn();
    }
    expect(reads.sizes).toEqual([2, 2]);
    await reads.answer(1);
    expect(reads.sizes).toEqual([2, 2, 4]);
  });

  it("split what is too much for one batch", () => {
    const reads = new SlowReads();
    void reads.gather.getMany(
      0,
      Array.from({ length: 1200 }, () => bytes("a")),
    );
    reads.endTurn();
    expect(reads.sizes).toEqual([512, 512]);
  });

  it("reject only the read that failed", async () => {
    const reads = new SlowReads();
    const calls = Promise.allSettled([
      reads.gather.get(0, bytes("a")),
      reads.gather.get(0, bytes("!")),
      reads.gather.getMany(0, [bytes("a"), bytes("!")]),
    ]);
    reads.endTurn();
    await reads.answer(0);
    expect((await calls).map((call) => call.status)).toEqual(["fulfilled", "rejected", "rejected"]);
  });

  it("are drained when the last batch has been answered", async () => {
    const reads = new SlowReads();
    await reads.gather.drain();
    void reads.gather.get(0, bytes("a"));
    let drained = false;
    void reads.gather.drain().then(() => (drained = true));
    reads.endTurn();
    await new Promise((resolve) => setImmediate(resolve));
    expect(drained).toBe(false);
    await reads.answer(0);
    expect(drained).toBe(true);
  });
});
