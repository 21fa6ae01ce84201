/**
 * Carries the committed plan out, step by step, on whichever node is on duty: it gathers what the nodes report, asks the
 * schedule which steps may be taken (ring/move-schedule.ts), and writes them. All that lasts is in the document, so
 * another node goes on wherever this one stopped, and two at once do no harm (R30).
 */
import type { Clock } from "../../core/clock.js";
import { CoveyError } from "../../core/errors.js";
import type { Epoch, NodeId, PartitionId } from "../../core/ids.js";
import {
  mayDropData,
  scheduleMoves,
  type MoveLimits,
  type MoveObservation,
  type MoveSchedule,
} from "../../ring/move-schedule.js";
import { applyChanges, type TopologyChange } from "../../ring/topology-change.js";
import type { Topology } from "../../ring/topology.js";
import { nextVoterChange } from "../../ring/voters.js";
import type { TopologyReport } from "./topology-report.js";
import type { TopologyWriter } from "./topology-writer-driver.js";

/** How often the node on duty looks, when no report makes it look sooner. Milliseconds. */
const LOOK_MS = 250;
/** After a report: a little later, so that reports of one step are weighed together. Milliseconds. */
const SETTLE_MS = 20;

export interface MoveDriverOptions {
  readonly self: NodeId;
  readonly clock: Clock;
  readonly writer: TopologyWriter;
  readonly topology: () => Topology;
  readonly limits: MoveLimits;
  readonly isReachable: (nodeId: NodeId) => boolean;
  /** This node's own report. */
  readonly report: () => TopologyReport;
  /** Whether it is this node that carries moves out now. */
  readonly onDuty: () => boolean;
  /** Whether this node is the system group's proposer and has committed an entry under its ballot (R29). */
  readonly leadsSystemGroup: () => boolean;
  /** Makes the system group have a proposer. */
  readonly rouseSystemGroup: () => Promise<void>;
  readonly sendDrop: (
    to: NodeId,
    partitions: readonly { readonly partition: PartitionId; readonly epoch: Epoch }[],
  ) => void;
  readonly log: (what: object, message: string) => void;
  readonly fail: (error: unknown) => void;
}

/** "3 enterJoint, 1 finishMove" */
function countsOf(changes: readonly TopologyChange[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
}

export class MoveDriver {
  readonly #options: MoveDriverOptions;
  readonly #reports = new Map<NodeId, TopologyReport>();
  #waiting: MoveSchedule["waiting"] = [];
  #stopTimer: (() => void) | undefined;
  #scheduled = false;
  #running = false;
  #stopped = false;

  constructor(options: MoveDriverOptions) {
    this.#options = options;
  }

  start(): void {
    this.#stopTimer = this.#options.clock.every(LOOK_MS, () => this.#look());
  }

  stop(): void {
    this.#stopped = true;
    this.#stopTimer?.();
  }

  /** Why moves do not go on, as this node saw it when it was last on duty. */
  get waiting(): MoveSchedule["waiting"] {
    return this.#options.onDuty() ? this.#waiting : [];
  }

  /** Bytes that the learners of a partition have got by the transfers under way, as they told; whole copies count as 0. */
  copiedOf(partition: PartitionId): number {
    let bytes = 0;
    for (const { copied } of this.#reports.values())
      for (const each of copied) if (each.partition === partition) bytes += each.bytes;
    return bytes;
  }

  /** A member told how far it is. */
  reported(from: NodeId, report: TopologyReport): void {
    this.#reports.set(from, report);
    this.lookSoon();
  }

  lookSoon(): void {
    if (this.#scheduled || this.#stopped) return;
    this.#scheduled = true;
    this.#options.clock.after(SETTLE_MS, () => {
      this.#scheduled = false;
      this.#look();
    });
  }

  #look(): void {
    if (this.#running || this.#stopped || !this.#options.onDuty()) return;
    this.#running = true;
    this.#work().then(
      () => {
        this.#running = false;
      },
      (error: unknown) => {
        this.#running = false;
        // No majority, or an outcome that nobody knows: the next look sees what became of it.
        if (error instanceof CoveyError) this.#options.log({ err: error }, "a topology step has to wait");
        else this.#options.fail(error);
      },
    );
  }

  async #work(): Promise<void> {
    const { self, topology, report, writer, leadsSystemGroup, rouseSystemGroup, log } = this.#options;
    const { members } = topology();
    for (const nodeId of this.#reports.keys())
      if (!members.some((member) => member.nodeId === nodeId)) this.#reports.delete(nodeId);
    this.#reports.set(self, report());
    this.#sendDrops();

    // Voters wait for an entry of the present ballot, and an idle group has no ballot.
    if (!leadsSystemGroup() && this.#voterChange(topology(), true) !== undefined) await rouseSystemGroup();
    let taken: readonly TopologyChange[] = [];
    const outcome = await writer.change((newest) => (taken = this.#steps(newest)));
    if (outcome.kind === "refused")
      throw new Error(`a step does not fit: ${outcome.code}: ${outcome.reason}`);
    if (taken.length === 0) return;
    log({ epoch: outcome.topology.epoch, steps: countsOf(taken) }, "topology steps taken");
  }

  /** The steps that may be taken now: a voter alone, or any number of others. */
  #steps(topology: Topology): readonly TopologyChange[] {
    const voter = this.#voterChange(topology, this.#options.leadsSystemGroup());
    if (voter !== undefined) return [voter];
    const { changes, waiting } = scheduleMoves(topology, this.#observation(topology), this.#options.limits);
    this.#waiting = waiting;
    // What one step makes impossible for another waits for the next look.
    const fitting: TopologyChange[] = [];
    for (const change of changes)
      if (applyChanges(topology, [...fitting, change]).kind === "changed") fitting.push(change);
    return fitting;
  }

  #voterChange(topology: Topology, opened: boolean): TopologyChange | undefined {
    const persisted = new Map<NodeId, Epoch>();
    const reachable = new Set<NodeId>();
    for (const [nodeId, { votersEpoch, followsSystemGroup }] of this.#reports) {
      persisted.set(nodeId, votersEpoch);
      if (followsSystemGroup && this.#isReachable(nodeId)) reachable.add(nodeId);
    }
    return nextVoterChange(topology, { persisted, reachable, opened });
  }

  #observation(topology: Topology): MoveObservation {
    const persisted = new Map<NodeId, readonly Epoch[]>();
    const matched = new Map<PartitionId, Set<NodeId>>();
    const opened = new Map<PartitionId, Epoch>();
    for (const [nodeId, report] of this.#reports) {
      persisted.set(nodeId, report.partitions);
      for (const { partition, epoch, nodeIds } of report.matched) {
        if (topology.partitions[partition]?.epoch !== epoch) continue;
        matched.set(partition, new Set([...(matched.get(partition) ?? []), ...nodeIds]));
      }
      for (const { partition, epoch } of report.opened)
        opened.set(partition, Math.max(opened.get(partition) ?? 0, epoch));
    }
    const reachable = topology.members.map(({ nodeId }) => nodeId).filter((id) => this.#isReachable(id));
    return { persisted, matched, opened, reachable: new Set(reachable) };
  }

  #isReachable(nodeId: NodeId): boolean {
    return nodeId === this.#options.self || this.#options.isReachable(nodeId);
  }

  #sendDrops(): void {
    const topology = this.#options.topology();
    const observation = this.#observation(topology);
    for (const [nodeId, { leftovers }] of this.#reports) {
      const partitions = leftovers
        .filter((partition) => partition < topology.partitionCount)
        .filter((partition) => mayDropData(partition, nodeId, topology, observation))
        .map((partition) => ({ partition, epoch: topology.partitions[partition]!.epoch }));
      if (partitions.length > 0) this.#options.sendDrop(nodeId, partitions);
    }
  }
}
