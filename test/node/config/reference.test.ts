import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { configurationReference } from "../../../node/config/reference.js";

it("docs/configuration.md is what `covey settings` prints", () => {
  const document = readFileSync(new URL("../../../docs/configuration.md", import.meta.url), "utf8");
  expect(document, "run: node dist/node/main.js settings > docs/configuration.md").toBe(
    configurationReference(),
  );
});
