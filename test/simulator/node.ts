/** One simulated node: a real replication driver over a disk that outlives it, started and killed again and again. */
import type { NodeId } from "../../core/ids.js";
import { nextInteger, SeededRandom, type Random } from "../../core/random.js";
import { ReplicationDriver } from "../../replication/replication-driver.js";
import { DEFAULT_REPLICATION_SETTINGS } from "../../replication/settings.js";
import { SystemMachine } from "../../replication/system-machine.js";
import { StoreFailedError } from "../../storage/errors.js";
import { SimulatedClock, type Skew } from "./clock.js";
import type { SimulatedCluster } from "./cluster.js";
import { SimulatedDisk } from "./disk.js";
import { RegisterMachine } from "./register-machine.js";

export class SimulatedNode {
  readonly nodeId: NodeId;
  readonly skew: Skew;
  readonly disk: SimulatedDisk;
  /** Its next lives know that their disk may have forgotten something; false again when it has been rebuilt. */
  distrusted = false;
  readonly #cluster: SimulatedCluster;
  readonly #random: Random;
  #life = 0;
  #clock: SimulatedClock | undefined;
  #driver: ReplicationDriver | undefined;

  constructor(cluster: SimulatedCluster, nodeId: NodeId, skew: Skew) {
    const { world, options } = cluster;
    this.#cluster = cluster;
    this.nodeId = nodeId;
    this.skew = skew;
    this.#random = world.stream(nodeId);
    const { partitionCount, syncMs = [0.2, 2], buggify = false } = options;
    this.disk = new SimulatedDisk(
      { owner: nodeId, flips: cluster.flips, partitionCount, syncMs, lateness: buggify },
      world.stream(`${nodeId} disk`),
      (disk, mutations) => options.observer?.written(this, disk, mutations),
    );
  }

  get isUp(): boolean {
    return this.#driver !== undefined;
  }

  /** Numbers the lives of its process, from 1. */
  get life(): number {
    return this.#life;
  }

  /** Throws when the node is down. */
  get driver(): ReplicationDriver {
    if (this.#driver === undefined) throw new Error(`${this.nodeId} is down`);
    return this.#driver;
  }

  /** Throws when the node is down. */
  get clock(): SimulatedClock {
    if (this.#clock === undefined) throw new Error(`${this.nodeId} is down`);
    return this.#clock;
  }

  /** Does nothing when it is up or on its way. Resolves when it is up; never when it dies before. */
  async start(): Promise<void> {
    if (this.#clock !== undefined) return;
    const { world, network, options, configurations } = this.#cluster;
    const clock = new SimulatedClock(world, this.skew, options.buggify === true ? this.#random : undefined);
    this.#clock = clock;
    this.#life++;
    options.observer?.started(this);
    const transport = network.attach(this.nodeId, clock, {
      onMessage: (from, message) => this.#driver?.onMessage(from, message),
      onLink: (peer, up) => this.#driver?.onLink(peer, up),
      afterMessage: () => options.observer?.turned(this),
    });
    const driver = new ReplicationDriver({
      self: this.nodeId,
      boot: this.#life,
      store: this.disk.open(clock),
      clock,
      random: new SeededRandom(nextInteger(this.#random, 2 ** 32)),
      transport,
      settings: { ...DEFAULT_REPLICATION_SETTINGS, ...options.settings },
      machine: options.machine?.() ?? new RegisterMachine(),
      systemMachine: new SystemMachine(),
      configurations,
      neighbourhood: {
        ringOf: (partition) => this.#cluster.ringOf(partition),
        isDead: (nodeId) => !transport.isLinked(nodeId),
      },
      distrusted: () => this.distrusted,
      onFailure: (error) => this.#failed(clock, error),
      onCorruption: (found) => options.observer?.corrupted(this, found),
    });
    await driver.start();
    if (clock.stopped) return;
    this.#driver = driver;
    options.observer?.ready(this);
    world.trace(`${this.nodeId} started, life ${this.#life}`);
  }

  /** The process dies; with `powerCut`, what it had not synced is lost with it. Does nothing when it is down. */
  crash(options: { readonly powerCut: boolean }): void {
    if (this.#clock === undefined) return;
    this.#cluster.world.trace(`${this.nodeId} crashed${options.powerCut ? ", power cut" : ""}`);
    this.#clock.stop();
    this.#cluster.network.detach(this.nodeId);
    if (this.#driver !== undefined) this.#cluster.integrity.add(this.#driver.counters);
    this.#driver = undefined;
    this.#clock = undefined;
    this.disk.crash(options);
  }

  /** A failed store ends the process (R15), and the kernel may have dropped what it could not write; anything else is a bug. */
  #failed(clock: SimulatedClock, error: unknown): void {
    if (clock.stopped) return;
    if (!(error instanceof StoreFailedError)) return this.#cluster.world.fail(error);
    this.crash({ powerCut: true });
    this.#cluster.options.observer?.stopped(this);
  }
}
