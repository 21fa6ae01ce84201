/** What a voter promises a candidate (R1): durably, to one ballot at a time, and never a lower one again. */
import { describe, expect, it } from "vitest";
import { BALLOT_NONE, compareBallots, type Ballot } from "../../core/ballot.js";
import type { Accept } from "../../replication/messages.js";
import { diskOf, logOf, ReplicaGroup } from "./replica-group.js";
import { is, SILENCE_MS, THREE } from "./replica-scenario.js";

describe("a promise (R1)", () => {
  it("is asked of nobody before the candidate's own is durable", () => {
    const group = new ReplicaGroup(THREE);
    group.campaign("a");
    group.deliver(is("preVote", "a", "b"));
    group.deliver(is("preVoteReply", "b", "a"));
    expect(group.mail.filter(is("prepare"))).toEqual([]);
    group.persist("a");
    expect(group.member("a").disk.promised).toEqual({ round: 1, nodeId: "a", boot: 1 });
    expect(group.mail.filter(is("prepare"))).toHaveLength(2);
  });

  it("is not answered before it is durable", () => {
    const group = new ReplicaGroup(THREE);
    group.at("a", (replica) => replica.campaign(0, { skipPreVote: true }));
    group.persist("a");
    group.deliver(is("prepare", "a", "b"));
    expect(group.kinds("b", "a")).toEqual([]);
    group.persist("b");
    expect(group.kinds("b", "a")).toEqual(["promised"]);
  });

  it("of the candidate itself does not count before it is durable", () => {
    const group = new ReplicaGroup({ epoch: 1, voters: [["a"]], learners: [] });
    group.campaign("a");
    expect(group.replica("a").isLeading).toBe(false);
    group.persist("a");
    expect(group.replica("a").isLeading).toBe(true);
    expect(group.replica("a").isOpen).toBe(false);
    group.persist("a");
    expect(group.replica("a").isOpen).toBe(true);
  });

  it("of the candidate does not count because an earlier write became durable", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("1open") } });
    const replica = group.replica("a");
    const accept: Accept = {
      kind: "accept",
      partition: 0,
      epoch: 1,
      ballot: logOf("1open")[0]!.ballot,
      previousIndex: 0,
      previousBallot: BALLOT_NONE,
      entries: logOf("1open"),
      commitIndex: 0,
      matchedEverywhere: 0,
    };
    group.at("a", () => replica.receive("z", accept, 0));
    const [earlier] = group.member("a").writes;
    replica.campaign(SILENCE_MS, { skipPreVote: true });
    replica.persisted(earlier!.write!.mark, SILENCE_MS);
    replica.receive(
      "b",
      {
        kind: "promised",
        partition: 0,
        epoch: 1,
        ballot: replica.promised,
        granted: true,
        promised: replica.promised,
        lastBallot: BALLOT_NONE,
        lastIndex: 0,
        commitIndex: 0,
      },
      SILENCE_MS,
    );
    expect(replica.isLeading).toBe(false);
  });

  it("is refused at once, with the ballot that beat it, when a higher one was made", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("5open") } });
    group.at("a", (replica) => replica.campaign(0, { skipPreVote: true }));
    group.persist("a");
    group.deliver(is("prepare", "a", "b"));
    expect(group.mail.find(is("promised", "b", "a"))?.message).toMatchObject({
      granted: false,
      promised: { round: 5, nodeId: "z" },
    });
    expect(group.member("b").writes).toEqual([]);
  });

  it("that was refused is asked for again with a higher ballot", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("5open"), c: diskOf("5open") } });
    group.at("a", (replica) => replica.campaign(0, { skipPreVote: true }));
    group.settle();
    expect(group.replica("a").isCampaigning).toBe(false);
    group.advance(SILENCE_MS);
    group.elect("a");
    expect(group.replica("a").promised).toEqual({ round: 6, nodeId: "a", boot: 1 });
  });

  it("never goes down, and still holds after a restart", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.restart("b");
    expect(group.replica("b").promised).toEqual({ round: 1, nodeId: "a", boot: 1 });
    const older: Ballot = { round: 1, nodeId: "A", boot: 9 };
    group.at("b", (replica) =>
      replica.receive("c", { kind: "prepare", partition: 0, epoch: 1, ballot: older }, 0),
    );
    expect(group.mail.find(is("promised", "b", "c"))?.message).toMatchObject({ granted: false });
    expect(group.replica("b").promised.round).toBe(1);
  });

  it("made twice to the same candidate is answered twice", () => {
    const group = new ReplicaGroup(THREE);
    group.at("a", (replica) => replica.campaign(0, { skipPreVote: true }));
    group.persist("a");
    const prepare = group.mail.find(is("prepare", "a", "b"))!;
    group.mail.push(prepare);
    group.deliver(is("prepare", "a", "b"));
    group.deliver(is("prepare", "a", "b"));
    group.persist("b");
    const replies = group.mail.filter(is("promised", "b", "a")).map(({ message }) => message);
    expect(replies).toMatchObject([{ granted: true }, { granted: true }]);
  });

  it("binds the node, not its life: a restarted proposer never continues its old ballot", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    const before = group.replica("a").promised;
    group.restart("a");
    expect(group.replica("a").isLeading).toBe(false);
    group.advance(SILENCE_MS);
    group.elect("a");
    expect(compareBallots(group.replica("a").promised, before)).toBeGreaterThan(0);
    expect(group.log("a")).toBe("1open 2open");
  });

  it("that does not come in time ends the attempt, and the next one waits a little", () => {
    const group = new ReplicaGroup(THREE);
    group.isolate("a");
    group.campaign("a");
    group.settle();
    expect(group.replica("a").isCampaigning).toBe(true);
    group.advance(1_001);
    expect(group.replica("a").isCampaigning).toBe(false);
    group.campaign("a");
    expect(group.replica("a").isCampaigning).toBe(false);
    group.advance(251);
    group.campaign("a");
    expect(group.replica("a").isCampaigning).toBe(true);
  });
});
