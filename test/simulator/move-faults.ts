/**
 * One move that replaces all three replicas of a partition, and one death in the middle of it: of the node that carries the
 * move out, of a replica that goes, of one that comes, or of all of them, at every step and a little after it (R30). The
 * move must go on by itself, with nothing lost and never two majorities.
 */
import { InvariantViolation } from "../checkers/violation.js";
import type { NodeId } from "../../core/ids.js";
import { CoveyError } from "../../core/errors.js";
import { sameNodes } from "../../ring/topology.js";
import { decodeRead, encodeCommand, encodeRead } from "./register-machine.js";
import type { SeedReport } from "./seed-run.js";
import { TopologyCluster, type TopologyNode } from "./topology-cluster.js";
import { TopologyWatch } from "./topology-watch.js";
import { World } from "./world.js";

const VICTIMS = ["driver", "source", "target", "all three"] as const;
/** Documents after the one that holds the plan: learners, joint, new. 0 is the plan itself. */
const STEPS = [0, 1, 2, 3] as const;
/** From when a step is first in force anywhere. Milliseconds. */
const DELAYS_MS = [0, 4, 30, 120] as const;

interface MoveFault {
  readonly victim: (typeof VICTIMS)[number];
  readonly step: number;
  readonly delayMs: number;
}

/** The cases, by number. */
export const MOVE_FAULTS: readonly MoveFault[] = VICTIMS.flatMap((victim) =>
  STEPS.flatMap((step) => DELAYS_MS.map((delayMs) => ({ victim, step, delayMs }))),
);

const AWAY_MS = 800;
const REST_MS = 60_000;
const COUNTER = "p0c";

/** Throws InvariantViolation. Numbers beyond the last case begin anew, with other random numbers. */
export async function runMoveFault(
  number: number,
  log: (line: string) => void = () => undefined,
): Promise<SeedReport> {
  const { victim, step, delayMs } = MOVE_FAULTS[number % MOVE_FAULTS.length]!;
  log(`${victim} dies ${delayMs} ms after step ${step}`);
  const world = new World(number);
  const watch = new TopologyWatch(world, 2);
  let planEpoch = Infinity;
  let killed = 0;
  const cluster: TopologyCluster = new TopologyCluster(world, {
    founders: 6,
    partitionCount: 2,
    onStarted: (node) => watch.started(node),
    onWritten: (node, disk, mutations) => watch.written(node, disk, mutations),
    onTopology: (node, topology) => {
      watch.saw(node, topology);
      if (killed > 0 || topology.epoch < planEpoch + step) return;
      killed = 1;
      world.after(delayMs, () => kill());
    },
  });
  cluster.log = (nodeId, message, what) =>
    log(`${world.nowMs.toFixed(0)} ${nodeId} ${message} ${JSON.stringify(what)}`);
  const before = cluster.founding.partitions[0]!.replicas;
  const after = cluster.nodes.map(({ nodeId }) => nodeId).filter((nodeId) => !before.includes(nodeId));
  const nodeOf = (nodeId: NodeId): TopologyNode => cluster.nodes.find((node) => node.nodeId === nodeId)!;

  const kill = (): void => {
    const driver = cluster.serving.find(
      ({ parts: { replication } }) => replication.driverOf(replication.systemPartition)?.replica.isLeading,
    );
    const [source, target] = [nodeOf(before[0]!), nodeOf(after[0]!)];
    const roles = {
      driver: [driver],
      source: [source],
      target: [target],
      "all three": [driver, source, target],
    };
    for (const node of new Set(roles[victim])) {
      if (node?.isUp !== true) continue;
      log(`${world.nowMs.toFixed(0)} ${node.nodeId} dies`);
      node.crash({ powerCut: true });
      world.after(AWAY_MS, () => node.start());
    }
  };

  let acknowledged = 0;
  let possible = 0;
  let writing = true;
  const add = async (node: TopologyNode): Promise<void> => {
    possible++;
    const command = encodeCommand({ kind: "add", key: COUNTER, value: 1 });
    try {
      await node.parts!.replication.write(0, command, {});
      acknowledged++;
    } catch (error) {
      if (!(error instanceof CoveyError)) throw error;
      if (error.outcome === "none") possible--;
    }
  };
  const write = (): void => {
    if (!writing) return;
    const { serving } = cluster;
    const node = serving[possible % Math.max(1, serving.length)];
    if (node !== undefined) add(node).catch((error: unknown) => world.fail(error));
    world.after(15, write);
  };

  for (const node of cluster.nodes) node.start();
  await world.run(world.nowMs + 1_000);
  write();
  await world.run(world.nowMs + 300);
  // The node that was asked may be the one that dies: then nobody hears the answer, and the plan is committed all the same.
  cluster.nodes[5]!.change(({ epoch }) => {
    planEpoch = epoch + 1;
    return [{ kind: "commitPlan", basedOn: epoch, targets: [{ partition: 0, replicas: after }] }];
  }).catch((error: unknown) => {
    if (!(error instanceof CoveyError)) world.fail(error);
  });
  const isDone = (): boolean => {
    const { newest, serving } = cluster;
    const partition = newest.partitions[0]!;
    return (
      sameNodes(partition.replicas, after) &&
      partition.phase === "stable" &&
      serving.length === cluster.nodes.length &&
      serving.every(({ parts }) => parts.topology.topology.epoch === newest.epoch)
    );
  };
  await world.run(world.nowMs + REST_MS, isDone);
  if (!isDone())
    throw new InvariantViolation("I14", `the move does not end: ${JSON.stringify(cluster.newest)}`);
  await world.run(world.nowMs + 2_000);
  writing = false;
  await world.run(world.nowMs + 15_000);
  const read = encodeRead([COUNTER]);
  const bytes = await world.within(
    10_000,
    cluster.serving[0]!.parts.replication.read(0, read, { consistency: "strong" }),
  );
  const total = decodeRead(bytes)[0] ?? 0;
  if (total < acknowledged || total > possible)
    throw new InvariantViolation("I5", `${total} added; ${acknowledged} acknowledged, ${possible} possible`);
  return {
    seed: number,
    traceHash: world.traceHash(),
    counts: { operations: acknowledged, configurations: watch.configurations, transfers: watch.transfers },
    faults: killed > 0 ? { [`${victim} died`]: 1 } : {},
  };
}
