/** A client's request at its coordinator: tried at one replica after another until it is answered or its time is over. */
import type { Clock } from "../core/clock.js";
import { quorumUnavailable, unknownOutcome, type CoveyError } from "../core/errors.js";
import type { NodeId, PartitionId } from "../core/ids.js";
import { nextBetween, type Random } from "../core/random.js";
import { majorityOf, votersOf, type Configuration } from "../ring/configuration.js";
import type { Attempt } from "./attempt.js";
import type { Attempts } from "./attempts-driver.js";
import type { PartitionDriver } from "./partition-driver.js";
import type { QuorumReads, WatchedRead } from "./quorum-reads-driver.js";
import type { Request } from "./request.js";
import { anyReplicaOf, proposerOf, type RoutingView } from "./routing.js";
import type { ReplicationSettings } from "./settings.js";

/** What the requests of one coordinator share. */
export interface RequestContext {
  readonly clock: Clock;
  readonly random: Random;
  readonly settings: Pick<ReplicationSettings, "retryMs">;
  readonly routing: RoutingView;
  readonly configurationOf: (partition: PartitionId) => Configuration;
  readonly driverOf: (partition: PartitionId) => PartitionDriver | undefined;
  readonly attempts: Attempts;
  readonly quorumReads: QuorumReads;
  /** Nothing is tried again. */
  readonly isStopped: () => boolean;
}

export class ClientRequest {
  readonly #context: RequestContext;
  readonly #request: Request;
  readonly #resolve: (result: Uint8Array) => void;
  readonly #reject: (error: CoveyError) => void;
  /** Why nobody knows whether an earlier attempt took effect; undefined while none did for all that is known. */
  #mayHaveHappened: string | undefined;
  /** Who leads, as the last attempt was told. */
  #hint: NodeId | undefined;
  /** The last attempt followed a hint: two replicas that name each other must not be asked without a pause. */
  #hinted = false;
  /** Replicas that could not answer an eventual read. */
  readonly #avoid = new Set<NodeId>();
  readonly #watched: WatchedRead | undefined;

  /** One of `resolve` and `reject` is called, once. */
  constructor(
    context: RequestContext,
    request: Request,
    resolve: (result: Uint8Array) => void,
    reject: (error: CoveyError) => void,
  ) {
    this.#context = context;
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#watched = this.#watch();
  }

  /** Begins; goes on by itself. */
  attempt(): void {
    if (this.#watched?.done === true) return;
    const target = this.#target();
    this.#hinted = this.#hint !== undefined;
    this.#hint = undefined;
    if (target === undefined) return this.#later();
    // One that was lost sight of may still wait in some queue, and must not be evaluated anew later (R11).
    const retry = this.#request.retry || this.#mayHaveHappened !== undefined;
    this.#context.attempts.at(target, { ...this.#request, retry }, (end) => this.#ended(target, end));
  }

  #ended(target: NodeId, end: Attempt): void {
    switch (end.kind) {
      case "done":
        this.#finish();
        return this.#resolve(end.result);
      case "refused":
        this.#finish();
        return this.#reject(this.#mayHaveHappened === undefined ? end.error : this.#unknown());
      case "unknown":
        this.#mayHaveHappened = end.why;
        return this.#later();
      case "elsewhere":
        if (this.#request.consistency === "eventual") this.#avoid.add(target);
        if (end.hint !== undefined && end.hint !== target) this.#hint = end.hint;
        return this.#later();
    }
  }

  #later(): void {
    const { clock, random, settings, isStopped } = this.#context;
    const [low, high] = settings.retryMs;
    const pause = this.#hint !== undefined && !this.#hinted ? 0 : nextBetween(random, low, high);
    if (isStopped() || clock.monotonicMs() + pause >= this.#request.deadlineMs) {
      this.#finish();
      return this.#reject(this.#mayHaveHappened === undefined ? this.#unavailable() : this.#unknown());
    }
    if (pause === 0) this.attempt();
    else clock.after(pause, () => this.attempt());
  }

  #finish(): void {
    if (this.#watched !== undefined) this.#watched.done = true;
  }

  #target(): NodeId | undefined {
    const { configurationOf, routing, random, attempts } = this.#context;
    const { partition, consistency } = this.#request;
    const configuration = configurationOf(partition);
    if (consistency === "eventual") {
      const replica = anyReplicaOf(configuration, routing, random, this.#avoid);
      if (replica === undefined) this.#avoid.clear();
      return replica;
    }
    return proposerOf(configuration, this.#hint ?? attempts.proposerOf(partition), routing);
  }

  /** A strong read that the proposer leaves waiting is answered by a quorum, if one can tell (R8). */
  #watch(): WatchedRead | undefined {
    const { partition, payload, operation, consistency } = this.#request;
    if (operation === "write" || consistency === "eventual") return undefined;
    // Without a majority that answers its proposer there is none that could be asked.
    if (this.#context.driverOf(partition)?.replica.isLeading === true) return undefined;
    const watched: WatchedRead = {
      partition,
      payload,
      done: false,
      answer: (result) => {
        watched.done = true;
        this.#resolve(result);
      },
    };
    this.#context.quorumReads.watch(watched);
    return watched;
  }

  #unavailable(): CoveyError {
    const { routing, configurationOf } = this.#context;
    const { partition } = this.#request;
    const voters = votersOf(configurationOf(partition));
    const reachable = voters.filter((id) => id === routing.self || routing.isReachable(id)).length;
    return quorumUnavailable(partition, majorityOf(voters.length), reachable);
  }

  #unknown(): CoveyError {
    return unknownOutcome(this.#request.partition, this.#mayHaveHappened!);
  }
}
