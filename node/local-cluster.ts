#!/usr/bin/env node
/** The program behind `npm start`: a whole cluster on this machine. Needs the build, because every node is a process. */
import { fileURLToPath } from "node:url";
import { launch } from "./local-cluster/launch.js";
import { createLauncherProgram } from "./local-cluster/options.js";
import { EXIT_CANNOT_START } from "./node-process.js";
import { StartError } from "./start-error.js";
import { V8_FLAGS } from "./v8-flags.js";

const main = fileURLToPath(new URL("main.js", import.meta.url));

// A terminal that is gone takes no more lines; the nodes are to be stopped all the same.
process.stdout.on("error", () => undefined);

await createLauncherProgram(async (options) => {
  try {
    process.exitCode = await launch(options, [process.execPath, ...V8_FLAGS, main], {
      line: (text) => console.log(text),
      onStopSignal: (callback) => {
        for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, callback);
      },
    });
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(`covey: ${error.message}`);
    process.exitCode = EXIT_CANNOT_START;
  }
}).parseAsync();
