/** Commands and requests come out of their bytes as they went in. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clauses } from "../../../database/commands/clauses.js";
import {
  decodeReadRequest,
  encodeReadRequest,
  type ReadRequest,
} from "../../../database/commands/read-request.js";
import {
  decodeCommand,
  encodeCommand,
  type DatabaseCommand,
} from "../../../database/commands/write-command.js";
import {
  decodeWriteResult,
  encodeWriteResult,
  type WriteResult,
} from "../../../database/commands/write-result.js";

const bytes = fc.uint8Array({ minLength: 1, maxLength: 20 });
const uint32 = fc.integer({ min: 0, max: 0xffffffff });
const size = fc.integer({ min: 0, max: 409_600 });
const text = fc.string();
const clauses: fc.Arbitrary<Clauses> = fc.record(
  {
    condition: fc.oneof(
      text.map((t) => ({ kind: "expression" as const, text: t })),
      fc.constant({ kind: "expected" as const, expected: { a: { Exists: false } }, operator: "AND" }),
    ),
    update: text.map((t) => ({ kind: "expression" as const, text: t })),
    projection: fc.oneof(
      text.map((t) => ({ kind: "expression" as const, text: t })),
      fc.array(text).map((names) => ({ kind: "attributesToGet" as const, names })),
    ),
    names: fc.dictionary(fc.constantFrom("#a", "#b"), text, { noNullPrototype: true }),
    values: fc.dictionary(
      fc.constantFrom(":a", ":b"),
      text.map((S) => ({ S })),
      { noNullPrototype: true },
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const itemCommand = {
  key: bytes,
  returns: fc.constantFrom(
    "NONE" as const,
    "ALL_OLD" as const,
    "UPDATED_OLD" as const,
    "ALL_NEW" as const,
    "UPDATED_NEW" as const,
  ),
  failsWithItem: fc.boolean(),
  clauses,
};
const command: fc.Arbitrary<DatabaseCommand> = fc.oneof(
  fc.record({ kind: fc.constant("put" as const), ...itemCommand, size, json: bytes }),
  fc.record({ kind: fc.constantFrom("update" as const, "delete" as const), ...itemCommand }),
  fc.record({ kind: fc.constant("sweep" as const), tableId: uint32, keys: fc.array(bytes) }),
  fc.record({ kind: fc.constant("close" as const), tableId: uint32 }),
);

const request: fc.Arbitrary<ReadRequest> = fc.oneof(
  fc.record({ kind: fc.constant("get" as const), keys: fc.array(bytes), clauses }),
  fc.record({
    kind: fc.constant("page" as const),
    gte: bytes,
    lt: bytes,
    reverse: fc.boolean(),
    limit: fc.nat(),
    bytesMax: fc.nat(),
    countOnly: fc.boolean(),
    fetchItems: fc.boolean(),
    clauses,
  }),
  fc.record({
    kind: fc.constant("statistics" as const),
    tableId: uint32,
    indexCount: fc.integer({ min: 0, max: 5 }),
  }),
  fc.record({ kind: fc.constant("keys" as const), gte: bytes, lt: bytes, limit: fc.nat() }),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const result: fc.Arbitrary<WriteResult> = fc.oneof(
  fc.record({
    kind: fc.constant("written" as const),
    oldSize: optional(size),
    newSize: optional(size),
    collectionBytes: optional(fc.nat()),
    indexUnits: fc.array(fc.record({ indexId: fc.integer({ min: 1, max: 5 }), units: fc.nat() }), {
      maxLength: 5,
    }),
    attributes: optional(bytes),
  }),
  fc.record({ kind: fc.constant("conditionFailed" as const), item: optional(bytes) }),
  fc.record({
    kind: fc.constant("refused" as const),
    code: fc.constant("ValidationException" as const),
    message: text,
  }),
  fc.constant({ kind: "tableUnknown" as const }),
);

/** Byte arrays as text, and no members that are undefined: what is compared is what was said. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, content]) => content !== undefined);
  return Object.fromEntries(members.map(([name, content]) => [name, plain(content)]));
}

describe("the bytes of", () => {
  it("commands", () => {
    fc.assert(
      fc.property(command, (one) => {
        expect(plain(decodeCommand(encodeCommand(one)))).toEqual(plain(one));
      }),
    );
  });

  it("read requests", () => {
    fc.assert(
      fc.property(request, (one) => {
        expect(plain(decodeReadRequest(encodeReadRequest(one)))).toEqual(plain(one));
      }),
    );
  });

  it("results of writes", () => {
    fc.assert(
      fc.property(result, (one) => {
        expect(plain(decodeWriteResult(encodeWriteResult(one)))).toEqual(plain(one));
      }),
    );
  });

  it("nothing are refused", () => {
    expect(() => decodeCommand(Uint8Array.of(99))).toThrow("no database command");
    expect(() => decodeReadRequest(Uint8Array.of(99))).toThrow("no read request");
    expect(() => decodeWriteResult(Uint8Array.of(99))).toThrow("no write result");
    expect(() => decodeCommand(Uint8Array.of(1, 200))).toThrow();
  });
});
