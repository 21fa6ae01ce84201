/** Who leads when several want to (R12), when some cannot hear each other (R13), and how a ballot ends (R6, R10). */
import { describe, expect, it } from "vitest";
import { ReplicaGroup } from "./replica-group.js";
import { is, SILENCE_MS, THREE } from "./replica-scenario.js";

describe("a duel (R12)", () => {
  it("voters that hear from the proposer refuse a pre-vote", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    const { promised } = group.replica("a");
    group.campaign("c");
    group.settle();
    expect(group.replica("c").isCampaigning).toBe(false);
    expect(group.replica("c").loyalVoter).toBeDefined();
    expect(group.replica("a").isOpen).toBe(true);
    for (const nodeId of group.ids) expect(group.replica(nodeId).promised).toEqual(promised);
  });

  it("voters grant a pre-vote when the proposer has been silent, or its link broke", () => {
    for (const silence of ["time", "link"] as const) {
      const group = new ReplicaGroup(THREE);
      group.elect("a");
      group.isolate("a");
      if (silence === "time") group.advance(SILENCE_MS);
      else for (const nodeId of ["b", "c"]) group.at(nodeId, (replica) => replica.linkChanged("a", false));
      group.elect("c");
      expect(group.replica("c").promised.round).toBe(2);
    }
  });

  it("a refused candidate disturbs nobody, however often it tries", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.isolate("c");
    for (let i = 0; i < 10; i++) {
      group.advance(400);
      group.campaign("c");
      group.settle();
    }
    expect(group.replica("c").promised.round).toBe(1);
    group.isolate();
    group.campaign("c");
    group.settle();
    expect(group.replica("a").isOpen).toBe(true);
  });

  it("of two candidates at once ends with at most one proposer that is open", () => {
    const group = new ReplicaGroup(THREE);
    for (const nodeId of ["a", "b"])
      group.at(nodeId, (replica) => replica.campaign(0, { skipPreVote: true }));
    group.settle();
    expect(group.ids.filter((nodeId) => group.replica(nodeId).isOpen)).toEqual(["b"]);
  });

  it("hand-over goes only to a follower that is up to date", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.propose("a", "x");
    expect(group.at("a", (replica) => replica.handOver("b", group.nowMs))).toBe(false);
    group.deliver(is("accept", "a", "b"));
    group.persist("b");
    group.deliver(is("accepted", "b", "a"));
    group.persist("a");
    expect(group.at("a", (replica) => replica.handOver("c", group.nowMs))).toBe(false);
    expect(group.at("a", (replica) => replica.handOver("b", group.nowMs))).toBe(true);
    group.settle();
    expect(group.replica("b").isOpen).toBe(true);
    expect(group.replica("a").isLeading).toBe(false);
  });

  it("a proposer that hands over proposes nothing, until nobody takes over", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.at("a", (replica) => replica.handOver("b", group.nowMs));
    group.drop();
    expect(group.propose("a", "x")).toBeUndefined();
    group.advance(501);
    expect(group.propose("a", "x")).toBe(2);
  });

  it("a proposer whose disk hangs gives its ballot up with an entry in flight, which the next one commits", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.propose("a", "x");
    group.deliver(is("accept", "a", "b"));
    group.drop(is("accept"));
    const hung = group.member("a").writes.splice(0);
    expect(hung).toHaveLength(1);
    group.at("a", (replica) => replica.abdicate("b", group.nowMs));
    expect(group.replica("a").isLeading).toBe(false);
    expect(group.member("a").lost).toBe(1);
    // The first time nobody hears it.
    group.drop(is("takeOver"));
    group.at("a", (replica) => replica.abdicate("b", group.nowMs));
    // What node a has to write is not written, and what depends on that is not sent.
    group.settleUntil(
      () => group.replica("b").isOpen,
      () => (group.member("a").writes.length = 0) === 0,
    );
    expect(group.log("b")).toMatch(/^1open 1x \dopen$/);
    group.at("a", (replica) => replica.abdicate("c", group.nowMs));
    expect(group.kinds("a", "c")).not.toContain("takeOver");
  });

  it("a hand-over of a ballot that is no longer promised is ignored", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.at("a", (replica) => replica.handOver("b", group.nowMs));
    const takeOver = group.mail.find(is("takeOver"))!;
    group.drop();
    group.isolate("a");
    group.advance(SILENCE_MS);
    group.elect("c");
    group.isolate();
    group.mail.push(takeOver);
    group.deliver(is("takeOver"));
    expect(group.replica("b").isCampaigning).toBe(false);
  });
});

describe("a partial partition (R13)", () => {
  it("a proposer without a quorum steps down, and says that its ballot is lost", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.isolate("a");
    group.propose("a", "x");
    group.advance(2_000);
    expect(group.replica("a").isLeading).toBe(true);
    group.advance(2_000);
    group.advance(600);
    expect(group.replica("a").isLeading).toBe(false);
    expect(group.member("a").lost).toBe(1);
  });

  it("a proposer with nothing to do keeps its ballot through any silence", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.isolate("a");
    for (let i = 0; i < 10; i++) group.advance(2_000);
    expect(group.replica("a").isLeading).toBe(true);
  });

  it("a proposer that hears one of three works on", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.isolate("c");
    for (let i = 0; i < 10; i++) {
      group.propose("a", `x${i}`);
      group.settle();
      group.advance(1_000);
    }
    expect(group.replica("a").isOpen).toBe(true);
    expect(group.replica("a").commitIndex).toBe(11);
  });
});

describe("losing a ballot (R6, R10)", () => {
  it("is said once, and what was in flight may yet be committed", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.propose("a", "x");
    group.deliver(is("accept", "a", "b"));
    group.persist("b");
    group.drop();
    group.isolate("a");
    group.advance(SILENCE_MS);
    group.elect("b");
    group.isolate();
    group.advance(500);
    group.settle();
    expect(group.member("a").lost).toBe(1);
    expect(group.replica("a").isLeading).toBe(false);
    expect(group.propose("a", "y")).toBeUndefined();
    for (const nodeId of group.ids) expect(group.applied(nodeId)).toBe("1open 1x 2open");
  });

  it("comes with the first refusal that names a higher one", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.at("b", (replica) =>
      replica.receive(
        "c",
        { kind: "prepare", partition: 0, epoch: 1, ballot: { round: 7, nodeId: "c", boot: 1 } },
        0,
      ),
    );
    group.propose("a", "x");
    group.deliver(is("accept", "a", "b"));
    group.deliver(is("acceptRefused", "b", "a"));
    expect(group.member("a").lost).toBe(1);
  });
});
