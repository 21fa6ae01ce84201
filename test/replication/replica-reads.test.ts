/** Strong reads (R7): answered only after a majority has confirmed the ballot since they were asked for. */
import { describe, expect, it } from "vitest";
import { ReplicaGroup } from "./replica-group.js";
import { is, SILENCE_MS, THREE } from "./replica-scenario.js";

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
