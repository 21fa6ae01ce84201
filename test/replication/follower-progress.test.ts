import { beforeEach, describe, expect, it } from "vitest";
import { FollowerProgress } from "../../replication/follower-progress.js";
import { LogTail } from "../../replication/log-tail.js";

const BOUNDS = { acceptBytesMax: 250, windowBytesMax: 1_000 };
const ENTRY_BYTES = 100;
const RESEND_MS = 400;

const ballot = { round: 1, nodeId: "a", boot: 1 };

describe("a follower's progress", () => {
  let tail: LogTail;
  let follower: FollowerProgress;
  let commitIndex: number;

  const append = (count: number): void => {
    for (let i = 0; i < count; i++)
      tail.append({ index: tail.lastIndex + 1, ballot, bytes: new Uint8Array(ENTRY_BYTES) });
  };
  /** Takes what is to be sent now: for each Accept its previous index and its last one. */
  const sent = (nowMs = 0): [number, number][] =>
    follower
      .next(tail, BOUNDS, nowMs, { commitIndex, tell: true })
      .map(({ previousIndex, entries }) => [previousIndex, previousIndex + entries.length]);

  beforeEach(() => {
    tail = new LogTail();
    commitIndex = 0;
    append(1);
    follower = new FollowerProgress(1, 0);
  });

  it("streams what is appended without waiting for answers", () => {
    expect(sent()).toEqual([[0, 1]]);
    append(1);
    expect(sent()).toEqual([[1, 2]]);
    append(1);
    expect(sent()).toEqual([[2, 3]]);
    expect(sent()).toEqual([]);
  });

  it("cuts what it sends into messages, and stops at the window until answers come", () => {
    append(29);
    const first = sent();
    expect(first).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [6, 7],
      [7, 8],
      [8, 9],
      [9, 10],
    ]);
    expect(sent()).toEqual([]);
    follower.accepted(4, 1);
    expect(sent()).toHaveLength(4);
    expect(follower.matchIndex).toBe(4);
  });

  it("never takes a match index back", () => {
    append(4);
    sent();
    follower.accepted(5, 1);
    follower.accepted(2, 2);
    expect(follower.matchIndex).toBe(5);
    append(1);
    expect(sent()).toEqual([[5, 6]]);
  });

  it("tells a new commit index once, when there are no entries to carry it", () => {
    sent();
    follower.accepted(1, 1);
    commitIndex = 1;
    expect(sent()).toEqual([[1, 1]]);
    expect(sent()).toEqual([]);
  });

  it("waits for entries to carry a commit index unless it is asked to tell it", () => {
    sent();
    follower.accepted(1, 1);
    commitIndex = 1;
    expect(follower.isUntold(1)).toBe(true);
    expect(follower.next(tail, BOUNDS, 0, { commitIndex, tell: false })).toEqual([]);
    append(1);
    expect(follower.next(tail, BOUNDS, 0, { commitIndex, tell: false })).toHaveLength(1);
    expect(follower.isUntold(1)).toBe(false);
  });

  it("after a refusal goes on from where the follower says, one message at a time", () => {
    append(9);
    follower = new FollowerProgress(10, 0);
    expect(sent()).toEqual([[9, 10]]);
    follower.refused(3, tail.lastIndex, 1);
    expect(sent()).toEqual([[2, 3]]);
    expect(sent()).toEqual([]);
    append(1);
    expect(sent()).toEqual([]);
    follower.accepted(3, 2);
    expect(sent().at(0)).toEqual([3, 4]);
  });

  it("does not begin anew for every refusal of what was streamed behind the first", () => {
    append(9);
    follower = new FollowerProgress(8, 0);
    expect(sent()).toHaveLength(3);
    follower.refused(5, tail.lastIndex, 1);
    expect(sent()).toEqual([[4, 5]]);
    follower.refused(5, tail.lastIndex, 1);
    follower.refused(5, tail.lastIndex, 1);
    expect(sent()).toEqual([]);
  });

  it("does not believe a follower that asks for what it has accepted, or for what there is not", () => {
    append(4);
    sent();
    follower.accepted(3, 1);
    follower.refused(1, tail.lastIndex, 2);
    expect(sent()).toEqual([[3, 4]]);
    follower.refused(99, tail.lastIndex, 3);
    expect(sent()).toEqual([[4, 5]]);
  });

  it("sends again what nobody answers, and not before its time", () => {
    sent(100);
    follower.tick(100 + RESEND_MS - 1, RESEND_MS);
    expect(sent(499)).toEqual([]);
    follower.tick(100 + RESEND_MS, RESEND_MS);
    expect(sent(500)).toEqual([[0, 1]]);
    follower.tick(501, RESEND_MS);
    expect(sent(501)).toEqual([]);
    follower.tick(500 + RESEND_MS, RESEND_MS);
    expect(sent(900)).toEqual([[0, 1]]);
  });

  it("does not send again while answers keep coming", () => {
    append(4);
    sent(0);
    for (const index of [1, 2, 3, 4]) {
      follower.accepted(index, index * 300);
      follower.tick(index * 300 + 399, RESEND_MS);
      expect(sent(index * 300 + 399)).toEqual([]);
    }
    follower.accepted(5, 1_600);
    follower.tick(9_999, RESEND_MS);
    expect(sent(9_999)).toEqual([]);
  });

  it("goes on from the last match when the link comes up anew", () => {
    append(4);
    sent();
    follower.accepted(2, 1);
    follower.restart();
    expect(sent()).toEqual([[2, 3]]);
    follower.accepted(3, 2);
    expect(sent()).toEqual([
      [3, 4],
      [4, 5],
    ]);
  });

  it("is not sent what is no longer in memory: the first entry that is, alone, asks where it is", () => {
    append(9);
    tail.release(6, 0);
    expect(sent(0)).toEqual([[6, 7]]);
    follower.refused(2, tail.lastIndex, 1);
    expect(sent(1)).toEqual([[6, 7]]);
    follower.refused(2, tail.lastIndex, 2);
    expect(sent(2)).toEqual([]);
    follower.tick(1 + RESEND_MS, RESEND_MS);
    expect(sent(401)).toEqual([[6, 7]]);
    follower.accepted(7, 402);
    expect(sent(403)).toEqual([
      [7, 8],
      [8, 9],
      [9, 10],
    ]);
  });

  it("is not asked in circles when its log has a gap above and a conflict that begins below memory", () => {
    append(9);
    tail.release(3, 0);
    follower = new FollowerProgress(10, 0);
    // It ends at 7, and what it has from 2 on is of another ballot.
    const answers = { 9: 8, 7: 2, 3: 2 } as Record<number, number>;
    const asked: number[] = [];
    for (let spans = sent(); spans.length > 0 && asked.length < 20; spans = sent()) {
      asked.push(spans[0]![0]);
      follower.refused(answers[spans[0]![0]]!, tail.lastIndex, 1);
    }
    expect(asked).toEqual([9, 7, 3]);
  });

  it("knows the highest read round that the follower has confirmed, and when it was heard", () => {
    follower.confirmed(3, 10);
    follower.confirmed(2, 20);
    expect(follower.confirmedRound).toBe(3);
    expect(follower.heardMs).toBe(20);
    follower.refused(1, 1, 30);
    expect(follower.heardMs).toBe(30);
  });
});
