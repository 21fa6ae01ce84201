/**
 * Reads a frame that a peer sent. The bytes of entries, payloads, keys and values are views of `bytes`: who keeps one
 * for long keeps the whole frame alive, and should copy it.
 */
import type { PeerMessage } from "../../replication/messages.js";
import { GOODBYE_REASONS, type Goodbye, type Hello } from "./hello.js";
import { FRAME, GOODBYE, HELLO } from "./peer-fields.js";
import { ID_BYTES_MAX, RECORDS_MAX, TEXT_BYTES_MAX } from "./peer-limits.js";
import { readRecord } from "./record-reader.js";
import type { RememberedStrings } from "./remembered-strings.js";
import { WireError, WireReader } from "./wire-reader.js";
import { DELIMITED, fieldKey, VARINT } from "./wire-writer.js";

export interface Frame {
  readonly kind: "frame";
  readonly hello: Hello | undefined;
  readonly goodbye: Goodbye | undefined;
  /** 0: none. */
  readonly ping: number;
  readonly pong: number;
  readonly bulkWanted: boolean;
  readonly messages: readonly PeerMessage[];
  /** Messages of kinds that this version does not know. */
  readonly unknown: number;
}

/** The bytes do not follow the contract. */
export interface FrameRefusal {
  readonly kind: "refused";
  readonly why: string;
}

const CAPABILITIES_MAX = 64;

export function readFrame(bytes: Uint8Array, strings: RememberedStrings): Frame | FrameRefusal {
  try {
    return readFields(new WireReader(bytes, strings));
  } catch (error) {
    if (error instanceof WireError) return { kind: "refused", why: error.message };
    throw error;
  }
}

function readFields(from: WireReader): Frame {
  let hello: Hello | undefined;
  let goodbye: Goodbye | undefined;
  let ping = 0;
  let pong = 0;
  let bulkWanted = false;
  let unknown = 0;
  const messages: PeerMessage[] = [];
  while (from.more) {
    const key = from.key();
    switch (key) {
      case fieldKey(FRAME.records, DELIMITED): {
        const message = readRecord(from);
        if (message === undefined) unknown++;
        else messages.push(message);
        if (messages.length + unknown > RECORDS_MAX) throw new WireError("too many messages in a frame");
        break;
      }
      case fieldKey(FRAME.ping, VARINT):
        ping = from.unsigned();
        break;
      case fieldKey(FRAME.pong, VARINT):
        pong = from.unsigned();
        break;
      case fieldKey(FRAME.bulkWanted, VARINT):
        bulkWanted = from.boolean();
        break;
      case fieldKey(FRAME.hello, DELIMITED):
        hello = readHello(from);
        break;
      case fieldKey(FRAME.goodbye, DELIMITED):
        goodbye = readGoodbye(from);
        break;
      default:
        from.skip(key);
    }
  }
  return { kind: "frame", hello, goodbye, ping, pong, bulkWanted, messages, unknown };
}

function readHello(from: WireReader): Hello {
  let protocolVersion = 0;
  let clusterId = "";
  let nodeId = "";
  let storeId = "";
  let bootCount = 0;
  let attempt = 0;
  let targetNodeId = "";
  let targetStoreId = "";
  const capabilities: string[] = [];
  const outerEnd = from.enter();
  while (from.more) {
    const key = from.key();
    if (key === fieldKey(HELLO.protocolVersion, VARINT)) protocolVersion = from.unsigned32();
    else if (key === fieldKey(HELLO.clusterId, DELIMITED)) clusterId = from.string(ID_BYTES_MAX);
    else if (key === fieldKey(HELLO.nodeId, DELIMITED)) nodeId = from.string(ID_BYTES_MAX);
    else if (key === fieldKey(HELLO.storeId, DELIMITED)) storeId = from.string(ID_BYTES_MAX);
    else if (key === fieldKey(HELLO.bootCount, VARINT)) bootCount = from.unsigned();
    else if (key === fieldKey(HELLO.attempt, VARINT)) attempt = from.unsigned();
    else if (key === fieldKey(HELLO.targetNodeId, DELIMITED)) targetNodeId = from.string(ID_BYTES_MAX);
    else if (key === fieldKey(HELLO.targetStoreId, DELIMITED)) targetStoreId = from.string(ID_BYTES_MAX);
    else if (key === fieldKey(HELLO.capabilities, DELIMITED)) {
      if (capabilities.length >= CAPABILITIES_MAX) throw new WireError("too many capabilities");
      capabilities.push(from.string(ID_BYTES_MAX));
    } else from.skip(key);
  }
  from.leave(outerEnd);
  return {
    protocolVersion,
    clusterId,
    nodeId,
    storeId,
    bootCount,
    attempt,
    targetNodeId,
    targetStoreId,
    capabilities,
  };
}

function readGoodbye(from: WireReader): Goodbye {
  let reason = 0;
  let detail = "";
  const outerEnd = from.enter();
  while (from.more) {
    const key = from.key();
    if (key === fieldKey(GOODBYE.reason, VARINT)) reason = from.unsigned();
    else if (key === fieldKey(GOODBYE.detail, DELIMITED)) detail = from.string(TEXT_BYTES_MAX);
    else from.skip(key);
  }
  from.leave(outerEnd);
  return { reason: GOODBYE_REASONS[reason] ?? "unspecified", detail };
}
