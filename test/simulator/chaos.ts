/**
 * One seeded run in two phases: clients work while faults harm the cluster; then everything is healed, and the cluster
 * must converge and the history must hold. The seed decides everything; faults can be left out one by one.
 */
import { LogAgreement } from "../checkers/log-agreement.js";
import { MonotonicReads } from "../checkers/monotonic-reads.js";
import { InvariantViolation } from "../checkers/violation.js";
import type { PartitionMachine } from "../../replication/machine.js";
import { SimulatedCluster } from "./cluster.js";
import { describeFault, drawFaults, type Fault } from "./faults.js";
import { checkRun } from "./final-checks.js";
import { History } from "./history.js";
import { Nemesis } from "./nemesis.js";
import { Recovery } from "./recovery.js";
import { drawShape } from "./shape.js";
import { Watch } from "./watch.js";
import { Workload } from "./workload.js";
import { World } from "./world.js";

export interface ChaosOptions {
  readonly seed: number;
  readonly chaosMs?: number;
  readonly clientCount?: number;
  readonly machine?: () => PartitionMachine;
  /** Numbers of faults that do not happen. */
  readonly without?: ReadonlySet<number>;
  /** Prints what happens. */
  readonly log?: (line: string) => void;
}

export interface ChaosReport {
  readonly seed: number;
  /** Identifies the run: the same seed gives the same hash. */
  readonly traceHash: string;
  readonly operations: History["counts"];
  /** How often each kind of fault really happened. */
  readonly faults: Readonly<Record<string, number>>;
  /** Messages delivered, by kind. */
  readonly messages: Readonly<Record<string, number>>;
  readonly messagesDropped: number;
  readonly transfers: number;
  readonly entries: number;
  /** Keys whose history was too hard for the bounded search. */
  readonly undecided: number;
  readonly virtualMs: number;
}

const CHAOS_MS = 12_000;
const CALM_MS = 1_500;
const CLIENTS = 6;

/** Throws InvariantViolation, or the assertion of the product that failed. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const world = new World(options.seed);
  const log = options.log ?? ((): void => undefined);
  const shape = drawShape(world.stream("shape"));
  const { partitionCount } = shape;
  log(JSON.stringify(shape));

  const agreement = new LogAgreement();
  const onStopped: Watch["stopped"] = (node) => nemesis.nodeStopped(node);
  const watch = new Watch({ world, agreement, partitionCount, onStopped });
  const machine = options.machine === undefined ? {} : { machine: options.machine };
  const cluster = new SimulatedCluster(world, { ...shape, ...machine, observer: watch });
  const history = new History();
  const workload = new Workload({ cluster, history, monotonic: new MonotonicReads() });
  const nemesis = new Nemesis(cluster, log);

  await cluster.start();
  workload.start(options.clientCount ?? CLIENTS);
  nemesis.start(faultsOf(options), describeFault);
  await world.run(world.nowMs + (options.chaosMs ?? CHAOS_MS));
  nemesis.heal();
  log(`${world.nowMs.toFixed(0)} ms: healed`);
  // Clients go on for a while: what the faults left behind must not show now.
  await world.run(world.nowMs + CALM_MS);
  workload.stop();
  await new Recovery({ cluster, workload, history }).complete();
  const findings = checkRun(cluster, history, agreement);
  const bitten = Object.values(nemesis.bitten).reduce((sum, count) => sum + count, 0);
  if (options.without === undefined && bitten === 0)
    throw new InvariantViolation("usefulness", "no fault had an effect");
  return {
    seed: options.seed,
    traceHash: world.traceHash(),
    operations: { ...history.counts },
    faults: { ...nemesis.bitten },
    messages: { ...cluster.network.delivered },
    messagesDropped: cluster.network.dropped,
    transfers: watch.transfers,
    ...findings,
    virtualMs: Math.round(world.nowMs),
  };
}

/** The faults of a run, without those that are left out. */
export function faultsOf({ seed, chaosMs = CHAOS_MS, without }: ChaosOptions): Fault[] {
  const world = new World(seed);
  const { nodeCount } = drawShape(world.stream("shape"));
  const faults = drawFaults(world.stream("faults"), { nodeCount, chaosMs });
  return faults.filter(({ number }) => without?.has(number) !== true);
}
