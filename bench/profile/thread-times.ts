/** CPU time of each thread of a process by its name: how much is not the main thread's, which is all that a profile sees. Linux only. */
import { readdirSync, readFileSync } from "node:fs";

/** Of every architecture that Node.js runs on. */
const TICK_MICROSECONDS = 10_000;

/** Microseconds so far, summed over threads of one name and over processes; empty on other systems. The main thread is "main". */
export function threadTimes(processIds: readonly number[]): Map<string, number> {
  const times = new Map<string, number>();
  if (process.platform !== "linux") return times;
  for (const processId of processIds) {
    for (const threadId of readdirSync(`/proc/${processId}/task`)) {
      const { name, microseconds } = readStat(
        readFileSync(`/proc/${processId}/task/${threadId}/stat`, "utf8"),
      );
      const key = threadId === String(processId) ? "main" : name;
      times.set(key, (times.get(key) ?? 0) + microseconds);
    }
  }
  return times;
}

/** proc_pid_stat(5); the name stands in parentheses and may hold any character. */
export function readStat(stat: string): { name: string; microseconds: number } {
  const nameEnd = stat.lastIndexOf(")");
  const fields = stat.slice(nameEnd + 2).split(" ");
  return {
    name: stat.slice(stat.indexOf("(") + 1, nameEnd),
    microseconds: (Number(fields[11]) + Number(fields[12])) * TICK_MICROSECONDS,
  };
}
