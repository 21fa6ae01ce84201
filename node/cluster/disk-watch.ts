/** What a node makes of a disk that does not answer. */

/** For how long the disk has not answered; 0 when it owes no answer. */
export interface Heartbeat {
  readonly silentMs: number;
}

export class DiskWatch {
  readonly #heartbeat: Heartbeat;
  readonly #stallMs: number;
  readonly #hangMs: number;

  /** `hangMs` 0: never. */
  constructor(
    heartbeat: Heartbeat,
    { diskStallMs, diskHangMs }: { readonly diskStallMs: number; readonly diskHangMs: number },
  ) {
    this.#heartbeat = heartbeat;
    this.#stallMs = diskStallMs;
    this.#hangMs = diskHangMs;
  }

  /** Others should lead this node's partitions, and answer its clients. */
  get stalled(): boolean {
    return this.#heartbeat.silentMs >= this.#stallMs;
  }

  /** Waiting does not help: the process should be started anew, elsewhere perhaps. */
  get hung(): boolean {
    return this.#hangMs > 0 && this.#heartbeat.silentMs >= this.#hangMs;
  }

  /** One line for operators; empty while the disk answers. */
  get complaint(): string {
    return this.stalled
      ? `the disk, which has not answered for ${Math.round(this.#heartbeat.silentMs)} ms`
      : "";
  }
}
