/** A client that writes bytes as they are given, and reads what comes back as a row of answers. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { signedRequest } from "./endpoint.js";

export interface RawAnswer {
  readonly status: number;
  /** Status line and headers. */
  readonly head: string;
  readonly body: Buffer;
  readonly text: string;
}

/** A request as SDKs write it, with `headers` after its own. */
export function rawRequest(
  body: string | Buffer,
  headers: Record<string, string> = {},
  { line = "POST / HTTP/1.1", operation = "GetItem" } = {},
): Buffer {
  const { length } = Buffer.from(body);
  const all = { host: "a", ...signedRequest(operation), "content-length": String(length), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${line}\r\n${lines.join("")}\r\n`), Buffer.from(body)]);
}

/** Lets the server, which is in this process, read what was written before. */
export async function turns(count = 2): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

export class RawClient {
  readonly socket: Socket;
  /** Settles when the connection is closed, by whichever side, with or without a reset. */
  readonly closed: Promise<void>;
  #isClosed = false;
  #received: Buffer[] = [];
  #heard: () => void = () => undefined;

  static async connect(port: number): Promise<RawClient> {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    const client = new RawClient(socket);
    await once(socket, "connect");
    return client;
  }

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on("error", () => undefined); // `close` follows.
    socket.on("data", (chunk: Buffer) => {
      this.#received.push(chunk);
      this.#heard();
    });
    this.closed = new Promise((resolve) => {
      socket.on("close", () => {
        this.#isClosed = true;
        this.#heard();
        resolve();
      });
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  write(bytes: string | Buffer): void {
    this.socket.write(bytes);
  }

  /** Writes in pieces that arrive as such. */
  async writePieces(bytes: Buffer, ends: readonly number[]): Promise<void> {
    let from = 0;
    for (const end of [...ends, bytes.length]) {
      if (end <= from) continue;
      this.socket.write(bytes.subarray(from, end));
      from = end;
      await turns();
    }
  }

  /** The next answer. Rejects when the connection ends before it is complete. */
  async answer(): Promise<RawAnswer> {
    for (;;) {
      const answer = this.#take();
      if (answer !== undefined) return answer;
      if (this.#isClosed) throw new Error(`the connection was closed after ${JSON.stringify(this.unread())}`);
      await new Promise<void>((resolve) => (this.#heard = resolve));
    }
  }

  /** What came and is no answer yet. */
  unread(): string {
    return Buffer.concat(this.#received).toString("latin1");
  }

  #take(): RawAnswer | undefined {
    const bytes = this.#received.length === 1 ? this.#received[0]! : Buffer.concat(this.#received);
    this.#received = bytes.length > 0 ? [bytes] : [];
    const headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0) return undefined;
    const head = bytes.toString("latin1", 0, headEnd);
    const length = Number(/\r\nContent-Length: (\d+)/i.exec(head)?.[1] ?? 0);
    const end = headEnd + 4 + length;
    if (bytes.length < end) return undefined;
    this.#received = bytes.length > end ? [bytes.subarray(end)] : [];
    const body = bytes.subarray(headEnd + 4, end);
    return { status: Number(head.slice(9, 12)), head, body, text: body.toString() };
  }
}
