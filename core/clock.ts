/**
 * Time, as the drivers get it. Protocol cores never hold a Clock: they take `nowMs` as an argument.
 */
export interface Clock {
  /** Milliseconds since the Unix epoch. May jump in both directions. */
  wallMs(): number;
  /** Milliseconds since an arbitrary moment. Never goes back; the only clock for timeouts. */
  monotonicMs(): number;
  /** Calls `callback` once after `delayMs`; the returned function cancels it. */
  after(delayMs: number, callback: () => void): () => void;
  /** Calls `callback` every `intervalMs` until the returned function is called. */
  every(intervalMs: number, callback: () => void): () => void;
  /** Calls `callback` at the end of the current event-loop turn, once the I/O that is ready has been handled. */
  atTurnEnd(callback: () => void): void;
}
