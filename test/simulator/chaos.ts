/**
 * One seeded run: a cluster, clients that record what they see, faults; then everything is healed, and the run must
 * converge and its history must hold (faults.md's two phases).
 */
import { checkLinearizable, type HistoryEntry } from "../checkers/linearizability.js";
import { nextBetween, nextInteger } from "../../core/random.js";
import type { CoveyError } from "../../core/errors.js";
import type { PartitionMachine } from "../../replication/machine.js";
import { LOG_END, LOG_START } from "../../replication/records.js";
import { SimulatedCluster, type SimulatedNode } from "./cluster.js";
import { CALM } from "./network.js";
import {
  decodeRead,
  decodeResult,
  encodeCommand,
  encodeRead,
  type RegisterCommand,
} from "./register-machine.js";
import { World } from "./world.js";

export interface ChaosOptions {
  readonly seed: number;
  readonly chaosMs?: number;
  readonly clientCount?: number;
  readonly machine?: () => PartitionMachine;
  /** Prints what happens. */
  readonly log?: (line: string) => void;
}

export interface ChaosReport {
  readonly seed: number;
  readonly traceHash: string;
  readonly operations: { readonly ok: number; readonly failed: number; readonly unknown: number };
  readonly faults: Readonly<Record<string, number>>;
  readonly messagesDropped: number;
}

/** What the run promised and did not keep. */
export class InvariantViolation extends Error {
  readonly invariant: string;

  constructor(invariant: string, message: string) {
    super(`${invariant}: ${message}`);
    this.name = "InvariantViolation";
    this.invariant = invariant;
  }
}

interface Recorded extends HistoryEntry {
  readonly key: string;
  readonly partition: number;
  readonly node: string;
}

const KEYS_PER_PARTITION = 3;
const CONVERGE_MS = 30_000;

export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const run = new ChaosRun(options);
  return run.execute();
}

class ChaosRun {
  readonly #options: ChaosOptions;
  readonly #world: World;
  readonly #cluster: SimulatedCluster;
  readonly #history: Recorded[] = [];
  readonly #faults: Record<string, number> = {};
  readonly #counts = { ok: 0, failed: 0, unknown: 0 };
  /** The highest value of a counter that each life of each node has shown to eventual reads. */
  readonly #shown = new Map<string, number>();
  /** Counters: increments acknowledged, and increments that may have happened. */
  readonly #counters = new Map<string, { acknowledged: number; possible: number }>();
  #chaos = true;
  #nextValue = 0;
  #nextOperation = 0;
  #activeClients = 0;

  constructor(options: ChaosOptions) {
    this.#options = options;
    this.#world = new World(options.seed);
    const { random } = this.#world;
    const nodeCount = random.next() < 0.7 ? 3 : 5;
    this.#cluster = new SimulatedCluster(this.#world, {
      nodeCount,
      partitionCount: 2,
      replicationFactor: 3,
      // Small bounds, so that trimming and transfers happen within a run.
      settings: {
        logBytesKept: 4_000,
        hintBytesMax: random.next() < 0.5 ? 12_000 : 64_000_000,
        requestTimeoutMs: 4_000,
      },
      ...(options.machine === undefined ? {} : { machine: options.machine }),
    });
  }

  async execute(): Promise<ChaosReport> {
    await this.#cluster.start();
    const clientCount = this.#options.clientCount ?? 6;
    for (let i = 0; i < clientCount; i++) void this.#client();
    void this.#nemesis();
    const untilMs = this.#world.nowMs + (this.#options.chaosMs ?? 12_000);
    await this.#world.run(untilMs);
    this.#chaos = false;
    await this.#heal();
    await this.#converge();
    await this.#finalReads();
    this.#check();
    return {
      seed: this.#options.seed,
      traceHash: this.#world.traceHash(),
      operations: { ...this.#counts },
      faults: this.#faults,
      messagesDropped: this.#cluster.network.dropped,
    };
  }

  // Clients.

  async #client(): Promise<void> {
    const { random } = this.#world;
    this.#activeClients++;
    while (this.#chaos) {
      await this.#world.sleep(nextBetween(random, 1, 60));
      const up = this.#cluster.nodes.filter((node) => node.isUp);
      if (up.length === 0 || !this.#chaos) continue;
      const node = up[nextInteger(random, up.length)]!;
      const partition = nextInteger(random, this.#cluster.options.partitionCount);
      await this.#operate(node, partition);
    }
    this.#activeClients--;
  }

  async #operate(node: SimulatedNode, partition: number): Promise<void> {
    const { random } = this.#world;
    const key = `p${partition}k${nextInteger(random, KEYS_PER_PARTITION)}`;
    const counter = `p${partition}c`;
    const dice = random.next();
    if (dice < 0.25) return this.#read(node, partition, key, "strong");
    if (dice < 0.3) return this.#read(node, partition, counter, "strong");
    if (dice < 0.4) return this.#read(node, partition, counter, "eventual");
    if (dice < 0.6) return this.#write(node, partition, { kind: "put", key, value: ++this.#nextValue });
    if (dice < 0.75) return this.#write(node, partition, { kind: "add", key: counter, value: 1 });
    if (dice < 0.85) {
      const expected = random.next() < 0.3 ? null : nextInteger(random, this.#nextValue + 1);
      return this.#write(node, partition, { kind: "compareAndSet", key, expected, value: ++this.#nextValue });
    }
    if (dice < 0.92) return this.#write(node, partition, { kind: "delete", key });
    const keys = Array.from({ length: KEYS_PER_PARTITION }, (_, i) => `p${partition}k${i}`);
    return this.#write(node, partition, { kind: "putAll", keys, value: ++this.#nextValue });
  }

  async #write(node: SimulatedNode, partition: number, command: RegisterCommand): Promise<void> {
    const calledMs = this.#world.nowMs;
    const operationId = `client.${++this.#nextOperation}`;
    const counter = command.kind === "add" ? this.#counterOf(command.key) : undefined;
    if (counter !== undefined) counter.possible++;
    let end = await this.#once(node, () =>
      node.driver.write(partition, encodeCommand(command), { operationId }),
    );
    // A client that does not know tries again, at another node, with the same id (R11).
    for (let tries = 0; tries < 2 && end.kind === "unknown" && this.#world.random.next() < 0.7; tries++) {
      const up = this.#cluster.nodes.filter((other) => other.isUp);
      if (up.length === 0) break;
      const other = up[nextInteger(this.#world.random, up.length)]!;
      const again = await this.#once(other, () =>
        other.driver.write(partition, encodeCommand(command), { operationId }),
      );
      // A definite refusal of the retry says nothing about the first attempt.
      if (again.kind === "ok") end = again;
    }
    this.#count(end.kind);
    if (end.kind === "failed") {
      if (counter !== undefined) counter.possible--;
      return;
    }
    if (end.kind === "ok" && counter !== undefined) counter.acknowledged++;
    const returnedMs = end.kind === "ok" ? this.#world.nowMs : Infinity;
    const result = end.kind === "ok" ? decodeResult(end.result) : undefined;
    if (command.kind === "putAll") {
      for (const [i, key] of command.keys.entries()) {
        const operation = { kind: "write", command: { kind: "put", value: command.value } } as const;
        this.#record(node, partition, {
          key,
          operation,
          calledMs,
          returnedMs,
          result: i === 0 ? result : undefined,
        });
      }
    } else {
      const operation = { kind: "write", command } as const;
      this.#record(node, partition, { key: command.key, operation, calledMs, returnedMs, result });
    }
  }

  async #read(
    node: SimulatedNode,
    partition: number,
    key: string,
    consistency: "strong" | "eventual",
  ): Promise<void> {
    const calledMs = this.#world.nowMs;
    const life = `${node.nodeId}/${node.clock.monotonicMs() === 0 ? "" : ""}${this.#lifeOf(node)}/${key}`;
    const isReplica = node.driver.driverOf(partition) !== undefined;
    const end = await this.#once(node, () => node.driver.read(partition, encodeRead([key]), { consistency }));
    this.#count(end.kind === "unknown" ? "failed" : end.kind);
    if (end.kind !== "ok") return;
    const value = decodeRead(end.result)[0]!;
    if (consistency === "strong") {
      const operation = { kind: "read" } as const;
      this.#record(node, partition, {
        key,
        operation,
        calledMs,
        returnedMs: this.#world.nowMs,
        result: { value },
      });
    } else if (isReplica) {
      const before = this.#shown.get(life) ?? 0;
      if ((value ?? 0) < before) {
        throw this.#violation(
          "eventual reads go back",
          `${node.nodeId} showed ${key} = ${before}, then ${value}`,
        );
      }
      this.#shown.set(life, value ?? 0);
    }
  }

  readonly #lives = new Map<string, number>();

  #lifeOf(node: SimulatedNode): number {
    return this.#lives.get(node.nodeId) ?? 0;
  }

  /** One attempt; a node that dies meanwhile leaves it unknown. */
  async #once(
    node: SimulatedNode,
    call: () => Promise<Uint8Array>,
  ): Promise<{ kind: "ok"; result: Uint8Array } | { kind: "failed" } | { kind: "unknown" }> {
    const { clock } = node;
    const died = new Promise<{ kind: "unknown" }>((resolve) => {
      const look = (): void => {
        if (clock.stopped) resolve({ kind: "unknown" });
        else if (!settled) this.#world.after(50, look);
      };
      this.#world.after(50, look);
    });
    let settled = false;
    const answered = call().then(
      (result) => ({ kind: "ok", result }) as const,
      (error: CoveyError) => {
        if (error.outcome === undefined) this.#world.fail(error);
        return { kind: error.outcome === "none" ? "failed" : "unknown" } as const;
      },
    );
    const end = await Promise.race([answered, died]);
    settled = true;
    return end;
  }

  #counterOf(key: string): { acknowledged: number; possible: number } {
    let counter = this.#counters.get(key);
    if (counter === undefined) this.#counters.set(key, (counter = { acknowledged: 0, possible: 0 }));
    return counter;
  }

  #record(node: SimulatedNode, partition: number, entry: HistoryEntry & { readonly key: string }): void {
    this.#history.push({ ...entry, partition, node: node.nodeId });
  }

  #count(kind: "ok" | "failed" | "unknown"): void {
    this.#counts[kind]++;
  }

  // Faults.

  async #nemesis(): Promise<void> {
    const { random } = this.#world;
    await this.#world.sleep(500);
    while (this.#chaos) {
      await this.#world.sleep(nextBetween(random, 50, 900));
      if (this.#chaos) this.#oneFault();
    }
  }

  #oneFault(): void {
    const { random } = this.#world;
    const { nodes, network } = this.#cluster;
    const node = nodes[nextInteger(random, nodes.length)]!;
    const other = nodes[nextInteger(random, nodes.length)]!;
    const faults: Record<string, () => void> = {
      crash: () => this.#crash(node, false),
      powerCut: () => this.#crash(node, true),
      blackout: () => {
        for (const each of nodes) this.#crash(each, true);
      },
      isolate: () => {
        for (const each of nodes)
          if (each !== node) this.#cutFor(node, each, nextBetween(random, 300, 4_000));
      },
      cutOneWay: () => {
        if (node !== other) this.#cutOneWayFor(node, other, nextBetween(random, 300, 4_000));
      },
      cutPair: () => {
        if (node !== other) this.#cutFor(node, other, nextBetween(random, 300, 4_000));
      },
      pause: () => {
        if (node.isUp) node.clock.pauseUntil(this.#world.nowMs + nextBetween(random, 100, 5_000));
      },
      clockJump: () => {
        node.skew.wallOffsetMs += nextBetween(random, -100_000, 100_000);
      },
      slowDisk: () => {
        node.diskSlowness = nextBetween(random, 1, 60);
        this.#world.after(2_000, () => {
          node.diskSlowness = 1;
        });
      },
      badNetwork: () => {
        network.faults = {
          delayMs: [0.1, nextBetween(random, 0.5, 120)],
          lossRate: random.next() * 0.2,
          duplicateRate: random.next() * 0.2,
          reorderRate: random.next() * 0.3,
        };
        this.#world.after(nextBetween(random, 300, 3_000), () => {
          network.faults = CALM;
        });
      },
    };
    const weights = [
      "crash",
      "crash",
      "powerCut",
      "powerCut",
      "blackout",
      "isolate",
      "cutOneWay",
      "cutPair",
      "cutPair",
      "pause",
      "clockJump",
      "slowDisk",
      "badNetwork",
      "badNetwork",
    ];
    const name = weights[nextInteger(random, weights.length)]!;
    this.#faults[name] = (this.#faults[name] ?? 0) + 1;
    this.#options.log?.(`${this.#world.nowMs.toFixed(0)} ms: ${name} ${node.nodeId} ${other.nodeId}`);
    this.#world.trace(`fault ${name} ${node.nodeId} ${other.nodeId}`);
    faults[name]!();
  }

  #crash(node: SimulatedNode, powerCut: boolean): void {
    if (!node.isUp) return;
    node.crash({ powerCut });
    this.#lives.set(node.nodeId, this.#lifeOf(node) + 1);
    this.#world.after(nextBetween(this.#world.random, 50, 3_000), () => {
      if (!node.isUp && this.#chaos) node.start().catch((error: unknown) => this.#world.fail(error));
    });
  }

  #cutFor(a: SimulatedNode, b: SimulatedNode, durationMs: number): void {
    this.#cutOneWayFor(a, b, durationMs);
    this.#cutOneWayFor(b, a, durationMs);
  }

  #cutOneWayFor(from: SimulatedNode, to: SimulatedNode, durationMs: number): void {
    const { network } = this.#cluster;
    network.cut(from.nodeId, to.nodeId, true);
    this.#world.after(durationMs, () => network.cut(from.nodeId, to.nodeId, false));
  }

  // Healing and checking.

  async #heal(): Promise<void> {
    this.#options.log?.(`${this.#world.nowMs.toFixed(0)} ms: heal`);
    this.#cluster.network.healAll();
    await this.#world.run(this.#world.nowMs + 6_000);
    for (const node of this.#cluster.nodes) {
      node.diskSlowness = 1;
      if (!node.isUp) await this.#cluster.startNode(node);
    }
    await this.#world.run(this.#world.nowMs + 20_000, () => this.#activeClients === 0);
    if (this.#activeClients > 0) throw this.#violation("I14", `${this.#activeClients} clients still wait`);
  }

  /** Every replica must have applied the same, with nobody writing (I6, I7, I14). */
  async #converge(): Promise<void> {
    const deadlineMs = this.#world.nowMs + CONVERGE_MS;
    while (!this.#converged()) {
      if (this.#world.nowMs > deadlineMs) throw this.#violation("I6", this.#describe());
      await this.#world.run(this.#world.nowMs + 200);
    }
  }

  #converged(): boolean {
    return this.#partitions().every(({ replicas }) => {
      const [first] = replicas;
      return replicas.every(
        ({ replica, visibleIndex }) =>
          replica.canVote &&
          replica.commitIndex === first!.replica.commitIndex &&
          replica.lastIndex === replica.commitIndex &&
          visibleIndex === replica.commitIndex,
      );
    });
  }

  #partitions(): {
    partition: number;
    replicas: NonNullable<ReturnType<SimulatedNode["driver"]["driverOf"]>>[];
  }[] {
    return Array.from({ length: this.#cluster.options.partitionCount }, (_, partition) => ({
      partition,
      replicas: this.#cluster.nodes
        .map((node) => node.driver.driverOf(partition))
        .filter((driver) => driver !== undefined),
    }));
  }

  #describe(): string {
    return this.#partitions()
      .map(({ partition, replicas }) => {
        const states = replicas.map(
          ({ replica, visibleIndex }) =>
            `${replica.canVote ? "" : "(no vote) "}${replica.isLeading ? "*" : ""}${replica.lastIndex}/${replica.commitIndex}/${visibleIndex}`,
        );
        return `partition ${partition}: ${states.join(", ")}`;
      })
      .join("; ");
  }

  async #finalReads(): Promise<void> {
    const node = this.#cluster.nodes[0]!;
    for (const { partition } of this.#partitions()) {
      const keys = Array.from({ length: KEYS_PER_PARTITION }, (_, i) => `p${partition}k${i}`);
      for (const key of [...keys, `p${partition}c`]) {
        const read = this.#read(node, partition, key, "strong");
        let done = false;
        void read.then(() => {
          done = true;
        });
        const before = this.#history.length;
        await this.#world.run(this.#world.nowMs + 5_000, () => done);
        await read;
        if (this.#history.length === before)
          throw this.#violation("I14", `no answer for ${key} after healing`);
      }
    }
  }

  #check(): void {
    if (this.#counts.ok < 50)
      throw this.#violation("usefulness", `only ${this.#counts.ok} operations succeeded`);
    const byKey = new Map<string, Recorded[]>();
    for (const entry of this.#history) {
      const entries = byKey.get(entry.key);
      if (entries === undefined) byKey.set(entry.key, [entry]);
      else entries.push(entry);
    }
    for (const [key, entries] of byKey) {
      const { linearizable, longest } = checkLinearizable(entries);
      if (!linearizable)
        throw this.#violation("I1", `${key} is not linearizable\n${printHistory(entries, longest)}`);
    }
    for (const [key, { acknowledged, possible }] of this.#counters) {
      const last = byKey.get(key)?.findLast((entry) => entry.operation.kind === "read");
      const total = (last?.result as { value: number | null } | undefined)?.value ?? 0;
      if (total < acknowledged || total > possible) {
        throw this.#violation(
          "I5",
          `${key} is ${total}; ${acknowledged} were acknowledged and ${possible} possible`,
        );
      }
    }
    this.#checkStores();
  }

  /** Replicas hold the same state, and the same entry at every index that two of them still have (I6, I12). */
  #checkStores(): void {
    for (const { partition, replicas } of this.#partitions()) {
      const logs = new Map<number, string>();
      for (const { family } of replicas.slice(0, 1)) void family;
      for (const node of this.#cluster.nodes) {
        if (node.driver.driverOf(partition) === undefined) continue;
        for (const { key, value } of node.store.rowsNow(partition, {
          gte: LOG_START,
          lt: LOG_END,
          limit: Infinity,
        })) {
          const index = Buffer.from(key).readUIntBE(1, 6);
          const text = Buffer.from(value).toString("base64");
          const known = logs.get(index);
          if (known !== undefined && known !== text)
            throw this.#violation("I12", `partition ${partition}: two entries at ${index}`);
          logs.set(index, text);
        }
      }
      const states = this.#cluster.nodes
        .filter((node) => node.driver.driverOf(partition) !== undefined)
        .map((node) =>
          node.store
            .rowsNow(partition, { gte: Uint8Array.of(1), lt: Uint8Array.of(0x10), limit: Infinity })
            .map(
              ({ key, value }) => `${Buffer.from(key).toString("hex")}=${Buffer.from(value).toString("hex")}`,
            )
            .join("\n"),
        );
      if (new Set(states).size > 1)
        throw this.#violation(
          "I6",
          `partition ${partition}: replicas hold different items\n${states.join("\n--\n")}`,
        );
    }
  }

  #violation(invariant: string, message: string): InvariantViolation {
    return new InvariantViolation(
      invariant,
      `seed ${this.#options.seed}, ${this.#world.nowMs.toFixed(0)} ms: ${message}`,
    );
  }
}

function printHistory(entries: readonly Recorded[], longest: readonly number[]): string {
  const explained = new Set(longest);
  return [...entries.entries()]
    .sort(([, a], [, b]) => a.calledMs - b.calledMs)
    .map(([index, entry]) => {
      const command = entry.operation.kind === "read" ? "read" : JSON.stringify(entry.operation.command);
      const returned = entry.returnedMs === Infinity ? "?" : entry.returnedMs.toFixed(1);
      return `${explained.has(index) ? "  " : "! "}${entry.calledMs.toFixed(1)}-${returned} ${entry.node} ${command} -> ${JSON.stringify(entry.result)}`;
    })
    .join("\n");
}
