/**
 * Requests that this node has passed to another one and that are not answered yet. A link that breaks answers them all:
 * a read may simply be tried elsewhere; a write's outcome is unknown, and only its operation id makes trying again safe.
 */
import { CoveyError } from "../core/errors.js";
import type { NodeId } from "../core/ids.js";
import type { Attempt, Settle } from "./attempt.js";
import type { Forward, ForwardReply } from "./messages.js";
import { Pending } from "./pending.js";

const IDS_PER_BOOT = 2 ** 32;

interface Passed {
  readonly to: NodeId;
  readonly operation: Forward["operation"];
  readonly deadlineMs: number;
  readonly settle: Settle;
}

export class Forwards {
  readonly #pending = new Pending<Passed>();
  readonly #countMax: number;
  #lastId: number;

  /** `boot` keeps the ids of different lives apart: an answer may arrive that was meant for the one before. */
  constructor(countMax: number, boot: number) {
    this.#countMax = countMax;
    this.#lastId = boot * IDS_PER_BOOT;
  }

  get count(): number {
    return this.#pending.size;
  }

  get isFull(): boolean {
    return this.#pending.size >= this.#countMax;
  }

  /** Registers a request and returns its id. */
  add(passed: Passed): number {
    const id = ++this.#lastId;
    this.#pending.add(id, passed);
    return id;
  }

  answered(from: NodeId, reply: ForwardReply): void {
    if (this.#pending.find(reply.requestId)?.to !== from) return;
    this.#pending.take(reply.requestId)!.settle(attemptOf(reply));
  }

  linkBroke(peer: NodeId): void {
    this.#fail(({ to }) => to === peer, `the link to ${peer} broke`);
  }

  expire(nowMs: number): void {
    this.#fail(({ deadlineMs }) => deadlineMs <= nowMs, "no answer in time");
  }

  #fail(which: (passed: Passed) => boolean, why: string): void {
    for (const { operation, settle } of this.#pending.takeAll(which))
      settle(operation === "write" ? { kind: "unknown", why } : { kind: "elsewhere", hint: undefined });
  }
}

function attemptOf(reply: ForwardReply): Attempt {
  const { error, result, proposer } = reply;
  if (error === undefined) return { kind: "done", result: result ?? new Uint8Array() };
  if (error.retryable) return { kind: "elsewhere", hint: proposer === "" ? undefined : proposer };
  if (error.outcome === "unknown") return { kind: "unknown", why: error.message };
  return { kind: "refused", error: new CoveyError(error.code, error.message) };
}

/** The message that tells how an attempt ended; its inverse is above. */
export function replyOf(forward: Forward, attempt: Attempt, proposer: NodeId | undefined): ForwardReply {
  const reply = {
    kind: "forwardReply",
    requestId: forward.requestId,
    partition: forward.partition,
    proposer: proposer ?? "",
  } as const;
  switch (attempt.kind) {
    case "done":
      return { ...reply, result: attempt.result };
    case "refused":
      return {
        ...reply,
        error: {
          code: attempt.error.code,
          message: attempt.error.message,
          outcome: "none",
          retryable: false,
        },
      };
    case "unknown":
      return {
        ...reply,
        error: { code: "InternalServerError", message: attempt.why, outcome: "unknown", retryable: false },
      };
    case "elsewhere":
      return {
        ...reply,
        proposer: attempt.hint ?? reply.proposer,
        error: { code: "ServiceUnavailable", message: "not the proposer", outcome: "none", retryable: true },
      };
  }
}
