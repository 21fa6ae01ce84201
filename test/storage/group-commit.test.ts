import { describe, expect, it } from "vitest";
import { GroupCommit } from "../../storage/group-commit.js";
import type { Mutation } from "../../storage/store.js";
import { put } from "./store-contract.js";

/** A target that does nothing until it is told to, and says what it was asked. */
class SlowTarget {
  /** The keys of each batch that was begun. */
  readonly applied: string[][] = [];
  syncs = 0;
  readonly failures: unknown[] = [];
  #turn: (() => void)[] = [];
  #apply: PromiseWithResolvers | undefined;
  #sync: PromiseWithResolvers | undefined;

  readonly commit = new GroupCommit(
    {
      apply: (writes) => {
        this.applied.push(writes.flat().map(({ key }) => Buffer.from(key).toString()));
        this.#apply = withResolvers();
        return this.#apply.promise;
      },
      sync: () => {
        this.syncs++;
        this.#sync = withResolvers();
        return this.#sync.promise;
      },
    },
    {
      atTurnEnd: (callback) => this.#turn.push(callback),
      onFailure: (cause) => this.failures.push(cause),
    },
  );

  /** Writes one key; the returned list gets it when the write has resolved, or its error. */
  write(key: string, durable: boolean, log: string[]): void {
    const mutations: Mutation[] = [put(0, key, "v")];
    this.commit.write(mutations, { durable }).then(
      () => log.push(key),
      (error: Error) => log.push(`${key}: ${error.name}`),
    );
  }

  async endTurn(): Promise<void> {
    for (const callback of this.#turn.splice(0)) callback();
    await settle();
  }

  async finishApply(error?: Error): Promise<void> {
    finish(this.#apply!, error);
    await settle();
  }

  async finishSync(error?: Error): Promise<void> {
    finish(this.#sync!, error);
    await settle();
  }
}

interface PromiseWithResolvers {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

function withResolvers(): PromiseWithResolvers {
  let resolve!: () => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

function finish({ resolve, reject }: PromiseWithResolvers, error: Error | undefined): void {
  if (error === undefined) resolve();
  else reject(error);
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe("group commit", () => {
  it("applies the writes of one turn together, and those that come meanwhile in the next batch", async () => {
    const target = new SlowTarget();
    const log: string[] = [];
    target.write("a", false, log);
    target.write("b", false, log);
    expect(target.applied).toEqual([]);
    await target.endTurn();
    target.write("c", false, log);
    target.write("d", false, log);
    expect(target.applied).toEqual([["a", "b"]]);
    await target.finishApply();
    expect(log).toEqual(["a", "b"]);
    expect(target.applied).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    await target.finishApply();
    expect(log).toEqual(["a", "b", "c", "d"]);
    expect(target.syncs).toBe(0);
  });

  it("resolves a durable write after its sync, and the others of its batch before", async () => {
    const target = new SlowTarget();
    const log: string[] = [];
    target.write("durable", true, log);
    target.write("visible", false, log);
    await target.endTurn();
    await target.finishApply();
    expect(log).toEqual(["visible"]);
    await target.finishSync();
    expect(log).toEqual(["visible", "durable"]);
  });

  it("applies the next batch while one is synced, and syncs again for it", async () => {
    const target = new SlowTarget();
    const log: string[] = [];
    target.write("a", true, log);
    await target.endTurn();
    target.write("b", true, log);
    await target.finishApply();
    expect(target.applied).toEqual([["a"], ["b"]]);
    await target.finishApply();
    expect(target.syncs).toBe(1);
    await target.finishSync();
    expect(log).toEqual(["a"]);
    expect(target.syncs).toBe(2);
    await target.finishSync();
    expect(log).toEqual(["a", "b"]);
  });

  it("covers with one sync every batch that was applied before it", async () => {
    const target = new SlowTarget();
    const log: string[] = [];
    target.write("a", true, log);
    await target.endTurn();
    for (const key of ["b", "c", "d"]) {
      target.write(key, true, log);
      await target.finishApply();
    }
    await target.finishApply();
    await target.finishSync();
    await target.finishSync();
    expect(target.syncs).toBe(2);
    expect(log).toEqual(["a", "b", "c", "d"]);
  });

  it("splits what is waiting when it is too much for one batch", async () => {
    const target = new SlowTarget();
    for (let i = 0; i < 5000; i++) target.write(`${i}`, false, []);
    await target.endTurn();
    await target.finishApply();
    expect(target.applied.map((batch) => batch.length)).toEqual([4096, 904]);
  });

  it("syncs what no write waits for when it is asked to", async () => {
    const target = new SlowTarget();
    target.write("a", false, []);
    await target.endTurn();
    await target.finishApply();
    target.commit.syncSoon();
    expect(target.syncs).toBe(1);
  });

  it("rejects everything, for ever and with the same cause, when a batch cannot be applied", async () => {
    const target = new SlowTarget();
    const log: string[] = [];
    target.write("syncing", true, log);
    await target.endTurn();
    target.write("applying", false, log);
    await target.finishApply();
    target.write("waiting", false, log);
    const cause = new Error("no space");
    await target.finishApply(cause);
    await target.finishSync();
    target.write("later", false, log);
    await settle();
    expect(log).toEqual(["syncing", "applying", "waiting", "later"].map((key) => `${key}: StoreFailedError`));
    expect(target.commit.refusal).toMatchObject({ code: "StoreFailed", cause });
    expect(target.failures).toEqual([cause]);
    expect(target.applied).toHaveLength(2);
    expect(target.commit.backlogBytes).toBe(0);
    await target.commit.close();
  });

  it("never repeats a sync that failed", async () => {
    const target = new SlowTarget();
    const log: string[] = [];
    target.write("a", true, log);
    await target.endTurn();
    target.write("b", true, log);
    await target.finishApply();
    await target.finishSync(new Error("EIO"));
    await target.finishApply();
    target.commit.syncSoon();
    await settle();
    expect(target.syncs).toBe(1);
    expect(log).toEqual(["a: StoreFailedError", "b: StoreFailedError"]);
    expect(target.failures).toHaveLength(1);
  });

  it("closes when all that was accepted is applied and synced", async () => {
    const target = new SlowTarget();
    const log: string[] = [];
    target.write("a", false, log);
    void target.commit.close().then(() => log.push("closed"));
    target.write("late", false, log);
    await target.endTurn();
    await target.finishApply();
    expect(log).toEqual(["late: StoreClosedError", "a"]);
    expect(target.syncs).toBe(1);
    await target.finishSync();
    expect(log).toEqual(["late: StoreClosedError", "a", "closed"]);
  });
});
