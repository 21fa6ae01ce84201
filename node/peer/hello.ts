/**
 * The first words of a stream, and whether to go on after hearing them. Both ends judge: the opener knows whom it meant
 * to reach, the acceptor knows who may speak to it (R16: store ids; R31: fencing; R34: foreign clusters).
 */
import type { ClusterId, NodeId, StoreId } from "../../core/ids.js";
import { PROTOCOL_VERSION } from "./peer-limits.js";

export interface Hello {
  readonly protocolVersion: number;
  /** Empty while the sender belongs to no cluster. */
  readonly clusterId: ClusterId;
  readonly nodeId: NodeId;
  readonly storeId: StoreId;
  readonly bootCount: number;
  /** Of two streams of one kind between the same nodes, the one with the greater (bootCount, attempt) is alive. */
  readonly attempt: number;
  readonly targetNodeId: NodeId;
  /** Empty: any. */
  readonly targetStoreId: StoreId;
  readonly capabilities: readonly string[];
}

/** Why a stream was closed; the names are those of peer.proto, the metrics and the log. */
export const GOODBYE_REASONS = [
  "unspecified",
  "stopping",
  "protocolVersion",
  "foreignCluster",
  "wrongNode",
  "wrongStore",
  "fencedStore",
  "unknownNode",
  "replaced",
  "protocolError",
  "overflow",
  "silent",
  "released",
] as const;

export type GoodbyeReason = (typeof GOODBYE_REASONS)[number];

export interface Goodbye {
  readonly reason: GoodbyeReason;
  /** For people. */
  readonly detail: string;
}

/** What the judging end knows. */
export interface Expectation {
  readonly self: { readonly nodeId: NodeId; readonly storeId: StoreId; readonly clusterId: ClusterId };
  /** The node at the other end; `undefined`: the sender of the hello is not among our peers. */
  readonly peer: { readonly nodeId: NodeId; readonly storeId: StoreId | undefined } | undefined;
  readonly isFenced: (storeId: StoreId) => boolean;
}

/** Why `hello` cannot be accepted; `undefined` when it can. */
export function judgeHello(hello: Hello, { self, peer, isFenced }: Expectation): Goodbye | undefined {
  if (hello.protocolVersion !== PROTOCOL_VERSION) {
    return refusal(
      "protocolVersion",
      `version ${hello.protocolVersion}, this node speaks ${PROTOCOL_VERSION}`,
    );
  }
  if (hello.clusterId !== "" && self.clusterId !== "" && hello.clusterId !== self.clusterId) {
    return refusal("foreignCluster", `cluster ${hello.clusterId}, this node is of ${self.clusterId}`);
  }
  if (hello.targetNodeId !== self.nodeId) {
    return refusal("wrongNode", `meant for node ${hello.targetNodeId}, this is ${self.nodeId}`);
  }
  if (hello.targetStoreId !== "" && hello.targetStoreId !== self.storeId) {
    return refusal("wrongStore", `meant for store ${hello.targetStoreId}, this is ${self.storeId}`);
  }
  if (isFenced(hello.storeId)) return refusal("fencedStore", `store ${hello.storeId} is fenced`);
  if (peer === undefined) return refusal("unknownNode", `node ${hello.nodeId} is not known here`);
  if (hello.nodeId !== peer.nodeId) {
    return refusal("wrongNode", `node ${hello.nodeId}, expected ${peer.nodeId}`);
  }
  if (peer.storeId !== undefined && hello.storeId !== peer.storeId) {
    return refusal("wrongStore", `store ${hello.storeId} of node ${hello.nodeId}, expected ${peer.storeId}`);
  }
  return undefined;
}

/** Positive when `a` was made after `b` by the same node. */
export function compareStreams(
  a: Pick<Hello, "bootCount" | "attempt">,
  b: Pick<Hello, "bootCount" | "attempt">,
): number {
  return a.bootCount === b.bootCount ? a.attempt - b.attempt : a.bootCount - b.bootCount;
}

function refusal(reason: GoodbyeReason, detail: string): Goodbye {
  return { reason, detail };
}
