/** A cluster of real node processes on free ports of this machine, with data that is gone afterwards. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Child, type NodeCommand } from "../../node/local-cluster/child.js";
import { LOCAL_HOST, type NodePlan } from "../../node/local-cluster/plan.js";
import { V8_FLAGS } from "../../node/v8-flags.js";
import { freePorts } from "./free-ports.js";

const READY_TIMEOUT_MS = 60_000;
const CPU_SECONDS = /^process_cpu_(?:user|system)_seconds_total ([\d.e+-]+)$/gm;

export class BenchCluster {
  readonly #directory: string;
  readonly #children: readonly Child[];

  private constructor(directory: string, children: readonly Child[]) {
    this.#directory = directory;
    this.#children = children;
  }

  /**
   * Resolves when every node is ready. `nodeFlags` are for Node.js itself. Settings of Covey come from the environment.
   * Rejects, with nothing left running, when a node ends or is not ready in time.
   */
  static async start(options: { nodes: number; nodeFlags: readonly string[] }): Promise<BenchCluster> {
    const directory = await mkdtemp(join(tmpdir(), "covey-bench-"));
    const program = fileURLToPath(new URL("../../node/main.js", import.meta.url));
    const plans = await planNodes(directory, options.nodes);
    const command: NodeCommand = [process.execPath, ...V8_FLAGS, ...options.nodeFlags, program];
    const cluster = new BenchCluster(
      directory,
      plans.map((plan) => new Child(command, plan, plans)),
    );
    try {
      await cluster.#untilReady();
    } catch (error) {
      await cluster.stop();
      throw error;
    }
    return cluster;
  }

  /** host:port of each node's DynamoDB endpoint. */
  get httpAddresses(): string[] {
    return this.#children.map(({ plan }) => `${LOCAL_HOST}:${plan.httpPort}`);
  }

  /** host:port of each node's gRPC endpoint. */
  get grpcAddresses(): string[] {
    return this.#children.map(({ plan }) => `${LOCAL_HOST}:${plan.grpcPort}`);
  }

  get processIds(): number[] {
    return this.#children.map((child) => child.pid!);
  }

  /** User and system time of all nodes so far. Rejects when a node does not answer. */
  async cpuMicroseconds(): Promise<number> {
    const seconds = await Promise.all(this.#children.map(({ plan }) => cpuSecondsOf(plan)));
    return seconds.reduce((sum, of) => sum + of, 0) * 1e6;
  }

  /** Resolves when no process and no file is left. */
  async stop(): Promise<void> {
    for (const child of this.#children) child.signal("SIGTERM");
    await Promise.all(this.#children.map((child) => child.ended));
    for (const child of this.#children) child.log.close();
    await rm(this.#directory, { recursive: true, force: true });
  }

  async #untilReady(): Promise<void> {
    const abort = AbortSignal.timeout(READY_TIMEOUT_MS);
    await Promise.all(
      this.#children.map(async (child) => {
        const waitingFor = await child.untilReady(abort);
        if (!child.running) throw new Error(`${child.plan.name} ended: ${child.log.reason()}`);
        if (waitingFor !== "") throw new Error(`${child.plan.name} is not ready, it waits for ${waitingFor}`);
      }),
    );
  }
}

async function planNodes(directory: string, nodes: number): Promise<NodePlan[]> {
  const ports = await freePorts(nodes * 4);
  return Array.from({ length: nodes }, (_, i) => {
    const [httpPort, grpcPort, adminPort, gossipPort] = ports.slice(i * 4) as [
      number,
      number,
      number,
      number,
    ];
    const name = `node-${i + 1}`;
    return {
      name,
      dataDirectory: join(directory, name, "data"),
      logFile: join(directory, name, "log"),
      ...{ httpPort, grpcPort, adminPort, gossipPort },
      expect: nodes,
    };
  });
}

async function cpuSecondsOf(plan: NodePlan): Promise<number> {
  const answer = await fetch(`http://${LOCAL_HOST}:${plan.adminPort}/metrics`);
  const figures = [...(await answer.text()).matchAll(CPU_SECONDS)].map(([, seconds]) => Number(seconds));
  if (figures.length !== 2) throw new Error(`${plan.name} does not say how much CPU it took`);
  return figures[0]! + figures[1]!;
}
