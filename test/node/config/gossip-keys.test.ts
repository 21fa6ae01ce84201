import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readGossipKeys } from "../../../node/config/gossip-keys.js";

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "covey-keys-"));
});

afterAll(() => rmSync(directory, { recursive: true }));

function keysIn(content: string): Uint8Array[] {
  const path = join(directory, "keys");
  writeFileSync(path, content);
  return readGossipKeys(path);
}

const FIRST = Buffer.alloc(32, 1);
const SECOND = Buffer.alloc(32, 2);

it("keeps the order of the file and skips comments and empty lines", () => {
  const keys = keysIn(`# new\n${FIRST.toString("base64")}\n\n${SECOND.toString("base64")}  \n`);
  expect(keys).toEqual([FIRST, SECOND]);
});

it.each([
  ["", /must hold 1 to 8 keys, it holds 0$/],
  [`${FIRST.toString("base64")}\n`.repeat(9), /must hold 1 to 8 keys, it holds 9$/],
  [`\n${Buffer.alloc(31, 1).toString("base64")}`, /line 2: must be 32 bytes in base64$/],
])("refuses what is no keyring without quoting it (%#)", (content, message) => {
  expect(() => keysIn(content)).toThrow(message);
});

it("says when the file is not there", () => {
  expect(() => readGossipKeys(join(directory, "absent"))).toThrow(/^gossipKeysFile cannot be read: ENOENT/);
});
