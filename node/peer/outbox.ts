/**
 * What waits to leave on one stream: closed frames, oldest first, and the frame that is being filled. Bounded by bytes.
 */
import type { PeerMessage } from "../../replication/messages.js";
import { FrameWriter } from "./frame-writer.js";
import { RECORDS_MAX, type PeerLimits } from "./peer-limits.js";

/**
 * `full`: the bound is reached. `unfit`: no frame can carry this message, a bug of its sender. In both cases the
 * message was not taken.
 */
export type Offer = "taken" | "full" | "unfit";

export class Outbox {
  readonly #limits: Pick<PeerLimits, "frameBytes" | "messageBytesMax" | "queueBytesMax">;
  readonly #filling = new FrameWriter();
  readonly #closed: { readonly bytes: Buffer; readonly messages: number }[] = [];
  #closedBytes = 0;
  #closedMessages = 0;

  constructor(limits: Pick<PeerLimits, "frameBytes" | "messageBytesMax" | "queueBytesMax">) {
    this.#limits = limits;
  }

  get bytes(): number {
    return this.#closedBytes + this.#filling.bytes;
  }

  get messages(): number {
    return this.#closedMessages + this.#filling.messages;
  }

  offer(message: PeerMessage): Offer {
    let bytes: number;
    try {
      bytes = this.#filling.message(message);
    } catch (error) {
      if (error instanceof RangeError) return "unfit";
      throw error;
    }
    if (bytes > this.#limits.messageBytesMax || this.bytes > this.#limits.queueBytesMax) {
      this.#filling.undo(bytes);
      return bytes > this.#limits.messageBytesMax ? "unfit" : "full";
    }
    if (this.#filling.bytes >= this.#limits.frameBytes || this.#filling.messages >= RECORDS_MAX)
      this.#close();
    return "taken";
  }

  /** Adds a heartbeat or another signal to the frame that is being filled. Signals are few and do not count as queued. */
  signal(write: (frame: FrameWriter) => void): void {
    write(this.#filling);
  }

  /** The next frame to leave, all that has gathered when nothing older waits; `undefined` when there is nothing. */
  take(): Buffer | undefined {
    if (this.#closed.length === 0) {
      return this.#filling.bytes === 0 ? undefined : this.#filling.take();
    }
    const { bytes, messages } = this.#closed.shift()!;
    this.#closedBytes -= bytes.length;
    this.#closedMessages -= messages;
    return bytes;
  }

  #close(): void {
    const messages = this.#filling.messages;
    const bytes = this.#filling.take();
    this.#closed.push({ bytes, messages });
    this.#closedBytes += bytes.length;
    this.#closedMessages += messages;
  }
}
