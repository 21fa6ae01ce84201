/** Replicas that lack entries (R9), or all of their data (R16). */
import { describe, expect, it } from "vitest";
import type { Accept, PartitionMessage } from "../../replication/messages.js";
import { asText, diskOf, logOf, ReplicaGroup } from "./replica-group.js";
import { is, THREE } from "./replica-scenario.js";

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
