/**
 * A TCP proxy that can do what a cut network does: hold established connections open and carry nothing.
 */
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

export class CutProxy {
  readonly #server: Server;
  readonly #pairs = new Set<{ client: Socket; upstream: Socket }>();
  /** Connections accepted so far. */
  connections = 0;

  static async start(targetAddress: string): Promise<CutProxy> {
    const proxy = new CutProxy(Number(targetAddress.split(":")[1]));
    await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  private constructor(targetPort: number) {
    this.#server = createServer((client) => {
      this.connections++;
      const pair = { client, upstream: connect(targetPort, "127.0.0.1") };
      this.#pairs.add(pair);
      pair.client.pipe(pair.upstream).pipe(pair.client);
      for (const socket of [pair.client, pair.upstream]) {
        socket.on("error", () => socket.destroy());
      }
    });
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Connections made so far, beginning with number `from`, carry nothing any more, and stay. New ones work. */
  hang(from = 0): void {
    for (const { client, upstream } of [...this.#pairs].slice(from)) {
      client.unpipe();
      upstream.unpipe();
      client.pause();
      upstream.pause();
    }
  }

  /** The side that dialled loses its connections; the other side keeps them and hears nothing. */
  dropClients(): void {
    for (const { client, upstream } of this.#pairs) {
      client.unpipe();
      upstream.unpipe();
      client.destroy();
    }
  }

  /** Both sides lose their connections, as when a process is killed. */
  drop(): void {
    for (const { client, upstream } of this.#pairs) {
      client.destroy();
      upstream.destroy();
    }
    this.#pairs.clear();
  }

  async stop(): Promise<void> {
    this.drop();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
