/**
 * Whether the nodes that are here may found a cluster, seen from one of them: exactly as many as expected, all without a
 * cluster, all meaning the same one. The answer "not yet" comes in words that tell an operator what to do.
 */
import type { ClusterId, NodeId } from "../core/ids.js";

/** A node as gossip shows it before there is a cluster. */
export interface Candidate {
  readonly nodeId: NodeId;
  /** Stable over a wiped disk, unlike the id. */
  readonly name: string;
  readonly clusterName: string;
  /** How many nodes it expects. */
  readonly expect: number;
  /** The cluster that its data directory belongs to; absent while it is not formatted. */
  readonly clusterId?: ClusterId | undefined;
}

export interface Seed {
  readonly address: string;
  /** The node that answers there; absent while none has. */
  readonly nodeId?: NodeId | undefined;
}

export interface Founder {
  readonly nodeId: NodeId;
  readonly name: string;
}

export type Readiness =
  /** By ascending id: the first proposes, the others stand in for it in this order. */
  | { readonly kind: "ready"; readonly founders: readonly Founder[] }
  | { readonly kind: "notReady"; readonly reason: string };

/**
 * `others` are the candidates that can be reached now. `seeds` are those of this node's configuration, in order.
 *
 * The first seed that is set must be among the founders: nodes that share a seed list then never found two clusters on
 * two sides of a network partition, even if there are more of them than they were told to expect.
 */
export function readinessOf(
  self: Candidate,
  others: readonly Candidate[],
  seeds: readonly Seed[],
): Readiness {
  const notReady = (reason: string): Readiness => ({ kind: "notReady", reason });
  const candidates = [self, ...others.filter(({ nodeId }) => nodeId !== self.nodeId)].sort((a, b) =>
    a.nodeId < b.nodeId ? -1 : 1,
  );
  const names = new Map<string, NodeId>();
  for (const { nodeId, name, clusterName, expect, clusterId } of candidates) {
    if (clusterName !== self.clusterName) {
      return notReady(`${name} belongs to cluster name "${clusterName}", this node to "${self.clusterName}"`);
    }
    if (clusterId !== undefined && nodeId !== self.nodeId) {
      return notReady(`${name} is in cluster ${clusterId} already: asking it whether this node is too`);
    }
    if (expect !== self.expect) {
      return notReady(`${name} expects ${expect} nodes, this node ${self.expect}`);
    }
    const namesake = names.get(name);
    if (namesake !== undefined) {
      return notReady(`${namesake} and ${nodeId} both have the name ${name}; one of them must go`);
    }
    names.set(name, nodeId);
  }
  if (self.expect === 0) {
    const asked = seeds.map(({ address }) => address).join(", ");
    return notReady(`a cluster to join: no member of one has answered yet${asked && ` (seeds: ${asked})`}`);
  }
  const missing = self.expect - candidates.length;
  if (missing > 0) {
    const silent = seeds.filter(({ nodeId }) => nodeId === undefined).map(({ address }) => address);
    const here = `${candidates.length} of ${self.expect} expected nodes are here; waiting for ${missing} more`;
    return notReady(silent.length === 0 ? here : `${here}: no answer from ${silent.join(", ")}`);
  }
  if (missing < 0) {
    return notReady(
      `${candidates.length} nodes are here and ${self.expect} were expected: ${[...names.keys()].join(", ")}`,
    );
  }
  const [anchor] = seeds;
  if (anchor !== undefined && !candidates.some(({ nodeId }) => nodeId === anchor.nodeId)) {
    return notReady(`the first seed, ${anchor.address}, must be one of the founders and has not answered`);
  }
  return { kind: "ready", founders: candidates.map(({ nodeId, name }) => ({ nodeId, name })) };
}

/** Whether two lists of founders, both by ascending id, name the same nodes. */
export function sameFounders(a: readonly Founder[], b: readonly Founder[]): boolean {
  return (
    a.length === b.length && a.every(({ nodeId, name }, i) => nodeId === b[i]!.nodeId && name === b[i]!.name)
  );
}
