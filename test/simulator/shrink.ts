/**
 * Finds a short list of faults with which a run still fails: leaves out halves, then quarters, down to single ones.
 *
 * Source: Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input" (ddmin), without its guarantee of a
 * minimum: a run with fewer faults is another run, and failing by luck counts.
 */

export interface Shrunk {
  /** Numbers of the faults that are left. */
  readonly kept: readonly number[];
  readonly runs: number;
}

/** `fails` tells whether the run fails with only these faults. It is asked at most `runsMax` times. */
export async function shrinkFaults(
  numbers: readonly number[],
  fails: (kept: readonly number[]) => Promise<boolean>,
  runsMax: number,
): Promise<Shrunk> {
  let kept = [...numbers];
  let runs = 0;
  let size = Math.ceil(kept.length / 2);
  while (kept.length > 0) {
    let shorter = false;
    for (let start = 0; start < kept.length && runs < runsMax;) {
      const rest = [...kept.slice(0, start), ...kept.slice(start + size)];
      runs++;
      if (await fails(rest)) {
        kept = rest;
        shorter = true;
      } else {
        start += size;
      }
    }
    if (runs >= runsMax || (size === 1 && !shorter)) break;
    size = Math.max(1, Math.floor(size / 2));
  }
  return { kept, runs };
}
