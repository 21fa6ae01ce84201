/** Virtual time: what is to happen, in order of time, and of arrival when times are equal. A binary heap. */

interface Event {
  readonly atMs: number;
  readonly order: number;
  readonly run: () => void;
}

export class EventQueue {
  /** Invariant: no event comes before its parent, at `(i - 1) >> 1`. */
  readonly #heap: Event[] = [];
  #nowMs = 0;
  #order = 0;

  get nowMs(): number {
    return this.#nowMs;
  }

  /** `atMs` must not lie in the past. */
  at(atMs: number, run: () => void): void {
    const event = { atMs, order: this.#order++, run };
    const heap = this.#heap;
    let place = heap.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!isBefore(event, heap[parent]!)) break;
      heap[place] = heap[parent]!;
      place = parent;
    }
    heap[place] = event;
  }

  /** Runs the next event and moves time to it. False, with time at `endMs`, when there is none up to `endMs`. */
  runOne(endMs: number): boolean {
    const next = this.#heap[0];
    if (next === undefined || next.atMs > endMs) {
      this.#nowMs = endMs;
      return false;
    }
    this.#removeFirst();
    this.#nowMs = next.atMs;
    next.run();
    return true;
  }

  runUntil(endMs: number): void {
    while (this.runOne(endMs));
  }

  #removeFirst(): void {
    const heap = this.#heap;
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (!isBefore(heap[child]!, last)) break;
      heap[place] = heap[child]!;
      place = child;
    }
    heap[place] = last;
  }
}

function isBefore(a: Event, b: Event): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
}
