/**
 * One of the two streams between this node and a peer, over all its lives: whoever opens it tries again until it is
 * open, whoever accepts it replaces the stream it has by a newer one.
 *
 * The node with the smaller id opens, the other one only accepts. So two nodes never dial each other at once, and there
 * is no tie to break: all that can meet are an old stream whose end the acceptor has not noticed yet and the opener's
 * new one, and of those the newer is the living one. A rule in which both dial would help only where connections can be
 * made in one direction and not in the other; nodes of a cluster must reach each other anyhow, and a cut that swallows
 * packets one way stops a connection whoever made it.
 */
import type { NodeId } from "../../core/ids.js";
import type { PeerMessage } from "../../replication/messages.js";
import { backoffMs } from "./backoff.js";
import { compareStreams, judgeHello, type Goodbye, type GoodbyeReason, type Hello } from "./hello.js";
import { openStream } from "./open-stream.js";
import type { PeerAddress, PeerContext } from "./peer-context.js";
import { PROTOCOL_VERSION } from "./peer-limits.js";
import type { StreamKind } from "./peer-service.js";
import { newCounters, type PeerStream, type StreamOwner } from "./peer-stream.js";

export interface LaneOwner {
  /** Where the peer is, as far as is known now. */
  readonly peer: PeerAddress;
  /** The lane opened or closed, or its peer said hello again. */
  onLaneChange(lane: Lane): void;
  onMessage(lane: Lane, message: PeerMessage): void;
  onBulkWanted(): void;
}

export class Lane implements StreamOwner {
  readonly kind: StreamKind;
  readonly opens: boolean;
  readonly counters = newCounters();
  /** Messages that were to go this way and could not. */
  dropped = 0;
  /** How often the lane was opened. */
  opened = 0;
  lastGoodbye: Goodbye | undefined;

  readonly #context: PeerContext;
  readonly #owner: LaneOwner;
  #stream: PeerStream | undefined;
  #attempts = 0;
  #failures = 0;
  #cancelRetry: (() => void) | undefined;
  #released = false;

  constructor(kind: StreamKind, context: PeerContext, owner: LaneOwner) {
    this.kind = kind;
    this.opens = context.self.nodeId < owner.peer.nodeId;
    this.#context = context;
    this.#owner = owner;
  }

  get isOpen(): boolean {
    return this.#stream?.isOpen ?? false;
  }

  get isHeard(): boolean {
    return this.#stream?.isHeard ?? false;
  }

  /** What the peer said of itself on the open stream. */
  get peerHello(): Hello | undefined {
    return this.isOpen ? this.#stream?.peer : undefined;
  }

  get queuedBytes(): number {
    return this.#stream?.queuedBytes ?? 0;
  }

  get roundTripMs(): number | undefined {
    return this.#stream?.roundTripMs;
  }

  /** Opens the lane, now, unless it is open or opening, it is the peer's to open, or a pause after a failure runs. */
  dial(): void {
    if (!this.opens || this.#released || this.#stream !== undefined || this.#cancelRetry !== undefined)
      return;
    this.#attempts++;
    this.#stream = openStream(this.kind, this.#owner.peer.address, this.#context, this);
    this.#stream.adopt(this, this.counters);
    this.#stream.sendHello(this.#hello(this.#attempts));
  }

  /** Ends the pause after a failure: there is reason to believe that the peer can be reached. */
  retryNow(): void {
    this.#stopRetrying();
    this.#failures = 0;
    if (this.kind === "exchange") this.dial();
  }

  /** Takes over a stream that the peer opened and whose hello was found good. The newer of two streams stays. */
  accept(stream: PeerStream, hello: Hello): void {
    const current = this.#stream;
    if (current !== undefined) {
      if (compareStreams(current.peer!, hello) > 0) {
        stream.close("replaced", "there is a newer stream");
        return;
      }
      current.close("replaced", "the peer opened a newer stream");
    }
    this.#stream = stream;
    stream.adopt(this, this.counters);
    stream.sendHello(this.#hello(hello.attempt));
    this.#open(stream);
  }

  /** Drops the message when the lane is closed. An opening lane takes messages and sends them once it is open. */
  send(message: PeerMessage): void {
    const stream = this.#stream;
    if (stream === undefined) {
      this.dropped++;
      return;
    }
    switch (stream.send(message)) {
      case "taken":
        return;
      case "full":
        this.dropped++;
        // A reset tells both ends that something is missing; going on would hide a gap in the order.
        stream.abandon("overflow", `${stream.queuedBytes} bytes wait`);
        return;
      case "unfit":
        this.dropped++;
        this.#context.logger.error({ kind: message.kind }, "a message too large for any frame was dropped");
    }
  }

  /** Asks the opener for the other lane. */
  wantBulk(): void {
    this.#stream?.wantBulk();
  }

  /** Tells the peer our cluster id, which it did not know from the first hello. */
  greetAgain(): void {
    if (this.isOpen) this.#stream!.sendHello(this.#hello(this.#attempts));
  }

  heartbeat(): void {
    this.#stream?.heartbeat();
  }

  close(reason: GoodbyeReason, detail: string): void {
    this.#stream?.close(reason, detail);
  }

  /** Closes the lane for ever. */
  release(reason: GoodbyeReason, detail: string): void {
    this.#released = true;
    this.#stopRetrying();
    this.close(reason, detail);
  }

  onHello(stream: PeerStream, hello: Hello): void {
    const refusal = judgeHello(hello, {
      self: this.#context.identity(),
      peer: this.#owner.peer,
      isFenced: this.#context.isFenced,
    });
    if (refusal !== undefined) stream.close(refusal.reason, refusal.detail);
    else if (stream.isOpen) this.#owner.onLaneChange(this);
    else this.#open(stream);
  }

  onMessage(_stream: PeerStream, message: PeerMessage): void {
    this.#owner.onMessage(this, message);
  }

  onBulkWanted(): void {
    this.#owner.onBulkWanted();
  }

  onClosed(stream: PeerStream, goodbye: Goodbye, by: "us" | "peer" | "network"): void {
    if (stream !== this.#stream) return;
    this.#stream = undefined;
    this.dropped += stream.queuedMessages;
    this.#report(goodbye, by);
    this.lastGoodbye = goodbye;
    if (this.opens && !this.#released) this.#retryLater();
    this.#owner.onLaneChange(this);
  }

  #open(stream: PeerStream): void {
    this.#failures = 0;
    this.lastGoodbye = undefined;
    this.opened++;
    stream.open();
    this.#context.logger.info({ peer: this.#owner.peer.nodeId, stream: this.kind }, "peer stream open");
    this.#owner.onLaneChange(this);
  }

  #hello(attempt: number): Hello {
    const { nodeId, storeId, clusterId } = this.#context.identity();
    return {
      protocolVersion: PROTOCOL_VERSION,
      clusterId,
      nodeId,
      storeId,
      bootCount: this.#context.self.bootCount,
      attempt,
      targetNodeId: this.#owner.peer.nodeId,
      targetStoreId: this.#owner.peer.storeId ?? "",
      capabilities: [],
    };
  }

  #retryLater(): void {
    this.#failures++;
    const pauseMs = backoffMs(this.#failures, this.#context.limits, this.#context.random);
    this.#cancelRetry = this.#context.clock.after(pauseMs, () => {
      this.#cancelRetry = undefined;
      // The bulk lane waits until it is wanted again.
      if (this.kind === "exchange") this.dial();
    });
  }

  #stopRetrying(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
  }

  /** Once for every reason in a row: an opener that keeps trying would fill the log. */
  #report(goodbye: Goodbye, by: "us" | "peer" | "network"): void {
    if (this.lastGoodbye?.reason === goodbye.reason) return;
    const level = goodbye.reason === "stopping" || goodbye.reason === "released" ? "info" : "warn";
    const peer: NodeId = this.#owner.peer.nodeId;
    this.#context.logger[level]({ peer, stream: this.kind, by, ...goodbye }, "peer stream closed");
  }
}
