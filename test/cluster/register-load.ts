/**
 * Clients that write and read through every node of a cluster and write down what they see, for the checkers: registers,
 * for linearizability; counters, in which no acknowledged increment may be lost; and items that are written once, which
 * must be there in the end.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { checkLinearizable } from "../checkers/linearizability.js";
import { History, printHistory } from "../simulator/history.js";
import { LoadFigures } from "./load-figures.js";
import { attempt, type Ending } from "./one-attempt.js";

const PAUSE_MS = 15;
/** A client leaves a node alone for so long that is not there or does not serve, as a client with a list of nodes would. */
const AVOID_MS = 1_000;
/** How often a read at the end is repeated: a node may have been killed a moment ago. */
const FINAL_ATTEMPTS_MAX = 100;
const FINAL_PAUSE_MS = 100;
const FINAL_READERS = 16;

export interface RegisterLoadOptions {
  /** Asked for before every request: endpoints of the nodes that are to be used. */
  readonly endpoints: () => readonly string[];
  readonly table: string;
  /** So many registers, and so many counters. */
  readonly keys: number;
  /** Each has one request in flight at a time. */
  readonly clients: number;
  /** A client's mean pause between two requests; milliseconds. */
  readonly pauseMs?: number;
  /** Of the items that are written once. */
  readonly itemBytes?: number;
}

export class RegisterLoad {
  readonly history = new History();
  readonly figures = new LoadFigures();
  /** Items that were written once, and acknowledged. */
  readonly #written: string[] = [];
  readonly #options: RegisterLoadOptions;
  readonly #text: string;
  readonly #clients: Promise<void>[];
  #stopped = false;
  #value = 0;

  constructor(options: RegisterLoadOptions) {
    this.#options = options;
    this.#text = "x".repeat(options.itemBytes ?? 100);
    this.#clients = Array.from({ length: options.clients }, (_, i) => this.#client(i));
  }

  /** Resolves when nothing is in flight. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#clients);
  }

  /**
   * Reads every item once more, and throws when the history has no explanation, an increment is missing or counted twice,
   * or an acknowledged item is not there. Returns what was found, in words.
   */
  async check(endpoint: string): Promise<string> {
    const { keys } = this.#options;
    for (const key of Array.from({ length: keys }, (_, i) => [`k${i}`, `c${i}`]).flat())
      await this.#lastRead(endpoint, key);
    let undecided = 0;
    for (const key of [...this.history.keys].filter((one) => one.startsWith("k"))) {
      const entries = this.history.of(key);
      const { outcome, longest } = checkLinearizable(entries);
      if (outcome === "violated")
        throw new Error(`${key} is not linearizable\n${printHistory(entries, longest)}`);
      if (outcome === "undecided") undecided++;
    }
    let increments = 0;
    for (const [key, { acknowledged, possible }] of this.history.counters) {
      const last = this.history.of(key).findLast(({ operation }) => operation.kind === "read");
      const total = (last!.result as { value: number | null }).value ?? 0;
      if (total < acknowledged || total > possible)
        throw new Error(`${key} is ${total}; ${acknowledged} were acknowledged and ${possible} possible`);
      increments += acknowledged;
    }
    await this.#requireWritten(endpoint);
    return `${keys} registers linearizable (${undecided} undecided), ${increments} acknowledged increments and ${this.#written.length} acknowledged items there`;
  }

  async #client(number: number): Promise<void> {
    const { endpoints: used, keys, pauseMs = PAUSE_MS } = this.#options;
    const avoidedUntilMs = new Map<string, number>();
    for (let turn = number; !this.#stopped; turn++) {
      if (pauseMs > 0) await delay(pauseMs * (0.5 + Math.random()));
      const endpoints = used();
      const nowMs = performance.now();
      const good = endpoints.filter((one) => nowMs > (avoidedUntilMs.get(one) ?? 0));
      const from = good.length === 0 ? endpoints : good;
      const endpoint = from[Math.floor(Math.random() * from.length)]!;
      const end = await this.#turn(turn % 4, endpoint, Math.floor(Math.random() * keys));
      if (end === "refused" || end === "failed") avoidedUntilMs.set(endpoint, nowMs + AVOID_MS);
    }
  }

  async #turn(kind: number, endpoint: string, item: number): Promise<Ending["kind"]> {
    switch (kind) {
      case 0:
        return this.#read(endpoint, `k${item}`);
      case 1:
        return this.#put(endpoint, `k${item}`);
      case 2:
        return this.#increment(endpoint, `c${item}`);
      default:
        return this.#write(endpoint);
    }
  }

  async #put(endpoint: string, key: string): Promise<Ending["kind"]> {
    const value = ++this.#value;
    const calledMs = performance.now();
    const item = { id: { S: key }, value: { N: String(value) } };
    const end = await this.#send(endpoint, "PutItem", { Item: item });
    if (end.kind === "failed" || end.kind === "refused") return end.kind;
    const returnedMs = end.kind === "ok" ? performance.now() : Infinity;
    const operation = { kind: "write", command: { kind: "put", key, value } } as const;
    this.history.record({ key, node: endpoint, operation, calledMs, returnedMs, result: undefined });
    return end.kind;
  }

  async #increment(endpoint: string, key: string): Promise<Ending["kind"]> {
    const { kind } = await this.#send(endpoint, "UpdateItem", {
      Key: { id: { S: key } },
      UpdateExpression: "ADD #value :one",
      ExpressionAttributeNames: { "#value": "value" },
      ExpressionAttributeValues: { ":one": { N: "1" } },
    });
    this.history.incremented(key, kind === "refused" ? "failed" : kind);
    return kind;
  }

  async #write(endpoint: string): Promise<Ending["kind"]> {
    const id = randomUUID();
    const item = { id: { S: id }, text: { S: this.#text } };
    const { kind } = await this.#send(endpoint, "PutItem", { Item: item });
    if (kind === "ok") this.#written.push(id);
    return kind;
  }

  async #read(endpoint: string, key: string): Promise<Ending["kind"]> {
    const calledMs = performance.now();
    const end = await this.#send(endpoint, "GetItem", { Key: { id: { S: key } }, ConsistentRead: true });
    if (end.kind !== "ok") return end.kind;
    const number = end.answer.Item?.value?.N;
    const value = number === undefined ? null : Number(number);
    const returnedMs = performance.now();
    const operation = { kind: "read" } as const;
    this.history.record({ key, node: endpoint, operation, calledMs, returnedMs, result: { value } });
    return end.kind;
  }

  async #send(endpoint: string, operation: string, input: object): Promise<Ending> {
    const calledMs = performance.now();
    const end = await attempt(endpoint, operation, { TableName: this.#options.table, ...input });
    this.figures.attemptEnded(end, calledMs, performance.now());
    this.history.counts[end.kind === "refused" ? "failed" : end.kind]++;
    return end;
  }

  async #lastRead(endpoint: string, key: string): Promise<void> {
    for (let tries = 1; (await this.#read(endpoint, key)) !== "ok"; tries++) {
      if (tries === FINAL_ATTEMPTS_MAX) throw new Error(`${key} cannot be read at the end`);
      await delay(FINAL_PAUSE_MS);
    }
  }

  async #requireWritten(endpoint: string): Promise<void> {
    const missing: string[] = [];
    const ids = [...this.#written];
    const reader = async (): Promise<void> => {
      for (let id = ids.pop(); id !== undefined; id = ids.pop())
        if (!(await this.#isThere(endpoint, id))) missing.push(id);
    };
    await Promise.all(Array.from({ length: FINAL_READERS }, reader));
    if (missing.length > 0)
      throw new Error(`${missing.length} acknowledged items are missing, such as ${missing[0]}`);
  }

  async #isThere(endpoint: string, id: string): Promise<boolean> {
    for (let tries = 1; ; tries++) {
      const input = { TableName: this.#options.table, Key: { id: { S: id } }, ConsistentRead: true };
      const end = await attempt(endpoint, "GetItem", input);
      if (end.kind === "ok") return end.answer.Item !== undefined;
      if (tries === FINAL_ATTEMPTS_MAX) throw new Error(`${id} cannot be read at the end: ${end.why}`);
      await delay(FINAL_PAUSE_MS);
    }
  }
}
