/**
 * Short byte strings by place, in one typed array: no object each, nothing for the garbage collector to trace. A place may
 * hold none.
 */
const NONE = 0xff;

export class BytesColumn {
  readonly #room: number;
  readonly #lengths: Uint8Array;
  readonly #bytes: Uint8Array;

  /** Every place has room for `room` bytes, fewer than 255, and holds none. */
  constructor(places: number, room: number) {
    this.#room = room;
    this.#lengths = new Uint8Array(places).fill(NONE);
    this.#bytes = new Uint8Array(places * room);
  }

  /** Holds none afterwards when they do not fit. */
  set(place: number, bytes: Uint8Array): void {
    this.#lengths[place] = bytes.length > this.#room ? NONE : bytes.length;
    if (bytes.length > this.#room) return;
    const start = place * this.#room;
    for (let i = 0; i < bytes.length; i++) this.#bytes[start + i] = bytes[i]!;
  }

  /** A copy. */
  get(place: number): Uint8Array | undefined {
    const length = this.#lengths[place]!;
    if (length === NONE) return undefined;
    return this.#bytes.slice(place * this.#room, place * this.#room + length);
  }

  /** What stands at `places`, in this order, in a column of so many places. */
  pick(places: readonly number[], capacity: number): BytesColumn {
    const picked = new BytesColumn(capacity, this.#room);
    for (const [to, from] of places.entries()) {
      picked.#lengths[to] = this.#lengths[from]!;
      const start = from * this.#room;
      picked.#bytes.set(this.#bytes.subarray(start, start + this.#room), to * this.#room);
    }
    return picked;
  }
}
