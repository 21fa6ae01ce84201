/** The same as test/simulator/first-failure.ts, for random ways through the explorer's worlds. */
import { parseArgs } from "node:util";
import { walk } from "./walk.js";

const { values } = parseArgs({ options: { from: { type: "string" }, seeds: { type: "string" } } });
const from = Number(values.from);

function firstFailure(): unknown {
  for (let seed = from; seed < from + Number(values.seeds); seed++) {
    const { violation } = walk(seed);
    if (violation === undefined) continue;
    const message = `I12: ${violation.message}\n${violation.steps.join("\n")}`;
    return { seed, failure: { invariant: "explorer", message } };
  }
  return null;
}

console.log(JSON.stringify(firstFailure()));
