import { describe, expect, it } from "vitest";
import { admissionOf, type JoinSurroundings } from "../../../node/topology/join-desk.js";
import { changed, codeOf, describeMember, topologyOf } from "../../ring/topologies.js";

const topology = topologyOf(["a", "b", "c", "d"]);

function surroundings(
  options: Partial<JoinSurroundings> & { readonly dead?: readonly string[] },
): JoinSurroundings {
  const { dead = [], ...rest } = options;
  return {
    policy: { rebalance: "automatic", replace: "automatic" },
    isDead: ({ nodeId }) => dead.includes(nodeId),
    bytesOf: () => 1,
    ...rest,
  };
}

function admission(
  member: Parameters<typeof admissionOf>[1],
  options: Parameters<typeof surroundings>[0] = {},
) {
  return admissionOf(topology, member, surroundings(options));
}

describe("a node that wants to join", () => {
  it("becomes a member and gets a share in one document", () => {
    const changes = admission(describeMember("e"));
    if ("kind" in changes) throw new Error(changes.reason);
    expect(changes.map(({ kind }) => kind)).toEqual(["join", "commitPlan"]);
    const after = changed(topology, ...changes);
    expect(after.partitions.some(({ target }) => target?.includes("e"))).toBe(true);
  });

  it("becomes a member without a share where an operator decides about those", () => {
    const policy = { rebalance: "manual", replace: "automatic" } as const;
    expect(admission(describeMember("e"), { policy })).toEqual([
      { kind: "join", member: describeMember("e") },
    ]);
  });

  it("is told that it is a member when it is one", () => {
    expect(admission(describeMember("a"))).toEqual([]);
  });

  it("takes the place of the dead member of its name, whose store is fenced", () => {
    const changes = admission(describeMember("e", { name: "name-b" }), { dead: ["b"] });
    if ("kind" in changes) throw new Error(changes.reason);
    const after = changed(topology, ...changes);
    expect(after.fenced).toEqual(["store-b"]);
    for (const { replicas, target = replicas } of after.partitions) {
      expect(target.includes("e")).toBe(replicas.includes("b"));
      expect(target).not.toContain("b");
    }
  });

  it.each([
    ["the member of its name is alive", {}],
    ["an operator decides", { dead: ["b"], policy: { rebalance: "automatic", replace: "manual" } }],
    ["more than a third of the members are dead", { dead: ["b", "c"] }],
  ] as const)("is refused the place of a member when %s", (_, options) => {
    expect(admission(describeMember("e", { name: "name-b" }), options)).toMatchObject({ kind: "refused" });
  });

  it("is refused for ever with a fenced store", () => {
    const without = changed(topology, { kind: "removeDead", nodeId: "d" });
    const again = admissionOf(without, describeMember("e", { storeId: "store-d" }), surroundings({}));
    expect(again).toMatchObject({ kind: "refused", code: "storeFenced" });
    expect(codeOf(without, { kind: "join", member: describeMember("e", { storeId: "store-d" }) })).toBe(
      "storeFenced",
    );
  });
});
