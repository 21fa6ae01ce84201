import { expect, it } from "vitest";
import { isCorruption, isDiskFailure, StoreFailedError } from "../../storage/errors.js";

it.each([
  "block checksum mismatch: stored = 1, computed = 2 in /data/000009.sst offset 16290 size 8140",
  "checksum mismatch  The file /data/MANIFEST-000005 may be corrupted.",
  "SST file is ahead of WALs in CF p3",
])("takes for corruption, and not for a failed disk: %s", (message) => {
  const error = new Error("Batch was not applied", { cause: new Error(message) });
  expect(isCorruption(error)).toBe(true);
  expect(isDiskFailure(error)).toBe(false);
});

it.each([
  "EIO: i/o error, fdatasync",
  "While pread offset 0 len 4096: /data/000009.sst: Input/output error",
  "ENOSPC: no space left on device, write",
  "While open a file for appending: /data/000012.log: Read-only file system",
])("takes for a failed disk, and not for corruption: %s", (message) => {
  const error = new Error("Batch was not applied", { cause: new Error(message) });
  expect(isCorruption(error)).toBe(false);
  expect(isDiskFailure(error)).toBe(true);
});

it("takes a store that failed as a whole for neither corruption nor a bug", () => {
  const error = new StoreFailedError(new Error("block checksum mismatch"));
  expect(isCorruption(error)).toBe(false);
  expect(error.message).toBe("the store failed: block checksum mismatch");
});
