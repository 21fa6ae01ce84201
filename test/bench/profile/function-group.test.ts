import { expect, test } from "vitest";
import { groupOf } from "../../../bench/profile/function-group.js";
import { readStat } from "../../../bench/profile/thread-times.js";

const ROOT = "/covey/dist/";

test.each([
  ["(garbage collector)", "", "garbage collection"],
  ["(program)", "", "native code and system calls"],
  ["writev", "", "built-in functions"],
  ["emit", "node:events", "Node.js"],
  ["f", "file:///covey/dist/storage/rocks-store.js", "storage"],
  ["f", "file:///covey/dist/node/http/deep/response.js", "node/http"],
  ["f", "file:///covey/node_modules/@grpc/grpc-js/src/call.js", "@grpc/grpc-js"],
  ["f", "file:///covey/node_modules/rocksdb-native/lib/batch.js", "rocksdb-native"],
  ["f", "file:///elsewhere/a.js", "other"],
])("%s of %s belongs to %s", (functionName, url, group) => {
  expect(groupOf({ functionName, url, lineNumber: 0, columnNumber: 0 }, ROOT)).toBe(group);
});

test("a thread's name may hold spaces and parentheses", () => {
  const stat = "12 (v8: (worker) 1) S 1 1 1 0 -1 4194560 5 0 0 0 30 12 0 0 20 0 11 0 100 0 0";
  expect(readStat(stat)).toEqual({ name: "v8: (worker) 1", microseconds: 420_000 });
});
