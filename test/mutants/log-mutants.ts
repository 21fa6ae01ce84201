/** Broken variants of the log: promises, ballots, accepting, committing, applying. */
import type { Mutant } from "./mutant.js";

const REPLICA = "replication/replica.ts";
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
        file: REPLICA,
        from: "nodeId === this.#self ? role.selfMatch : (role.followers",
        to: "nodeId === this.#self ? this.#tail.lastIndex : (role.followers",
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
        file: REPLICA,
        from: "round: Math.max(this.#roundSeen, this.#promised.round) + 1,",
        to: "round: Math.max(this.#roundSeen, this.#promised.round) + (this.#promised.nodeId === this.#self ? 0 : 1),",
      },
      { file: REPLICA, from: "this.#boot = options.boot;", to: "this.#boot = 1;" },
      {
        file: REPLICA,
        from: "if (compareBallots(ballot, this.#promised) <= 0) throw",
        to: "if (compareBallots(ballot, this.#promised) < 0) throw",
      },
    ],
  },
  {
    name: "a new proposer keeps its own log instead of the most advanced one",
    rule: "R2",
    patches: [
      {
        file: REPLICA,
        from: "if (best === this.#self) return this.#lead(role.ballot);",
        to: "if (best !== undefined) return this.#lead(role.ballot);",
      },
    ],
  },
  {
    name: "the longest log is adopted, whatever its ballot",
    rule: "R2",
    patches: [
      {
        file: REPLICA,
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
        file: REPLICA,
        from: "this.#adopt(message.entries);\n    const lastFetched",
        to: "this.#adopt(message.entries.filter((entry) => entry.index > this.#tail.lastIndex));\n    const lastFetched",
      },
    ],
  },
  {
    name: "an entry of an older ballot counts as committed without OPEN",
    rule: "R3",
    foundBy: "explorer",
    patches: [
      {
        file: REPLICA,
        from: "if (reached >= role.openIndex) this.#commitTo(reached);",
        to: "this.#commitTo(reached);",
      },
    ],
  },
  {
    name: "a log that does not match is extended",
    rule: "R4",
    patches: [
      {
        file: REPLICA,
        from: "if (!sameBallot(ballot, message.previousBallot)) {",
        to: "if (ballot.round < 0) {",
      },
    ],
  },
  {
    name: "accepts of a beaten ballot are taken",
    rule: "R1, R4",
    patches: [{ file: REPLICA, from: "if (order < 0) {", to: "if (order < -1_000_000) {" }],
  },
  {
    name: "entries are applied when they are accepted",
    rule: "R5",
    patches: [
      {
        file: REPLICA,
        from: "this.#learnCommit(message.commitIndex);\n    if (message.entries.length === 0) return;",
        to: "this.#commitTo(verified);\n    if (message.entries.length === 0) return;",
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
