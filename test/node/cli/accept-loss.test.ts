import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { acceptLoss } from "../../../node/cli/accept-loss.js";
import { DataDirectory } from "../../../storage/data-directory-driver.js";

let path: string;
const open = () => DataDirectory.open({ path, durability: "fsync", newId: () => "some-id" });

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), "covey-loss-"));
});
afterEach(() => rm(path, { recursive: true, force: true }));

it("gives a distrusted store its vote back, and has the next start take what it finds for all there was", async () => {
  const before = await open();
  await before.distrust("its log ends below what had been synced");
  await mkdir(before.storePath);
  await writeFile(join(before.storePath, "synced"), "17");
  await before.close();
  expect(await acceptLoss(path)).toContain("(its log ends below what had been synced)");
  expect(await readdir(before.storePath)).toEqual([]);
  const after = await open();
  expect(after.distrusted).toBeUndefined();
  expect(after.storeId).toBe(before.storeId);
  await after.close();
  expect(await acceptLoss(path)).toBe(`${path}: nothing is known to be lost`);
});

it("is refused while the node runs, and where there is none", async () => {
  const running = await open();
  await expect(acceptLoss(path)).rejects.toMatchObject({ problem: "directory-locked" });
  await running.close();
  await expect(acceptLoss(join(path, "elsewhere"))).rejects.toMatchObject({ problem: "directory-unusable" });
});
