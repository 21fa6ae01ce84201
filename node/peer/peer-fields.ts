/**
 * The field numbers of proto/covey/peer/v1/peer.proto, under its names. A test reads the contract and compares.
 */

export const FRAME = { hello: 1, goodbye: 2, ping: 3, pong: 4, bulkWanted: 5, records: 6 } as const;

export const HELLO = {
  protocolVersion: 1,
  clusterId: 2,
  nodeId: 3,
  storeId: 4,
  bootCount: 5,
  attempt: 6,
  targetNodeId: 7,
  targetStoreId: 8,
  capabilities: 9,
} as const;

export const GOODBYE = { reason: 1, detail: 2 } as const;

/** One number for each kind of PeerMessage. */
export const RECORD = {
  accept: 1,
  accepted: 2,
  acceptRefused: 3,
  confirm: 4,
  confirmed: 5,
  forward: 6,
  forwardReply: 7,
  digest: 8,
  preVote: 9,
  preVoteReply: 10,
  prepare: 11,
  promised: 12,
  fetch: 13,
  fetched: 14,
  takeOver: 15,
  catchUp: 16,
  caughtUp: 17,
  transferRequest: 18,
  transferChunk: 19,
  control: 20,
  scrubRequest: 21,
  scrubReply: 22,
  scrubRowsRequest: 23,
  scrubRows: 24,
  scrubHeal: 25,
  quorumRead: 26,
  quorumReadReply: 27,
  hintRequest: 28,
  hints: 29,
  hintOffer: 30,
} as const;

/** Shared by all messages between the replicas of a partition. */
export const REPLICA = {
  partition: 1,
  epoch: 2,
  ballot: 3,
  previousIndex: 4,
  previousBallot: 5,
  commitIndex: 6,
  entries: 7,
  matchIndex: 8,
  nextIndex: 9,
  round: 10,
  granted: 11,
  promised: 12,
  lastBallot: 13,
  lastIndex: 14,
  fromIndex: 15,
  trimmed: 16,
  transferId: 17,
  afterKey: 18,
  rows: 19,
  checksum: 20,
  appliedIndex: 21,
  appliedBallot: 22,
  last: 23,
  refused: 24,
  scrubId: 25,
  tree: 26,
  rowCount: 27,
  leaves: 28,
  quarantine: 29,
  requestId: 30,
  payload: 31,
  result: 32,
  target: 33,
} as const;

export const BALLOT = { round: 1, nodeId: 2, boot: 3 } as const;
export const ENTRY = { index: 1, ballot: 2, bytes: 3 } as const;
export const ROW = { key: 1, value: 2 } as const;

export const DIGEST = { partitions: 1 } as const;
export const POSITION = { partition: 1, epoch: 2, commitIndex: 3, appliedIndex: 4 } as const;

export const FORWARD = {
  requestId: 1,
  partition: 2,
  operation: 3,
  consistency: 4,
  payload: 5,
  operationId: 6,
  timeoutMs: 7,
  hopsLeft: 8,
  retry: 9,
} as const;

export const FORWARD_REPLY = { requestId: 1, partition: 2, result: 3, error: 4, proposer: 5 } as const;
export const FAILURE = { code: 1, message: 2, outcome: 3, retryable: 4 } as const;
export const CONTROL = { topic: 1, bytes: 2 } as const;
