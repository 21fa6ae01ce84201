import { describe, expect, test } from "vitest";
import { parseOptions, UsageError } from "../../bench/options.js";

describe("the options of the benchmark", () => {
  test("without flags, all operations over both protocols on 1 and on 3 nodes", () => {
    expect(parseOptions([])).toEqual({
      nodes: [1, 3],
      protocols: ["http", "grpc"],
      operations: ["PutItem", "GetItemEventual", "GetItemStrong", "Query"],
      connections: 64,
      durability: "fsync",
      firstWarmUpMs: 20_000,
      warmUpMs: 5_000,
      measureMs: 15_000,
    });
  });

  test("flags choose what is measured, and where results go", () => {
    const args =
      "--quick --nodes 5 --protocols grpc --operations Query,PutItem --connections 8 --durability os";
    const options = parseOptions([...args.split(" "), "--json", "out.json", "--profile", "profiles"]);
    expect(options).toMatchObject({
      nodes: [5],
      protocols: ["grpc"],
      operations: ["Query", "PutItem"],
      connections: 8,
      durability: "os",
      jsonFile: "out.json",
      profileDirectory: "profiles",
    });
    expect(options.measureMs).toBeLessThan(parseOptions([]).measureMs);
  });

  test.each([
    ["--nodes", "1,0"],
    ["--nodes", "three"],
    ["--nodes", ""],
    ["--connections", "1001"],
    ["--protocols", "http,ftp"],
    ["--operations", "putitem"],
    ["--durability", "maybe"],
  ])("%s %s is refused by name", (flag, value) => {
    expect(() => parseOptions([flag, value])).toThrow(UsageError);
    expect(() => parseOptions([flag, value])).toThrow(flag);
  });

  test("an unknown flag is refused", () => {
    expect(() => parseOptions(["--fast"])).toThrow(UsageError);
  });
});
