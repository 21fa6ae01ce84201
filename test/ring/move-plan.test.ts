import { describe, expect, test } from "vitest";
import { commitmentOf, planMoves, type MovePlan } from "../../ring/move-plan.js";
import type { MembershipChange } from "../../ring/membership-change.js";
import { partitionsOf, type Topology } from "../../ring/topology.js";
import { changed, codeOf, describeMember, topologyOf } from "./topologies.js";

function planOf(topology: Topology, ...changes: MembershipChange[]): MovePlan {
  const plan = planMoves(topology, changes, (partition) => 1_000 + partition);
  if (plan.kind === "refused") throw new Error(plan.reason);
  return plan;
}

describe("a plan", () => {
  const four = topologyOf(["a", "b", "c", "d"], { partitionCount: 64 });

  test("for a join moves the new node's share to it, and says how many bytes", () => {
    const plan = planOf(four, { kind: "join", member: describeMember("e") });
    expect(plan.moves.filter(({ to }) => to !== undefined)).toHaveLength(38);
    expect(plan.moves.every(({ to }) => to === "e")).toBe(true);
    expect(plan.bytes).toBe(plan.moves.reduce((sum, { partition }) => sum + 1_000 + partition, 0));
    const committed = changed(four, ...commitmentOf(plan));
    expect(committed.epoch).toBe(four.epoch + 1);
    expect(committed.partitions.filter(({ target }) => target !== undefined)).toHaveLength(
      plan.targets.length,
    );
  });

  test("for a replacement moves each partition of the old node to the new one and nothing else", () => {
    const member = describeMember("e", { name: "name-d" });
    const plan = planOf(four, { kind: "replace", nodeId: "d", member, fence: true });
    expect(plan.moves.map(({ partition }) => partition)).toEqual(partitionsOf(four, "d"));
    expect(new Set(plan.moves.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(["d e"]));
  });

  test("for a replacement that is itself replaced goes straight to the last one", () => {
    const replace = (nodeId: string, by: string): MembershipChange => ({
      kind: "replace",
      nodeId,
      member: describeMember(by),
      fence: true,
    });
    const plan = planOf(four, replace("d", "e"), replace("e", "f"));
    expect(new Set(plan.moves.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(["d f"]));
  });

  test("for nothing at all is empty where all is well", () => {
    expect(planOf(four)).toMatchObject({ moves: [], targets: [], bytes: 0 });
  });

  test("is refused with its change, and when the document has changed since", () => {
    expect(planMoves(four, [{ kind: "decommission", nodeId: "z" }], () => 0)).toMatchObject({
      kind: "refused",
      code: "unknownMember",
    });
    const plan = planOf(four, { kind: "join", member: describeMember("e") });
    const meanwhile = changed(four, { kind: "fence", storeId: "store-x" });
    expect(codeOf(meanwhile, ...commitmentOf(plan))).toBe("stale");
  });

  test("counts a move under way as done while it is wanted, and turns it round when it is not", () => {
    const joined = changed(
      four,
      ...commitmentOf(planOf(four, { kind: "join", member: describeMember("e") })),
    );
    const [moving] = partitionsOf(joined, "a").filter((id) => joined.partitions[id]!.target?.includes("e"));
    const under = changed(joined, { kind: "addLearners", partition: moving!, epoch: 1 });
    const same = planOf(under).targets.find(({ partition }) => partition === moving);
    expect(same?.replicas).toEqual(under.partitions[moving!]!.next);
    const gone = planOf(under, { kind: "removeDead", nodeId: "e" });
    const back = gone.targets.find(({ partition }) => partition === moving);
    expect(back?.replicas.toSorted()).toEqual(under.partitions[moving!]!.replicas.toSorted());
  });
});
