/** All nodes of a local cluster: started together, watched, and stopped together. */
import { StartError } from "../start-error.js";
import { Child, type NodeCommand } from "./child.js";
import { startArguments, type NodePlan } from "./plan.js";

/** Longer than a node takes at most by itself (its grace and what follows). */
const STOP_TIMEOUT_MS = 45_000;
const LOG_POLL_MS = 200;

export interface LauncherOutput {
  /** One line for the person at the terminal. */
  line(text: string): void;
}

export class LocalCluster {
  readonly #command: NodeCommand;
  readonly #plans: readonly NodePlan[];
  readonly #output: LauncherOutput;
  readonly #children: Child[] = [];
  #logTimer: NodeJS.Timeout | undefined;
  #ready = false;
  /** Set once a stop has been asked for. */
  #stopped: Promise<void> | undefined;

  constructor(command: NodeCommand, plans: readonly NodePlan[], output: LauncherOutput) {
    this.#command = command;
    this.#plans = plans;
    this.#output = output;
  }

  /**
   * Resolves when every node is ready. Rejects with StartError when one ends first, or when they take too long; then every
   * node has been stopped.
   */
  async start(options: { readyTimeoutMs: number; verbose: boolean }): Promise<void> {
    try {
      for (const plan of this.#plans) this.#children.push(new Child(this.#command, plan, this.#plans));
      if (options.verbose) this.#logTimer = setInterval(() => this.#printLogs(), LOG_POLL_MS);
      await this.#untilReady(options.readyTimeoutMs);
    } catch (error) {
      await this.stop();
      throw error;
    }
    this.#ready = true;
    for (const child of this.#children) void this.#watch(child);
  }

  /** Resolves when no node is running any more, for whatever reason. */
  async ended(): Promise<void> {
    await Promise.all(this.#children.map((child) => child.ended));
  }

  /** Asks every node to stop, waits for all, and ends those that take too long. May be called again. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stopAll();
    return this.#stopped;
  }

  /** Ends every node at once, without asking; `stop` then resolves soon. */
  kill(): void {
    for (const child of this.#children) child.signal("SIGKILL");
  }

  async #stopAll(): Promise<void> {
    for (const child of this.#children) child.signal("SIGTERM");
    const timer = setTimeout(() => this.kill(), STOP_TIMEOUT_MS);
    await this.ended();
    clearTimeout(timer);
    this.#printLogs();
    clearInterval(this.#logTimer);
    for (const child of this.#children) child.log.close();
  }

  async #untilReady(timeoutMs: number): Promise<void> {
    const enough = new AbortController();
    const timer = setTimeout(() => enough.abort(), timeoutMs);
    try {
      const failed = Promise.race(this.#children.map((child) => this.#failure(child)));
      const ready = Promise.all(this.#children.map((child) => child.untilReady(enough.signal)));
      const waitingFor = await Promise.race([failed, ready]);
      if (this.#stopped) throw new StartError("node-ended", "the nodes were stopped before they were ready");
      // A node that has ended counts as not ready, and why it ended says more than that the others wait for it.
      if (this.#children.some((child) => !child.running)) await failed;
      const late = waitingFor.findIndex((what) => what !== "");
      if (late >= 0) {
        const { plan, log } = this.#children[late]!;
        throw new StartError(
          "node-ended",
          `${plan.name} was not ready after ${timeoutMs} ms, it waits for ${waitingFor[late]}; its log is ${log.path}`,
        );
      }
    } finally {
      clearTimeout(timer);
      enough.abort();
    }
  }

  /** Rejects when the node ends before all are ready. */
  async #failure(child: Child): Promise<never> {
    const how = await child.ended;
    if (this.#ready || this.#stopped) return new Promise<never>(() => undefined);
    const reason = child.log.reason();
    throw new StartError(
      "node-ended",
      reason === ""
        ? `${child.plan.name} ended while starting (${how}); its log is ${child.log.path}`
        : `${child.plan.name} could not start: ${reason} (${how}; its log is ${child.log.path})`,
    );
  }

  async #watch(child: Child): Promise<void> {
    const how = await child.ended;
    if (this.#stopped) return;
    const { plan, log } = child;
    const reason = log.reason();
    // A node that was given away would be refused.
    if (reason.includes("was removed from cluster")) {
      this.#output.line(`${plan.name} stopped: ${reason}. Its log is ${log.path}`);
      return;
    }
    this.#output.line(
      `${plan.name} ended (${how}${reason === "" ? "" : `: ${reason}`}); the others go on. Its log is ${log.path}. Start it again with:`,
    );
    this.#output.line(`  ${[...this.#command, ...startArguments(plan, this.#plans)].join(" ")}`);
  }

  #printLogs(): void {
    if (this.#logTimer === undefined) return;
    for (const { plan, log } of this.#children) {
      for (const line of log.newLines()) this.#output.line(`${plan.name} ${line}`);
    }
  }
}
