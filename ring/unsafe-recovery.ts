/**
 * What can be saved when a majority is gone for good, of the system group or of a partition, and what may be lost (R33).
 * Pure: a function of what every survivor has told and of the nodes that an operator has declared lost.
 *
 * The rule: of each group that has lost its majority, the survivor with the greatest (last ballot, last index) is the
 * group from now on, alone, and the others learn from it.
 *
 * Why it keeps every entry that a survivor knows to be committed: let `x` be committed under ballot b, and the chosen
 * log end with ballot c. No survivor that knows of `x` has a log that ends below (b, index of x), so c >= b. If c = b,
 * the chosen log is a prefix of the same proposer's log and at least as long. If c > b, it holds an entry of the proposer
 * of c, which had adopted every entry that was committed before its OPEN, `x` among them (R2, R3), and logs that share an
 * entry share all before it (R4). It is never a union of logs, for the reason of R2.
 *
 * What it cannot keep: entries that a majority acknowledged of which no survivor is a part, or only one with less of it.
 *
 * Every member must either be declared lost or have told what it has. So no store that may ever come back, and is not
 * fenced, knows a newer document than the one that the recovery starts from, or a longer log than the chosen one.
 */
import { compareBallots, type Ballot } from "../core/ballot.js";
import type { Epoch, LogIndex, NodeId, PartitionId } from "../core/ids.js";
import { configurationOf, isQuorum, systemConfigurationOf } from "./configuration.js";
import { planMoves } from "./move-plan.js";
import { refused, type Refused } from "./refusal.js";
import { applyChanges, type MoveTarget, type TopologyChange } from "./topology-change.js";
import { memberOf, type PartitionConfiguration, type Topology, type TopologyMember } from "./topology.js";

/** One replica's log, as its node holds it. */
export interface CopyState {
  readonly lastBallot: Ballot;
  readonly lastIndex: LogIndex;
  readonly commitIndex: LogIndex;
  /** False while a transfer has not been completed or the data cannot be trusted: such a copy saves nothing (R16). */
  readonly complete: boolean;
}

export interface SurvivorState {
  readonly topology: Topology;
  /** No document in this node's log of the system group, committed or not, has a greater epoch. */
  readonly epochBound: Epoch;
  readonly system: CopyState;
  /** Of the partitions in which the node takes part. */
  readonly copies: ReadonlyMap<PartitionId, CopyState>;
  /** Partitions of which it has rows and takes no part. */
  readonly leftovers: readonly PartitionId[];
}

/** A group whose majority is gone, and the copy that it goes on with. */
export interface RecoveredGroup {
  readonly survivor: NodeId;
  readonly lastIndex: LogIndex;
  /** Up to here nothing that was acknowledged is lost. */
  readonly commitIndex: LogIndex;
  /** Its voters so far that are declared lost. */
  readonly lost: readonly NodeId[];
}

export interface RecoveredPartition extends RecoveredGroup {
  readonly partition: PartitionId;
}

export interface RecoveryPlan {
  readonly kind: "recovery";
  /** The epoch of the newest document that a survivor has. */
  readonly basedOn: Epoch;
  readonly epochMin: Epoch;
  readonly lost: readonly TopologyMember[];
  readonly survivors: readonly TopologyMember[];
  /** Absent when the system group has its majority: then the recovery is an ordinary entry of its log. */
  readonly system: RecoveredGroup | undefined;
  readonly partitions: readonly RecoveredPartition[];
  /** Partitions of which no complete copy is left: all of their items are lost, they begin anew. */
  readonly emptied: readonly { readonly partition: PartitionId; readonly survivor: NodeId }[];
  /** Partitions of which no complete copy is left and that have no place to begin anew; they stay as they are. */
  readonly stuck: readonly PartitionId[];
  /** What to apply to the document at `basedOn`, but for the change that begins the lineage. */
  readonly changes: readonly TopologyChange[];
  /** Where the partitions go afterwards, so that each has its replicas again. */
  readonly targets: readonly MoveTarget[];
}

/** The recovery without the members in `lost`; refused when it would be of no use or not all is known. */
export function planRecovery(
  states: ReadonlyMap<NodeId, SurvivorState>,
  lost: readonly NodeId[],
  bytesOf: (partition: PartitionId) => number,
): RecoveryPlan | Refused {
  const topology = newestOf(states);
  if (topology === undefined) return refused("tooFewMembers", "no survivor has told what it has");
  const isLost = (nodeId: NodeId): boolean => lost.includes(nodeId);
  const stranger = lost.find((nodeId) => memberOf(topology, nodeId) === undefined);
  if (stranger !== undefined) return refused("unknownMember", `${stranger} is no member`);
  const survivors = topology.members.filter(({ nodeId }) => !isLost(nodeId));
  const silent = survivors.filter(({ nodeId }) => !states.has(nodeId));
  if (silent.length > 0) {
    return refused(
      "unreachableMember",
      `${silent.map(nameOf).join(", ")} cannot be asked and is not declared lost: bring it back, or declare it lost too`,
    );
  }
  const staying = survivors.filter(({ state }) => state !== "leaving");
  if (staying.length === 0) return refused("tooFewMembers", "no member would stay");

  const systemLost = !isQuorum(systemConfigurationOf(topology), (nodeId) => !isLost(nodeId));
  const system = systemLost ? recoverSystem(topology, states, isLost) : undefined;
  if (systemLost && system === undefined)
    return refused("lostMajority", "no survivor has a complete copy of the system group");

  const rest = new Placer(topology, states, staying);
  const partitions: RecoveredPartition[] = [];
  const emptied: RecoveryPlan["emptied"][number][] = [];
  const stuck: PartitionId[] = [];
  const followers = new Map<PartitionId, readonly NodeId[]>();
  for (const [partition, configuration] of topology.partitions.entries()) {
    if (isQuorum(configurationOf(configuration), (nodeId) => !isLost(nodeId))) continue;
    const copies = copiesOf(partition, configuration, states, isLost);
    const [best, ...others] = copies;
    if (best !== undefined) {
      const voters = configurationOf(configuration).voters.flat();
      partitions.push({ partition, ...best, lost: [...new Set(voters.filter(isLost))] });
      followers.set(
        partition,
        others.map(({ survivor }) => survivor).filter((nodeId) => staying.some((m) => m.nodeId === nodeId)),
      );
      continue;
    }
    const survivor = rest.placeFor(partition);
    if (survivor === undefined) stuck.push(partition);
    else emptied.push({ partition, survivor });
  }
  if (system === undefined && partitions.length + emptied.length + stuck.length === 0) {
    return refused(
      "wrongState",
      "nothing has lost its majority without them: remove each with removeDead, which loses nothing",
    );
  }

  const changesWith = (learnersOf: (partition: PartitionId) => readonly NodeId[]): TopologyChange[] => [
    ...(system === undefined ? [] : [{ kind: "recoverVoters", nodeId: system.survivor } as const]),
    ...partitions.map(({ partition, survivor }) => {
      const { epoch } = topology.partitions[partition]!;
      const learners = learnersOf(partition);
      return { kind: "recoverPartition", partition, epoch, survivor, learners, empty: false } as const;
    }),
    ...emptied.map(({ partition, survivor }) => {
      const { epoch } = topology.partitions[partition]!;
      return { kind: "recoverPartition", partition, epoch, survivor, learners: [], empty: true } as const;
    }),
    ...lost
      .filter((nodeId) => !topology.fenced.includes(memberOf(topology, nodeId)!.storeId))
      .map((nodeId) => ({ kind: "removeDead", nodeId }) as const),
  ];
  // First with the copies that are there, to learn where the placement wants each partition; then on the way to there.
  const recovered = applyChanges(
    topology,
    changesWith((partition) => followers.get(partition)!),
  );
  if (recovered.kind === "refused") return recovered;
  const plan = planMoves(recovered.topology, [], bytesOf);
  if (plan.kind === "refused") return plan;
  const targets = new Map(plan.targets.map(({ partition, replicas }) => [partition, replicas]));
  const learnersOf = (partition: PartitionId): readonly NodeId[] => {
    const there = followers.get(partition)!;
    return there.length === 0 ? there : (targets.get(partition) ?? there);
  };
  return {
    kind: "recovery",
    basedOn: topology.epoch,
    epochMin: Math.max(...[...states.values()].map(({ epochBound }) => epochBound)) + 1,
    lost: lost.map((nodeId) => memberOf(topology, nodeId)!),
    survivors,
    system,
    partitions,
    emptied,
    stuck,
    changes: changesWith(learnersOf),
    targets: plan.targets,
  };
}

/** The changes that carry the plan out, as one document. `id` names the lineage that begins. */
export function recoveryOf(plan: RecoveryPlan, id: string): TopologyChange[] {
  const { changes, targets, basedOn, epochMin, lost } = plan;
  return [
    ...changes,
    { kind: "commitPlan", basedOn, targets },
    { kind: "beginLineage", id, epochMin, lost: lost.map(({ nodeId }) => nodeId) },
  ];
}

/** Of all that the survivors have. Two survivors never have different documents of one epoch (R29). */
export function newestOf(states: ReadonlyMap<NodeId, SurvivorState>): Topology | undefined {
  let newest: Topology | undefined;
  for (const { topology } of states.values())
    if (newest === undefined || topology.epoch > newest.epoch) newest = topology;
  return newest;
}

type Copy = Omit<RecoveredGroup, "lost">;

function recoverSystem(
  topology: Topology,
  states: ReadonlyMap<NodeId, SurvivorState>,
  isLost: (nodeId: NodeId) => boolean,
): RecoveredGroup | undefined {
  // Every member follows the log; one that does not vote may have more of it than one that does.
  const staying = topology.members.filter(({ nodeId, state }) => !isLost(nodeId) && state !== "leaving");
  const [best] = byLog(staying.map(({ nodeId }) => ({ survivor: nodeId, ...states.get(nodeId)!.system })));
  return best && { ...best, lost: topology.voters.filter(isLost) };
}

/** Complete copies, the one with the greatest log first: those of voters or, when there is none, of learners. */
function copiesOf(
  partition: PartitionId,
  configuration: PartitionConfiguration,
  states: ReadonlyMap<NodeId, SurvivorState>,
  isLost: (nodeId: NodeId) => boolean,
): Copy[] {
  const { voters, learners } = configurationOf(configuration);
  for (const nodes of [[...new Set(voters.flat())], learners]) {
    const there = nodes
      .filter((nodeId) => !isLost(nodeId))
      .flatMap((nodeId) => {
        const copy = states.get(nodeId)!.copies.get(partition);
        return copy === undefined ? [] : [{ survivor: nodeId, ...copy }];
      });
    const copies = byLog(there);
    if (copies.length > 0) return copies;
  }
  return [];
}

function byLog(copies: readonly (CopyState & { readonly survivor: NodeId })[]): Copy[] {
  return copies
    .filter(({ complete }) => complete)
    .sort((a, b) => compareBallots(b.lastBallot, a.lastBallot) || b.lastIndex - a.lastIndex)
    .map(({ survivor, lastIndex, commitIndex }) => ({ survivor, lastIndex, commitIndex }));
}

/** Finds nodes where partitions may begin anew: they must have no rows of them, complete or not. */
class Placer {
  readonly #topology: Topology;
  readonly #states: ReadonlyMap<NodeId, SurvivorState>;
  readonly #loads: Map<NodeId, number>;

  constructor(
    topology: Topology,
    states: ReadonlyMap<NodeId, SurvivorState>,
    staying: readonly TopologyMember[],
  ) {
    this.#topology = topology;
    this.#states = states;
    this.#loads = new Map(staying.map(({ nodeId }) => [nodeId, states.get(nodeId)!.copies.size]));
  }

  placeFor(partition: PartitionId): NodeId | undefined {
    const { replicas, next = [] } = this.#topology.partitions[partition]!;
    let best: NodeId | undefined;
    for (const [nodeId, load] of this.#loads) {
      if (replicas.includes(nodeId) || next.includes(nodeId)) continue;
      if (this.#states.get(nodeId)!.leftovers.includes(partition)) continue;
      if (best === undefined || load < this.#loads.get(best)!) best = nodeId;
    }
    if (best !== undefined) this.#loads.set(best, this.#loads.get(best)! + 1);
    return best;
  }
}

function nameOf({ name, nodeId }: TopologyMember): string {
  return `${name} (${nodeId})`;
}
