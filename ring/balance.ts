/**
 * Brings loads into bounds by as few moves as it can: an augmenting path shifts one unit from a node with too much to
 * one with too little, over nodes between them whose load it leaves as it was. Every path is a shortest one, and units
 * go first where they are wanted at both ends, so that no unit moves twice.
 *
 * This is the search of Ford and Fulkerson on the flow network partitions → nodes, with partitions folded into the edges
 * between nodes. Folding is sound on a shortest path: if two of its edges used one partition's zone room, that
 * partition offered a shorter path.
 */

/** A way to shift one unit: the partition `via` takes `to` in place of the node that gives. */
export interface Shift {
  readonly via: number;
  /** Lower is better, among the shifts between the same two nodes. */
  readonly cost: number;
}

export interface Balance {
  /** Units per node; `shift` keeps them up to date. */
  readonly loads: readonly number[];
  readonly low: readonly number[];
  /** Invariant: low[i] <= high[i]. */
  readonly high: readonly number[];
  /** The best shift from `from` to each node, by node number; holes where there is none. */
  shiftsFrom(from: number): (Shift | undefined)[];
  /** Shifts one unit, in `loads` too. */
  shift(from: number, to: number, via: number): void;
}

/** Shifts until every load is within its bounds or no path can bring it there. */
export function balance(task: Balance): void {
  const { loads, low, high } = task;
  const aboveHigh = (i: number): boolean => loads[i]! > high[i]!;
  const aboveLow = (i: number): boolean => loads[i]! > low[i]!;
  const belowLow = (i: number): boolean => loads[i]! < low[i]!;
  const belowHigh = (i: number): boolean => loads[i]! < high[i]!;
  while (shiftAlongPath(task, aboveHigh, belowLow));
  while (shiftAlongPath(task, aboveHigh, belowHigh));
  while (shiftAlongPath(task, aboveLow, belowLow));
}

/** Shifts one unit from a giver to a taker; false when no path joins them. */
function shiftAlongPath(
  task: Balance,
  gives: (node: number) => boolean,
  takes: (node: number) => boolean,
): boolean {
  const nodes = task.loads.map((_, i) => i);
  if (!nodes.some(takes)) return false;
  const surplus = (i: number): number => task.loads[i]! - task.high[i]!;
  const queue = nodes.filter(gives).sort((a, b) => surplus(b) - surplus(a) || a - b);
  const reachedBy = new Map<number, { from: number; via: number } | undefined>(
    queue.map((giver) => [giver, undefined]),
  );
  for (const from of queue) {
    const shifts = task.shiftsFrom(from);
    let taker: number | undefined;
    shifts.forEach((shift, to) => {
      if (shift === undefined || reachedBy.has(to)) return;
      reachedBy.set(to, { from, via: shift.via });
      queue.push(to);
      if (takes(to) && (taker === undefined || shift.cost < shifts[taker]!.cost)) taker = to;
    });
    if (taker === undefined) continue;
    for (let to = taker, step = reachedBy.get(to); step !== undefined; step = reachedBy.get(to)) {
      task.shift(step.from, to, step.via);
      to = step.from;
    }
    return true;
  }
  return false;
}
