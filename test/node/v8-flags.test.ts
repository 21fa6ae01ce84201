import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { V8_FLAGS } from "../../node/v8-flags.js";

it("is what the program asks for itself, when its file is run as a command", () => {
  const [firstLine] = readFileSync(new URL("../../node/main.ts", import.meta.url), "utf8").split("\n", 1);
  expect(firstLine).toBe(`#!/usr/bin/env -S node ${V8_FLAGS.join(" ")}`);
});
