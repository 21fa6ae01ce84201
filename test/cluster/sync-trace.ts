/** What `strace` saw a node bring to stable storage, and when. */
import { readFileSync } from "node:fs";

/** One call that succeeded, from its beginning to its end, in milliseconds since 1970. */
export interface Sync {
  readonly path: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** What to start a node with so that its syncs are written to the file `trace`. The node stays the child: strace hides behind it. */
export function tracedTo(trace: string): string[] {
  return [
    "strace",
    "-f",
    "-D",
    "-q",
    "-y",
    "-ttt",
    "-T",
    "-e",
    "trace=fsync,fdatasync",
    "-e",
    "signal=none",
  ].concat("-o", trace);
}

/*
 * A line is one of
 *     4711 1764000000.123456 fdatasync(25</data/000012.log>) = 0 <0.000321>
 *     4711 1764000000.123456 fdatasync(25</data/000012.log> <unfinished ...>
 *     4711 1764000000.123777 <... fdatasync resumed>) = 0 <0.000321>
 */
const CALL = /^(?<thread>\d+) +(?<time>[\d.]+) f(?:data)?sync\(\d+<(?<path>[^>]*)>(?<rest>.*)$/;
const RESUMED = /^(?<thread>\d+) +[\d.]+ <\.\.\. f(?:data)?sync resumed>(?<rest>.*)$/;
const SUCCEEDED = /^\) += 0 <(?<seconds>[\d.]+)>$/;

/** The calls that have succeeded so far, in order of their ends. */
export function readSyncs(trace: string): Sync[] {
  const syncs: Sync[] = [];
  /** Calls under way, by thread. */
  const begun = new Map<string, { path: string; startMs: number }>();
  for (const line of readFileSync(trace, "utf8").split("\n")) {
    const call = CALL.exec(line)?.groups;
    const resumed = call ? undefined : RESUMED.exec(line)?.groups;
    const { thread, rest } = call ?? resumed ?? {};
    if (thread === undefined || rest === undefined) continue;
    if (call) begun.set(thread, { path: call["path"]!, startMs: Number(call["time"]) * 1000 });
    const seconds = SUCCEEDED.exec(rest)?.groups?.["seconds"];
    const sync = begun.get(thread);
    if (seconds !== undefined && sync) syncs.push({ ...sync, endMs: sync.startMs + Number(seconds) * 1000 });
  }
  return syncs;
}
