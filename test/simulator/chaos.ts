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
import { checkRun, type Findings } from "./final-checks.js";
import { History } from "./history.js";
import { Nemesis } from "./nemesis.js";
import { Recovery } from "./recovery.js";
import type { SeedReport } from "./seed-run.js";
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

const CHAOS_MS = 12_000;
const CALM_MS = 1_500;
const CLIENTS = 6;

/** Throws InvariantViolation, or the assertion of the product that failed. */
export async function runChaos(options: ChaosOptions): Promise<SeedReport> {
  const world = new World(options.seed);
  const log = options.log ?? ((): void => undefined);
  const shape = drawShape(world.stream("shape"));
  const { partitionCount } = shape;
  log(JSON.stringify(shape));

  const agreement = new LogAgreement();
  const onStopped: Watch["stopped"] = (node) => nemesis.nodeStopped(node);
  const corruptible = shape.corruptible.map((number) => `n${number + 1}`);
  const watch = new Watch({ world, agreement, partitionCount, onStopped, corruptible });
  const machine = options.machine === undefined ? {} : { machine: options.machine };
  const cluster = new SimulatedCluster(world, { ...shape, ...machine, observer: watch });
  const history = new History();
  const workload = new Workload({ cluster, history, monotonic: new MonotonicReads() });
  const nemesis = new Nemesis(cluster, shape.corruptible, log);

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
    counts: countsOf(cluster, history, { ...findings, transfers: watch.transfers }),
    faults: { ...nemesis.bitten },
  };
}

function countsOf(
  { network, nodesUp, integrity }: SimulatedCluster,
  history: History,
  { entries, undecided, transfers }: Findings & { readonly transfers: number },
): Record<string, number> {
  for (const { driver } of nodesUp) integrity.add(driver.counters);
  const { ok, failed, unknown, repeated } = history.counts;
  const delivered = (kind: string): number => network.delivered[kind] ?? 0;
  return {
    operations: ok,
    failed,
    unknown,
    repeated,
    "log entries": entries,
    "ballots asked for": delivered("prepare"),
    "logs fetched": delivered("fetched"),
    "hand-overs": delivered("takeOver"),
    "catch-ups": delivered("caughtUp"),
    transfers,
    "stand-ins asked": delivered("hintRequest"),
    "stand-ins' offers": delivered("hintOffer"),
    "quorum reads": nodesUp.reduce((sum, { driver }) => sum + driver.quorumReads.answered, 0),
    scrubs: integrity.scrubs,
    "scrubs given up": integrity.scrubsGivenUp,
    "rows healed": integrity.rowsHealed,
    quarantines: integrity.quarantines,
    "messages lost": network.dropped,
    "histories undecided": undecided,
  };
}

/** The faults of a run, without those that are left out. */
export function faultsOf({ seed, chaosMs = CHAOS_MS, without }: ChaosOptions): Fault[] {
  const world = new World(seed);
  const { nodeCount, corruptible } = drawShape(world.stream("shape"));
  const flipsBits = corruptible.length > 0;
  const faults = drawFaults(world.stream("faults"), { nodeCount, chaosMs, flipsBits });
  return faults.filter(({ number }) => without?.has(number) !== true);
}
