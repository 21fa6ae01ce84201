/** Where a move is, as an onlooker sees it, and which node would be struck there. */
import type { PartitionConfiguration } from "../../ring/topology.js";
import type { NodeView, Sweep, TopologyWatch } from "./topology-watch.js";

/**
 * planned: a target is committed, nothing has begun. learners: the new replica is to learn, and has not begun. copying: it
 * copies. joint: majorities of both. new: the move is finished, and not yet known everywhere. cleanup: the old replica
 * still has its data. voters: the voters of the system group have changed, and not everybody knows.
 */
export const STEPS = ["planned", "learners", "copying", "joint", "new", "cleanup", "voters"] as const;
export type Step = (typeof STEPS)[number];

/** driver: carries the move out. source: gives the partition away. target: gets it. */
export const ROLES = ["driver", "source", "target"] as const;
export type Role = (typeof ROLES)[number];

export interface Moment {
  /** Undefined for the system group. */
  readonly partition: number | undefined;
  /** Of the partition, or of the document. */
  readonly epoch: number;
  /** Of the system group. */
  readonly voters: readonly string[];
  /** The node's place among the nodes. */
  readonly victim: number;
}

/** All moments of this kind that the sweep shows. */
export function momentsOf(watch: TopologyWatch, sweep: Sweep, step: Step, role: Role): Moment[] {
  const newest = newestOf(sweep);
  const driver = sweep.find((view) => view !== undefined && view.onDuty === view.nodeId);
  if (newest === undefined || driver === undefined) return [];
  const place = (nodeId: string | undefined): number => sweep.findIndex((view) => view?.nodeId === nodeId);
  if (step === "voters") return voterMoments(sweep, newest, driver, role, place);

  return newest.partitions.flatMap((configuration, partition): Moment[] => {
    const { epoch, phase, target } = configuration;
    const before = watch.configurationAt(partition, epoch - 1);
    const finished = phase === "stable" && before?.phase === "joint" && target === undefined;
    const moving = finished ? before : configuration;
    const to = finished ? configuration.replicas : (configuration.next ?? target ?? []);
    const source = moving.replicas.find((nodeId) => !to.includes(nodeId));
    const goal = to.find((nodeId) => !moving.replicas.includes(nodeId));
    if (goal === undefined) return [];
    if (!isAt(step, { configuration, partition, finished, sweep, driver, source })) return [];
    const victim = place({ driver: driver.nodeId, source, target: goal }[role]);
    return victim < 0 ? [] : [{ partition, epoch, victim, voters: votersOf(newest) }];
  });
}

/** Whether the others still see the move where it was. */
export function isStillAt({ partition, epoch, voters }: Moment, others: Sweep): boolean {
  const newest = newestOf(others);
  if (newest === undefined) return false;
  return partition === undefined
    ? sameSet(votersOf(newest), voters)
    : newest.partitions[partition]?.epoch === epoch;
}

export function newestOf(sweep: Sweep): NodeView | undefined {
  return sweep.reduce(
    (best, view) => (view !== undefined && view.epoch > (best?.epoch ?? 0) ? view : best),
    undefined,
  );
}

function isAt(
  step: Exclude<Step, "voters">,
  at: {
    readonly configuration: PartitionConfiguration;
    readonly partition: number;
    readonly finished: boolean;
    readonly sweep: Sweep;
    readonly driver: NodeView;
    readonly source: string | undefined;
  },
): boolean {
  const { configuration, partition, finished, sweep, driver, source } = at;
  const { phase, target, epoch } = configuration;
  switch (step) {
    case "planned":
      return phase === "stable" && target !== undefined;
    case "learners":
      return phase === "learners" && !isCopying(driver, partition);
    case "copying":
      return phase === "learners" && isCopying(driver, partition);
    case "joint":
      return phase === "joint";
    case "new":
      return finished && sweep.some((view) => (view?.partitions[partition]?.epoch ?? epoch) < epoch);
    case "cleanup":
      return finished && sweep.some((view) => view?.nodeId === source && view?.leftovers.includes(partition));
  }
}

function isCopying({ waiting }: NodeView, partition: number): boolean {
  return waiting.some((one) => one.partition === partition && one.reason.endsWith("still copying"));
}

function voterMoments(
  sweep: Sweep,
  newest: NodeView,
  driver: NodeView,
  role: Role,
  place: (nodeId: string | undefined) => number,
): Moment[] {
  const voters = votersOf(newest);
  const behind = sweep.find((view) => view !== undefined && !sameSet(votersOf(view), voters));
  if (behind === undefined) return [];
  const before = votersOf(behind);
  const victim = place(
    {
      driver: driver.nodeId,
      source: before.find((nodeId) => !voters.includes(nodeId)),
      target: voters.find((nodeId) => !before.includes(nodeId)),
    }[role],
  );
  return victim < 0 ? [] : [{ partition: undefined, epoch: newest.epoch, victim, voters }];
}

function votersOf({ members }: NodeView): string[] {
  return members.filter(({ votes }) => votes).map(({ nodeId }) => nodeId);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
