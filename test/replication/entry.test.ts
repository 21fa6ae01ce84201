import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MalformedRecordError } from "../../core/byte-writer.js";
import {
  decodeEntry,
  encodeWriteEntry,
  OPEN_ENTRY_BYTES,
  operationOf,
  type WriteEntry,
} from "../../replication/entry.js";
import type { Effect } from "../../replication/machine.js";

const bytes = fc.uint8Array({ maxLength: 20 }).map((list) => Buffer.from(list));
const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ key: bytes, value: bytes }),
  fc.record({ key: bytes }),
  fc.record({ key: bytes, end: bytes }),
);
const writeEntry: fc.Arbitrary<WriteEntry> = fc.record({
  kind: fc.constant("write" as const),
  timeMs: fc.maxSafeNat().map((n) => n % 2 ** 48),
  operationId: fc.string({ unit: "grapheme", maxLength: 20 }),
  payloadHash: fc.maxSafeNat().map((n) => n % 2 ** 32),
  result: bytes,
  effects: fc.array(effect, { maxLength: 5 }),
});

describe("an entry", () => {
  it("reads back as it was written", () => {
    fc.assert(
      fc.property(writeEntry, (entry) => {
        expect(decodeEntry(encodeWriteEntry(entry))).toEqual(entry);
      }),
      { numRuns: 300 },
    );
  });

  it("that opens a ballot says only that", () => {
    expect(decodeEntry(OPEN_ENTRY_BYTES)).toEqual({ kind: "open" });
  });

  it("that deletes is told apart from one that stores nothing", () => {
    const key = Uint8Array.of(1);
    const decoded = decodeEntry(
      encodeWriteEntry({
        kind: "write",
        timeMs: 0,
        operationId: "",
        payloadHash: 0,
        result: new Uint8Array(),
        effects: [{ key }, { key, value: new Uint8Array() }, { key, end: Uint8Array.of(2) }],
      }),
    ) as WriteEntry;
    expect(decoded.effects.map(({ value, end }) => [value !== undefined, end !== undefined])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  it("cut anywhere is malformed", () => {
    fc.assert(
      fc.property(writeEntry, fc.nat(), (entry, cut) => {
        const written = encodeWriteEntry(entry);
        expect(() => decodeEntry(written.subarray(0, cut % written.length))).toThrow(MalformedRecordError);
      }),
      { numRuns: 300 },
    );
  });

  it("of any bytes at all is read or malformed, never anything else", () => {
    const garbage = fc.tuple(fc.nat(4), fc.uint8Array({ maxLength: 60 }));
    fc.assert(
      fc.property(garbage, ([kind, rest]) => {
        try {
          decodeEntry(Uint8Array.of(kind, ...rest));
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedRecordError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("of an unknown kind, or with an effect of one, is malformed", () => {
    const key = Uint8Array.of(7, 7, 7);
    const entry: WriteEntry = {
      kind: "write",
      timeMs: 0,
      operationId: "",
      payloadHash: 0,
      result: new Uint8Array(),
      effects: [{ key }],
    };
    const written = encodeWriteEntry(entry);
    expect(() => decodeEntry(Uint8Array.of(3, ...written.subarray(1)))).toThrow(MalformedRecordError);
    const effectKind = written.length - key.length - 2;
    expect(() => decodeEntry(Uint8Array.from(written).fill(9, effectKind, effectKind + 1))).toThrow(
      MalformedRecordError,
    );
  });
});

describe("the operation of an entry", () => {
  it("is found without its effects, and only when it has an id", () => {
    fc.assert(
      fc.property(writeEntry, (entry) => {
        const { operationId, payloadHash, timeMs, result } = entry;
        const expected = operationId === "" ? undefined : { operationId, payloadHash, timeMs, result };
        expect(operationOf(encodeWriteEntry(entry))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it("is none for an entry that opens a ballot", () => {
    expect(operationOf(OPEN_ENTRY_BYTES)).toBeUndefined();
    expect(operationOf(new Uint8Array())).toBeUndefined();
  });
});
