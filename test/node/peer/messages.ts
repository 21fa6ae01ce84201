/** Arbitrary peer messages, for property tests. */
import fc from "fast-check";
import type { Ballot } from "../../../core/ballot.js";
import type { LogEntry, PeerMessage } from "../../../replication/messages.js";

const count = fc.oneof(fc.nat(300), fc.maxSafeNat());
const small = fc.oneof(fc.nat(300), fc.nat(0xffffffff));
const bytes = fc.uint8Array({ maxLength: 300 });
const nodeId = fc.oneof(
  fc.constantFrom("", "00112233445566aa", "ffeeddccbbaa9988"),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

export const ballots: fc.Arbitrary<Ballot> = fc.record({ round: count, nodeId, boot: count });
const entries: fc.Arbitrary<LogEntry[]> = fc
  .tuple(ballots, fc.array(fc.record({ index: count, ballot: fc.option(ballots), bytes }), { maxLength: 5 }))
  .map(([usual, list]) =>
    list.map(({ index, ballot, bytes }) => ({ index, ballot: ballot ?? usual, bytes })),
  );

/** Two ballots that are often the same. */
const pair = fc.oneof(
  fc.tuple(ballots, ballots),
  ballots.map((ballot): [Ballot, Ballot] => [ballot, { ...ballot }]),
);

const rows = fc.array(fc.record({ key: bytes, value: bytes }), { maxLength: 5 });

/** What every message between replicas has. */
const replica = { partition: small, epoch: count };

export const messagesByKind = {
  preVote: fc.record({ kind: fc.constant("preVote" as const), ...replica, ballot: ballots }),
  preVoteReply: pair.chain(([ballot, promised]) =>
    fc.record({
      kind: fc.constant("preVoteReply" as const),
      ...replica,
      ballot: fc.constant(ballot),
      granted: fc.boolean(),
      promised: fc.constant(promised),
    }),
  ),
  prepare: fc.record({ kind: fc.constant("prepare" as const), ...replica, ballot: ballots }),
  promised: pair.chain(([ballot, other]) =>
    fc.record({
      kind: fc.constant("promised" as const),
      ...replica,
      ballot: fc.constant(ballot),
      granted: fc.boolean(),
      promised: fc.constantFrom(ballot, other),
      lastBallot: fc.constantFrom(ballot, other),
      lastIndex: count,
      commitIndex: count,
    }),
  ),
  fetch: fc.record({ kind: fc.constant("fetch" as const), ...replica, ballot: ballots, fromIndex: count }),
  fetched: fc.record({
    kind: fc.constant("fetched" as const),
    ...replica,
    ballot: ballots,
    entries,
    lastIndex: count,
    trimmed: fc.boolean(),
  }),
  accept: pair.chain(([ballot, previousBallot]) =>
    fc.record({
      kind: fc.constant("accept" as const),
      ...replica,
      ballot: fc.constant(ballot),
      previousIndex: count,
      previousBallot: fc.constant(previousBallot),
      entries,
      commitIndex: count,
      matchedEverywhere: count,
    }),
  ),
  accepted: fc.record({
    kind: fc.constant("accepted" as const),
    ...replica,
    ballot: ballots,
    matchIndex: count,
  }),
  acceptRefused: pair.chain(([ballot, promised]) =>
    fc.record({
      kind: fc.constant("acceptRefused" as const),
      ...replica,
      ballot: fc.constant(ballot),
      promised: fc.constant(promised),
      nextIndex: count,
    }),
  ),
  confirm: fc.record({
    kind: fc.constant("confirm" as const),
    ...replica,
    ballot: ballots,
    round: count,
    commitIndex: count,
  }),
  confirmed: fc.record({
    kind: fc.constant("confirmed" as const),
    ...replica,
    ballot: ballots,
    round: count,
  }),
  takeOver: fc.record({ kind: fc.constant("takeOver" as const), ...replica, ballot: ballots }),
  digest: fc.record({
    kind: fc.constant("digest" as const),
    partitions: fc.array(
      fc.record({ partition: small, epoch: count, commitIndex: count, appliedIndex: count }),
      { maxLength: 5 },
    ),
  }),
  catchUp: fc.record({ kind: fc.constant("catchUp" as const), ...replica, fromIndex: count }),
  caughtUp: fc.record({
    kind: fc.constant("caughtUp" as const),
    ...replica,
    entries,
    commitIndex: count,
    trimmed: fc.boolean(),
  }),
  hintRequest: fc.record({
    kind: fc.constant("hintRequest" as const),
    ...replica,
    target: fc.string({ unit: "binary", maxLength: 64 }),
    fromIndex: count,
  }),
  hints: fc.record({
    kind: fc.constant("hints" as const),
    ...replica,
    target: fc.string({ unit: "binary", maxLength: 64 }),
    entries,
    commitIndex: count,
    fromIndex: count,
  }),
  hintOffer: fc.record({
    kind: fc.constant("hintOffer" as const),
    ...replica,
    fromIndex: count,
    lastIndex: count,
  }),
  transferRequest: fc.oneof(
    fc.record({
      kind: fc.constant("transferRequest" as const),
      ...replica,
      transferId: count,
      afterKey: bytes,
    }),
    fc.record({ kind: fc.constant("transferRequest" as const), ...replica, transferId: count }),
  ),
  transferChunk: fc.record({
    kind: fc.constant("transferChunk" as const),
    ...replica,
    transferId: count,
    rows,
    checksum: small,
    appliedIndex: count,
    appliedBallot: ballots,
    last: fc.boolean(),
    refused: fc.boolean(),
  }),
  scrubRequest: fc.record({
    kind: fc.constant("scrubRequest" as const),
    ...replica,
    scrubId: count,
    appliedIndex: count,
  }),
  scrubReply: fc.record({
    kind: fc.constant("scrubReply" as const),
    ...replica,
    scrubId: count,
    appliedIndex: count,
    tree: bytes,
    rowCount: count,
  }),
  scrubRowsRequest: fc.record(
    {
      kind: fc.constant("scrubRowsRequest" as const),
      ...replica,
      scrubId: count,
      leaves: bytes,
      afterKey: bytes,
    },
    { requiredKeys: ["kind", "partition", "epoch", "scrubId", "leaves"] },
  ),
  scrubRows: fc.record(
    {
      kind: fc.constant("scrubRows" as const),
      ...replica,
      scrubId: count,
      afterKey: bytes,
      rows,
      last: fc.boolean(),
      refused: fc.boolean(),
    },
    { requiredKeys: ["kind", "partition", "epoch", "scrubId", "rows", "last", "refused"] },
  ),
  scrubHeal: fc.record({
    kind: fc.constant("scrubHeal" as const),
    ...replica,
    scrubId: count,
    rows,
    last: fc.boolean(),
    quarantine: fc.boolean(),
  }),
  quorumRead: fc.record({
    kind: fc.constant("quorumRead" as const),
    ...replica,
    requestId: count,
    payload: bytes,
  }),
  quorumReadReply: fc.record({
    kind: fc.constant("quorumReadReply" as const),
    ...replica,
    requestId: count,
    appliedIndex: count,
    lastIndex: count,
    result: bytes,
  }),
  forward: fc.record({
    kind: fc.constant("forward" as const),
    requestId: count,
    partition: small,
    operation: fc.constantFrom("write" as const, "read" as const),
    consistency: fc.constantFrom("strong" as const, "eventual" as const),
    payload: bytes,
    operationId: fc.string({ unit: "binary", maxLength: 64 }),
    timeoutMs: small,
    hopsLeft: small,
    retry: fc.boolean(),
  }),
  forwardReply: fc.record({
    kind: fc.constant("forwardReply" as const),
    requestId: count,
    partition: small,
    result: fc.option(bytes, { nil: undefined }),
    error: fc.option(
      fc.record({
        code: fc.constantFrom("ValidationException" as const, "ServiceUnavailable" as const),
        message: fc.string({ unit: "binary", maxLength: 100 }),
        outcome: fc.constantFrom("none" as const, "unknown" as const),
        retryable: fc.boolean(),
      }),
      { nil: undefined },
    ),
    proposer: nodeId,
  }),
  control: fc.record({ kind: fc.constant("control" as const), topic: fc.string({ maxLength: 40 }), bytes }),
} satisfies { [K in PeerMessage["kind"]]: fc.Arbitrary<Extract<PeerMessage, { kind: K }>> };

export const anyMessage: fc.Arbitrary<PeerMessage> = fc.oneof(...Object.values(messagesByKind));
