import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../core/system.js";
import { DataDirectory, type DataDirectoryOptions } from "../../storage/data-directory-driver.js";
import { systemFileSync } from "../../storage/file-sync-driver.js";
import { makeDirectory, removeDirectory } from "./rocks-directory.js";

describe("a data directory", () => {
  let parent: string;
  let path: string;

  beforeEach(async () => {
    parent = await makeDirectory();
    path = join(parent, "data");
  });

  afterEach(() => removeDirectory(parent));

  function open(options: Partial<DataDirectoryOptions> = {}): Promise<DataDirectory> {
    return DataDirectory.open({
      path,
      durability: "fsync",
      newId,
      machineBoot: async () => "boot 1",
      ...options,
    });
  }

  it("gets an identity when it is made, and keeps it", async () => {
    const made = await open();
    const { nodeId, storeId } = made;
    expect(nodeId).toMatch(/^[0-9a-f]{16}$/);
    expect(storeId).toMatch(/^[0-9a-f]{16}$/);
    expect(nodeId).not.toBe(storeId);
    expect(made.cluster).toBeUndefined();
    await made.close();
    const again = await open();
    expect([again.nodeId, again.storeId]).toEqual([nodeId, storeId]);
    await again.close();
  });

  it("counts its starts, those of runs that were killed too", async () => {
    const counts: number[] = [];
    for (let i = 0; i < 3; i++) {
      const directory = await open();
      counts.push(directory.bootCount);
      if (i === 1) await directory.abandon();
      else await directory.close();
    }
    expect(counts).toEqual([1, 2, 3]);
  });

  it("syncs the new count, and the name it stands under, before the start goes on", async () => {
    const synced: string[] = [];
    const directory = await open({
      fileSync: {
        ...systemFileSync,
        fsync: async (descriptor) => {
          synced.push(await readFile(join(path, "covey.json"), "utf8").catch(() => "not there"));
          await systemFileSync.fsync(descriptor);
        },
      },
    });
    expect(synced.at(-1)).toContain('"bootCount": 1');
    expect(synced.at(-2)).toBe("not there");
    await directory.close();
  });

  it("remembers its cluster, and refuses another one", async () => {
    const cluster = { clusterId: "c1", partitionCount: 128 };
    const directory = await open();
    await directory.joinCluster(cluster);
    await directory.joinCluster(cluster);
    await expect(directory.joinCluster({ clusterId: "c2", partitionCount: 128 })).rejects.toThrow("c1");
    await expect(directory.joinCluster({ clusterId: "c1", partitionCount: 64 })).rejects.toThrow("128");
    await directory.close();
    const again = await open();
    expect(again.cluster).toEqual(cluster);
    await again.close();
  });

  it("cannot be opened twice, and can after it was closed", async () => {
    const directory = await open();
    await expect(open()).rejects.toMatchObject({ code: "DirectoryInUse", name: "DirectoryInUseError" });
    await directory.close();
    const again = await open();
    expect(again.bootCount).toBe(2);
    await again.close();
  });

  it("is not made of a directory with files that are not Covey's", async () => {
    await mkdir(path);
    await writeFile(join(path, "thesis.txt"), "do not touch");
    await expect(open()).rejects.toMatchObject({ code: "ForeignDirectory" });
    await expect(open()).rejects.toThrow("thesis.txt");
  });

  it("may be the root of a file system, or what an interrupted format left", async () => {
    await mkdir(join(path, "lost+found"), { recursive: true });
    await mkdir(join(path, "lock"));
    await writeFile(join(path, "covey.json.new"), '{"format":');
    await (await open()).close();
  });

  it("is refused when its format is unknown, and is left as it was", async () => {
    await (await open()).close();
    const file = join(path, "covey.json");
    const newer = (await readFile(file, "utf8")).replace('"format": 2', '"format": 3');
    await writeFile(file, newer);
    await expect(open()).rejects.toMatchObject({ code: "UnknownFormat" });
    expect(await readFile(file, "utf8")).toBe(newer);
  });

  it("is refused when its identity cannot be read", async () => {
    await (await open()).close();
    for (const text of ["", "{", '{"format":2}', '{"format":2,"nodeId":7}']) {
      await writeFile(join(path, "covey.json"), text);
      await expect(open()).rejects.toMatchObject({ code: "StoreCorrupt" });
    }
  });

  it("says so when it cannot be made or written", async () => {
    await writeFile(path, "a file");
    await expect(open()).rejects.toMatchObject({ code: "DirectoryNotWritable" });
    await expect(open({ path: join(path, "below") })).rejects.toMatchObject({ code: "DirectoryNotWritable" });
  });

  it("remembers that its store may have forgotten something, until it is trusted again", async () => {
    let directory = await open();
    await directory.distrust("first reason");
    await directory.distrust("second reason");
    await directory.close();
    directory = await open();
    expect(directory.distrusted).toBe("first reason");
    await directory.trust();
    await directory.close();
    directory = await open();
    expect(directory.distrusted).toBeUndefined();
    await directory.close();
  });

  it("distrusts a store that ran with os durability when the machine stopped", async () => {
    await (await open({ durability: "os" })).abandon();
    const directory = await open({ durability: "os", machineBoot: async () => "boot 2" });
    expect(directory.distrusted).toContain("os durability");
    await directory.close();
  });

  it("distrusts it too where the system does not tell one boot from another", async () => {
    const unknown = { durability: "os", machineBoot: async () => undefined } as const;
    await (await open(unknown)).abandon();
    const directory = await open(unknown);
    expect(directory.distrusted).toBeDefined();
    await directory.close();
  });

  it("trusts a store after a killed process, an orderly stop, or with fsync", async () => {
    await (await open({ durability: "os" })).abandon();
    await (await open({ durability: "os" })).close();
    await (await open({ durability: "os", machineBoot: async () => "boot 2" })).close();
    await (await open({ durability: "fsync", machineBoot: async () => "boot 2" })).abandon();
    const directory = await open({ durability: "os", machineBoot: async () => "boot 3" });
    expect(directory.distrusted).toBeUndefined();
    await directory.close();
  });
});
