/**
 * One packet: who speaks, one message, and as many claims as fit. The same bytes travel in datagrams and, behind a
 * length, on streams.
 *
 *     header   magic u8 · version u8 · oldest version understood u8 · capabilities varint · cluster id · node id · name
 *     message  kind u8 · its fields
 *     claims   count varint · (length u16 · claim) each
 *
 * Everything that arrives is a stranger's claim: decoding never throws, checks every length before using it, and
 * answers with a refusal that can be counted.
 */
import type { ClusterId, NodeId } from "../core/ids.js";
import { PacketReader } from "./packet-reader.js";
import { PacketWriter } from "./packet-writer.js";
import { decodeClaim, HOST_BYTES_MAX, TEXT_BYTES_MAX, type Claim } from "./claim.js";
import type { Address } from "./member.js";

export const PROTOCOL_VERSION = 1;
/** The oldest version whose packets this one understands. */
const PROTOCOL_VERSION_OLDEST = 1;

/** Below the smallest common path MTU, so that no datagram is fragmented. */
export const DATAGRAM_BYTES_MAX = 1_400;
/** Room for a full sync of the largest cluster with long names. */
export const STREAM_PACKET_BYTES_MAX = 1_048_576;
/** What one claim costs beside its own bytes. */
export const CLAIM_OVERHEAD_BYTES = 2;
/** What `packetBytes` adds beside header and claims: kind, the largest message, the claim count. */
const MESSAGE_BYTES_MAX = 1 + 1 + 2 * (TEXT_BYTES_MAX + 1) + HOST_BYTES_MAX + 1 + 2 + 3;

const MAGIC = 0xc5;

export interface Sender {
  readonly nodeId: NodeId;
  readonly name: string;
  readonly clusterId: ClusterId;
  /** Unsigned 32 bits. */
  readonly capabilities: number;
}

/** `sequence` is an unsigned 32-bit number that the asker chose. */
export type Message =
  /** "Are you there?" A node that is not `target` stays silent: another node may have taken over the address. */
  | { readonly kind: "ping"; readonly sequence: number; readonly target: NodeId }
  /** "Ask `target` in my place, and tell me soon that you try." */
  | { readonly kind: "pingRequest"; readonly sequence: number; readonly target: NodeId }
  | { readonly kind: "ack"; readonly sequence: number }
  /** "I heard your request, but not yet from its target." (Lifeguard §IV-A) */
  | { readonly kind: "nack"; readonly sequence: number }
  /** Only claims. */
  | { readonly kind: "gossip" }
  /** Full state, asking for the other's. Only on streams. */
  | { readonly kind: "syncRequest" }
  | { readonly kind: "syncAnswer" }
  /** "You are not admitted." The holder is the refuser, or the member that bears the name. */
  | {
      readonly kind: "refusal";
      readonly reason: "foreignCluster" | "nameConflict" | "storeFenced";
      readonly holder: Address & { readonly nodeId: NodeId; readonly name: string };
    };

export interface Packet {
  readonly sender: Sender;
  readonly message: Message;
  readonly claims: readonly Claim[];
}

export type RefusalReason = "magic" | "version" | "malformed" | "oversized";

export type Decoded =
  | { readonly kind: "packet"; readonly packet: Packet }
  | { readonly kind: "refused"; readonly reason: RefusalReason };

const KINDS = [
  "ping",
  "pingRequest",
  "ack",
  "nack",
  "gossip",
  "syncRequest",
  "syncAnswer",
  "refusal",
] as const;
const REASONS = ["foreignCluster", "nameConflict", "storeFenced"] as const;

/** The bytes that open every packet of this sender. */
export function encodeHeader(sender: Sender): Uint8Array {
  const writer = new PacketWriter(3 + 5 + 3 * (TEXT_BYTES_MAX + 1));
  writer.u8(MAGIC);
  writer.u8(PROTOCOL_VERSION);
  writer.u8(PROTOCOL_VERSION_OLDEST);
  writer.varint(sender.capabilities);
  writer.id(sender.clusterId);
  writer.id(sender.nodeId);
  writer.text(sender.name);
  return writer.finish();
}

/** How many bytes of claims, overheads included, fit beside `header` and any message in a packet of `bytesMax`. */
export function claimRoomBytes(header: Uint8Array, message: Message, bytesMax: number): number {
  return bytesMax - header.length - messageBytesMax(message);
}

/** The caller has chosen claims that fit the transport. */
export function encodePacket(
  header: Uint8Array,
  message: Message,
  claims: readonly Uint8Array[],
): Uint8Array {
  let bytes = header.length + messageBytesMax(message);
  for (const claim of claims) bytes += claim.length + CLAIM_OVERHEAD_BYTES;
  const writer = new PacketWriter(bytes);
  writer.bytes(header);
  writeMessage(writer, message);
  writer.varint(claims.length);
  for (const claim of claims) {
    writer.u16(claim.length);
    writer.bytes(claim);
  }
  return writer.finish();
}

/** The packet shares the memory of `bytes`. */
export function decodePacket(bytes: Uint8Array): Decoded {
  if (bytes.length > STREAM_PACKET_BYTES_MAX) return refused("oversized");
  const reader = new PacketReader(bytes);
  if (reader.u8() !== MAGIC) return refused("magic");
  const version = reader.u8();
  const oldest = reader.u8();
  if (version < PROTOCOL_VERSION_OLDEST || oldest > PROTOCOL_VERSION) return refused("version");
  const capabilities = reader.varint(0xffffffff);
  const clusterId = reader.id(TEXT_BYTES_MAX);
  const nodeId = reader.id(TEXT_BYTES_MAX);
  const name = reader.text(TEXT_BYTES_MAX);
  const message = readMessage(reader);
  const claims = message && readClaims(reader);
  if (
    reader.failed ||
    message === undefined ||
    claims === undefined ||
    nodeId === "" ||
    reader.bytesLeft > 0
  ) {
    return refused("malformed");
  }
  return { kind: "packet", packet: { sender: { nodeId, name, clusterId, capabilities }, message, claims } };
}

function refused(reason: RefusalReason): Decoded {
  return { kind: "refused", reason };
}

/** An upper bound for the message with its kind and the claim count. */
function messageBytesMax(message: Message): number {
  switch (message.kind) {
    case "refusal":
      return MESSAGE_BYTES_MAX;
    case "ping":
    case "pingRequest":
      return 1 + 4 + (message.target.length + 1) + 3;
    default:
      return 1 + 4 + 3;
  }
}

function writeMessage(writer: PacketWriter, message: Message): void {
  writer.u8(KINDS.indexOf(message.kind));
  switch (message.kind) {
    case "ping":
    case "pingRequest":
      writer.u32(message.sequence);
      return writer.id(message.target);
    case "ack":
    case "nack":
      return writer.u32(message.sequence);
    case "refusal":
      writer.u8(REASONS.indexOf(message.reason));
      writer.id(message.holder.nodeId);
      writer.text(message.holder.name);
      writer.text(message.holder.host);
      return writer.u16(message.holder.port);
    default:
  }
}

function readMessage(reader: PacketReader): Message | undefined {
  const kind = KINDS[reader.u8()];
  switch (kind) {
    case "ping":
    case "pingRequest":
      return { kind, sequence: reader.u32(), target: reader.id(TEXT_BYTES_MAX) };
    case "ack":
    case "nack":
      return { kind, sequence: reader.u32() };
    case "refusal": {
      const reason = REASONS[reader.u8()];
      const holder = {
        nodeId: reader.id(TEXT_BYTES_MAX),
        name: reader.text(TEXT_BYTES_MAX),
        host: reader.text(HOST_BYTES_MAX),
        port: reader.u16(),
      };
      return reason && { kind, reason, holder };
    }
    default:
      return kind && { kind };
  }
}

function readClaims(reader: PacketReader): Claim[] | undefined {
  const count = reader.varint(0xffff);
  // Nothing is allocated on the word of a count: each claim must have its bytes.
  const claims: Claim[] = [];
  for (let i = 0; i < count; i++) {
    const length = reader.u16();
    const bytes = reader.bytes(length);
    const claim = reader.failed ? undefined : decodeClaim(bytes);
    if (claim === undefined) return undefined;
    claims.push(claim);
  }
  return claims;
}
