/** The second phase of a run: with everything healed, the cluster must serve, agree and drain within a deadline. */
import { checkHintsDrained, type KeptHints } from "../checkers/hints.js";
import { checkProgress, type Probe } from "../checkers/progress.js";
import { InvariantViolation } from "../checkers/violation.js";
import { nextInteger } from "../../core/random.js";
import type { SimulatedCluster } from "./cluster.js";
import type { History } from "./history.js";
import { flippedOn } from "./replayed-state.js";
import type { World } from "./world.js";
import { batchKeys, counterKey, registerKeys, type Workload } from "./workload.js";

/** Nodes that are paused, disks that are slow and links that are down get so long to be themselves again. */
const SETTLE_MS = 10_000;
const CLIENTS_MS = 20_000;
const CONVERGE_MS = 30_000;
/** For scrubs of every partition: one runs after the other, and each again after what it healed. */
const SCRUBBED_MS = 60_000;
/** So many writes for replicas that cannot vote yet, and so long after each. */
const NUDGES_MAX = 8;
const NUDGE_MS = 4_000;
/** From a request to its answer, once healed. */
const PROBE_MS = 10_000;

export class Recovery {
  readonly #world: World;
  readonly #cluster: SimulatedCluster;
  readonly #workload: Workload;
  readonly #history: History;

  constructor(options: {
    readonly cluster: SimulatedCluster;
    readonly workload: Workload;
    readonly history: History;
  }) {
    this.#world = options.cluster.world;
    this.#cluster = options.cluster;
    this.#workload = options.workload;
    this.#history = options.history;
  }

  /** To be called when every fault has ended. Throws InvariantViolation. */
  async complete(): Promise<void> {
    await this.#world.run(this.#world.nowMs + CLIENTS_MS, () => this.#workload.active === 0);
    if (this.#workload.active > 0)
      throw new InvariantViolation("I14", `${this.#workload.active} clients still wait after healing`);
    await this.#world.run(this.#world.nowMs + SETTLE_MS, () => this.#converged);
    // One that cannot read the end of its log waits until the others are past it, which takes writes (R16).
    for (let i = 0; i < NUDGES_MAX && this.#lacksVotes; i++) {
      await this.#probe();
      await this.#world.run(this.#world.nowMs + NUDGE_MS, () => this.#converged);
    }
    // What a replica logged and nobody committed may lie there until the next write decides over it.
    await this.#converge(() => this.#agreed);
    await this.#probe();
    await this.#converge(() => this.#converged);
    await this.#heal();
    await this.#readEverything();
  }

  /** With nobody writing, replicas reach the same state, and nobody keeps anything for anybody (I6, I7). */
  async #converge(isDone: () => boolean): Promise<void> {
    const reached = async (done: () => boolean): Promise<boolean> => {
      const deadlineMs = this.#world.nowMs + CONVERGE_MS;
      while (!done() && this.#world.nowMs < deadlineMs) await this.#world.run(this.#world.nowMs + 200);
      return done();
    };
    if (!(await reached(isDone)))
      throw new InvariantViolation("I6", `replicas do not converge: ${this.#describe()}`);
    if (!(await reached(() => this.#hints.every(({ entries }) => entries === 0))))
      checkHintsDrained(this.#hints);
  }

  /** Scrubs find what is wrong on the disks, and put it right (I6). */
  async #heal(): Promise<void> {
    const { partitions } = this.#cluster;
    const wrong = (): number =>
      partitions
        .flatMap(({ partition, replicas }) => replicas.map(({ node }) => flippedOn(node.disk, partition)))
        .reduce((sum, rows) => sum + rows, 0);
    const deadlineMs = this.#world.nowMs + SCRUBBED_MS;
    while (wrong() > 0 && this.#world.nowMs < deadlineMs) await this.#world.run(this.#world.nowMs + 200);
    if (wrong() > 0)
      throw new InvariantViolation("I6", `rows with flipped bits are not healed: ${this.#describeFlips()}`);
    await this.#converge(() => this.#converged);
  }

  #describeFlips(): string {
    return this.#cluster.partitions
      .flatMap(({ partition, replicas }) =>
        replicas.map(
          ({ node }) =>
            `${node.nodeId} has ${flippedOn(node.disk, partition)} in partition ${partition} (${JSON.stringify(node.driver.counters)})`,
        ),
      )
      .join(", ");
  }

  /** Every replica has committed and applied the same. */
  get #agreed(): boolean {
    const { partitions, options } = this.#cluster;
    return partitions.every(({ replicas }) => {
      const commitIndex = replicas[0]?.driver.replica.commitIndex;
      return (
        replicas.length === options.replicationFactor &&
        replicas.every(
          ({ driver: { replica, visibleIndex } }) =>
            replica.canVote && replica.commitIndex === commitIndex && visibleIndex === commitIndex,
        )
      );
    });
  }

  get #lacksVotes(): boolean {
    return this.#cluster.partitions.some(({ replicas }) =>
      replicas.some(({ driver }) => !driver.replica.canVote),
    );
  }

  /** The same, and nothing is left that is not committed. */
  get #converged(): boolean {
    const replicas = this.#cluster.partitions.flatMap(({ replicas }) => replicas);
    return (
      this.#agreed && replicas.every(({ driver: { replica } }) => replica.lastIndex === replica.commitIndex)
    );
  }

  get #hints(): KeptHints[] {
    return this.#cluster.nodesUp.flatMap((node) =>
      [...node.driver.hints(), ...node.driver.standInHints()].map(([target, { entries }]) => ({
        keeper: node.nodeId,
        target,
        entries,
      })),
    );
  }

  #describe(): string {
    return this.#cluster.partitions
      .map(({ partition, replicas }) => {
        const states = replicas.map(({ node, driver: { replica, visibleIndex } }) => {
          const flags = `${replica.canVote ? "" : "no vote "}${replica.isLeading ? "leads " : ""}`;
          return `${node.nodeId} ${flags}${replica.lastIndex}/${replica.commitIndex}/${visibleIndex}`;
        });
        return `partition ${partition} (last/committed/visible): ${states.join(", ")}`;
      })
      .join("; ");
  }

  /** A write and a strong read of every partition are served soon, through any node (I14). */
  async #probe(): Promise<void> {
    const random = this.#world.stream("probe");
    const probes: Probe[] = [];
    for (const { partition } of this.#cluster.partitions) {
      const node = this.#cluster.nodes[nextInteger(random, this.#cluster.nodes.length)]!;
      const probe = async (what: string, work: () => Promise<void>): Promise<void> => {
        const sentMs = this.#world.nowMs;
        const okBefore = this.#history.counts.ok;
        await this.#wait(work());
        const answeredMs = this.#history.counts.ok > okBefore ? this.#world.nowMs : undefined;
        probes.push({ what: `${what} of partition ${partition} at ${node.nodeId}`, sentMs, answeredMs });
      };
      const command = { kind: "putAll", keys: batchKeys(partition), value: 0 } as const;
      await probe("a write", () => this.#workload.write(random, node, partition, command));
      await probe("a strong read", () => this.#workload.readStrong(node, partition, counterKey(partition)));
    }
    checkProgress(probes, PROBE_MS);
  }

  /** So that the histories end with what is there. */
  async #readEverything(): Promise<void> {
    const node = this.#cluster.nodes[0]!;
    for (const { partition } of this.#cluster.partitions) {
      const reads = [...registerKeys(partition), counterKey(partition)].map((key) =>
        this.#workload.readStrong(node, partition, key),
      );
      await this.#wait(Promise.all([...reads, this.#workload.readBatch(node, partition, "strong")]));
    }
  }

  async #wait(work: Promise<unknown>): Promise<void> {
    let done = false;
    const finish = (): void => {
      done = true;
    };
    work.then(finish, finish);
    await this.#world.run(this.#world.nowMs + CLIENTS_MS, () => done);
    if (done) await work;
  }
}
