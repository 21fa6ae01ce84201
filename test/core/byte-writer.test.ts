import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter, MalformedRecordError } from "../../core/byte-writer.js";

type Field =
  | { readonly kind: "byte" | "varint" | "uint48" | "uint32"; readonly value: number }
  | { readonly kind: "bytes" | "raw"; readonly value: Uint8Array }
  | { readonly kind: "string"; readonly value: string };

const field: fc.Arbitrary<Field> = fc.oneof(
  fc.record({ kind: fc.constant("byte" as const), value: fc.integer({ min: 0, max: 0xff }) }),
  fc.record({
    kind: fc.constant("varint" as const),
    value: fc.oneof(
      fc.maxSafeNat(),
      fc.nat(300),
      fc.nat(53).map((bits) => 2 ** bits - 1),
    ),
  }),
  fc.record({ kind: fc.constant("uint48" as const), value: fc.maxSafeNat().map((n) => n % 2 ** 48) }),
  fc.record({ kind: fc.constant("uint32" as const), value: fc.maxSafeNat().map((n) => n % 2 ** 32) }),
  fc.record({
    kind: fc.constantFrom("bytes" as const, "raw" as const),
    value: fc.uint8Array({ maxLength: 300 }),
  }),
  fc.record({ kind: fc.constant("string" as const), value: fc.string({ unit: "grapheme", maxLength: 40 }) }),
);

/** The slow obvious model: arrays of bytes, and integers that cannot overflow. */
function model({ kind, value }: Field): number[] {
  switch (kind) {
    case "byte":
      return [value];
    case "varint":
      return varint(BigInt(value));
    case "uint48":
      return fixed(BigInt(value), 6);
    case "uint32":
      return fixed(BigInt(value), 4);
    case "raw":
      return [...value];
    case "bytes":
      return [...varint(BigInt(value.length)), ...value];
    case "string": {
      const utf8 = new TextEncoder().encode(value);
      return [...varint(BigInt(utf8.length)), ...utf8];
    }
  }
}

function varint(value: bigint): number[] {
  return value < 128n ? [Number(value)] : [Number(value % 128n) + 128, ...varint(value / 128n)];
}

function fixed(value: bigint, length: number): number[] {
  return Array.from({ length }, (_, i) => Number((value >> BigInt(8 * (length - 1 - i))) & 0xffn));
}

function write(writer: ByteWriter, { kind, value }: Field): ByteWriter {
  switch (kind) {
    case "bytes":
    case "raw":
      return writer[kind](value);
    case "string":
      return writer.string(value);
    default:
      return writer[kind](value);
  }
}

function read(reader: ByteReader, { kind, value }: Field): Field["value"] {
  return kind === "raw" ? Uint8Array.from(reader.raw(value.length)) : plain(reader[kind]());
}

function plain(value: Field["value"]): Field["value"] {
  return value instanceof Uint8Array ? Uint8Array.from(value) : value;
}

describe("a record", () => {
  it("is what the slow model writes, whatever the first capacity, and reads back", () => {
    fc.assert(
      fc.property(fc.array(field, { maxLength: 12 }), fc.nat(64), (fields, capacity) => {
        const writer = new ByteWriter(capacity);
        for (const one of fields) write(writer, one);
        const record = writer.finish();
        expect([...record]).toEqual(fields.flatMap(model));
        const reader = new ByteReader(record);
        for (const one of fields) expect(read(reader, one)).toEqual(one.value);
        expect(reader.atEnd).toBe(true);
        expect(reader.position).toBe(record.length);
      }),
      { numRuns: 500 },
    );
  });

  it("cut anywhere is malformed", () => {
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 6 }), fc.nat(), (fields, cut) => {
        const record = Uint8Array.from(fields.flatMap(model));
        fc.pre(record.length > 0);
        const reader = new ByteReader(record.subarray(0, cut % record.length));
        expect(() => fields.map((one) => read(reader, one))).toThrow(MalformedRecordError);
      }),
      { numRuns: 300 },
    );
  });

  it("of any bytes at all is read or malformed, never anything else", () => {
    const kinds = ["byte", "varint", "uint48", "uint32", "bytes", "string"] as const;
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.array(fc.constantFrom(...kinds)), (bytes, order) => {
        const reader = new ByteReader(bytes);
        try {
          for (const kind of order) reader[kind]();
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedRecordError);
        }
        expect(reader.position).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 500 },
    );
  });

  it("with an integer of more than eight bytes is malformed", () => {
    expect(() => new ByteReader(new Uint8Array(20).fill(0x80)).varint()).toThrow(MalformedRecordError);
  });

  it("hands out byte strings without copying them", () => {
    const record = new ByteWriter().bytes(Uint8Array.of(1, 2, 3)).finish();
    expect(new ByteReader(record).bytes().buffer).toBe(record.buffer);
  });

  it("can be read from the middle of an array", () => {
    const outer = Uint8Array.of(9, 9, 2, 7, 8);
    expect([...new ByteReader(outer.subarray(1), 1).bytes()]).toEqual([7, 8]);
  });
});

describe("48-bit integers", () => {
  it("order as bytes", () => {
    const any = fc.maxSafeNat().map((n) => n % 2 ** 48);
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [x, y] = [a, b].map((n) => new ByteWriter(6).uint48(n).finish()) as [Buffer, Buffer];
        expect(Buffer.compare(x, y)).toBe(Math.sign(a - b));
      }),
      { numRuns: 300 },
    );
  });
});
