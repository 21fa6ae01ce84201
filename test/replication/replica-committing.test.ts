/** How entries reach a majority whatever is lost on the way, and what is handed out to be applied (R5). */
import { describe, expect, it } from "vitest";
import type { Accept } from "../../replication/messages.js";
import { asText, ReplicaGroup } from "./replica-group.js";
import { is, THREE } from "./replica-scenario.js";

describe("sending to followers", () => {
  it("a lost accept is sent again", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.propose("a", "x");
    group.drop();
    group.settle();
    expect(group.applied("a")).toBe("1open");
    group.advance(400);
    group.settle();
    for (const nodeId of ["a", "b", "c"]) expect(group.log(nodeId)).toBe("1open 1x");
    expect(group.applied("a")).toBe("1open 1x");
  });

  it("a lost answer is asked for again", () => {
    const group = acceptedByFollowers();
    group.drop();
    group.advance(400);
    group.settle();
    expect(group.applied("a")).toBe("1open 1x");
  });

  it("entries that arrive in the wrong order end in the right one", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    for (const content of ["x", "y", "z"]) group.propose("a", content);
    group.mail.reverse();
    group.settle();
    group.advance(400);
    group.settle();
    for (const nodeId of group.ids) expect(group.log(nodeId)).toBe("1open 1x 1y 1z");
  });

  it("a far-behind follower is not sent what is not in memory, and goes on once it has caught up", () => {
    const group = new ReplicaGroup(THREE, { settings: { tailBytesMax: 0 } });
    group.elect("a");
    group.isolate("c");
    for (let i = 0; i < 20; i++) {
      group.propose("a", `x${i}`);
      group.settle();
    }
    group.replica("a").releaseTail(21);
    group.isolate();
    for (let i = 0; i < 5; i++) {
      group.advance(400);
      const sent = group.mail.filter(is("accept", "a", "c")).map(({ message }) => message as Accept);
      for (const { entries } of sent) expect(entries.length).toBeLessThanOrEqual(1);
      group.settle();
    }
    expect(group.replica("c").lastIndex).toBe(1);
    const entries = group.member("a").disk.log;
    group.at("c", (replica) =>
      replica.receive(
        "b",
        { kind: "caughtUp", partition: 0, epoch: 1, entries, commitIndex: 21, trimmed: false },
        group.nowMs,
      ),
    );
    group.advance(400);
    group.settle();
    group.propose("a", "last");
    group.settle();
    expect(group.log("c")).toContain("1x19 1last");
  });

  it("a link that comes up anew is used at once", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.isolate("c");
    group.propose("a", "x");
    group.settle();
    group.isolate();
    group.at("a", (replica) => replica.linkChanged("c", true));
    group.settle();
    expect(group.log("c")).toBe("1open 1x");
  });
});

describe("applying (R5)", () => {
  it("gets every committed entry once, in order, and nothing else", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.propose("a", "x");
    group.propose("a", "y");
    expect(group.applied("a")).toBe("1open");
    group.settle();
    group.isolate("a");
    group.propose("a", "z");
    group.settle();
    for (const nodeId of group.ids) expect(group.applied(nodeId)).toBe("1open 1x 1y");
  });

  it("does not wait for the proposer's own disk when the others are a majority", () => {
    const group = acceptedByFollowers();
    for (const nodeId of ["b", "c"]) group.deliver(is("accepted", nodeId, "a"));
    expect(group.applied("a")).toBe("1open 1x");
    expect(asText(group.member("a").disk.log)).toBe("1open");
  });

  it("does not count what is not durable at the proposer either", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.propose("a", "x");
    group.deliver(is("accept", "a", "b"));
    group.persist("b");
    group.deliver(is("accepted", "b", "a"));
    expect(group.applied("a")).toBe("1open");
    group.persist("a");
    expect(group.applied("a")).toBe("1open 1x");
  });
});

/** a has proposed x, and not written it yet; b and c have, and their answers are on their way. */
function acceptedByFollowers(): ReplicaGroup {
  const group = new ReplicaGroup(THREE);
  group.elect("a");
  group.propose("a", "x");
  for (const nodeId of ["b", "c"]) {
    group.deliver(is("accept", "a", nodeId));
    group.persist(nodeId);
  }
  return group;
}
