/** Messages that a replica wants to send: those that may leave at once, and those that a write must come before (R14). */
import type { NodeId } from "../core/ids.js";
import type { PartitionMessage } from "./messages.js";
import type { Outgoing } from "./replica-output.js";

const NONE: readonly never[] = [];

export class Outbox {
  #atOnce: Outgoing[] = [];
  #afterWrite: Outgoing[] = [];

  get isEmpty(): boolean {
    return this.#atOnce.length === 0 && this.#afterWrite.length === 0;
  }

  send(to: NodeId, message: PartitionMessage): void {
    this.#atOnce.push({ to, message });
  }

  sendAfterWrite(to: NodeId, message: PartitionMessage): void {
    this.#afterWrite.push({ to, message });
  }

  /** What was to be written first is not written any more. */
  dropAfterWrite(): void {
    this.#afterWrite = [];
  }

  /** What may leave at once; it belongs to the caller. */
  takeAtOnce(): readonly Outgoing[] {
    if (this.#atOnce.length === 0) return NONE;
    const taken = this.#atOnce;
    this.#atOnce = [];
    return taken;
  }

  /** What leaves after everything that is to be written now; it belongs to the caller. */
  takeAfterWrite(): readonly Outgoing[] {
    if (this.#afterWrite.length === 0) return NONE;
    const taken = this.#afterWrite;
    this.#afterWrite = [];
    return taken;
  }
}
