/** Waiting for what must come, on a machine of any speed: a deadline says only how long it takes until a failure is told. */
import { setTimeout as delay } from "node:timers/promises";

/** Much longer than anything takes, also where everything takes ten times as long as on an idle machine. */
export const PATIENCE_MS = 180_000;
const POLL_MS = 50;

/** Resolves when it is so. Rejects, saying what was awaited, when it never is, and with what `isSo` rejects with. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (performance.now() > deadlineMs) throw new Error(`not so after ${PATIENCE_MS} ms: ${what}`);
    await delay(POLL_MS);
  }
}
