/** Microseconds per call of something that does not wait: the best of several rounds, after a warm-up. */
const ROUNDS = 7;
const ROUND_MS = 150;
const BATCH = 64;

/** The last result: keeps the engine from finding out that nobody needs any. */
export let sink: unknown;

/** `operation` gets the number of its call. */
export function microsecondsOf(operation: (call: number) => unknown): number {
  let best = Infinity;
  let call = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    let calls = 0;
    while (performance.now() - began < ROUND_MS) {
      for (let i = 0; i < BATCH; i++) sink = operation(call++);
      calls += BATCH;
    }
    const micros = ((performance.now() - began) * 1000) / calls;
    if (round > 0) best = Math.min(best, micros);
  }
  return best;
}

/** Prints one line: what was done, and what it cost. */
export function report(what: string, operation: (call: number) => unknown): void {
  const micros = microsecondsOf(operation);
  process.stdout.write(`${what.padEnd(64)} ${micros.toFixed(2).padStart(8)} µs\n`);
}
