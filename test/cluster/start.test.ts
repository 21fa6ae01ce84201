/** `npm start` and `covey start` as a person meets them: real processes, real ports, and what is left when they end. */
import { execFileSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Placement } from "../../node/local-cluster/plan.js";
import { freePlacement } from "../support/local-nodes.js";
import { createMessageTable, missing, putBySdk, sdkClient } from "./message-table.js";
import { PATIENCE_MS } from "./patience.js";
import { Program } from "./program.js";

const HOST = "127.0.0.1";

let directory: string;
let programs: Program[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "covey-start-"));
  programs = [];
});

afterEach(async ({ task }) => {
  for (const program of programs) {
    program.signal("SIGKILL");
    await program.ended;
    if (task.result?.state === "fail") console.error(program.output, program.errors);
  }
  for (const pid of nodePids()) process.kill(pid, "SIGKILL");
  rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
});

function run(file: string, args: readonly string[]): Program {
  const program = new Program(file, args);
  programs.push(program);
  return program;
}

/** What `npm start -- …` runs. */
function startCluster(placement: Placement, ...more: string[]): Program {
  const { data, httpPort, grpcPort, adminPort, gossipPort } = placement;
  return run("node/local-cluster.js", [
    ...["--data", data, "--http-port", `${httpPort}`, "--grpc-port", `${grpcPort}`],
    ...["--admin-port", `${adminPort}`, "--gossip-port", `${gossipPort}`, ...more],
  ]);
}

/** Processes of nodes whose data is in this test's directory. */
function nodePids(): number[] {
  const lines = execFileSync("ps", ["-eo", "pid,args"], { encoding: "utf8" }).split("\n");
  return lines
    .filter((line) => line.includes(` start --data ${directory}/`))
    .map((line) => parseInt(line, 10));
}

async function expectOneLine(program: Program, line: RegExp): Promise<void> {
  expect(await program.ended).toBe(1);
  expect(program.errors).toMatch(line);
  expect(program.errors.trimEnd().split("\n")).toHaveLength(1);
  expect(program.output).not.toContain("covey ready");
  expect(nodePids()).toEqual([]);
}

describe("npm start", () => {
  it("runs three nodes until Ctrl-C or SIGTERM, leaves no process, and finds its data again", async () => {
    const placement = await freePlacement(join(directory, "data"), 3);
    const endpoints = [0, 1, 2].map((i) => `http://${HOST}:${placement.httpPort + i}`);
    const first = startCluster(placement);
    await first.shown(/^covey ready/);
    expect(nodePids()).toHaveLength(3);
    for (const endpoint of endpoints) expect(first.output).toContain(endpoint);
    await createMessageTable(endpoints[0]!, "messages");
    const client = sdkClient(endpoints[1]!);
    for (let i = 0; i < 20; i++) await putBySdk(client, "messages")(`${i}`);
    first.signal("SIGINT");
    expect(await first.ended).toBe(0);
    expect(nodePids()).toEqual([]);

    const second = startCluster(placement);
    await second.shown(/^covey ready/);
    const ids = Array.from({ length: 20 }, (_, i) => `${i}`);
    expect(await missing(client, "messages", ids, { consistent: true })).toEqual([]);
    client.destroy();
    second.signal("SIGTERM");
    expect(await second.ended).toBe(0);
    expect(nodePids()).toEqual([]);

    const third = startCluster(placement, "--nodes", "2");
    await expectOneLine(third, /^covey: .* holds a cluster of 3 nodes, which cannot be started with 2/);
  });

  it("grows with --nodes: new nodes join over the data that are there, and stay when it is left out", async () => {
    const placement = await freePlacement(join(directory, "data"), 4);
    const first = startCluster(placement);
    await first.shown(/^covey ready/);
    await createMessageTable(`http://${HOST}:${placement.httpPort}`, "messages");
    const ids = Array.from({ length: 20 }, (_, i) => `${i}`);
    const client = sdkClient(`http://${HOST}:${placement.httpPort}`);
    for (const id of ids) await putBySdk(client, "messages")(id);
    client.destroy();
    first.signal("SIGINT");
    expect(await first.ended).toBe(0);

    const second = startCluster(placement, "--nodes", "4");
    await second.shown(/^growing from 3 to 4 nodes: node-4 will join/);
    await second.shown(/^all partitions have moved; replicas per node: .*node-4 9\d/);
    second.signal("SIGINT");
    expect(await second.ended).toBe(0);

    const third = startCluster(placement);
    await third.shown(/^covey ready/);
    expect(nodePids()).toHaveLength(4);
    expect(third.output).not.toContain("growing");
    const last = sdkClient(`http://${HOST}:${placement.httpPort + 3}`);
    expect(await missing(last, "messages", ids, { consistent: true })).toEqual([]);
    last.destroy();
    third.signal("SIGINT");
    expect(await third.ended).toBe(0);
  });

  it.each([1, 5])("runs a cluster of %i", async (count) => {
    const placement = await freePlacement(join(directory, "data"), count);
    const program = startCluster(placement, "--nodes", `${count}`);
    await program.shown(/^covey ready/);
    await createMessageTable(`http://${HOST}:${placement.httpPort}`, "messages");
    const last = sdkClient(`http://${HOST}:${placement.httpPort + count - 1}`);
    await putBySdk(last, "messages")("a");
    expect(await missing(last, "messages", ["a"], { consistent: true })).toEqual([]);
    last.destroy();
    program.signal("SIGINT");
    expect(await program.ended).toBe(0);
    expect(nodePids()).toEqual([]);
  });

  it("takes its nodes with it when it is killed", async () => {
    const program = startCluster(await freePlacement(join(directory, "data"), 3));
    await program.shown(/^covey ready/);
    expect(nodePids()).toHaveLength(3);
    program.signal("SIGKILL");
    await expect.poll(nodePids, { timeout: PATIENCE_MS }).toEqual([]);
  });

  it("says which port is taken, and by which flag to choose another", async () => {
    const placement = await freePlacement(join(directory, "data"), 3);
    const server = createServer().listen(placement.grpcPort + 1, HOST);
    await once(server, "listening");
    try {
      await expectOneLine(
        startCluster(placement),
        new RegExp(
          `^covey: port ${placement.grpcPort + 1} on ${HOST} is taken, gRPC of node-2 .*--grpc-port`,
        ),
      );
    } finally {
      server.close();
    }
    expect(readdirSync(directory)).toEqual([]);
  });

  it("refuses a directory that cannot be one, and leaves another's alone", async () => {
    const file = join(directory, "file");
    writeFileSync(file, "mine");
    const placement = await freePlacement(join(file, "data"), 3);
    await expectOneLine(startCluster(placement), /^covey: .* cannot be used: it is no directory; .*--data/);
    await expectOneLine(
      startCluster({ ...placement, data: directory }),
      /^covey: .* holds something else than a local cluster \("file"\): .*--data/,
    );
    expect(readdirSync(directory)).toEqual(["file"]);
  });

  it("refuses a flag that there is none of, and a value that is none", async () => {
    await expectOneLine(run("node/local-cluster.js", ["--ports", "1"]), /^covey: unknown option '--ports'/);
    await expectOneLine(run("node/local-cluster.js", ["--nodes", "many"]), /^covey: .*--nodes.*whole number/);
  });
});

describe("covey start", () => {
  const purposes = [
    { flag: "--http-port", port: "httpPort", purpose: "the DynamoDB endpoint" },
    { flag: "--grpc-port", port: "grpcPort", purpose: "the gRPC endpoint" },
    { flag: "--admin-port", port: "adminPort", purpose: "the admin port" },
    { flag: "--gossip-port", port: "gossipPort", purpose: "gossip" },
  ] as const;

  it.each(purposes)("says in one line that $flag is taken", async ({ flag, port, purpose }) => {
    const placement = await freePlacement(join(directory, "data"), 1);
    const socket = createSocket("udp4").bind(placement[port], HOST);
    const server = createServer().listen(placement[port], HOST);
    await Promise.all([once(socket, "listening"), once(server, "listening")]);
    try {
      await expectOneLine(
        run("node/main.js", [
          "start",
          ...["--data", placement.data],
          ...purposes.flatMap((each) => [each.flag, `${placement[each.port]}`]),
        ]),
        new RegExp(`^covey: port ${placement[port]} on ${HOST} is taken, ${purpose} .*${flag}`),
      );
    } finally {
      server.close();
      socket.close();
    }
  });

  it("refuses the data directory of a node that runs", async () => {
    const placement = await freePlacement(directory, 1);
    const program = startCluster(placement, "--nodes", "1");
    await program.shown(/^covey ready/);
    const args = purposes.flatMap(({ flag }) => [flag, "0"]);
    const other = run("node/main.js", ["start", "--data", join(directory, "node-1", "data"), ...args]);
    expect(await other.ended).toBe(1);
    expect(other.errors).toMatch(/^covey: another process has .* open$/m);
  });
});
