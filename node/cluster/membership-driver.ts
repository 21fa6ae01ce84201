/**
 * How a node comes by its cluster: it knows it from its disk, founds it with others, or joins the one that is there
 * (R34). Founding and joining go on side by side until one of them has a topology.
 */
import type { Clock } from "../../core/clock.js";
import type { NodeId } from "../../core/ids.js";
import { newId } from "../../core/system.js";
import { isLive, type Member } from "../../gossip/member.js";
import { initialTopology, type MemberDescription, type Topology } from "../../ring/topology.js";
import type { DataDirectory } from "../../storage/data-directory-driver.js";
import type { NodeConfig } from "../config/settings.js";
import { FoundingDriver } from "../founding/founding-driver.js";
import type { PeerTransport } from "../peer/peer-transport.js";
import { JoinDriver } from "../topology/join-driver.js";

export interface MembershipOptions {
  readonly config: NodeConfig;
  readonly directory: DataDirectory;
  readonly clock: Clock;
  readonly transport: PeerTransport;
  readonly members: () => readonly Member[];
  /** The node has a cluster. Called again by whichever of founding and joining is slower. */
  readonly onEnter: (topology: Topology) => void;
  readonly fail: (error: unknown) => void;
}

export class MembershipDriver {
  readonly #options: MembershipOptions;
  #founding: FoundingDriver | undefined;
  #joining: JoinDriver | undefined;

  constructor(options: MembershipOptions) {
    this.#options = options;
  }

  /** `stored` is the topology on this node's disk. Enters at once when there is one. */
  async start(stored: Topology | undefined): Promise<void> {
    await this.#startFounding({ mayFound: this.#options.directory.cluster === undefined });
    if (stored !== undefined) this.#enter(stored);
    else if (this.#founding?.status.kind !== "formed") this.#startJoining();
  }

  async stop(): Promise<void> {
    this.#joining?.stop();
    await this.#founding?.stop();
  }

  /** Undefined: for nothing that it could name. */
  get waitingFor(): string | undefined {
    return this.#joining?.waitingFor ?? this.#founding?.status.reason;
  }

  /** A control message of the founding's topic. */
  heardOfFounding(from: NodeId, bytes: Uint8Array): void {
    this.#founding?.receive(from, bytes);
  }

  /** A control message of the topology's topic, while the node has none. */
  heardOfTopology(bytes: Uint8Array): void {
    this.#joining?.receive(bytes);
  }

  async #startFounding({ mayFound }: { mayFound: boolean }): Promise<void> {
    const { config, clock, transport, directory, members, fail } = this.#options;
    const { clusterName, expect, partitions, replicationFactor, seeds } = config;
    const founding = await FoundingDriver.open({
      self: this.#description(),
      settings: { clusterName, expect, partitionCount: partitions, replicationFactor },
      newId,
      clock,
      transport,
      directory: directory.path,
      seeds,
      members,
      onFormed: (cluster) => this.#enter(initialTopology(cluster)),
      fail,
    });
    // A founder goes on answering those that were late; a node that joined has nothing to say about that.
    if (!mayFound && founding.status.kind !== "formed") return;
    this.#founding = founding;
    founding.start();
  }

  #startJoining(): void {
    const { config, clock, transport, directory, members } = this.#options;
    this.#joining = new JoinDriver({
      self: this.#description(),
      clusterName: config.clusterName,
      clock,
      transport,
      members: () =>
        members()
          .filter((member) => isLive(member) && member.status.formatted)
          .filter(({ status }) => status.clusterId === (directory.cluster?.clusterId ?? status.clusterId))
          .map(({ nodeId }) => nodeId),
      obstacle: () => this.#founding?.commitment ?? "",
      onJoined: (topology) => {
        // From now on this node can found nothing.
        const founding = this.#founding;
        this.#founding = undefined;
        void founding?.stop();
        this.#enter(topology);
      },
    });
    this.#joining.start();
  }

  #enter(topology: Topology): void {
    this.#joining?.stop();
    this.#options.onEnter(topology);
  }

  #description(): MemberDescription {
    const { nodeId, storeId } = this.#options.directory;
    const { name, zone } = this.#options.config;
    return { nodeId, storeId, name, zone, weight: 1 };
  }
}
