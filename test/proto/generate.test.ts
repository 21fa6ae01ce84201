import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generate } from "../../proto/generate.js";
import { covey } from "../../proto/generated/covey.js";

const protoDirectory = fileURLToPath(new URL("../../proto", import.meta.url));

describe("the generated code", () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "covey-generated-"));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it("is what the .proto files make", async () => {
    await generate(protoDirectory, directory);
    for (const name of ["covey.js", "covey.d.ts"]) {
      const made = await readFile(join(directory, name), "utf8");
      const committed = await readFile(join(protoDirectory, "generated", name), "utf8");
      expect(made === committed, `proto/generated/${name} is stale: run npm run proto`).toBe(true);
    }
  });

  it("needs no reflection at run time", async () => {
    const module = await readFile(join(protoDirectory, "generated", "covey.js"), "utf8");
    const imports = [...module.matchAll(/from "([^"]+)"|require\("([^"]+)"\)/g)].map((m) => m[1] ?? m[2]);
    expect(new Set(imports)).toEqual(new Set(["node:buffer", "protobufjs/minimal.js"]));
  });

  it("reads 64-bit integers as plain numbers, also from bytes that are no Buffer", () => {
    for (const id of [0, 1, 127, 128, 2 ** 28 - 1, 2 ** 28, 2 ** 32, Number.MAX_SAFE_INTEGER]) {
      const bytes = Uint8Array.from(covey.v1.Call.encode({ id, operation: "x" }).finish());
      expect(covey.v1.Call.decode(bytes)).toMatchObject({ id, operation: "x" });
    }
  });

  it("reads negative 64-bit integers", () => {
    const bytes = covey.v1.ProvisionedThroughput.encode({ readCapacityUnits: -5 }).finish();
    expect(covey.v1.ProvisionedThroughput.decode(bytes).readCapacityUnits).toBe(-5);
  });

  it("refuses a 64-bit integer that is cut off", () => {
    expect(() => covey.v1.Call.decode(Uint8Array.of(8, 0x80))).toThrow(RangeError);
  });
});
