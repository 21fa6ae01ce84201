import { describe, expect, it } from "vitest";
import type { Configuration } from "../../ring/configuration.js";
import { RingOrder, standInsOf } from "../../ring/stand-ins.js";
import { topologyOf } from "./topologies.js";

const RING = ["a", "b", "c", "d", "e", "f"];
const STABLE: Configuration = { epoch: 1, voters: [["b", "a", "c"]], learners: [] };

function standIns(configuration: Configuration, ...away: string[]): string {
  const found = standInsOf(configuration, RING, (nodeId) => away.includes(nodeId));
  return [...found].map(([target, standIn]) => `${standIn} for ${target}`).join(", ");
}

describe("a stand-in", () => {
  it("is the next node on the ring that is no replica", () => {
    expect(standIns(STABLE, "a")).toBe("d for a");
    expect(standIns(STABLE, "c")).toBe("d for c");
  });

  it("is there, and stands in for one", () => {
    expect(standIns(STABLE, "a", "d")).toBe("e for a");
    expect(standIns(STABLE, "a", "b")).toBe("d for b, e for a");
  });

  it("is nobody when nobody is away, or nobody is left", () => {
    expect(standIns(STABLE)).toBe("");
    expect(standIns(STABLE, "a", "d", "e", "f")).toBe("");
    expect(standIns(STABLE, "a", "b", "d", "e")).toBe("f for b");
  });

  it("is no learner, and of a joint configuration no replica of either set", () => {
    expect(standIns({ ...STABLE, learners: ["d"] }, "a")).toBe("e for a");
    expect(
      standIns(
        {
          epoch: 2,
          voters: [
            ["a", "b", "c"],
            ["b", "c", "e"],
          ],
          learners: [],
        },
        "e",
      ),
    ).toBe("d for e");
  });
});

describe("the order of the ring", () => {
  it("names every member once from each partition's point on, and is not the same from all", () => {
    const topology = topologyOf(RING, { partitionCount: 16 });
    const order = new RingOrder(topology);
    const orders = Array.from({ length: 16 }, (_, partition) => order.of(partition));
    for (const each of orders) expect(each.toSorted()).toEqual(RING);
    expect(new Set(orders.map((each) => each[0])).size).toBeGreaterThan(2);
  });
});
