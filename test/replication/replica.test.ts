/**
 * The rules of the replication protocol (ARCHITECTURE.md, "Replication"), each as a scenario on the pure core: three
 * replicas, and a test that decides what arrives, what is lost, and what is durable.
 */
import { describe, expect, it } from "vitest";
import { BALLOT_NONE, compareBallots, type Ballot } from "../../core/ballot.js";
import type { Accept, AcceptRefused, Fetched, PartitionMessage } from "../../replication/messages.js";
import type { Configuration } from "../../ring/configuration.js";
import { asText, diskOf, logOf, ReplicaGroup, type Mail } from "./replica-group.js";

const THREE: Configuration = { epoch: 1, voters: [["a", "b", "c"]], learners: [] };
const FIVE: Configuration = { epoch: 1, voters: [["a", "b", "c", "d", "e"]], learners: [] };

const is =
  (kind: PartitionMessage["kind"], from?: string, to?: string) =>
  (mail: Mail): boolean =>
    mail.message.kind === kind &&
    (from === undefined || mail.from === from) &&
    (to === undefined || mail.to === to);

/** Longer than a voter stays loyal to a proposer that it does not hear. */
const SILENCE_MS = 1_001;

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

describe("choosing a log (R2)", () => {
  it("a log with a higher last ballot wins over a longer one", () => {
    const group = new ReplicaGroup(THREE, {
      disks: { a: diskOf("1open 1x 1y 1z"), b: diskOf("1open 2open") },
    });
    group.isolate("c");
    group.elect("a");
    expect(group.log("a")).toBe("1open 2open 3open");
    expect(asText(group.member("a").disk.log)).toBe("1open 2open 3open");
  });

  it("of two logs with the same last ballot the longer one wins", () => {
    const group = new ReplicaGroup(THREE, {
      disks: { a: diskOf("1open 1x"), b: diskOf("1open 1x 1y") },
    });
    group.isolate("c");
    group.elect("a");
    expect(group.log("a")).toBe("1open 1x 1y 2open");
  });

  it("is never a union: entries that only the candidate has are dropped", () => {
    const group = new ReplicaGroup(THREE, {
      disks: { a: diskOf("1open 1x 1y"), b: diskOf("1open 2open 2z") },
    });
    group.isolate("c");
    group.elect("a");
    group.isolate();
    expect(group.log("a")).toBe("1open 2open 2z 3open");
    expect(group.applied("a")).toBe("1open 2open 2z 3open");
  });

  it("keeps the candidate's own log when no other one is ahead", () => {
    const group = new ReplicaGroup(THREE, {
      disks: { a: diskOf("1open 2open 2x"), b: diskOf("1open 1y 1y 1y") },
    });
    group.isolate("c");
    group.elect("a");
    expect(group.log("a")).toBe("1open 2open 2x 3open");
    expect(group.log("b")).toBe("1open 2open 2x 3open");
  });

  it("fetches a long log in parts", () => {
    const long = `1open ${"1x ".repeat(20)}1y`;
    const group = new ReplicaGroup(THREE, {
      disks: { b: diskOf(long) },
      settings: { acceptBytesMax: 300 },
    });
    group.isolate("c");
    group.elect("a");
    expect(group.log("a")).toBe(`${long} 2open`);
  });

  it("takes from the source's disk what it no longer has in memory", () => {
    const group = new ReplicaGroup(THREE, { settings: { tailBytesMax: 0 } });
    group.isolate("c");
    group.elect("a");
    for (const content of ["x", "y", "z"]) group.propose("a", content);
    group.settle();
    group.replica("a").releaseTail(4);
    group.isolate("b");
    group.at("c", (replica) => replica.campaign(group.nowMs, { skipPreVote: true }));
    group.settle();
    expect(group.log("a")).not.toContain("1x");
    expect(group.log("c")).toBe("1open 1x 1y 1z 1open");
    expect(group.replica("c").isOpen).toBe(true);
  });

  it("fails when the source has trimmed what is needed, and tells the source to lead", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("1open 1x 1y") } });
    group.isolate("c");
    group.campaign("a");
    group.settleUntil(() => group.mail.some(is("fetch")));
    const { message } = group.mail.find(is("fetch", "a", "b"))!;
    group.drop();
    if (message.kind !== "fetch") throw new Error("not a fetch");
    const trimmed = group
      .replica("b")
      .fetchedFrom({ to: "a", ballot: message.ballot, fromIndex: message.fromIndex }, [], true)!;
    group.at("a", (replica) => replica.receive("b", trimmed.message, group.nowMs));
    expect(group.replica("a").isCampaigning).toBe(false);
    expect(group.kinds("a", "b")).toEqual(["takeOver"]);
    group.settle();
    expect(group.replica("b").isOpen).toBe(true);
  });
});

describe("opening a ballot (R3)", () => {
  it("an old entry on a majority does not count until OPEN is committed (Raft, figure 8)", () => {
    const group = new ReplicaGroup(THREE, { settings: { acceptBytesMax: 1 } });
    group.elect("a");
    // x is on a alone.
    group.isolate("a");
    group.propose("a", "x");
    group.settle();
    // c leads, and its OPEN is on c alone.
    group.advance(SILENCE_MS);
    group.campaign("c");
    group.settleUntil(() => group.replica("c").isLeading);
    group.drop();
    group.persist("c");
    group.drop();
    expect(group.log("c")).toBe("1open 2open");
    // a leads again and brings x to a majority, but not yet its OPEN.
    group.isolate("c");
    group.restart("a");
    group.advance(SILENCE_MS);
    group.campaign("a");
    group.settleUntil(() => group.log("b") === "1open 1x");
    group.persist("b");
    while (group.mail.some(is("accepted", "b", "a"))) group.deliver(is("accepted", "b", "a"));
    group.persist("a");
    expect(group.replica("a").matchIndexOf("b")).toBe(2);
    expect(group.replica("a").openIndex).toBe(3);
    expect(group.replica("a").commitIndex).toBeLessThan(2);
    expect(group.applied("a")).not.toContain("x");
    // So c may lead again, and x is gone without harm.
    group.drop();
    group.isolate("a");
    group.restart("c");
    group.advance(SILENCE_MS);
    group.elect("c");
    expect(group.applied("c")).not.toContain("x");
    expect(group.log("b")).toBe(group.log("c"));
  });

  it("allows neither a write nor a read before OPEN is committed", () => {
    const group = new ReplicaGroup(THREE);
    group.campaign("a");
    group.settleUntil(() => group.replica("a").isLeading);
    expect(group.replica("a").openIndex).toBe(1);
    expect(group.propose("a", "x")).toBeUndefined();
    expect(group.replica("a").requestRead(1, 0)).toBe(false);
    group.settle();
    expect(group.propose("a", "x")).toBe(2);
    expect(group.replica("a").requestRead(1, 0)).toBe(true);
  });
});

describe("accepting in order (R4)", () => {
  const proposer: Ballot = { round: 9, nodeId: "a", boot: 1 };

  function accept(
    group: ReplicaGroup,
    text: string,
    options: { previousIndex: number; previousRound: number; commitIndex?: number; ballot?: Ballot },
  ): void {
    const { previousIndex, previousRound, commitIndex = 0, ballot = proposer } = options;
    const all = logOf(text);
    const message: Accept = {
      kind: "accept",
      partition: 0,
      epoch: 1,
      ballot,
      previousIndex,
      previousBallot: {
        round: previousRound,
        nodeId: previousRound === 0 ? "" : "z",
        boot: previousRound && 1,
      },
      entries: all.slice(previousIndex),
      commitIndex,
    };
    group.at("b", (replica) => replica.receive("a", message, group.nowMs));
  }
  const refusal = (group: ReplicaGroup): AcceptRefused => {
    const mail = group.mail.find(is("acceptRefused", "b", "a"));
    if (mail?.message.kind !== "acceptRefused") throw new Error("nothing was refused");
    return mail.message;
  };

  it("is answered only when the entries are durable", () => {
    const group = new ReplicaGroup(THREE);
    accept(group, "9open 9x", { previousIndex: 0, previousRound: 0 });
    expect(group.mail).toEqual([]);
    group.persist("b");
    expect(group.mail[0]?.message).toMatchObject({ kind: "accepted", matchIndex: 2 });
  });

  it("a gap is refused and says where", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("1open 1x") } });
    accept(group, "1open 1x 1y 1z 9open", { previousIndex: 4, previousRound: 1 });
    expect(refusal(group).nextIndex).toBe(3);
    expect(group.log("b")).toBe("1open 1x");
  });

  it("a mismatch is refused and says where the disagreeing ballot begins", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("1open 2open 2x 2y") } });
    accept(group, "1open 1p 1q 1r 9open", { previousIndex: 4, previousRound: 1 });
    expect(refusal(group).nextIndex).toBe(2);
    expect(group.log("b")).toBe("1open 2open 2x 2y");
  });

  it("only an uncommitted suffix is cut", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("1open 1x 1y 1z") } });
    accept(group, "1open 1x", { previousIndex: 0, previousRound: 0, commitIndex: 2 });
    group.persist("b");
    accept(group, "1open 1x 9open", { previousIndex: 2, previousRound: 1 });
    group.persist("b");
    expect(group.log("b")).toBe("1open 1x 9open");
    expect(asText(group.member("b").disk.log)).toBe("1open 1x 9open");
    expect(group.applied("b")).toBe("1open 1x");
    // Whatever says otherwise about committed entries is no message of this protocol: the node must stop (I12).
    const contradict = (): void =>
      accept(group, "1open 5other 9open", { previousIndex: 0, previousRound: 0 });
    expect(contradict).toThrow(/entry 2 is committed \(2\) and conflicts/);
  });

  it("cuts and appends before either was written", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("1open 1x 1y") } });
    const replica = group.replica("b");
    const send = (text: string, ballot: Ballot, previousIndex: number): void => {
      const entries = logOf(text);
      const previousBallot = entries[previousIndex - 1]!.ballot;
      const message: Accept = {
        kind: "accept",
        partition: 0,
        epoch: 1,
        ballot,
        previousIndex,
        previousBallot,
        entries: entries.slice(previousIndex),
        commitIndex: 0,
      };
      replica.receive(ballot.nodeId, message, 0);
    };
    send("1open 1x 8open 8p", { round: 8, nodeId: "c", boot: 1 }, 2);
    send("1open 9open 9q", { round: 9, nodeId: "a", boot: 1 }, 1);
    group.at("b", () => undefined);
    group.persist("b");
    expect(group.log("b")).toBe("1open 9open 9q");
    expect(asText(group.member("b").disk.log)).toBe("1open 9open 9q");
    expect(group.member("b").disk.promised.round).toBe(9);
  });

  it("takes entries that come again, or late, as what they are", () => {
    const group = new ReplicaGroup(THREE);
    accept(group, "9open 9x 9y", { previousIndex: 0, previousRound: 0 });
    group.persist("b");
    accept(group, "9open 9x", { previousIndex: 0, previousRound: 0 });
    group.persist("b");
    expect(group.log("b")).toBe("9open 9x 9y");
    expect(group.mail.map(({ message }) => message)).toMatchObject([{ matchIndex: 3 }, { matchIndex: 2 }]);
  });

  it("commits nothing that is not known to be the proposer's", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("1open 1x 1y") } });
    accept(group, "1open", { previousIndex: 1, previousRound: 1, commitIndex: 3 });
    expect(group.applied("b")).toBe("1open");
    accept(group, "1open 9open", { previousIndex: 1, previousRound: 1, commitIndex: 3 });
    expect(group.applied("b")).toBe("1open 9open");
  });

  it("is refused under a beaten ballot, with the one that beat it", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("1open 10open") } });
    accept(group, "9open", { previousIndex: 0, previousRound: 0 });
    expect(refusal(group).promised.round).toBe(10);
    expect(group.log("b")).toBe("1open 10open");
  });

  it("under a newer ballot than the promised one raises the promise, durably", () => {
    const group = new ReplicaGroup(THREE);
    accept(group, "9open", { previousIndex: 0, previousRound: 0 });
    group.persist("b");
    expect(group.member("b").disk.promised).toEqual(proposer);
  });

  it("brings a follower with another log to the proposer's, however far they differ", () => {
    const group = new ReplicaGroup(THREE, {
      disks: { a: diskOf("1open 1x 4open 4y"), b: diskOf("1open 2open 2p 2q 3open 3r") },
    });
    group.isolate("b");
    group.elect("a");
    group.isolate();
    group.advance(500);
    group.settle();
    expect(group.log("b")).toBe("1open 1x 4open 4y 5open");
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
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.propose("a", "x");
    for (const nodeId of ["b", "c"]) {
      group.deliver(is("accept", "a", nodeId));
      group.persist(nodeId);
      group.deliver(is("accepted", nodeId, "a"));
    }
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

describe("a strong read (R7)", () => {
  it("is ready when a majority has confirmed the ballot after it was asked for", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    expect(group.at("a", (replica) => replica.requestRead(1, 0))).toBe(true);
    expect(group.member("a").readsReady).toEqual([]);
    group.deliver(is("confirm", "a", "b"));
    group.at("a", (replica) => replica.requestRead(2, 0));
    group.deliver(is("confirmed", "b", "a"));
    expect(group.member("a").readsReady).toEqual([1]);
    group.settle();
    expect(group.member("a").readsReady).toEqual([1, 2]);
  });

  it("of a deposed proposer is not confirmed", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.isolate("a");
    group.advance(SILENCE_MS);
    group.elect("c");
    group.propose("c", "x");
    group.settle();
    group.isolate();
    expect(group.replica("a").isLeading).toBe(true);
    expect(group.at("a", (replica) => replica.requestRead(1, 0))).toBe(true);
    group.settle();
    expect(group.member("a").readsReady).toEqual([]);
    expect(group.member("a").lost).toBe(1);
  });

  it("waits for the entries that it depends on", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    const index = group.propose("a", "x")!;
    group.at("a", (replica) => replica.requestRead(1, index));
    for (const nodeId of ["b", "c"]) {
      group.deliver(is("confirm", "a", nodeId));
      group.deliver(is("confirmed", nodeId, "a"));
    }
    expect(group.member("a").readsReady).toEqual([]);
    group.settle();
    expect(group.member("a").readsReady).toEqual([1]);
  });

  it("whose round was lost is asked again", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.at("a", (replica) => replica.requestRead(1, 0));
    group.drop();
    group.advance(400);
    group.settle();
    expect(group.member("a").readsReady).toEqual([1]);
  });

  it("is not confirmed by answers to an earlier ballot's rounds", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.at("a", (replica) => replica.requestRead(1, 0));
    group.deliver(is("confirm", "a", "b"));
    group.drop(is("confirm"));
    // a loses its ballot and takes another one; the old answer is still on its way.
    group.at("a", (replica) => replica.forget());
    group.restart("a");
    group.at("a", (replica) => replica.campaign(group.nowMs, { skipPreVote: true }));
    group.settleUntil(
      () => group.replica("a").isOpen,
      (mail) => !is("confirmed")(mail),
    );
    group.drop((mail) => !is("confirmed")(mail));
    group.at("a", (replica) => replica.requestRead(2, 0));
    group.deliver(is("confirmed", "b", "a"));
    expect(group.member("a").readsReady).toEqual([]);
  });
});

describe("catching up (R9)", () => {
  const caughtUp = (text: string, commitIndex = text.split(" ").length): PartitionMessage => ({
    kind: "caughtUp",
    partition: 0,
    epoch: 1,
    entries: logOf(text),
    commitIndex,
    trimmed: false,
  });

  it("takes committed entries, and cuts what contradicts them", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("1open 1x 1y") } });
    group.at("b", (replica) => replica.receive("c", caughtUp("1open 2open 2z"), 0));
    group.persist("b");
    expect(group.applied("b")).toBe("1open 2open 2z");
    expect(asText(group.member("b").disk.log)).toBe("1open 2open 2z");
  });

  it("stops at another entry where one is committed: nothing may contradict what was agreed (I12)", () => {
    const group = new ReplicaGroup(THREE);
    group.at("b", (replica) => replica.receive("c", caughtUp("1open 1x 1y"), 0));
    const contradict = (): void =>
      group.at("b", (replica) => replica.receive("c", caughtUp("1open 2x 2y 2z"), 0));
    expect(contradict).toThrow(/entry 2 is committed \(3\) and conflicts/);
  });

  it("ignores entries that leave a gap", () => {
    const group = new ReplicaGroup(THREE);
    const message = caughtUp("1open 1x 1y");
    if (message.kind !== "caughtUp") throw new Error("not an answer");
    group.at("b", (replica) => replica.receive("c", { ...message, entries: message.entries.slice(1) }, 0));
    expect(group.log("b")).toBe("");
  });

  it("is not for a proposer: what it lacks is its own to commit", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.propose("a", "x");
    group.at("a", (replica) => replica.receive("c", caughtUp("1open 1y"), 0));
    expect(group.log("a")).toBe("1open 1x");
  });

  it("promises the ballot that committed the entries: a replica never holds more than it has promised", () => {
    const group = new ReplicaGroup(THREE);
    group.at("b", (replica) => replica.receive("c", caughtUp("1open 4open 4x"), 0));
    group.persist("b");
    expect(group.member("b").disk.promised.round).toBe(4);
    group.at("b", (replica) =>
      replica.receive(
        "a",
        { kind: "prepare", partition: 0, epoch: 1, ballot: { round: 3, nodeId: "a", boot: 1 } },
        0,
      ),
    );
    expect(group.mail.find(is("promised", "b", "a"))?.message).toMatchObject({ granted: false });
  });

  it("ends a candidate's attempt when someone else was elected since", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("1open 1x") } });
    group.isolate("c");
    group.campaign("a");
    group.settleUntil(() => group.mail.some(is("fetched")));
    // c was elected with b in the meantime, and a hears of it from c before b's part of the old log arrives.
    group.at("a", (replica) => replica.receive("c", caughtUp("1open 1x 9open 9y 9z"), 0));
    group.deliver(is("fetched", "b", "a"));
    expect(group.replica("a").isLeading).toBe(false);
    expect(group.replica("a").promised.round).toBe(9);
    expect(group.log("a")).toBe("1open 1x 9open 9y 9z");
  });
});

describe("a fetched log", () => {
  it("that lacks what was asked for elects nobody", () => {
    const group = new ReplicaGroup(THREE, { disks: { b: diskOf("1open 1x 1y") } });
    group.isolate("c");
    group.campaign("a");
    group.settleUntil(() => group.mail.some(is("fetched")));
    const fetched = group.mail.find(is("fetched"))!.message as Fetched;
    group.drop();
    group.at("a", (replica) => replica.receive("b", { ...fetched, entries: [] }, 0));
    expect(group.replica("a").isLeading).toBe(false);
  });
});

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
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.propose("a", "x");
    for (const nodeId of ["b", "c"]) {
      group.deliver(is("accept", "a", nodeId));
      group.persist(nodeId);
    }
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

describe("a replica without its data (R16)", () => {
  it("promises nothing, accepts nothing and does not campaign until a copy is installed", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.at("c", (replica) => replica.forget());
    group.isolate("b");
    group.propose("a", "x");
    group.settle();
    expect(group.applied("a")).toBe("1open");
    group.campaign("c");
    expect(group.replica("c").isCampaigning).toBe(false);
    group.at("c", (replica) => replica.installed(1, replica.lastBallot));
    group.advance(400);
    group.settle();
    expect(group.applied("a")).toBe("1open 1x");
    expect(group.replica("c").commitIndex).toBe(2);
  });

  it("loses the ballot that it held", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.at("a", (replica) => replica.forget());
    expect(group.member("a").lost).toBe(1);
    expect(group.propose("a", "x")).toBeUndefined();
  });

  it("never goes back: a copy older than what it has committed is an invariant broken", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    expect(() => group.replica("a").installed(0, group.replica("a").lastBallot)).toThrow("older");
  });

  it("writes nothing and answers nothing of what it had in hand", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.propose("a", "x");
    const { message } = group.mail.find(is("accept", "a", "b"))!;
    const replica = group.replica("b");
    replica.receive("a", { ...(message as Accept), commitIndex: 2 }, 0);
    replica.forget();
    const output = replica.takeOutput();
    expect(output.write?.append ?? []).toEqual([]);
    expect(output.committed).toEqual([]);
    expect(output.sendAfterWrite).toEqual([]);
  });
});

describe("a configuration", () => {
  const JOINT: Configuration = {
    epoch: 2,
    voters: [
      ["a", "b", "c"],
      ["c", "d", "e"],
    ],
    learners: [],
  };

  it("in its joint step needs both majorities to elect", () => {
    const group = new ReplicaGroup(JOINT);
    group.isolate("d", "e");
    group.campaign("a");
    group.settle();
    expect(group.replica("a").isLeading).toBe(false);
    group.advance(SILENCE_MS);
    group.advance(251);
    group.isolate("e", "b");
    group.elect("a");
  });

  it("in its joint step needs both majorities to commit and to read", () => {
    const group = new ReplicaGroup(JOINT);
    group.elect("a");
    group.isolate("d", "e");
    group.propose("a", "x");
    group.at("a", (replica) => replica.requestRead(1, 0));
    group.settle();
    expect(group.applied("a")).toBe("1open");
    expect(group.member("a").readsReady).toEqual([]);
    group.isolate("e", "b");
    group.advance(400);
    group.settle();
    expect(group.applied("a")).toBe("1open 1x");
    expect(group.member("a").readsReady).toEqual([1]);
  });

  it("that changes is opened by the proposer once more, by a quorum of the new one", () => {
    const before: Configuration = { epoch: 1, voters: [["a", "b", "c"]], learners: ["d", "e"] };
    const group = new ReplicaGroup(before);
    group.elect("a");
    expect(group.replica("a").openedEpoch).toBe(1);
    group.isolate("d", "e");
    for (const nodeId of group.ids) group.at(nodeId, (replica) => replica.configure(JOINT, group.nowMs));
    group.settle();
    expect(group.replica("a").isOpen).toBe(true);
    expect(group.replica("a").openedEpoch).toBe(1);
    group.isolate();
    group.advance(400);
    group.settle();
    expect(group.replica("a").openedEpoch).toBe(2);
    expect(group.applied("a")).toBe("1open 1open");
  });

  it("without the proposer among its voters ends its ballot", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    const without: Configuration = { epoch: 2, voters: [["b", "c", "d"]], learners: [] };
    group.at("a", (replica) => replica.configure(without, group.nowMs));
    expect(group.replica("a").isLeading).toBe(false);
    expect(group.member("a").lost).toBe(1);
    group.campaign("a");
    expect(group.replica("a").isCampaigning).toBe(false);
  });

  it("that changes ends an attempt to be elected under the old one", () => {
    const group = new ReplicaGroup(THREE);
    group.campaign("a");
    group.at("a", (replica) => replica.configure(JOINT, group.nowMs));
    expect(group.replica("a").isCampaigning).toBe(false);
  });

  it("that is older than the present one changes nothing", () => {
    const group = new ReplicaGroup(JOINT);
    group.at("a", (replica) => replica.configure(THREE, group.nowMs));
    expect(group.replica("a").configuration).toBe(JOINT);
  });

  it("feeds learners and never counts them", () => {
    const group = new ReplicaGroup({ epoch: 1, voters: [["a", "b", "c"]], learners: ["d"] });
    group.elect("a");
    group.propose("a", "x");
    group.settle();
    expect(group.log("d")).toBe("1open 1x");
    group.isolate("a", "d");
    group.propose("a", "y");
    group.settle();
    expect(group.log("d")).toBe("1open 1x 1y");
    expect(group.applied("a")).toBe("1open 1x");
    group.campaign("d");
    expect(group.replica("d").isCampaigning).toBe(false);
  });

  it("of five works with two away, and stands still with three away", () => {
    const group = new ReplicaGroup(FIVE);
    group.isolate("d", "e");
    group.elect("a");
    group.propose("a", "x");
    group.settle();
    expect(group.applied("a")).toBe("1open 1x");
    group.isolate("c", "d", "e");
    group.propose("a", "y");
    group.settle();
    expect(group.applied("a")).toBe("1open 1x");
  });
});
