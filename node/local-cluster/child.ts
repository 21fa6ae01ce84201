/**
 * One node of a local cluster as a child process. It has a process group of its own, so that a terminal's Ctrl-C reaches only
 * the launcher, which then stops every node once; and it reads from a pipe that ends with the launcher, however that dies.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { LogFile } from "./log-file.js";
import { LOCAL_HOST, startArguments, type NodePlan } from "./plan.js";

const POLL_MS = 100;
const PROBE_TIMEOUT_MS = 2_000;

/** The program that runs a node and the arguments before the node's own. */
export type NodeCommand = readonly [program: string, ...args: string[]];

export class Child {
  readonly plan: NodePlan;
  readonly log: LogFile;
  /** How the process ended, such as "exit code 1" or "signal SIGKILL". */
  readonly ended: Promise<string>;
  readonly #process: ChildProcess;
  #running = true;

  /** Starts the process. Throws StartError when its log cannot be written. */
  constructor(command: NodeCommand, plan: NodePlan, plans: readonly NodePlan[]) {
    this.plan = plan;
    this.log = new LogFile(plan.logFile);
    const [program, ...args] = command;
    this.#process = spawn(program, [...args, ...startArguments(plan, plans), "--stop-with-parent"], {
      detached: true,
      stdio: ["pipe", this.log.descriptor, this.log.descriptor],
    });
    // Nothing is ever written to it; a process that ends closes it.
    this.#process.stdin!.on("error", () => undefined);
    this.ended = new Promise((resolve) => {
      this.#process.once("error", (error) => this.#end(resolve, error.message));
      this.#process.once("exit", (code, signal) =>
        this.#end(resolve, signal === null ? `exit code ${code}` : `signal ${signal}`),
      );
    });
  }

  get running(): boolean {
    return this.#running;
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  signal(signal: "SIGTERM" | "SIGKILL"): void {
    if (this.#running) this.#process.kill(signal);
  }

  /**
   * Resolves when the node says that it is ready, or its process has ended, or `abort` is given up.
   * Returns what it was still waiting for when it was given up.
   */
  async untilReady(abort: AbortSignal): Promise<string> {
    let waitingFor = "its admin port";
    while (this.#running && !abort.aborted) {
      const answer = await this.#probe();
      if (answer === "ready") return "";
      if (answer !== undefined) waitingFor = answer;
      await delay(POLL_MS);
    }
    return waitingFor;
  }

  /** "ready", or what the node is waiting for, or `undefined` when it does not answer. */
  async #probe(): Promise<string | undefined> {
    try {
      const answer = await fetch(`http://${LOCAL_HOST}:${this.plan.adminPort}/readyz`, {
        signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
      });
      const { reasons } = (await answer.json()) as { reasons: string[] };
      return answer.ok ? "ready" : reasons.join(", ");
    } catch {
      return undefined; // Not listening yet.
    }
  }

  #end(resolve: (how: string) => void, how: string): void {
    if (!this.#running) return;
    this.#running = false;
    resolve(how);
  }
}
