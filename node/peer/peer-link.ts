/**
 * All that connects this node with one other: the exchange lane, and the bulk lane that is opened when it is first
 * needed and falls with the exchange.
 *
 * The link is up when the exchange is open and both ends have named the same cluster. Until both have one, the exchange
 * carries control messages only: that is how nodes form a cluster and how a new one joins (R34).
 */
import type { NodeId, StoreId } from "../../core/ids.js";
import type { PeerMessage } from "../../replication/messages.js";
import type { TransportListener } from "../../replication/transport.js";
import { judgeHello, type GoodbyeReason, type Hello } from "./hello.js";
import { Lane, type LaneOwner } from "./lane.js";
import type { PeerAddress, PeerContext } from "./peer-context.js";
import type { StreamKind } from "./peer-service.js";
import type { PeerStream, StreamCounters } from "./peer-stream.js";

/** Messages that wait for the peer to open the bulk lane. A transfer asks for one chunk at a time. */
const PARKED_MAX = 64;

export interface LaneStatistics extends Readonly<StreamCounters> {
  readonly open: boolean;
  readonly dropped: number;
  /** How often the lane was opened again. */
  readonly reconnects: number;
  readonly queuedBytes: number;
  readonly roundTripMs: number | undefined;
  /** Why it is not open; `undefined` while it is, or when it never was. */
  readonly lastGoodbye: GoodbyeReason | undefined;
}

export interface LinkStatistics {
  readonly nodeId: NodeId;
  readonly up: boolean;
  readonly exchange: LaneStatistics;
  readonly bulk: LaneStatistics;
}

export class PeerLink implements LaneOwner {
  #peer: PeerAddress;
  readonly #context: PeerContext;
  readonly #listener: TransportListener;
  readonly #exchange: Lane;
  readonly #bulk: Lane;
  #parked: PeerMessage[] = [];
  #up = false;

  constructor(peer: PeerAddress, context: PeerContext, listener: TransportListener) {
    this.#peer = peer;
    this.#context = context;
    this.#listener = listener;
    this.#exchange = new Lane("exchange", context, this);
    this.#bulk = new Lane("bulk", context, this);
  }

  get peer(): PeerAddress {
    return this.#peer;
  }

  /** The store at the other end: the one that is expected or, when any will do, the one that is there. */
  get storeId(): StoreId | undefined {
    return this.#peer.storeId ?? this.#exchange.peerHello?.storeId;
  }

  get isLinked(): boolean {
    return this.#up && this.#exchange.isHeard;
  }

  /** Takes a new address, for when the link is made next. False: it is another store, so this link is of no use. */
  moveTo(peer: PeerAddress): boolean {
    if (peer.storeId !== undefined && this.storeId !== undefined && peer.storeId !== this.storeId)
      return false;
    const moved = peer.address !== this.#peer.address;
    this.#peer = { ...peer, storeId: peer.storeId ?? this.#peer.storeId };
    if (moved) this.retryNow();
    return true;
  }

  start(): void {
    this.#exchange.dial();
  }

  send(message: PeerMessage): void {
    if (this.#up || (message.kind === "control" && this.#exchange.isOpen)) this.#exchange.send(message);
    else this.#exchange.dropped++;
  }

  sendBulk(message: PeerMessage): void {
    if (!this.#up) {
      this.#bulk.dropped++;
      return;
    }
    this.#bulk.dial();
    if (this.#bulk.opens || this.#bulk.isOpen) this.#bulk.send(message);
    else this.#park(message);
  }

  /** Takes a stream that the peer opened, or closes it. */
  accept(kind: StreamKind, stream: PeerStream, hello: Hello): void {
    const refusal = judgeHello(hello, {
      self: this.#context.identity(),
      peer: this.peer,
      isFenced: this.#context.isFenced,
    });
    if (refusal !== undefined) {
      stream.close(refusal.reason, refusal.detail);
    } else if (this.#exchange.opens) {
      stream.close("wrongNode", "the node with the smaller id opens the streams");
    } else if (kind === "exchange") {
      this.#exchange.accept(stream, hello);
    } else if (!this.#up) {
      stream.close("protocolError", "a bulk stream without an exchange");
    } else {
      this.#bulk.accept(stream, hello);
      this.#sendParked();
    }
  }

  retryNow(): void {
    this.#exchange.retryNow();
    this.#bulk.retryNow();
  }

  /** Our cluster id is known now. */
  greetAgain(): void {
    this.#exchange.greetAgain();
    this.onLaneChange(this.#exchange);
  }

  heartbeat(): void {
    this.#exchange.heartbeat();
    this.#bulk.heartbeat();
    if (this.#parked.length > 0) this.#exchange.wantBulk();
  }

  release(reason: GoodbyeReason, detail: string): void {
    this.#bulk.release(reason, detail);
    this.#exchange.release(reason, detail);
  }

  statistics(): LinkStatistics {
    return {
      nodeId: this.peer.nodeId,
      up: this.#up,
      exchange: laneStatistics(this.#exchange),
      bulk: laneStatistics(this.#bulk),
    };
  }

  onLaneChange(lane: Lane): void {
    if (lane !== this.#exchange) return;
    const { clusterId } = this.#context.identity();
    const hello = this.#exchange.peerHello;
    if (hello !== undefined && this.#parted(hello, clusterId)) return;
    const up = hello !== undefined && clusterId !== "" && hello.clusterId === clusterId;
    if (up === this.#up) return;
    this.#up = up;
    if (!up) this.#dropBulk();
    this.#listener.onLink(this.peer.nodeId, up);
  }

  onMessage(lane: Lane, message: PeerMessage): void {
    if (this.#up || (message.kind === "control" && lane === this.#exchange)) {
      this.#listener.onMessage(this.peer.nodeId, message);
    } else {
      lane.close("protocolError", `${message.kind} before both ends named one cluster`);
    }
  }

  onBulkWanted(): void {
    if (this.#up) this.#bulk.dial();
  }

  /** Both ends were of no cluster when they met, and have joined different ones since. */
  #parted(hello: Hello, clusterId: string): boolean {
    if (hello.clusterId === "" || clusterId === "" || hello.clusterId === clusterId) return false;
    this.#exchange.close("foreignCluster", `cluster ${hello.clusterId}, this node is of ${clusterId}`);
    return true;
  }

  #park(message: PeerMessage): void {
    if (this.#parked.length >= PARKED_MAX) {
      this.#bulk.dropped++;
      return;
    }
    this.#parked.push(message);
    if (this.#parked.length === 1) this.#exchange.wantBulk();
  }

  #sendParked(): void {
    const parked = this.#parked;
    this.#parked = [];
    for (const message of parked) this.#bulk.send(message);
  }

  #dropBulk(): void {
    this.#bulk.dropped += this.#parked.length;
    this.#parked = [];
    this.#bulk.close("released", "the exchange is down");
  }
}

function laneStatistics(lane: Lane): LaneStatistics {
  return {
    ...lane.counters,
    open: lane.isOpen,
    dropped: lane.dropped,
    reconnects: Math.max(0, lane.opened - 1),
    queuedBytes: lane.queuedBytes,
    roundTripMs: lane.roundTripMs,
    lastGoodbye: lane.lastGoodbye?.reason,
  };
}
