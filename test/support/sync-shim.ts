/**
 * Makes a process's fsync and fdatasync slow, or fail, while it runs: a library of a few lines of C, compiled when it is
 * needed and preloaded. Before each sync it reads a control file, "milliseconds failing", such as "120 0" or "0 1".
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireProgram } from "./debian-packages.js";

const SOURCE = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int fault(void) {
  int milliseconds = 0, failing = 0;
  const char *path = getenv("SYNC_CONTROL");
  FILE *file = path ? fopen(path, "r") : NULL;
  if (file) {
    if (fscanf(file, "%d %d", &milliseconds, &failing) != 2) failing = 0;
    fclose(file);
  }
  if (milliseconds > 0) usleep(milliseconds * 1000);
  return failing;
}

#define WRAP(name)                                                  \\
  int name(int descriptor) {                                        \\
    static int (*real)(int);                                        \\
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, #name);        \\
    if (fault()) { errno = EIO; return -1; }                        \\
    return real(descriptor);                                        \\
  }
WRAP(fsync)
WRAP(fdatasync)
`;

export class SyncShim {
  readonly #directory = mkdtempSync(join(tmpdir(), "covey-shim-"));
  readonly #removeAtExit = () => rmSync(this.#directory, { recursive: true, force: true });

  /** Throws where there is no compiler and none can be installed. */
  constructor() {
    process.once("exit", this.#removeAtExit);
    requireProgram("gcc", "gcc", "libc6-dev");
    const source = join(this.#directory, "shim.c");
    writeFileSync(source, SOURCE);
    execFileSync("gcc", ["-O2", "-shared", "-fPIC", source, "-o", this.#library, "-ldl"], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }

  /** What to run process `i` with. */
  wrapper(i: number): string[] {
    return ["env", `LD_PRELOAD=${this.#library}`, `SYNC_CONTROL=${this.#control(i)}`];
  }

  /** From now on. */
  control(i: number, fault: { readonly delayMs?: number; readonly failing?: boolean }): void {
    const { delayMs = 0, failing = false } = fault;
    writeFileSync(this.#control(i), `${delayMs} ${failing ? 1 : 0}\n`);
  }

  remove(): void {
    process.off("exit", this.#removeAtExit);
    this.#removeAtExit();
  }

  get #library(): string {
    return join(this.#directory, "shim.so");
  }

  #control(i: number): string {
    return join(this.#directory, `control-${i}`);
  }
}
