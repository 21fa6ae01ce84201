/** The metrics of real nodes, as whoever scrapes them sees them. */
import { setTimeout as delay } from "node:timers/promises";
import { adminPage } from "../support/admin-page.js";
import { PATIENCE_MS } from "./patience.js";

const POLL_MS = 100;

/** The sum of a metric over its labels; 0 when the node does not know it yet. */
export async function metricOf(admin: string, name: string): Promise<number> {
  const text = await (await adminPage(`${admin}/metrics`)).text();
  let sum = 0;
  for (const line of text.split("\n")) {
    const [series = "", value = ""] = line.split(/ (?=[^ ]+$)/);
    if (series === name || series.startsWith(`${name}{`)) sum += Number(value);
  }
  return sum;
}

/** Resolves when a figure of a cluster is as `isDone` wants it; rejects, saying what it was last, after a time. */
export async function untilMetric(
  what: string,
  read: () => Promise<number>,
  isDone: (value: number) => boolean,
): Promise<void> {
  const deadlineMs = performance.now() + PATIENCE_MS;
  for (;;) {
    const value = await read();
    if (isDone(value)) return;
    if (performance.now() > deadlineMs) throw new Error(`${what} is ${value} after ${PATIENCE_MS} ms`);
    await delay(POLL_MS);
  }
}
