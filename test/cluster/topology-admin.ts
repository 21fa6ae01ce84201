/** Changing the topology of real nodes as an operator does, on their admin ports. */
import { setTimeout as delay } from "node:timers/promises";

export interface TopologyView {
  readonly epoch: number;
  readonly members: readonly { readonly name: string; readonly state: string; readonly partitions: number }[];
  readonly progress: { readonly partitionsLeft: number };
  readonly partitions: readonly { readonly phase: string; readonly target?: unknown }[];
}

const POLL_MS = 100;

/** Throws what the node refuses with. */
export async function ask<T>(admin: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${admin}${path}`, {
    ...(body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as T & { error?: { code: string; message: string } };
  if (!response.ok) throw new Error(`${response.status} ${answer.error?.code}: ${answer.error?.message}`);
  return answer;
}

/** What the node refuses with, in words; rejects when it does not. */
export async function refusalOf(admin: string, path: string, body: object): Promise<string> {
  const refusal = await ask(admin, path, body).then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (refusal === undefined) throw new Error(`${path} was not refused`);
  return refusal;
}

/** Plans and commits, again when somebody else has changed the topology in between. */
export async function carryOut(admin: string, request: object): Promise<void> {
  for (;;) {
    const { basedOn } = await ask<{ basedOn: number }>(admin, "/topology/plan", request);
    try {
      await ask(admin, "/topology/commit", { ...request, basedOn });
      return;
    } catch (error) {
      if (!(error as Error).message.startsWith("409 stale")) throw error;
    }
  }
}

/** Resolves when every one of these nodes has these members, all active, and nothing is left to move. */
export async function untilAtRest(
  admins: readonly string[],
  members: readonly string[],
  timeoutMs: number,
): Promise<void> {
  const untilMs = performance.now() + timeoutMs;
  for (;;) {
    const views = await Promise.all(admins.map((admin) => ask<TopologyView>(admin, "/topology")));
    if (views.every((view) => isAtRest(view, members))) return;
    if (performance.now() > untilMs)
      throw new Error(`not at rest after ${timeoutMs} ms: ${JSON.stringify(views.map(summary))}`);
    await delay(POLL_MS);
  }
}

function isAtRest(view: TopologyView, members: readonly string[]): boolean {
  const names = view.members.map(({ name }) => name).toSorted();
  return (
    JSON.stringify(names) === JSON.stringify(members.toSorted()) &&
    view.members.every(({ state }) => state === "active") &&
    view.partitions.every(({ phase, target }) => phase === "stable" && target === undefined)
  );
}

function summary({ epoch, members, progress }: TopologyView): object {
  return { epoch, members, progress };
}
