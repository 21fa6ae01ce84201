#!/usr/bin/env -S node --initial-old-space-size=256 --min-semi-space-size=64 --max-semi-space-size=64
/** The `covey` program. */
import { Buffer } from "node:buffer";
import { createProgram } from "./cli/program.js";
import { startNode } from "./covey-node.js";

// Records, keys and frames are small and many: larger pools mean fewer of them to allocate and to collect.
Buffer.poolSize = 64 * 1024;

await createProgram(startNode).parseAsync();
