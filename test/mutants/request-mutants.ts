/** Broken variants of what is built on the log: reads, conditions, repeated operations, catching up, trimming. */
import type { Mutant } from "./mutant.js";

const CATCH_UP = "replication/catch-up-driver.ts";
const FORWARDS = "replication/forwards.ts";
const KEEPER = "replication/log-keeper-driver.ts";
const PARTITION = "replication/partition-driver.ts";
const PIPELINE = "replication/write-pipeline.ts";
const ACCEPTOR = "replication/acceptor.ts";

export const REQUEST_MUTANTS: readonly Mutant[] = [
  {
    name: "strong reads ask nobody",
    rule: "R7",
    patches: [
      {
        file: "replication/proposer.ts",
        from: "nodeId === this.#self ? Infinity : (this.#followers.get(nodeId)?.confirmedRound ?? 0),",
        to: "nodeId === this.#self ? Infinity : Infinity,",
      },
    ],
  },
  {
    name: "a quorum read without the pending check",
    rule: "R8",
    patches: [
      {
        file: "replication/quorum-read.ts",
        from: "(this.#parts.get(nodeId)?.lastIndex ?? Infinity) <= appliedIndex;",
        to: "this.#parts.has(nodeId) && appliedIndex >= 0;",
      },
    ],
  },
  {
    name: "a quorum read that one voter answers",
    rule: "R8",
    patches: [
      {
        file: "replication/quorum-read.ts",
        from: "if (isQuorum(this.configuration, hasNothingAbove))",
        to: "if (votersOf(this.configuration).some(hasNothingAbove))",
      },
    ],
  },
  {
    name: "strong reads do not wait until what they must see is applied",
    rule: "R7",
    patches: [
      {
        file: "replication/strong-reads.ts",
        from: "if (index <= this.#visibleIndex) this.#answer(read);",
        to: "if (index >= 0) this.#answer(read);",
      },
    ],
  },
  {
    name: "negative answers are given at once",
    rule: "R7",
    patches: [
      {
        file: PIPELINE,
        from: "this.#answers.add(id, { settle: queued.settle, result: evaluation.result });",
        to: `queued.settle({ kind: "done", result: evaluation.result });`,
      },
    ],
  },
  {
    name: "conditions do not see entries in flight",
    rule: "R6",
    patches: [
      {
        file: PIPELINE,
        from: "if (pending === undefined) return admitted.loaded[position];",
        to: "if (pending === undefined || admitted.loaded[position] !== undefined) return admitted.loaded[position];",
      },
      {
        file: PIPELINE,
        from: "if (pending !== undefined) {",
        to: "if (pending !== undefined && pending.index < 0) {",
      },
    ],
  },
  {
    name: "what was in flight is remembered when the ballot is lost",
    rule: "R6",
    patches: [{ file: PIPELINE, from: "this.#overlay.clear();", to: "" }],
  },
  {
    name: "recent values are kept when the ballot is lost",
    rule: "R6",
    patches: [{ file: "replication/overlay.ts", from: "this.clearRecent();", to: "" }],
  },
  {
    name: "a write whose link broke is said to have failed",
    rule: "R10",
    patches: [
      {
        file: FORWARDS,
        from: `settle(operation === "write" ? { kind: "unknown", why } : { kind: "elsewhere", hint: undefined });`,
        to: `settle({ kind: "elsewhere", hint: operation.length + why.length < 0 ? why : undefined });`,
      },
    ],
  },
  {
    name: "repeated operations are not recognised",
    rule: "R11",
    patches: [{ file: PIPELINE, from: "if (before !== undefined)", to: "if (before?.index === -1)" }],
  },
  {
    name: "only the proposer of an entry recognises its operation",
    rule: "R11",
    patches: [
      {
        file: PARTITION,
        from: "this.operations.add(operation.operationId, { ...operation, index: entry.index });",
        to: "",
      },
    ],
  },
  {
    name: "operations are forgotten when their entries are trimmed",
    rule: "R11, R17",
    patches: [
      {
        file: KEEPER,
        from: "if (remembered.length > 0) {",
        to: "if (remembered.length < 0) {",
      },
    ],
  },
  {
    name: "a transfer leaves the operations behind",
    rule: "R11, R18",
    patches: [
      {
        file: "replication/transfer-source-driver.ts",
        from: "if (last) rows.push(...(await this.#recentOperations(serving, applied.index)));",
        to: "if (last) await this.#recentOperations(serving, applied.index);",
      },
    ],
  },
  {
    name: "another payload under the same operation id is answered",
    rule: "R11",
    patches: [
      { file: PIPELINE, from: "if (payloadHash !== write.payloadHash) {", to: "if (payloadHash < 0) {" },
    ],
  },
  {
    name: "catching up copies entries that are not committed",
    rule: "R9",
    patches: [
      { file: CATCH_UP, from: "entries: committed,", to: "entries," },
      {
        file: ACCEPTOR,
        from: "this.#log.commitTo(Math.min(message.commitIndex, last.index));",
        to: "this.#log.commitTo(last.index);",
      },
    ],
  },
  {
    name: "stand-ins are given entries that are not committed",
    rule: "R9",
    patches: [
      {
        file: "replication/stand-ins-driver.ts",
        from: "entries.filter((entry) => entry.index <= visibleIndex)",
        to: "entries.filter((entry) => entry.index > 0)",
      },
    ],
  },
  {
    name: "hints are dropped: nobody hands over what a replica missed",
    rule: "R20",
    patches: [
      {
        file: CATCH_UP,
        from: "if (nowMs - this.#behindSinceMs >= PATIENCE_MS) this.#askEntries(source, nowMs);",
        to: "",
      },
    ],
  },
  {
    name: "log is trimmed before it is applied",
    rule: "R17",
    patches: [
      {
        file: KEEPER,
        from: "const last = Math.min(upTo, this.#firstIndex + Math.min(wanted, TRIM_COUNT_MAX) - 1);",
        to: "const last = Math.max(upTo, driver.replica.lastIndex);",
      },
    ],
  },
  {
    name: "a transfer merges instead of replacing",
    rule: "R18",
    patches: [
      {
        file: CATCH_UP,
        from: "[...STATE_RANGES, { gte: LOG_START, lt: LOG_END }]",
        to: "[{ gte: LOG_START, lt: LOG_END }]",
      },
    ],
  },
];
