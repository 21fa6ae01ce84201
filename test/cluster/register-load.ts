/**
 * Clients that write and read a few items through every node of a cluster and write down what they see, for the checker
 * of linearizability; and counters, in which no acknowledged increment may be lost.
 */
import { setTimeout as delay } from "node:timers/promises";
import { checkLinearizable } from "../checkers/linearizability.js";
import { History, printHistory } from "../simulator/history.js";

const PAUSE_MS = 15;
const TIMEOUT_MS = 15_000;

export type Ending =
  | { readonly kind: "ok"; readonly answer: Answer }
  /** It certainly had no effect. */
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

interface Answer {
  readonly Item?: { readonly value?: { readonly N: string } };
  readonly Attributes?: { readonly value?: { readonly N: string } };
}

export class RegisterLoad {
  readonly history = new History();
  readonly failures = new Map<string, number>();
  /** The longest time in which nothing at all was answered. */
  gapMsMax = 0;
  readonly #endpoints: () => readonly string[];
  readonly #table: string;
  readonly #keys: number;
  readonly #clients: Promise<void>[];
  #stopped = false;
  #value = 0;
  #answeredMs = performance.now();

  /** `endpoints` are asked for before every request: those of nodes that are to be used. */
  constructor(options: {
    readonly endpoints: () => readonly string[];
    readonly table: string;
    readonly keys: number;
    readonly clients: number;
  }) {
    this.#endpoints = options.endpoints;
    this.#table = options.table;
    this.#keys = options.keys;
    this.#clients = Array.from({ length: options.clients }, (_, i) => this.#client(i));
  }

  /** Resolves when nothing is in flight. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#clients);
  }

  /** Reads every item once more, and throws when the history has no explanation or an increment is missing. */
  async check(endpoint: string): Promise<void> {
    for (let i = 0; i < this.#keys; i++) {
      for (const key of [`k${i}`, `c${i}`]) {
        const before = this.history.of(key).length;
        await this.#read(endpoint, key);
        if (this.history.of(key).length === before) throw new Error(`${key} cannot be read at the end`);
      }
    }
    for (const key of [...this.history.keys].filter((one) => one.startsWith("k"))) {
      const entries = this.history.of(key);
      const { outcome, longest } = checkLinearizable(entries);
      if (outcome === "violated")
        throw new Error(`${key} is not linearizable\n${printHistory(entries, longest)}`);
    }
    for (const [key, { acknowledged, possible }] of this.history.counters) {
      const last = this.history.of(key).findLast(({ operation }) => operation.kind === "read");
      const total = (last!.result as { value: number | null }).value ?? 0;
      if (total < acknowledged || total > possible)
        throw new Error(`${key} is ${total}; ${acknowledged} were acknowledged and ${possible} possible`);
    }
  }

  async #client(number: number): Promise<void> {
    for (let turn = number; !this.#stopped; turn++) {
      await delay(PAUSE_MS * (0.5 + Math.random()));
      const endpoints = this.#endpoints();
      const endpoint = endpoints[Math.floor(Math.random() * endpoints.length)]!;
      const item = Math.floor(Math.random() * this.#keys);
      if (turn % 3 === 0) await this.#read(endpoint, `k${item}`);
      else if (turn % 3 === 1) await this.#put(endpoint, `k${item}`);
      else await this.#increment(endpoint, `c${item}`);
    }
  }

  async #put(endpoint: string, key: string): Promise<void> {
    const value = ++this.#value;
    const calledMs = performance.now();
    const item = { id: { S: key }, value: { N: String(value) } };
    const end = await this.#send(endpoint, "PutItem", { TableName: this.#table, Item: item });
    if (end.kind === "failed") return;
    const returnedMs = end.kind === "ok" ? performance.now() : Infinity;
    const operation = { kind: "write", command: { kind: "put", key, value } } as const;
    this.history.record({ key, node: endpoint, operation, calledMs, returnedMs, result: undefined });
  }

  async #increment(endpoint: string, key: string): Promise<void> {
    const end = await this.#send(endpoint, "UpdateItem", {
      TableName: this.#table,
      Key: { id: { S: key } },
      UpdateExpression: "ADD #value :one",
      ExpressionAttributeNames: { "#value": "value" },
      ExpressionAttributeValues: { ":one": { N: "1" } },
    });
    this.history.incremented(key, end.kind);
  }

  async #read(endpoint: string, key: string): Promise<void> {
    const calledMs = performance.now();
    const request = { TableName: this.#table, Key: { id: { S: key } }, ConsistentRead: true };
    const end = await this.#send(endpoint, "GetItem", request);
    if (end.kind !== "ok") return;
    const number = end.answer.Item?.value?.N;
    const value = number === undefined ? null : Number(number);
    const returnedMs = performance.now();
    const operation = { kind: "read" } as const;
    this.history.record({ key, node: endpoint, operation, calledMs, returnedMs, result: { value } });
  }

  /** One attempt over HTTP, so that every outcome is seen as it is. */
  async #send(endpoint: string, operation: string, input: object): Promise<Ending> {
    const end = await send(endpoint, operation, input);
    this.history.counts[end.kind]++;
    const nowMs = performance.now();
    if (end.kind === "ok") {
      this.gapMsMax = Math.max(this.gapMsMax, nowMs - this.#answeredMs);
      this.#answeredMs = nowMs;
    } else {
      this.failures.set(end.why, (this.failures.get(end.why) ?? 0) + 1);
    }
    return end;
  }
}

async function send(endpoint: string, operation: string, input: object): Promise<Ending> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `DynamoDB_20120810.${operation}`,
        "x-amz-date": "20260101T000000Z",
        authorization:
          "AWS4-HMAC-SHA256 Credential=any/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
      },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const answer = (await response.json()) as Answer & { __type?: string };
    if (response.ok) return { kind: "ok", answer };
    const why = `${response.status} ${answer.__type ?? ""}`;
    return { kind: response.status === 500 ? "unknown" : "failed", why };
  } catch (error) {
    // The connection broke, or nothing came back: it may have been executed.
    const { name, cause } = error as Error & { cause?: { code?: string } };
    if (cause?.code === "ECONNREFUSED") return { kind: "failed", why: "ECONNREFUSED" };
    return { kind: "unknown", why: cause?.code ?? name };
  }
}
