/**
 * What it costs that everybody wants the same item: increments per second of 64 clients on one counter, against the same
 * clients on a counter each, on a cluster of three nodes. Increments of one item must pipeline: were they to wait for
 * each other, 64 clients would get one increment per round trip between them.
 *
 * The two loads take turns, because a machine that does other things is not the same from one moment to the next.
 * Afterwards every counter must hold exactly what was acknowledged.
 */
import { CoveyClient } from "../client/index.js";
import { BenchCluster } from "./cluster/bench-cluster.js";
import { createCounterTable, increment, readCounter } from "./load/counters.js";

const CLIENTS = 64;
const NODES = 3;
const ROUNDS = 4;
const WARM_UP_MS = 3_000;
const MEASURE_MS = 4_000;

/** Of so many clients, each with one increment in flight. Resolves to how many each counter was incremented. */
async function load(
  client: CoveyClient,
  counterOf: (lane: number) => string,
  durationMs: number,
  totals: Map<string, number>,
): Promise<number> {
  const endMs = performance.now() + durationMs;
  let count = 0;
  const lane = async (number: number): Promise<void> => {
    const counter = counterOf(number);
    while (performance.now() < endMs) {
      await increment(client, counter);
      totals.set(counter, (totals.get(counter) ?? 0) + 1);
      count++;
    }
  };
  const startedMs = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => lane(number)));
  return (count / (performance.now() - startedMs)) * 1_000;
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

const hot = (): string => "hot";
const own = (lane: number): string => `own ${lane}`;

const cluster = await BenchCluster.start({ nodes: NODES, nodeFlags: [] });
try {
  const client = new CoveyClient({ endpoints: cluster.grpcAddresses });
  try {
    await createCounterTable(client);
    const totals = new Map<string, number>();
    await load(client, hot, WARM_UP_MS, totals);
    await load(client, own, WARM_UP_MS, totals);
    const onOne: number[] = [];
    const onMany: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      onOne.push(await load(client, hot, MEASURE_MS, totals));
      onMany.push(await load(client, own, MEASURE_MS, totals));
    }
    for (const [counter, total] of totals) {
      const value = await readCounter(client, counter);
      if (value !== total)
        throw new Error(`${counter} is ${value}, and ${total} increments were acknowledged`);
    }
    const [one, many] = [median(onOne), median(onMany)];
    console.log(`${CLIENTS} clients, ${NODES} nodes, increments per second (median of ${ROUNDS} rounds)`);
    console.log(
      `one item    ${one.toFixed().padStart(7)}   (${onOne.map((rate) => rate.toFixed()).join(", ")})`,
    );
    console.log(
      `${CLIENTS} items    ${many.toFixed().padStart(7)}   (${onMany.map((rate) => rate.toFixed()).join(", ")})`,
    );
    console.log(`ratio       ${(one / many).toFixed(2).padStart(7)}`);
    console.log(`every one of ${totals.size} counters is exact`);
  } finally {
    client.close();
  }
} finally {
  await cluster.stop();
}
