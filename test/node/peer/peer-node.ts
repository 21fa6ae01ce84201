/** One end of peer links for tests: a transport, the gRPC server it hangs on, and what its listener was told. */
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { pino } from "pino";
import { vi } from "vitest";
import { SeededRandom } from "../../../core/random.js";
import { SystemClock } from "../../../core/system.js";
import type { NodeId } from "../../../core/ids.js";
import { DEFAULT_PEER_LIMITS, type PeerLimits } from "../../../node/peer/peer-limits.js";
import type { LinkStatistics } from "../../../node/peer/peer-link.js";
import { peerChannelOptions } from "../../../node/peer/peer-service.js";
import { PeerTransport } from "../../../node/peer/peer-transport.js";
import type { ControlMessage, PeerMessage } from "../../../replication/messages.js";

export const CLUSTER = "c1";

/** The system's clock, but repeated calls come when the test says so. */
export class BeatClock extends SystemClock {
  readonly #callbacks = new Set<() => void>();

  override every(_intervalMs: number, callback: () => void): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  beat(): void {
    for (const callback of this.#callbacks) callback();
  }
}

export interface PeerNodeOptions {
  readonly storeId?: string;
  readonly bootCount?: number;
  readonly clusterId?: string;
  readonly limits?: Partial<PeerLimits>;
}

export class PeerNode {
  readonly nodeId: NodeId;
  readonly storeId: string;
  readonly clock = new BeatClock();
  readonly transport: PeerTransport;
  readonly received: { from: NodeId; message: PeerMessage }[] = [];
  readonly linkChanges: { peer: NodeId; up: boolean }[] = [];
  address = "";
  #server = new Server();

  static async start(nodeId: NodeId, options: PeerNodeOptions = {}): Promise<PeerNode> {
    const node = new PeerNode(nodeId, options);
    node.transport.start();
    await node.listen();
    return node;
  }

  private constructor(nodeId: NodeId, options: PeerNodeOptions) {
    this.nodeId = nodeId;
    this.storeId = options.storeId ?? `store-of-${nodeId}`;
    this.transport = new PeerTransport({
      self: { nodeId, storeId: this.storeId, bootCount: options.bootCount ?? 1 },
      clock: this.clock,
      random: new SeededRandom(1),
      logger: pino({ level: "silent" }),
      limits: { backoffMinMs: 1, backoffMaxMs: 4, ...options.limits },
      listener: {
        onMessage: (from, message) => this.received.push({ from, message }),
        onLink: (peer, up) => this.linkChanges.push({ peer, up }),
      },
    });
    const clusterId = options.clusterId ?? CLUSTER;
    if (clusterId !== "") this.transport.setClusterId(clusterId);
  }

  /** Binds a server, to a new port. */
  async listen(): Promise<void> {
    this.#server = new Server(peerChannelOptions(DEFAULT_PEER_LIMITS));
    this.#server.addService(this.transport.service.definition, this.transport.service.implementation);
    const port = await new Promise<number>((resolve, reject) => {
      this.#server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) => {
        if (error) reject(error);
        else resolve(bound);
      });
    });
    this.address = `127.0.0.1:${port}`;
  }

  /** Cuts every connection that was made to this node. */
  breakServer(): void {
    this.#server.forceShutdown();
  }

  /** `through` replaces the address of a peer. */
  setPeers(peers: readonly PeerNode[], through: ReadonlyMap<PeerNode, string> = new Map()): void {
    this.transport.setPeers(
      new Map(
        peers.map((peer) => [
          peer.nodeId,
          { storeId: peer.storeId, address: through.get(peer) ?? peer.address },
        ]),
      ),
    );
  }

  /** Sends a control message with a number in it. */
  sendNumber(to: PeerNode, number: number): void {
    this.transport.send(to.nodeId, numbered(number));
  }

  /** The numbers received, in order. */
  get numbers(): number[] {
    return this.received.map(({ message }) => Number((message as ControlMessage).topic));
  }

  linkTo(peer: PeerNode): LinkStatistics {
    return this.transport.links().find(({ nodeId }) => nodeId === peer.nodeId)!;
  }

  isLinked(peer: PeerNode): boolean {
    return this.transport.isLinked(peer.nodeId);
  }

  async stop(): Promise<void> {
    await this.transport.stop();
    this.#server.forceShutdown();
  }
}

export function numbered(number: number, bytes = new Uint8Array(0)): ControlMessage {
  return { kind: "control", topic: String(number), bytes };
}

/** Waits for the network to bring about what must come. */
export function until(what: () => boolean): Promise<void> {
  return vi.waitFor(
    () => {
      if (!what()) throw new Error(`not so yet: ${what}`);
    },
    { timeout: 60_000, interval: 2 },
  );
}

export async function linked(a: PeerNode, b: PeerNode): Promise<void> {
  await until(() => a.isLinked(b) && b.isLinked(a));
}
