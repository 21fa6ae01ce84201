/** A local cluster that was started with more nodes than its data have: whether the new ones have got their share. */
import { setTimeout as delay } from "node:timers/promises";
import { LOCAL_HOST, type NodePlan } from "./plan.js";

const POLL_MS = 500;
const TIMEOUT_MS = 2_000;

/** What is read of `GET /topology`; absent on the page of a node that has none. */
interface TopologyPage {
  readonly members?: readonly {
    readonly name: string;
    readonly state: string;
    readonly partitions: number;
  }[];
  readonly progress?: { readonly partitionsLeft: number };
}

/**
 * Resolves, to one line for the person at the terminal, when every node of `plans` is an active member and nothing is left
 * to move; or to "" when `abort` is given up first.
 */
export async function untilGrown(plans: readonly NodePlan[], abort: AbortSignal): Promise<string> {
  const page = `http://${LOCAL_HOST}:${plans[0]!.adminPort}/topology`;
  while (!abort.aborted) {
    const topology = await fetchPage(page);
    const members = plans.map(({ name }) => topology?.members?.find((member) => member.name === name));
    if (topology?.progress?.partitionsLeft === 0 && members.every((member) => member?.state === "active")) {
      const shares = members.map((member) => `${member!.name} ${member!.partitions}`).join(", ");
      return `all partitions have moved; replicas per node: ${shares}`;
    }
    await delay(POLL_MS, undefined, { ref: false });
  }
  return "";
}

/** Undefined when the node does not answer; it will be asked again. */
async function fetchPage(url: string): Promise<TopologyPage | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return answer.ok ? ((await answer.json()) as TopologyPage) : undefined;
  } catch {
    return undefined;
  }
}
