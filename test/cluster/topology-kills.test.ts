/**
 * Goal: a node that drives a move, gives a partition away or gets it may be killed at every step of the move; the move is
 * resumed or cancelled, there are never two majorities of a partition, and nobody loses an acknowledged write. Method:
 * see move-strikes.ts and topology-watch.ts; a seed chooses the nodes and, in the short run, the steps.
 *
 * `npm run test:kills` strikes every role at every step. `KILLS_SEED` repeats the choices of a run, not its timing.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SeededRandom } from "../../core/random.js";
import { createMessageTable } from "./message-table.js";
import { ROLES, STEPS } from "./move-moment.js";
import { MoveStrikes, type Strike } from "./move-strikes.js";
import { RegisterLoad } from "./register-load.js";
import { TopologyWatch } from "./topology-watch.js";
import { useNodes } from "./use-nodes.js";

const TABLE = "registers";
const SHORT = 3;
const ALL = process.env["KILLS"] === "all";
/** In how many changes a strike is tried whose moment does not come. Without spare ones it has to come some time. */
const ATTEMPTS_MAX = ALL ? 30 : 6;
const SEED = Number(process.env["KILLS_SEED"] ?? Math.floor(Math.random() * 1_000_000));

const random = new SeededRandom(SEED);
const every = STEPS.flatMap((step) => ROLES.map((role) => ({ step, role })));
const strikes: Strike[] = [];
for (const left = [...every]; left.length > 0;) {
  const [next] = left.splice(Math.floor(random.next() * left.length), 1);
  strikes.push({ ...next!, cancel: random.next() < 0.4 });
}
const chosen = ALL ? strikes : strikes.slice(0, SHORT);
/** Instead of those whose moment does not come: whether an onlooker catches one is luck, and nothing that is promised. */
const spare = strikes.slice(chosen.length);

describe("four nodes under load, one of which is given away and taken in again", () => {
  const nodes = useNodes({ count: 4, environment: { COVEY_PARTITIONS: "16" } });
  let load: RegisterLoad;
  let watch: TopologyWatch;
  let moves: MoveStrikes;
  /** After a failure nobody knows what the nodes are about. */
  let broken = false;
  beforeAll(async () => {
    await createMessageTable(nodes().http[0]!, TABLE);
    watch = new TopologyWatch(nodes);
    moves = new MoveStrikes(nodes(), watch, () => random.next());
    load = new RegisterLoad({
      endpoints: () => moves.members.map((i) => nodes().http[i]!),
      table: TABLE,
      keys: 24,
      clients: 4,
      itemBytes: 10_000,
    });
    console.log(`KILLS_SEED=${SEED}`);
  });

  afterAll(() => Promise.all([load.stop(), watch.stop()]));

  it.each(chosen)(
    "outlive the kill of the $role at step $step (cancelled: $cancel)",
    async (first) => {
      expect(broken, "an earlier strike failed").toBe(false);
      broken = true;
      for (let strike: Strike | undefined = first; strike !== undefined; strike = spare.shift()) {
        for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
          const happened = await moves.run(strike);
          if (happened === undefined) continue;
          console.log(`change ${attempt}: ${happened}`);
          broken = false;
          return;
        }
        const { role, step } = strike;
        console.warn(`NOT STRUCK: the ${role} at step ${step}, whose moment did not come`);
      }
      broken = false;
      throw new Error(`the moment did not come in ${ATTEMPTS_MAX} changes`);
    },
    1_200_000,
  );

  it("have lost nothing and never had two majorities", async () => {
    await watch.stop();
    await load.stop();
    const { documents, configurations } = watch.counts;
    console.log(`${documents} documents and ${configurations} configurations of partitions seen`);
    expect(documents).toBeGreaterThan(10);
    console.log(await load.check(nodes().http[moves.members[0]!]!));
  });
});
