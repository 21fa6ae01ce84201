/**
 * Sees the topology as every running node has it, over and over, and holds it to what must never happen (I11): an epoch of
 * the document or of a partition with two values, a node that goes back, or two epochs of one partition under each of
 * which a majority stands at the same moment.
 *
 * Nodes are asked one after another, so what they say is not of one moment. But epochs only grow: a node that names the
 * same epoch in two sweeps had it at every moment between them. Only such nodes are counted.
 */
import { setTimeout as delay } from "node:timers/promises";
import type { PartitionConfiguration } from "../../ring/topology.js";
import { checkOneMajority, type ConfigurationsByNode } from "../checkers/one-majority.js";
import { InvariantViolation } from "../checkers/violation.js";
import type { LocalNodes } from "../support/local-nodes.js";

const SWEEP_MS = 20;
const ANSWER_MS = 1_000;

export interface NodeView {
  readonly nodeId: string;
  readonly epoch: number;
  readonly onDuty: string;
  readonly leftovers: readonly number[];
  readonly members: readonly {
    readonly nodeId: string;
    readonly name: string;
    readonly state: string;
    readonly votes: boolean;
    readonly partitions: number;
  }[];
  readonly waiting: readonly { readonly partition: number; readonly reason: string }[];
  readonly partitions: readonly PartitionConfiguration[];
}

/** By node; undefined for one that does not answer. */
export type Sweep = readonly (NodeView | undefined)[];

export class TopologyWatch {
  readonly #nodes: () => LocalNodes;
  /** What was seen of each epoch: "document 7", "partition 3 at 5". */
  readonly #seen = new Map<string, string>();
  readonly #configurations = new Map<string, PartitionConfiguration>();
  /** Per node id, the highest epoch that it has named. */
  readonly #epochs = new Map<string, number>();
  #last: Sweep = [];
  #ignored: number | undefined;
  #stopped = false;
  #violation: Error | undefined;
  #waiting: (() => void)[] = [];
  readonly #running: Promise<void>;

  constructor(nodes: () => LocalNodes) {
    this.#nodes = nodes;
    this.#running = this.#run();
  }

  /** Documents and configurations that were in force. */
  get counts(): { readonly documents: number; readonly configurations: number } {
    const configurations = this.#configurations.size;
    return { documents: this.#seen.size - configurations, configurations };
  }

  /** The configuration of a partition at an epoch, if a node was seen to have it. */
  configurationAt(partition: number, epoch: number): PartitionConfiguration | undefined {
    return this.#configurations.get(`${partition} at ${epoch}`);
  }

  /** Resolves to a sweep that began after the call. Rejects with the first violation. */
  async next(): Promise<Sweep> {
    // The sweep that is under way began before.
    for (let i = 0; i < 2; i++) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.#violation !== undefined) throw this.#violation;
    return this.#last;
  }

  /** A frozen node would hold up every sweep. */
  ignore(i: number | undefined): void {
    this.#ignored = i;
  }

  /** Rejects with the first violation. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
    if (this.#violation !== undefined) throw this.#violation;
  }

  async #run(): Promise<void> {
    while (!this.#stopped && this.#violation === undefined) {
      const { admin } = this.#nodes();
      const sweep = await Promise.all(admin.map((url, i) => (i === this.#ignored ? undefined : viewOf(url))));
      try {
        for (const view of sweep) if (view !== undefined) this.#observe(view);
        checkOneMajority(configurationsOf(this.#last), configurationsOf(sweep));
      } catch (error) {
        this.#violation = error as Error;
      }
      this.#last = sweep;
      for (const resolve of this.#waiting.splice(0)) resolve();
      await delay(SWEEP_MS);
    }
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #observe({ nodeId, epoch, members, partitions }: NodeView): void {
    const known = this.#epochs.get(nodeId) ?? 0;
    if (epoch < known)
      throw new InvariantViolation("I11", `${nodeId} went back from epoch ${known} to ${epoch}`);
    this.#epochs.set(nodeId, epoch);
    this.#require(`document ${epoch}`, JSON.stringify([members, partitions]));
    for (const [partition, configuration] of partitions.entries()) {
      // A plan that is committed or cancelled changes the target and no epoch of the partition.
      const lasting = { ...configuration, target: undefined };
      const key = `${partition} at ${configuration.epoch}`;
      this.#require(`partition ${key}`, JSON.stringify(lasting));
      if (!this.#configurations.has(key)) this.#configurations.set(key, configuration);
    }
  }

  #require(key: string, value: string): void {
    const known = this.#seen.get(key);
    if (known === undefined) this.#seen.set(key, value);
    else if (known !== value) throw new InvariantViolation("I11", `${key} is ${known} and ${value}`);
  }
}

function configurationsOf(sweep: Sweep): ConfigurationsByNode {
  return new Map(sweep.flatMap((view) => (view === undefined ? [] : [[view.nodeId, view.partitions]])));
}

async function viewOf(admin: string): Promise<NodeView | undefined> {
  try {
    const response = await fetch(`${admin}/topology`, { signal: AbortSignal.timeout(ANSWER_MS) });
    return response.ok ? ((await response.json()) as NodeView) : undefined;
  } catch {
    return undefined; // It is not running, or not yet.
  }
}
