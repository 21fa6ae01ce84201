/**
 * UDP and TCP on one port. A TCP connection carries one packet there and one back.
 *
 * The kernel's receive buffer is asked to be large, so that what arrives during a pause is still there after it.
 */
import { createSocket, type Socket as DatagramSocket } from "node:dgram";
import { connect, createServer, isIPv6, type Server, type Socket } from "node:net";
import type { Clock } from "../core/clock.js";
import type { Address } from "./member.js";
import { FrameReader, frameLength } from "./stream-frame.js";

const RECEIVE_BUFFER_BYTES = 1_048_576;
const CONNECTIONS_MAX = 64;
const EXCHANGES_MAX = 32;
/** How often another port is tried when port 0 gave one that is free for UDP and taken for TCP. */
const PORT_ATTEMPTS_MAX = 10;

export interface SocketHandlers {
  datagram(bytes: Uint8Array, from: Address): void;
  /** Gives the packet to answer with, if any. */
  request(bytes: Uint8Array, from: Address): Uint8Array | undefined;
}

export interface SocketCounts {
  readonly datagramsSent: number;
  readonly datagramBytesSent: number;
  /** Datagrams that the operating system refused. */
  readonly datagramsFailed: number;
  readonly exchanges: number;
  /** Exchanges without an answer, and those not begun because too many were under way. */
  readonly exchangesFailed: number;
}

export class Sockets {
  readonly #clock: Clock;
  readonly #bind: Address;
  readonly #handlers: SocketHandlers;
  readonly #requestTimeoutMs: number;
  readonly #connections = new Set<Socket>();
  #datagrams: DatagramSocket | undefined;
  #server: Server | undefined;
  #exchangesOpen = 0;
  #counts = { datagramsSent: 0, datagramBytesSent: 0, datagramsFailed: 0, exchanges: 0, exchangesFailed: 0 };

  constructor(clock: Clock, options: { bind: Address; handlers: SocketHandlers; requestTimeoutMs: number }) {
    this.#clock = clock;
    this.#bind = options.bind;
    this.#handlers = options.handlers;
    this.#requestTimeoutMs = options.requestTimeoutMs;
  }

  get counts(): SocketCounts {
    return { ...this.#counts };
  }

  /** Binds both, and gives the port. Rejects with an Error that names address and protocol when one is taken. */
  async start(): Promise<number> {
    for (let attempt = 1; ; attempt++) {
      const datagrams = await this.#bindDatagrams();
      const { port } = datagrams.address();
      try {
        this.#server = await this.#listen(port);
        this.#datagrams = datagrams;
        return port;
      } catch (error) {
        await closed(datagrams);
        if (this.#bind.port !== 0 || attempt === PORT_ATTEMPTS_MAX) throw error;
      }
    }
  }

  /** Closes everything, connections in use included, and waits for it. */
  async stop(): Promise<void> {
    const datagrams = this.#datagrams;
    const server = this.#server;
    this.#datagrams = undefined;
    this.#server = undefined;
    for (const connection of this.#connections) connection.destroy();
    await Promise.all([datagrams && closed(datagrams), server && closed(server)]);
  }

  send(to: Address, bytes: Uint8Array): void {
    this.#counts.datagramsSent++;
    this.#counts.datagramBytesSent += bytes.length;
    this.#datagrams?.send(bytes, to.port, to.host, (error) => {
      if (error) this.#counts.datagramsFailed++;
    });
  }

  /** One packet there, one back; `undefined` when none came, for whatever reason. Never rejects. */
  async exchange(to: Address, bytes: Uint8Array, timeoutMs: number): Promise<Uint8Array | undefined> {
    if (this.#server === undefined) return undefined;
    this.#counts.exchanges++;
    let answer: Uint8Array | undefined;
    if (this.#exchangesOpen < EXCHANGES_MAX) {
      this.#exchangesOpen++;
      const connection = connect({ host: to.host, port: to.port });
      connection.write(frameLength(bytes));
      connection.write(bytes);
      answer = await this.#readOne(connection, timeoutMs);
      connection.destroy();
      this.#exchangesOpen--;
    }
    if (answer === undefined) this.#counts.exchangesFailed++;
    return answer;
  }

  async #bindDatagrams(): Promise<DatagramSocket> {
    const { host, port } = this.#bind;
    const socket = createSocket({
      type: isIPv6(host) ? "udp6" : "udp4",
      recvBufferSize: RECEIVE_BUFFER_BYTES,
    });
    await new Promise<void>((resolve, reject) => {
      socket.once("error", (error) => reject(bindError("UDP", this.#bind, error)));
      socket.bind({ address: host, port, exclusive: true }, resolve);
    });
    socket.removeAllListeners("error");
    // After binding, errors are about single datagrams (such as an unreachable address) and end nothing.
    socket.on("error", () => this.#counts.datagramsFailed++);
    socket.on("message", (bytes, from) =>
      this.#handlers.datagram(bytes, { host: from.address, port: from.port }),
    );
    return socket;
  }

  async #listen(port: number): Promise<Server> {
    const server = createServer((connection) => void this.#serve(connection));
    server.maxConnections = CONNECTIONS_MAX;
    await new Promise<void>((resolve, reject) => {
      server.once("error", (error) => reject(bindError("TCP", { host: this.#bind.host, port }, error)));
      server.listen({ host: this.#bind.host, port, exclusive: true }, resolve);
    });
    return server;
  }

  async #serve(connection: Socket): Promise<void> {
    const from = { host: connection.remoteAddress ?? "", port: connection.remotePort ?? 0 };
    const request = await this.#readOne(connection, this.#requestTimeoutMs);
    const answer = request && this.#server && this.#handlers.request(request, from);
    if (answer === undefined) {
      connection.destroy();
      return;
    }
    connection.write(frameLength(answer));
    connection.end(answer);
    // The asker closes when it has read the answer; one that does not is cut off.
    const cancel = this.#clock.after(this.#requestTimeoutMs, () => connection.destroy());
    connection.once("close", cancel);
  }

  /** The first packet on the connection; `undefined` when it ends, breaks, overflows or takes too long. */
  #readOne(connection: Socket, timeoutMs: number): Promise<Uint8Array | undefined> {
    this.#connections.add(connection);
    return new Promise((resolve) => {
      const reader = new FrameReader();
      const cancel = this.#clock.after(timeoutMs, () => connection.destroy());
      const finish = (bytes: Uint8Array | undefined): void => {
        cancel();
        connection.off("data", onData);
        resolve(bytes);
      };
      const onData = (chunk: Buffer): void => {
        const frame = reader.push(chunk);
        if (frame.kind === "packet") finish(frame.bytes);
        else if (frame.kind === "oversized") connection.destroy();
      };
      connection.on("data", onData);
      // Errors are always followed by "close", which is where the waiting ends.
      connection.on("error", () => connection.destroy());
      connection.once("close", () => {
        this.#connections.delete(connection);
        finish(undefined);
      });
    });
  }
}

function closed(socket: DatagramSocket | Server): Promise<void> {
  return new Promise((resolve) => {
    socket.close(() => resolve());
  });
}

function bindError(protocol: string, { host, port }: Address, cause: NodeJS.ErrnoException): Error {
  const why = cause.code === "EADDRINUSE" ? "the port is in use" : cause.message;
  return new Error(`gossip cannot bind ${protocol} ${host}:${port}: ${why}`, { cause });
}
