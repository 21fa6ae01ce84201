import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../core/system.js";
import { DataDirectory } from "../../storage/data-directory-driver.js";
import { runCompiled } from "./compiled-process.js";
import { makeDirectory, openStore, removeDirectory } from "./rocks-directory.js";
import { bytes } from "./store-contract.js";

const WRITERS = 16;

describe("a process that was killed", () => {
  let directory: string;

  beforeEach(async () => {
    directory = await makeDirectory();
  });

  afterEach(() => removeDirectory(directory));

  it("kept others out of its directory while it lived, and left every write that it had acknowledged", async () => {
    const path = join(directory, "data");
    const child = await runCompiled(join(directory, "program"), "write-until-killed", [path]);
    /** For each writer the newest write that was acknowledged. */
    const acknowledged = new Array<number>(WRITERS).fill(-1);
    await new Promise<void>((resolve, reject) => {
      let count = 0;
      child.on("message", ({ writer, i }: { writer: number; i: number }) => {
        acknowledged[writer] = i;
        if (++count === 2000) resolve();
      });
      child.once("exit", (code) => reject(new Error(`the process ended with ${code} before it was killed`)));
    });
    const open = (): Promise<DataDirectory> => DataDirectory.open({ path, durability: "fsync", newId });
    await expect(open()).rejects.toMatchObject({ code: "DirectoryInUse" });
    child.removeAllListeners("exit");
    child.kill("SIGKILL");
    await once(child, "exit");

    const data = await open();
    expect([data.bootCount, data.distrusted]).toEqual([2, undefined]);
    const store = await openStore(data.storePath);
    expect(store.recoveredBelowSync).toBe(false);
    for (const [writer, newest] of acknowledged.entries()) {
      const keys = Array.from({ length: newest + 1 }, (_, i) => bytes(`${writer}/${i}`));
      for (const family of [writer % 4, store.systemFamily]) {
        const values = await store.getMany(family, keys);
        expect(values.filter((value) => value?.length === 1000)).toHaveLength(newest + 1);
      }
    }
    await store.close();
    await data.close();
  });
});
