/**
 * Looks for silent corruption: has the replicas of one partition after another make hash trees of their state at the same
 * applied index, finds the rows in which they differ, and has what a majority holds put in their place.
 *
 * The intuition: what is applied up to an index is the same everywhere by construction, so at equal indexes any
 * difference is a fault of a disk, of memory, or of this program. Every replica pauses its applying exactly at the asked
 * index for as long as it takes to open a frozen view, so a partition under load gives no false alarm. The proposer
 * asks, because what it sends arrives before anything that could take a replica past its last index.
 *
 * Sources: Dynamo, section 4.7 (Merkle trees); Bairavasundaram et al., "An Analysis of Data Corruption in the Storage
 * Stack", FAST 2008 (why to look). Rules R9, R15, R18.
 */
import type { LogIndex, NodeId, PartitionId } from "../core/ids.js";
import { tokenOf } from "../core/token.js";
import { votersOf } from "../ring/configuration.js";
import { differingLeaves, encodeLeafSet, isLeaves, leafOf } from "./merkle-tree.js";
import type { ScrubHeal, ScrubReply, ScrubRows } from "./messages.js";
import type { NodeContext } from "./node-context.js";
import type { PartitionDriver } from "./partition-driver.js";
import { comparableUpTo, differencesOf, type RowDifference } from "./row-vote.js";

/** Indexes tried before a scrub is given up: a replica may be past the first. */
const ATTEMPTS = 3;
/** When a partition is looked at again that could not be compared, or differed. Milliseconds. */
const AGAIN_MS = 60_000;
/** Numbers of scrubs in one life of a node. */
const SCRUBS_PER_BOOT = 2 ** 24;

/** What one scrub found. */
export interface ScrubReport {
  readonly partition: PartitionId;
  readonly appliedIndex: LogIndex;
  /** The nodes whose replicas were compared. */
  readonly replicas: readonly NodeId[];
  /** Rows of this node's replica. */
  readonly rowCount: number;
  readonly differences: number;
  /** Differences without a majority. */
  readonly undecided: number;
}

/** A scrub under way. */
interface Scrub {
  readonly driver: PartitionDriver;
  readonly epoch: number;
  id: number;
  /** Who has not answered the present request yet. */
  readonly waiting: Map<NodeId, Waiting>;
}

interface Waiting {
  readonly accepts: (answer: ScrubReply | ScrubRows) => boolean;
  readonly settle: (answer: ScrubReply | ScrubRows | undefined) => void;
  readonly deadlineMs: number;
}

export class ScrubDriver {
  readonly #context: NodeContext;
  readonly #drivers: () => Iterable<PartitionDriver>;
  readonly #dueMs = new Map<PartitionId, number>();
  #current: Scrub | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #lastId: number;
  #stopped = false;

  constructor(context: NodeContext, drivers: () => Iterable<PartitionDriver>) {
    this.#context = context;
    this.#drivers = drivers;
    this.#lastId = context.boot * SCRUBS_PER_BOOT;
  }

  /** Looked at about once a second: begins what is due, one partition at a time, and gives up what cannot end. */
  maintain(nowMs: number): void {
    const current = this.#current;
    if (current !== undefined) {
      const { driver, epoch, waiting } = current;
      const isOver = driver.replica.configuration.epoch !== epoch || !this.#asks(driver);
      for (const [peer, { deadlineMs, settle }] of waiting) {
        if (isOver || nowMs > deadlineMs || !this.#context.transport.isLinked(peer)) settle(undefined);
      }
      return;
    }
    if (this.#context.settings.scrubIntervalMs === 0) return;
    for (const driver of this.#drivers()) {
      if (nowMs < this.#dueOf(driver.partition, nowMs) || !this.#asks(driver)) continue;
      void this.scrub(driver);
      return;
    }
  }

  /**
   * Compares the replicas of a partition now, after the scrub that is under way. Undefined: they could not be compared.
   */
  scrub(driver: PartitionDriver): Promise<ScrubReport | undefined> {
    const scrubbed = this.#running
      .then(() => this.#run(driver))
      .catch((error: unknown) => {
        this.#context.fail(error);
        return undefined;
      });
    this.#running = scrubbed;
    return scrubbed;
  }

  /** What was on its way on a link that broke is lost, even if another link has taken its place already. */
  linkBroke(peer: NodeId): void {
    this.#current?.waiting.get(peer)?.settle(undefined);
  }

  /** Another node has looked at a partition. */
  scrubbedElsewhere(partition: PartitionId): void {
    this.#postpone(partition, this.#context.settings.scrubIntervalMs);
  }

  answered(from: NodeId, answer: ScrubReply | ScrubRows): void {
    const waiting = this.#current?.waiting.get(from);
    if (waiting?.accepts(answer) === true) waiting.settle(answer);
  }

  /** Begins nothing any more; resolves when what was under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const { settle } of this.#current?.waiting.values() ?? []) settle(undefined);
    await this.#running;
  }

  // When, and by whom.

  /** Spread over the interval by node and partition, so that neither all partitions nor all nodes begin at once. */
  #dueOf(partition: PartitionId, nowMs: number): number {
    let dueMs = this.#dueMs.get(partition);
    if (dueMs === undefined) {
      const share = tokenOf(Buffer.from(`${this.#context.self}/${partition}`)) / 2 ** 32;
      dueMs = nowMs + share * this.#context.settings.scrubIntervalMs;
      this.#dueMs.set(partition, dueMs);
    }
    return dueMs;
  }

  #postpone(partition: PartitionId, byMs: number): void {
    this.#dueMs.set(partition, this.#context.clock.monotonicMs() + byMs);
  }

  /** The proposer asks; without one the first voter that is there. */
  #asks({ replica }: PartitionDriver): boolean {
    if (!replica.canVote || replica.configuration.voters.length > 1) return false;
    if (replica.isLeading) return true;
    const { self, transport } = this.#context;
    const { proposer } = replica;
    if (proposer !== undefined && proposer !== self && transport.isLinked(proposer)) return false;
    const first = votersOf(replica.configuration).find((id) => id === self || transport.isLinked(id));
    return first === self;
  }

  // One scrub.

  async #run(driver: PartitionDriver): Promise<ScrubReport | undefined> {
    if (this.#stopped) return undefined;
    const { configuration } = driver.replica;
    const scrub: Scrub = { driver, epoch: configuration.epoch, id: 0, waiting: new Map() };
    this.#current = scrub;
    const report = await this.#compare(scrub);
    await this.#send(scrub, this.#replicasOf(driver), () => ({ rows: [], last: true, quarantine: false }));
    this.#current = undefined;
    const { counters, settings } = this.#context;
    if (report === undefined) counters.scrubsGivenUp++;
    else counters.scrubs++;
    const again = report === undefined || report.differences > 0;
    this.#postpone(
      driver.partition,
      again ? Math.min(AGAIN_MS, settings.scrubIntervalMs) : settings.scrubIntervalMs,
    );
    return report;
  }

  async #compare(scrub: Scrub): Promise<ScrubReport | undefined> {
    const { replica, partition } = scrub.driver;
    if (replica.configuration.voters.length > 1) return undefined;
    let atLeast: LogIndex = 0;
    for (let attempt = 0; attempt < ATTEMPTS && !this.#stopped; attempt++) {
      // What a proposer has in its log will be committed in a moment.
      const last = replica.isLeading ? replica.lastIndex : scrub.driver.appliedIndex;
      const appliedIndex = Math.max(last, atLeast);
      scrub.id = ++this.#lastId;
      const answers = await this.#trees(scrub, appliedIndex);
      const trees = [...answers].filter(([, { tree }]) => isLeaves(tree));
      atLeast = Math.max(atLeast, ...[...answers.values()].map((answer) => answer.appliedIndex));
      const own = answers.get(this.#context.self);
      if (atLeast > appliedIndex) continue;
      if (own === undefined || trees.length < 2) return undefined;
      const [, first] = trees[0]!;
      const leaves = new Set(trees.flatMap(([, { tree }]) => differingLeaves(first.tree, tree)));
      const replicas = trees.map(([nodeId]) => nodeId);
      const report = { partition, appliedIndex, replicas, rowCount: own.rowCount };
      if (leaves.size === 0) return { ...report, differences: 0, undecided: 0 };
      const found = await this.#settleRows(scrub, replicas, appliedIndex, encodeLeafSet(leaves));
      return found === undefined ? undefined : { ...report, ...found };
    }
    return undefined;
  }

  async #trees(scrub: Scrub, appliedIndex: LogIndex): Promise<Map<NodeId, ScrubReply>> {
    const { driver, id: scrubId } = scrub;
    const request = { kind: "scrubRequest", ...addressOf(scrub), scrubId, appliedIndex } as const;
    const answers = new Map<NodeId, ScrubReply>();
    await Promise.all(
      this.#replicasOf(driver).map(async (nodeId) => {
        const answer = await this.#ask<ScrubReply>(
          scrub,
          nodeId,
          () => driver.scrub.tree(nodeId, request),
          () => this.#context.transport.send(nodeId, request),
          (reply) => reply.kind === "scrubReply",
        );
        if (answer !== undefined) answers.set(nodeId, answer);
      }),
    );
    return answers;
  }

  /** Compares the rows of the given leaves, page by page, and has the wrong ones put right. */
  async #settleRows(
    scrub: Scrub,
    replicas: readonly NodeId[],
    appliedIndex: LogIndex,
    leaves: Uint8Array,
  ): Promise<{ differences: number; undecided: number } | undefined> {
    const { counters } = this.#context;
    const voters = votersOf(scrub.driver.replica.configuration);
    let differences = 0;
    let undecided = 0;
    let afterKey: Uint8Array | undefined;
    do {
      const pages = await this.#rows(scrub, replicas, leaves, afterKey);
      if (pages.size < replicas.length) return undefined;
      const upTo = comparableUpTo(pages.values());
      const found = differencesOf(pages, voters, upTo);
      differences += found.length;
      undecided += found.filter(({ decided }) => !decided).length;
      this.#tell(scrub, appliedIndex, found);
      await this.#send(
        scrub,
        replicas.filter((nodeId) => found.some(({ wrong }) => wrong.includes(nodeId))),
        (nodeId) => ({
          rows: found
            .filter(({ wrong }) => wrong.includes(nodeId))
            .map(({ key, value = new Uint8Array() }) => ({ key, value })),
          last: false,
          quarantine: false,
        }),
      );
      afterKey = upTo;
    } while (afterKey !== undefined);
    counters.rowsDifferent += differences;
    counters.rowsUndecided += undecided;
    if (undecided > 0) await this.#breakTie(scrub, replicas, voters);
    return { differences, undecided };
  }

  async #rows(
    scrub: Scrub,
    replicas: readonly NodeId[],
    leaves: Uint8Array,
    afterKey: Uint8Array | undefined,
  ): Promise<Map<NodeId, ScrubRows>> {
    const { driver, id: scrubId } = scrub;
    const request = { kind: "scrubRowsRequest", ...addressOf(scrub), scrubId, leaves, afterKey } as const;
    const pages = new Map<NodeId, ScrubRows>();
    await Promise.all(
      replicas.map(async (nodeId) => {
        const page = await this.#ask<ScrubRows>(
          scrub,
          nodeId,
          () => driver.scrub.rows(nodeId, request),
          () => this.#context.transport.send(nodeId, request),
          (answer) => answer.kind === "scrubRows" && sameKey(answer.afterKey, afterKey),
        );
        if (page === undefined || page.refused || (!page.last && page.rows.length === 0)) return;
        pages.set(nodeId, page);
      }),
    );
    return pages;
  }

  /**
   * Every voter was heard and no majority agrees on a row: the last voter that is not the proposer loses its data to a
   * transfer. One only, because the others must still be a quorum. After it two replicas agree, and they are a majority.
   */
  async #breakTie(scrub: Scrub, replicas: readonly NodeId[], voters: readonly NodeId[]): Promise<void> {
    const loser = voters.findLast((nodeId) => nodeId !== this.#context.self);
    const all = voters.every((nodeId) => replicas.includes(nodeId));
    if (loser === undefined || voters.length < 3 || !all || !scrub.driver.replica.isLeading) return;
    await this.#send(scrub, [loser], () => ({ rows: [], last: false, quarantine: true }));
  }

  #tell(scrub: Scrub, appliedIndex: LogIndex, differences: readonly RowDifference[]): void {
    const { partition } = scrub.driver;
    for (const { key, wrong } of differences)
      this.#context.onCorruption({ kind: "rowDiffers", partition, appliedIndex, leaf: leafOf(key), wrong });
  }

  // Messages.

  #replicasOf({ replica }: PartitionDriver): NodeId[] {
    const { self, transport } = this.#context;
    const all = [...votersOf(replica.configuration), ...replica.configuration.learners];
    return all.filter((nodeId) => nodeId === self || transport.isLinked(nodeId));
  }

  /** The answer of a replica of this scrub, of this node's or another's; undefined when none comes. */
  #ask<T extends ScrubReply | ScrubRows>(
    scrub: Scrub,
    nodeId: NodeId,
    here: () => Promise<T>,
    there: () => void,
    accepts: (answer: ScrubReply | ScrubRows) => boolean,
  ): Promise<T | undefined> {
    if (this.#stopped) return Promise.resolve(undefined);
    if (nodeId === this.#context.self) return here();
    const { id } = scrub;
    return new Promise((resolve) => {
      scrub.waiting.set(nodeId, {
        accepts: (answer) => answer.scrubId === id && accepts(answer),
        settle: (answer) => {
          scrub.waiting.delete(nodeId);
          resolve(answer as T | undefined);
        },
        deadlineMs: this.#context.clock.monotonicMs() + this.#context.settings.scrubAnswerMs,
      });
      there();
    });
  }

  async #send(
    scrub: Scrub,
    replicas: readonly NodeId[],
    what: (nodeId: NodeId) => Pick<ScrubHeal, "rows" | "last" | "quarantine">,
  ): Promise<void> {
    const { self, transport } = this.#context;
    for (const nodeId of replicas) {
      const heal: ScrubHeal = { kind: "scrubHeal", ...addressOf(scrub), scrubId: scrub.id, ...what(nodeId) };
      if (nodeId === self) await scrub.driver.scrub.heal(self, heal);
      else transport.sendBulk(nodeId, heal);
    }
  }
}

function addressOf({ driver, epoch }: Scrub): { partition: PartitionId; epoch: number } {
  return { partition: driver.partition, epoch };
}

function sameKey(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}
