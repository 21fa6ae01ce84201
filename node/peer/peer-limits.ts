/**
 * The bounds of everything that passes between peers, and the times that decide whether a peer is there.
 */

/** The only version of the contract so far. Ends with different ones part. */
export const PROTOCOL_VERSION = 1;

/** Bytes of an id, a topic or an operation id (64 characters of at most 4 bytes). */
export const ID_BYTES_MAX = 256;
/** Characters of an error message for people; what is longer is cut when it is sent. */
export const TEXT_LENGTH_MAX = 4096;
/** Bytes that so many characters may take. */
export const TEXT_BYTES_MAX = 4 * TEXT_LENGTH_MAX;
/** Entries, rows or positions in one message. */
export const ELEMENTS_MAX = 65_536;
/** Messages in one frame. */
export const RECORDS_MAX = 65_536;

export interface PeerLimits {
  /** A frame is closed once it holds as many bytes. Larger frames cost less per message and delay what follows more. */
  readonly frameBytes: number;
  /** The largest message, and so with `frameBytes` the largest frame. Both ends must agree. */
  readonly messageBytesMax: number;
  /** Bytes that may wait for one stream. Past it the stream is closed and what waited is lost. */
  readonly queueBytesMax: number;
  /** Bytes handed to gRPC and not yet written to the socket; what comes meanwhile gathers into larger frames. */
  readonly inFlightBytesMax: number;
  /** How often each end pings. */
  readonly heartbeatMs: number;
  /** A stream is given up when nothing came for as many heartbeats, or when it is not open by then. At least 2. */
  readonly silentHeartbeatsMax: number;
  /** Bounds of the pause before the opener tries again; it doubles from the first to the second, less up to a half. */
  readonly backoffMinMs: number;
  readonly backoffMaxMs: number;
  /** How long `stop` waits for streams to close by themselves. */
  readonly stopTimeoutMs: number;
}

const BULK_PATIENCE = 5;

/**
 * The bulk stream is given up later than the exchange: a large chunk on a slow network shows no sign of life until all of
 * it is there. That costs nothing when the peer is gone, because the bulk stream falls with the exchange.
 */
export function bulkLimits(limits: PeerLimits): PeerLimits {
  return { ...limits, silentHeartbeatsMax: BULK_PATIENCE * limits.silentHeartbeatsMax };
}

export const DEFAULT_PEER_LIMITS: PeerLimits = {
  frameBytes: 512 * 1024,
  messageBytesMax: 32 * 1024 * 1024,
  queueBytesMax: 64 * 1024 * 1024,
  inFlightBytesMax: 1024 * 1024,
  heartbeatMs: 500,
  silentHeartbeatsMax: 4,
  backoffMinMs: 50,
  backoffMaxMs: 2_000,
  stopTimeoutMs: 1_000,
};
