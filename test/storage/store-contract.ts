/**
 * What every store promises, as one suite that runs against each implementation.
 */
import fc from "fast-check";
import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Mutation, Range, Row, Store } from "../../storage/store.js";

export interface StoreUnderTest {
  readonly store: Store;
  /** Closes the store and opens it again on what it kept. */
  reopen(): Promise<StoreUnderTest>;
  /** Closes the store and removes what it kept. */
  dispose(): Promise<void>;
}

export const PARTITION_COUNT = 4;
const FAMILY_COUNT = PARTITION_COUNT + 2;

export function bytes(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}

export function put(family: number, key: string, value: string): Mutation {
  return { family, key: bytes(key), value: bytes(value) };
}

function text(value: Uint8Array | undefined): string | undefined {
  return value === undefined ? undefined : Buffer.from(value).toString("latin1");
}

function pairs(rows: readonly Row[]): string[] {
  return rows.map(({ key, value }) => `${text(key)}=${text(value)}`);
}

const EVERYTHING: Range = { gte: bytes(""), lt: bytes("\xff\xff\xff\xff"), limit: 10_000 };

export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let subject: StoreUnderTest;
    let store: Store;

    beforeEach(async () => {
      subject = await open();
      store = subject.store;
    });

    afterEach(() => subject.dispose());

    it("answers undefined for a key that was never written", async () => {
      expect(await store.get(0, bytes("k"))).toBeUndefined();
    });

    it("shows a write to reads once its promise has resolved, whatever it waited for", async () => {
      for (const sync of ["none", "group", "always"] as const) {
        await store.write([put(0, "k", sync)], { sync });
        expect(text(await store.get(0, bytes("k")))).toBe(sync);
      }
    });

    it("keeps families apart, the node's and the system group's too", async () => {
      expect([store.nodeFamily, store.systemFamily]).toEqual([PARTITION_COUNT, PARTITION_COUNT + 1]);
      const families = Array.from({ length: FAMILY_COUNT }, (_, family) => family);
      await store.write(
        families.map((family) => put(family, "k", `in ${family}`)),
        { sync: "group" },
      );
      const values = await Promise.all(families.map((family) => store.get(family, bytes("k"))));
      expect(values.map(text)).toEqual(families.map((family) => `in ${family}`));
    });

    it("answers many keys in the order asked, with undefined where there is none", async () => {
      await store.write([put(1, "a", "1"), put(1, "c", "3")], { sync: "none" });
      const values = await store.getMany(1, [bytes("c"), bytes("b"), bytes("a"), bytes("c")]);
      expect(values.map(text)).toEqual(["3", undefined, "1", "3"]);
      expect(await store.getMany(1, [])).toEqual([]);
    });

    it("answers more keys at once than one batch takes", async () => {
      const keys = Array.from({ length: 1500 }, (_, i) => `key ${i}`);
      await store.write(
        keys.map((key) => put(2, key, key)),
        { sync: "none" },
      );
      const values = await store.getMany(2, keys.map(bytes));
      expect(values.map(text)).toEqual(keys);
    });

    it("applies the mutations of a write in order", async () => {
      await store.write(
        [put(0, "k", "1"), { family: 0, key: bytes("k") }, put(0, "k", "2"), put(0, "l", "3")],
        { sync: "none" },
      );
      await store.write([put(0, "l", "4"), { family: 0, key: bytes("l") }], { sync: "none" });
      expect(pairs(await store.scan(0, EVERYTHING))).toEqual(["k=2"]);
    });

    it("applies writes in the order of their calls", async () => {
      const writes = Array.from({ length: 200 }, (_, i) =>
        store.write([put(i % FAMILY_COUNT, `k${i % 7}`, `${i}`), put(0, "last", `${i}`)], {
          sync: i % 3 === 0 ? "group" : "none",
        }),
      );
      await Promise.all(writes);
      expect(text(await store.get(0, bytes("last")))).toBe("199");
    });

    it("resolves writes that wait for the same thing in the order of their calls", async () => {
      const resolved: number[] = [];
      await Promise.all(
        Array.from({ length: 50 }, async (_, i) => {
          await store.write([put(0, `${i}`, "v")], { sync: "group" });
          resolved.push(i);
        }),
      );
      expect(resolved).toEqual(Array.from({ length: 50 }, (_, i) => i));
    });

    it("accepts a write of nothing, which waits like any other", async () => {
      await store.write([], { sync: "always" });
    });

    it("counts what is written but not visible yet", async () => {
      expect(store.backlogBytes).toBe(0);
      const write = store.write([put(0, "key", "value")], { sync: "group" });
      expect(store.backlogBytes).toBe(8);
      await write;
      expect(store.backlogBytes).toBe(0);
    });

    it("scans from the lower bound, included, to the upper, excluded", async () => {
      await store.write(
        ["a", "b", "c", "d"].map((key) => put(0, key, key)),
        { sync: "none" },
      );
      const range = { gte: bytes("b"), lt: bytes("d"), limit: 10 };
      expect(pairs(await store.scan(0, range))).toEqual(["b=b", "c=c"]);
      expect(pairs(await store.scan(0, { ...range, reverse: true }))).toEqual(["c=c", "b=b"]);
    });

    it("scans bounds that are no keys, and ranges that are empty or upside down", async () => {
      await store.write([put(0, "b", "1"), put(0, "d", "2")], { sync: "none" });
      const scan = async (gte: string, lt: string, reverse: boolean) =>
        pairs(await store.scan(0, { gte: bytes(gte), lt: bytes(lt), reverse, limit: 10 }));
      for (const reverse of [false, true]) {
        expect(await scan("a", "c", reverse)).toEqual(["b=1"]);
        expect(await scan("c", "e", reverse)).toEqual(["d=2"]);
        expect(await scan("e", "f", reverse)).toEqual([]);
        expect(await scan("0", "a", reverse)).toEqual([]);
        expect(await scan("b", "b", reverse)).toEqual([]);
        expect(await scan("d", "b", reverse)).toEqual([]);
        expect(await scan("", "", reverse)).toEqual([]);
      }
    });

    it("stops a scan at its limit, in both directions", async () => {
      const keys = Array.from({ length: 700 }, (_, i) => String(i).padStart(4, "0"));
      await store.write(
        keys.map((key) => put(3, key, "v")),
        { sync: "none" },
      );
      for (const limit of [0, 1, 2, 255, 256, 257, 512, 699, 700, 701]) {
        const forward = await store.scan(3, { ...EVERYTHING, limit });
        expect(forward.map((row) => text(row.key))).toEqual(keys.slice(0, limit));
        const backward = await store.scan(3, { ...EVERYTHING, limit, reverse: true });
        expect(backward.map((row) => text(row.key))).toEqual(keys.toReversed().slice(0, limit));
      }
    });

    it("orders keys by unsigned bytes, a prefix before what it begins", async () => {
      const keys = [
        "\x00",
        "\x00\x00",
        "\x01",
        "a",
        "a\x00",
        "a\xff",
        "b",
        "\x7f",
        "\x80",
        "\xff",
        "\xff\xff",
      ];
      await store.write(
        keys.toReversed().map((key) => put(0, key, "v")),
        { sync: "none" },
      );
      const ordered = keys.toSorted((a, b) => Buffer.compare(bytes(a), bytes(b)));
      expect((await store.scan(0, EVERYTHING)).map((row) => text(row.key))).toEqual(ordered);
      expect((await store.getMany(0, keys.map(bytes))).map(text)).toEqual(keys.map(() => "v"));
    });

    it("deletes a range, in the order it stands among the mutations, and only in its family", async () => {
      const keys = ["a", "b", "c", "d"];
      await store.write(
        keys.flatMap((key) => [put(0, key, "old"), put(1, key, "old")]),
        { sync: "none" },
      );
      await store.write([{ family: 0, key: bytes("b"), end: bytes("d") }, put(0, "c", "new")], {
        sync: "none",
      });
      expect(pairs(await store.scan(0, EVERYTHING))).toEqual(["a=old", "c=new", "d=old"]);
      expect(await store.scan(1, EVERYTHING)).toHaveLength(4);
    });

    it("takes the deletion of an empty or upside-down range as no change", async () => {
      await store.write([put(0, "a", "1"), put(0, "b", "2")], { sync: "none" });
      await store.write(
        [
          { family: 0, key: bytes("a"), end: bytes("a") },
          { family: 0, key: bytes("b"), end: bytes("a") },
        ],
        { sync: "none" },
      );
      expect(pairs(await store.scan(0, EVERYTHING))).toEqual(["a=1", "b=2"]);
    });

    it("keeps empty values and values of megabytes", async () => {
      const large = Buffer.alloc(3 * 1024 * 1024, 0x5a);
      await store.write([put(0, "empty", ""), { family: 0, key: bytes("large"), value: large }], {
        sync: "group",
      });
      expect(await store.get(0, bytes("empty"))).toHaveLength(0);
      expect(Buffer.compare((await store.get(0, bytes("large")))!, large)).toBe(0);
      expect((await store.scan(0, EVERYTHING)).map((row) => row.value.length)).toEqual([0, large.length]);
    });

    it("does not see what a caller does to its arrays after the promise has resolved", async () => {
      const key = Buffer.from("key");
      const value = Buffer.from("value");
      await store.write([{ family: 0, key, value }], { sync: "none" });
      key.fill(0);
      value.fill(0);
      expect(pairs(await store.scan(0, EVERYTHING))).toEqual(["key=value"]);
      (await store.get(0, bytes("key")))!.fill(0);
      expect(text(await store.get(0, bytes("key")))).toBe("value");
    });

    it("never shows half of a write that spans families", async () => {
      let torn = 0;
      const writer = (async () => {
        for (let i = 0; i < 100; i++) {
          const both = [put(0, "x", `${i}`), put(store.systemFamily, "x", `${i}`)];
          await store.write(both, { sync: "none" });
        }
      })();
      for (let i = 0; i < 100; i++) {
        const view = store.snapshot();
        const [a, b] = await Promise.all([view.get(0, bytes("x")), view.get(store.systemFamily, bytes("x"))]);
        if (text(a) !== text(b)) torn++;
        await view.close();
      }
      await writer;
      expect(torn).toBe(0);
    });

    it("freezes a snapshot while writes go on", async () => {
      await store.write([put(0, "a", "1"), put(1, "b", "1")], { sync: "none" });
      const view = store.snapshot();
      await store.write(
        [put(0, "a", "2"), put(0, "c", "2"), { family: 1, key: bytes("b"), end: bytes("z") }],
        { sync: "none" },
      );
      expect(text(await view.get(0, bytes("a")))).toBe("1");
      expect((await view.getMany(0, [bytes("a"), bytes("c")])).map(text)).toEqual(["1", undefined]);
      expect(pairs(await view.scan(0, EVERYTHING))).toEqual(["a=1"]);
      expect(pairs(await view.scan(1, EVERYTHING))).toEqual(["b=1"]);
      await view.close();
      expect(pairs(await store.scan(0, EVERYTHING))).toEqual(["a=2", "c=2"]);
    });

    it("estimates the bytes of a range: nothing for an empty one, more for more", async () => {
      const half = { gte: bytes("0"), lt: bytes("5") };
      const all = { gte: bytes("0"), lt: bytes("a") };
      for (let i = 0; i < 10; i++) {
        const rows = Array.from({ length: 100 }, (_, j) => ({
          family: 0,
          key: bytes(`${i}${j}`),
          value: randomBytes(1000),
        }));
        await store.write(rows, { sync: "none" });
      }
      // In memory RocksDB estimates by chance; of tables, to which a start moves everything, it knows.
      subject = await subject.reopen();
      const sizeOf = (range: typeof all): Promise<number> => subject.store.approximateBytes(0, range);
      expect(await sizeOf({ gte: bytes("5"), lt: bytes("5") })).toBe(0);
      expect(await sizeOf({ gte: bytes("a"), lt: bytes("b") })).toBe(0);
      const [some, most] = [await sizeOf(half), await sizeOf(all)];
      expect(some).toBeGreaterThan(100_000);
      expect(most).toBeGreaterThan(some);
    });

    it("finds everything again after it was closed", async () => {
      await store.write([put(0, "a", "1"), put(1, "b", "2")], { sync: "group" });
      await store.write([put(0, "c", "3"), { family: 0, key: bytes("a") }], { sync: "none" });
      subject = await subject.reopen();
      expect(pairs(await subject.store.scan(0, EVERYTHING))).toEqual(["c=3"]);
      expect(pairs(await subject.store.scan(1, EVERYTHING))).toEqual(["b=2"]);
    });

    it("settles the writes that were called before it was closed, and refuses later calls", async () => {
      const last = store.write([put(0, "k", "v")], { sync: "group" });
      const closed = store.close();
      const later = [
        store.write([put(0, "k", "w")], { sync: "none" }),
        store.get(0, bytes("k")),
        store.getMany(0, [bytes("k")]),
        store.scan(0, EVERYTHING),
      ];
      const refused = Promise.allSettled(later);
      await last;
      await closed;
      await store.close();
      for (const call of await refused) {
        expect(call).toMatchObject({ status: "rejected", reason: { code: "StoreClosed" } });
      }
      subject = await subject.reopen();
      expect(text(await subject.store.get(0, bytes("k")))).toBe("v");
    });

    it("answers any history of writes as the model does", { timeout: 60_000 }, async () => {
      const key = fc.uint8Array({ minLength: 1, maxLength: 3 }).map((raw) => raw.map((byte) => byte & 0xc1));
      const mutation = fc.record({
        family: fc.nat({ max: 1 }),
        key,
        value: fc.option(fc.uint8Array({ maxLength: 4 }), { nil: undefined, freq: 3 }),
        end: fc.option(key, { nil: undefined, freq: 3 }),
      });
      const range = fc.record({ gte: key, lt: key, reverse: fc.boolean(), limit: fc.nat({ max: 8 }) });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.array(mutation, { maxLength: 6 }), range), { maxLength: 12 }),
          async (steps) => {
            await store.write(
              [0, 1].map((family) => ({ family, key: bytes(""), end: bytes("\xff\xff\xff\xff") })),
              { sync: "none" },
            );
            const model = new Model();
            for (const [mutations, scanned] of steps) {
              await store.write(mutations, { sync: "none" });
              model.write(mutations);
              for (const family of [0, 1]) {
                expect(pairs(await store.scan(family, scanned))).toEqual(model.scan(family, scanned));
                expect(text(await store.get(family, scanned.gte))).toBe(model.get(family, scanned.gte));
              }
            }
          },
        ),
        { numRuns: 60 },
      );
    });
  });
}

/** Slow and obvious: every scan sorts everything. */
class Model {
  readonly #rows = new Map<string, { family: number; key: Uint8Array; value: Uint8Array }>();

  write(mutations: readonly Mutation[]): void {
    for (const { family, key, value, end } of mutations) {
      if (value !== undefined) this.#rows.set(`${family} ${text(key)}`, { family, key, value });
      else if (end === undefined) this.#rows.delete(`${family} ${text(key)}`);
      else {
        for (const [name, row] of this.#rows) {
          if (row.family === family && inside(row.key, key, end)) this.#rows.delete(name);
        }
      }
    }
  }

  get(family: number, key: Uint8Array): string | undefined {
    return text(this.#rows.get(`${family} ${text(key)}`)?.value);
  }

  scan(family: number, { gte, lt, reverse, limit }: Range): string[] {
    const rows = [...this.#rows.values()]
      .filter((row) => row.family === family && inside(row.key, gte, lt))
      .sort((a, b) => Buffer.compare(a.key, b.key));
    if (reverse === true) rows.reverse();
    return pairs(rows.slice(0, limit));
  }
}

function inside(key: Uint8Array, gte: Uint8Array, lt: Uint8Array): boolean {
  return Buffer.compare(key, gte) >= 0 && Buffer.compare(key, lt) < 0;
}
