import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { flagOf, variableOf } from "../../../node/config/names.js";
import { resolveConfig, type ConfigSources } from "../../../node/config/resolve.js";
import { settingNames } from "../../../node/config/settings.js";
import { StartError } from "../../../node/start-error.js";

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "covey-config-"));
});

afterAll(() => rmSync(directory, { recursive: true }));

function file(content: unknown): string {
  const path = join(directory, "covey.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function resolve(
  flags: ConfigSources["flags"],
  environment: ConfigSources["environment"] = {},
  path?: string,
) {
  return resolveConfig({ flags: { dataDirectory: "data", ...flags }, environment, file: path });
}

describe("precedence", () => {
  it("is flag, then variable, then file, then default", () => {
    const path = file({ httpPort: 1, grpcPort: 2, adminPort: 3 });
    const { config } = resolve({ httpPort: "11" }, { COVEY_HTTP_PORT: "21", COVEY_GRPC_PORT: "22" }, path);
    expect(config.httpPort).toBe(11);
    expect(config.grpcPort).toBe(22);
    expect(config.adminPort).toBe(3);
    expect(config.gossipPort).toBe(7946);
  });

  it("takes the file from COVEY_CONFIG when no flag names one", () => {
    expect(resolve({}, { COVEY_CONFIG: file({ zone: "a" }) }).config.zone).toBe("a");
  });
});

describe("defaults that follow from others", () => {
  it("a node alone forms a cluster of one with one replica", () => {
    const { config } = resolve({});
    expect(config.expect).toBe(1);
    expect(config.replicationFactor).toBe(1);
    expect(config.advertiseHost).toBe("127.0.0.1");
  });

  it("a node with seeds joins and forms nothing", () => {
    expect(resolve({ seeds: "a:7946" }).config.expect).toBe(0);
  });

  it.each([
    [2, 2],
    [3, 3],
    [5, 3],
  ])("of %d new nodes each partition gets %d", (expectNodes, replicas) => {
    expect(resolve({ expect: String(expectNodes) }).config.replicationFactor).toBe(replicas);
  });
});

describe("values", () => {
  it("are read from text by their kind", () => {
    const { config } = resolve({
      seeds: "10.0.0.1:7946, [::1]:7947 ,node-3.covey:65535",
      gossipSeal: "false",
      durability: "os",
      requestTimeoutMs: "500",
    });
    expect(config.seeds).toEqual(["10.0.0.1:7946", "[::1]:7947", "node-3.covey:65535"]);
    expect(config.gossipSeal).toBe(false);
    expect(config.durability).toBe("os");
    expect(config.requestTimeoutMs).toBe(500);
  });

  it("an empty list is a list", () => {
    expect(resolve({ seeds: "" }).config.seeds).toEqual([]);
  });
});

describe("what is wrong is said in one line", () => {
  it.each<[ConfigSources["flags"], string]>([
    [{ httpPort: "abc" }, 'httpPort = "abc" (from --http-port) must be a whole number from 0 to 65535'],
    [{ httpPort: "65536" }, "httpPort = 65536 (from --http-port) must be a whole number from 0 to 65535"],
    [{ httpPort: "1.5" }, 'httpPort = "1.5" (from --http-port) must be a whole number from 0 to 65535'],
    [{ httpPort: "" }, 'httpPort = "" (from --http-port) must be a whole number from 0 to 65535'],
    [{ partitions: "100" }, "partitions = 100 (from --partitions) must be a power of two from 1 to 1024"],
    [{ durability: "none" }, 'durability = "none" (from --durability) must be "fsync" or "os"'],
    [{ gossipSeal: "yes" }, 'gossipSeal = "yes" (from --gossip-seal) must be "true" or "false"'],
    [
      { seeds: "a:1,b" },
      'seeds = ["a:1","b"] (from --seeds) must be at most 64 gossip addresses of the form host:port',
    ],
    [
      { seeds: "a:70000" },
      'seeds = ["a:70000"] (from --seeds) must be at most 64 gossip addresses of the form host:port',
    ],
    [
      { name: "no spaces" },
      'name = "no spaces" (from --name) must be 1 to 63 letters, digits, dots, dashes or underscores, the first a letter or digit',
    ],
    [{ httpHost: "a b" }, 'httpHost = "a b" (from --http-host) must be a host name or an IP address'],
    [{ dataDirectory: "" }, 'dataDirectory = "" (from --data) must be the path of a directory'],
  ])("%j", (flags, message) => {
    expect(() => resolve(flags)).toThrow(new StartError("configuration", message));
  });

  it.each<[ConfigSources["flags"], RegExp]>([
    [{ expect: "2", replicationFactor: "3" }, /^replicationFactor = 3 must not exceed expect = 2/],
    [{ gossipHost: "0.0.0.0" }, /^advertiseHost must be given: gossipHost = "0.0.0.0"/],
    [{ gossipHost: "::" }, /^advertiseHost must be given/],
    [
      { httpHeadersTimeoutMs: "40000" },
      /^httpHeadersTimeoutMs = 40000 must not exceed httpReceiveTimeoutMs = 30000$/,
    ],
    [{ requestBytesInFlightMax: "1024" }, /^requestBytesMax = 16777216 must not exceed/],
    [{ httpPort: "7000" }, /^httpPort and grpcPort are both 7000$/],
  ])("%j breaks a rule between settings", (flags, message) => {
    expect(() => resolve(flags)).toThrow(message);
  });

  it("several at once, each with where it came from", () => {
    const path = file({ zone: "", logLevel: 3 });
    expect(() => resolve({ grpcPort: "-1" }, { COVEY_EXPECT: "many" }, path)).toThrow(
      /^zone = "" \(from .*covey\.json\) must be .*; expect = "many" \(from COVEY_EXPECT\) .*; grpcPort = -1 \(from --grpc-port\) .*; logLevel = 3 \(from .*covey\.json\) must be "trace" or/,
    );
  });

  it("a setting that is missing", () => {
    expect(() => resolveConfig({ flags: {}, environment: {} })).toThrow(
      "dataDirectory is missing: give --data or COVEY_DATA",
    );
  });

  it.each([
    ["{", /^the file .* cannot be read as JSON: /],
    ["[]", /^the file .* must hold one JSON object of settings$/],
    ['{"httpprt":1}', /^httpprt \(from .*covey\.json\) is no setting$/],
  ])("a file that holds %s", (content, message) => {
    expect(() => resolve({}, {}, file(content))).toThrow(message);
  });

  it("a file that is not there", () => {
    expect(() => resolve({}, {}, join(directory, "absent.json"))).toThrow(/cannot be read as JSON: ENOENT/);
  });
});

describe("variables that are no setting", () => {
  it("are ignored with a warning, unless Kubernetes set them", () => {
    const { warnings } = resolve(
      {},
      {
        COVEY_HTPP_PORT: "1",
        COVEY_SERVICE_HOST: "10.0.0.1",
        COVEY_SERVICE_PORT_GRPC: "7000",
        COVEY_PORT: "tcp://10.0.0.1:7000",
        COVEY_PORT_7000_TCP_ADDR: "10.0.0.1",
        HOME: "/root",
      },
    );
    expect(warnings).toEqual(["COVEY_HTPP_PORT is no setting and was ignored"]);
  });
});

describe("names", () => {
  it("of flags and variables are distinct and well-formed", () => {
    const flags = settingNames.map(flagOf);
    expect(new Set(flags).size).toBe(flags.length);
    for (const name of settingNames) {
      expect(flagOf(name)).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(variableOf(name)).toMatch(/^COVEY_[A-Z]+(_[A-Z]+)*$/);
    }
  });
});
