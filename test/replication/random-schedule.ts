/**
 * A random schedule of one partition's replicas: messages arrive late, twice or never, disks take their time, processes
 * restart, nodes are cut off, everybody tries to lead, and the configuration changes step by step. A list of all
 * committed entries is the slow obvious model that they are compared with.
 */
import { BALLOT_NONE, compareBallots, type Ballot } from "../../core/ballot.js";
import { nextInteger, SeededRandom, type Random } from "../../core/random.js";
import { isQuorum, votersOf, type Configuration } from "../../ring/configuration.js";
import type { Replica } from "../../replication/replica.js";
import { asText, ReplicaGroup, type Member } from "./replica-group.js";

export class RandomSchedule {
  readonly #steps: readonly Configuration[];
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
  /** Which of the configurations is the newest. */
  #step = 0;
  #proposals = 0;
  #released = 0;

  /**
   * Replicas begin with the first configuration, and go on to the next when the rules allow it (R30). Every node takes part
   * in the first one, with or without a vote.
   */
  constructor(steps: readonly Configuration[], seed: number) {
    this.#steps = steps;
    this.#group = new ReplicaGroup(steps[0]!, { seed, settings: { acceptBytesMax: 250 } });
    this.#random = new SeededRandom(seed);
  }

  get committedCount(): number {
    return this.#committed.length;
  }

  /** The last entry that anybody has let go from memory. */
  get released(): number {
    return this.#released;
  }

  run(steps: number): void {
    for (let i = 0; i < steps; i++) {
      this.#act(this.#pick(this.#group.ids));
      this.#check();
      if (this.#random.next() < 0.3) this.#release(this.#pick(this.#group.ids));
    }
  }

  /** All is well for a while: somebody leads, and everybody lets go of what nobody else lacks. */
  calm(rounds: number): void {
    this.#group.isolate();
    for (let i = 0; i < rounds; i++) {
      for (const nodeId of this.#group.ids) {
        this.#configure(nodeId);
        this.#release(nodeId);
      }
      this.#group.advance(1_500);
      if (!this.#group.ids.some((nodeId) => this.#group.replica(nodeId).isOpen))
        this.#group.campaign(this.#pick(this.#group.ids));
      this.#group.settle();
      for (const nodeId of this.#group.ids) this.#propose(nodeId);
      this.#group.settle();
      this.#check();
    }
  }

  /**
   * The last configuration is reached, and there all have applied in the end what was ever committed. Throws when not. As
   * long as the configuration never changes nobody but a candidate needs another's log from disk for that.
   */
  heal(): void {
    for (let i = 0; this.#step + 1 < this.#steps.length; i++) {
      if (i > 100) throw new Error(`configuration ${this.#step + 1} is not opened`);
      this.calm(1);
      this.#goOn();
    }
    for (let i = 0; i < 50; i++) {
      this.calm(1);
      if (this.#steps.length > 1) for (const nodeId of this.#group.ids) this.#catchUp(this.#freshest, nodeId);
    }
    const { learners } = this.#newest;
    for (const nodeId of [...votersOf(this.#newest), ...learners]) {
      const applied = this.#group.applied(nodeId);
      if (applied !== this.#committed.join(" "))
        throw new Error(`${nodeId} has applied ${applied} and not ${this.#committed.join(" ")}`);
    }
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
    else if (dice < 93) this.#catchUp(nodeId, this.#pick(group.ids));
    else if (dice < 94) this.#configure(nodeId);
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

  /** A few committed entries from disk (R9), which is read when it holds what was committed. */
  #catchUp(from: string, to: string): void {
    this.#group.persist(from);
    const { commitIndex, configuration } = this.#group.replica(from);
    const fromIndex = this.#group.replica(to).commitIndex + 1;
    const committed = this.#group.member(from).disk.log.filter(({ index }) => index <= commitIndex);
    const entries = committed.filter(({ index }) => index >= fromIndex).slice(0, 5);
    const { epoch } = configuration;
    this.#group.mail.push({
      from,
      to,
      message: { kind: "caughtUp", partition: 0, epoch, entries, commitIndex, trimmed: false },
    });
  }

  get #freshest(): string {
    const commitIndex = (nodeId: string): number => this.#group.replica(nodeId).commitIndex;
    return this.#group.ids.reduce((a, b) => (commitIndex(b) > commitIndex(a) ? b : a));
  }

  get #newest(): Configuration {
    return this.#steps[this.#step]!;
  }

  /** A node hears of the newest configuration, which may be the next one by now. */
  #configure(nodeId: string): void {
    if (this.#random.next() < 0.3) this.#goOn();
    this.#group.at(nodeId, (replica) => replica.configure(this.#newest, this.#group.nowMs));
  }

  /** The next configuration begins once a quorum of this one has it on disk and its OPEN is committed (R30). */
  #goOn(): void {
    const { epoch } = this.#newest;
    const replica = (nodeId: string): Replica => this.#group.replica(nodeId);
    const isKnown = isQuorum(this.#newest, (nodeId) => replica(nodeId).configuration.epoch >= epoch);
    const isOpened = this.#group.ids.some((nodeId) => replica(nodeId).openedEpoch >= epoch);
    if (isKnown && isOpened && this.#step + 1 < this.#steps.length) this.#step++;
  }

  /** What is committed is applied, and let go. */
  #release(nodeId: string): void {
    const replica = this.#group.replica(nodeId);
    replica.releaseTail(replica.commitIndex);
    this.#released = Math.max(this.#released, replica.tail.baseIndex);
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
