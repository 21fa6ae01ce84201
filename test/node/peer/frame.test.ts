/** Frames written and read by our own code, held against the contract in peer.proto as protobufjs understands it. */
import fc from "fast-check";
import protobuf from "protobufjs";
import { describe, expect, it } from "vitest";
import { readFrame, type Frame } from "../../../node/peer/frame-reader.js";
import { FrameWriter } from "../../../node/peer/frame-writer.js";
import { GOODBYE_REASONS, type Hello } from "../../../node/peer/hello.js";
import * as fields from "../../../node/peer/peer-fields.js";
import { ELEMENTS_MAX } from "../../../node/peer/peer-limits.js";
import { RememberedStrings } from "../../../node/peer/remembered-strings.js";
import type { Accept, ControlMessage, PeerMessage } from "../../../replication/messages.js";
import { anyMessage, messagesByKind } from "./messages.js";

const contract = new protobuf.Root().loadSync("proto/covey/peer/v1/peer.proto", { keepCase: false });
const FrameType = contract.lookupType("covey.peer.v1.Frame");

const HELLO: Hello = {
  protocolVersion: 1,
  clusterId: "c0ffee",
  nodeId: "00112233445566aa",
  storeId: "5",
  bootCount: 3,
  attempt: 2 ** 40,
  targetNodeId: "n",
  targetStoreId: "",
  capabilities: ["first", "second"],
};

function write(messages: readonly PeerMessage[]): Buffer {
  const frame = new FrameWriter();
  for (const message of messages) frame.message(message);
  return frame.take();
}

function read(bytes: Uint8Array): Frame {
  const frame = readFrame(bytes, new RememberedStrings());
  if (frame.kind === "refused") throw new Error(frame.why);
  return frame;
}

describe("frames", () => {
  for (const [kind, arbitrary] of Object.entries(messagesByKind)) {
    it(`carry ${kind} as it was`, () => {
      fc.assert(
        fc.property(arbitrary as fc.Arbitrary<PeerMessage>, (message) => {
          expect(read(write([message])).messages).toEqual([message]);
        }),
        { numRuns: 100 },
      );
    });
  }

  it("keep the order of their messages and say the same after protobufjs read and wrote them", () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 8 }), (messages) => {
        const bytes = write(messages);
        const rewritten = FrameType.encode(FrameType.decode(bytes)).finish();
        expect(read(rewritten).messages).toEqual(messages);
        expect(read(bytes).messages).toEqual(messages);
      }),
      { numRuns: 200 },
    );
  });

  it("use the contract's names and numbers", () => {
    const types: Record<string, Readonly<Record<string, number>>> = {
      Frame: fields.FRAME,
      Hello: fields.HELLO,
      Goodbye: fields.GOODBYE,
      Record: fields.RECORD,
      Ballot: fields.BALLOT,
      LogEntry: fields.ENTRY,
      "TransferChunk.Row": fields.ROW,
      Digest: fields.DIGEST,
      "Digest.Position": fields.POSITION,
      Forward: fields.FORWARD,
      ForwardReply: fields.FORWARD_REPLY,
      "ForwardReply.Failure": fields.FAILURE,
      Control: fields.CONTROL,
    };
    for (const [name, numbers] of Object.entries(types)) {
      expect(numbersOf(`covey.peer.v1.${name}`), name).toEqual(numbers);
    }
    const others = new Set(["Forward", "ForwardReply", "Digest", "Control"]);
    for (const field of contract.lookupType("covey.peer.v1.Record").fieldsArray) {
      if (others.has(field.type)) continue;
      expect(fields.REPLICA, field.type).toMatchObject(numbersOf(`covey.peer.v1.${field.type}`));
    }
    const reasons = contract.lookupEnum("covey.peer.v1.Goodbye.Reason").values;
    expect(Object.keys(reasons).map(camelCase)).toEqual(
      GOODBYE_REASONS.map((reason) => (reason === "unspecified" ? "reasonUnspecified" : reason)),
    );
  });

  it("name an accept's ballot once for the message and all its entries", () => {
    const ballot = { round: 7, nodeId: "00112233445566aa", boot: 2 };
    const entry = (index: number) => ({ index, ballot: { ...ballot }, bytes: Uint8Array.of(index) });
    const accept: Accept = {
      kind: "accept",
      partition: 3,
      epoch: 1,
      ballot,
      previousIndex: 9,
      previousBallot: { ...ballot },
      entries: [entry(10), entry(11)],
      commitIndex: 8,
      matchedEverywhere: 7,
    };
    const bytes = write([accept]);
    const [record] = FrameType.toObject(FrameType.decode(bytes), { longs: Number }).records as [
      { accept: object },
    ];
    expect(record.accept).toEqual({
      partition: 3,
      epoch: 1,
      ballot,
      previousIndex: 9,
      commitIndex: 8,
      matchIndex: 7,
      entries: [
        { index: 10, bytes: Buffer.of(10) },
        { index: 11, bytes: Buffer.of(11) },
      ],
    });
    const [received] = read(bytes).messages as [Accept];
    expect(received.previousBallot).toBe(received.ballot);
    expect(received.entries[1]!.ballot).toBe(received.ballot);
  });

  it("carry a hello, a goodbye and heartbeats", () => {
    const writer = new FrameWriter();
    writer.hello(HELLO);
    writer.goodbye({ reason: "wrongStore", detail: "why" });
    writer.ping(12);
    writer.pong(13);
    writer.bulkWanted();
    const { hello, goodbye, ping, pong, bulkWanted } = read(writer.take());
    expect({ hello, goodbye, ping, pong, bulkWanted }).toEqual({
      hello: HELLO,
      goodbye: { reason: "wrongStore", detail: "why" },
      ping: 12,
      pong: 13,
      bulkWanted: true,
    });
  });

  it("hand out views of the received bytes, not copies", () => {
    const bytes = write([{ kind: "control", topic: "t", bytes: Uint8Array.of(1, 2, 3) }]);
    const [message] = read(bytes).messages as [ControlMessage];
    expect(message.bytes.buffer).toBe(bytes.buffer);
    // A plain Uint8Array: `slice` of a Buffer would be one more view, where its users expect a copy.
    expect(Buffer.isBuffer(message.bytes)).toBe(false);
  });

  it("pass over kinds and fields of a newer version", () => {
    const newer = protobuf
      .parse(
        `syntax = "proto3";
      message Frame { repeated Record records = 6; string more = 900; fixed64 most = 901; fixed32 least = 902; }
      message Record { oneof message { Digest digest = 8; Digest future = 77; } }
      message Digest { string text = 3; int64 number = 4; }`,
      )
      .root.lookupType("Frame");
    const bytes = newer
      .encode(
        newer.fromObject({
          more: "x",
          most: 1,
          least: 2,
          records: [{ future: { text: "y" } }, { digest: { text: "z", number: -1 } }],
        }),
      )
      .finish();
    const frame = read(bytes);
    expect(frame.unknown).toBe(1);
    expect(frame.messages).toEqual([{ kind: "digest", partitions: [] }]);
  });

  it("that are garbage are refused, never thrown upon", () => {
    const strings = new RememberedStrings();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(["frame", "refused"]).toContain(readFrame(bytes, strings).kind);
      }),
      { numRuns: 500 },
    );
  });

  it("that were damaged on the way are refused or read as something else, never thrown upon", () => {
    const strings = new RememberedStrings();
    const damage = fc.record({ at: fc.nat(), to: fc.nat(255), cut: fc.nat() });
    fc.assert(
      fc.property(
        fc.array(anyMessage, { minLength: 1, maxLength: 3 }),
        damage,
        (messages, { at, to, cut }) => {
          const bytes = write(messages);
          bytes[at % bytes.length] = to;
          const part = bytes.subarray(0, 1 + (cut % bytes.length));
          expect(["frame", "refused"]).toContain(readFrame(part, strings).kind);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("whose lengths promise more than there is are refused", () => {
    const bytes = Buffer.from([(6 << 3) | 2, 0xff, 0xff, 0xff, 0xff, 0x07, 0]);
    expect(readFrame(bytes, new RememberedStrings())).toEqual({ kind: "refused", why: "truncated" });
  });

  it("leave out a message that no frame can carry, and keep the others", () => {
    const writer = new FrameWriter();
    const good: PeerMessage = { kind: "catchUp", partition: 1, epoch: 1, fromIndex: 5 };
    writer.message(good);
    expect(() => writer.message({ ...good, fromIndex: -1 })).toThrow(RangeError);
    expect(() => writer.message({ ...good, fromIndex: 1.5 })).toThrow(RangeError);
    const position = { partition: 0, epoch: 0, commitIndex: 0, appliedIndex: 0 };
    const partitions = new Array(ELEMENTS_MAX + 1).fill(position);
    expect(() => writer.message({ kind: "digest", partitions })).toThrow(RangeError);
    expect(read(writer.take()).messages).toEqual([good]);
  });
});

function numbersOf(type: string): Record<string, number> {
  return Object.fromEntries(contract.lookupType(type).fieldsArray.map((field) => [field.name, field.id]));
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
}
