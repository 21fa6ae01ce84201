/** Broken variants of the log: promises, ballots, accepting, committing, applying. */
import type { Mutant } from "./mutant.js";

const ACCEPTOR = "replication/acceptor.ts";
const PROMISE = "replication/ballot-promise.ts";
const CAMPAIGN = "replication/campaign.ts";
const PROPOSER = "replication/proposer.ts";
const PARTITION = "replication/partition-driver.ts";
const TURNS = "replication/turns-driver.ts";
const RESTORE = "replication/restore-driver.ts";
const SYNC = `const sync = turn.promise ? "always" : turn.durable ? "group" : "none";`;

export const LOG_MUTANTS: readonly Mutant[] = [
  {
    name: "promises are not synced",
    rule: "R1, R14",
    patches: [{ file: TURNS, from: SYNC, to: `const sync = turn.promise ? "none" : "group";` }],
  },
  {
    name: "entries are not synced",
    rule: "R14",
    patches: [{ file: TURNS, from: SYNC, to: `const sync = turn.promise ? "always" : "none";` }],
  },
  {
    name: "answers leave before the write that they tell of",
    rule: "R14",
    patches: [
      {
        file: PARTITION,
        from: "for (const { to, message } of output.send) transport.send(to, message);",
        to: "for (const { to, message } of [...output.send, ...output.sendAfterWrite]) transport.send(to, message);",
      },
    ],
  },
  {
    name: "a proposer counts its own entries before they are durable",
    rule: "R14",
    patches: [
      {
        file: PROPOSER,
        from: "nodeId === this.#self ? this.#selfMatch : (this.#followers",
        to: "nodeId === this.#self ? this.#log.lastIndex : (this.#followers",
      },
    ],
  },
  {
    name: "an amnesiac voter: the promise is forgotten at a restart",
    rule: "R1, R16",
    patches: [
      { file: RESTORE, from: "promised: decodeBallot(promise),", to: "promised: decodeBallot(undefined)," },
    ],
  },
  {
    name: "a replica votes after a transfer that was interrupted",
    rule: "R16",
    patches: [{ file: RESTORE, from: "complete: installing === undefined,", to: "complete: true," }],
  },
  {
    name: "a restarted proposer continues its ballot",
    rule: "R1",
    patches: [
      {
        file: PROMISE,
        from: "round: Math.max(this.#roundSeen, this.#ballot.round) + 1,",
        to: "round: Math.max(this.#roundSeen, this.#ballot.round) + (this.#ballot.nodeId === this.#self ? 0 : 1),",
      },
      { file: PROMISE, from: "this.#boot = options.boot;", to: "this.#boot = 1;" },
      {
        file: PROMISE,
        from: "if (compareBallots(ballot, this.#ballot) <= 0) throw",
        to: "if (compareBallots(ballot, this.#ballot) < 0) throw",
      },
    ],
  },
  {
    name: "a new proposer keeps its own log instead of the most advanced one",
    rule: "R2",
    patches: [
      {
        file: CAMPAIGN,
        from: "if (best === this.#self) return this.#won(ballot);",
        to: "if (best !== undefined) return this.#won(ballot);",
      },
    ],
  },
  {
    name: "the longest log is adopted, whatever its ballot",
    rule: "R2",
    patches: [
      {
        file: CAMPAIGN,
        from: "const order = compareBallots(log.lastBallot, bestLog.lastBallot) || log.lastIndex - bestLog.lastIndex;",
        to: "const order = log.lastIndex - bestLog.lastIndex;",
      },
    ],
  },
  {
    name: "a union of logs: a new proposer adds what it lacks to what it has",
    rule: "R2",
    patches: [
      {
        file: CAMPAIGN,
        from: "this.#log.adopt(message.entries);\n    const lastFetched",
        to: "this.#log.adopt(message.entries.filter((entry) => entry.index > this.#log.lastIndex));\n    const lastFetched",
      },
    ],
  },
  {
    name: "an entry of an older ballot counts as committed without OPEN",
    rule: "R3",
    foundBy: "explorer",
    patches: [
      {
        file: PROPOSER,
        from: "if (reached >= this.openIndex) this.#log.commitTo(reached);",
        to: "this.#log.commitTo(reached);",
      },
    ],
  },
  {
    name: "a log that does not match is extended",
    rule: "R4",
    patches: [
      {
        file: ACCEPTOR,
        from: "if (!sameBallot(ballot, message.previousBallot)) {",
        to: "if (ballot.round < 0) {",
      },
    ],
  },
  {
    name: "accepts of a beaten ballot are taken",
    rule: "R1, R4",
    patches: [{ file: ACCEPTOR, from: "if (order < 0) {", to: "if (order < -1_000_000) {" }],
  },
  {
    name: "entries are applied when they are accepted",
    rule: "R5",
    patches: [
      {
        file: ACCEPTOR,
        from: "this.#log.learnCommit(message.commitIndex);\n    this.#log.learnMatched(",
        to: "this.#log.commitTo(verified);\n    this.#log.learnMatched(",
      },
    ],
  },
  {
    name: "one replica is a quorum for commits",
    rule: "R4",
    patches: [
      {
        file: "replication/quorum.ts",
        from: "Math.max(Math.min(a, b), Math.min(c, Math.max(a, b)))",
        to: "Math.max(a, b, c)",
      },
    ],
  },
];
