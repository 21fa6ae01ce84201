/** The flags of the local cluster launcher. */
import { Command, InvalidArgumentError } from "commander";

export interface LocalClusterOptions {
  /** `undefined`: as many as the directory was made with, or else `NODES_STANDARD`. */
  readonly nodes: number | undefined;
  readonly data: string;
  /** Ports of the first node; each further one takes the next. */
  readonly httpPort: number;
  readonly grpcPort: number;
  readonly adminPort: number;
  readonly gossipPort: number;
  readonly readyTimeoutMs: number;
  /** Whether to print the nodes' logs. */
  readonly verbose: boolean;
}

export const NODES_STANDARD = 3;
const NODES_MAX = 32;

/** `run` gets the options once they are known to be right. */
export function createLauncherProgram(run: (options: LocalClusterOptions) => Promise<void>): Command {
  const port = wholeNumber(1, 65_535);
  return new Command("covey-local-cluster")
    .description(
      "Runs a whole Covey cluster on this machine, one process per node, until Ctrl-C. COVEY_* variables reach every node.",
    )
    .option(
      "--nodes <number>",
      `how many nodes (default: as many as the data have, or ${NODES_STANDARD}); more than the data have join the cluster`,
      wholeNumber(1, NODES_MAX),
    )
    .option("--data <directory>", "where the nodes keep their data and logs", ".covey")
    .option("--http-port <number>", "DynamoDB port of the first node", port, 8000)
    .option("--grpc-port <number>", "gRPC port of the first node", port, 7000)
    .option("--admin-port <number>", "admin port of the first node", port, 8080)
    .option("--gossip-port <number>", "gossip port of the first node", port, 7946)
    .option(
      "--ready-timeout-ms <number>",
      "how long all may take to be ready",
      wholeNumber(100, 3_600_000),
      120_000,
    )
    .option("--verbose", "print the nodes' logs", false)
    .allowExcessArguments(false)
    .configureOutput({
      outputError: (message, write) =>
        write(
          `covey: ${message
            .trim()
            .replace(/^error: /, "")
            .replaceAll("\n", " ")}\n`,
        ),
    })
    .action((options: Omit<LocalClusterOptions, "nodes"> & { nodes?: number }) =>
      run({ ...options, nodes: options.nodes }),
    );
}

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
    if (!(value >= min && value <= max)) {
      throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
    }
    return value;
  };
}
