/**
 * What nodes tell each other of how far their replicas have committed and applied: only what has changed, several times
 * a second, and now and then everything, because a digest may be lost.
 */
import type { Clock } from "../core/clock.js";
import type { LogIndex, NodeId, PartitionId } from "../core/ids.js";
import type { Digest } from "./messages.js";
import type { PartitionDriver } from "./partition-driver.js";
import { isReplica } from "./quorum.js";
import type { Transport } from "./transport.js";

/**
 * This often a digest holds everything: the one that told of it may have been lost while its link stayed up, or have come
 * before its receiver opened the replica. Milliseconds.
 */
const TELL_AGAIN_MS = 3_000;

export interface DigestsOptions {
  readonly clock: Clock;
  readonly transport: Transport;
  readonly digestMs: number;
  /** This node's replicas. */
  readonly drivers: ReadonlyMap<PartitionId, PartitionDriver>;
  /** Every other node that takes part in any partition. */
  readonly peers: () => Iterable<NodeId>;
}

export class Digests {
  readonly #options: DigestsOptions;
  /** What each peer last told of how far it has applied, by partition. */
  readonly #appliedByPeer = new Map<NodeId, Map<PartitionId, LogIndex>>();
  /** What each peer was last told, by partition: only changes are sent. */
  readonly #told = new Map<NodeId, Map<PartitionId, LogIndex>>();
  #nextMs = 0;
  #tellAgainMs = 0;

  constructor(options: DigestsOptions) {
    this.#options = options;
  }

  /** How far a peer has applied a partition, by its last digest; 0 when it never told. */
  appliedBy(peer: NodeId, partition: PartitionId): LogIndex {
    return this.#appliedByPeer.get(peer)?.get(partition) ?? 0;
  }

  /** Tells every peer at once how far this node is, instead of with the next digest. */
  announce(): void {
    const { peers, transport } = this.#options;
    for (const peer of peers()) if (transport.isLinked(peer)) this.#send(peer);
  }

  receive(from: NodeId, digest: Digest): void {
    const now = this.#options.clock.monotonicMs();
    let applied = this.#appliedByPeer.get(from);
    if (applied === undefined) this.#appliedByPeer.set(from, (applied = new Map()));
    for (const { partition, commitIndex, appliedIndex } of digest.partitions) {
      applied.set(partition, appliedIndex);
      this.#options.drivers.get(partition)?.catchUp.peerCommitted(from, commitIndex, now);
    }
  }

  linkCameUp(peer: NodeId): void {
    this.#send(peer);
  }

  /** It may not have heard what it was told last. */
  linkBroke(peer: NodeId): void {
    this.#told.delete(peer);
  }

  tick(nowMs: number): void {
    if (nowMs < this.#nextMs) return;
    this.#nextMs = nowMs + this.#options.digestMs;
    if (nowMs >= this.#tellAgainMs) {
      this.#tellAgainMs = nowMs + TELL_AGAIN_MS;
      this.#told.clear();
    }
    this.announce();
  }

  #send(peer: NodeId): void {
    const { drivers, transport } = this.#options;
    let told = this.#told.get(peer);
    if (told === undefined) this.#told.set(peer, (told = new Map()));
    const partitions = [];
    for (const [partition, driver] of drivers) {
      const { replica, visibleIndex } = driver;
      if (told.get(partition) === visibleIndex) continue;
      if (!isReplica(replica.configuration, peer)) continue;
      told.set(partition, visibleIndex);
      partitions.push({
        partition,
        epoch: replica.configuration.epoch,
        commitIndex: replica.commitIndex,
        appliedIndex: visibleIndex,
      });
    }
    if (partitions.length > 0) transport.send(peer, { kind: "digest", partitions });
  }
}
