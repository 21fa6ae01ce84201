/**
 * What a change of the membership would move, before anything moves: the plan is shown, and carried out only when it is
 * committed as it was shown. It is a pure function of the document, so a plan is stale when the document has changed.
 *
 * Replacing a node one for one is part of the rule: the new node takes the old one's place in every partition first, and
 * only what is then still uneven moves between others (R32).
 */
import type { Epoch, NodeId, PartitionId } from "../core/ids.js";
import type { MembershipChange } from "./membership-change.js";
import { place } from "./placement.js";
import type { Refused } from "./refusal.js";
import { applyChanges, type MoveTarget, type TopologyChange } from "./topology-change.js";
import { sameNodes, stayingMembers, type PartitionConfiguration, type Topology } from "./topology.js";

export interface PlannedMove {
  readonly partition: PartitionId;
  /** The replica that goes; absent where the number of replicas grows. It need not be alive. */
  readonly from?: NodeId | undefined;
  /** The node that gets a copy; absent where the number of replicas shrinks. */
  readonly to?: NodeId | undefined;
  /** About how much is copied. 0 when nothing is. */
  readonly bytes: number;
}

export interface MovePlan {
  readonly kind: "plan";
  /** The epoch of the document that the plan was made for; it can be committed on no other. */
  readonly basedOn: Epoch;
  readonly changes: readonly MembershipChange[];
  readonly targets: readonly MoveTarget[];
  readonly moves: readonly PlannedMove[];
  readonly bytes: number;
}

/**
 * The plan for the membership after `changes` (none: a rebalance of what is there). `bytesOf` estimates the size of one
 * replica of a partition. Refused when one of the changes is.
 */
export function planMoves(
  topology: Topology,
  changes: readonly MembershipChange[],
  bytesOf: (partition: PartitionId) => number,
): MovePlan | Refused {
  const outcome = applyChanges(topology, changes);
  if (outcome.kind === "refused") return outcome;
  const after = outcome.topology;
  const members = stayingMembers(after);
  const staying = new Set(members.map(({ nodeId }) => nodeId));
  const successorOf = successors(after);
  const placement = place({
    members,
    partitionCount: after.partitionCount,
    replicationFactor: after.replicationFactor,
    previous: after.partitions.map((partition) =>
      basis(partition, staying).map((nodeId) => successorOf.get(nodeId) ?? nodeId),
    ),
  });

  const targets: MoveTarget[] = [];
  const moves: PlannedMove[] = [];
  placement.forEach((replicas, partition) => {
    const current = after.partitions[partition]!;
    if (current.phase === "stable" && sameNodes(current.replicas, replicas)) return;
    targets.push({ partition, replicas });
    moves.push(...movesBetween(partition, current.replicas, replicas, { successorOf, bytesOf }));
  });
  const bytes = moves.reduce((sum, move) => sum + move.bytes, 0);
  return { kind: "plan", basedOn: topology.epoch, changes, targets, moves, bytes };
}

/** What to apply, as one document, to carry a plan out. */
export function commitmentOf({ basedOn, changes, targets }: MovePlan): TopologyChange[] {
  return [...changes, { kind: "commitPlan", basedOn, targets }];
}

/** What the placement should stay near: a move under way counts as done, if it is still wanted and possible. */
function basis(
  { replicas, next, target }: PartitionConfiguration,
  staying: ReadonlySet<NodeId>,
): readonly NodeId[] {
  const wanted = next !== undefined && target !== undefined && sameNodes(next, target);
  return wanted && next.every((nodeId) => staying.has(nodeId)) ? next : replicas;
}

/** Per leaving member, the member that takes its place: over several replacements, the last. */
function successors(topology: Topology): Map<NodeId, NodeId> {
  const direct = new Map(
    topology.members.flatMap(({ nodeId, replaces }) => (replaces === undefined ? [] : [[replaces, nodeId]])),
  );
  return new Map(
    [...direct.keys()].map((nodeId) => {
      let successor = direct.get(nodeId)!;
      // A member replaces one that was there before it, so the chain has no ring; a bad document could.
      for (let i = 0; i < direct.size; i++) successor = direct.get(successor) ?? successor;
      return [nodeId, successor];
    }),
  );
}

function movesBetween(
  partition: PartitionId,
  before: readonly NodeId[],
  after: readonly NodeId[],
  options: { successorOf: ReadonlyMap<NodeId, NodeId>; bytesOf: (partition: PartitionId) => number },
): PlannedMove[] {
  const { successorOf, bytesOf } = options;
  const leaving = before.filter((nodeId) => !after.includes(nodeId));
  const coming = after.filter((nodeId) => !before.includes(nodeId));
  // A successor is shown beside the node that it replaces.
  const inOrder = leaving.map((from) => {
    const own = coming.indexOf(successorOf.get(from) ?? "");
    return own >= 0 ? coming.splice(own, 1)[0] : undefined;
  });
  const moves = leaving.map((from, i) => ({ partition, from, to: inOrder[i] ?? coming.shift() }));
  const grown = coming.map((to) => ({ partition, to }));
  return [...moves, ...grown].map((move) => ({
    ...move,
    bytes: move.to === undefined ? 0 : bytesOf(partition),
  }));
}
