/**
 * Two hundred seeds that nobody has run before, at each run of the tests. `npm run sim` runs more of them, shortens what
 * fails and replays it.
 */
import { randomInt } from "node:crypto";
import { describe, expect, test } from "vitest";
import { InvariantViolation } from "../checkers/violation.js";
import { runChaos } from "./chaos.js";
import { RegisterMachine } from "./register-machine.js";
import { runSeed } from "./seed-run.js";
import { ReportTally } from "./tally.js";

const FRESH_SEEDS = 200;
/** Ten times what they take on an idle machine. */
const FRESH_MS_MAX = 900_000;

describe("the simulator", () => {
  const first = randomInt(1_000_000, 1_000_000_000);

  test(
    `finds no violation in ${FRESH_SEEDS} fresh seeds from ${first}`,
    async () => {
      const tally = new ReportTally();
      for (let seed = first; seed < first + FRESH_SEEDS; seed++) {
        const { failure, ...outcome } = await runSeed({ simulation: "log", seed, without: [] });
        expect(failure, `npm run sim -- --from ${seed} --seeds 1 --verbose`).toBeUndefined();
        if ("report" in outcome) tally.add(outcome.report);
      }
      console.log(`seeds ${first} to ${first + FRESH_SEEDS - 1} passed\n${tally.lines.join("\n")}`);
      // A run in which nothing happened would have shown nothing.
      expect(tally.sum("operations")).toBeGreaterThan(100 * FRESH_SEEDS);
      const others = ["scrubs", "rows healed", "quarantines", "quorum reads", "stand-ins asked"];
      const happened = ["transfers", "catch-ups", "logs fetched", "hand-overs", "repeated", "unknown"];
      for (const name of [...happened, ...others]) expect(tally.sum(name), name).toBeGreaterThan(0);
      expect(tally.sum("histories undecided")).toBeLessThan(FRESH_SEEDS / 20);
    },
    FRESH_MS_MAX,
  );

  test("gives the same run for the same seed, and another one for another seed", async () => {
    const [once, again, other] = [await hashOf(7), await hashOf(7), await hashOf(8)];
    expect(again).toBe(once);
    expect(other).not.toBe(once);
  });

  test("notices a machine that forgets every hundredth write", async () => {
    let writes = 0;
    class ForgetfulMachine extends RegisterMachine {
      override decodeWrite(bytes: Uint8Array): ReturnType<RegisterMachine["decodeWrite"]> {
        const command = super.decodeWrite(bytes);
        return {
          keys: command.keys,
          evaluate: (context) => {
            const evaluation = command.evaluate(context);
            const forgets = evaluation.kind === "write" && ++writes % 100 === 0;
            return forgets ? { ...evaluation, effects: [] } : evaluation;
          },
        };
      }
    }
    await expect(runChaos({ seed: 1, machine: () => new ForgetfulMachine() })).rejects.toThrow(
      InvariantViolation,
    );
  });
});

async function hashOf(seed: number): Promise<string> {
  const { traceHash } = await runChaos({ seed });
  return traceHash;
}
