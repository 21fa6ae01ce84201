import { expect, test } from "vitest";
import { filesystemIn } from "../../bench/machine.js";

const MOUNTS = "/dev/a / ext4 rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n/dev/b /tmpfiles xfs rw 0 0\n";

test("a path is on the file system with the longest directory above it", () => {
  expect(filesystemIn(MOUNTS, "/tmp/bench")).toBe("tmpfs");
  expect(filesystemIn(MOUNTS, "/tmp")).toBe("tmpfs");
  expect(filesystemIn(MOUNTS, "/tmpfiles/bench")).toBe("xfs");
  expect(filesystemIn(MOUNTS, "/var")).toBe("ext4");
});

test("of two file systems on one directory the later one hides the other", () => {
  expect(filesystemIn(`${MOUNTS}none /tmp overlay rw 0 0\n`, "/tmp/bench")).toBe("overlay");
});
