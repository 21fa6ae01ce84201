/** `npm run sim -- --seeds 2000 --from 1`: runs seeds of the chaos simulation; ends with the command that replays the first failure. */
import { parseArgs } from "node:util";
import { runChaos } from "./chaos.js";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "100" },
    from: { type: "string", default: "1" },
    verbose: { type: "boolean", default: false },
  },
});
const from = Number(values.from);
const count = Number(values.seeds);
let operations = 0;
for (let seed = from; seed < from + count; seed++) {
  try {
    const report = await runChaos({ seed, ...(values.verbose ? { log: (line) => console.log(line) } : {}) });
    operations += report.operations.ok;
    if (values.verbose) console.log(JSON.stringify(report));
  } catch (error) {
    console.error(error);
    console.error(`replay: npm run sim -- --from ${seed} --seeds 1 --verbose`);
    process.exit(1);
  }
}
console.log(`${count} seeds passed, ${operations} operations succeeded`);
