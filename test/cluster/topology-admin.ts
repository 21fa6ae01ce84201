/** Changing the topology of real nodes as an operator does, on their admin ports. */
import { setTimeout as delay } from "node:timers/promises";
import { adminPage } from "../support/admin-page.js";
import { PATIENCE_MS } from "./patience.js";

export interface TopologyView {
  readonly epoch: number;
  readonly members: readonly { readonly name: string; readonly state: string; readonly partitions: number }[];
  readonly progress: { readonly partitionsLeft: number };
  readonly partitions: readonly { readonly phase: string; readonly target?: unknown }[];
}

const POLL_MS = 100;
/** What a change that has been made is refused with. */
const DONE_ALREADY = new Set(["wrongState", "unknownMember", "alreadyMember"]);

/** What a node answers instead of what it was asked for. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(`${status} ${code}: ${message}`);
    this.status = status;
    this.code = code;
  }

  /** While a proposer, or a link to a node that has just come back, is missing, nothing can be decided. */
  get passes(): boolean {
    return this.status >= 500 || this.code === "lostMajority";
  }
}

/** Throws Refusal with what the node refuses with, and what `fetch` throws when it does not answer. */
export async function ask<T>(admin: string, path: string, body?: object): Promise<T> {
  const response = await adminPage(`${admin}${path}`, {
    ...(body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as T & { error?: { code: string; message: string } };
  if (!response.ok) throw new Refusal(response.status, answer.error!.code, answer.error!.message);
  return answer;
}

/** What the node refuses with, in words; rejects when it does not. */
export async function refusalOf(admin: string, path: string, body: object): Promise<string> {
  const refusal = await ask(admin, path, body).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Refusal) return error.message;
      throw error;
    },
  );
  if (refusal === undefined) throw new Error(`${path} was not refused`);
  return refusal;
}

/**
 * Plans and commits, again when somebody else has changed the topology in between, and while nothing can be decided. Throws
 * what the node refuses with otherwise.
 */
export async function carryOut(admin: string, request: object): Promise<void> {
  /** A commit whose outcome nobody told may have been done, and is then refused when it is asked for again. */
  let mayBeDone = false;
  await untilDecided(async () => {
    try {
      const { basedOn } = await ask<{ basedOn: number }>(admin, "/topology/plan", request);
      await ask(admin, "/topology/commit", { ...request, basedOn }).catch((error: unknown) => {
        mayBeDone ||= !(error instanceof Refusal) || error.status === 500;
        throw error;
      });
    } catch (error) {
      if (error instanceof Refusal && mayBeDone && DONE_ALREADY.has(error.code)) return;
      throw error;
    }
  });
}

/** Moves under way go back. */
export async function cancelMoves(admin: string): Promise<void> {
  await untilDecided(() => ask(admin, "/topology/cancel", {}));
}

/** Tries again for a while what fails because nothing can be decided at the moment, or was decided on an older topology. */
async function untilDecided(task: () => Promise<unknown>): Promise<void> {
  const deadlineMs = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      await task();
      return;
    } catch (error) {
      const isOld = error instanceof Refusal && error.code === "stale";
      if (!isOld && !isPassing(error)) throw error;
      if (performance.now() > deadlineMs) throw error;
      await delay(POLL_MS);
    }
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof Refusal ? error.passes : error instanceof TypeError;
}

/** Resolves when every one of these nodes has these members, all active, and nothing is left to move. */
export async function untilAtRest(admins: readonly string[], members: readonly string[]): Promise<void> {
  const deadlineMs = performance.now() + PATIENCE_MS;
  for (;;) {
    const views = await Promise.all(admins.map(viewOf));
    if (views.every((view) => typeof view !== "string" && isAtRest(view, members))) return;
    if (performance.now() > deadlineMs)
      throw new Error(`not at rest after ${PATIENCE_MS} ms: ${JSON.stringify(views.map(summary))}`);
    await delay(POLL_MS);
  }
}

/** What a node shows, or why it does not. */
async function viewOf(admin: string): Promise<TopologyView | string> {
  return ask<TopologyView>(admin, "/topology").catch((error: unknown) => {
    if (isPassing(error)) return String(error);
    throw error;
  });
}

function isAtRest(view: TopologyView, members: readonly string[]): boolean {
  const names = view.members.map(({ name }) => name).toSorted();
  return (
    JSON.stringify(names) === JSON.stringify(members.toSorted()) &&
    view.members.every(({ state }) => state === "active") &&
    view.partitions.every(({ phase, target }) => phase === "stable" && target === undefined)
  );
}

function summary(view: TopologyView | string): unknown {
  if (typeof view === "string") return view;
  const { epoch, members, progress } = view;
  return { epoch, members, progress };
}
