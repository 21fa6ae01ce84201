/** Reading the file of gossip keys: one key a line in base64; empty lines and lines that begin with # are skipped. */
import { readFileSync } from "node:fs";
import { StartError } from "../start-error.js";

const KEY_BYTES = 32;
const KEYS_MAX = 8;
/** 32 bytes in base64: 43 digits and a padding. */
const KEY = /^[A-Za-z0-9+/]{43}=$/;

/** The sealing key first. Throws StartError, which never quotes a key. */
export function readGossipKeys(path: string): Uint8Array[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new StartError("configuration", `gossipKeysFile cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  }
  const keys: Uint8Array[] = [];
  for (const [i, line] of text
    .split("\n")
    .map((each) => each.trim())
    .entries()) {
    if (line === "" || line.startsWith("#")) continue;
    if (!KEY.test(line)) {
      throw new StartError(
        "configuration",
        `gossipKeysFile ${path}, line ${i + 1}: must be ${KEY_BYTES} bytes in base64`,
      );
    }
    keys.push(Buffer.from(line, "base64"));
  }
  if (keys.length === 0 || keys.length > KEYS_MAX) {
    throw new StartError(
      "configuration",
      `gossipKeysFile ${path} must hold 1 to ${KEYS_MAX} keys, it holds ${keys.length}`,
    );
  }
  return keys;
}
