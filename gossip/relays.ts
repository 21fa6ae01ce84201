/**
 * Pings that this node sends in another's place. The asker hears an ack when the target answers, and a nack shortly
 * before its own deadline when the target has not, which proves to it that at least its link to us works.
 *
 * Source: SWIM §4.1 (ping-req), Lifeguard §IV-A (nack).
 */
import type { Outbox, Recipient } from "./outbox.js";

/** Beyond it requests are dropped: the asker has other relays. */
const RELAYS_MAX = 256;

interface Relay {
  readonly asker: Recipient;
  readonly askerSequence: number;
  nackMs: number;
  deadlineMs: number;
  nacked: boolean;
}

export class Relays {
  readonly #outbox: Outbox;
  readonly #nackAfterMs: number;
  readonly #keepMs: number;
  /** By the sequence number of our own ping, in the order of their deadlines. */
  readonly #relays = new Map<number, Relay>();

  /** The asker waits `probeIntervalMs - probeTimeoutMs` for us; the nack leaves at 80 % of it (as memberlist). */
  constructor(outbox: Outbox, times: { probeIntervalMs: number; probeTimeoutMs: number }) {
    this.#outbox = outbox;
    this.#nackAfterMs = 0.8 * (times.probeIntervalMs - times.probeTimeoutMs);
    this.#keepMs = times.probeIntervalMs;
  }

  get wakeMs(): number {
    let wakeMs = Infinity;
    for (const relay of this.#relays.values()) {
      wakeMs = Math.min(wakeMs, relay.nacked ? relay.deadlineMs : relay.nackMs);
    }
    return wakeMs;
  }

  /** Remembers that ping `sequence` was sent for an asker. False, and nothing is remembered, when there are too many. */
  begin(sequence: number, asker: Recipient, askerSequence: number, nowMs: number): boolean {
    if (this.#relays.size >= RELAYS_MAX) return false;
    this.#relays.set(sequence, {
      asker,
      askerSequence,
      nackMs: nowMs + this.#nackAfterMs,
      deadlineMs: nowMs + this.#keepMs,
      nacked: false,
    });
    return true;
  }

  ack(sequence: number): void {
    const relay = this.#relays.get(sequence);
    if (relay === undefined) return;
    this.#relays.delete(sequence);
    this.#outbox.datagram(relay.asker, { kind: "ack", sequence: relay.askerSequence });
  }

  tick(nowMs: number): void {
    for (const [sequence, relay] of this.#relays) {
      if (!relay.nacked && nowMs >= relay.nackMs) {
        relay.nacked = true;
        this.#outbox.datagram(relay.asker, { kind: "nack", sequence: relay.askerSequence });
      }
      if (nowMs >= relay.deadlineMs) this.#relays.delete(sequence);
    }
  }

  postpone(ms: number): void {
    for (const relay of this.#relays.values()) {
      relay.nackMs += ms;
      relay.deadlineMs += ms;
    }
  }
}
