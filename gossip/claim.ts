/**
 * A claim about a member, and its bytes. The record travels as the bytes that its owner wrote, untouched by whoever
 * passes it on: a node of an older version forwards fields that it does not know.
 *
 *     claim   state u8 · accuser count u8 · accusers (id each) · age in seconds varint · record
 *     record  nodeId · incarnation · host · port · name · storeId · zone · boot count · capabilities · flags · cluster id
 *             · epoch · system version · expect · three addresses · (fields of later versions)
 */
import type { NodeId } from "../core/ids.js";
import { PacketReader } from "./packet-reader.js";
import { PacketWriter } from "./packet-writer.js";
import { INCARNATION_MAX, MEMBER_STATES, type MemberRecord, type MemberState } from "./member.js";

/** Keeps every claim small enough to travel in a datagram beside a header and a message. */
export const RECORD_BYTES_MAX = 800;
export const TEXT_BYTES_MAX = 63;
export const HOST_BYTES_MAX = 253;
export const ACCUSERS_MAX = 8;
const CLAIM_BYTES_MAX = RECORD_BYTES_MAX + ACCUSERS_MAX * (TEXT_BYTES_MAX + 1) + 16;
const AGE_SECONDS_MAX = 2 ** 31;

const FLAG_FORMATTED = 1;
const FLAG_DRAINING = 2;
const FLAG_DEGRADED = 4;

/** How an address `host:port` is written: most share the gossip address's host. */
const ADDRESS_NONE = 0;
const ADDRESS_SAME_HOST = 1;
const ADDRESS_OTHER = 2;

export interface Claim {
  readonly state: MemberState;
  readonly record: MemberRecord;
  /** The record's bytes as its owner wrote them. */
  readonly recordBytes: Uint8Array;
  /** For a suspicion: who found the member not answering. Otherwise empty. */
  readonly accusers: readonly NodeId[];
  /** For dead and left: how long it has been so, to the second, so that all nodes forget it together. Otherwise 0. */
  readonly ageMs: number;
}

/** Throws a RangeError that names the field when a record could not travel: checked when a node is configured. */
export function encodeRecord(record: MemberRecord): Uint8Array {
  checkRecord(record);
  const writer = new PacketWriter(RECORD_BYTES_MAX);
  writer.id(record.nodeId);
  writer.varint(record.incarnation);
  writer.text(record.host);
  writer.u16(record.port);
  writer.text(record.name);
  writer.id(record.storeId);
  writer.text(record.zone);
  writer.varint(record.bootCount);
  writer.varint(record.capabilities);
  const { status } = record;
  writer.varint(
    (status.formatted ? FLAG_FORMATTED : 0) |
      (status.draining ? FLAG_DRAINING : 0) |
      (status.degraded ? FLAG_DEGRADED : 0),
  );
  writer.id(status.clusterId);
  writer.varint(status.epoch);
  writer.varint(status.systemVersion);
  writer.varint(status.expect);
  for (const address of [record.grpcAddress, record.httpAddress, record.adminAddress]) {
    writeAddress(writer, address, record.host);
  }
  return writer.finish();
}

/** `undefined` when the bytes are no record. Fields that a later version appended are left unread. */
export function decodeRecord(bytes: Uint8Array): MemberRecord | undefined {
  if (bytes.length > RECORD_BYTES_MAX) return undefined;
  const reader = new PacketReader(bytes);
  const nodeId = reader.id(TEXT_BYTES_MAX);
  const incarnation = reader.varint(INCARNATION_MAX);
  const host = reader.text(HOST_BYTES_MAX);
  const port = reader.u16();
  const name = reader.text(TEXT_BYTES_MAX);
  const storeId = reader.id(TEXT_BYTES_MAX);
  const zone = reader.text(TEXT_BYTES_MAX);
  const bootCount = reader.varint(Number.MAX_SAFE_INTEGER);
  const capabilities = reader.varint(0xffffffff);
  const flags = reader.varint(0xffffffff);
  const status = {
    clusterId: reader.id(TEXT_BYTES_MAX),
    formatted: (flags & FLAG_FORMATTED) !== 0,
    epoch: reader.varint(Number.MAX_SAFE_INTEGER),
    systemVersion: reader.varint(Number.MAX_SAFE_INTEGER),
    expect: reader.varint(0xffff),
    draining: (flags & FLAG_DRAINING) !== 0,
    degraded: (flags & FLAG_DEGRADED) !== 0,
  };
  const grpcAddress = readAddress(reader, host);
  const httpAddress = readAddress(reader, host);
  const adminAddress = readAddress(reader, host);
  if (reader.failed || nodeId === "" || name === "" || host === "" || port === 0) return undefined;
  return {
    nodeId,
    storeId,
    name,
    zone,
    host,
    port,
    grpcAddress,
    httpAddress,
    adminAddress,
    incarnation,
    bootCount,
    capabilities,
    status,
  };
}

export function encodeClaim(claim: Omit<Claim, "record">): Uint8Array {
  const writer = new PacketWriter(CLAIM_BYTES_MAX);
  writer.u8(MEMBER_STATES.indexOf(claim.state));
  writer.u8(claim.accusers.length);
  for (const accuser of claim.accusers) writer.id(accuser);
  writer.varint(Math.min(AGE_SECONDS_MAX, Math.round(claim.ageMs / 1_000)));
  writer.bytes(claim.recordBytes);
  return writer.finish();
}

/** `undefined` when the bytes are no claim. The claim shares the memory of `bytes`. */
export function decodeClaim(bytes: Uint8Array): Claim | undefined {
  const reader = new PacketReader(bytes);
  const state = MEMBER_STATES[reader.u8()];
  const accuserCount = reader.u8();
  if (state === undefined || accuserCount > ACCUSERS_MAX) return undefined;
  const accusers: NodeId[] = [];
  for (let i = 0; i < accuserCount; i++) accusers.push(reader.id(TEXT_BYTES_MAX));
  const ageMs = reader.varint(AGE_SECONDS_MAX) * 1_000;
  const recordBytes = reader.bytes(reader.bytesLeft);
  const record = reader.failed ? undefined : decodeRecord(recordBytes);
  return record && { state, record, recordBytes, accusers, ageMs };
}

function writeAddress(writer: PacketWriter, address: string, gossipHost: string): void {
  if (address === "") return writer.u8(ADDRESS_NONE);
  const port = Number(address.slice(gossipHost.length + 1));
  if (port > 0 && port < 0x10000 && address === `${gossipHost}:${port}`) {
    writer.u8(ADDRESS_SAME_HOST);
    return writer.u16(port);
  }
  writer.u8(ADDRESS_OTHER);
  writer.text(address);
}

function readAddress(reader: PacketReader, gossipHost: string): string {
  switch (reader.u8()) {
    case ADDRESS_NONE:
      return "";
    case ADDRESS_SAME_HOST:
      return `${gossipHost}:${reader.u16()}`;
    case ADDRESS_OTHER:
      return reader.text(HOST_BYTES_MAX);
    default:
      reader.fail();
      return "";
  }
}

function checkRecord(record: MemberRecord): void {
  const texts: [field: string, value: string, bytesMax: number][] = [
    ["nodeId", record.nodeId, TEXT_BYTES_MAX],
    ["storeId", record.storeId, TEXT_BYTES_MAX],
    ["clusterId", record.status.clusterId, TEXT_BYTES_MAX],
    ["name", record.name, TEXT_BYTES_MAX],
    ["zone", record.zone, TEXT_BYTES_MAX],
    ["host", record.host, HOST_BYTES_MAX],
    ["grpcAddress", record.grpcAddress, HOST_BYTES_MAX],
    ["httpAddress", record.httpAddress, HOST_BYTES_MAX],
    ["adminAddress", record.adminAddress, HOST_BYTES_MAX],
  ];
  let bytes = 80;
  for (const [field, value, bytesMax] of texts) {
    if (value.length > bytesMax || !/^[\x21-\x7e]*$/.test(value)) {
      throw new RangeError(
        `member ${field} must be printable ASCII of at most ${bytesMax} bytes: ${JSON.stringify(value)}`,
      );
    }
    bytes += value.length;
  }
  if (record.nodeId === "" || record.name === "" || record.host === "") {
    throw new RangeError("a member needs a nodeId, a name and a host");
  }
  if (bytes > RECORD_BYTES_MAX) {
    throw new RangeError(
      `a member's name, zone and addresses take ${bytes} bytes together; ${RECORD_BYTES_MAX} is the most`,
    );
  }
}
