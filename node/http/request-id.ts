/**
 * Request ids as the service makes them: 52 characters of [0-9A-Z], the last ones the same for every request of a
 * process. They tell requests apart in logs and tickets and need not be unguessable, so a counter does.
 */
import { randomBytes } from "node:crypto";

const LENGTH = 52;
const COUNTER_LENGTH = 12;

export class RequestIds {
  readonly #process: string;
  #count = 0;

  constructor() {
    const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
    this.#process = Array.from(
      randomBytes(LENGTH - COUNTER_LENGTH),
      (byte) => alphabet[byte % alphabet.length],
    ).join("");
  }

  next(): string {
    const count = (++this.#count).toString(32).toUpperCase();
    return count.padStart(COUNTER_LENGTH, "0") + this.#process;
  }
}
