#!/usr/bin/env node
/** The `covey` program. */
import { createProgram } from "./cli/program.js";
import { startNode } from "./covey-node.js";

await createProgram(startNode).parseAsync();
