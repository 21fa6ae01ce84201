/**
 * Which replica a request should go to, from what this node happens to know. A wrong guess costs a hop, never a wrong
 * answer: only the log decides.
 */
import type { NodeId } from "../core/ids.js";
import { nextInteger, type Random } from "../core/random.js";
import { isVoter } from "./quorum.js";
import { votersOf, type Configuration } from "../ring/configuration.js";

export interface RoutingView {
  readonly self: NodeId;
  readonly isReachable: (nodeId: NodeId) => boolean;
}

/** Where to send a write or a strong read: the proposer if it is there, else the first replica that is. */
export function proposerOf(
  configuration: Configuration,
  proposer: NodeId | undefined,
  { self, isReachable }: RoutingView,
): NodeId | undefined {
  // It may be remembered from another configuration: then it holds nothing any more.
  const isProposer = proposer !== undefined && isVoter(configuration, proposer);
  if (isProposer && (proposer === self || isReachable(proposer))) return proposer;
  return votersOf(configuration).find((nodeId) => nodeId === self || isReachable(nodeId));
}

/** Where to send an eventual read: this node when it is a replica, else any replica that is there. */
export function anyReplicaOf(
  configuration: Configuration,
  { self, isReachable }: RoutingView,
  random: Random,
  avoid: ReadonlySet<NodeId>,
): NodeId | undefined {
  const replicas = votersOf(configuration);
  if (replicas.includes(self) && !avoid.has(self)) return self;
  const there = replicas.filter((nodeId) => !avoid.has(nodeId) && isReachable(nodeId));
  return there.length === 0 ? undefined : there[nextInteger(random, there.length)];
}
