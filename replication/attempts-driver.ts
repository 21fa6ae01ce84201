/**
 * Attempts to serve a request at one replica: here, or at another node over the peer stream. The same for requests that
 * other nodes pass to this one, which may pass them on once more when it learns who is the proposer.
 */
import type { Clock } from "../core/clock.js";
import type { NodeId, PartitionId } from "../core/ids.js";
import type { Attempt, Settle } from "./attempt.js";
import { Forwards, replyOf } from "./forwards.js";
import type { Forward, ForwardReply } from "./messages.js";
import type { PartitionDriver } from "./partition-driver.js";
import type { Request } from "./request.js";
import type { ReplicationSettings } from "./settings.js";
import type { Transport } from "./transport.js";

/** How often a request may be passed on before it goes back to its coordinator (R12). */
const HOPS = 2;

export interface AttemptsOptions {
  readonly self: NodeId;
  readonly boot: number;
  readonly clock: Clock;
  readonly transport: Transport;
  readonly settings: Pick<ReplicationSettings, "forwardsMax">;
  /** This node's replica of a partition, if it holds one. */
  readonly driverOf: (partition: PartitionId) => PartitionDriver | undefined;
}

export class Attempts {
  readonly #options: AttemptsOptions;
  readonly #forwards: Forwards;
  /** The proposer of partitions that this node does not hold, as last heard. */
  readonly #proposerHints = new Map<PartitionId, NodeId>();
  #failed = false;

  constructor(options: AttemptsOptions) {
    this.#options = options;
    this.#forwards = new Forwards(options.settings.forwardsMax, options.boot);
  }

  /** True: so many requests are under way at other nodes that no more should be taken. */
  get isFull(): boolean {
    return this.#forwards.isFull;
  }

  /** The node believed to lead a partition; undefined when nobody does as far as is known here. */
  proposerOf(partition: PartitionId): NodeId | undefined {
    const driver = this.#options.driverOf(partition);
    return driver === undefined ? this.#proposerHints.get(partition) : driver.replica.proposer;
  }

  /** `settle` is called once: at once, later, or when a deadline or a link is over. `hops` counts down as it is passed on. */
  at(target: NodeId, request: Request, settle: Settle, hops: number = HOPS): void {
    const { self, clock, transport } = this.#options;
    if (target === self) return this.#here(request, settle);
    const requestId = this.#forwards.add({
      to: target,
      operation: request.operation,
      deadlineMs: request.deadlineMs,
      settle: (end) => {
        this.#learn(target, request, end);
        settle(end);
      },
    });
    transport.send(target, {
      kind: "forward",
      requestId,
      partition: request.partition,
      operation: request.operation,
      consistency: request.consistency,
      payload: request.payload,
      operationId: request.operationId,
      timeoutMs: Math.max(1, Math.round(request.deadlineMs - clock.monotonicMs())),
      hopsLeft: hops - 1,
      retry: request.retry,
    });
  }

  /** Another node passes a request to this one. */
  receive(from: NodeId, forward: Forward): void {
    const { clock, transport, driverOf } = this.#options;
    const { partition } = forward;
    const request: Request = {
      partition,
      operation: forward.operation,
      consistency: forward.consistency,
      payload: forward.payload,
      operationId: forward.operationId,
      retry: forward.retry,
      deadlineMs: clock.monotonicMs() + forward.timeoutMs,
    };
    const answer = (end: Attempt): void =>
      transport.send(from, replyOf(forward, end, driverOf(partition)?.replica.proposer));
    if (forward.consistency === "strong") driverOf(partition)?.declined(from);
    this.#here(request, (end) => {
      const { hint } = end.kind === "elsewhere" ? end : { hint: undefined };
      const passOn = hint !== undefined && hint !== from && forward.hopsLeft > 0 && transport.isLinked(hint);
      if (passOn && !this.#forwards.isFull) this.at(hint, request, answer, forward.hopsLeft);
      else answer(end);
    });
  }

  /** Another node has answered what was passed to it. */
  answered(from: NodeId, reply: ForwardReply): void {
    this.#forwards.answered(from, reply);
  }

  linkBroke(peer: NodeId): void {
    this.#forwards.linkBroke(peer);
  }

  /** Settles what was passed on and is past its deadline at `nowMs`. */
  expire(nowMs: number): void {
    this.#forwards.expire(nowMs);
  }

  /** The node has failed: nothing is served here any more. */
  halt(): void {
    this.#failed = true;
  }

  #here(request: Request, settle: Settle): void {
    const driver = this.#options.driverOf(request.partition);
    if (driver === undefined || this.#failed) return settle({ kind: "elsewhere", hint: undefined });
    if (request.operation === "write") driver.write(request, settle);
    else if (request.consistency === "strong") driver.readStrong(request.payload, request.deadlineMs, settle);
    else driver.readEventual(request.payload, settle);
  }

  /** How it ended at `target` tells who leads the partition, or who does not. */
  #learn(target: NodeId, { partition, consistency }: Request, end: Attempt): void {
    if (end.kind === "elsewhere") {
      if (end.hint === undefined) this.#proposerHints.delete(partition);
      else this.#proposerHints.set(partition, end.hint);
      if (consistency === "strong") this.#options.driverOf(partition)?.declined(target);
    } else if (end.kind === "done" && consistency === "strong") {
      this.#proposerHints.set(partition, target);
    }
  }
}
