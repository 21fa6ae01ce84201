/** How a candidate comes to lead: it takes over one whole log (R2), and nothing counts before its OPEN does (R3). */
import { describe, expect, it } from "vitest";
import type { Fetched } from "../../replication/messages.js";
import { asText, diskOf, ReplicaGroup } from "./replica-group.js";
import { is, SILENCE_MS, THREE } from "./replica-scenario.js";

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
