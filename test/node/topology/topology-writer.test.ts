import { describe, expect, it } from "vitest";
import { TOPOLOGY_RECORD } from "../../../node/topology/topology-record.js";
import { TopologyWriter } from "../../../node/topology/topology-writer-driver.js";
import type { SystemChange, SystemGroup, SystemRecord } from "../../../replication/system-group.js";
import { decodeTopology, encodeTopology } from "../../../ring/topology-codec.js";
import type { Topology } from "../../../ring/topology.js";
import { changed, topologyOf } from "../../ring/topologies.js";

/** A system group of one map, which follows at once. */
class FakeSystemGroup implements Pick<SystemGroup, "get" | "refresh" | "compareAndSet"> {
  readonly records = new Map<string, SystemRecord>();
  refreshes = 0;
  #version = 0;

  get(key: string): SystemRecord | undefined {
    return this.records.get(key);
  }

  refresh(): Promise<void> {
    this.refreshes++;
    return Promise.resolve();
  }

  compareAndSet(changes: readonly SystemChange[]): Promise<number | undefined> {
    const agrees = changes.every(
      ({ key, expectedVersion }) => (this.get(key)?.version ?? 0) === expectedVersion,
    );
    if (!agrees) return Promise.resolve(undefined);
    this.#version++;
    for (const { key, value } of changes)
      this.records.set(key, { key, value: value!, version: this.#version });
    return Promise.resolve(this.#version);
  }

  get recorded(): Topology | undefined {
    const record = this.get(TOPOLOGY_RECORD);
    return record && decodeTopology(record.value);
  }
}

function writerOver(group: FakeSystemGroup, known: Topology): TopologyWriter {
  return new TopologyWriter({
    systemGroup: group as unknown as SystemGroup,
    known: () => known,
    lineageChanges: () => [{ key: "table-id", expectedVersion: 0, value: Uint8Array.of(1) }],
  });
}

describe("the first document of a lineage", () => {
  const old = changed(topologyOf(["a", "b", "c"]), { kind: "fence", storeId: "store-x" });
  const recovered: Topology = { ...old, epoch: 9, lineage: { id: "x", epoch: 9, lost: ["b"] } };

  async function groupWithOldRecord(): Promise<FakeSystemGroup> {
    const group = new FakeSystemGroup();
    await group.compareAndSet([{ key: TOPOLOGY_RECORD, expectedVersion: 0, value: encodeTopology(old) }]);
    return group;
  }

  it("is recorded, once, with what goes with it, whatever is asked for", async () => {
    const group = await groupWithOldRecord();
    const writer = writerOver(group, recovered);
    expect(await writer.change(() => [])).toEqual({ kind: "changed", topology: recovered });
    expect(group.recorded).toEqual(recovered);
    expect(group.get("table-id")?.version).toBe(2);
    await writer.change(() => []);
    expect(group.get(TOPOLOGY_RECORD)?.version).toBe(2);
  });

  it("is what the first change is made on, and never the older record", async () => {
    const group = await groupWithOldRecord();
    const outcome = await writerOver(group, recovered).change((newest) => {
      expect(newest).toEqual(recovered);
      return [{ kind: "fence", storeId: "store-z" }];
    });
    expect(outcome).toMatchObject({
      kind: "changed",
      topology: { epoch: 10, fenced: ["store-x", "store-z"] },
    });
    expect(group.recorded?.epoch).toBe(10);
  });

  it("gives way to a record that is newer", async () => {
    const group = await groupWithOldRecord();
    const newer = changed(recovered, { kind: "fence", storeId: "store-y" });
    await group.compareAndSet([{ key: TOPOLOGY_RECORD, expectedVersion: 1, value: encodeTopology(newer) }]);
    expect(await writerOver(group, recovered).change(() => [])).toEqual({ kind: "changed", topology: newer });
    expect(group.get("table-id")).toBeUndefined();
  });
});

it("does not write on a record that is behind what the node knows", async () => {
  const group = new FakeSystemGroup();
  const known = changed(topologyOf(["a", "b", "c"]), { kind: "fence", storeId: "store-z" });
  await expect(writerOver(group, known).change(() => [])).rejects.toMatchObject({
    code: "ServiceUnavailable",
  });
  expect(group.refreshes).toBe(1);
});
