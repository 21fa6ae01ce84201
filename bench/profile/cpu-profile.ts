/**
 * Where a node's main thread spent its time: self time per function, out of a V8 CPU profile, which holds a tree of call
 * stacks and a sample of it every so many microseconds.
 */
import type { Interval } from "../measurement.js";

/** The parts of a .cpuprofile file that are used. Times are microseconds. */
export interface CpuProfile {
  readonly startTime: number;
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** Before each sample. */
  readonly timeDeltas: readonly number[];
}

export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  /** From 0, as the column is. */
  readonly lineNumber: number;
  readonly columnNumber: number;
}

export interface FunctionTime {
  readonly frame: CallFrame;
  readonly selfMicroseconds: number;
  /** With what it called; of a function that calls itself, counted once. */
  readonly totalMicroseconds: number;
}

/** Only samples within `interval` count, on the clock of the profile. In no particular order. */
export function functionTimes(profile: CpuProfile, interval: Interval): FunctionTime[] {
  const selfByNode = selfTimes(profile, interval);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const times = new Map<string, { frame: CallFrame; selfMicroseconds: number; totalMicroseconds: number }>();
  /** Depth first; returns the time of the whole subtree. `open` are the functions on the stack above. */
  const visit = (id: number, open: ReadonlySet<string>): number => {
    const { callFrame: frame, children = [] } = nodes.get(id)!;
    const key = `${frame.functionName}|${frame.url}|${frame.lineNumber}|${frame.columnNumber}`;
    const below = open.has(key) ? open : new Set([...open, key]);
    const self = selfByNode.get(id) ?? 0;
    const total = children.reduce((sum, child) => sum + visit(child, below), self);
    if (total > 0) {
      let time = times.get(key);
      if (!time) times.set(key, (time = { frame, selfMicroseconds: 0, totalMicroseconds: 0 }));
      time.selfMicroseconds += self;
      if (!open.has(key)) time.totalMicroseconds += total;
    }
    return total;
  };
  visit(profile.nodes[0]!.id, new Set());
  return [...times.values()];
}

function selfTimes(profile: CpuProfile, { fromMicroseconds, toMicroseconds }: Interval): Map<number, number> {
  const self = new Map<number, number>();
  let at = profile.startTime;
  profile.samples.forEach((id, i) => {
    at += profile.timeDeltas[i]!;
    if (at < fromMicroseconds || at > toMicroseconds) return;
    // The time up to the next sample was spent where this one was taken.
    self.set(id, (self.get(id) ?? 0) + Math.max(0, profile.timeDeltas[i + 1] ?? 0));
  });
  return self;
}
