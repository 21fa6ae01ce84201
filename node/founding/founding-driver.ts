/**
 * Forms a cluster out of nodes that were started together, or learns that there is one: carries the pure core
 * (ring/bootstrap.ts) over the peer transport and the node's directory. It goes on answering after the cluster is
 * formed, for those that were late.
 */
import { readFile } from "node:fs/promises";
import { lookup } from "node:dns/promises";
import { join } from "node:path";
import type { Clock } from "../../core/clock.js";
import type { NodeId } from "../../core/ids.js";
import type { Member } from "../../gossip/member.js";
import { isLive } from "../../gossip/member.js";
import {
  Bootstrap,
  BOOTSTRAP_RECORD_NONE,
  type BootstrapEffect,
  type BootstrapMessage,
  type BootstrapOptions,
  type BootstrapRecord,
  type BootstrapStatus,
} from "../../ring/bootstrap.js";
import type { Candidate, Seed } from "../../ring/founding.js";
import type { TopologyInputs } from "../../ring/topology.js";
import { replaceFile, systemFileSync } from "../../storage/file-sync-driver.js";
import type { Transport } from "../../replication/transport.js";

/** The topic of control messages that carry bootstrap messages as JSON. */
export const FOUNDING_TOPIC = "founding";

const FILE_NAME = "founding.json";
const TICK_MS = 100;

export interface FoundingOptions extends Omit<BootstrapOptions, "retryMs" | "takeOverMs"> {
  readonly clock: Clock;
  readonly transport: Transport;
  /** The data directory: the pledge is kept in a file of its own there. */
  readonly directory: string;
  readonly seeds: readonly string[];
  readonly members: () => readonly Member[];
  /** The cluster is formed: called once in a life. */
  readonly onFormed: (cluster: TopologyInputs) => void;
  readonly fail: (error: unknown) => void;
}

export class FoundingDriver {
  readonly #options: FoundingOptions;
  readonly #bootstrap: Bootstrap;
  readonly #addresses = new Map<string, string>();
  #stopTimer: (() => void) | undefined;
  /** Records reach the disk one after another. */
  #work: Promise<void> = Promise.resolve();
  #announced = false;

  private constructor(options: FoundingOptions, record: BootstrapRecord) {
    this.#options = options;
    this.#bootstrap = new Bootstrap({ ...options, retryMs: 500, takeOverMs: 2_000 }, record);
  }

  static async open(options: FoundingOptions): Promise<FoundingDriver> {
    return new FoundingDriver(options, await readRecord(join(options.directory, FILE_NAME)));
  }

  get status(): BootstrapStatus {
    return this.#bootstrap.status;
  }

  /** Why this node must not join another cluster than the one it may be about to found; "" when it may. */
  get commitment(): string {
    const { record, writing } = this.#bootstrap.state;
    if ((writing?.record ?? record).pledge === undefined) return "";
    return `this node has pledged itself to a cluster that is not formed yet: ${this.status.reason}`;
  }

  start(): void {
    this.#stopTimer = this.#options.clock.every(TICK_MS, () => this.#tick());
    void this.#resolveSeeds();
  }

  async stop(): Promise<void> {
    this.#stopTimer?.();
    await this.#work;
  }

  /** A control message with the topic above. What cannot be read is dropped: its sender asks again. */
  receive(from: NodeId, bytes: Uint8Array): void {
    let message: BootstrapMessage;
    try {
      message = JSON.parse(Buffer.from(bytes).toString("utf8")) as BootstrapMessage;
    } catch {
      return;
    }
    this.#carryOut(this.#bootstrap.receive(from, message, this.#options.clock.monotonicMs()));
  }

  #tick(): void {
    if (this.#bootstrap.status.kind !== "formed") this.#bootstrap.observe(this.#candidates(), this.#seeds());
    this.#carryOut(this.#bootstrap.tick(this.#options.clock.monotonicMs()));
  }

  #carryOut(effects: readonly BootstrapEffect[]): void {
    for (const effect of effects) {
      switch (effect.kind) {
        case "send": {
          const bytes = Buffer.from(JSON.stringify(effect.message));
          this.#options.transport.send(effect.to, { kind: "control", topic: FOUNDING_TOPIC, bytes });
          break;
        }
        case "persist":
          this.#persist(effect.sequence, effect.record);
          break;
        case "form":
          if (!this.#announced) this.#options.onFormed(effect.cluster);
          this.#announced = true;
      }
    }
  }

  #persist(sequence: number, record: BootstrapRecord): void {
    const path = join(this.#options.directory, FILE_NAME);
    this.#work = this.#work
      .then(() => replaceFile(path, JSON.stringify(record), systemFileSync))
      .then(() => this.#carryOut(this.#bootstrap.persisted(sequence)))
      .catch(this.#options.fail);
  }

  #candidates(): Candidate[] {
    const { self, settings, members } = this.#options;
    return members()
      .filter((member) => isLive(member) && member.nodeId !== self.nodeId)
      .map(({ nodeId, name, status }) => ({
        nodeId,
        name,
        clusterName: settings.clusterName,
        expect: status.expect,
        ...(status.clusterId === "" ? {} : { clusterId: status.clusterId }),
      }));
  }

  #seeds(): Seed[] {
    const live = this.#options.members().filter(isLive);
    return this.#options.seeds.map((address) => {
      const places = [address, this.#addresses.get(address)];
      const member = live.find(({ host, port }) => places.includes(`${host}:${port}`));
      return member === undefined ? { address } : { address, nodeId: member.nodeId };
    });
  }

  /** Seeds may be names; members are known by the addresses they advertise. */
  async #resolveSeeds(): Promise<void> {
    for (const seed of this.#options.seeds) {
      const colon = seed.lastIndexOf(":");
      const host = seed.slice(0, colon).replace(/^\[|\]$/g, "");
      try {
        const { address } = await lookup(host);
        this.#addresses.set(seed, `${address}${seed.slice(colon)}`);
      } catch {
        // Gossip reports seeds without an address; this one is looked up again with the next try.
        this.#options.clock.after(2_000, () => void this.#resolveSeeds());
        return;
      }
    }
  }
}

async function readRecord(path: string): Promise<BootstrapRecord> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return BOOTSTRAP_RECORD_NONE;
    throw error;
  }
  return JSON.parse(text) as BootstrapRecord;
}
