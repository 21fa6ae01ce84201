/**
 * Which step of which move comes next: a pure function of the document and of what the nodes report, so any node can
 * take the work over at any moment, and two that do it at once ask for the same steps (partition-change.ts does each once).
 *
 * The rule that keeps two majorities apart (R30): step k+1 begins only when every set of voters of step k has a majority
 * with epoch k on disk. Those refuse lower epochs, so no quorum of step k-1 is left to commit anything.
 */
import type { Epoch, NodeId, PartitionId } from "../core/ids.js";
import { configurationOf, isQuorum } from "./configuration.js";
import type { MembershipChange } from "./membership-change.js";
import { sameSet, type PartitionChange } from "./partition-change.js";
import { sameNodes, takesPart, type PartitionConfiguration, type Topology } from "./topology.js";

/** How many moves may be under way at once. A move counts until it is finished, and for its nodes while it copies. */
export interface MoveLimits {
  readonly total: number;
  /** Copies that one node gives at a time. */
  readonly perSource: number;
  /** Copies that one node takes at a time. */
  readonly perTarget: number;
}

export interface MoveObservation {
  /** Per node and partition, the highest partition epoch that its store is known to have on disk. */
  readonly persisted: ReadonlyMap<NodeId, readonly Epoch[]>;
  /** Per partition, learners that have a whole copy and the log up to the present, under its present epoch. */
  readonly matched: ReadonlyMap<PartitionId, ReadonlySet<NodeId>>;
  /** Per partition, the epoch under which its proposer committed its last OPEN (R3, R30). */
  readonly opened: ReadonlyMap<PartitionId, Epoch>;
  readonly reachable: ReadonlySet<NodeId>;
}

export interface Transfer {
  readonly partition: PartitionId;
  readonly source: NodeId;
  readonly target: NodeId;
}

export interface MoveSchedule {
  /** Steps that may be taken now, all of them, in any order. */
  readonly changes: readonly (PartitionChange | MembershipChange)[];
  /** Copies that should be running now. */
  readonly transfers: readonly Transfer[];
  /** Why the other moves do not go on, in words for people. */
  readonly waiting: readonly { readonly partition: PartitionId; readonly reason: string }[];
}

export function scheduleMoves(
  topology: Topology,
  observation: MoveObservation,
  limits: MoveLimits,
): MoveSchedule {
  const changes: (PartitionChange | MembershipChange)[] = [];
  const waiting: { partition: PartitionId; reason: string }[] = [];
  const running = new RunningMoves(limits);
  const moves: Move[] = topology.partitions.map((configuration, partition) => ({ partition, configuration }));

  for (const move of moves.filter(({ configuration }) => configuration.phase !== "stable")) {
    running.add(transfersOf(move, observation));
    const step = stepUnderWay(move, observation);
    if (typeof step === "string") waiting.push({ partition: move.partition, reason: step });
    else changes.push(step);
  }
  const transfers = [...running.transfers];
  const fenced = fencedNodes(topology);
  const missing = ({ configuration }: Move): number =>
    configuration.replicas.filter((nodeId) => fenced.has(nodeId) || !observation.reachable.has(nodeId))
      .length;
  const toBegin = moves
    .filter(({ configuration }) => configuration.phase === "stable" && configuration.target !== undefined)
    // Those that have lost the most replicas first.
    .sort((a, b) => missing(b) - missing(a) || a.partition - b.partition);
  for (const move of toBegin) {
    const step = firstStep(move, observation, running);
    if (typeof step === "string") waiting.push({ partition: move.partition, reason: step });
    else changes.push(step);
  }
  return {
    changes: [...changes, ...membershipSteps(topology)],
    transfers,
    waiting,
  };
}

/**
 * Whether a node may delete its copy of a partition: it takes no part in it any more, and a majority of those that do
 * have that on disk, so that nobody is served from it (R30).
 */
export function mayDropData(
  partition: PartitionId,
  nodeId: NodeId,
  { partitions }: Topology,
  { persisted }: Pick<MoveObservation, "persisted">,
): boolean {
  const configuration = partitions[partition]!;
  return (
    configuration.phase === "stable" &&
    !takesPart(configuration, nodeId) &&
    isSettled({ partition, configuration }, persisted)
  );
}

interface Move {
  readonly partition: PartitionId;
  readonly configuration: PartitionConfiguration;
}

/** What a move under way needs next, or why it waits. */
function stepUnderWay(move: Move, { persisted, matched, opened }: MoveObservation): PartitionChange | string {
  const { partition, configuration } = move;
  const { epoch, next = [], target, phase } = configuration;
  if (target === undefined || !sameNodes(target, next)) return { kind: "cancelMove", partition, epoch };
  if (!isSettled(move, persisted)) return `${phase} epoch ${epoch} is not yet on disk in every quorum`;
  if (phase === "learners") {
    const behind = comingTo(configuration).filter((nodeId) => matched.get(partition)?.has(nodeId) !== true);
    if (behind.length > 0) return `${behind.join(", ")} still copying`;
    return { kind: "enterJoint", partition, epoch };
  }
  if ((opened.get(partition) ?? 0) < epoch) return `no proposer has opened epoch ${epoch}`;
  return { kind: "finishMove", partition, epoch };
}

function firstStep(
  move: Move,
  observation: MoveObservation,
  running: RunningMoves,
): PartitionChange | string {
  const { partition, configuration } = move;
  const { epoch, replicas, target = [] } = configuration;
  if (!isSettled(move, observation.persisted)) return `epoch ${epoch} is not yet on disk in every quorum`;
  if (sameSet(replicas, target)) return { kind: "reorder", partition, epoch };
  const absent = target.filter((nodeId) => !observation.reachable.has(nodeId));
  if (absent.length > 0) return `${absent.join(", ")} cannot be reached`;
  const moving: Move = { partition, configuration: { ...configuration, phase: "learners", next: target } };
  if (!replicas.some((nodeId) => observation.reachable.has(nodeId))) {
    return "no replica can be reached to copy from";
  }
  const transfers = transfersOf(moving, observation);
  const full = running.obstacleTo(transfers);
  if (full !== undefined) return full;
  running.add(transfers);
  return { kind: "addLearners", partition, epoch };
}

/** Whether every quorum of the configuration has it on disk: each set of voters, by a majority. */
function isSettled(
  { partition, configuration }: Move,
  persisted: ReadonlyMap<NodeId, readonly Epoch[]>,
): boolean {
  return isQuorum(
    configurationOf(configuration),
    (nodeId) => (persisted.get(nodeId)?.[partition] ?? 0) >= configuration.epoch,
  );
}

/** The nodes of the new replicas that are not among the old. */
function comingTo({ replicas, next = [] }: PartitionConfiguration): NodeId[] {
  return next.filter((nodeId) => !replicas.includes(nodeId));
}

/**
 * The copies that a move still needs. Each comes from a replica that is about to go, if one can be reached, since it has
 * least to do afterwards; or else from the last in preference order, which spares the proposer.
 */
function transfersOf(
  { partition, configuration }: Move,
  { matched, reachable }: MoveObservation,
): Transfer[] {
  if (configuration.phase !== "learners") return [];
  const { replicas, next = [] } = configuration;
  const sources = replicas.filter((nodeId) => reachable.has(nodeId)).reverse();
  const going = sources.filter((nodeId) => !next.includes(nodeId));
  return comingTo(configuration)
    .filter((nodeId) => matched.get(partition)?.has(nodeId) !== true)
    .flatMap((target, i) => {
      const source = going[i] ?? going[0] ?? sources[0];
      return source === undefined ? [] : [{ partition, source, target }];
    });
}

function fencedNodes({ members, fenced }: Topology): Set<NodeId> {
  const stores = new Set(fenced);
  return new Set(members.filter(({ storeId }) => stores.has(storeId)).map(({ nodeId }) => nodeId));
}

/** Joining members that have all they were to get, and leaving ones that have nothing left. */
function membershipSteps(topology: Topology): MembershipChange[] {
  const holding = new Set<NodeId>();
  const awaiting = new Set<NodeId>();
  for (const { replicas, next = [], target = [] } of topology.partitions) {
    for (const nodeId of replicas) holding.add(nodeId);
    for (const nodeId of [...next, ...target]) if (!replicas.includes(nodeId)) awaiting.add(nodeId);
  }
  return topology.members.flatMap(({ nodeId, state }): MembershipChange[] => {
    if (awaiting.has(nodeId)) return [];
    if (state === "joining" && holding.has(nodeId)) return [{ kind: "activate", nodeId }];
    const idle = !holding.has(nodeId) && !topology.voters.includes(nodeId);
    return state === "leaving" && idle ? [{ kind: "drop", nodeId }] : [];
  });
}

/** Counts what is under way against the limits. */
class RunningMoves {
  readonly transfers: Transfer[] = [];
  readonly #limits: MoveLimits;
  #count = 0;

  constructor(limits: MoveLimits) {
    this.#limits = limits;
  }

  add(transfers: readonly Transfer[]): void {
    this.#count++;
    this.transfers.push(...transfers);
  }

  /** Why another move with these copies has to wait, if it has to. */
  obstacleTo(transfers: readonly Transfer[]): string | undefined {
    const { total, perSource, perTarget } = this.#limits;
    if (this.#count >= total) return `${total} moves are under way`;
    for (const { source, target } of transfers) {
      if (this.transfers.filter((other) => other.source === source).length >= perSource) {
        return `${source} gives ${perSource} copies already`;
      }
      if (this.transfers.filter((other) => other.target === target).length >= perTarget) {
        return `${target} takes ${perTarget} copies already`;
      }
    }
    return undefined;
  }
}
