/** The disks of a test file's nodes: made before its tests, removed after its nodes. */
import { afterAll, beforeAll } from "vitest";
import { LoopDisk, whyNoLoopDisks, type FileSystem } from "../../support/loop-disk.js";

/** Undefined when the machine can have them; otherwise it was said, loudly, that tests are skipped. */
export const whyNoDisks = whyNoLoopDisks();
if (whyNoDisks !== undefined) console.warn(`SKIPPED: tests of failing disks; ${whyNoDisks}`);

const MEBIBYTE = 1024 * 1024;

/** Call it before `useNodes`, so that the nodes are gone before their disks are. */
export function useLoopDisks(
  options: { readonly mebibytes?: number; readonly fileSystem?: FileSystem } = {},
): () => readonly LoopDisk[] {
  const { mebibytes = 400, fileSystem = "ext4" } = options;
  const disks: LoopDisk[] = [];
  beforeAll(() => {
    for (let i = 0; i < 3; i++) disks.push(new LoopDisk({ bytes: mebibytes * MEBIBYTE, fileSystem }));
  });
  afterAll(async () => {
    await Promise.all(disks.map((disk) => disk.remove()));
  });
  return () => disks;
}
