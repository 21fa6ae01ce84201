import { describe, expect, it } from "vitest";
import { CoveyError } from "../../core/errors.js";
import type { Attempt } from "../../replication/attempt.js";
import { Forwards, replyOf } from "../../replication/forwards.js";
import type { Forward, ForwardReply } from "../../replication/messages.js";

interface Asked {
  readonly id: number;
  readonly ends: Attempt[];
}

function ask(forwards: Forwards, operation: Forward["operation"], to = "b", deadlineMs = 1_000): Asked {
  const ends: Attempt[] = [];
  const id = forwards.add({ to, operation, deadlineMs, settle: (end) => ends.push(end) });
  return { id, ends };
}

const forward = (requestId: number): Forward => ({
  kind: "forward",
  requestId,
  partition: 3,
  operation: "write",
  consistency: "strong",
  payload: Uint8Array.of(1),
  operationId: "",
  timeoutMs: 100,
  hopsLeft: 1,
  retry: false,
});

const reply = (requestId: number, attempt: Attempt, proposer?: string): ForwardReply =>
  replyOf(forward(requestId), attempt, proposer);

describe("a forwarded request", () => {
  it("ends as it ended at the other node", () => {
    const refusal = new CoveyError("ThrottlingException", "too much");
    const attempts: Attempt[] = [
      { kind: "done", result: Uint8Array.of(7) },
      { kind: "refused", error: refusal },
      { kind: "unknown", why: "the proposer lost its ballot" },
      { kind: "elsewhere", hint: "c" },
    ];
    for (const attempt of attempts) {
      const forwards = new Forwards(10, 1);
      const { id, ends } = ask(forwards, "write");
      forwards.answered("b", reply(id, attempt));
      expect(ends).toEqual([attempt]);
      expect(forwards.count).toBe(0);
    }
  });

  it("keeps the code and the outcome of a refusal", () => {
    const forwards = new Forwards(10, 1);
    const { id, ends } = ask(forwards, "write");
    const error = new CoveyError("IdempotentParameterMismatchException", "another request");
    forwards.answered("b", reply(id, { kind: "refused", error }));
    expect(ends[0]).toMatchObject({ kind: "refused", error: { code: error.code, outcome: "none" } });
  });

  it("that must go elsewhere takes the proposer that the other node knows, or none", () => {
    const forwards = new Forwards(10, 1);
    const known = ask(forwards, "read");
    forwards.answered("b", reply(known.id, { kind: "elsewhere", hint: undefined }, "c"));
    expect(known.ends).toEqual([{ kind: "elsewhere", hint: "c" }]);
    const unknown = ask(forwards, "read");
    forwards.answered("b", reply(unknown.id, { kind: "elsewhere", hint: undefined }));
    expect(unknown.ends).toEqual([{ kind: "elsewhere", hint: undefined }]);
  });

  it("is settled once, and only by the node that was asked", () => {
    const forwards = new Forwards(10, 1);
    const { id, ends } = ask(forwards, "write");
    forwards.answered("c", reply(id, { kind: "done", result: Uint8Array.of(1) }));
    expect(ends).toEqual([]);
    forwards.answered("b", reply(id, { kind: "done", result: Uint8Array.of(2) }));
    forwards.answered("b", reply(id, { kind: "done", result: Uint8Array.of(3) }));
    forwards.expire(Infinity);
    expect(ends).toEqual([{ kind: "done", result: Uint8Array.of(2) }]);
  });

  it("whose link breaks has an unknown outcome when it writes, and none when it reads", () => {
    const forwards = new Forwards(10, 1);
    const write = ask(forwards, "write");
    const read = ask(forwards, "read");
    const other = ask(forwards, "write", "c");
    forwards.linkBroke("b");
    expect(write.ends).toMatchObject([{ kind: "unknown" }]);
    expect(read.ends).toEqual([{ kind: "elsewhere", hint: undefined }]);
    expect(other.ends).toEqual([]);
    expect(forwards.count).toBe(1);
  });

  it("ends at its deadline, and not before", () => {
    const forwards = new Forwards(10, 1);
    const { ends } = ask(forwards, "write", "b", 500);
    forwards.expire(499);
    expect(ends).toEqual([]);
    forwards.expire(500);
    expect(ends).toMatchObject([{ kind: "unknown" }]);
  });
});

describe("all forwarded requests", () => {
  it("are bounded in number", () => {
    const forwards = new Forwards(2, 1);
    ask(forwards, "read");
    expect(forwards.isFull).toBe(false);
    const { id } = ask(forwards, "read");
    expect(forwards.isFull).toBe(true);
    forwards.answered("b", reply(id, { kind: "done", result: new Uint8Array() }));
    expect(forwards.isFull).toBe(false);
  });

  it("of two lives of a node have different ids: an answer meant for the one before settles nothing", () => {
    const [before, after] = [new Forwards(10, 1), new Forwards(10, 2)];
    const { id } = ask(before, "write");
    const { ends } = ask(after, "write");
    after.answered("b", reply(id, { kind: "done", result: new Uint8Array() }));
    expect(ends).toEqual([]);
  });
});
