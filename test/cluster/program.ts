/** A program of the build as a process whose words and end are remembered: the launcher behind `npm start`, or one node. */
import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { REPOSITORY } from "../support/local-nodes.js";

export class Program {
  readonly #process: ChildProcess;
  #output = "";
  #errors = "";
  /** The exit code; null after a signal. Settles when both outputs have ended too. */
  readonly ended: Promise<number | null>;
  readonly #killAtExit = (): void => void this.#process.kill("SIGKILL");

  /** `file` is a path in the build, such as "node/main.js". */
  constructor(file: string, args: readonly string[]) {
    this.#process = spawn(process.execPath, [join(REPOSITORY, "dist", file), ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#process.stdout!.on("data", (text: Buffer) => (this.#output += text.toString()));
    this.#process.stderr!.on("data", (text: Buffer) => (this.#errors += text.toString()));
    process.once("exit", this.#killAtExit);
    this.ended = new Promise((resolve) => {
      this.#process.once("close", (code) => {
        process.off("exit", this.#killAtExit);
        resolve(code);
      });
    });
  }

  /** What it wrote to standard output so far. */
  get output(): string {
    return this.#output;
  }

  /** What it wrote to standard error so far. */
  get errors(): string {
    return this.#errors;
  }

  signal(signal: "SIGINT" | "SIGTERM" | "SIGKILL"): void {
    this.#process.kill(signal);
  }

  /** Resolves when standard output has a line that matches; rejects when the program ends without. */
  async shown(line: RegExp): Promise<void> {
    const matches = (): boolean => this.#output.split("\n").some((text) => line.test(text));
    await new Promise<void>((resolve, reject) => {
      const check = (): void => {
        if (matches()) resolve();
      };
      this.#process.stdout!.on("data", check);
      check();
      void this.ended.then((code) => {
        if (matches()) resolve();
        else reject(new Error(`ended with ${code} before it showed ${line}\n${this.#output}${this.#errors}`));
      });
    });
  }
}
