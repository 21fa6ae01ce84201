/**
 * The turns of one node: what its partitions have to do gathers until the event loop has come round, is written as one
 * batch, is synced once, and only then leaves or is answered (group commit, R14).
 */
import type { Clock } from "../core/clock.js";
import type { Store } from "../storage/store.js";
import type { PartitionDriver } from "./partition-driver.js";
import type { ReplicationSettings } from "./settings.js";
import { Turn } from "./turn.js";

/** What a turn asks of a partition. */
type Awake = Pick<PartitionDriver, "flush" | "tellCommit">;

export class Turns {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #settings: Pick<ReplicationSettings, "gatherMsMax" | "tellCommitMs">;
  readonly #fail: (error: unknown) => void;
  #awake = new Set<Awake>();
  #untold = new Set<Awake>();
  #isScheduled = false;
  /** Durable writes on their way to the disk. */
  #writing = 0;
  /** Ends the wait of a turn that gathers while the disk works; undefined when none does. */
  #openGate: (() => void) | undefined;
  #failed = false;
  #stopped = false;

  constructor(options: {
    readonly store: Store;
    readonly clock: Clock;
    readonly settings: Pick<ReplicationSettings, "gatherMsMax" | "tellCommitMs">;
    /** The store failed or an invariant broke. */
    readonly fail: (error: unknown) => void;
  }) {
    this.#store = options.store;
    this.#clock = options.clock;
    this.#settings = options.settings;
    this.#fail = options.fail;
  }

  /** Has `flush` called at the end of this turn. */
  wake(partition: Awake): void {
    this.#awake.add(partition);
    if (this.#isScheduled || this.#stopped) return;
    this.#isScheduled = true;
    const atTurnEnd = (): void => this.#clock.atTurnEnd(() => this.#end());
    if (this.#writing === 0 || this.#settings.gatherMsMax === 0) return atTurnEnd();
    // While the disk is busy the next turn gathers: its entries could not be durable any sooner, and larger batches and
    // frames cost far less per entry. Bounded, because reads gather with it.
    const open = (): void => {
      if (this.#openGate !== open) return;
      this.#openGate = undefined;
      cancel();
      atTurnEnd();
    };
    const cancel = this.#clock.after(this.#settings.gatherMsMax, open);
    this.#openGate = open;
  }

  /** Commit indexes that no entry carried are told together: one frame instead of many. */
  wakeLater(partition: Awake): void {
    if (this.#untold.size === 0) {
      this.#clock.after(this.#settings.tellCommitMs, () => {
        const untold = this.#untold;
        this.#untold = new Set();
        if (!this.#stopped) for (const each of untold) each.tellCommit();
      });
    }
    this.#untold.add(partition);
  }

  /** The node has failed: nothing is written any more, and nobody is told of what was. */
  halt(): void {
    this.#failed = true;
  }

  /** No turn begins any more; those under way end. */
  stop(): void {
    this.#stopped = true;
  }

  /** One write batch for everything that happened in this turn. */
  #end(): void {
    this.#isScheduled = false;
    if (this.#failed || this.#stopped) return;
    const turn = new Turn();
    const awake = this.#awake;
    this.#awake = new Set();
    try {
      for (const partition of awake) partition.flush(turn);
    } catch (error) {
      return this.#fail(error);
    }
    if (turn.mutations.length > 0) {
      const sync = turn.promise ? "always" : turn.durable ? "group" : "none";
      this.#writing++;
      this.#store
        .write(turn.mutations, { sync })
        .then(() => this.#unlessFailed(() => this.#written(turn)), this.#fail);
    }
    if (turn.applied.length > 0) {
      this.#store
        .write(turn.applied, { sync: "none" })
        .then(() => this.#unlessFailed(() => turn.becameVisible()), this.#fail);
    }
  }

  #written(turn: Turn): void {
    this.#writing--;
    turn.becameDurable();
    if (this.#writing === 0) this.#openGate?.();
  }

  #unlessFailed(callback: () => void): void {
    if (this.#failed) return;
    try {
      callback();
    } catch (error) {
      this.#fail(error);
    }
  }
}
