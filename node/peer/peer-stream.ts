/**
 * One gRPC stream to a peer, from either end: hellos, frames out and in, heartbeats, the end.
 *
 * A stream is `greeting` until both hellos were accepted, then `open`, then `closed` for ever. Frames leave at the end of
 * the turn in which something was sent. While gRPC has as much as may be in flight, what comes gathers in the outbox and
 * leaves in larger frames: a slow peer makes frames bigger, not more.
 *
 * Established connections hang rather than close when the network is cut, so an end counts its own heartbeats since it
 * last heard anything and gives up after a few. It counts heartbeats, not time: a process that was paused fires one late
 * heartbeat, then reads what had waited, and does not blame its peers for its own sleep.
 */
import type { ClientDuplexStream, ServerDuplexStream } from "@grpc/grpc-js";
import type { Clock } from "../../core/clock.js";
import type { PeerMessage } from "../../replication/messages.js";
import { readFrame, type Frame } from "./frame-reader.js";
import { FrameWriter } from "./frame-writer.js";
import type { Goodbye, GoodbyeReason, Hello } from "./hello.js";
import { Outbox, type Offer } from "./outbox.js";
import type { PeerLimits } from "./peer-limits.js";
import { RememberedStrings } from "./remembered-strings.js";

export type FrameCall = ClientDuplexStream<Buffer, Buffer> | ServerDuplexStream<Buffer, Buffer>;

/** Whoever answers for a stream. Called synchronously; may close the stream within any call. */
export interface StreamOwner {
  /** The first hello of the peer, or one that tells its cluster id. The owner closes the stream or opens it. */
  onHello(stream: PeerStream, hello: Hello): void;
  onMessage(stream: PeerStream, message: PeerMessage): void;
  onBulkWanted(stream: PeerStream): void;
  /** Once. `by` tells who ended the stream. */
  onClosed(stream: PeerStream, goodbye: Goodbye, by: "us" | "peer" | "network"): void;
}

export interface StreamCounters {
  framesSent: number;
  bytesSent: number;
  /** Messages taken for sending. */
  messagesSent: number;
  framesReceived: number;
  bytesReceived: number;
  messagesReceived: number;
  /** Received messages of kinds that this version does not know. */
  messagesUnknown: number;
}

export function newCounters(): StreamCounters {
  return {
    framesSent: 0,
    bytesSent: 0,
    messagesSent: 0,
    framesReceived: 0,
    bytesReceived: 0,
    messagesReceived: 0,
    messagesUnknown: 0,
  };
}

export class PeerStream {
  /** Resolves when gRPC has let go of the call. */
  readonly finished: Promise<void>;

  readonly #call: FrameCall;
  readonly #clock: Clock;
  readonly #limits: PeerLimits;
  readonly #strings = new RememberedStrings();
  readonly #outbox: Outbox;
  #owner: StreamOwner;
  #counters = newCounters();

  #state: "greeting" | "open" | "closed" = "greeting";
  #peer: Hello | undefined;
  #flushScheduled = false;
  #inFlightBytes = 0;
  #blocked = false;
  #backlogged = false;
  #silentHeartbeats = 0;
  #pings = 0;
  #pingedAtMs = 0;
  #roundTripMs: number | undefined;

  constructor(call: FrameCall, clock: Clock, limits: PeerLimits, owner: StreamOwner) {
    this.#call = call;
    this.#clock = clock;
    this.#limits = limits;
    this.#owner = owner;
    this.#outbox = new Outbox(limits);
    this.finished = new Promise((resolve) => {
      call.once("close", () => resolve());
      call.once("status", () => resolve());
    });
    call.on("data", (bytes: Buffer) => this.#receive(bytes));
    call.on("drain", () => {
      this.#blocked = false;
      this.#flushBacklog();
    });
    call.on("end", () => this.#lost("the peer ended the stream"));
    call.on("cancelled", () => this.#lost("the peer cancelled the stream"));
    call.on("close", () => this.#lost("the stream was closed"));
    call.on("error", (error: Error) => this.#lost(error.message));
  }

  get isOpen(): boolean {
    return this.#state === "open";
  }

  get isClosed(): boolean {
    return this.#state === "closed";
  }

  /** The peer's last hello. */
  get peer(): Hello | undefined {
    return this.#peer;
  }

  get queuedBytes(): number {
    return this.#outbox.bytes + this.#inFlightBytes;
  }

  /** Messages that wait here; when the stream closes they are lost. */
  get queuedMessages(): number {
    return this.#outbox.messages;
  }

  get roundTripMs(): number | undefined {
    return this.#roundTripMs;
  }

  /** True when the peer was heard within the last heartbeat or two. */
  get isHeard(): boolean {
    return this.#state === "open" && this.#silentHeartbeats < this.#limits.silentHeartbeatsMax;
  }

  /** Hands the stream to a new owner, who counts its traffic from now on. */
  adopt(owner: StreamOwner, counters: StreamCounters): void {
    this.#owner = owner;
    this.#counters = counters;
  }

  /** Leaves at once, before anything that waits: the peer drops what comes before a hello. */
  sendHello(hello: Hello): void {
    if (this.#state === "closed") return;
    const frame = new FrameWriter();
    frame.hello(hello);
    this.#write(frame.take());
  }

  /** Both hellos are accepted; what was sent meanwhile may leave. */
  open(): void {
    if (this.#state !== "greeting") return;
    this.#state = "open";
    this.#scheduleFlush();
  }

  /** Takes messages while greeting too, and sends them once open. */
  send(message: PeerMessage): Offer {
    const offer = this.#outbox.offer(message);
    if (offer === "taken") {
      this.#counters.messagesSent++;
      this.#scheduleFlush();
    }
    return offer;
  }

  /** Asks the opener for a bulk stream. */
  wantBulk(): void {
    this.#outbox.signal((frame) => frame.bulkWanted());
    this.#scheduleFlush();
  }

  /** To be called every `heartbeatMs`. */
  heartbeat(): void {
    if (this.#state === "closed") return;
    this.#silentHeartbeats++;
    if (this.#silentHeartbeats > this.#limits.silentHeartbeatsMax) {
      this.abandon("silent", `nothing heard for ${this.#silentHeartbeats} heartbeats`);
    } else if (this.#state === "open") {
      this.#pings++;
      this.#pingedAtMs = this.#clock.monotonicMs();
      const number = this.#pings;
      this.#outbox.signal((frame) => frame.ping(number));
      this.#scheduleFlush();
    }
  }

  /** Ends the stream after telling the peer why. What waits is lost. */
  close(reason: GoodbyeReason, detail: string): void {
    if (this.#state === "closed") return;
    const frame = new FrameWriter();
    frame.goodbye({ reason, detail });
    this.#write(frame.take());
    this.#call.end();
    this.#ended({ reason, detail }, "us");
  }

  /**
   * Ends the stream without waiting for a peer that may not read. Only the opener can do so: an acceptor's last words
   * wait, within the bound of what may be in flight, until the peer reads or gRPC's keepalive destroys the connection.
   */
  abandon(reason: GoodbyeReason, detail: string): void {
    if (this.#state === "closed") return;
    if (!("cancel" in this.#call)) {
      this.close(reason, detail);
      return;
    }
    this.#call.cancel();
    this.#ended({ reason, detail }, "us");
  }

  /** Makes gRPC let go of a closed stream that does not end by itself. */
  cancel(): void {
    if ("cancel" in this.#call) this.#call.cancel();
    else this.#call.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#silentHeartbeats = 0;
    if (this.#state === "closed") return;
    const counters = this.#counters;
    counters.framesReceived++;
    counters.bytesReceived += bytes.length;
    const frame = readFrame(bytes, this.#strings);
    if (frame.kind === "refused") {
      this.close("protocolError", frame.why);
      return;
    }
    counters.messagesReceived += frame.messages.length;
    counters.messagesUnknown += frame.unknown;
    this.#handle(frame);
  }

  #handle(frame: Frame): void {
    if (frame.hello !== undefined) {
      this.#peer = frame.hello;
      this.#owner.onHello(this, frame.hello);
    }
    if (frame.messages.length > 0 && this.#state === "greeting") {
      this.close("protocolError", "messages before the hello");
    }
    for (const message of frame.messages) {
      // Any message may lead its receiver to close the stream, and a closed stream delivers nothing.
      if (this.#isOver()) return;
      this.#owner.onMessage(this, message);
    }
    if (this.#isOver()) return;
    if (frame.ping !== 0) {
      this.#outbox.signal((out) => out.pong(frame.ping));
      this.#scheduleFlush();
    }
    if (frame.pong !== 0 && frame.pong === this.#pings) {
      this.#roundTripMs = this.#clock.monotonicMs() - this.#pingedAtMs;
    }
    if (frame.bulkWanted) this.#owner.onBulkWanted(this);
    if (frame.goodbye !== undefined) {
      this.#call.end();
      this.#ended(frame.goodbye, "peer");
    }
  }

  #isOver(): boolean {
    return this.#state === "closed";
  }

  #scheduleFlush(): void {
    if (this.#flushScheduled || this.#state !== "open") return;
    this.#flushScheduled = true;
    this.#clock.atTurnEnd(() => {
      this.#flushScheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#state !== "open") return;
    const counters = this.#counters;
    this.#backlogged = false;
    for (;;) {
      if (this.#blocked || this.#inFlightBytes >= this.#limits.inFlightBytesMax) {
        this.#backlogged = true;
        return;
      }
      const frame = this.#outbox.take();
      if (frame === undefined) return;
      counters.framesSent++;
      counters.bytesSent += frame.length;
      this.#write(frame);
    }
  }

  /** Goes on with what found no room; anything else waits for the end of its turn. */
  #flushBacklog(): void {
    if (this.#backlogged) this.#flush();
  }

  #write(frame: Buffer): void {
    this.#inFlightBytes += frame.length;
    this.#blocked = !this.#call.write(frame, () => {
      this.#inFlightBytes -= frame.length;
      this.#flushBacklog();
    });
  }

  #lost(why: string): void {
    if (this.#state === "closed") return;
    this.#call.end();
    this.#ended({ reason: "unspecified", detail: why }, "network");
  }

  #ended(goodbye: Goodbye, by: "us" | "peer" | "network"): void {
    this.#state = "closed";
    this.#owner.onClosed(this, goodbye, by);
  }
}
