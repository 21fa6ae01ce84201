/** A thread that runs seeds one after another. */
import { parentPort } from "node:worker_threads";
import { runSeed, type SeedTask } from "./seed-run.js";

if (parentPort === null) throw new Error("this file is a worker thread");
const port = parentPort;
port.on("message", (task: SeedTask) => {
  runSeed(task).then((outcome) => port.postMessage(outcome));
});
