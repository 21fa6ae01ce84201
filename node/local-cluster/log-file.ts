/** The log of one node's process, which writes to it directly: a launcher that is stopped or dies never blocks a node. */
import { closeSync, fstatSync, mkdirSync, openSync, readSync } from "node:fs";
import { dirname } from "node:path";
import { StartError } from "../start-error.js";

/** How much of the end is searched for the reason of a failure. */
const TAIL_BYTES = 64 * 1024;
const CHUNK_BYTES = 64 * 1024;

/** How Node.js begins the line that says what ended it. */
const UNCAUGHT = /^(\w*Error\b|FATAL ERROR)/;

export class LogFile {
  readonly path: string;
  /** For the process to write to. */
  readonly descriptor: number;
  /** Where this run of the process begins. */
  readonly #startBytes: number;
  #readBytes: number;
  #partial = "";

  /** Opens for appending. Throws StartError. */
  constructor(path: string) {
    this.path = path;
    try {
      mkdirSync(dirname(path), { recursive: true });
      this.descriptor = openSync(path, "a+");
    } catch (cause) {
      throw new StartError("directory-unwritable", `${path} cannot be written: ${(cause as Error).message}`, {
        cause,
      });
    }
    this.#startBytes = fstatSync(this.descriptor).size;
    this.#readBytes = this.#startBytes;
  }

  /** The whole lines written since the last call. */
  newLines(): string[] {
    const lines: string[] = [];
    for (;;) {
      const text = this.#read(this.#readBytes, CHUNK_BYTES);
      if (text.length === 0) return lines;
      this.#readBytes += text.length;
      const parts = (this.#partial + text.toString()).split("\n");
      this.#partial = parts.pop()!;
      lines.push(...parts);
    }
  }

  /** The line of this run that best says why it ended; empty when there is none. */
  reason(): string {
    const size = fstatSync(this.descriptor).size;
    const from = Math.max(this.#startBytes, size - TAIL_BYTES);
    const lines = this.#read(from, TAIL_BYTES)
      .toString()
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const startError = lines.findLast((line) => line.startsWith("covey: "));
    if (startError !== undefined) return startError.slice("covey: ".length);
    const logged = lines.map(errorOf).findLast((error) => error !== undefined);
    const printed = lines.filter((line) => !line.startsWith("{"));
    return logged ?? printed.findLast((line) => UNCAUGHT.test(line)) ?? printed.at(-1) ?? "";
  }

  close(): void {
    closeSync(this.descriptor);
  }

  #read(position: number, bytes: number): Buffer {
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, readSync(this.descriptor, buffer, 0, bytes, position));
  }
}

/** The message of a line of the log that reports an error. */
function errorOf(line: string): string | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const { level, msg, err } = JSON.parse(line) as {
      level?: string;
      msg?: string;
      err?: { message?: string };
    };
    if (level !== "error" && level !== "fatal") return undefined;
    return err?.message === undefined ? msg : `${msg}: ${err.message}`;
  } catch {
    return undefined; // A line cut short by the end of the process is no report.
  }
}
