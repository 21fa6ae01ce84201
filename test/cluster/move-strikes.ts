/**
 * A cluster of four nodes, one of which is given away and taken in again, over and over, while a load runs; and in each of
 * these changes one node is killed (-9) at a chosen step of a move. Afterwards the change is either left to be resumed or
 * cancelled and asked for again; all nodes must come to rest at the same epoch with nothing left to move or delete.
 */
import { rmSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { LocalNodes } from "../support/local-nodes.js";
import { isStillAt, momentsOf, type Moment, type Role, type Step } from "./move-moment.js";
import { PATIENCE_MS } from "./patience.js";
import { cancelMoves, carryOut } from "./topology-admin.js";
import type { Sweep, TopologyWatch } from "./topology-watch.js";

/** Sweeps after the end of a change in which the moment may still come, such as a change of the voters. */
const QUIET_SWEEPS = 10;

export interface Strike {
  readonly step: Step;
  readonly role: Role;
  /** Whether the change is cancelled while the victim is away, and asked for again when it is back. */
  readonly cancel: boolean;
}

export class MoveStrikes {
  /** Places of the members. */
  members: readonly number[];
  readonly #nodes: LocalNodes;
  readonly #watch: TopologyWatch;
  readonly #random: () => number;
  /** The node that was given away. */
  #outside: number | undefined;

  constructor(nodes: LocalNodes, watch: TopologyWatch, random: () => number) {
    this.#nodes = nodes;
    this.#watch = watch;
    this.#random = random;
    this.members = Array.from({ length: nodes.count }, (_, i) => i);
  }

  /** Makes one change with one strike. Resolves to what happened; undefined when the moment did not come. */
  async run(strike: Strike): Promise<string | undefined> {
    const startedMs = performance.now();
    const comesIn = this.#outside !== undefined;
    const subject = this.#outside ?? this.#pick(this.members);
    const all = [...new Set([...this.members, subject])].toSorted();
    const after = comesIn ? all : this.members.filter((i) => i !== subject);
    const change = comesIn
      ? { change: "rebalance" }
      : { change: "decommission", node: `node-${subject + 1}` };
    if (comesIn) {
      rmSync(this.#nodes.dataDirectory(subject), { recursive: true, force: true });
      this.#nodes.launch(subject);
      this.members = all;
    } else {
      await carryOut(this.#adminOf(after[0]!), change);
    }

    const moment = await this.#strike(strike, after);
    if (moment !== undefined) {
      await delay(500 + 1_500 * this.#random());
      const survivor = this.members.find((i) => i !== moment.victim)!;
      if (strike.cancel) await cancelMoves(this.#adminOf(survivor));
      this.#nodes.launch(moment.victim);
      if (strike.cancel) {
        await this.#untilRest(all.filter((i) => i !== subject));
        await this.#repeat(change, after, subject);
      }
    }
    await this.#untilRest(after, after);
    this.members = after;
    this.#outside = comesIn ? undefined : subject;
    if (!comesIn) {
      // It ends by itself, even if it was not there to see that it was removed; then it is refused when it comes back.
      const how = await this.#nodes.ended(subject);
      if (how !== "exit code 0" && how !== "exit code 1")
        throw new Error(`node-${subject + 1} was removed and ended with ${how}`);
    }
    if (moment === undefined) return undefined;
    const seconds = ((performance.now() - startedMs) / 1_000).toFixed(1);
    const what = `${comesIn ? "join" : "decommission"} of node-${subject + 1}`;
    const where = moment.partition === undefined ? "the system group" : `partition ${moment.partition}`;
    return `${strike.step}, ${strike.role}: node-${moment.victim + 1} killed in the ${what} (${where}, epoch ${moment.epoch}), ${strike.cancel ? "cancelled and asked for again" : "resumed"}, at rest after ${seconds} s`;
  }

  /** After a cancel the change may or may not be done already. */
  async #repeat(change: object, after: readonly number[], subject: number): Promise<void> {
    const sweep = await this.#watch.next();
    const isMember = sweep[after[0]!]?.members.some(({ name }) => name === `node-${subject + 1}`);
    if (isMember !== true) return;
    await this.#nodes.untilReady(subject);
    await carryOut(this.#adminOf(after[0]!), change);
  }

  /** Kills the victim of such a moment. Undefined when the change is over and there was none. */
  async #strike({ step, role }: Strike, after: readonly number[]): Promise<Moment | undefined> {
    const deadlineMs = performance.now() + PATIENCE_MS;
    for (let quiet = 0; quiet < QUIET_SWEEPS;) {
      const sweep = await this.#watch.next();
      const moments = momentsOf(this.#watch, sweep, step, role);
      const moment = moments[Math.floor(this.#random() * moments.length)];
      if (moment !== undefined && (await this.#killIfStillAt(moment))) return moment;
      quiet = this.#isAtRest(sweep, after, after) ? quiet + 1 : 0;
      if (performance.now() > deadlineMs) throw notAtRest(sweep);
    }
    return undefined;
  }

  /** The victim is frozen first: nothing that depends on it goes on, so the others show whether the moment is past. */
  async #killIfStillAt(moment: Moment): Promise<boolean> {
    if (!this.#nodes.isRunning(moment.victim)) return false;
    const thaw = this.#nodes.freeze([moment.victim]);
    this.#watch.ignore(moment.victim);
    try {
      if (!isStillAt(moment, await this.#watch.next())) {
        thaw();
        return false;
      }
      await this.#nodes.kill(moment.victim);
      return true;
    } finally {
      this.#watch.ignore(undefined);
    }
  }

  /** `names`: the members that there should be, if that is known. */
  async #untilRest(running: readonly number[], names?: readonly number[]): Promise<void> {
    const deadlineMs = performance.now() + PATIENCE_MS;
    for (;;) {
      const sweep = await this.#watch.next();
      if (this.#isAtRest(sweep, running, names)) return;
      if (performance.now() > deadlineMs) throw notAtRest(sweep);
    }
  }

  #isAtRest(sweep: Sweep, running: readonly number[], names: readonly number[] = []): boolean {
    const views = running.map((i) => sweep[i]);
    const wanted = JSON.stringify(names.map((i) => `node-${i + 1}`).toSorted());
    return views.every(
      (view) =>
        view !== undefined &&
        view.epoch === views[0]!.epoch &&
        view.leftovers.length === 0 &&
        view.partitions.every(({ phase, target }) => phase === "stable" && target === undefined) &&
        (names.length === 0 ||
          (view.members.every(({ state }) => state === "active") &&
            JSON.stringify(view.members.map(({ name }) => name).toSorted()) === wanted)),
    );
  }

  #adminOf(i: number): string {
    return this.#nodes.admin[i]!;
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)]!;
  }
}

function notAtRest(sweep: Sweep): Error {
  return new Error(`not at rest after ${PATIENCE_MS} ms: ${JSON.stringify(sweep.map(summary))}`);
}

function summary(view: Sweep[number]): object | undefined {
  if (view === undefined) return undefined;
  const { epoch, onDuty, members, leftovers, waiting, partitions } = view;
  const moving = partitions.filter(({ phase, target }) => phase !== "stable" || target !== undefined);
  const states = members.map(({ name, state, votes }) => `${name} ${state}${votes ? " votes" : ""}`);
  return { epoch, onDuty, states, leftovers, waiting, moving };
}
