import { describe, expect, it } from "vitest";
import { ReadRounds } from "../../replication/read-rounds.js";

const ids = (reads: readonly { id: number }[]): number[] => reads.map(({ id }) => id);

describe("read rounds", () => {
  it("share one round among all reads of a turn", () => {
    const rounds = new ReadRounds();
    rounds.request({ id: 1, index: 0 });
    rounds.request({ id: 2, index: 0 });
    expect(rounds.seal(0)).toBe(1);
    expect(rounds.seal(0)).toBeUndefined();
    expect(ids(rounds.takeReady(1, 0))).toEqual([1, 2]);
    expect(rounds.waiting).toBe(false);
  });

  it("confirm no read that came after the round had left", () => {
    const rounds = new ReadRounds();
    rounds.request({ id: 1, index: 0 });
    rounds.seal(0);
    rounds.request({ id: 2, index: 0 });
    expect(ids(rounds.takeReady(1, 0))).toEqual([1]);
    expect(rounds.waiting).toBe(true);
    expect(rounds.seal(0)).toBe(2);
    expect(ids(rounds.takeReady(1, 0))).toEqual([]);
    expect(ids(rounds.takeReady(2, 0))).toEqual([2]);
  });

  it("are confirmed together with a later one", () => {
    const rounds = new ReadRounds();
    for (const id of [1, 2, 3]) {
      rounds.request({ id, index: 0 });
      rounds.seal(0);
    }
    expect(ids(rounds.takeReady(2, 0))).toEqual([1, 2]);
    expect(ids(rounds.takeReady(3, 0))).toEqual([3]);
  });

  it("hold a confirmed read until what it depends on is committed", () => {
    const rounds = new ReadRounds();
    rounds.request({ id: 1, index: 7 });
    rounds.request({ id: 2, index: 5 });
    rounds.seal(0);
    expect(ids(rounds.takeReady(1, 5))).toEqual([2]);
    expect(ids(rounds.takeReady(1, 6))).toEqual([]);
    expect(ids(rounds.takeReady(1, 7))).toEqual([1]);
    expect(ids(rounds.takeReady(1, 8))).toEqual([]);
  });

  it("are sent again when nobody answers in time, and not before", () => {
    const rounds = new ReadRounds();
    rounds.request({ id: 1, index: 0 });
    rounds.seal(100);
    rounds.tick(499, 400);
    expect(rounds.seal(499)).toBeUndefined();
    rounds.tick(500, 400);
    expect(rounds.seal(500)).toBe(1);
    rounds.tick(600, 400);
    expect(rounds.seal(600)).toBeUndefined();
  });

  it("are sent again to others only while somebody waits", () => {
    const rounds = new ReadRounds();
    rounds.sendAgain();
    expect(rounds.seal(0)).toBeUndefined();
    rounds.request({ id: 1, index: 0 });
    rounds.seal(0);
    rounds.sendAgain();
    expect(rounds.seal(0)).toBe(1);
    rounds.takeReady(1, 0);
    rounds.sendAgain();
    expect(rounds.seal(0)).toBeUndefined();
  });
});
