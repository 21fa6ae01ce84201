/**
 * Goal: nodes that are started together form one cluster, whatever comes between them: never two, and where they cannot
 * yet form one they say what they wait for. A late or emptied one finds its way in, a stranger does not. Method: real
 * processes, started in any order, with one late, with disks emptied at every stage, and with seeds that name only the
 * first. Every cluster id that any node ever tells is collected.
 */
import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { LocalNodes, type LocalNodesOptions } from "../support/local-nodes.js";
import { until } from "./patience.js";
import { untilAtRest } from "./topology-admin.js";

const NAMES = ["node-1", "node-2", "node-3"];
const ENVIRONMENT = { COVEY_PARTITIONS: "8" };

const fixtures: LocalNodes[] = [];
afterEach(async ({ task }) => {
  for (const nodes of fixtures.splice(0)) {
    if (task.result?.state === "fail") console.error(nodes.logTails());
    await nodes.remove();
  }
});

/** None of them started. */
async function prepare(options: LocalNodesOptions = {}): Promise<LocalNodes> {
  const nodes = await LocalNodes.prepare({ environment: ENVIRONMENT, ...options });
  fixtures.push(nodes);
  return nodes;
}

async function start(options: LocalNodesOptions = {}): Promise<LocalNodes> {
  const nodes = await LocalNodes.start({ environment: ENVIRONMENT, ...options });
  fixtures.push(nodes);
  return nodes;
}

describe("three nodes that expect three", () => {
  describe.each([
    { seeds: "all of them", wrapper: undefined, alone: "2 of 3" },
    { seeds: "only the first", wrapper: onlyFirstSeed, alone: "1 of 3" },
  ])("with seeds that name $seeds", ({ wrapper, alone }) => {
    it.each([0, 1, 2])("wait for number %i, which is late, and form one cluster with it", async (late) => {
      const nodes = await prepare({ ...(wrapper && { wrapper }) });
      const punctual = shuffled([0, 1, 2].filter((i) => i !== late));
      for (const i of punctual) nodes.launch(i);
      // Those who know only the first do not find each other without it.
      const here = late === 0 ? alone : "2 of 3";
      for (const i of punctual)
        await untilWaitingFor(
          nodes,
          i,
          `${here} expected nodes are here; waiting for ${here === "2 of 3" ? 1 : 2} more`,
        );
      expect(await clusterIdsNow(nodes, punctual)).toEqual([]);
      nodes.launch(late);
      for (const i of [0, 1, 2]) await nodes.untilReady(i);
      expect(await clusterIdsNow(nodes, [0, 1, 2])).toHaveLength(1);
    });
  });

  it("take an emptied one for another node while they wait", async () => {
    const nodes = await prepare();
    for (const i of [0, 1]) nodes.launch(i);
    for (const i of [0, 1]) await untilWaitingFor(nodes, i, "2 of 3 expected nodes are here");
    await nodes.kill(1);
    rmSync(nodes.dataDirectory(1), { recursive: true });
    for (const i of [1, 2]) nodes.launch(i);
    for (const i of [0, 1, 2]) await nodes.untilReady(i);
    expect(await clusterIdsNow(nodes, [0, 1, 2])).toHaveLength(1);
  });

  it("are the same cluster after all were stopped, one was emptied, and all were started", async () => {
    const nodes = await start();
    const before = await clusterIdsNow(nodes, [0, 1, 2]);
    expect(before).toHaveLength(1);
    await nodes.stopAll();
    rmSync(nodes.dataDirectory(0), { recursive: true });
    for (const i of shuffled([0, 1, 2])) nodes.launch(i);
    for (const i of [0, 1, 2]) await nodes.untilReady(i);
    await untilAtRest(nodes.admin, NAMES);
    expect(await clusterIdsNow(nodes, [0, 1, 2])).toEqual(before);
  });

  it("found no second cluster when two of them were emptied, and say who must decide", async () => {
    const nodes = await start();
    const before = await clusterIdsNow(nodes, [0, 1, 2]);
    await nodes.stopAll();
    for (const i of [0, 1]) rmSync(nodes.dataDirectory(i), { recursive: true });
    for (const i of [0, 1, 2]) nodes.launch(i);
    for (const i of [0, 1]) await untilWaitingFor(nodes, i, "an operator must decide");
    await untilWaitingFor(nodes, 2, "");
    expect(await clusterIdsNow(nodes, [0, 1, 2])).toEqual(before);
  });

  it("take back one whose disk was emptied, as another node in its place", async () => {
    const nodes = await start();
    const before = await clusterIdsNow(nodes, [0, 1, 2]);
    await nodes.kill(0);
    rmSync(nodes.dataDirectory(0), { recursive: true });
    await nodes.restart(0);
    await untilAtRest(nodes.admin, NAMES);
    expect(await clusterIdsNow(nodes, [0, 1, 2])).toEqual(before);
  });
});

describe("a stranger", () => {
  it("that belongs to another cluster is refused by name, and both go on", async () => {
    const cluster = await start();
    const before = await clusterIdsNow(cluster, [0, 1, 2]);
    let flags = ["--name", "stranger"];
    const stranger = await prepare({ count: 1, wrapper: () => withArguments(...flags) });
    await stranger.restart(0);
    const [own] = await clusterIdsNow(stranger, [0]);
    expect(before).not.toContain(own);
    await stranger.stopAll();

    const seed = `127.0.0.1:${cluster.gossipPort(0)}`;
    flags = [...flags, "--seeds", seed];
    await stranger.restart(0);
    await untilLogged(cluster, 0, `stranger belongs to another cluster, ${own}, and is refused`);
    await untilLogged(stranger, 0, `node-1 belongs to another cluster, ${before[0]}, and is refused`);
    expect(await clusterIdsNow(stranger, [0])).toEqual([own]);
    expect(await clusterIdsNow(cluster, [0, 1, 2])).toEqual(before);
    expect(await membersOf(cluster, 0)).toEqual(NAMES);
    expect(await membersOf(stranger, 0)).toEqual(["stranger"]);
  });

  it("whose name is taken says whose it is, and does not disturb its holder", async () => {
    const cluster = await start();
    const seed = `127.0.0.1:${cluster.gossipPort(0)}`;
    const stranger = await prepare({
      count: 1,
      wrapper: () => withArguments("--name", "node-2", "--seeds", seed, "--expect", "0"),
    });
    stranger.launch(0);
    await untilWaitingFor(stranger, 0, "another name: node-2 belongs to node ");
    expect(await membersOf(cluster, 0)).toEqual(NAMES);
  });

  it("that means a cluster of another name is told so, and founds none", async () => {
    const cluster = await start();
    const seed = `127.0.0.1:${cluster.gossipPort(0)}`;
    const stranger = await prepare({
      count: 1,
      wrapper: () => withArguments("--name", "stranger", "--seeds", seed, "--cluster-name", "other"),
    });
    stranger.launch(0);
    await untilWaitingFor(stranger, 0, 'this cluster has the name "covey", not "other"');
    expect(await clusterIdsNow(stranger, [0])).toEqual([]);
    expect((await membersOf(cluster, 0)).filter((name) => name !== "stranger")).toEqual(NAMES);
  });
});

/** Resolves when the node says that it waits for something of these words. */
async function untilWaitingFor(nodes: LocalNodes, i: number, words: string): Promise<void> {
  await until(`node ${i} waits for "${words}"`, async () => {
    if (!nodes.isRunning(i)) throw new Error(`node ${i} ended and did not wait for "${words}"`);
    try {
      const { waitingFor } = (await nodes.status(i)) as { waitingFor: string };
      return waitingFor.includes(words);
    } catch {
      return false; // Not listening yet.
    }
  });
}

async function untilLogged(nodes: LocalNodes, i: number, words: string): Promise<void> {
  await until(`node ${i} logs "${words}"`, () => nodes.log(i).includes(words));
}

/** The clusters that these nodes, which run, say that they belong to. */
async function clusterIdsNow(nodes: LocalNodes, indexes: readonly number[]): Promise<string[]> {
  const all = await Promise.all(indexes.map((i) => nodes.status(i) as Promise<{ clusterId: string }>));
  return [...new Set(all.map(({ clusterId }) => clusterId).filter((id) => id !== ""))];
}

async function membersOf(nodes: LocalNodes, i: number): Promise<string[]> {
  const { members } = (await nodes.status(i)) as { members: { name: string }[] };
  return members.map(({ name }) => name).toSorted();
}

function shuffled(indexes: readonly number[]): number[] {
  return indexes
    .map((i) => ({ i, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ i }) => i);
}

/** The last of two flags counts; these come after the node's own. */
function withArguments(...more: readonly string[]): readonly string[] {
  return ["sh", "-c", `exec "$@" ${more.join(" ")}`, "sh"];
}

/** The nodes' own list begins with the first node's address. */
function onlyFirstSeed(): readonly string[] {
  return [
    "sh",
    "-c",
    'for word; do case "$word" in *,*) first="${word%%,*}";; esac; done; exec "$@" --seeds "$first"',
    "sh",
  ];
}
