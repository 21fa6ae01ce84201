/** The profiles of a cluster's nodes, for people: microseconds per operation by group, by function and by thread. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Measured } from "../measurement.js";
import { functionTimes, type CpuProfile, type FunctionTime } from "./cpu-profile.js";
import { groupOf } from "./function-group.js";
import { SourcePositions } from "./source-position.js";

const FUNCTIONS_MAX = 40;

/** `directory` holds one .cpuprofile of each node; the built files lie under `built`, their sources under `sources`. */
export async function profileLines(
  directory: string,
  profiled: readonly Measured[],
  { built, sources }: { built: string; sources: string },
): Promise<string[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith(".cpuprofile"));
  const profiles = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(directory, file), "utf8")) as CpuProfile),
  );
  const positions = new SourcePositions(sources);
  return profiled.flatMap(({ measurement, interval, threads }) => {
    const { nodes, protocol, operation, operations } = measurement;
    const perOperation = (microseconds: number) => (microseconds / operations).toFixed(2).padStart(8);
    const times = profiles.flatMap((profile) => functionTimes(profile, interval));
    const lines = [
      "",
      `${operation}, ${nodes} nodes, ${protocol}: µs per operation, all nodes`,
      "  by thread",
    ];
    for (const [name, microseconds] of descending(threads))
      lines.push(`  ${perOperation(microseconds)}  ${name}`);
    lines.push("  main thread by group");
    const groups = summed(
      times,
      ({ frame }) => groupOf(frame, built),
      (time) => time.selfMicroseconds,
    );
    for (const [group, microseconds] of descending(groups))
      lines.push(`  ${perOperation(microseconds)}  ${group}`);
    const nameOf = ({ frame }: FunctionTime) =>
      `${frame.functionName || "(anonymous)"}  ${positions.of(frame)}`;
    const self = summed(times, nameOf, (time) => time.selfMicroseconds);
    const total = summed(times, nameOf, (time) => time.totalMicroseconds);
    lines.push("  main thread by function: itself, and with what it called");
    for (const [name, microseconds] of descending(self).slice(0, FUNCTIONS_MAX)) {
      lines.push(`  ${perOperation(microseconds)} ${perOperation(total.get(name)!)}  ${name}`);
    }
    lines.push("  main thread by function with what it called: Covey's own");
    const own = summed(
      times.filter(({ frame }) => frame.url.includes(built) && !frame.url.includes("/node_modules/")),
      nameOf,
      (time) => time.totalMicroseconds,
    );
    for (const [name, microseconds] of descending(own).slice(0, FUNCTIONS_MAX)) {
      lines.push(`  ${perOperation(self.get(name)!)} ${perOperation(microseconds)}  ${name}`);
    }
    return lines;
  });
}

function summed(
  times: readonly FunctionTime[],
  keyOf: (time: FunctionTime) => string,
  microsecondsOf: (time: FunctionTime) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const time of times) {
    const key = keyOf(time);
    sums.set(key, (sums.get(key) ?? 0) + microsecondsOf(time));
  }
  return sums;
}

function descending(sums: ReadonlyMap<string, number>): [string, number][] {
  return [...sums].sort(([, a], [, b]) => b - a);
}
