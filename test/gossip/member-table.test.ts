import { expect, test } from "vitest";
import { MemberTable } from "../../gossip/member-table.js";
import { claimOf, recordOf } from "./local-member.js";

const tableOf = (membersMax = 10) => new MemberTable({ membersMax, forgetMs: 1_000 });

test("a newer claim is admitted, an older or equal one is known", () => {
  const table = tableOf();
  expect(table.admit(claimOf(recordOf(1)), "", 0).kind).toBe("admitted");
  expect(table.admit(claimOf(recordOf(1)), "", 0).kind).toBe("known");
  expect(table.admit(claimOf(recordOf(1), { state: "suspect" }), "", 5)).toMatchObject({
    kind: "admitted",
    before: { state: "alive" },
    after: { state: "suspect", stateSinceMs: 5 },
  });
  expect(table.admit(claimOf(recordOf(1)), "", 9).kind).toBe("known");
});

test("an address moves with a higher incarnation only", () => {
  const table = tableOf();
  table.admit(claimOf(recordOf(1, { incarnation: 5 })), "", 0);
  table.admit(claimOf(recordOf(1, { incarnation: 4, port: 9 })), "", 0);
  expect(table.get(recordOf(1).nodeId)?.port).toBe(recordOf(1).port);
  table.admit(claimOf(recordOf(1, { incarnation: 6, port: 9 })), "", 0);
  expect(table.get(recordOf(1).nodeId)?.port).toBe(9);
});

test("a live bearer keeps its name, a dead one does not", () => {
  const table = tableOf();
  const second = recordOf(2, { name: recordOf(1).name, incarnation: 99 });
  table.admit(claimOf(recordOf(1)), "", 0);
  expect(table.admit(claimOf(second), "", 0)).toMatchObject({
    kind: "nameConflict",
    holder: { nodeId: recordOf(1).nodeId },
  });
  table.admit(claimOf(recordOf(1), { state: "dead" }), "", 0);
  expect(table.admit(claimOf(second), "", 0).kind).toBe("admitted");
  expect(table.admit(claimOf(recordOf(1, { incarnation: 2 })), "", 0).kind).toBe("nameConflict");
});

test("a member that changes its name sets the old one free", () => {
  const table = tableOf();
  table.admit(claimOf(recordOf(1)), "", 0);
  table.admit(claimOf(recordOf(1, { name: "other", incarnation: 2 })), "", 0);
  expect(table.bearer("node-1")).toBeUndefined();
  expect(table.bearer("other")?.nodeId).toBe(recordOf(1).nodeId);
  expect(table.liveCount).toBe(1);
});

test("members of another cluster are refused once this node has one", () => {
  const red = claimOf(recordOf(1, { status: { clusterId: "red" } }));
  expect(tableOf().admit(red, "blue", 0).kind).toBe("foreignCluster");
  expect(tableOf().admit(red, "red", 0).kind).toBe("admitted");
  expect(tableOf().admit(red, "", 0).kind).toBe("admitted");
});

test("a full table takes nobody new, but still hears about those it has", () => {
  const table = tableOf(1);
  table.admit(claimOf(recordOf(1)), "", 0);
  expect(table.admit(claimOf(recordOf(2)), "", 0).kind).toBe("dropped");
  expect(table.admit(claimOf(recordOf(1), { state: "dead" }), "", 0).kind).toBe("admitted");
});

test("the dead are forgotten by their age, also when they are heard of late", () => {
  const table = tableOf();
  table.admit(claimOf(recordOf(1), { state: "dead", ageMs: 600 }), "", 10_000);
  expect(table.forgettable(10_399)).toEqual([]);
  expect(table.forgettable(10_400).map(({ name }) => name)).toEqual(["node-1"]);
  table.remove(recordOf(1).nodeId);
  expect(table.size).toBe(0);
  expect(table.admit(claimOf(recordOf(1), { state: "dead", ageMs: 1_000 }), "", 10_400).kind).toBe("dropped");
});
