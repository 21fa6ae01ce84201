/**
 * Clients that work on a few keys of every partition, through any node, and write down what they see. They behave as
 * real ones: an answer that does not come is asked for again with the same operation id, sometimes at another node, and
 * sometimes they ask again although they had the answer.
 */
import { checkAtomicRead } from "../checkers/atomic-batches.js";
import { checkRepetition } from "../checkers/exactly-once.js";
import type { MonotonicReads } from "../checkers/monotonic-reads.js";
import { nextBetween, nextInteger, type Random } from "../../core/random.js";
import type { SimulatedCluster } from "./cluster.js";
import type { History } from "./history.js";
import type { SimulatedNode } from "./node.js";
import {
  decodeRead,
  decodeResult,
  encodeCommand,
  encodeRead,
  type RegisterCommand,
} from "./register-machine.js";
import { request, type Ending } from "./request.js";
import type { World } from "./world.js";

const REGISTERS = 3;
const BATCH_KEYS = 3;
/** Increments of one counter that a client sends at once. */
const BURST = 16;
/** How often a client asks again for an outcome that it does not know. */
const RETRIES_MAX = 2;

export const registerKeys = (partition: number): string[] =>
  Array.from({ length: REGISTERS }, (_, i) => `p${partition}k${i}`);
export const counterKey = (partition: number): string => `p${partition}c`;
/** What is written under it is never read by a client. No other key of the partition is greater. */
export const unreadKeyPrefix = (partition: number): string => `p${partition}s`;
/** Always written together. */
export const batchKeys = (partition: number): string[] =>
  Array.from({ length: BATCH_KEYS }, (_, i) => `p${partition}b${i}`);

export class Workload {
  readonly #world: World;
  readonly #cluster: SimulatedCluster;
  readonly #history: History;
  readonly #monotonic: MonotonicReads;
  #nextValue = 0;
  #nextOperation = 0;
  #active = 0;
  #running = false;

  constructor(options: {
    readonly cluster: SimulatedCluster;
    readonly history: History;
    readonly monotonic: MonotonicReads;
  }) {
    this.#world = options.cluster.world;
    this.#cluster = options.cluster;
    this.#history = options.history;
    this.#monotonic = options.monotonic;
  }

  /** Clients that still wait for something. */
  get active(): number {
    return this.#active;
  }

  start(clientCount: number): void {
    this.#running = true;
    for (let i = 0; i < clientCount; i++) {
      this.#client(this.#world.stream(`client ${i}`)).catch((error: unknown) => this.#world.fail(error));
    }
  }

  /** Nothing new is begun. */
  stop(): void {
    this.#running = false;
  }

  async #client(random: Random): Promise<void> {
    this.#active++;
    for (;;) {
      await this.#world.sleep(nextBetween(random, 1, 60));
      if (!this.#running) break;
      const node = this.#anyNode(random);
      if (node !== undefined) {
        await this.#operate(random, node, nextInteger(random, this.#cluster.options.partitionCount));
      }
    }
    this.#active--;
  }

  #anyNode(random: Random): SimulatedNode | undefined {
    const up = this.#cluster.nodesUp;
    return up.length === 0 ? undefined : up[nextInteger(random, up.length)];
  }

  async #operate(random: Random, node: SimulatedNode, partition: number): Promise<void> {
    const registers = registerKeys(partition);
    const key = registers[nextInteger(random, registers.length)]!;
    const counter = counterKey(partition);
    const value = ++this.#nextValue;
    const write = (command: RegisterCommand): Promise<void> => this.write(random, node, partition, command);
    const dice = random.next();
    if (dice < 0.2) return this.readStrong(node, partition, key);
    if (dice < 0.25) return this.readStrong(node, partition, counter);
    if (dice < 0.3) return this.readBatch(node, partition, "strong");
    if (dice < 0.34) return this.readBatch(node, partition, "eventual");
    if (dice < 0.41) return this.#readEventual(node, partition, counter);
    if (dice < 0.55) return write({ kind: "put", key, value });
    if (dice < 0.6) return write({ kind: "put", key: `${unreadKeyPrefix(partition)}${value}`, value });
    if (dice < 0.68) return write({ kind: "add", key: counter, value: 1 });
    if (dice < 0.71) {
      const burst = Array.from({ length: BURST }, () => write({ kind: "add", key: counter, value: 1 }));
      await Promise.all(burst);
      return;
    }
    if (dice < 0.82) {
      const expected = random.next() < 0.3 ? null : nextInteger(random, value);
      return write({ kind: "compareAndSet", key, expected, value });
    }
    if (dice < 0.9) return write({ kind: "delete", key });
    if (dice < 0.94) return write({ kind: "putAll", keys: registers, value });
    return write({ kind: "putAll", keys: batchKeys(partition), value });
  }

  async write(
    random: Random,
    node: SimulatedNode,
    partition: number,
    command: RegisterCommand,
  ): Promise<void> {
    const calledMs = this.#world.nowMs;
    const operationId = `op.${++this.#nextOperation}`;
    let attempts = 0;
    const send = (to: SimulatedNode, sent: RegisterCommand): Promise<Ending> => {
      const retry = ++attempts > 1;
      return request(this.#world, to, (partitions) =>
        partitions.write(partition, encodeCommand(sent), { operationId, retry }),
      );
    };
    let end = await send(node, command);
    for (let i = 0; i < RETRIES_MAX && end.kind === "unknown" && random.next() < 0.7; i++) {
      const other = this.#anyNode(random);
      if (other === undefined) break;
      const again = await send(other, command);
      // A definite refusal of the retry says nothing about the first attempt.
      if (again.kind === "ok") end = again;
    }
    if (end.kind === "mismatch") throw new Error(`${operationId} was refused as another operation`);
    const result = end.kind === "ok" ? decodeResult(end.result) : undefined;
    const applied = result?.applied === true;
    this.#history.finished({ operationId, partition, end: end.kind, applied });
    if (command.kind === "add") this.#history.incremented(command.key, end.kind);
    if (end.kind === "failed") return;
    const returnedMs = end.kind === "ok" ? this.#world.nowMs : Infinity;
    this.#world.trace(`${operationId} ${end.kind} ${JSON.stringify(result)}`);
    const about = { node: node.nodeId, operationId, calledMs, returnedMs };
    if (command.kind === "putAll") {
      const operation = { kind: "write", command: { kind: "put", value: command.value } } as const;
      for (const [i, key] of command.keys.entries())
        this.#history.record({ ...about, key, operation, result: i === 0 ? result : undefined });
    } else {
      this.#history.record({ ...about, key: command.key, operation: { kind: "write", command }, result });
    }
    if (end.kind === "ok" && applied && random.next() < 0.1)
      await this.#repeat(random, operationId, command, end.result, send);
  }

  /** Sends an operation again that has succeeded, with the same payload or with another one. */
  async #repeat(
    random: Random,
    operationId: string,
    command: RegisterCommand,
    first: Uint8Array,
    send: (to: SimulatedNode, sent: RegisterCommand) => Promise<Ending>,
  ): Promise<void> {
    if (random.next() < 0.5) await this.#world.sleep(nextBetween(random, 0, 3_000));
    const samePayload = random.next() < 0.7;
    const node = this.#anyNode(random);
    if (node === undefined) return;
    const sent: RegisterCommand =
      samePayload || command.kind === "delete" ? command : { ...command, value: command.value + 1_000_000 };
    const end = await send(node, sent);
    if (end.kind === "failed" || end.kind === "unknown") return;
    this.#history.counts.repeated++;
    const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
    checkRepetition({
      operationId,
      samePayload: sent === command,
      first: text(first),
      second: end.kind === "ok" ? text(end.result) : undefined,
    });
  }

  async readStrong(node: SimulatedNode, partition: number, key: string): Promise<void> {
    const calledMs = this.#world.nowMs;
    const end = await this.#read(node, partition, [key], "strong");
    if (end === undefined) return;
    this.#world.trace(`read ${key} ${end[0]}`);
    this.#history.record({
      key,
      node: node.nodeId,
      operation: { kind: "read" },
      calledMs,
      returnedMs: this.#world.nowMs,
      result: { value: end[0]! },
    });
  }

  /** One replica answers from one view, so that even an eventual read sees no half of a batch. */
  async readBatch(node: SimulatedNode, partition: number, consistency: "strong" | "eventual"): Promise<void> {
    const keys = batchKeys(partition);
    const values = await this.#read(node, partition, keys, consistency);
    if (values !== undefined) checkAtomicRead(keys, values);
  }

  async #readEventual(node: SimulatedNode, partition: number, key: string): Promise<void> {
    // Without its data a replica passes the question on, to a different one each time, as does one that is none.
    const answersItself = (): boolean =>
      node.isUp && node.driver.driverOf(partition)?.replica.canVote === true;
    const before = answersItself();
    const reader = `${node.nodeId}, life ${node.life}`;
    const floor = this.#monotonic.floor(reader, key);
    const values = await this.#read(node, partition, [key], "eventual");
    if (values !== undefined && before && answersItself())
      this.#monotonic.shown(reader, key, values[0]!, floor);
  }

  async #read(
    node: SimulatedNode,
    partition: number,
    keys: readonly string[],
    consistency: "strong" | "eventual",
  ): Promise<(number | null)[] | undefined> {
    const end = await request(this.#world, node, (partitions) =>
      partitions.read(partition, encodeRead(keys), { consistency }),
    );
    this.#history.counts[end.kind === "ok" ? "ok" : "failed"]++;
    return end.kind === "ok" ? decodeRead(end.result) : undefined;
  }
}
