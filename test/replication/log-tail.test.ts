import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BALLOT_NONE, type Ballot } from "../../core/ballot.js";
import { LogTail } from "../../replication/log-tail.js";
import type { LogEntry } from "../../replication/messages.js";

const ballot = (round: number): Ballot => ({ round, nodeId: "a", boot: 1 });
const entry = (index: number, round = 1, size = 10): LogEntry => ({
  index,
  ballot: ballot(round),
  bytes: new Uint8Array(size),
});

function tailOf(count: number): LogTail {
  const tail = new LogTail();
  for (let index = 1; index <= count; index++) tail.append(entry(index, index));
  return tail;
}

type Step =
  | { readonly kind: "append"; readonly size: number }
  | { readonly kind: "truncate" | "release" | "reset"; readonly at: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("append" as const), size: fc.nat(200) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("truncate" as const, "release" as const),
      at: fc.nat(1_000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("reset" as const), at: fc.nat(1_000) }) },
);

describe("the tail of a log", () => {
  it("agrees with a plain list under any mixture of appending, cutting, releasing and resetting", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const tail = new LogTail();
        let base = { index: 0, ballot: BALLOT_NONE };
        let list: LogEntry[] = [];
        let round = 0;
        for (const one of steps) {
          const last = base.index + list.length;
          if (one.kind === "append") {
            const appended = entry(last + 1, ++round, one.size);
            tail.append(appended);
            list.push(appended);
          } else if (one.kind === "truncate") {
            const from = base.index + 1 + (one.at % (list.length + 1));
            tail.truncateFrom(from);
            list = list.filter(({ index }) => index < from);
          } else if (one.kind === "release") {
            const before = tail.baseIndex;
            tail.release(base.index + (one.at % (list.length + 1)), 1_000);
            expect(tail.baseIndex).toBeGreaterThanOrEqual(before);
            const released = tail.baseIndex - before;
            if (released > 0) base = list[released - 1]!;
            list = list.slice(released);
          } else {
            base = { index: last + (one.at % 5), ballot: ballot(++round) };
            tail.reset(base.index, base.ballot);
            list = [];
          }
          const end = list.at(-1) ?? base;
          expect([tail.baseIndex, tail.lastIndex]).toEqual([base.index, end.index]);
          expect(tail.lastBallot).toEqual(end.ballot);
          expect(tail.ballotAt(base.index)).toEqual(base.ballot);
          expect(tail.slice(base.index + 1, Infinity)).toEqual(list);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("knows the ballot of the entry before its first one, and nothing below that or above its end", () => {
    const tail = new LogTail(5, ballot(3));
    tail.append(entry(6, 4));
    expect(tail.ballotAt(5)).toEqual(ballot(3));
    expect(tail.entryAt(5)).toBeUndefined();
    expect(tail.ballotAt(4)).toBeUndefined();
    expect(tail.entryAt(6)).toEqual(entry(6, 4));
    expect(tail.ballotAt(7)).toBeUndefined();
  });

  it("refuses an entry that leaves a gap or comes again", () => {
    const tail = tailOf(2);
    expect(() => tail.append(entry(4))).toThrow("does not follow");
    expect(() => tail.append(entry(2))).toThrow("does not follow");
  });

  it("hands out at least one entry, then as many as fit", () => {
    const tail = tailOf(10);
    expect(tail.slice(3, 1).map(({ index }) => index)).toEqual([3]);
    expect(tail.slice(3, 350).map(({ index }) => index)).toEqual([3, 4, 5]);
    expect(tail.slice(3, Infinity)).toHaveLength(8);
  });

  it("hands out nothing from where it holds nothing", () => {
    const tail = new LogTail(5, ballot(1));
    tail.append(entry(6));
    expect(tail.slice(5, Infinity)).toEqual([]);
    expect(tail.slice(7, Infinity)).toEqual([]);
  });

  it("releases nothing above the given index and always keeps its last entry", () => {
    const tail = tailOf(10);
    tail.release(4, 0);
    expect(tail.baseIndex).toBe(4);
    tail.release(10, 0);
    expect([tail.baseIndex, tail.lastIndex]).toEqual([9, 10]);
    expect(tail.lastBallot).toEqual(ballot(10));
  });

  it("releases no more than its bound on bytes asks for", () => {
    const tail = tailOf(10);
    const { bytes } = tail;
    tail.release(10, bytes / 2);
    expect(tail.bytes).toBeLessThanOrEqual(bytes / 2);
    expect(tail.bytes).toBeGreaterThan(bytes / 2 - 200);
  });

  it("counts no bytes once everything is cut", () => {
    const tail = tailOf(10);
    tail.truncateFrom(1);
    expect([tail.bytes, tail.lastIndex]).toEqual([0, 0]);
    expect(tail.lastBallot).toEqual(BALLOT_NONE);
  });
});
