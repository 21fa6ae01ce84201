/**
 * A few replicas of one partition whose messages, disks and time are moved by hand. Nothing happens by itself: the test
 * says which message arrives, which is lost, and when a write has become durable.
 */
import { BALLOT_NONE, type Ballot } from "../../core/ballot.js";
import type { LogIndex, NodeId } from "../../core/ids.js";
import { SeededRandom } from "../../core/random.js";
import { OPEN_ENTRY_BYTES } from "../../replication/entry.js";
import { LogTail } from "../../replication/log-tail.js";
import type { LogEntry, PartitionMessage } from "../../replication/messages.js";
import { Replica } from "../../replication/replica.js";
import type { Outgoing, Output } from "../../replication/replica-output.js";
import { DEFAULT_REPLICA_SETTINGS, type ReplicaSettings } from "../../replication/replica-settings.js";
import type { Configuration } from "../../ring/configuration.js";

export interface Mail {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly message: PartitionMessage;
}

/** What survives a crash. */
export interface Disk {
  readonly promised: Ballot;
  readonly log: readonly LogEntry[];
}

const EMPTY_DISK: Disk = { promised: BALLOT_NONE, log: [] };

interface Write {
  readonly write: Output["write"];
  readonly sendAfterWrite: readonly Outgoing[];
}

/** One life of a replica, and the disk that outlives it. */
export class Member {
  readonly replica: Replica;
  disk: Disk;
  readonly boot: number;
  /** Taken from the replica and not durable yet, oldest first. */
  readonly writes: Write[] = [];
  /** Handed out to be applied in this life. */
  readonly applied: LogEntry[] = [];
  /** Reads that may be answered, in order. */
  readonly reads: { readonly id: number; readonly index: LogIndex }[] = [];
  /** How often it said that it lost its ballot. */
  lost = 0;

  constructor(replica: Replica, disk: Disk, boot: number) {
    this.replica = replica;
    this.disk = disk;
    this.boot = boot;
  }

  get readsReady(): number[] {
    return this.reads.map(({ id }) => id);
  }
}

export class ReplicaGroup {
  nowMs = 0;
  /** On its way, oldest first. */
  mail: Mail[] = [];
  readonly #members = new Map<NodeId, Member>();
  readonly #settings: ReplicaSettings;
  /** Nothing travels from one of these to a node that is not. */
  #island: readonly NodeId[] = [];
  readonly #random: SeededRandom;

  constructor(
    configuration: Configuration,
    options: {
      readonly settings?: Partial<ReplicaSettings>;
      readonly disks?: Readonly<Record<NodeId, Disk>>;
      readonly seed?: number;
    } = {},
  ) {
    this.#settings = { ...DEFAULT_REPLICA_SETTINGS, ...options.settings };
    this.#random = new SeededRandom(options.seed ?? 1);
    for (const nodeId of new Set([...configuration.voters.flat(), ...configuration.learners]))
      this.#start(nodeId, configuration, options.disks?.[nodeId] ?? EMPTY_DISK, 1);
  }

  get ids(): NodeId[] {
    return [...this.#members.keys()];
  }

  member(nodeId: NodeId): Member {
    return this.#members.get(nodeId)!;
  }

  replica(nodeId: NodeId): Replica {
    return this.member(nodeId).replica;
  }

  // What the test does.

  /** Lets `act` do something with one replica, and takes its output. */
  at<T>(nodeId: NodeId, act: (replica: Replica) => T): T {
    const result = act(this.replica(nodeId));
    this.#takeOutput(nodeId);
    return result;
  }

  campaign(nodeId: NodeId): void {
    this.at(nodeId, (replica) => replica.campaign(this.nowMs));
  }

  /** Makes everything that a node has written durable. */
  persist(nodeId: NodeId): void {
    const member = this.member(nodeId);
    for (const { write, sendAfterWrite } of member.writes.splice(0)) {
      if (write !== undefined) {
        const { truncateFrom = Infinity, append, promised = member.disk.promised } = write;
        const kept = member.disk.log.filter(({ index }) => index < truncateFrom);
        member.disk = { promised, log: [...kept, ...append] };
        this.at(nodeId, (replica) => replica.persisted(write.mark, this.nowMs));
      }
      this.#post(nodeId, sendAfterWrite);
    }
  }

  /** Delivers the oldest message that `which` takes; throws when there is none. */
  deliver(which: (mail: Mail) => boolean): void {
    const at = this.mail.findIndex(which);
    if (at < 0) throw new Error("no such message is on its way");
    const [mail] = this.mail.splice(at, 1);
    this.#hand(mail!);
  }

  /** Loses every message that `which` takes. */
  drop(which: (mail: Mail) => boolean = () => true): void {
    this.mail = this.mail.filter((mail) => !which(mail));
  }

  /** Cuts these nodes off from the others; without any, heals everything. */
  isolate(...nodeIds: NodeId[]): void {
    this.#island = nodeIds;
  }

  /** Delivers and persists until nothing is left to do. */
  settle(): void {
    for (let step = 0; this.#step(() => true); step++)
      if (step > 10_000) throw new Error("the replicas do not come to rest");
  }

  /** Delivers what `which` takes, and persists, until `done`; throws when that never comes. */
  settleUntil(done: () => boolean, which: (mail: Mail) => boolean = () => true): void {
    for (let step = 0; !done(); step++)
      if (step > 10_000 || !this.#step(which)) throw new Error("it does not come to that");
  }

  /** Lets time pass everywhere. */
  advance(ms: number): void {
    this.nowMs += ms;
    for (const nodeId of this.ids) this.at(nodeId, (replica) => replica.tick(this.nowMs));
  }

  /** The process dies and starts again with what was durable; messages on their way stay there. */
  restart(nodeId: NodeId): void {
    const { replica, disk, boot } = this.member(nodeId);
    this.#start(nodeId, replica.configuration, disk, boot + 1);
  }

  /** Makes a node the proposer with its ballot open. */
  elect(nodeId: NodeId): void {
    this.campaign(nodeId);
    this.settle();
    if (!this.replica(nodeId).isOpen) throw new Error(`${nodeId} was not elected`);
  }

  /** Proposes an entry; undefined when the replica may not. */
  propose(nodeId: NodeId, content: string): LogIndex | undefined {
    return this.at(nodeId, (replica) => replica.propose(Buffer.from(content)));
  }

  // What the test looks at.

  /** A log as text: the round of each entry's ballot, and its content. */
  log(nodeId: NodeId): string {
    const { tail } = this.replica(nodeId);
    return asText(tail.slice(tail.baseIndex + 1, Infinity));
  }

  applied(nodeId: NodeId): string {
    return asText(this.member(nodeId).applied);
  }

  /** The kinds of the messages on their way between two nodes. */
  kinds(from: NodeId, to: NodeId): string[] {
    return this.mail
      .filter((mail) => mail.from === from && mail.to === to)
      .map(({ message }) => message.kind);
  }

  /** The oldest message, else a write, else a commit index that nothing has carried. False: nothing was left to do. */
  #step(which: (mail: Mail) => boolean): boolean {
    if (this.mail.some(which)) {
      this.deliver(which);
      return true;
    }
    const writer = this.ids.find((nodeId) => this.member(nodeId).writes.length > 0);
    const teller = this.ids.find((nodeId) => this.replica(nodeId).hasUntoldCommit);
    if (writer !== undefined) this.persist(writer);
    else if (teller !== undefined) this.at(teller, (replica) => replica.tellCommit());
    return writer !== undefined || teller !== undefined;
  }

  #start(nodeId: NodeId, configuration: Configuration, disk: Disk, boot: number): void {
    const tail = new LogTail();
    for (const entry of disk.log) tail.append(entry);
    const replica = new Replica({
      partition: 0,
      self: nodeId,
      boot,
      configuration,
      random: this.#random,
      settings: this.#settings,
      restored: { promised: disk.promised, commitIndex: 0, tail, canVote: true },
    });
    this.#members.set(nodeId, new Member(replica, disk, boot));
  }

  #hand({ from, to, message }: Mail): void {
    const replica = this.#members.get(to)?.replica;
    if (replica === undefined || this.#island.includes(from) !== this.#island.includes(to)) return;
    // Only replicas with the same configuration hear each other (R31): the driver's part.
    if (message.epoch !== replica.configuration.epoch) return;
    this.at(to, () => replica.receive(from, message, this.nowMs));
  }

  #takeOutput(nodeId: NodeId): void {
    const member = this.member(nodeId);
    const { write, send, sendAfterWrite, committed, readsReady, lost, diskRequests } =
      member.replica.takeOutput();
    if (write !== undefined || sendAfterWrite.length > 0) member.writes.push({ write, sendAfterWrite });
    member.applied.push(...committed);
    member.reads.push(...readsReady);
    if (lost) member.lost++;
    for (const request of diskRequests) {
      const entries = member.disk.log.filter(({ index }) => index >= request.fromIndex);
      this.#post(nodeId, [member.replica.fetchedFrom(request, entries, false)!]);
    }
    this.#post(nodeId, send);
  }

  #post(from: NodeId, outgoing: readonly Outgoing[]): void {
    for (const { to, message } of outgoing) this.mail.push({ from, to, message });
  }
}

export function asText(entries: readonly LogEntry[]): string {
  return entries.map(({ ballot, bytes }) => `${ballot.round}${contentOf(bytes)}`).join(" ");
}

function contentOf(bytes: Uint8Array): string {
  return Buffer.compare(bytes, OPEN_ENTRY_BYTES) === 0 ? "open" : Buffer.from(bytes).toString();
}

/** A log written as `asText` reads it, each ballot by the same node. */
export function logOf(text: string, nodeId: NodeId = "z"): LogEntry[] {
  return text.split(" ").map((word, i) => {
    const [, round, content] = /^(\d+)(.*)$/.exec(word)!;
    const bytes = content === "open" ? OPEN_ENTRY_BYTES : Buffer.from(content!);
    return { index: i + 1, ballot: { round: Number(round), nodeId, boot: 1 }, bytes };
  });
}

/** A disk with this log and the promise that its last entry needed. */
export function diskOf(text: string): Disk {
  const log = logOf(text);
  return { promised: log.at(-1)!.ballot, log };
}
