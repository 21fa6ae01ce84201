/** What a follower takes from a proposer (R4): in order, over whatever its log had there that is not committed. */
import { describe, expect, it } from "vitest";
import type { Ballot } from "../../core/ballot.js";
import type { Accept, AcceptRefused } from "../../replication/messages.js";
import { asText, diskOf, logOf, ReplicaGroup } from "./replica-group.js";
import { is, THREE } from "./replica-scenario.js";

describe("accepting in order (R4)", () => {
  const proposer: Ballot = { round: 9, nodeId: "a", boot: 1 };

  /** b hears from a, which has the log `text` and sends what follows `previousIndex`. */
  function accept(
    group: ReplicaGroup,
    text: string,
    options: { previousIndex: number; previousRound: number; commitIndex?: number; ballot?: Ballot },
  ): void {
    const { previousIndex, previousRound, commitIndex = 0, ballot = proposer } = options;
    const previousBallot: Ballot = {
      round: previousRound,
      nodeId: previousRound === 0 ? "" : "z",
      boot: previousRound && 1,
    };
    const entries = logOf(text).slice(previousIndex);
    const message = acceptOf(ballot, { previousIndex, previousBallot, entries, commitIndex });
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
      const span = { previousIndex, previousBallot, entries: entries.slice(previousIndex), commitIndex: 0 };
      replica.receive(ballot.nodeId, acceptOf(ballot, span), 0);
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

function acceptOf(
  ballot: Ballot,
  span: Pick<Accept, "previousIndex" | "previousBallot" | "entries" | "commitIndex">,
): Accept {
  return { kind: "accept", partition: 0, epoch: 1, ballot, ...span, matchedEverywhere: 0 };
}
