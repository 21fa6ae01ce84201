/**
 * Any order of things at all: messages arrive late, twice or never, disks take their time, processes restart, nodes are
 * cut off, and everybody tries to lead. Goal: whatever happens, replicas agree on what is committed, and no read is
 * older than what was committed when it was asked for. Method: the pure cores, a random schedule by seed, and a list of
 * all committed entries as the slow obvious model.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BALLOT_NONE, compareBallots, type Ballot } from "../../core/ballot.js";
import { nextInteger, SeededRandom, type Random } from "../../core/random.js";
import type { Configuration } from "../../ring/configuration.js";
import { asText, ReplicaGroup, type Member } from "./replica-group.js";
import { FIVE, THREE } from "./replica-scenario.js";

const JOINT: Configuration = {
  epoch: 1,
  voters: [
    ["a", "b", "c"],
    ["c", "d", "e"],
  ],
  learners: [],
};

class Schedule {
  readonly #group: ReplicaGroup;
  readonly #random: Random;
  /** What was ever committed, by index. */
  readonly #committed: string[] = [];
  /** How many entries were committed when each read was asked for. */
  readonly #committedAt = new Map<number, number>();
  /** How many of each member's applied entries were compared. */
  readonly #checked = new Map<Member, number>();
  /** What each disk last promised. */
  readonly #promised = new Map<string, Ballot>();
  #proposals = 0;

  constructor(configuration: Configuration, seed: number) {
    this.#group = new ReplicaGroup(configuration, { seed, settings: { acceptBytesMax: 250 } });
    this.#random = new SeededRandom(seed);
  }

  get committedCount(): number {
    return this.#committed.length;
  }

  run(steps: number): void {
    for (let i = 0; i < steps; i++) {
      this.#act(this.#pick(this.#group.ids));
      this.#check();
    }
  }

  /** All that were ever committed are committed everywhere once all is well. */
  heal(): void {
    this.#group.isolate();
    for (let i = 0; i < 50; i++) {
      this.#group.advance(1_500);
      if (!this.#group.ids.some((nodeId) => this.#group.replica(nodeId).isOpen))
        this.#group.campaign(this.#pick(this.#group.ids));
      this.#group.settle();
      for (const nodeId of this.#group.ids) this.#propose(nodeId);
      this.#group.settle();
      this.#check();
    }
    for (const nodeId of this.#group.ids)
      expect(this.#group.applied(nodeId).split(" ")).toEqual(this.#committed);
  }

  #act(nodeId: string): void {
    const group = this.#group;
    const dice = nextInteger(this.#random, 100);
    if (dice < 50) this.#deliverSome();
    else if (dice < 70) group.persist(nodeId);
    else if (dice < 80) this.#propose(nodeId);
    else if (dice < 84) this.#read(nodeId);
    else if (dice < 88) group.advance(nextInteger(this.#random, 600));
    else if (dice < 91)
      group.at(nodeId, (replica) => replica.campaign(group.nowMs, { skipPreVote: dice < 90 }));
    else if (dice < 94) this.#catchUp(nodeId, this.#pick(group.ids));
    else if (dice < 95) group.restart(nodeId);
    else if (dice < 97) group.isolate(...(dice < 96 ? [nodeId] : []));
    else if (dice < 98) group.at(nodeId, (replica) => replica.handOver(this.#pick(group.ids), group.nowMs));
    else if (dice < 99) group.at(nodeId, (replica) => replica.tellCommit());
    else if (group.mail.length > 0) group.mail.splice(nextInteger(this.#random, group.mail.length), 1);
  }

  /** Mostly in order; sometimes any message, which may also stay to come again. */
  #deliverSome(): void {
    const { mail } = this.#group;
    if (mail.length === 0) return;
    const at = this.#random.next() < 0.8 ? 0 : nextInteger(this.#random, mail.length);
    const chosen = mail[at]!;
    if (this.#random.next() < 0.1) mail.push(chosen);
    this.#group.deliver((one) => one === chosen);
  }

  #propose(nodeId: string): void {
    if (this.#group.replica(nodeId).isOpen) this.#group.propose(nodeId, `x${++this.#proposals}`);
  }

  #read(nodeId: string): void {
    const id = this.#committedAt.size;
    this.#committedAt.set(id, this.#committed.length);
    this.#group.at(nodeId, (replica) => replica.requestRead(id, 0));
  }

  #catchUp(from: string, to: string): void {
    const { tail, commitIndex } = this.#group.replica(from);
    const fromIndex = this.#group.replica(to).commitIndex + 1;
    const entries = tail.slice(fromIndex, 400).filter(({ index }) => index <= commitIndex);
    this.#group.mail.push({
      from,
      to,
      message: { kind: "caughtUp", partition: 0, epoch: 1, entries, commitIndex, trimmed: false },
    });
  }

  #check(): void {
    for (const nodeId of this.#group.ids) {
      const member = this.#group.member(nodeId);
      const before = this.#promised.get(nodeId) ?? BALLOT_NONE;
      if (compareBallots(member.disk.promised, before) < 0)
        throw new Error(`${nodeId} went back on a promise`);
      this.#promised.set(nodeId, member.disk.promised);
      for (const entry of member.applied.slice(this.#checked.get(member) ?? 0)) {
        const known = this.#committed[entry.index - 1];
        const text = asText([entry]);
        if (known === undefined) this.#committed[entry.index - 1] = text;
        else if (known !== text)
          throw new Error(`entry ${entry.index} is ${known} and, at ${nodeId}, ${text}`);
      }
      this.#checked.set(member, member.applied.length);
      for (const { id, index } of member.reads.splice(0)) {
        const asked = this.#committedAt.get(id)!;
        if (index < asked) throw new Error(`a read at ${index} was asked for when ${asked} was committed`);
      }
    }
  }

  #pick<T>(items: readonly T[]): T {
    return items[nextInteger(this.#random, items.length)]!;
  }
}

describe("replicas under any schedule", () => {
  it.each([
    ["three", THREE],
    ["five", FIVE],
    ["a joint configuration of five", JOINT],
  ])("%s agree on what is committed, and serve no stale read", (_name, configuration) => {
    let committed = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (seed) => {
        const schedule = new Schedule(configuration, seed);
        schedule.run(600);
        schedule.heal();
        committed += schedule.committedCount;
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(committed).toBeGreaterThan(60);
  });
});
