/**
 * What `npm start` does: checks flags, directory and ports, starts the nodes, says where they are, and stops them on a
 * signal.
 */
import { EXIT_CANNOT_START, EXIT_FORCED, EXIT_STOPPED } from "../node-process.js";
import type { NodeCommand } from "./child.js";
import { claimDirectory, sizeOfDirectory } from "./directory.js";
import { requireFreePorts } from "./free-ports.js";
import { untilGrown } from "./growth.js";
import { LocalCluster, type LauncherOutput } from "./local-cluster.js";
import type { LocalClusterOptions } from "./options.js";
import { LOCAL_HOST, planNodes, type NodePlan } from "./plan.js";

/** One Ctrl-C may arrive twice, from the terminal and from `npm`; a person is not that fast. */
const SAME_SIGNAL_MS = 500;

export interface LauncherHost extends LauncherOutput {
  /** Calls back for each signal that asks the launcher to stop. */
  onStopSignal(callback: () => void): void;
}

/**
 * Resolves to the exit code: 0 after a clean stop, 1 when all nodes ended by themselves, 130 after a second signal.
 * Rejects with StartError when the cluster could not be started; no node is running then.
 */
export async function launch(
  options: LocalClusterOptions,
  command: NodeCommand,
  host: LauncherHost,
): Promise<number> {
  // Nothing is written before all that can be checked has been.
  const size = sizeOfDirectory(options.data, options.nodes);
  const plans = planNodes(options, size.nodes, size.founders);
  await requireFreePorts(plans);
  claimDirectory(options.data, size);
  const isNew = (_plan: NodePlan, i: number): boolean => size.nodesBefore > 0 && i >= size.nodesBefore;
  const newcomers = plans.filter(isNew).map(({ name }) => name);
  if (newcomers.length > 0)
    host.line(`growing from ${size.nodesBefore} to ${size.nodes} nodes: ${newcomers.join(", ")} will join`);

  const cluster = new LocalCluster(command, plans, host);
  /** Set by the first signal. */
  let exitCode: Promise<number> | undefined;
  let askedAtMs = 0;
  host.onStopSignal(() => {
    const nowMs = performance.now();
    if (!exitCode) {
      askedAtMs = nowMs;
      host.line("stopping all nodes");
      exitCode = cluster.stop().then(() => EXIT_STOPPED);
    } else if (nowMs - askedAtMs > SAME_SIGNAL_MS) {
      cluster.kill();
      exitCode = exitCode.then(() => EXIT_FORCED);
    }
  });

  try {
    await cluster.start(options);
  } catch (error) {
    if (exitCode) return exitCode;
    throw error;
  }
  for (const line of addressTable(plans)) host.line(line);
  host.line(
    `covey ready: point an AWS SDK at http://${LOCAL_HOST}:${plans[0]!.httpPort} (any region, any credentials); Ctrl-C stops all nodes`,
  );

  const watch = new AbortController();
  if (newcomers.length > 0) {
    host.line(
      `${newcomers.join(", ")} joined; partitions move onto new nodes now, http://${LOCAL_HOST}:${plans[0]!.adminPort}/topology shows how far they are`,
    );
    void untilGrown(plans, watch.signal).then((line) => line !== "" && host.line(line));
  }
  await cluster.ended();
  watch.abort();
  await cluster.stop();
  return exitCode ?? EXIT_CANNOT_START;
}

function addressTable(plans: readonly NodePlan[]): string[] {
  const rows = [
    ["node", "DynamoDB", "gRPC", "admin", "gossip", "log"],
    ...plans.map((plan) => [
      plan.name,
      `http://${LOCAL_HOST}:${plan.httpPort}`,
      `${LOCAL_HOST}:${plan.grpcPort}`,
      `http://${LOCAL_HOST}:${plan.adminPort}`,
      `${LOCAL_HOST}:${plan.gossipPort}`,
      plan.logFile,
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
}
