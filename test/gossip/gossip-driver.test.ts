import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { SeededRandom } from "../../core/random.js";
import { SystemClock } from "../../core/system.js";
import { GossipDriver, type GossipOptions } from "../../gossip/gossip-driver.js";
import type { GossipEvent } from "../../gossip/gossip-event.js";
import { Keyring } from "../../gossip/keyring.js";
import type { MemberState } from "../../gossip/member.js";
import { recordOf } from "./local-member.js";

/** A tenth of the defaults and less: these tests wait for real time to pass. */
const FAST = {
  probeIntervalMs: 100,
  probeTimeoutMs: 40,
  gossipIntervalMs: 20,
  suspicionMultiplier: 2,
  syncIntervalMs: 200,
  reconnectIntervalMs: 200,
  streamTimeoutMs: 1_000,
};

/** Waits for a seed's answer even when this process has to wait for its turn. */
const PATIENT = { ...FAST, streamTimeoutMs: 60_000 };

const running = new Set<GossipDriver>();

afterEach(async () => {
  await Promise.all([...running].map((node) => node.stop()));
  running.clear();
});

async function startNode(
  number: number,
  options: Partial<GossipOptions> & { events?: GossipEvent[] } = {},
): Promise<GossipDriver> {
  const { events, ...rest } = options;
  const node = new GossipDriver({
    clock: new SystemClock(),
    random: new SeededRandom(number),
    bind: { host: "127.0.0.1", port: 0 },
    seeds: [],
    config: FAST,
    self: recordOf(number),
    ...rest,
  });
  if (events) node.onMember((event) => events.push(event));
  await node.start();
  running.add(node);
  return node;
}

async function stopNode(node: GossipDriver): Promise<void> {
  running.delete(node);
  await node.stop();
}

function seedsOf(node: GossipDriver): string[] {
  return [`${node.self.host}:${node.self.port}`];
}

function states(node: GossipDriver): Record<string, MemberState> {
  return Object.fromEntries(node.members().map(({ name, state }) => [name, state]));
}

function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 60_000, interval: 10 });
}

test("three nodes find each other by one seed, and see one stop and another one leave", async () => {
  const first = await startNode(1);
  const second = await startNode(2, { seeds: seedsOf(first) });
  const third = await startNode(3, { seeds: [...seedsOf(first)] });
  const allAlive = { "node-1": "alive", "node-2": "alive", "node-3": "alive" };
  for (const node of [first, second, third]) await until(() => expect(states(node)).toEqual(allAlive));
  expect(second.hasJoined).toBe(true);

  await stopNode(third);
  for (const node of [first, second]) await until(() => expect(states(node)["node-3"]).toBe("dead"));

  await second.leave();
  await stopNode(second);
  await until(() => expect(states(first)["node-2"]).toBe("left"));
});

test("a changed status reaches the others", async () => {
  const first = await startNode(1);
  const second = await startNode(2, { seeds: seedsOf(first) });
  await until(() => expect(first.members()).toHaveLength(2));
  second.updateSelf({ status: { epoch: 7, degraded: true } });
  await until(() => {
    const seen = first.members().find(({ name }) => name === "node-2");
    expect(seen?.status).toMatchObject({ epoch: 7, degraded: true });
  });
});

test("a node that restarts elsewhere with a higher boot count takes over its identity", async () => {
  const first = await startNode(1);
  const second = await startNode(2, { seeds: seedsOf(first) });
  await until(() => expect(first.members()).toHaveLength(2));
  await stopNode(second);
  const reborn = await startNode(2, { seeds: seedsOf(first), self: recordOf(2, { bootCount: 2 }) });
  await until(() => {
    const seen = first.members().find(({ name }) => name === "node-2");
    expect(seen).toMatchObject({ state: "alive", bootCount: 2, port: reborn.self.port });
  });
});

test("nodes of one keyring join, one with another key does not and is reported", async () => {
  const key = randomBytes(32);
  const events: GossipEvent[] = [];
  const first = await startNode(1, { keyring: new Keyring(randomBytes, { keys: [key] }), events });
  const second = await startNode(2, {
    keyring: new Keyring(randomBytes, { keys: [randomBytes(32), key] }),
    seeds: [],
  });
  const third = await startNode(3, {
    keyring: new Keyring(randomBytes, { keys: [key, randomBytes(32)] }),
    seeds: [...seedsOf(first), ...seedsOf(second)],
  });
  await until(() => expect(third.members().length).toBeGreaterThanOrEqual(2));
  // The second one seals with a key that only it has: it is heard by nobody.
  await until(() => {
    expect(events).toContainEqual(expect.objectContaining({ kind: "packetRefused", reason: "unknownKey" }));
  });
  expect(first.members().some(({ name }) => name === "node-2")).toBe(false);
});

test("nodes of two clusters refuse each other, and both say whom", async () => {
  const events: GossipEvent[] = [];
  const strangerEvents: GossipEvent[] = [];
  const first = await startNode(1, { self: recordOf(1, { status: { clusterId: "red" } }), events });
  const stranger = await startNode(2, {
    self: recordOf(2, { status: { clusterId: "blue" } }),
    seeds: seedsOf(first),
    events: strangerEvents,
  });
  await until(() => {
    expect(strangerEvents).toContainEqual(
      expect.objectContaining({ kind: "foreignCluster", clusterId: "red", name: "node-1" }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({ kind: "foreignCluster", clusterId: "blue", name: "node-2" }),
    );
  });
  expect(first.members()).toHaveLength(1);
  expect(stranger.members()).toHaveLength(1);
  expect(stranger.hasJoined).toBe(false);
});

test("a node without a cluster learns of one from a member, and joins it by its id", async () => {
  const first = await startNode(1, { self: recordOf(1, { status: { clusterId: "red" } }) });
  const newcomer = await startNode(2, { seeds: seedsOf(first) });
  await until(() => expect(newcomer.members().map(({ status }) => status.clusterId)).toContain("red"));
  newcomer.setClusterId("red");
  await until(() => {
    const seen = first.members().find(({ name }) => name === "node-2");
    expect(seen?.status.clusterId).toBe("red");
  });
});

test("a second node of a name that is in use is not admitted, and is told", async () => {
  const events: GossipEvent[] = [];
  const first = await startNode(1);
  await startNode(2, { seeds: seedsOf(first), self: recordOf(2, { name: "node-1" }), events });
  await until(() => {
    expect(events).toContainEqual(
      expect.objectContaining({ kind: "nameConflict", refusedSelf: true, nodeId: first.self.nodeId }),
    );
  });
  expect(first.members()).toHaveLength(1);
});

test("a name with several addresses is tried at each of them", async () => {
  const first = await startNode(1);
  const resolve = (host: string): Promise<string[]> =>
    Promise.resolve(host === "seeds.example" ? ["127.0.0.9", "127.0.0.1"] : [host]);
  const second = await startNode(2, { seeds: [`seeds.example:${first.self.port}`], resolve });
  await until(() => expect(second.hasJoined).toBe(true));
});

test("a taken port fails the start with an error that names it", async () => {
  const first = await startNode(1);
  const { port } = first.self;
  const second = new GossipDriver({
    clock: new SystemClock(),
    random: new SeededRandom(2),
    bind: { host: "127.0.0.1", port },
    seeds: [],
    self: recordOf(2),
  });
  await expect(second.start()).rejects.toThrow(
    `gossip cannot bind UDP 127.0.0.1:${port}: the port is in use`,
  );

  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const taken = (server.address() as { port: number }).port;
  const third = new GossipDriver({
    clock: new SystemClock(),
    random: new SeededRandom(3),
    bind: { host: "127.0.0.1", port: taken },
    seeds: [],
    self: recordOf(3),
  });
  await expect(third.start()).rejects.toThrow(
    `gossip cannot bind TCP 127.0.0.1:${taken}: the port is in use`,
  );
  await new Promise((resolve) => server.close(resolve));
});

test("a copy of a running node's identity yields before its seeds are through, and the first goes on", async () => {
  const seed = await startNode(1);
  const firstEvents: GossipEvent[] = [];
  const first = await startNode(2, { seeds: seedsOf(seed), events: firstEvents });
  await until(() => expect(first.hasJoined && seed.members()).toHaveLength(2));

  const copyEvents: GossipEvent[] = [];
  const self = recordOf(2, { bootCount: 2 });
  const copy = await startNode(2, { seeds: seedsOf(seed), self, events: copyEvents, config: PATIENT });
  await copy.seedsTried;
  const { host, port } = first.self;
  expect(copyEvents).toContainEqual({
    kind: "identityConflict",
    refusedSelf: true,
    nodeId: self.nodeId,
    bootCount: 1,
    address: { host, port },
  });
  await copy.leave();
  await stopNode(copy);
  await until(() => expect(seed.members().find(({ name }) => name === "node-2")).toMatchObject({ port }));
  await until(() => expect(states(seed)["node-2"]).toBe("alive"));
  await until(() =>
    expect(firstEvents).toContainEqual(
      expect.objectContaining({ kind: "identityConflict", refusedSelf: false, bootCount: 2 }),
    ),
  );
});

test("an older copy of an identity yields to what its cluster remembers of the later run", async () => {
  const seed = await startNode(1);
  const later = await startNode(2, { seeds: seedsOf(seed), self: recordOf(2, { bootCount: 7 }) });
  await until(() => expect(seed.members()).toHaveLength(2));
  await stopNode(later);

  const events: GossipEvent[] = [];
  const self = recordOf(2, { bootCount: 4 });
  const older = await startNode(2, { seeds: seedsOf(seed), self, events, config: PATIENT });
  await older.seedsTried;
  expect(events).toContainEqual(
    expect.objectContaining({ kind: "identityConflict", refusedSelf: true, bootCount: 7 }),
  );
});
