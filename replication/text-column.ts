/**
 * Short texts by place, as UTF-16 code units in one typed array: no object each, nothing for the garbage collector to trace,
 * and no text that keeps a longer one alive. Every place has room for the longest text so far.
 */

/** A UUID fits. Code units. */
const ROOM_MIN = 36;

export class TextColumn {
  readonly #lengths: Uint32Array;
  #room = ROOM_MIN;
  #units: Uint16Array;

  constructor(places: number) {
    this.#lengths = new Uint32Array(places);
    this.#units = new Uint16Array(places * ROOM_MIN);
  }

  set(place: number, text: string): void {
    if (text.length > this.#room) this.#makeRoom(text.length);
    this.#lengths[place] = text.length;
    const start = place * this.#room;
    for (let i = 0; i < text.length; i++) this.#units[start + i] = text.charCodeAt(i);
  }

  get(place: number): string {
    const start = place * this.#room;
    return String.fromCharCode(...this.#units.subarray(start, start + this.#lengths[place]!));
  }

  equals(place: number, text: string): boolean {
    if (this.#lengths[place] !== text.length) return false;
    const start = place * this.#room;
    for (let i = 0; i < text.length; i++) if (this.#units[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** The texts at `places`, in this order, in a column of so many places. */
  pick(places: readonly number[], capacity: number): TextColumn {
    const picked = new TextColumn(capacity);
    picked.#makeRoom(this.#room);
    for (const [to, from] of places.entries()) {
      const start = from * this.#room;
      picked.#lengths[to] = this.#lengths[from]!;
      picked.#units.set(this.#units.subarray(start, start + this.#lengths[from]!), to * picked.#room);
    }
    return picked;
  }

  #makeRoom(room: number): void {
    if (room <= this.#room) return;
    const units = new Uint16Array(this.#lengths.length * room);
    for (const [place, length] of this.#lengths.entries()) {
      const start = place * this.#room;
      units.set(this.#units.subarray(start, start + length), place * room);
    }
    this.#room = room;
    this.#units = units;
  }
}
