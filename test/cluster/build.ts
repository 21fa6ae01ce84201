/** Builds the program before the tests that run it as processes, unless the build is newer than every source. */
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../support/local-nodes.js";

const SOURCES = ["core", "proto", "gossip", "ring", "storage", "replication", "database", "node", "client"];
/** Written last by every build. */
const BUILT = join(REPOSITORY, "dist", "proto", "generated", "covey.js");

export default function build(): void {
  if (modifiedMs(BUILT) >= Math.max(...SOURCES.map(newestMs))) return;
  execFileSync("npm", ["run", "--silent", "build"], { cwd: REPOSITORY, stdio: "inherit" });
}

function newestMs(folder: string): number {
  const files = readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: "utf8" });
  return Math.max(...files.map((file) => modifiedMs(join(REPOSITORY, folder, file))));
}

function modifiedMs(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
