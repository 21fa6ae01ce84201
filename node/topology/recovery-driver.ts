/**
 * Carries an unsafe recovery out (R33): asks every survivor what it has, plans (ring/unsafe-recovery.ts), and, when an
 * operator has confirmed exactly that plan, puts the new document in force.
 *
 * Where the system group still has its majority, that is one more change in its log. Where it has not, nobody can decide
 * for it: the document goes straight to every survivor, onto its disk and into force, and the survivor with the greatest
 * log of the system group leads that group alone and records it.
 *
 * Two operators must not make two documents of one epoch. So a survivor takes a document only from the attempt that it
 * has told its state to last, and an attempt needs the states of all survivors: of two attempts, the later one has made
 * the earlier one's documents worthless, or it sees them. What a node has promised here is forgotten by a restart, and
 * with it the attempt that it was promised to.
 */
import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.js";
import { CoveyError } from "../../core/errors.js";
import type { NodeId } from "../../core/ids.js";
import type { PartitionDriver } from "../../replication/partition-driver.js";
import type { ReplicationDriver } from "../../replication/replication-driver.js";
import type { Transport } from "../../replication/transport.js";
import { FormatError } from "../../ring/checked-json.js";
import { refused, type Refused } from "../../ring/refusal.js";
import { applyChanges, type ChangeOutcome } from "../../ring/topology-change.js";
import { memberOf, type Topology, type TopologyMember } from "../../ring/topology.js";
import {
  newestOf,
  planRecovery,
  recoveryOf,
  type CopyState,
  type RecoveryPlan,
  type SurvivorState,
} from "../../ring/unsafe-recovery.js";
import {
  decodeRecoveryMessage,
  encodeRecoveryMessage,
  RECOVERY_TOPIC,
  type RecoveryMessage,
} from "./recovery-message.js";
import { findMember } from "./topology-request.js";
import type { TopologyDriver } from "./topology-driver.js";

/** How long all survivors may take to answer. */
const ANSWER_MS = 5_000;
/** How long the recovered system group may take to record its first document. */
const RECORD_MS = 20_000;
const RECORD_RETRY_MS = 200;

export interface RecoveryDriverOptions {
  readonly self: NodeId;
  readonly clock: Clock;
  readonly transport: Transport;
  readonly replication: ReplicationDriver;
  readonly topology: TopologyDriver;
  /** Whether a member is dead as far as gossip and the links can tell. */
  readonly isDead: (member: TopologyMember) => boolean;
  readonly log: (what: object, message: string) => void;
}

/** An attempt of this node that waits for answers. */
interface Attempt {
  readonly id: string;
  readonly states: Map<NodeId, SurvivorState>;
  /** Answers to the document: "" or why not. */
  readonly answers: Map<NodeId, string>;
  onAnswer: () => void;
}

export class RecoveryDriver {
  readonly #options: RecoveryDriverOptions;
  /** The attempt, of whichever node, that this node has told its state to last. */
  #promisedTo = "";
  #attempt: Attempt | undefined;

  constructor(options: RecoveryDriverOptions) {
    this.#options = options;
  }

  /** What a recovery without these nodes (ids or names) would do and may lose. Changes nothing. */
  async plan(lost: readonly string[]): Promise<RecoveryPlan | Refused> {
    const gathered = await this.#gather(lost);
    return "kind" in gathered ? gathered : gathered.plan;
  }

  /**
   * Carries out what `plan` showed, if `isSame` says that it is still what it would show. Throws CoveyError when the
   * document is in force and the system group does not work yet: it will, as soon as its survivor can be reached.
   */
  async commit(
    lost: readonly string[],
    check: (plan: RecoveryPlan) => Refused | undefined,
  ): Promise<ChangeOutcome> {
    const { topology: driver, log } = this.#options;
    const gathered = await this.#gather(lost);
    if ("kind" in gathered) return gathered;
    const { plan, attempt, base } = gathered;
    const objection = check(plan);
    if (objection !== undefined) return objection;
    const changes = recoveryOf(plan, attempt.id);
    log({ lineage: attempt.id, lost: plan.lost.map(({ name }) => name) }, "an unsafe recovery begins");
    if (plan.system === undefined) {
      return driver.writer.change((newest) => (newest.epoch === plan.basedOn ? changes : stale(newest)));
    }
    const outcome = applyChanges(base, changes);
    if (outcome.kind === "refused") return outcome;
    const objectors = await this.#install(attempt, outcome.topology, plan.survivors);
    if (objectors !== undefined) return objectors;
    await this.#untilRecorded(outcome.topology);
    log({ lineage: attempt.id, epoch: outcome.topology.epoch }, "the unsafe recovery is in force");
    return outcome;
  }

  /** A control message of this topic. What cannot be read is dropped: the attempt fails, and may be repeated. */
  receive(from: NodeId, bytes: Uint8Array): void {
    let message: RecoveryMessage;
    try {
      message = decodeRecoveryMessage(bytes);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      this.#options.log({ from, err: error }, "a recovery message cannot be read");
      return;
    }
    if (memberOf(this.#options.topology.topology, from) === undefined) return;
    const { id } = message;
    const attempt = this.#attempt?.id === id ? this.#attempt : undefined;
    switch (message.kind) {
      case "ask":
        this.#promisedTo = id;
        return this.#send(from, { kind: "state", id, state: this.#state() });
      case "state":
        attempt?.states.set(from, message.state);
        return attempt?.onAnswer();
      case "install":
        void this.#take(id, message.topology).then((refusal) =>
          this.#send(from, { kind: "installed", id, refusal }),
        );
        return;
      case "installed":
        attempt?.answers.set(from, message.refusal);
        return attempt?.onAnswer();
    }
  }

  /** Asks all survivors and plans on what they say. */
  async #gather(
    names: readonly string[],
  ): Promise<{ plan: RecoveryPlan; attempt: Attempt; base: Topology } | Refused> {
    const { self, topology: driver, isDead, transport } = this.#options;
    const { members } = driver.topology;
    const lost: TopologyMember[] = [];
    for (const name of names) {
      const member = findMember(members, name);
      if (member === undefined) return refused("unknownMember", `no member, or more than one, is ${name}`);
      if (member.nodeId === self) return refused("wrongState", `${name} is the node that you are asking`);
      if (!isDead(member))
        return refused(
          "wrongState",
          `${member.name} (${member.nodeId}) is alive: as far as this node can tell it is not lost`,
        );
      if (!lost.includes(member)) lost.push(member);
    }
    const attempt: Attempt = {
      id: randomUUID(),
      states: new Map([[self, this.#state()]]),
      answers: new Map(),
      onAnswer: () => undefined,
    };
    this.#attempt = attempt;
    this.#promisedTo = attempt.id;
    const others = members.map(({ nodeId }) => nodeId).filter((id) => id !== self);
    const survivors = others.filter((id) => !lost.some(({ nodeId }) => nodeId === id));
    for (const to of survivors) if (transport.isLinked(to)) this.#send(to, { kind: "ask", id: attempt.id });
    await this.#answered(attempt, () => survivors.every((id) => attempt.states.has(id)));
    const bytesOf = await driver.sizes.estimate();
    const plan = planRecovery(
      attempt.states,
      lost.map(({ nodeId }) => nodeId),
      bytesOf,
    );
    return plan.kind === "refused" ? plan : { plan, attempt, base: newestOf(attempt.states)! };
  }

  /** Undefined when every survivor has the document in force. */
  async #install(
    attempt: Attempt,
    topology: Topology,
    survivors: readonly TopologyMember[],
  ): Promise<Refused | undefined> {
    const others = survivors.filter(({ nodeId }) => nodeId !== this.#options.self);
    for (const { nodeId } of others) this.#send(nodeId, { kind: "install", id: attempt.id, topology });
    const own = await this.#take(attempt.id, topology);
    if (own !== "") return refused("stale", `this node refused the recovery: ${own}`);
    await this.#answered(attempt, () => others.every(({ nodeId }) => attempt.answers.has(nodeId)));
    for (const { nodeId, name } of others) {
      const refusal = attempt.answers.get(nodeId);
      if (refusal === undefined) {
        // It learns the document by its epoch, as any node that was away does.
        this.#options.log({ nodeId, name }, "a survivor has not confirmed the recovery yet");
      } else if (refusal !== "") {
        return refused("stale", `${name} (${nodeId}) refused the recovery: ${refusal}`);
      }
    }
    return undefined;
  }

  /** Resolves to "" when the document is in force here, or to why it was not taken. */
  async #take(id: string, topology: Topology): Promise<string> {
    const { topology: driver } = this.#options;
    if (this.#promisedTo !== id) return "another recovery was begun, or the node was restarted, meanwhile";
    if (topology.epoch <= driver.newestEpoch) return `it has epoch ${driver.newestEpoch} already`;
    await driver.take(topology);
    return driver.topology.epoch === topology.epoch ? "" : "a newer topology came first";
  }

  /** Resolves when the recovered system group has recorded the document; throws what kept it from that. */
  async #untilRecorded(topology: Topology): Promise<void> {
    const { clock, topology: driver } = this.#options;
    const untilMs = clock.monotonicMs() + RECORD_MS;
    for (;;) {
      try {
        await driver.writer.change(() => []);
        return;
      } catch (error) {
        if (!(error instanceof CoveyError)) throw error;
        if (clock.monotonicMs() >= untilMs)
          throw new CoveyError(
            "ServiceUnavailable",
            `the recovery is in force as epoch ${topology.epoch}, but the system group does not work yet: ${error.message}`,
            { cause: error },
          );
      }
      await new Promise<void>((resolve) => clock.after(RECORD_RETRY_MS, resolve));
    }
  }

  /** Resolves when `isComplete`, or after a while. */
  #answered(attempt: Attempt, isComplete: () => boolean): Promise<void> {
    if (isComplete()) return Promise.resolve();
    return new Promise((resolve) => {
      const cancel = this.#options.clock.after(ANSWER_MS, resolve);
      attempt.onAnswer = () => {
        if (!isComplete()) return;
        cancel();
        resolve();
      };
    });
  }

  #state(): SurvivorState {
    const { replication, topology: driver } = this.#options;
    const systemGroup = replication.driverOf(replication.systemPartition)!;
    const copies = [...replication.drivers()]
      .filter(({ partition }) => partition !== replication.systemPartition)
      .map((copy) => [copy.partition, copyOf(copy)] as const);
    const unseen = systemGroup.replica.lastIndex - systemGroup.visibleIndex;
    return {
      topology: driver.topology,
      // Each entry that is not in this node's copy yet may hold one more document.
      epochBound: driver.newestEpoch + unseen,
      system: copyOf(systemGroup),
      copies: new Map(copies),
      leftovers: driver.leftovers,
    };
  }

  #send(to: NodeId, message: RecoveryMessage): void {
    const bytes = encodeRecoveryMessage(message);
    this.#options.transport.send(to, { kind: "control", topic: RECOVERY_TOPIC, bytes });
  }
}

function copyOf({ replica, transferring }: PartitionDriver): CopyState {
  const { lastBallot, lastIndex, commitIndex, canVote } = replica;
  return { lastBallot, lastIndex, commitIndex, complete: canVote && !transferring };
}

function stale({ epoch }: Topology): Refused {
  return refused("stale", `the topology has become epoch ${epoch} meanwhile`);
}
