/** The benchmark's end of a load generator. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { LoadAnswer, LoadOrder } from "./load-messages.js";
import type { LoadOptions, LoadResult } from "./load.js";
import type { Protocol } from "./operations.js";

export class LoadProcess {
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess) {
    this.#process = process;
  }

  /** Rejects when a connection cannot be made. */
  static async start(protocol: Protocol, options: LoadOptions): Promise<LoadProcess> {
    const load = new LoadProcess(fork(fileURLToPath(new URL("load-generator.js", import.meta.url))));
    await load.#order({ kind: "open", protocol, options });
    return load;
  }

  async run(forMs: number): Promise<LoadResult> {
    return (await this.#order({ kind: "run", forMs })).result;
  }

  /** Resolves to how many items were read back. Rejects when one is not as it was written. */
  async verify(): Promise<number> {
    return (await this.#order({ kind: "verify" })).items;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exit = once(this.#process, "exit");
    this.#process.disconnect();
    await exit;
  }

  #order(order: { kind: "open" } & LoadOrder): Promise<LoadAnswer & { kind: "opened" }>;
  #order(order: { kind: "run" } & LoadOrder): Promise<LoadAnswer & { kind: "ran" }>;
  #order(order: { kind: "verify" } & LoadOrder): Promise<LoadAnswer & { kind: "verified" }>;
  async #order(order: LoadOrder): Promise<LoadAnswer> {
    const waiting = new AbortController();
    const { signal } = waiting;
    try {
      const answered = once(this.#process, "message", { signal }).then(([answer]) => answer as LoadAnswer);
      const ended = once(this.#process, "exit", { signal }).then(([code]): LoadAnswer => {
        return { kind: "failed", message: `the load generator ended with exit code ${code}` };
      });
      // Whichever is not first ends with the signal.
      answered.catch(() => undefined);
      ended.catch(() => undefined);
      this.#process.send(order);
      const answer = await Promise.race([answered, ended]);
      if (answer.kind === "failed") throw new Error(`${order.kind}: ${answer.message}`);
      return answer;
    } finally {
      waiting.abort();
    }
  }
}
