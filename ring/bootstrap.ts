/**
 * Forms exactly one cluster out of nodes that are started together (R34).
 *
 * One node proposes the cluster; every founder must pledge itself to it, on disk, before it exists. Since all are
 * needed, any two clusters that could be formed share a founder, unless its disk was wiped in between; and a founder is
 * pledged to one. What is left to solve is how a pledge to a cluster that never came about may be replaced:
 *
 * 1. A round has a ballot. First all N founders promise it, on disk, and from then on answer no lower one; so when the
 *    promises are complete, no earlier round can be completed by any of these nodes.
 * 2. A node promises only if the new founders bear every *name* in its pledge. A name with the same node id belongs to a
 *    node that has promised too and has not formed; a name with another id belongs to a disk that was wiped. So nobody is
 *    left, anywhere, who formed the cluster of that pledge or still may.
 * 3. A node that has formed its cluster never promises; it answers with the cluster. That answer carries the ballot of the
 *    question, and the asker believes it only while that is still what it has promised, and while it has not pledged
 *    itself to another cluster in that very round: an answer that was long under way may come from a cluster that has
 *    since been wiped out and replaced.
 *
 * It holds while no more nodes exist than each expects, whatever is wiped; or, with more, while fewer than twice as many
 * exist and none is wiped. Beyond that no rule can help, since founders of the first cluster need not be among those
 * of the second; the first seed (founding.ts) then still keeps two halves of a network apart.
 * test/ring/bootstrap.test.ts explores every order of events in small worlds, with and without each rule.
 *
 * This is Paxos with both quorums grown to "all" (Howard, Malkhi, Spiegelman, "Flexible Paxos", 2016). Because the first
 * quorum is everybody who could have learned of a choice, the value of an earlier round need not be adopted, which Paxos
 * must do, and which would wait for ever for a founder whose disk was wiped.
 * Rejected: a majority of promises and accepts; two majorities of {A,B,C} and {C,D,E} share one wiped node at most.
 *
 * The core is a state machine over plain values. Its driver keeps the order of `persist` effects, and hands back each
 * one's sequence number when it is on disk; what must be sent after that comes as effects of that call.
 */
import { BALLOT_NONE, compareBallots, sameBallot, type Ballot } from "../core/ballot.js";
import type { ClusterId, NodeId } from "../core/ids.js";
import {
  readinessOf,
  sameFounders,
  type Candidate,
  type Founder,
  type Readiness,
  type Seed,
} from "./founding.js";
import type { MemberDescription, TopologyInputs } from "./topology.js";

/** What all founders must agree on beforehand, from their configuration. */
export interface FoundingSettings {
  readonly clusterName: string;
  readonly expect: number;
  readonly partitionCount: number;
  readonly replicationFactor: number;
}

export interface BootstrapOptions {
  readonly self: MemberDescription;
  readonly settings: FoundingSettings;
  /** After this long without an answer, messages are sent again. */
  readonly retryMs: number;
  /** After this long without a proposal, the next founder makes one; the one after it after twice as long, … */
  readonly takeOverMs: number;
  /** Makes the identity of a proposed cluster. */
  readonly newId: () => ClusterId;
}

export interface Pledge {
  readonly ballot: Ballot;
  readonly cluster: TopologyInputs;
}

/** What a node must not forget. Starts as `BOOTSTRAP_RECORD_NONE`; plain JSON. */
export interface BootstrapRecord {
  /** Invariant: never goes down. */
  readonly promised: Ballot;
  /** Invariant: its ballot is at most `promised`. */
  readonly pledge?: Pledge | undefined;
  /** Invariant: once set, never changed. */
  readonly formed?: TopologyInputs | undefined;
}

export const BOOTSTRAP_RECORD_NONE: BootstrapRecord = Object.freeze({ promised: BALLOT_NONE });

/** Plain JSON. `ballot` is that of the round, and in answers that of the question. */
export type BootstrapMessage =
  | {
      readonly kind: "prepare";
      readonly ballot: Ballot;
      readonly founders: readonly Founder[];
      readonly settings: FoundingSettings;
    }
  | { readonly kind: "promise"; readonly ballot: Ballot; readonly member: MemberDescription }
  | { readonly kind: "accept"; readonly ballot: Ballot; readonly cluster: TopologyInputs }
  | { readonly kind: "accepted"; readonly ballot: Ballot }
  /** Not now: `promised` is the ballot that beat the round, or the receiver has another `reason`. */
  | { readonly kind: "refuse"; readonly ballot: Ballot; readonly promised: Ballot; readonly reason: string }
  /** Is there a cluster that I am a founder of? */
  | { readonly kind: "ask"; readonly ballot: Ballot }
  /** There is. */
  | { readonly kind: "formed"; readonly ballot: Ballot; readonly cluster: TopologyInputs };

export type BootstrapEffect =
  /** Make `record` durable, in place of the former one, then call `persisted(sequence)`. */
  | { readonly kind: "persist"; readonly sequence: number; readonly record: BootstrapRecord }
  /** May be lost, delayed, repeated or reordered. */
  | { readonly kind: "send"; readonly to: NodeId; readonly message: BootstrapMessage }
  /** Format the store for this cluster, with `initialTopology(cluster)`. Repeated after a restart: do it once. */
  | { readonly kind: "form"; readonly cluster: TopologyInputs };

export interface BootstrapStatus {
  /** waiting: for something outside; proposing: its own round runs; pledged: bound to another's; formed: done. */
  readonly kind: "waiting" | "proposing" | "pledged" | "formed";
  /** One sentence for the operator. */
  readonly reason: string;
}

/** A round that this node leads. */
interface Round {
  readonly ballot: Ballot;
  readonly founders: readonly Founder[];
  /** Founders whose promise is here, this node first. */
  readonly promised: readonly MemberDescription[];
  /** Set once all have promised: what they are asked to accept. */
  readonly cluster?: TopologyInputs | undefined;
  readonly accepted: readonly NodeId[];
}

/** Everything a Bootstrap knows; plain JSON, so that a model checker can store and compare it. */
export interface BootstrapState {
  readonly record: BootstrapRecord;
  /** A record on its way to disk, and what may be done once it is there. Nothing else is decided meanwhile. */
  readonly writing?:
    | {
        readonly sequence: number;
        readonly record: BootstrapRecord;
        readonly then: readonly BootstrapEffect[];
      }
    | undefined;
  readonly sequence: number;
  readonly candidates: readonly Candidate[];
  readonly seeds: readonly Seed[];
  readonly round?: Round | undefined;
  /** The highest ballot round seen in refusals. */
  readonly roundSeen: number;
  /** Since when this node has been ready without hearing from a proposer. */
  readonly quietSinceMs?: number | undefined;
  readonly sentAtMs?: number | undefined;
  readonly announced: boolean;
  /** The last refusal's reason. */
  readonly obstacle?: string | undefined;
}

export class Bootstrap {
  readonly #options: BootstrapOptions;
  #state: BootstrapState;

  /** `record` is what was last persisted. */
  constructor(options: BootstrapOptions, record: BootstrapRecord = BOOTSTRAP_RECORD_NONE) {
    this.#options = options;
    this.#state = { record, sequence: 0, candidates: [], seeds: [], roundSeen: 0, announced: false };
  }

  /** Continues from a stored state, for exploration of all its futures. */
  static from(options: BootstrapOptions, state: BootstrapState): Bootstrap {
    const bootstrap = new Bootstrap(options);
    bootstrap.#state = state;
    return bootstrap;
  }

  get state(): BootstrapState {
    return this.#state;
  }

  get status(): BootstrapStatus {
    const { record, round, obstacle } = this.#state;
    if (record.formed !== undefined) return { kind: "formed", reason: `cluster ${record.formed.clusterId}` };
    const readiness = this.#readiness();
    if (readiness.kind === "notReady") return { kind: "waiting", reason: readiness.reason };
    const unkept = unkeptNames(record.pledge, readiness.founders);
    if (unkept.length > 0) return { kind: "waiting", reason: pledgedTo(unkept) };
    if (obstacle !== undefined) return { kind: "waiting", reason: obstacle };
    const count = readiness.founders.length;
    if (round?.cluster !== undefined) {
      return {
        kind: "proposing",
        reason: `${round.accepted.length} of ${count} founders have pledged themselves`,
      };
    }
    if (round !== undefined) {
      return { kind: "proposing", reason: `${round.promised.length} of ${count} founders are in this round` };
    }
    if (record.promised.round === 0)
      return { kind: "waiting", reason: "all are here; waiting for a proposal" };
    return { kind: "pledged", reason: `waiting for ${record.promised.nodeId} to complete the cluster` };
  }

  /** The nodes that can be reached now, and which of them answer at the seeds. Call it when that changes. */
  observe(candidates: readonly Candidate[], seeds: readonly Seed[]): void {
    this.#update({ candidates, seeds });
    if (this.#readiness().kind === "notReady") {
      this.#update({ round: undefined, quietSinceMs: undefined, obstacle: undefined });
    }
  }

  /** Call it often, at least every `retryMs`. */
  tick(nowMs: number): BootstrapEffect[] {
    const { record, announced, writing } = this.#state;
    if (record.formed !== undefined) {
      this.#update({ announced: true });
      return announced ? [] : [{ kind: "form", cluster: record.formed }];
    }
    if (writing !== undefined || !this.#isTimeToSend(nowMs)) return [];
    const readiness = this.#readiness();
    if (readiness.kind === "notReady") {
      this.#update({ sentAtMs: nowMs });
      return this.#askFormed();
    }
    const { quietSinceMs = nowMs } = this.#state;
    this.#update({ quietSinceMs });
    if (nowMs - quietSinceMs < this.#patienceMs(readiness.founders)) return [];
    this.#update({ sentAtMs: nowMs });
    return this.#propose(readiness.founders);
  }

  receive(from: NodeId, message: BootstrapMessage, nowMs: number): BootstrapEffect[] {
    const { record, writing } = this.#state;
    if (message.kind === "formed") return this.#learn(message);
    if (record.formed !== undefined) {
      const question = message.kind === "prepare" || message.kind === "accept" || message.kind === "ask";
      return question ? [send(from, { kind: "formed", ballot: message.ballot, cluster: record.formed })] : [];
    }
    // Decisions are made on what is on disk. Whoever asked will ask again.
    if (writing !== undefined) return [];
    switch (message.kind) {
      case "prepare":
        return this.#promise(from, message, nowMs);
      case "accept":
        return this.#accept(from, message, nowMs);
      case "promise":
      case "accepted":
        return this.#count(from, message);
      case "refuse":
        return this.#yield(message, nowMs);
      case "ask":
        return [];
    }
  }

  /** The record of that number is on disk. */
  persisted(sequence: number): BootstrapEffect[] {
    const { writing } = this.#state;
    if (writing?.sequence !== sequence) return [];
    this.#update({ record: writing.record, writing: undefined });
    if (writing.record.formed !== undefined) this.#update({ announced: true, round: undefined });
    return [...writing.then, ...this.#advance()];
  }

  #readiness(): Readiness {
    const { self, settings } = this.#options;
    const { candidates, seeds } = this.#state;
    return readinessOf({ ...settings, nodeId: self.nodeId, name: self.name }, candidates, seeds);
  }

  #isTimeToSend(nowMs: number): boolean {
    const { sentAtMs } = this.#state;
    return sentAtMs === undefined || nowMs - sentAtMs >= this.#options.retryMs;
  }

  /** How long this node leaves the proposing to others: nothing for the first founder, as long as nobody else has begun. */
  #patienceMs(founders: readonly Founder[]): number {
    const { self, takeOverMs } = this.#options;
    if (this.#state.round !== undefined) return 0;
    const rank = founders.findIndex(({ nodeId }) => nodeId === self.nodeId);
    const { promised } = this.#state.record;
    const another = promised.round > 0 && promised.nodeId !== self.nodeId;
    return takeOverMs * (another ? rank + 1 : rank);
  }

  /** Begins a round, or sends the present one's messages again to those who have not answered. */
  #propose(founders: readonly Founder[]): BootstrapEffect[] {
    const { record, round, roundSeen } = this.#state;
    if (round !== undefined && sameFounders(round.founders, founders)) return this.#roundMessages(round);
    if (unkeptNames(record.pledge, founders).length > 0) return [];
    const { self } = this.#options;
    const ballot: Ballot = {
      round: Math.max(record.promised.round, roundSeen) + 1,
      nodeId: self.nodeId,
      // Its own promise is on disk before a ballot is used, so no life of this node uses it again.
      boot: 0,
    };
    const begun: Round = { ballot, founders, promised: [self], accepted: [] };
    this.#update({ round: begun, obstacle: undefined });
    return this.#persist({ ...record, promised: ballot }, this.#roundMessages(begun));
  }

  #roundMessages(round: Round): BootstrapEffect[] {
    const { ballot, founders, promised, cluster, accepted } = round;
    const answered = cluster === undefined ? promised.map(({ nodeId }) => nodeId) : accepted;
    const message: BootstrapMessage =
      cluster === undefined
        ? { kind: "prepare", ballot, founders, settings: this.#options.settings }
        : { kind: "accept", ballot, cluster };
    return founders
      .filter(({ nodeId }) => nodeId !== this.#options.self.nodeId && !answered.includes(nodeId))
      .map(({ nodeId }) => send(nodeId, message));
  }

  /** A founder's part in the first half of a round. */
  #promise(
    from: NodeId,
    message: Extract<BootstrapMessage, { kind: "prepare" }>,
    nowMs: number,
  ): BootstrapEffect[] {
    const { ballot, founders, settings } = message;
    const { record } = this.#state;
    const promise = send(from, { kind: "promise", ballot, member: this.#options.self });
    const order = compareBallots(ballot, record.promised);
    if (order === 0) return [promise];
    const refuse = (reason: string): BootstrapEffect[] => [
      send(from, { kind: "refuse", ballot, promised: record.promised, reason }),
    ];
    const { name } = this.#options.self;
    if (order < 0) return refuse(`${name} is in a later round`);
    const readiness = this.#readiness();
    if (readiness.kind === "notReady") return refuse(`${name}: ${readiness.reason}`);
    if (!sameFounders(readiness.founders, founders)) return refuse(`${name} sees other nodes`);
    const difference = differenceOf(this.#options.settings, settings);
    if (difference !== undefined) return refuse(`${name} has another ${difference}`);
    const unkept = unkeptNames(record.pledge, founders);
    if (unkept.length > 0) return refuse(`${name}: ${pledgedTo(unkept)}`);
    this.#update({ round: undefined, quietSinceMs: nowMs, obstacle: undefined });
    return this.#persist({ ...record, promised: ballot }, [promise]);
  }

  /** A founder's part in the second half: the pledge. */
  #accept(
    from: NodeId,
    { ballot, cluster }: Extract<BootstrapMessage, { kind: "accept" }>,
    nowMs: number,
  ): BootstrapEffect[] {
    const { record } = this.#state;
    if (!sameBallot(ballot, record.promised)) {
      const reason = `${this.#options.self.name} is in another round`;
      return [send(from, { kind: "refuse", ballot, promised: record.promised, reason })];
    }
    const accepted = send(from, { kind: "accepted", ballot });
    if (record.pledge !== undefined && sameBallot(record.pledge.ballot, ballot)) return [accepted];
    this.#update({ quietSinceMs: nowMs });
    return this.#persist({ ...record, pledge: { ballot, cluster } }, [accepted]);
  }

  /** An answer to the round that this node leads. */
  #count(
    from: NodeId,
    message: Extract<BootstrapMessage, { kind: "promise" } | { kind: "accepted" }>,
  ): BootstrapEffect[] {
    const { round } = this.#state;
    if (round === undefined || !sameBallot(message.ballot, round.ballot)) return [];
    if (!round.founders.some(({ nodeId }) => nodeId === from)) return [];
    if (message.kind === "promise") {
      if (round.promised.some(({ nodeId }) => nodeId === from) || message.member.nodeId !== from) return [];
      this.#update({ round: { ...round, promised: [...round.promised, message.member] } });
    } else {
      if (round.accepted.includes(from)) return [];
      this.#update({ round: { ...round, accepted: [...round.accepted, from] } });
    }
    return this.#advance();
  }

  /** Goes on with the round when everybody has answered. */
  #advance(): BootstrapEffect[] {
    const { record, round, writing } = this.#state;
    if (round === undefined || writing !== undefined || !sameBallot(record.promised, round.ballot)) return [];
    const { founders, promised, cluster, accepted, ballot } = round;
    if (cluster === undefined) {
      if (promised.length < founders.length) return [];
      const { self, settings, newId } = this.#options;
      const proposed: TopologyInputs = {
        clusterId: newId(),
        members: [...promised].sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1)),
        partitionCount: settings.partitionCount,
        replicationFactor: settings.replicationFactor,
      };
      const asking: Round = { ...round, cluster: proposed, accepted: [self.nodeId] };
      this.#update({ round: asking });
      return this.#persist({ ...record, pledge: { ballot, cluster: proposed } }, this.#roundMessages(asking));
    }
    if (accepted.length < founders.length) return [];
    const told = founders
      .filter(({ nodeId }) => nodeId !== this.#options.self.nodeId)
      .map(({ nodeId }) => send(nodeId, { kind: "formed", ballot, cluster }));
    return this.#persist({ ...record, formed: cluster }, [{ kind: "form", cluster }, ...told]);
  }

  /** The round was refused: leave it, and come back later with a higher ballot. */
  #yield({ ballot, promised, reason }: Extract<BootstrapMessage, { kind: "refuse" }>, nowMs: number): [] {
    const { round, roundSeen } = this.#state;
    if (round === undefined || !sameBallot(ballot, round.ballot)) return [];
    this.#update({
      round: undefined,
      roundSeen: Math.max(roundSeen, promised.round),
      obstacle: reason,
      quietSinceMs: nowMs,
    });
    return [];
  }

  /** Another founder has formed the cluster. Believed only as an answer to the present: rule 3 above. */
  #learn({ ballot, cluster }: Extract<BootstrapMessage, { kind: "formed" }>): BootstrapEffect[] {
    const { record, writing } = this.#state;
    if (record.formed !== undefined || writing !== undefined || !sameBallot(ballot, record.promised))
      return [];
    const { pledge } = record;
    const pledgedInThisRound = pledge !== undefined && sameBallot(pledge.ballot, ballot);
    if (pledgedInThisRound && pledge.cluster.clusterId !== cluster.clusterId) return [];
    if (!cluster.members.some(({ nodeId }) => nodeId === this.#options.self.nodeId)) return [];
    this.#update({ round: undefined });
    return this.#persist({ ...record, formed: cluster }, [{ kind: "form", cluster }]);
  }

  #askFormed(): BootstrapEffect[] {
    const { candidates, record } = this.#state;
    return candidates
      .filter(({ clusterId, nodeId }) => clusterId !== undefined && nodeId !== this.#options.self.nodeId)
      .map(({ nodeId }) => send(nodeId, { kind: "ask", ballot: record.promised }));
  }

  #persist(record: BootstrapRecord, then: readonly BootstrapEffect[]): BootstrapEffect[] {
    const sequence = this.#state.sequence + 1;
    this.#update({ sequence, writing: { sequence, record, then } });
    return [{ kind: "persist", sequence, record }];
  }

  #update(changes: Partial<BootstrapState>): void {
    this.#state = { ...this.#state, ...changes };
  }
}

/** Names in a pledge that no founder bears: with one of those missing, the pledge cannot be replaced. */
function unkeptNames(pledge: Pledge | undefined, founders: readonly Founder[]): string[] {
  const names = new Set(founders.map(({ name }) => name));
  return (pledge?.cluster.members ?? []).map(({ name }) => name).filter((name) => !names.has(name));
}

function pledgedTo(names: readonly string[]): string {
  return `pledged to a cluster with ${names.join(", ")}: start it again, or a new node under that name`;
}

/** The first setting in which two nodes differ. */
function differenceOf(a: FoundingSettings, b: FoundingSettings): string | undefined {
  const fields = ["clusterName", "expect", "partitionCount", "replicationFactor"] as const;
  return fields.find((field) => a[field] !== b[field]);
}

function send(to: NodeId, message: BootstrapMessage): BootstrapEffect {
  return { kind: "send", to, message };
}
