/**
 * Keeps hints for replicas of partitions that this node does not hold: it stands in for nodes that have been away for a
 * while (ring/stand-ins.ts says for whom), so that what is written meanwhile is still on as many nodes as it should be.
 *
 * A stand-in is a cache and nothing else. It takes committed entries only (R9), has no vote, answers no Prepare, Accept,
 * Confirm or quorum read, and is in no configuration: whatever it holds or has lost, no majority is different. Handing a
 * committed entry over late is harmless, because no other entry can ever be at that index (I12); so it cannot bring back
 * what was deleted, either. What it keeps is a part of the logs of the replicas it got it from and is bounded with them:
 * they say from where on to keep it (R17). As long as none of them is there to say so nothing is dropped: it may be the
 * last copy.
 *
 * All of this holds under one configuration of the partition. When that changes, what is kept is dropped and got anew: an
 * operator who recovers a partition from a lost majority gives up committed entries (R33), and those must not come back.
 */
import type { Epoch, LogIndex, NodeId, PartitionId } from "../core/ids.js";
import { votersOf, type Configuration } from "../ring/configuration.js";
import { standInsOf } from "../ring/stand-ins.js";
import type { Mutation, Row } from "../storage/store.js";
import type { Hints } from "./log-keeper-driver.js";
import type { CatchUp, HintRequest, HintsAnswer, LogEntry } from "./messages.js";
import type { NodeContext } from "./node-context.js";
import type { PartitionDriver } from "./partition-driver.js";
import { isReplica } from "./quorum.js";
import {
  decodeLogEntry,
  encodeLogEntry,
  hintKey,
  hintOf,
  HINTS_END,
  HINTS_START,
  isCorrupt,
  logKey,
} from "./records.js";

/** After how long an unanswered request is given up. Milliseconds. */
const ANSWER_MS = 3_000;
const ROWS_AT_ONCE = 1_000;

/** What the layer above knows of the cluster, as plain data. */
export interface Neighbourhood {
  /** All members in ring order, from a partition's point on. */
  ringOf(partition: PartitionId): readonly NodeId[];
  /** Gossip believes it to be dead. */
  isDead(nodeId: NodeId): boolean;
}

/** What is kept for one replica: contiguous entries, none when `firstIndex` is above `lastIndex`. */
interface Kept {
  readonly partition: PartitionId;
  readonly target: NodeId;
  /** The partition's configuration under which all of it was got. */
  readonly epoch: Epoch;
  firstIndex: LogIndex;
  lastIndex: LogIndex;
  bytes: number;
  asked: { readonly peer: NodeId; readonly atMs: number } | undefined;
  /** It has had its share for now. */
  resting: boolean;
}

export class StandIns {
  readonly #context: NodeContext;
  readonly #neighbourhood: Neighbourhood;
  /** By partition number, without the system group: every node follows that one. */
  readonly #configurations: () => readonly Configuration[];
  readonly #driverOf: (partition: PartitionId) => PartitionDriver | undefined;
  readonly #appliedBy: (peer: NodeId, partition: PartitionId) => LogIndex;
  readonly #kept = new Map<string, Kept>();
  /** Since when nodes have been dead. */
  readonly #deadSinceMs = new Map<NodeId, number>();
  #stopped = false;

  constructor(options: {
    readonly context: NodeContext;
    readonly neighbourhood: Neighbourhood;
    readonly configurations: () => readonly Configuration[];
    readonly driverOf: (partition: PartitionId) => PartitionDriver | undefined;
    readonly appliedBy: (peer: NodeId, partition: PartitionId) => LogIndex;
  }) {
    this.#context = options.context;
    this.#neighbourhood = options.neighbourhood;
    this.#configurations = options.configurations;
    this.#driverOf = options.driverOf;
    this.#appliedBy = options.appliedBy;
  }

  /** Reads what an earlier life kept. */
  async start(): Promise<void> {
    const { store } = this.#context;
    let gte: Uint8Array = HINTS_START;
    for (;;) {
      const rows = await store.scan(store.nodeFamily, { gte, lt: HINTS_END, limit: ROWS_AT_ONCE });
      for (const row of rows) this.#remember(row);
      if (rows.length < ROWS_AT_ONCE) return;
      gte = Buffer.concat([rows.at(-1)!.key, Uint8Array.of(0)]);
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Entries kept for replicas that are away, by their node. */
  hints(): Map<NodeId, Hints> {
    const hints = new Map<NodeId, Hints>();
    for (const { target, firstIndex, lastIndex, bytes } of this.#kept.values()) {
      const known = hints.get(target) ?? { entries: 0, bytes: 0 };
      hints.set(target, { entries: known.entries + lastIndex - firstIndex + 1, bytes: known.bytes + bytes });
    }
    return hints;
  }

  /** Looked at about once a second. */
  maintain(nowMs: number): void {
    const configurations = this.#configurations();
    this.#lookWhoIsAway(configurations, nowMs);
    for (const [partition, configuration] of configurations.entries()) this.#assign(partition, configuration);
    for (const kept of this.#kept.values()) this.#attend(kept, configurations[kept.partition], nowMs);
  }

  /** A replica asks for what is kept for it. */
  handOver(to: NodeId, { partition, epoch, fromIndex }: CatchUp): void {
    const kept = this.#kept.get(nameOf(partition, to));
    if (kept?.epoch !== epoch || fromIndex < kept.firstIndex || fromIndex > kept.lastIndex) return;
    this.#read(kept, fromIndex).then(
      (entries) => {
        const last = entries.at(-1);
        if (last === undefined) return;
        this.#context.handoff.handedOver(entries);
        const about = { kind: "caughtUp", partition, epoch, trimmed: false } as const;
        this.#context.transport.sendBulk(to, { ...about, entries, commitIndex: last.index });
      },
      (error: unknown) => {
        // It was a copy: there are others, or there are none, and bad ones help nobody.
        if (isCorrupt(error)) this.#drop(kept);
        else this.#context.fail(error);
      },
    );
  }

  /** A stand-in asks this node, a replica, for what is committed and its target lacks. */
  answer(to: NodeId, { partition, epoch, target, fromIndex }: HintRequest): void {
    const driver = this.#driverOf(partition);
    if (driver === undefined || !driver.replica.canVote) return;
    // What was committed and written when we began to read: above that, the entries read may have been replaced since.
    const { visibleIndex } = driver;
    const keepFrom = Math.max(this.#appliedBy(target, partition) + 1, driver.log.firstIndex);
    driver.log.read(Math.max(fromIndex, keepFrom)).then(
      ({ entries }) => {
        const committed = entries.filter((entry) => entry.index <= visibleIndex);
        const about = { kind: "hints", partition, epoch, target } as const;
        const answer = { ...about, entries: committed, commitIndex: visibleIndex, fromIndex: keepFrom };
        this.#context.transport.sendBulk(to, answer);
      },
      (error: unknown) => driver.readFailed(error),
    );
  }

  /** Entries, and from where on they are still hints. */
  take(from: NodeId, answer: HintsAnswer): void {
    const { partition, target, epoch, entries, commitIndex, fromIndex } = answer;
    const kept = this.#kept.get(nameOf(partition, target));
    if (kept?.asked?.peer !== from || kept.epoch !== epoch) return;
    kept.asked = undefined;
    const mutations = this.#dropBelow(kept, fromIndex);
    const { nodeFamily: family } = this.#context.store;
    let bytes = 0;
    for (const entry of entries) {
      if (entry.index <= kept.lastIndex) continue;
      // What lies before a gap is of no use to anybody.
      if (entry.index > kept.lastIndex + 1) mutations.push(...this.#dropBelow(kept, entry.index));
      const value = encodeLogEntry(entry);
      mutations.push({ family, key: hintKey({ partition, target, epoch, index: entry.index }), value });
      kept.lastIndex = entry.index;
      kept.bytes += value.length;
      bytes += value.length;
    }
    if (mutations.length > 0) this.#write(mutations);
    if (bytes > 0 && kept.lastIndex < commitIndex) this.#askForMore(kept, from, bytes);
  }

  #remember({ key, value }: Row): void {
    const { partition, target, epoch, index } = hintOf(key);
    const kept = this.#keptFor(partition, target, epoch);
    if (kept.lastIndex !== index - 1) {
      kept.firstIndex = index;
      kept.bytes = 0;
    }
    kept.lastIndex = index;
    kept.bytes += value.length;
  }

  /** Rows of an older epoch come first, and are dropped with the first of a newer one. */
  #keptFor(partition: PartitionId, target: NodeId, epoch: Epoch): Kept {
    const known = this.#kept.get(nameOf(partition, target));
    if (known?.epoch === epoch) return known;
    if (known !== undefined) this.#drop(known);
    const nothing = { firstIndex: 1, lastIndex: 0, bytes: 0 };
    const kept = { partition, target, epoch, ...nothing, asked: undefined, resting: false };
    this.#kept.set(nameOf(partition, target), kept);
    return kept;
  }

  #lookWhoIsAway(configurations: readonly Configuration[], nowMs: number): void {
    const voters = new Set(configurations.flatMap(votersOf));
    for (const nodeId of voters) {
      if (nodeId === this.#context.self || !this.#neighbourhood.isDead(nodeId))
        this.#deadSinceMs.delete(nodeId);
      else if (!this.#deadSinceMs.has(nodeId)) this.#deadSinceMs.set(nodeId, nowMs);
    }
    for (const nodeId of this.#deadSinceMs.keys()) if (!voters.has(nodeId)) this.#deadSinceMs.delete(nodeId);
  }

  #isAway(nodeId: NodeId): boolean {
    const sinceMs = this.#deadSinceMs.get(nodeId);
    if (sinceMs === undefined) return false;
    return this.#context.clock.monotonicMs() - sinceMs >= this.#context.settings.standInAfterMs;
  }

  #assign(partition: PartitionId, configuration: Configuration): void {
    const { self } = this.#context;
    const isAway = (nodeId: NodeId): boolean => this.#isAway(nodeId);
    if (isReplica(configuration, self) || !votersOf(configuration).some(isAway)) return;
    const standIns = standInsOf(configuration, this.#neighbourhood.ringOf(partition), isAway);
    for (const [target, standIn] of standIns) {
      if (standIn === self) this.#keptFor(partition, target, configuration.epoch);
      else this.#dropFor(partition, target);
    }
  }

  /** Asks a replica for more, offers its target what there is, and forgets it when it is of no use any more. */
  #attend(kept: Kept, configuration: Configuration | undefined, nowMs: number): void {
    const { self, transport } = this.#context;
    const { partition, target, firstIndex, lastIndex } = kept;
    const isVoter = configuration !== undefined && votersOf(configuration).includes(target);
    // The partition has moved away from it, or here, or something else has changed.
    if (!isVoter || configuration.epoch !== kept.epoch || isReplica(configuration, self))
      return this.#drop(kept);
    const isEmpty = lastIndex < firstIndex;
    if (isEmpty && !this.#isAway(target)) return this.#drop(kept);
    const { epoch } = kept;
    if (!isEmpty && transport.isLinked(target))
      transport.send(target, { kind: "hintOffer", partition, epoch, fromIndex: firstIndex, lastIndex });
    if (kept.resting || (kept.asked !== undefined && nowMs - kept.asked.atMs < ANSWER_MS)) return;
    const last = kept.asked?.peer;
    const sources = votersOf(configuration).filter((id) => id !== target && transport.isLinked(id));
    // Another one when the last one did not answer.
    const source = sources.find((id) => id !== last) ?? sources[0];
    if (source !== undefined) this.#ask(kept, source);
  }

  #ask(kept: Kept, peer: NodeId): void {
    const { partition, target, epoch, lastIndex } = kept;
    kept.asked = { peer, atMs: this.#context.clock.monotonicMs() };
    const about = { kind: "hintRequest", partition, epoch, target } as const;
    this.#context.transport.send(peer, { ...about, fromIndex: lastIndex + 1 });
  }

  #askForMore(kept: Kept, peer: NodeId, bytes: number): void {
    const { catchUpPace, fail } = this.#context;
    kept.resting = true;
    catchUpPace
      .spent(bytes)
      .then(() => {
        kept.resting = false;
        const isKept = this.#kept.get(nameOf(kept.partition, kept.target)) === kept;
        if (isKept && !this.#stopped && kept.asked === undefined) this.#ask(kept, peer);
      })
      .catch(fail);
  }

  async #read(kept: Kept, fromIndex: LogIndex): Promise<LogEntry[]> {
    const { store, settings } = this.#context;
    const range = {
      gte: hintKey({ ...kept, index: fromIndex }),
      lt: hintKey({ ...kept, index: kept.lastIndex + 1 }),
      limit: ROWS_AT_ONCE,
    };
    const entries: LogEntry[] = [];
    let bytes = 0;
    for (const { key, value } of await store.scan(store.nodeFamily, range)) {
      bytes += value.length;
      if (entries.length > 0 && bytes > settings.chunkBytesMax) break;
      const entry = decodeLogEntry(logKey(hintOf(key).index), value);
      if (entry.index !== fromIndex + entries.length) break;
      entries.push(entry);
    }
    return entries;
  }

  /** What is to be written so that nothing below `index` is kept. */
  #dropBelow(kept: Kept, index: LogIndex): Mutation[] {
    const { firstIndex, lastIndex, bytes } = kept;
    if (index <= firstIndex) return [];
    const count = lastIndex - firstIndex + 1;
    const left = Math.max(0, lastIndex - index + 1);
    kept.firstIndex = index;
    kept.lastIndex = Math.max(lastIndex, index - 1);
    kept.bytes = count > 0 ? Math.round((bytes * left) / count) : 0;
    if (count <= 0) return [];
    const { nodeFamily: family } = this.#context.store;
    return [{ family, key: hintKey({ ...kept, index: 0 }), end: hintKey({ ...kept, index }) }];
  }

  #dropFor(partition: PartitionId, target: NodeId): void {
    const kept = this.#kept.get(nameOf(partition, target));
    if (kept !== undefined) this.#drop(kept);
  }

  #drop(kept: Kept): void {
    this.#kept.delete(nameOf(kept.partition, kept.target));
    const mutations = this.#dropBelow(kept, kept.lastIndex + 1);
    if (mutations.length > 0) this.#write(mutations);
  }

  #write(mutations: readonly Mutation[]): void {
    this.#context.store.write(mutations, { sync: "group" }).catch(this.#context.fail);
  }
}

function nameOf(partition: PartitionId, target: NodeId): string {
  return `${partition}/${target}`;
}
