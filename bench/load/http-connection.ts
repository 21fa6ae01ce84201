/**
 * One keep-alive HTTP/1.1 connection with one request in flight, and no more of HTTP than a benchmark needs: an SDK or
 * `node:http` would cost more than the server that is measured.
 */
import { connect, type Socket } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");
const CONTENT_LENGTH = /\r\ncontent-length: *(\d+)/i;
const STATUS_AT = "HTTP/1.1 ".length;
const ANSWER_BYTES_MAX = 16 * 1024 * 1024;

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

export class HttpConnection {
  readonly #socket: Socket;
  #received: Buffer | undefined;
  /** Length of the answer with its head; 0 while the head is not complete. */
  #expectedBytes = 0;
  #bodyAt = 0;
  #waiting: { resolve: (answer: HttpAnswer) => void; reject: (error: Error) => void } | undefined;
  #ended: Error | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => this.#onData(chunk));
    socket.on("error", (error) => this.#end(error));
    socket.on("close", () => this.#end(new Error("the server closed the connection")));
  }

  /** `address` is host:port. Rejects when the connection cannot be made. */
  static open(address: string): Promise<HttpConnection> {
    const colon = address.lastIndexOf(":");
    const socket = connect({
      host: address.slice(0, colon),
      port: Number(address.slice(colon + 1)),
      noDelay: true,
    });
    return new Promise((resolve, reject) => {
      socket.once("error", reject);
      socket.once("connect", () => {
        socket.off("error", reject);
        resolve(new HttpConnection(socket));
      });
    });
  }

  /** `request` must not change before the answer. Rejects when the connection ends. */
  exchange(request: Buffer): Promise<HttpAnswer> {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #onData(chunk: Buffer): void {
    const received = this.#received ? Buffer.concat([this.#received, chunk]) : chunk;
    this.#received = received;
    if (this.#expectedBytes === 0 && !this.#readHead(received)) return;
    if (received.length < this.#expectedBytes) return;
    const answer = {
      status:
        (received[STATUS_AT]! - 48) * 100 +
        (received[STATUS_AT + 1]! - 48) * 10 +
        received[STATUS_AT + 2]! -
        48,
      body: received.subarray(this.#bodyAt, this.#expectedBytes),
    };
    this.#received = undefined;
    this.#expectedBytes = 0;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve(answer);
  }

  /** False when the head is not complete. */
  #readHead(received: Buffer): boolean {
    const headEnd = received.indexOf(HEAD_END);
    if (headEnd < 0) return false;
    const length = Number(CONTENT_LENGTH.exec(received.toString("latin1", 0, headEnd))?.[1]);
    if (!(length <= ANSWER_BYTES_MAX)) {
      this.#end(new Error("an answer without a usable length"));
      this.close();
      return false;
    }
    this.#bodyAt = headEnd + HEAD_END.length;
    this.#expectedBytes = this.#bodyAt + length;
    return true;
  }

  #end(error: Error): void {
    this.#ended ??= error;
    this.#waiting?.reject(this.#ended);
    this.#waiting = undefined;
  }
}
