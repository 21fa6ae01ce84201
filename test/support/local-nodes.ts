/**
 * A cluster of real node processes on this machine, for tests that kill, stop and restart them. Nodes run what `npm run
 * build` made, get ports that were free a moment ago, and directories that go with the fixture. Nothing outlives the test
 * process, however it ends: nodes stop when their standard input closes, and directories go at the process's exit.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Child, type NodeCommand } from "../../node/local-cluster/child.js";
import { requireFreePorts } from "../../node/local-cluster/free-ports.js";
import { LOCAL_HOST, planNodes, type NodePlan, type Placement } from "../../node/local-cluster/plan.js";
import { StartError } from "../../node/start-error.js";
import { adminPage } from "./admin-page.js";

/** Below where the system takes ports of outgoing connections from, so that those of a killed node stay free for its return. */
const PORT_MIN = 10_000;
const PORT_MAX = Math.max(PORT_MIN + 2_000, Math.min(32_000, outgoingPortMin()));
/** Room for the ports of one purpose. */
const PORTS_EACH = 16;
const PORT_ATTEMPTS_MAX = 20;

/** Longer than either takes where everything is slow: they matter only when something is wrong. */
const READY_TIMEOUT_MS = 180_000;
const STOP_TIMEOUT_MS = 120_000;
const INTERRUPTIONS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const LOG_TAIL_LINES = 20;

export const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));
const MAIN = join(REPOSITORY, "dist", "node", "main.js");

export interface LocalNodesOptions {
  /** Default 3. */
  readonly count?: number;
  /** How many of them found the cluster and are started at once; the others join it when they are. Default: all. */
  readonly founders?: number;
  /** `COVEY_*` settings of every node. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A program, with its arguments, that is to run node `i` as its child or become it. */
  readonly wrapper?: (i: number, directory: string) => readonly string[];
  /** A directory, such as a disk of its own, in which node `i` keeps its data. Default: the fixture's. */
  readonly disk?: (i: number) => string;
}

type Signal = "SIGTERM" | "SIGKILL";

export class LocalNodes {
  /** Of the fixture; each node has its own in it. */
  readonly directory: string;
  readonly #options: LocalNodesOptions;
  readonly #plans: readonly NodePlan[];
  /** Those that were started and have not been seen to end. */
  readonly #children = new Map<number, Child>();
  readonly #removeAtExit = () => this.#removeNow();
  /** A signal ends the process without its exit being announced. */
  readonly #exitOnSignal = () => process.exit(1);

  /** Resolves when every node is ready. Rejects with what kept a node from it, and the ends of the logs. */
  static async start(options: LocalNodesOptions = {}): Promise<LocalNodes> {
    for (let attempt = 1; ; attempt++) {
      const nodes = await LocalNodes.prepare(options);
      try {
        await nodes.startAll();
        return nodes;
      } catch (error) {
        const isClash = nodes.logTails().includes(" is taken, ");
        const failure = new Error(`${String(error)}\n${nodes.logTails()}`, { cause: error });
        await nodes.remove();
        if (!isClash || attempt === PORT_ATTEMPTS_MAX) throw failure;
      }
    }
  }

  /** Nodes of which none was started. */
  static async prepare(options: LocalNodesOptions): Promise<LocalNodes> {
    const directory = mkdtempSync(join(tmpdir(), "covey-nodes-"));
    try {
      const { count = 3, founders = count, disk } = options;
      const plans = planNodes(await freePlacement(directory, count), count, founders);
      const placed = plans.map((plan, i) =>
        disk === undefined ? plan : { ...plan, dataDirectory: join(disk(i), basename(directory)) },
      );
      return new LocalNodes(options, directory, placed);
    } catch (error) {
      rmSync(directory, { recursive: true, force: true });
      throw error;
    }
  }

  private constructor(options: LocalNodesOptions, directory: string, plans: readonly NodePlan[]) {
    this.#options = options;
    this.directory = directory;
    this.#plans = plans;
    process.once("exit", this.#removeAtExit);
    for (const signal of INTERRUPTIONS) process.once(signal, this.#exitOnSignal);
  }

  get count(): number {
    return this.#plans.length;
  }

  /** Endpoint URLs for an AWS SDK. */
  get http(): readonly string[] {
    return this.#plans.map(({ httpPort }) => `http://${LOCAL_HOST}:${httpPort}`);
  }

  /** Addresses for a CoveyClient. */
  get grpc(): readonly string[] {
    return this.#plans.map(({ grpcPort }) => `${LOCAL_HOST}:${grpcPort}`);
  }

  get admin(): readonly string[] {
    return this.#plans.map(({ adminPort }) => `http://${LOCAL_HOST}:${adminPort}`);
  }

  dataDirectory(i: number): string {
    return this.#plans[i]!.dataDirectory;
  }

  gossipPort(i: number): number {
    return this.#plans[i]!.gossipPort;
  }

  logFile(i: number): string {
    return this.#plans[i]!.logFile;
  }

  isRunning(i: number): boolean {
    return this.#children.get(i)?.running === true;
  }

  pid(i: number): number {
    const pid = this.#children.get(i)?.pid;
    if (pid === undefined) throw new Error(`node ${i} is not running`);
    return pid;
  }

  /** Starts node `i`, which does not run; resolves when it is ready. */
  async restart(i: number): Promise<void> {
    this.launch(i);
    await this.untilReady(i);
  }

  /** Starts node `i`, which does not run. */
  launch(i: number): void {
    if (this.#children.has(i)) throw new Error(`node ${i} is running`);
    this.#children.set(i, new Child(this.#command(i), this.#plans[i]!, this.#plans));
  }

  /** Resolves when node `i`, which was started, is ready. Rejects with what keeps it from it. */
  async untilReady(i: number): Promise<void> {
    const child = this.#children.get(i)!;
    const waitingFor = await child.untilReady(AbortSignal.timeout(READY_TIMEOUT_MS));
    if (!child.running) throw new Error(`node ${i} ended (${await child.ended}): ${child.log.reason()}`);
    if (waitingFor !== "") throw new Error(`node ${i} is not ready, it waits for ${waitingFor}`);
  }

  /** Starts all founders, none of which runs; resolves when all are ready. */
  async startAll(): Promise<void> {
    const founders = this.#plans.flatMap(({ expect }, i) => (expect > 0 ? [i] : []));
    for (const i of founders) this.launch(i);
    await Promise.all(founders.map((i) => this.untilReady(i)));
  }

  /** Resolves, when the node has ended, to how: "exit code 0", "signal SIGKILL". */
  async kill(i: number, signal: Signal = "SIGKILL"): Promise<string> {
    const child = this.#children.get(i);
    if (child === undefined) throw new Error(`node ${i} is not running`);
    child.signal(signal);
    const patience = setTimeout(() => child.signal("SIGKILL"), STOP_TIMEOUT_MS);
    const how = await child.ended;
    clearTimeout(patience);
    child.log.close();
    this.#children.delete(i);
    return how;
  }

  /** Resolves, when node `i` has ended by itself, to how. */
  async ended(i: number): Promise<string> {
    const child = this.#children.get(i);
    if (child === undefined) throw new Error(`node ${i} is not running`);
    const how = await child.ended;
    child.log.close();
    this.#children.delete(i);
    return how;
  }

  /** Stops the nodes' clocks, so to speak, until the returned function is called. */
  freeze(indexes: readonly number[]): () => void {
    const pids = indexes.map((i) => this.pid(i));
    for (const pid of pids) process.kill(pid, "SIGSTOP");
    return () => pids.forEach((pid) => process.kill(pid, "SIGCONT"));
  }

  /** All at once; resolves to how each of those that ran has ended. */
  stopAll(signal: Signal = "SIGTERM"): Promise<string[]> {
    return Promise.all([...this.#children.keys()].map((i) => this.kill(i, signal)));
  }

  /** Ends every node at once and removes what they stored. */
  async remove(): Promise<void> {
    await this.stopAll("SIGKILL");
    process.off("exit", this.#removeAtExit);
    for (const signal of INTERRUPTIONS) process.off(signal, this.#exitOnSignal);
    this.#removeNow();
  }

  /** What `admin` serves of node `i`, as JSON. */
  async status(i: number): Promise<unknown> {
    return (await adminPage(`${this.admin[i]!}/status`)).json();
  }

  /** All that node `i` has said. */
  log(i: number): string {
    return readFileSync(this.#plans[i]!.logFile, "utf8");
  }

  /** The last lines of every node's log. */
  logTails(): string {
    return this.#plans.map(({ name, logFile }) => `--- ${name}\n${tail(logFile)}`).join("\n");
  }

  #command(i: number): NodeCommand {
    const { environment = {}, wrapper } = this.#options;
    const settings = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    return ["env", ...settings, ...(wrapper?.(i, this.directory) ?? []), process.execPath, MAIN];
  }

  #removeNow(): void {
    for (const child of this.#children.values()) child.signal("SIGKILL");
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Ports for so many nodes, every one of which was free a moment ago. */
export async function freePlacement(data: string, count: number): Promise<Placement> {
  for (let attempt = 1; ; attempt++) {
    const first = PORT_MIN + Math.floor(Math.random() * (PORT_MAX - PORT_MIN - 4 * PORTS_EACH));
    const placement: Placement = {
      data,
      httpPort: first,
      grpcPort: first + PORTS_EACH,
      adminPort: first + 2 * PORTS_EACH,
      gossipPort: first + 3 * PORTS_EACH,
    };
    try {
      await requireFreePorts(planNodes(placement, count));
      return placement;
    } catch (error) {
      if (!(error instanceof StartError) || attempt === PORT_ATTEMPTS_MAX) throw error;
    }
  }
}

/** As Linux has it by default where it cannot be asked. */
function outgoingPortMin(): number {
  try {
    return parseInt(readFileSync("/proc/sys/net/ipv4/ip_local_port_range", "utf8"), 10);
  } catch {
    return 32_768;
  }
}

function tail(path: string): string {
  try {
    return readFileSync(path, "utf8").trimEnd().split("\n").slice(-LOG_TAIL_LINES).join("\n");
  } catch (error) {
    return `no log: ${(error as Error).message}`;
  }
}
