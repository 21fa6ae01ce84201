/**
 * What replicas of one partition say to each other, and what nodes say to get a request to the replica that can answer
 * it. Plain readonly values told apart by `kind`; the edge turns them into frames.
 *
 * Every replica message names its partition and the sender's configuration epoch of that partition: an older one is
 * refused, a newer one makes the receiver catch up with the topology first (R31). Cluster and store identities are
 * checked once per stream, when it is opened, and again when either end's identity changes (R16, R34).
 *
 * Byte arrays are never changed after they were handed over.
 */
import type { Ballot } from "../core/ballot.js";
import type { ErrorCode, Outcome } from "../core/errors.js";
import type { Epoch, LogIndex, NodeId, PartitionId } from "../core/ids.js";
import type { Consistency } from "./partitions.js";

/** An entry as it is stored and sent: the ballot under which it was first proposed, and opaque bytes (see entry.ts). */
export interface LogEntry {
  readonly index: LogIndex;
  readonly ballot: Ballot;
  readonly bytes: Uint8Array;
}

interface ReplicaMessage {
  readonly partition: PartitionId;
  /** The sender's configuration epoch of this partition. */
  readonly epoch: Epoch;
}

/** "Would you promise me this ballot?" Changes nothing at the receiver (R12). */
export interface PreVote extends ReplicaMessage {
  readonly kind: "preVote";
  readonly ballot: Ballot;
}

export interface PreVoteReply extends ReplicaMessage {
  readonly kind: "preVoteReply";
  readonly ballot: Ballot;
  readonly granted: boolean;
  /** The highest ballot that the sender has promised: the candidate must go above it, and whom to follow if refused. */
  readonly promised: Ballot;
}

/** Phase 1 (R1). */
export interface Prepare extends ReplicaMessage {
  readonly kind: "prepare";
  readonly ballot: Ballot;
}

/** Sent only after the promise is on stable storage (R1, R14). */
export interface Promised extends ReplicaMessage {
  readonly kind: "promised";
  readonly ballot: Ballot;
  /** False: `promised` beat the asked ballot. */
  readonly granted: boolean;
  readonly promised: Ballot;
  readonly lastBallot: Ballot;
  readonly lastIndex: LogIndex;
  readonly commitIndex: LogIndex;
}

/** A candidate asks the promiser with the greatest (lastBallot, lastIndex) for what it lacks of its log (R2). */
export interface Fetch extends ReplicaMessage {
  readonly kind: "fetch";
  readonly ballot: Ballot;
  readonly fromIndex: LogIndex;
}

export interface Fetched extends ReplicaMessage {
  readonly kind: "fetched";
  readonly ballot: Ballot;
  /** Contiguous from the asked index; possibly only a first part. Empty with `trimmed`. */
  readonly entries: readonly LogEntry[];
  readonly lastIndex: LogIndex;
  /** The asked index is below the sender's first one: only a transfer can help. */
  readonly trimmed: boolean;
}

/** Phase 2, in index order (R4). Without entries it only carries the commit index and the read round. */
export interface Accept extends ReplicaMessage {
  readonly kind: "accept";
  readonly ballot: Ballot;
  readonly previousIndex: LogIndex;
  readonly previousBallot: Ballot;
  readonly entries: readonly LogEntry[];
  readonly commitIndex: LogIndex;
  /**
   * Up to here the log of every replica is known to equal the proposer's. Only who joins later, or has forgotten how much is
   * committed, will ask for these entries again, and gets them from disk.
   */
  readonly matchedEverywhere: LogIndex;
}

/** Sent only after the entries are on stable storage (R14). */
export interface Accepted extends ReplicaMessage {
  readonly kind: "accepted";
  readonly ballot: Ballot;
  readonly matchIndex: LogIndex;
}

/** The answer to an Accept that could not be taken. */
export interface AcceptRefused extends ReplicaMessage {
  readonly kind: "acceptRefused";
  readonly ballot: Ballot;
  /** Newer than `ballot`: the proposer has been replaced. The same: the log has a gap or a mismatch. */
  readonly promised: Ballot;
  /** Where the proposer should go on from, when the ballot is not beaten. */
  readonly nextIndex: LogIndex;
}

/** "Is this still the highest ballot you promised?" One round serves all reads that wait in a turn (R7). */
export interface Confirm extends ReplicaMessage {
  readonly kind: "confirm";
  readonly ballot: Ballot;
  readonly round: number;
  readonly commitIndex: LogIndex;
}

export interface Confirmed extends ReplicaMessage {
  readonly kind: "confirmed";
  readonly ballot: Ballot;
  readonly round: number;
}

/** The proposer hands its partition over to a replica that is up to date: "campaign now" (R12). */
export interface TakeOver extends ReplicaMessage {
  readonly kind: "takeOver";
  readonly ballot: Ballot;
}

/** "Up to here I have everything committed": lets a replica that was away, or has no active proposer, catch up. */
export interface Digest {
  readonly kind: "digest";
  readonly partitions: readonly {
    readonly partition: PartitionId;
    readonly epoch: Epoch;
    readonly commitIndex: LogIndex;
    readonly appliedIndex: LogIndex;
  }[];
}

/** A replica that is behind asks any peer for committed entries (R9, R20). */
export interface CatchUp extends ReplicaMessage {
  readonly kind: "catchUp";
  readonly fromIndex: LogIndex;
}

export interface CaughtUp extends ReplicaMessage {
  readonly kind: "caughtUp";
  /** Contiguous, starting at or below the asked index; none above `commitIndex` (R9). */
  readonly entries: readonly LogEntry[];
  readonly commitIndex: LogIndex;
  /** The asked index is below the sender's first one: ask for a transfer (R18). */
  readonly trimmed: boolean;
}

/**
 * A node that stands in for a replica that is away asks any other replica for what the one that is away lacks (R9, R20;
 * see stand-ins-driver.ts).
 */
export interface HintRequest extends ReplicaMessage {
  readonly kind: "hintRequest";
  /** The replica that is away. */
  readonly target: NodeId;
  readonly fromIndex: LogIndex;
}

export interface HintsAnswer extends ReplicaMessage {
  readonly kind: "hints";
  readonly target: NodeId;
  /** Contiguous, starting at the asked index or at `fromIndex`, the higher of them; none above `commitIndex` (R9). */
  readonly entries: readonly LogEntry[];
  readonly commitIndex: LogIndex;
  /** Below this the target has everything, or the sender keeps hints no longer (R17). */
  readonly fromIndex: LogIndex;
}

/** "I have these committed entries for you": asked for by a CatchUp. */
export interface HintOffer extends ReplicaMessage {
  readonly kind: "hintOffer";
  readonly fromIndex: LogIndex;
  readonly lastIndex: LogIndex;
}

/** Asks for a snapshot of the partition's applied state (R18). `transferId` tells a new request from a stale answer. */
export interface TransferRequest extends ReplicaMessage {
  readonly kind: "transferRequest";
  readonly transferId: number;
  /** The last key received of this transfer: go on after it. Absent: begin. */
  readonly afterKey?: Uint8Array | undefined;
}

export interface TransferChunk extends ReplicaMessage {
  readonly kind: "transferChunk";
  readonly transferId: number;
  readonly rows: readonly { readonly key: Uint8Array; readonly value: Uint8Array }[];
  /** CRC-32 of all keys and values in order. */
  readonly checksum: number;
  /** The applied index that the snapshot shows, and the ballot of that entry. */
  readonly appliedIndex: LogIndex;
  readonly appliedBallot: Ballot;
  readonly last: boolean;
  /** The sender cannot serve it (not a replica, or in a transfer itself). */
  readonly refused: boolean;
}

/** Asks for the hash tree of the replica's state exactly as it is at `appliedIndex` (see merkle-tree.ts). */
export interface ScrubRequest extends ReplicaMessage {
  readonly kind: "scrubRequest";
  /** Names the scrub: the sender never uses it twice. */
  readonly scrubId: number;
  readonly appliedIndex: LogIndex;
}

export interface ScrubReply extends ReplicaMessage {
  readonly kind: "scrubReply";
  readonly scrubId: number;
  /** The asked index; without a tree, how far the sender has applied. */
  readonly appliedIndex: LogIndex;
  /** The tree's leaves. Empty: the sender was past the index, did not reach it, or cannot vouch for its data. */
  readonly tree: Uint8Array;
  readonly rowCount: number;
}

/** Asks for rows of the view that the tree was made of. */
export interface ScrubRowsRequest extends ReplicaMessage {
  readonly kind: "scrubRowsRequest";
  readonly scrubId: number;
  /** The leaves whose rows are wanted: one bit for each, leaf 0 the lowest of the first byte. */
  readonly leaves: Uint8Array;
  /** Only rows after this key. Absent: from the first one. */
  readonly afterKey?: Uint8Array | undefined;
}

export interface ScrubRows extends ReplicaMessage {
  readonly kind: "scrubRows";
  readonly scrubId: number;
  /** As asked: tells this answer from one to an earlier request. */
  readonly afterKey?: Uint8Array | undefined;
  /** In key order, with their versions. */
  readonly rows: readonly { readonly key: Uint8Array; readonly value: Uint8Array }[];
  /** There are no more. */
  readonly last: boolean;
  /** The view is closed. */
  readonly refused: boolean;
}

/** What a majority of the replicas holds where the receiver holds something else. */
export interface ScrubHeal extends ReplicaMessage {
  readonly kind: "scrubHeal";
  readonly scrubId: number;
  /** Rows to be written; those with an empty value are to be deleted. */
  readonly rows: readonly { readonly key: Uint8Array; readonly value: Uint8Array }[];
  /** The scrub is over: its view can be closed. */
  readonly last: boolean;
  /** The replicas differ and no majority agrees: the receiver must not serve until a transfer has replaced its data. */
  readonly quarantine: boolean;
}

/**
 * "What do you read, how far have you applied, and how far does your log go?" Sent by any node to all voters (R8). The
 * payload is that of the read.
 */
export interface QuorumReadRequest extends ReplicaMessage {
  readonly kind: "quorumRead";
  /** The sender never uses it twice, also not in another life. */
  readonly requestId: number;
  readonly payload: Uint8Array;
}

/** Only a voter answers, under the same epoch (see quorum-read.ts). */
export interface QuorumReadReply extends ReplicaMessage {
  readonly kind: "quorumReadReply";
  readonly requestId: number;
  /** The result shows at least everything up to here. */
  readonly appliedIndex: LogIndex;
  /** The end of the sender's log at the same moment. */
  readonly lastIndex: LogIndex;
  readonly result: Uint8Array;
}

/** A client's request on its way to the replica that can answer it. */
export interface Forward {
  readonly kind: "forward";
  readonly requestId: number;
  readonly partition: PartitionId;
  readonly operation: "write" | "read";
  readonly consistency: Consistency;
  readonly payload: Uint8Array;
  /** Empty: none. */
  readonly operationId: string;
  readonly timeoutMs: number;
  /** How often the request may still be passed on: a loop guard (R12). */
  readonly hopsLeft: number;
  /** An earlier attempt at the same operation may still be under way somewhere (R11). */
  readonly retry: boolean;
}

export interface ForwardReply {
  readonly kind: "forwardReply";
  readonly requestId: number;
  readonly partition: PartitionId;
  readonly result?: Uint8Array | undefined;
  readonly error?:
    | {
        readonly code: ErrorCode;
        readonly message: string;
        readonly outcome: Outcome;
        readonly retryable: boolean;
      }
    | undefined;
  /** The node that answered or that the sender believes to lead; empty when unknown. */
  readonly proposer: NodeId;
}

/** Topology documents and bootstrap messages travel as opaque bytes that `node` understands. */
export interface ControlMessage {
  readonly kind: "control";
  readonly topic: string;
  readonly bytes: Uint8Array;
}

export type PartitionMessage =
  | PreVote
  | PreVoteReply
  | Prepare
  | Promised
  | Fetch
  | Fetched
  | Accept
  | Accepted
  | AcceptRefused
  | Confirm
  | Confirmed
  | TakeOver
  | CatchUp
  | CaughtUp
  | TransferRequest
  | TransferChunk
  | ScrubRequest
  | ScrubReply
  | ScrubRowsRequest
  | ScrubRows
  | ScrubHeal
  | QuorumReadRequest
  | QuorumReadReply
  | HintRequest
  | HintsAnswer
  | HintOffer;

export type PeerMessage = PartitionMessage | Digest | Forward | ForwardReply | ControlMessage;
