/**
 * The connections on the fast path (see fast-connection.ts): every new one begins here, and those that turn out to be
 * something else than an SDK's go on under `node:http`.
 */
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { FastConnection, type FastPathOptions } from "./fast-connection.js";

export class FastPath {
  readonly #options: FastPathOptions;
  readonly #connections = new Set<FastConnection>();
  #stopSweeping: (() => void) | undefined;

  /**
   * Stands between `server`, before it listens, and the handler of its connections. `onHandOver` is called for every
   * connection that goes on under `node:http`.
   */
  static before(
    server: Server,
    options: Omit<FastPathOptions, "handOver">,
    onHandOver: () => void,
  ): FastPath {
    const [accept, ...others] = server.listeners("connection");
    if (accept === undefined || others.length > 0) throw new Error("node:http takes connections otherwise");
    const handOver = (socket: Socket): void => {
      onHandOver();
      accept.call(server, socket);
    };
    const path = new FastPath({ ...options, handOver });
    server.removeAllListeners("connection");
    server.on("connection", (socket: Socket) => path.#add(socket));
    server.on("listening", () => path.#sweepRegularly());
    server.on("close", () => path.#stopSweeping?.());
    return path;
  }

  private constructor(options: FastPathOptions) {
    this.#options = options;
  }

  /** From now on a connection ends with its next answer; those that wait for none end now. */
  drain(): void {
    for (const connection of this.#connections) connection.drain();
  }

  /** Closes what is still open. */
  close(): void {
    for (const connection of this.#connections) connection.close();
  }

  #add(socket: Socket): void {
    const left = (connection: FastConnection): void => void this.#connections.delete(connection);
    this.#connections.add(new FastConnection(socket, this.#options, left));
  }

  #sweepRegularly(): void {
    const { clock, limits } = this.#options;
    this.#stopSweeping = clock.every(Math.min(1_000, limits.httpHeadersTimeoutMs), () => {
      const nowMs = clock.monotonicMs();
      for (const connection of this.#connections) connection.expire(nowMs);
    });
  }
}
