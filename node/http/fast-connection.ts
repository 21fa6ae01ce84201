/**
 * One client connection on the fast path: requests as SDKs send them are read and answered on the bare socket, for a
 * quarter less than `node:http` takes (docs/adr/0006). The first that is anything else, the connection and the bytes not yet
 * read are handed over to `node:http`, and stay there.
 *
 * One request is worked on at a time; while it is, nothing further is read, so a client that pipelines or does not
 * fetch its answers holds no more here than one answer and what two reads of the socket brought. The next request waits
 * for the next turn of the event loop: the other connections come first.
 */
import type { Socket } from "node:net";
import type { Clock } from "../../core/clock.js";
import type { DynamoDbHandler } from "./dynamodb-handler.js";
import type { HttpLimits } from "./limits.js";
import { INCOMPLETE, OTHER, readHead, type RequestHead } from "./request-head.js";
import { closesConnection, writeAnswer, type Reply } from "./response.js";

export interface FastPathOptions {
  readonly handler: DynamoDbHandler;
  readonly clock: Clock;
  readonly limits: HttpLimits;
  /** Gives a socket, with what was read of it put back and paused, to `node:http`. */
  readonly handOver: (socket: Socket) => void;
}

/** A longer body is left to `node:http`, as is one that is too long. */
const BODY_BYTES_MAX = 64 * 1024;
/** A request that comes in more pieces is left to `node:http`, which does not join them anew for each. */
const PIECES_MAX = 8;

const NO_BYTES = Buffer.alloc(0);

export class FastConnection {
  readonly #socket: Socket;
  readonly #options: FastPathOptions;
  readonly #left: (connection: FastConnection) => void;
  /** Received and not worked on yet. */
  #bytes: Buffer = NO_BYTES;
  #pieces = 0;
  /** Of the request whose body is not complete yet. */
  #head: RequestHead | undefined;
  /** How much of its body has come, as taken from the memory for bodies. */
  #bytesTaken = 0;
  /** A request is worked on, its answer is still to be taken by the client, or no further one is to be read. */
  #busy = false;
  #answered = false;
  #draining = false;
  /** When the connection was made, the last answer was taken, or the first piece of the next request came. */
  #sinceMs: number;

  /** `left` is called when the connection is closed or handed over. */
  constructor(socket: Socket, options: FastPathOptions, left: (connection: FastConnection) => void) {
    this.#socket = socket;
    this.#options = options;
    this.#left = left;
    this.#sinceMs = options.clock.monotonicMs();
    socket.on("data", this.#onData);
    socket.on("end", this.#onEnd);
    socket.on("drain", this.#onDrain);
    socket.on("error", this.#onError);
    socket.on("close", this.#onClose);
  }

  /** Closes the connection when nothing has come on it for too long. */
  expire(nowMs: number): void {
    if (this.#busy) return;
    const { httpHeadersTimeoutMs, httpReceiveTimeoutMs, httpKeepAliveTimeoutMs } = this.#options.limits;
    const waitedMs = nowMs - this.#sinceMs;
    if (this.#head !== undefined) {
      if (waitedMs >= httpReceiveTimeoutMs) this.#refuse("408 Request Timeout");
    } else if (this.#bytes.length > 0 || !this.#answered) {
      if (waitedMs >= httpHeadersTimeoutMs) this.#refuse("408 Request Timeout");
    } else if (waitedMs >= httpKeepAliveTimeoutMs) {
      this.#socket.destroy();
    }
  }

  /** Closes the connection once the request that is worked on, or on its way, is answered. */
  drain(): void {
    this.#draining = true;
    if (!this.#busy && this.#bytes.length === 0) this.#end();
  }

  close(): void {
    this.#socket.destroy();
  }

  readonly #onData = (chunk: Buffer): void => {
    if (this.#bytes.length === 0) this.#bytes = chunk;
    else this.#bytes = Buffer.concat([this.#bytes, chunk]);
    if (this.#busy) {
      this.#socket.pause();
      return;
    }
    if (++this.#pieces === 1) this.#sinceMs = this.#options.clock.monotonicMs();
    this.#read();
  };

  /** What has come is looked at: a request, a part of one, or something else. */
  #read(): void {
    const head = this.#head ?? readHead(this.#bytes);
    if (head === OTHER) {
      this.#handOver();
    } else if (head === INCOMPLETE) {
      if (this.#pieces >= PIECES_MAX) this.#handOver();
    } else if (head.bodyBytes > BODY_BYTES_MAX || head.bodyBytes > this.#options.limits.requestBytesMax) {
      this.#handOver();
    } else if (this.#bytes.length >= head.bodyStart + head.bodyBytes) {
      void this.#answer(head);
    } else if (this.#pieces >= PIECES_MAX || !this.#takes(this.#bytes.length - head.bodyStart)) {
      this.#handOver();
    } else {
      this.#head = head;
    }
  }

  /** A part of a body counts as a whole one does. False when it does not fit. */
  #takes(bytes: number): boolean {
    const { memory } = this.#options.handler;
    const more = bytes - this.#bytesTaken;
    if (!memory.fits(more)) return false;
    memory.take(more);
    this.#bytesTaken = bytes;
    return true;
  }

  /** The request of which a part had come is complete, or no longer ours. */
  #release(): void {
    this.#head = undefined;
    this.#options.handler.memory.release(this.#bytesTaken);
    this.#bytesTaken = 0;
  }

  async #answer({ headers, bodyStart, bodyBytes }: RequestHead): Promise<void> {
    const bytes = this.#bytes;
    const end = bodyStart + bodyBytes;
    this.#bytes = bytes.length === end ? NO_BYTES : bytes.subarray(end);
    this.#pieces = 0;
    this.#busy = true;
    if (this.#head !== undefined) this.#release();
    const body = bytes.subarray(bodyStart, end);
    const reply = await this.#options.handler.post({
      headers,
      url: "/",
      readBody: (memory) => {
        memory.take(body.length);
        return body;
      },
    });
    if (reply !== undefined && this.#socket.writable) this.#send(reply);
  }

  #send(reply: Reply): void {
    const flushed = writeAnswer(this.#socket, reply, this.#options.limits.httpKeepAliveTimeoutMs);
    if (closesConnection(reply.answer)) this.#end();
    else if (flushed) this.#goOn();
  }

  /** The last answer is out of our hands. */
  #goOn(): void {
    const { clock } = this.#options;
    this.#answered = true;
    this.#sinceMs = clock.monotonicMs();
    if (this.#bytes.length > 0) clock.atTurnEnd(this.#readNext);
    else if (this.#draining) this.#end();
    else this.#readOn();
  }

  /** Something came while the last request was worked on. */
  readonly #readNext = (): void => {
    if (!this.#socket.writable) return;
    this.#pieces = 1;
    this.#busy = false;
    this.#read();
    if (!this.#busy) this.#readOn();
  };

  #readOn(): void {
    this.#busy = false;
    if (this.#socket.isPaused()) this.#socket.resume();
  }

  /** The client has taken the last answer; until then it was busy. */
  readonly #onDrain = (): void => {
    if (this.#socket.writable) this.#goOn();
  };

  /** The client sends nothing more; as with `node:http`, it gets no answers either. */
  readonly #onEnd = (): void => {
    if (this.#bytes.length > 0 && !this.#busy) this.#refuse("400 Bad Request");
    else this.#end();
  };

  /** `close` follows, and nobody is left to tell. */
  readonly #onError = (): void => undefined;

  readonly #onClose = (): void => {
    if (this.#head !== undefined) this.#options.handler.countAborted(this.#head.headers);
    this.#release();
    this.#left(this);
  };

  /** Closes the connection when what was answered is out; what still comes is no longer looked at. */
  #end(): void {
    this.#busy = true;
    this.#socket.destroySoon();
  }

  /** As `node:http` words it, and without waiting for the client to take it. */
  #refuse(status: string): void {
    this.#socket.write(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    this.#socket.destroy();
  }

  /** `node:http` gets all that was read in one piece: it reads the rest past the socket's own buffer. */
  #handOver(): void {
    const socket = this.#socket;
    socket.off("data", this.#onData);
    socket.off("end", this.#onEnd);
    socket.off("drain", this.#onDrain);
    socket.off("error", this.#onError);
    socket.off("close", this.#onClose);
    this.#busy = true;
    this.#release();
    this.#left(this);
    socket.pause();
    const unread = socket.readableLength > 0 ? (socket.read() as Buffer | null) : null;
    socket.unshift(unread === null ? this.#bytes : Buffer.concat([this.#bytes, unread]));
    this.#bytes = NO_BYTES;
    this.#options.handOver(socket);
    socket.resume();
  }
}
