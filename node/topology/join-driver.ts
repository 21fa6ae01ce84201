/**
 * How a node without a cluster gets into one that is there: it asks its members, one after another, until one of them
 * answers with a topology in which it is a member. It never founds anything (R34).
 */
import type { Clock } from "../../core/clock.js";
import type { NodeId } from "../../core/ids.js";
import type { Transport } from "../../replication/transport.js";
import { FormatError } from "../../ring/checked-json.js";
import type { MemberDescription, Topology } from "../../ring/topology.js";
import { isMember } from "./join-desk.js";
import {
  decodeTopologyMessage,
  encodeTopologyMessage,
  TOPOLOGY_TOPIC,
  type TopologyMessage,
} from "./topology-message.js";

const ASK_MS = 1_000;

export interface JoinOptions {
  readonly self: MemberDescription;
  readonly clusterName: string;
  readonly clock: Clock;
  readonly transport: Transport;
  /** Live nodes that belong to a cluster. */
  readonly members: () => readonly NodeId[];
  /** Why this node may not join now, for instance because it has promised to found another cluster; "" when it may. */
  readonly obstacle: () => string;
  /** Called once: this node is a member of this topology. */
  readonly onJoined: (topology: Topology) => void;
}

export class JoinDriver {
  readonly #options: JoinOptions;
  #stopTimer: (() => void) | undefined;
  #asked = 0;
  #refusal: string | undefined;
  #joined = false;

  constructor(options: JoinOptions) {
    this.#options = options;
  }

  start(): void {
    this.#stopTimer = this.#options.clock.every(ASK_MS, () => this.#ask());
  }

  stop(): void {
    this.#stopTimer?.();
  }

  /** What the node waits for; undefined when there is no cluster to join. */
  get waitingFor(): string | undefined {
    if (this.#options.members().length === 0) return undefined;
    return this.#refusal ?? "an answer of the cluster that this node wants to join";
  }

  /** A control message of the topology's topic. What cannot be read is dropped: it is asked for again. */
  receive(bytes: Uint8Array): void {
    let message: TopologyMessage;
    try {
      message = decodeTopologyMessage(bytes);
    } catch (error) {
      if (error instanceof FormatError) return;
      throw error;
    }
    if (message.kind === "joinRefused") this.#refusal = message.reason;
    if (message.kind === "document") this.#onDocument(message.topology);
  }

  #ask(): void {
    const { transport, clusterName, self, members, obstacle } = this.#options;
    const there = members();
    if (this.#joined || there.length === 0) return;
    const reason = obstacle();
    if (reason !== "") {
      this.#refusal = reason;
      return;
    }
    const bytes = encodeTopologyMessage({ kind: "join", clusterName, member: self });
    transport.send(there[this.#asked++ % there.length]!, { kind: "control", topic: TOPOLOGY_TOPIC, bytes });
  }

  #onDocument(topology: Topology): void {
    const { self, obstacle, onJoined } = this.#options;
    if (this.#joined || obstacle() !== "" || !isMember(topology, self.nodeId, self.storeId)) return;
    this.#joined = true;
    this.stop();
    onJoined(topology);
  }
}
