/** Programs that tests need beside Node.js, from Debian's packages. */
import { execFileSync, spawnSync } from "node:child_process";

/** Makes sure that `program` can be run. Throws, saying what to install, where it cannot be installed from here. */
export function requireProgram(program: string, ...debianPackages: readonly string[]): void {
  if (isInstalled(program)) return;
  if (process.getuid?.() !== 0 || !isInstalled("apt-get")) {
    throw new Error(
      `this test needs ${program}: install it (on Debian: apt-get install -y --no-install-recommends ${debianPackages.join(" ")})`,
    );
  }
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...debianPackages]]) {
    execFileSync("apt-get", args, { env: environment, stdio: ["ignore", "ignore", "inherit"] });
  }
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}
