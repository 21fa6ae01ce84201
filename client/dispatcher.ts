/**
 * Gets one request answered: chooses a node, sends, and repeats by the retry policy within the request's time. Tells apart
 * what certainly did not happen from what may have.
 */
import type { Clock } from "../core/clock.js";
import { CoveyError, throttled } from "../core/errors.js";
import type { NodeId } from "../core/ids.js";
import type { Random } from "../core/random.js";
import type { ClusterConnections } from "./cluster-connections.js";
import { UnknownOutcomeError } from "./errors.js";
import { retryDelayMs, type RetryPolicy } from "./retry-policy.js";

export interface DispatcherOptions {
  readonly cluster: ClusterConnections;
  readonly clock: Clock;
  readonly random: Random;
  readonly retryPolicy: RetryPolicy;
  /** How long to wait for one node's answer before asking another, in milliseconds. */
  readonly attemptTimeoutMs: number;
  /** Requests that are not answered; further ones are refused with ThrottlingException. */
  readonly requestsInFlightMax: number;
}

export interface DispatchRequest {
  readonly operation: string;
  /** DynamoDB JSON in UTF-8. */
  readonly body: Uint8Array;
  /** `undefined`: about no single partition. */
  readonly token: number | undefined;
  readonly purpose: "proposer" | "replica";
  /** Without an id only what changes nothing may be repeated once it was sent. */
  readonly operationId: string | undefined;
  /** The operation may have been sent before by another call. */
  readonly retry: boolean;
  readonly changesNothing: boolean;
  readonly timeoutMs: number;
}

export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #load = (nodeId: NodeId): number | undefined => this.#loadOf(nodeId);
  #inFlight = 0;

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  /** Resolves to the answer's body, UTF-8 JSON. Rejects with CoveyError. */
  async dispatch(request: DispatchRequest): Promise<Uint8Array> {
    const { requestsInFlightMax, clock } = this.#options;
    if (this.#inFlight >= requestsInFlightMax) throw throttled("the requests of this client");
    this.#inFlight++;
    try {
      return await this.#attempts(request, clock.monotonicMs() + request.timeoutMs);
    } finally {
      this.#inFlight--;
    }
  }

  async #attempts(request: DispatchRequest, deadlineMs: number): Promise<Uint8Array> {
    const { clock, random, retryPolicy } = this.#options;
    const repeatable = request.changesNothing || request.operationId !== undefined;
    const avoid = new Set<NodeId>();
    /** An attempt that may have taken effect: later ones that did nothing do not undo that. */
    let doubt: CoveyError | undefined;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(request, attempt, deadlineMs - clock.monotonicMs(), avoid);
      } catch (thrown) {
        if (!(thrown instanceof CoveyError)) throw thrown;
        if (thrown.outcome === "unknown") doubt = thrown;
        const remainingMs = this.#options.cluster.closed ? 0 : deadlineMs - clock.monotonicMs();
        const failed = { error: thrown, attempt, repeatable, remainingMs };
        const delayMs = retryDelayMs(retryPolicy, failed, random);
        if (delayMs === undefined) throw finalError(request, thrown, doubt);
        await new Promise<void>((resolve) => clock.after(delayMs, resolve));
      }
    }
  }

  async #attempt(
    request: DispatchRequest,
    attempt: number,
    remainingMs: number,
    avoid: Set<NodeId>,
  ): Promise<Uint8Array> {
    const { cluster } = this.#options;
    if (cluster.closed) throw new CoveyError("ServiceUnavailable", "the client is closed");
    if (cluster.routes.epoch === 0) await this.#within(remainingMs, cluster.refresh());
    else cluster.refreshWhenOld();
    const { operation, body, operationId, token, purpose } = request;
    const partition = token === undefined ? undefined : cluster.routes.partitionOf(token);
    const node = cluster.routes.choose({ partition, purpose }, this.#load, avoid);
    if (!node) throw new CoveyError("ServiceUnavailable", "the topology names no node");
    try {
      return await cluster.connection(node.address).call({
        operation,
        body,
        operationId,
        retry: attempt > 1 || request.retry,
        timeoutMs: Math.min(remainingMs, this.#options.attemptTimeoutMs),
        proposerOfPartition: purpose === "proposer" ? partition : undefined,
      });
    } catch (error) {
      if (error instanceof CoveyError && isNodesTrouble(error)) {
        avoid.add(node.nodeId);
        cluster.refreshSoon();
      }
      throw error;
    }
  }

  #loadOf(nodeId: NodeId): number | undefined {
    const { cluster } = this.#options;
    const address = cluster.routes.addressOf(nodeId);
    return address === undefined ? undefined : cluster.connection(address).load;
  }

  #within(timeoutMs: number, work: Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const cancel = this.#options.clock.after(timeoutMs, () =>
        reject(new CoveyError("ServiceUnavailable", "no node told the topology in time")),
      );
      work.then(resolve, reject).finally(cancel);
    });
  }
}

/** Another node may do better. */
function isNodesTrouble(error: CoveyError): boolean {
  return error.code === "ServiceUnavailable" || error.code === "InternalServerError";
}

/** What the caller gets when the attempts are over. */
function finalError(request: DispatchRequest, last: CoveyError, doubt: CoveyError | undefined): CoveyError {
  // An answer about the request itself stands, whatever came before: it tells what the request met.
  const isAnswer = last.outcome === "none" && !isNodesTrouble(last) && last.code !== "ThrottlingException";
  if (isAnswer || !doubt) return last;
  if (request.changesNothing) return new CoveyError(last.code, last.message, { cause: last });
  return new UnknownOutcomeError(`${request.operation} may have taken effect: ${doubt.message}`, doubt);
}
