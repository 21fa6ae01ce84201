/**
 * Gathers what leaves for one peer into a frame of peer.proto. Messages are encoded when they are sent, not when the
 * frame leaves: so the queue's bound counts true bytes, and no message object outlives its turn.
 */
import type { PeerMessage } from "../../replication/messages.js";
import { GOODBYE_REASONS, type Goodbye, type Hello } from "./hello.js";
import { FRAME, GOODBYE, HELLO } from "./peer-fields.js";
import { TEXT_LENGTH_MAX } from "./peer-limits.js";
import { writeRecord } from "./record-writer.js";
import { WireWriter } from "./wire-writer.js";

/** What the buffer begins with and shrinks back to: a frame of 32 usual writes fits. */
const BUFFER_BYTES = 16_384;

export class FrameWriter {
  readonly #out = new WireWriter(BUFFER_BYTES);
  #messages = 0;

  get bytes(): number {
    return this.#out.length;
  }

  /** Messages in the frame, without hellos, goodbyes and heartbeats. */
  get messages(): number {
    return this.#messages;
  }

  /** Appends a message and answers the bytes it took. Throws RangeError for one that the contract cannot carry. */
  message(message: PeerMessage): number {
    const before = this.#out.length;
    try {
      writeRecord(this.#out, message);
    } catch (error) {
      this.#out.truncate(before);
      throw error;
    }
    this.#messages++;
    return this.#out.length - before;
  }

  /** Takes back the message that was appended last. */
  undo(bytes: number): void {
    this.#out.truncate(this.#out.length - bytes);
    this.#messages--;
  }

  hello(hello: Hello): void {
    const out = this.#out;
    const mark = out.begin(FRAME.hello);
    out.unsigned(HELLO.protocolVersion, hello.protocolVersion);
    out.string(HELLO.clusterId, hello.clusterId);
    out.string(HELLO.nodeId, hello.nodeId);
    out.string(HELLO.storeId, hello.storeId);
    out.unsigned(HELLO.bootCount, hello.bootCount);
    out.unsigned(HELLO.attempt, hello.attempt);
    out.string(HELLO.targetNodeId, hello.targetNodeId);
    out.string(HELLO.targetStoreId, hello.targetStoreId);
    for (const capability of hello.capabilities) out.stringElement(HELLO.capabilities, capability);
    out.end(mark);
  }

  goodbye(goodbye: Goodbye): void {
    const mark = this.#out.begin(FRAME.goodbye);
    this.#out.unsigned(GOODBYE.reason, GOODBYE_REASONS.indexOf(goodbye.reason));
    this.#out.string(GOODBYE.detail, goodbye.detail.slice(0, TEXT_LENGTH_MAX));
    this.#out.end(mark);
  }

  /** `number` is at least 1. */
  ping(number: number): void {
    this.#out.unsigned(FRAME.ping, number);
  }

  pong(number: number): void {
    this.#out.unsigned(FRAME.pong, number);
  }

  bulkWanted(): void {
    this.#out.boolean(FRAME.bulkWanted, true);
  }

  /** The frame; the writer begins the next one. */
  take(): Buffer {
    this.#messages = 0;
    return this.#out.take(BUFFER_BYTES);
  }
}
