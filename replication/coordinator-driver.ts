/**
 * The node that took a client's request. It tries replicas until one answers or the deadline passes (see
 * client-request-driver.ts). Trying again is safe: reads have no effect, and every write carries an operation id by which
 * a second attempt is recognised (R11).
 */
import type { Clock } from "../core/clock.js";
import { throttled } from "../core/errors.js";
import type { NodeId, PartitionId } from "../core/ids.js";
import type { Random } from "../core/random.js";
import type { Configuration } from "../ring/configuration.js";
import type { Attempts } from "./attempts-driver.js";
import { ClientRequest, type RequestContext } from "./client-request-driver.js";
import type { PartitionDriver } from "./partition-driver.js";
import type { ReadOptions, WriteOptions } from "./partitions.js";
import type { QuorumReads } from "./quorum-reads-driver.js";
import type { Request } from "./request.js";
import type { ReplicationSettings } from "./settings.js";
import type { Transport } from "./transport.js";

export interface CoordinatorOptions {
  readonly self: NodeId;
  readonly boot: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly transport: Transport;
  readonly settings: Pick<ReplicationSettings, "requestTimeoutMs" | "retryMs">;
  readonly configurationOf: (partition: PartitionId) => Configuration;
  /** This node's replica of a partition, if it holds one. */
  readonly driverOf: (partition: PartitionId) => PartitionDriver | undefined;
  readonly attempts: Attempts;
  readonly quorumReads: QuorumReads;
}

export class Coordinator {
  readonly #options: CoordinatorOptions;
  readonly #context: RequestContext;
  #lastOperation = 0;
  #stopped = false;

  constructor(options: CoordinatorOptions) {
    const { self, clock, random, transport, settings } = options;
    const { configurationOf, driverOf, attempts, quorumReads } = options;
    this.#options = options;
    this.#context = {
      clock,
      random,
      settings,
      routing: { self, isReachable: (nodeId) => transport.isLinked(nodeId) },
      configurationOf,
      driverOf,
      attempts,
      quorumReads,
      isStopped: () => this.#stopped,
    };
  }

  /** See `Partitions`. */
  async write(partition: PartitionId, command: Uint8Array, options: WriteOptions): Promise<Uint8Array> {
    return this.#serve({
      partition,
      operation: "write",
      consistency: "strong",
      payload: command,
      operationId: options.operationId ?? this.#newOperationId(),
      retry: options.retry ?? false,
      deadlineMs: this.#deadline(options.deadlineMs),
    });
  }

  /** See `Partitions`. */
  async read(partition: PartitionId, request: Uint8Array, options: ReadOptions): Promise<Uint8Array> {
    return this.#serve({
      partition,
      operation: "read",
      consistency: options.consistency,
      payload: request,
      operationId: "",
      retry: false,
      deadlineMs: this.#deadline(options.deadlineMs),
    });
  }

  /** From now on nothing is tried again. */
  stop(): void {
    this.#stopped = true;
  }

  #serve(request: Request): Promise<Uint8Array> {
    if (this.#context.attempts.isFull) return Promise.reject(throttled("forwarded requests of this node"));
    return new Promise((resolve, reject) =>
      new ClientRequest(this.#context, request, resolve, reject).attempt(),
    );
  }

  #deadline(deadlineMs: number | undefined): number {
    return deadlineMs ?? this.#options.clock.monotonicMs() + this.#options.settings.requestTimeoutMs;
  }

  /** Never used before by any node: the node, its life, and a counter. */
  #newOperationId(): string {
    return `${this.#options.self}.${this.#options.boot}.${++this.#lastOperation}`;
  }
}
