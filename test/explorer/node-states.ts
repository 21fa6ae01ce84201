/**
 * What one replica does with its inputs, computed once each. The core is deterministic, so its state is named by the
 * inputs it has had; a step from a state is found by giving a fresh replica all of them again.
 */
import { BALLOT_NONE, compareBallots, formatBallot, type Ballot } from "../../core/ballot.js";
import { SeededRandom } from "../../core/random.js";
import { LogTail } from "../../replication/log-tail.js";
import type { LogEntry, PartitionMessage } from "../../replication/messages.js";
import { Replica } from "../../replication/replica.js";
import type { Outgoing } from "../../replication/replica-output.js";
import { DEFAULT_REPLICA_SETTINGS } from "../../replication/replica-settings.js";

/** One entry in each Accept, so that they can arrive, or not, one by one. */
const SETTINGS = { ...DEFAULT_REPLICA_SETTINGS, acceptBytesMax: 1 };

export type Input =
  | { readonly kind: "message"; readonly from: string; readonly message: PartitionMessage }
  | { readonly kind: "campaign" }
  | { readonly kind: "write"; readonly text: string }
  | { readonly kind: "crash" };

/** What a crash takes with it. Only `nothing` is honest: the others show that the search can fail. */
export type Loss = "nothing" | "promise" | "log";

export interface NodeState {
  readonly id: number;
  readonly isOpen: boolean;
  readonly canCampaign: boolean;
  /** Entries that are committed here, as text, from index 1. */
  readonly committed: readonly string[];
}

export interface Step {
  readonly state: NodeState;
  readonly sent: readonly Outgoing[];
}

/** The disk of a replica: every write reaches it before anything that depends on it leaves. */
interface Disk {
  promised: Ballot;
  log: LogEntry[];
}

interface Known extends NodeState {
  readonly inputs: readonly Input[];
  readonly promised: Ballot;
}

export class NodeStates {
  readonly #self: string;
  readonly #voters: readonly string[];
  readonly #loss: Loss;
  readonly #states: Known[] = [];
  readonly #steps = new Map<string, Step>();

  constructor(self: string, options: { readonly voters: readonly string[]; readonly loss: Loss }) {
    this.#self = self;
    this.#voters = options.voters;
    this.#loss = options.loss;
    this.#run([]);
  }

  get first(): NodeState {
    return this.#states[0]!;
  }

  /** `name` must be the same for the same input. Throws what the core throws, and when a promise goes down. */
  step(state: NodeState, name: string, input: Input): Step {
    const key = `${state.id} ${name}`;
    let step = this.#steps.get(key);
    if (step === undefined) {
      const before = this.#states[state.id]!;
      step = this.#run([...before.inputs, input]);
      const after = this.#states[step.state.id]!;
      if (compareBallots(after.promised, before.promised) < 0 && input.kind !== "crash")
        throw new Error(`the promise of ${this.#self} went down`);
      this.#steps.set(key, step);
    }
    return step;
  }

  /** The state after `inputs`, and what was sent in the last of their steps. */
  #run(inputs: readonly Input[]): Step {
    const disk: Disk = { promised: BALLOT_NONE, log: [] };
    let boot = 1;
    let replica = this.#start(disk, boot);
    let sent: Outgoing[] = [];
    for (const input of inputs) {
      if (input.kind === "crash") {
        if (this.#loss === "promise") disk.promised = BALLOT_NONE;
        if (this.#loss === "log") disk.log = [];
        replica = this.#start(disk, ++boot);
      } else if (input.kind === "campaign") {
        replica.campaign(0, { skipPreVote: true });
      } else if (input.kind === "write") {
        replica.propose(Buffer.from(input.text));
      } else {
        replica.receive(input.from, input.message, 0);
      }
      sent = drain(replica, disk);
    }
    const state: Known = {
      id: this.#states.length,
      inputs,
      isOpen: replica.isOpen,
      canCampaign: !replica.isLeading && !replica.isCampaigning,
      committed: disk.log.slice(0, replica.commitIndex).map(textOf),
      promised: replica.promised,
    };
    this.#states.push(state);
    return { state, sent };
  }

  #start(disk: Disk, boot: number): Replica {
    const tail = new LogTail();
    for (const entry of disk.log) tail.append(entry);
    return new Replica({
      partition: 0,
      self: this.#self,
      boot,
      configuration: { epoch: 1, voters: [this.#voters], learners: [] },
      random: new SeededRandom(1),
      settings: SETTINGS,
      restored: { promised: disk.promised, commitIndex: 0, tail, canVote: true },
    });
  }
}

/** Carries out what the core asks for, until it asks for nothing more. */
function drain(replica: Replica, disk: Disk): Outgoing[] {
  const sent: Outgoing[] = [];
  for (;;) {
    const { write, send, sendAfterWrite } = replica.takeOutput();
    sent.push(...send, ...sendAfterWrite);
    if (write === undefined) return sent;
    if (write.truncateFrom !== undefined) disk.log.length = Math.min(disk.log.length, write.truncateFrom - 1);
    disk.log.push(...write.append);
    if (write.promised !== undefined) disk.promised = write.promised;
    replica.persisted(write.mark, 0);
  }
}

function textOf({ ballot, bytes }: LogEntry): string {
  return `${formatBallot(ballot)}:${Buffer.from(bytes).toString()}`;
}
