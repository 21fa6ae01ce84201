/** `node dist/test/simulator/topology-main.js --from 1 --seeds 100`: runs seeds of the topology chaos; ends at the first failure. */
import { parseArgs } from "node:util";
import { runTopologyChaos } from "./topology-chaos.js";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "100" },
    from: { type: "string", default: "1" },
    verbose: { type: "boolean", default: false },
  },
});
const from = Number(values.from);
const count = Number(values.seeds);
const totals = { ok: 0, unknown: 0, epochs: 0, configurations: 0, crashes: 0 };
for (let seed = from; seed < from + count; seed++) {
  try {
    const report = await runTopologyChaos(seed, values.verbose ? (line) => console.log(line) : undefined);
    totals.ok += report.operations.ok;
    totals.unknown += report.operations.unknown;
    totals.epochs += report.epochs;
    totals.configurations += report.configurations;
    totals.crashes += report.crashes;
    if (values.verbose) console.log(JSON.stringify(report));
  } catch (error) {
    console.error(error);
    console.error(`replay: node dist/test/simulator/topology-main.js --from ${seed} --seeds 1 --verbose`);
    process.exit(1);
  }
}
console.log(`${count} seeds passed: ${JSON.stringify(totals)}`);
