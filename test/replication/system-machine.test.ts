import { describe, expect, it } from "vitest";
import type { Evaluation, PartitionView } from "../../replication/machine.js";
import { withVersion } from "../../replication/records.js";
import { partitionView } from "../../replication/partition-view.js";
import {
  decodeOutcome,
  encodeChanges,
  readAll,
  readRecord,
  SystemMachine,
} from "../../replication/system-machine.js";
import type { SystemChange } from "../../replication/system-group.js";
import { MemoryStore } from "../../storage/memory-store.js";

/** A machine over a store, with the log's part played by a counter. */
class SystemGroupByHand {
  readonly machine = new SystemMachine();
  readonly #store = new MemoryStore({ partitionCount: 0 });
  readonly view: PartitionView = partitionView(this.#store, 0);
  #index = 0;

  /** The index of the change, or undefined when it was refused. */
  async change(...changes: SystemChange[]): Promise<number | undefined> {
    const command = this.machine.decodeWrite(encodeChanges(changes));
    const values = await this.view.getMany(command.keys);
    const evaluation: Evaluation = command.evaluate({ values, nowMs: 0, index: this.#index + 1 });
    if (evaluation.kind === "write") {
      const index = ++this.#index;
      const mutations = evaluation.effects.map(({ key, value }) => ({
        family: 0,
        key,
        value: value && withVersion(index, value),
      }));
      await this.#store.write(mutations, { sync: "none" });
    }
    return decodeOutcome(evaluation.result);
  }

  async names(): Promise<string[]> {
    return (await readAll(this.view)).map(({ key }) => key);
  }
}

const put = (key: string, expectedVersion: number, text = key): SystemChange => ({
  key,
  expectedVersion,
  value: Buffer.from(text),
});

describe("a change of the system group", () => {
  it("stores records under the index of its entry", async () => {
    const group = new SystemGroupByHand();
    expect(await group.change(put("topology", 0, "one"))).toBe(1);
    expect(await group.change(put("table/x", 0))).toBe(2);
    const records = await readAll(group.view);
    expect(records.map(({ key, version, value }) => [key, version, Buffer.from(value).toString()])).toEqual([
      ["table/x", 2, "table/x"],
      ["topology", 1, "one"],
    ]);
  });

  it("is refused whole when one record has another version than expected", async () => {
    const group = new SystemGroupByHand();
    await group.change(put("a", 0));
    await group.change(put("a", 1));
    expect(await group.change(put("b", 0), put("a", 1))).toBeUndefined();
    expect(await group.change(put("a", 0))).toBeUndefined();
    expect(await group.names()).toEqual(["a"]);
    expect(await group.change(put("b", 0), put("a", 2))).toBe(3);
    expect(await group.names()).toEqual(["a", "b"]);
  });

  it("deletes a record, which then counts as never seen", async () => {
    const group = new SystemGroupByHand();
    await group.change(put("a", 0));
    expect(await group.change({ key: "a", expectedVersion: 1 })).toBe(2);
    expect(await group.names()).toEqual([]);
    expect(await group.change(put("a", 1))).toBeUndefined();
    expect(await group.change(put("a", 0))).toBe(3);
  });

  it("can store nothing under a name: that is not a deletion", async () => {
    const group = new SystemGroupByHand();
    await group.change(put("a", 0, ""));
    expect(await readAll(group.view)).toMatchObject([{ key: "a", version: 1, value: new Uint8Array() }]);
  });

  it("moves the index of the last change, which a read asks for", async () => {
    const group = new SystemGroupByHand();
    const read = async (): Promise<number | undefined> =>
      decodeOutcome(await group.machine.read(new Uint8Array(), group.view));
    expect(await read()).toBe(0);
    await group.change(put("a", 0));
    await group.change({ key: "a", expectedVersion: 1 });
    await group.change(put("b", 7));
    expect(await read()).toBe(2);
  });
});

describe("a copy of the system group", () => {
  it("reads one changed record by its key, also when it is gone, and passes over the bookkeeping", async () => {
    const group = new SystemGroupByHand();
    await group.change(put("table/ä", 0));
    const { keys } = group.machine.decodeWrite(encodeChanges([put("table/ä", 0), put("gone", 0)]));
    expect(await readRecord(group.view, keys[0]!)).toMatchObject({
      key: "table/ä",
      record: { key: "table/ä", version: 1 },
    });
    expect(await readRecord(group.view, keys[1]!)).toEqual({ key: "gone", record: undefined });
    expect(await readRecord(group.view, Uint8Array.of(keys[0]![0]!))).toBeUndefined();
  });

  it("is read whole when it has more records than one scan takes", async () => {
    const group = new SystemGroupByHand();
    const names = Array.from({ length: 2_001 }, (_, i) => `r${String(i).padStart(4, "0")}`);
    await group.change(...names.map((name) => put(name, 0)));
    expect(await group.names()).toEqual(names);
  });
});
