import { describe, expect, it } from "vitest";
import { SeededRandom } from "../../core/random.js";
import { anyReplicaOf, proposerOf, type RoutingView } from "../../replication/routing.js";
import type { Configuration } from "../../ring/configuration.js";

const configuration: Configuration = { epoch: 1, voters: [["a", "b", "c"]], learners: ["d"] };
const view = (self: string, ...reachable: string[]): RoutingView => ({
  self,
  isReachable: (nodeId) => reachable.includes(nodeId),
});

describe("a write or a strong read", () => {
  it("goes to the proposer while it votes and is there", () => {
    expect(proposerOf(configuration, "c", view("x", "a", "b", "c"))).toBe("c");
    expect(proposerOf(configuration, "b", view("b"))).toBe("b");
  });

  it("goes to the first replica in order of preference when the proposer is gone or unknown", () => {
    expect(proposerOf(configuration, "c", view("x", "a", "b"))).toBe("a");
    expect(proposerOf(configuration, undefined, view("x", "b", "c"))).toBe("b");
    expect(proposerOf(configuration, undefined, view("b", "c"))).toBe("b");
  });

  it("goes nowhere when no voter is there; a learner does not help", () => {
    expect(proposerOf(configuration, "a", view("x", "d"))).toBeUndefined();
  });

  it("may go to a new replica while a partition moves", () => {
    const joint = { ...configuration, voters: [["a"], ["e"]] };
    expect(proposerOf(joint, undefined, view("x", "e"))).toBe("e");
  });
});

describe("an eventual read", () => {
  const random = new SeededRandom(1);
  const nobody = new Set<string>();

  it("stays at this node when it is a replica", () => {
    expect(anyReplicaOf(configuration, view("b", "a", "c"), random, nobody)).toBe("b");
  });

  it("goes to any replica that is there, and in time to all of them", () => {
    const targets = Array.from({ length: 50 }, () =>
      anyReplicaOf(configuration, view("x", "a", "c", "d"), random, nobody),
    );
    expect(new Set(targets)).toEqual(new Set(["a", "c"]));
  });

  it("avoids the replicas that could not serve it, this node included", () => {
    expect(anyReplicaOf(configuration, view("b", "a", "c"), random, new Set(["b", "a"]))).toBe("c");
    expect(anyReplicaOf(configuration, view("b"), random, new Set(["b"]))).toBeUndefined();
  });
});
