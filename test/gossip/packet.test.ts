import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeClaim, encodeRecord, RECORD_BYTES_MAX } from "../../gossip/claim.js";
import { MEMBER_STATES, STATUS_NONE, type MemberRecord } from "../../gossip/member.js";
import { decodePacket, encodeHeader, encodePacket, type Message, type Sender } from "../../gossip/packet.js";
import { claimOf, recordOf } from "./local-member.js";

const text = (maxLength: number, minLength = 0): fc.Arbitrary<string> =>
  fc.string({ minLength, maxLength, unit: fc.constantFrom(..."abcXYZ019.-_:[]~!") });
const hexId = fc.string({ minLength: 16, maxLength: 16, unit: fc.constantFrom(..."0123456789abcdef") });
const id = fc.oneof(hexId, text(63, 1));
const count = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const port = fc.integer({ min: 1, max: 65_535 });

const record: fc.Arbitrary<MemberRecord> = text(100, 1).chain((host) => {
  const address = fc.oneof(
    fc.constant(""),
    text(60),
    port.map((number) => `${host}:${number}`),
  );
  return fc.record({
    host: fc.constant(host),
    port,
    nodeId: id,
    storeId: fc.oneof(id, fc.constant("")),
    name: text(63, 1),
    zone: text(63),
    grpcAddress: address,
    httpAddress: address,
    adminAddress: address,
    incarnation: fc.nat({ max: 2 ** 52 }),
    bootCount: count,
    capabilities: fc.nat({ max: 0xffffffff }),
    status: fc.record({
      clusterId: fc.oneof(id, fc.constant("")),
      formatted: fc.boolean(),
      epoch: count,
      systemVersion: count,
      expect: fc.nat({ max: 0xffff }),
      draining: fc.boolean(),
      degraded: fc.boolean(),
    }),
  });
});

const claim = fc
  .record({
    state: fc.constantFrom(...MEMBER_STATES),
    record,
    accusers: fc.array(id, { maxLength: 8 }),
    ageMs: fc.nat({ max: 100_000 }).map((seconds) => seconds * 1_000),
  })
  .map(({ record: of, ...rest }) => claimOf(of, rest));

const sequence = fc.nat({ max: 0xffffffff });
const message: fc.Arbitrary<Message> = fc.oneof(
  fc.record({ kind: fc.constantFrom("ping", "pingRequest"), sequence, target: id }),
  fc.record({ kind: fc.constantFrom("ack", "nack"), sequence }),
  fc.record({ kind: fc.constantFrom("gossip", "syncRequest", "syncAnswer") }),
  fc.record({
    kind: fc.constant("refusal" as const),
    reason: fc.constantFrom("foreignCluster" as const, "nameConflict" as const, "storeFenced" as const),
    holder: fc.record({ nodeId: id, name: text(63), host: text(253), port }),
  }),
);
const sender: fc.Arbitrary<Sender> = fc.record({
  nodeId: id,
  name: text(63),
  clusterId: fc.oneof(id, fc.constant("")),
  capabilities: fc.nat({ max: 0xffffffff }),
});
const packet = fc.record({ sender, message, claims: fc.array(claim, { maxLength: 5 }) });

function encode(one: { sender: Sender; message: Message; claims: ReturnType<typeof claimOf>[] }): Uint8Array {
  return encodePacket(encodeHeader(one.sender), one.message, one.claims.map(encodeClaim));
}

const usual = encode({
  sender: { nodeId: "00000000000000aa", name: "a", clusterId: "00000000000000cc", capabilities: 3 },
  message: { kind: "ping", sequence: 7, target: "00000000000000bb" },
  claims: [claimOf(recordOf(1)), claimOf(recordOf(2), { state: "suspect", accusers: ["x"] })],
});

test("what is encoded is decoded again", () => {
  fc.assert(
    fc.property(packet, (one) => {
      const decoded = decodePacket(encode(one));
      if (decoded.kind !== "packet") throw new Error(decoded.reason);
      expect(decoded.packet.sender).toEqual(one.sender);
      expect(decoded.packet.message).toEqual(one.message);
      const plain = (claims: typeof one.claims) =>
        claims.map((each) => ({ ...each, recordBytes: Buffer.from(each.recordBytes).toString("hex") }));
      expect(plain([...decoded.packet.claims])).toEqual(plain(one.claims));
    }),
    { numRuns: 300 },
  );
});

test("an ordinary claim takes about a hundred bytes", () => {
  expect(
    encodeClaim(claimOf(recordOf(1, { status: { clusterId: "00000000000000cc" } }))).length,
  ).toBeLessThan(110);
});

test("fields that a later version appends to a record are kept and passed on", () => {
  const known = recordOf(1);
  const extended = Buffer.concat([encodeRecord(known), Buffer.from([1, 2, 3])]);
  const bytes = encode({
    sender: { nodeId: "a", name: "a", clusterId: "", capabilities: 0 },
    message: { kind: "gossip" },
    claims: [{ ...claimOf(known), recordBytes: extended }],
  });
  const decoded = decodePacket(bytes);
  if (decoded.kind !== "packet") throw new Error(decoded.reason);
  expect(decoded.packet.claims[0]!.record).toEqual(known);
  expect(Buffer.from(decoded.packet.claims[0]!.recordBytes)).toEqual(extended);
});

describe("bytes from strangers", () => {
  test("garbage is refused, never thrown on", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        expect(decodePacket(bytes).kind).toBe("refused");
      }),
      { numRuns: 2_000 },
    );
  });

  test("garbage behind a good header is refused, or is a packet by chance, but never throws", () => {
    const header = encodeHeader({ nodeId: "a", name: "a", clusterId: "", capabilities: 0 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(["packet", "refused"]).toContain(decodePacket(Buffer.concat([header, bytes])).kind);
      }),
      { numRuns: 3_000 },
    );
  });

  test("every truncation is refused", () => {
    for (let length = 0; length < usual.length; length++) {
      expect(decodePacket(usual.subarray(0, length)).kind).toBe("refused");
    }
    expect(decodePacket(Buffer.concat([usual, Buffer.from([0])]))).toEqual({
      kind: "refused",
      reason: "malformed",
    });
  });

  test("mutations never throw, and what passes stays within the bounds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(usual.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = Uint8Array.from(usual);
          for (const [place, value] of changes) bytes[place] = value;
          const decoded = decodePacket(bytes);
          if (decoded.kind === "refused") return;
          expect(decoded.packet.claims.length).toBeLessThanOrEqual(2);
          for (const one of decoded.packet.claims) {
            expect(one.record.incarnation).toBeLessThanOrEqual(2 ** 52);
            expect(one.record.name).toMatch(/^[\x21-\x7e]{1,63}$/);
          }
        },
      ),
      { numRuns: 5_000 },
    );
  });

  test("another version's packet is told from garbage", () => {
    const later = Uint8Array.from(usual);
    later[1] = 9;
    later[2] = 9;
    expect(decodePacket(later)).toEqual({ kind: "refused", reason: "version" });
    const compatible = Uint8Array.from(usual);
    compatible[1] = 9;
    expect(decodePacket(compatible).kind).toBe("packet");
  });
});

describe("a record that cannot travel", () => {
  test.each([
    ["a name with a space", recordOf(1, { name: "two words" })],
    ["a name that is too long", recordOf(1, { name: "n".repeat(64) })],
    ["no name", recordOf(1, { name: "" })],
    ["a cluster id with a line break", recordOf(1, { status: { ...STATUS_NONE, clusterId: "a\nb" } })],
  ])("is refused: %s", (_, bad) => {
    expect(() => encodeRecord(bad)).toThrow(RangeError);
  });

  test("is refused when its texts are too long together", () => {
    const long = "h".repeat(253);
    const bad = recordOf(1, { host: long, grpcAddress: long, httpAddress: long, adminAddress: long });
    expect(() => encodeRecord(bad)).toThrow(`${RECORD_BYTES_MAX} is the most`);
  });
});
