import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BALLOT_NONE, type Ballot } from "../../core/ballot.js";
import { MalformedRecordError } from "../../core/byte-writer.js";
import { compareBytes } from "../../core/bytes.js";
import { RecordKind } from "../../core/record-kind.js";
import {
  APPLIED_KEY,
  decodeApplied,
  decodeBallot,
  decodeLogEntry,
  decodeOperations,
  encodeApplied,
  encodeBallot,
  encodeLogEntry,
  encodeOperations,
  INSTALLING_KEY,
  LOG_END,
  LOG_START,
  logKey,
  OPERATIONS_END,
  OPERATIONS_START,
  operationsKey,
  PROMISE_KEY,
  STATE_RANGES,
  versionOf,
  withoutVersion,
  withVersion,
} from "../../replication/records.js";

const index = fc.integer({ min: 1, max: 2 ** 48 - 1 });
const bytes = fc.uint8Array({ maxLength: 30 });
const ballot: fc.Arbitrary<Ballot> = fc.record({
  round: fc.maxSafeNat(),
  nodeId: fc.string({ maxLength: 16 }),
  boot: fc.nat(),
});
const operation = fc.record({
  operationId: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  index,
  payloadHash: fc.maxSafeNat().map((n) => n % 2 ** 32),
  timeMs: fc.maxSafeNat().map((n) => n % 2 ** 48),
  result: bytes.map((list) => Buffer.from(list)),
});

const within = (key: Uint8Array, { gte, lt }: { gte: Uint8Array; lt: Uint8Array }): boolean =>
  compareBytes(key, gte) >= 0 && compareBytes(key, lt) < 0;

describe("records of replication", () => {
  it("of log entries read back, the index from the key", () => {
    fc.assert(
      fc.property(index, ballot, bytes, (at, under, content) => {
        const entry = decodeLogEntry(
          logKey(at),
          encodeLogEntry({ index: at, ballot: under, bytes: content }),
        );
        expect({ ...entry, bytes: [...entry.bytes] }).toEqual({
          index: at,
          ballot: under,
          bytes: [...content],
        });
      }),
      { numRuns: 200 },
    );
  });

  it("of promises, applied indexes and trimmed operations read back", () => {
    fc.assert(
      fc.property(ballot, index, fc.array(operation, { maxLength: 5 }), (promised, applied, operations) => {
        expect(decodeBallot(encodeBallot(promised))).toEqual(promised);
        expect(decodeApplied(encodeApplied({ index: applied, ballot: promised }))).toEqual({
          index: applied,
          ballot: promised,
        });
        expect(decodeOperations(encodeOperations(operations))).toEqual(operations);
      }),
      { numRuns: 200 },
    );
  });

  it("that are missing mean that nothing was promised and nothing applied", () => {
    expect(decodeBallot(undefined)).toEqual(BALLOT_NONE);
    expect(decodeApplied(undefined)).toEqual({ index: 0, ballot: BALLOT_NONE });
  });

  it("of any bytes at all are read or malformed, never anything else", () => {
    fc.assert(
      fc.property(bytes, (garbage) => {
        for (const decode of [
          decodeBallot,
          decodeApplied,
          decodeOperations,
          (value: Uint8Array) => decodeLogEntry(logKey(1), value),
        ]) {
          try {
            decode(garbage);
          } catch (error) {
            expect(error).toBeInstanceOf(MalformedRecordError);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("carry the version in front of a stored value", () => {
    fc.assert(
      fc.property(index, bytes, (version, value) => {
        const stored = withVersion(version, value);
        expect(versionOf(stored)).toBe(version);
        expect([...withoutVersion(stored)]).toEqual([...value]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("keys of replication's records", () => {
  it("order log entries and trimmed operations by index, each within its range", () => {
    fc.assert(
      fc.property(index, index, (a, b) => {
        expect(Math.sign(compareBytes(logKey(a), logKey(b)))).toBe(Math.sign(a - b));
        expect(Math.sign(compareBytes(operationsKey(a), operationsKey(b)))).toBe(Math.sign(a - b));
        expect(within(logKey(a), { gte: LOG_START, lt: LOG_END })).toBe(true);
        expect(within(operationsKey(a), { gte: OPERATIONS_START, lt: OPERATIONS_END })).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("are part of the state that a transfer carries, but for the log and what is true of one replica only", () => {
    const isState = (key: Uint8Array): boolean => STATE_RANGES.some((range) => within(key, range));
    const states = [
      RecordKind.item,
      RecordKind.localIndex,
      RecordKind.globalIndex,
      RecordKind.stream,
      RecordKind.meta,
    ];
    for (const kind of states) expect(isState(Uint8Array.of(kind, 0xff, 0xff))).toBe(true);
    expect(isState(operationsKey(1))).toBe(true);
    for (const key of [logKey(1), logKey(2 ** 48 - 1), PROMISE_KEY, APPLIED_KEY, INSTALLING_KEY])
      expect(isState(key)).toBe(false);
  });
});
