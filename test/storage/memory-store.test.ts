import { describe, expect, it } from "vitest";
import { MemoryStore, type MemoryStoreOptions } from "../../storage/memory-store.js";
import { bytes, describeStore, PARTITION_COUNT, put, type StoreUnderTest } from "./store-contract.js";

function underTest(store: MemoryStore): StoreUnderTest {
  return {
    store,
    async reopen() {
      await store.close();
      return underTest(store.reopen());
    },
    dispose: () => store.close(),
  };
}

describeStore("a memory store", async () => underTest(new MemoryStore({ partitionCount: PARTITION_COUNT })));

function newStore(options: Partial<MemoryStoreOptions> = {}): MemoryStore {
  return new MemoryStore({ partitionCount: PARTITION_COUNT, ...options });
}

async function textAt(store: MemoryStore, key: string): Promise<string | undefined> {
  const value = await store.get(0, bytes(key));
  return value === undefined ? undefined : Buffer.from(value).toString("latin1");
}

/** A promise that is settled from outside. */
function gate(): { promise: Promise<void>; open: () => void; fail: (error: Error) => void } {
  let open!: () => void;
  let fail!: (error: Error) => void;
  const promise = new Promise<void>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  return { promise, open, fail };
}

describe("a memory store whose power goes", () => {
  it("keeps what was synced, with every write before it, and loses the rest", async () => {
    const store = newStore();
    await store.write([put(0, "a", "1"), put(0, "b", "1")], { sync: "none" });
    await store.write([put(0, "c", "1")], { sync: "group" });
    await store.write([put(0, "a", "2"), { family: 0, key: bytes("b"), end: bytes("d") }], { sync: "none" });
    await store.write([put(0, "b", "3")], { sync: "none" });
    expect(store.unsyncedWrites).toBe(2);
    const after = store.crash();
    expect(await Promise.all(["a", "b", "c"].map((key) => textAt(after, key)))).toEqual(["1", "1", "1"]);
  });

  it("may keep some of the writes that were not synced, always the oldest of them", async () => {
    const store = newStore();
    for (const value of ["1", "2", "3"]) await store.write([put(0, value, value)], { sync: "none" });
    const after = store.crash(2);
    expect(await Promise.all(["1", "2", "3"].map((key) => textAt(after, key)))).toEqual([
      "1",
      "2",
      undefined,
    ]);
    expect(after.unsyncedWrites).toBe(0);
  });

  it("loses group writes that only the operating system had, but never those that asked for more", async () => {
    const store = newStore({ durability: "os" });
    await store.write([put(0, "promise", "1")], { sync: "always" });
    await store.write([put(0, "entry", "1")], { sync: "group" });
    const after = store.crash();
    expect([await textAt(after, "promise"), await textAt(after, "entry")]).toEqual(["1", undefined]);
  });

  it("loses a write whose sync is still under way", async () => {
    const { promise } = gate();
    const store = newStore({ onWrite: () => promise });
    void store.write([put(0, "k", "v")], { sync: "always" });
    expect(await textAt(store.crash(), "k")).toBeUndefined();
  });

  it("never settles what the dead process was waiting for, nor what it still asks", async () => {
    const write = gate();
    const store = newStore({ onWrite: () => write.promise });
    let settled = 0;
    const count = (): number => settled++;
    void store.write([put(0, "k", "v")], { sync: "group" }).then(count, count);
    store.crash();
    write.open();
    void store.get(0, bytes("k")).then(count, count);
    void store.write([], { sync: "none" }).then(count, count);
    await new Promise((resolve) => setImmediate(resolve));
    expect(settled).toBe(0);
  });
});

describe("a memory store with a slow or failing disk", () => {
  it("resolves a durable write only after every earlier write", async () => {
    const gates = [gate(), gate()];
    let next = 0;
    const store = newStore({ onWrite: () => gates[next++]!.promise });
    const order: string[] = [];
    const first = store.write([put(0, "a", "1")], { sync: "group" }).then(() => order.push("first"));
    const second = store.write([put(0, "b", "1")], { sync: "group" }).then(() => order.push("second"));
    gates[1]!.open();
    await new Promise((resolve) => setImmediate(resolve));
    expect(order).toEqual([]);
    gates[0]!.open();
    await Promise.all([first, second]);
    expect(order).toEqual(["first", "second"]);
  });

  it("tells the hook whether the write is to be durable", async () => {
    const seen: boolean[] = [];
    const store = newStore({
      durability: "os",
      onWrite: async ({ durable }) => {
        seen.push(durable);
      },
    });
    for (const sync of ["none", "group", "always"] as const) await store.write([], { sync });
    expect(seen).toEqual([false, false, true]);
  });

  it("fails for ever with the first cause, and says so once", async () => {
    const causes: unknown[] = [];
    const cause = new Error("no disk");
    let failing = false;
    const store = newStore({
      onWrite: async () => {
        if (failing) throw cause;
      },
      onFailure: (error) => causes.push(error),
    });
    await store.write([put(0, "k", "v")], { sync: "group" });
    failing = true;
    const calls = await Promise.allSettled([
      store.write([put(0, "k", "w")], { sync: "group" }),
      store.write([put(0, "k", "x")], { sync: "group" }),
    ]);
    failing = false;
    const later = await Promise.allSettled([store.write([], { sync: "none" }), store.get(0, bytes("k"))]);
    for (const call of [...calls, ...later]) {
      expect(call).toMatchObject({ status: "rejected", reason: { code: "StoreFailed", cause } });
    }
    expect(causes).toEqual([cause]);
  });

  it("looks a value up when the read hook lets it", async () => {
    const read = gate();
    const store = newStore({ onRead: () => read.promise });
    const value = store.get(0, bytes("k"));
    await store.write([put(0, "k", "v")], { sync: "none" });
    read.open();
    expect(Buffer.from((await value)!).toString()).toBe("v");
  });
});
