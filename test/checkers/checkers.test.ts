/** Every checker accepts what keeps its promise, and can fail. */
import { describe, expect, test } from "vitest";
import { checkAcknowledgedWrites } from "./acknowledged-writes.js";
import { checkAtomicRead } from "./atomic-batches.js";
import { checkCounters, checkLoggedOnce, checkRepetition } from "./exactly-once.js";
import { checkFailedWrites } from "./failed-writes.js";
import { checkHintsDrained } from "./hints.js";
import { LogAgreement } from "./log-agreement.js";
import { MonotonicReads } from "./monotonic-reads.js";
import type { FinishedWrite } from "./operations.js";
import { checkProgress } from "./progress.js";
import { checkReplicaStates } from "./replica-states.js";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const write = (operationId: string, end: FinishedWrite["end"]): FinishedWrite => ({
  operationId,
  partition: 0,
  end,
  applied: end === "ok",
});
const logged = (
  operationId: string,
  index: number,
): { operationId: string; partition: number; index: number } => ({
  operationId,
  partition: 0,
  index,
});

describe("log agreement (I12)", () => {
  const a = { nodeId: "n1", life: 1 };
  const b = { nodeId: "n2", life: 1 };

  test("accepts the same entry from everyone, and keeps it in order", () => {
    const agreement = new LogAgreement();
    for (const node of [a, b])
      for (const index of [1, 2]) agreement.applied(node, 0, index, bytes(`${index}`));
    expect(agreement.entries(0).map(String)).toEqual(["49", "50"]);
  });

  test("finds two entries at one index, and an index that was jumped over", () => {
    const agreement = new LogAgreement();
    agreement.applied(a, 0, 1, bytes("x"));
    expect(() => agreement.applied(b, 0, 1, bytes("y"))).toThrow(/^I12: entry 1 /);
    expect(() => agreement.applied(b, 0, 3, bytes("z"))).toThrow(/nobody has applied 2/);
  });

  test("finds a commit index that goes back within one life, not over a restart", () => {
    const agreement = new LogAgreement();
    agreement.committed(a, 0, 5);
    agreement.committed({ ...a, life: 2 }, 0, 3);
    expect(() => agreement.committed(a, 0, 4)).toThrow(/^I12: .* went back from 5 to 4/);
  });
});

describe("acknowledged writes (I3)", () => {
  test("must be logged, and applied everywhere", () => {
    const everywhere = new Map([[0, 7]]);
    checkAcknowledgedWrites([write("a", "ok"), write("b", "unknown")], [logged("a", 7)], everywhere);
    expect(() => checkAcknowledgedWrites([write("a", "ok")], [], everywhere)).toThrow(
      /^I3: a was acknowledged/,
    );
    expect(() => checkAcknowledgedWrites([write("a", "ok")], [logged("a", 8)], everywhere)).toThrow(/^I3: /);
  });
});

describe("failed writes (I4)", () => {
  test("never appear", () => {
    checkFailedWrites([write("a", "failed"), write("b", "unknown")], [logged("b", 1)]);
    expect(() => checkFailedWrites([write("a", "failed")], [logged("a", 1)])).toThrow(/^I4: a /);
  });
});

describe("operations (I5)", () => {
  test("are logged once", () => {
    checkLoggedOnce([logged("a", 1), logged("b", 2)]);
    expect(() => checkLoggedOnce([logged("a", 1), logged("a", 2)])).toThrow(
      /^I5: a is applied at 1 and again at 2/,
    );
  });

  test("add up between what was acknowledged and what was possible", () => {
    const counter = { key: "c", acknowledged: 3, possible: 5 };
    for (const value of [3, 4, 5]) checkCounters([{ ...counter, value }]);
    for (const value of [2, 6]) expect(() => checkCounters([{ ...counter, value }])).toThrow(/^I5: c is /);
  });

  test("give the first answer when they are repeated, and none to another payload", () => {
    const repeated = { operationId: "a", first: "1" };
    checkRepetition({ ...repeated, samePayload: true, second: "1" });
    checkRepetition({ ...repeated, samePayload: false, second: undefined });
    expect(() => checkRepetition({ ...repeated, samePayload: true, second: "2" })).toThrow(/^I5/);
    expect(() => checkRepetition({ ...repeated, samePayload: false, second: "1" })).toThrow(/^I5/);
  });
});

describe("the states of replicas (I6, I8)", () => {
  const replayed = { state: new Map([["x", "1"]]), deleted: new Set(["gone"]) };
  const check = (...rows: [string, string][]): void =>
    checkReplicaStates(0, replayed, [{ nodeId: "n1", state: new Map(rows) }]);

  test("are what the log leaves behind", () => {
    check(["x", "1"]);
    expect(() => check(["x", "2"])).toThrow(/^I6: n1 holds x = 2/);
    expect(() => check()).toThrow(/^I6: n1 lacks x/);
    expect(() => check(["x", "1"], ["stray", "1"])).toThrow(/^I6/);
  });

  test("never bring back what was deleted", () => {
    expect(() => check(["x", "1"], ["gone", "1"])).toThrow(/^I8: .* was deleted/);
  });
});

test("hints must drain (I7)", () => {
  checkHintsDrained([{ keeper: "n1", target: "n2", entries: 0 }]);
  expect(() => checkHintsDrained([{ keeper: "n1", target: "n2", entries: 3 }])).toThrow(
    /^I7: n1 still keeps 3/,
  );
});

test("requests must be served within the deadline after healing (I14)", () => {
  const probe = { what: "a write", sentMs: 100 };
  checkProgress([{ ...probe, answeredMs: 200 }], 100);
  expect(() => checkProgress([{ ...probe, answeredMs: 201 }], 100)).toThrow(/^I14: .* took 101 ms/);
  expect(() => checkProgress([{ ...probe, answeredMs: undefined }], 100)).toThrow(/was not answered/);
});

test("one replica's eventual reads must not go back; another replica or another life may be behind", () => {
  const reads = new MonotonicReads();
  const read = (reader: string, value: number | null): void =>
    reads.shown(reader, "c", value, reads.floor(reader, "c"));
  read("n1, life 1", 5);
  read("n2, life 1", 3);
  read("n1, life 2", null);
  expect(() => read("n1, life 1", 4)).toThrow(/^eventual reads: /);
  expect(() => read("n2, life 1", null)).toThrow(/^eventual reads: /);
});

test("an eventual read that began before another one returned may show less than that one", () => {
  const reads = new MonotonicReads();
  const floor = reads.floor("n1, life 1", "c");
  reads.shown("n1, life 1", "c", 5, floor);
  reads.shown("n1, life 1", "c", 4, floor);
  expect(reads.floor("n1, life 1", "c")).toBe(5);
});

test("a strong read must not see half of a batch", () => {
  checkAtomicRead(["a", "b"], [null, null]);
  checkAtomicRead(["a", "b"], [7, 7]);
  expect(() => checkAtomicRead(["a", "b"], [7, null])).toThrow(/^atomicity: .* a = 7, b = null/);
});
