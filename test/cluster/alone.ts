/** What a node has by itself: it is asked while all others are frozen, so that no answer can be theirs. */
import { setTimeout as delay } from "node:timers/promises";
import type { LocalNodes } from "../support/local-nodes.js";
import { missing, sdkClient } from "./message-table.js";
import { metricOf } from "./metrics.js";
import { PATIENCE_MS } from "./patience.js";

const POLL_MS = 100;

/**
 * Resolves when node `i` finds all of these messages in its own replicas; rejects, saying what it found last, when it never
 * does. The others are frozen only when the node waits for no copy and has been seen to find everything: what it still
 * lacks it gets from them. `beforeLook` is called before each look, and may start the node again.
 */
export async function untilFoundAlone(
  nodes: LocalNodes,
  i: number,
  table: string,
  ids: readonly string[],
  beforeLook: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const others = Array.from({ length: nodes.count }, (_, other) => other).filter(
    (other) => other !== i && nodes.isRunning(other),
  );
  const client = sdkClient(nodes.http[i]!, { maxAttempts: 1 });
  const find = async (): Promise<string> => {
    const absent = await missing(client, table, ids, { consistent: false });
    return absent.length === 0 ? "" : `${absent.length} of ${ids.length} are missing, such as ${absent[0]!}`;
  };
  const look = async (): Promise<string> => {
    await beforeLook();
    const incomplete = await metricOf(nodes.admin[i]!, "covey_partitions_incomplete");
    if (incomplete > 0) return `${incomplete} partitions wait for a copy`;
    const withOthers = await find();
    if (withOthers !== "") return withOthers;
    const thaw = nodes.freeze(others);
    try {
      return await find();
    } finally {
      thaw();
    }
  };
  try {
    const deadlineMs = performance.now() + PATIENCE_MS;
    for (;;) {
      // An answer may be awaited from a frozen node, when the asked one finds only now that it needs a copy, or ends.
      const seen = await look().catch(String);
      if (seen === "") return;
      if (performance.now() > deadlineMs) throw new Error(`node ${i} by itself: ${seen}`);
      await delay(POLL_MS);
    }
  } finally {
    client.destroy();
  }
}
