/**
 * How long a suspect may take to refute.
 *
 * A suspicion starts with a long timeout, because the accuser may be the one that is slow. Every further member whose
 * own probe fails makes that less likely, so the timeout shrinks, logarithmically, to its minimum after k of them.
 *
 * Source: Dadgar, Phillips, Currey, "Lifeguard: Local Health Awareness for More Accurate Failure Detection",
 * arXiv 1707.00788, §IV-B.
 */
import type { NodeId } from "../core/ids.js";

/** All in milliseconds but `confirmations` (C) and `confirmationsNeeded` (K). K of 0 gives `minMs` at once. */
export function suspicionTimeoutMs(options: {
  minMs: number;
  maxMs: number;
  confirmations: number;
  confirmationsNeeded: number;
}): number {
  const { minMs, maxMs, confirmations, confirmationsNeeded } = options;
  if (confirmationsNeeded < 1) return minMs;
  const shrunk = Math.log(confirmations + 1) / Math.log(confirmationsNeeded + 1);
  return Math.max(minMs, maxMs - (maxMs - minMs) * shrunk);
}

/** The shortest suspicion in a cluster of `memberCount`: longer in large ones, where a refutation travels further. */
export function suspicionMinMs(multiplier: number, memberCount: number, probeIntervalMs: number): number {
  return multiplier * Math.max(1, Math.log10(Math.max(1, memberCount))) * probeIntervalMs;
}

/** One suspect in one incarnation. */
export class Suspicion {
  readonly #minMs: number;
  readonly #maxMs: number;
  readonly #confirmationsNeeded: number;
  /** Invariant: holds the first accuser and at most `confirmationsNeeded` others. */
  readonly #accusers = new Set<NodeId>();
  #startMs: number;

  constructor(options: {
    startMs: number;
    minMs: number;
    maxMs: number;
    confirmationsNeeded: number;
    accuser: NodeId;
  }) {
    this.#startMs = options.startMs;
    this.#minMs = options.minMs;
    this.#maxMs = options.maxMs;
    this.#confirmationsNeeded = options.confirmationsNeeded;
    this.#accusers.add(options.accuser);
  }

  get accusers(): readonly NodeId[] {
    return [...this.#accusers];
  }

  get isConfirmed(): boolean {
    return this.#accusers.size > this.#confirmationsNeeded;
  }

  /** When the suspect is to be declared dead. Never moves later by a confirmation. */
  get deadlineMs(): number {
    return (
      this.#startMs +
      suspicionTimeoutMs({
        minMs: this.#minMs,
        maxMs: this.#maxMs,
        confirmations: this.#accusers.size - 1,
        confirmationsNeeded: this.#confirmationsNeeded,
      })
    );
  }

  /** Adds an accuser. True when it is a new one that counts, and is therefore worth spreading. */
  confirm(accuser: NodeId): boolean {
    if (this.isConfirmed || this.#accusers.has(accuser)) return false;
    this.#accusers.add(accuser);
    return true;
  }

  /** Gives the suspect `ms` more, because this process did not run for as long. */
  postpone(ms: number): void {
    this.#startMs += ms;
  }
}
