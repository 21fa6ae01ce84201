/**
 * The Transport of a running node: a link to every peer, over gRPC streams (see lane.ts for who opens them, peer-link.ts
 * for what a link is, peer-stream.ts for how frames leave).
 *
 * Nothing here waits for anybody: a message is encoded into its peer's next frame, or dropped and counted when there is
 * no link or its queue is full. Replication repeats what matters.
 */
import {
  credentials as grpcCredentials,
  type ChannelCredentials,
  type ServerDuplexStream,
} from "@grpc/grpc-js";
import type { Logger } from "pino";
import type { Clock } from "../../core/clock.js";
import type { ClusterId, NodeId, StoreId } from "../../core/ids.js";
import type { Random } from "../../core/random.js";
import type { PeerMessage } from "../../replication/messages.js";
import type { Transport, TransportListener } from "../../replication/transport.js";
import { judgeHello, type Goodbye, type Hello } from "./hello.js";
import type { PeerAddress, PeerContext, PeerSelf } from "./peer-context.js";
import { PeerLink, type LinkStatistics } from "./peer-link.js";
import { bulkLimits, DEFAULT_PEER_LIMITS, type PeerLimits } from "./peer-limits.js";
import { PEER_SERVICE, type StreamKind } from "./peer-service.js";
import { PeerStream, type StreamOwner } from "./peer-stream.js";

export interface PeerTransportOptions {
  readonly self: PeerSelf;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly listener: TransportListener;
  readonly limits?: Partial<PeerLimits> | undefined;
  /** For the streams this node opens. Default: no encryption. The server has its own. */
  readonly credentials?: ChannelCredentials | undefined;
}

/** Streams that were accepted and have not said hello. More than a cluster could have at once come from elsewhere. */
const STRANGERS_MAX = 256;

export class PeerTransport implements Transport {
  /** To be added to a gRPC server that was made with `peerChannelOptions`. */
  readonly service = {
    definition: PEER_SERVICE,
    implementation: {
      exchange: (call: ServerDuplexStream<Buffer, Buffer>): void => this.#meet("exchange", call),
      bulk: (call: ServerDuplexStream<Buffer, Buffer>): void => this.#meet("bulk", call),
    },
  };

  readonly #context: PeerContext;
  readonly #listener: TransportListener;
  readonly #links = new Map<NodeId, PeerLink>();
  readonly #strangers = new Set<PeerStream>();
  readonly #unfinished = new Set<PeerStream>();
  #fenced: ReadonlySet<StoreId> = new Set();
  #clusterId: ClusterId = "";
  #cancelHeartbeat: (() => void) | undefined;
  #stopped = false;
  #lastRefusal = "";

  constructor(options: PeerTransportOptions) {
    const { self, clock, random, logger, listener, credentials } = options;
    const limits = { ...DEFAULT_PEER_LIMITS, ...options.limits };
    this.#listener = listener;
    this.#context = {
      self,
      clock,
      random,
      logger,
      limits,
      streamLimits: { exchange: limits, bulk: bulkLimits(limits) },
      credentials: credentials ?? grpcCredentials.createInsecure(),
      identity: () => ({ nodeId: self.nodeId, storeId: self.storeId, clusterId: this.#clusterId }),
      isFenced: (storeId) => this.#fenced.has(storeId),
      track: (stream) => this.#track(stream),
    };
  }

  /** Begins the heartbeats. Peers may be set before or after. */
  start(): void {
    const { clock, limits } = this.#context;
    this.#cancelHeartbeat = clock.every(limits.heartbeatMs, () => this.#heartbeat());
  }

  /** The cluster this node belongs to, once it is known; until then only control messages pass. Never changes again. */
  setClusterId(clusterId: ClusterId): void {
    if (clusterId === this.#clusterId) return;
    if (this.#clusterId !== "") throw new Error(`already of cluster ${this.#clusterId}`);
    this.#clusterId = clusterId;
    for (const link of this.#links.values()) link.greetAgain();
  }

  /** Store ids that were replaced or removed (R16). Streams of such a store are closed and refused. */
  setFencedStores(fenced: ReadonlySet<StoreId>): void {
    this.#fenced = fenced;
    for (const [nodeId, link] of this.#links) {
      const storeId = link.storeId;
      if (storeId === undefined || !fenced.has(storeId)) continue;
      this.#links.delete(nodeId);
      link.release("fencedStore", `store ${storeId} is fenced`);
    }
  }

  /**
   * The nodes to be linked to, all of them; this node among them is left out. A peer that is gone, or that has another
   * store, loses its link; another address is used when the link is made next.
   */
  setPeers(
    peers: ReadonlyMap<NodeId, { readonly storeId?: StoreId | undefined; readonly address: string }>,
  ): void {
    if (this.#stopped) return;
    for (const [nodeId, link] of this.#links) {
      if (peers.has(nodeId)) continue;
      this.#links.delete(nodeId);
      link.release("released", "no longer a peer");
    }
    for (const [nodeId, { storeId, address }] of peers) {
      if (nodeId !== this.#context.self.nodeId) this.#setPeer({ nodeId, storeId, address });
    }
  }

  /** Gossip sees the peer again: try now instead of after the pause. */
  peerAlive(nodeId: NodeId): void {
    this.#links.get(nodeId)?.retryNow();
  }

  send(to: NodeId, message: PeerMessage): void {
    this.#linkTo(to)?.send(message);
  }

  sendBulk(to: NodeId, message: PeerMessage): void {
    this.#linkTo(to)?.sendBulk(message);
  }

  isLinked(to: NodeId): boolean {
    return this.#links.get(to)?.isLinked ?? false;
  }

  /** One for every peer, for metrics. */
  links(): LinkStatistics[] {
    return [...this.#links.values()].map((link) => link.statistics());
  }

  /**
   * Says goodbye to all peers and resolves when every stream has ended, which is at most `stopTimeoutMs` later. The
   * server that the service was added to is stopped afterwards, by its owner.
   */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelHeartbeat?.();
    for (const link of this.#links.values()) link.release("stopping", "the node stops");
    for (const stream of this.#strangers) stream.close("stopping", "the node stops");
    const { clock, limits } = this.#context;
    const cancelTimeout = clock.after(limits.stopTimeoutMs, () => {
      for (const stream of this.#unfinished) stream.cancel();
    });
    await Promise.all([...this.#unfinished].map((stream) => stream.finished));
    cancelTimeout();
    this.#links.clear();
  }

  #linkTo(nodeId: NodeId): PeerLink | undefined {
    if (nodeId === this.#context.self.nodeId) throw new Error("a node sends no messages to itself");
    return this.#links.get(nodeId);
  }

  #setPeer(peer: PeerAddress): void {
    const before = this.#links.get(peer.nodeId);
    if (before?.moveTo(peer)) return;
    before?.release("released", "the peer has another store");
    const link = new PeerLink(peer, this.#context, this.#listener);
    this.#links.set(peer.nodeId, link);
    link.start();
  }

  /** A stream that somebody opened: its first frame must say who. */
  #meet(kind: StreamKind, call: ServerDuplexStream<Buffer, Buffer>): void {
    const { clock, streamLimits } = this.#context;
    const door: StreamOwner = {
      onHello: (stream, hello) => this.#admit(kind, stream, hello),
      onMessage: () => undefined,
      onBulkWanted: () => undefined,
      onClosed: (stream, goodbye, by) => {
        this.#strangers.delete(stream);
        this.#reportRefusal(kind, stream.peer?.nodeId, goodbye, by);
      },
    };
    const stream = new PeerStream(call, clock, streamLimits[kind], door);
    this.#track(stream);
    this.#strangers.add(stream);
    if (this.#stopped) stream.close("stopping", "the node stops");
    else if (this.#strangers.size > STRANGERS_MAX)
      stream.close("overflow", "too many streams without a hello");
  }

  #admit(kind: StreamKind, stream: PeerStream, hello: Hello): void {
    this.#strangers.delete(stream);
    const link = this.#links.get(hello.nodeId);
    if (link !== undefined) {
      link.accept(kind, stream, hello);
      return;
    }
    const { identity, isFenced } = this.#context;
    const refusal = judgeHello(hello, { self: identity(), peer: undefined, isFenced })!;
    stream.close(refusal.reason, refusal.detail);
  }

  /** Once for the same refusals in a row: an opener keeps trying. */
  #reportRefusal(
    kind: StreamKind,
    peer: NodeId | undefined,
    goodbye: Goodbye,
    by: "us" | "peer" | "network",
  ): void {
    const refusal = `${kind} ${peer} ${goodbye.reason}`;
    if (refusal === this.#lastRefusal) return;
    this.#lastRefusal = refusal;
    this.#context.logger.warn({ peer, stream: kind, by, ...goodbye }, "peer stream refused");
  }

  #heartbeat(): void {
    for (const link of this.#links.values()) link.heartbeat();
    for (const stream of this.#strangers) stream.heartbeat();
  }

  #track(stream: PeerStream): void {
    this.#unfinished.add(stream);
    void stream.finished.then(() => this.#unfinished.delete(stream));
  }
}
