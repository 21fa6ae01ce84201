/**
 * Goal: nodes that are started together form one cluster, whatever comes between them, and a late or emptied one finds
 * its way in. Method: real processes, started in different orders, with one late, with one whose disk is emptied, and
 * with seeds that name only the first.
 */
import { rmSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { LocalNodes, type LocalNodesOptions } from "../support/local-nodes.js";
import { untilAtRest } from "./topology-admin.js";

const NAMES = ["node-1", "node-2", "node-3"];
const AT_REST_MS = 60_000;
const ENVIRONMENT = { COVEY_PARTITIONS: "8" };

describe("three nodes that expect three", () => {
  let nodes: LocalNodes | undefined;
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") console.error(nodes?.logTails());
    await nodes?.remove();
  });
  const start = async (options: LocalNodesOptions = {}): Promise<LocalNodes> =>
    (nodes = await LocalNodes.start({ environment: ENVIRONMENT, ...options }));

  it("form one cluster when their seeds name only the first", async () => {
    const { admin } = await start({ wrapper: onlyFirstSeed });
    expect(await clusterIds(admin)).toHaveLength(1);
  });

  it("are the same cluster after all were stopped and started", async () => {
    const started = await start();
    const [before] = await clusterIds(started.admin);
    await started.stopAll();
    await started.startAll();
    expect(await clusterIds(started.admin)).toEqual([before]);
  });

  it("take back one whose disk was emptied, as another node in its place", async () => {
    const started = await start();
    const [before] = await clusterIds(started.admin);
    await started.kill(0);
    rmSync(started.dataDirectory(0), { recursive: true });
    await started.restart(0);
    await untilAtRest(started.admin, NAMES, AT_REST_MS);
    expect(await clusterIds(started.admin)).toEqual([before]);
  }, 120_000);
});

async function clusterIds(admins: readonly string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const admin of admins) {
    for (;;) {
      const { clusterId } = (await (await fetch(`${admin}/status`)).json()) as { clusterId: string };
      if (clusterId !== "") {
        ids.add(clusterId);
        break;
      }
      await delay(50);
    }
  }
  return [...ids];
}

/** The last of two `--seeds` counts; the nodes' own list begins with the first node's address. */
function onlyFirstSeed(): readonly string[] {
  return [
    "sh",
    "-c",
    'for word; do case "$word" in *,*) first="${word%%,*}";; esac; done; exec "$@" --seeds "$first"',
    "sh",
  ];
}
