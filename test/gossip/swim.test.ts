import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SeededRandom } from "../../core/random.js";
import { encodeClaim, type Claim } from "../../gossip/claim.js";
import { gossipConfig, type GossipConfig } from "../../gossip/gossip-config.js";
import type { GossipEvent } from "../../gossip/gossip-event.js";
import type { MemberRecord } from "../../gossip/member.js";
import type { Effect, Source } from "../../gossip/outbox.js";
import {
  DATAGRAM_BYTES_MAX,
  decodePacket,
  encodeHeader,
  encodePacket,
  type Message,
  type Packet,
} from "../../gossip/packet.js";
import { Swim } from "../../gossip/swim.js";
import { SEAL_BYTES } from "../../gossip/keyring.js";
import { claimOf, recordOf } from "./local-member.js";

const SELF = recordOf(1);
const PEER = recordOf(2);

function swimOf(self: MemberRecord = SELF, config: Partial<GossipConfig> = {}): Swim {
  return new Swim(new SeededRandom(1), { config: gossipConfig(config), self, nowMs: 0 });
}

function packetFrom(sender: MemberRecord, message: Message, claims: readonly Claim[] = []): Uint8Array {
  const header = encodeHeader({ ...sender, clusterId: sender.status.clusterId });
  return encodePacket(header, message, claims.map(encodeClaim));
}

function source(of: MemberRecord, transport: Source["transport"] = "datagram"): Source {
  return { host: of.host, port: of.port, transport };
}

/** Lets `from` say something, and gives what follows. */
function hear(
  swim: Swim,
  from: MemberRecord,
  message: Message,
  claims: readonly Claim[] = [],
  nowMs = 0,
): Effect[] {
  return swim.receive(packetFrom(from, message, claims), source(from), nowMs);
}

function meet(swim: Swim, ...peers: MemberRecord[]): void {
  for (const peer of peers) hear(swim, peer, { kind: "gossip" }, [claimOf(peer)]);
}

function events(effects: readonly Effect[]): GossipEvent[] {
  return effects.flatMap((effect) => (effect.kind === "event" ? [effect.event] : []));
}

function packets(effects: readonly Effect[]): { to: number; packet: Packet }[] {
  return effects.flatMap((effect) => {
    if (effect.kind === "event") return [];
    const decoded = decodePacket(effect.bytes);
    if (decoded.kind !== "packet") throw new Error(decoded.reason);
    return [{ to: effect.kind === "reply" ? 0 : effect.to.port, packet: decoded.packet }];
  });
}

function sent<K extends Message["kind"]>(
  effects: readonly Effect[],
  kind: K,
): { to: number; packet: Packet }[] {
  return packets(effects).filter(({ packet }) => packet.message.kind === kind);
}

/** Runs the core alone, with nobody answering, until `endMs`. */
function runUntil(swim: Swim, endMs: number): Effect[] {
  const effects: Effect[] = [];
  while (swim.wakeMs <= endMs) effects.push(...swim.tick(swim.wakeMs));
  return effects;
}

describe("a node with a fenced store", () => {
  const fenced = new Set([PEER.storeId]);

  test("is dropped, told so, and no member any more", () => {
    const swim = swimOf();
    meet(swim, PEER);
    const effects = swim.setFencedStores(fenced, 0);
    expect(swim.get(PEER.nodeId)).toBeUndefined();
    expect(events(effects)).toMatchObject([
      { kind: "forgotten" },
      { kind: "storeFenced", refusedSelf: false, name: "node-2", storeId: PEER.storeId },
    ]);
    expect(sent(effects, "refusal")).toMatchObject([{ to: PEER.port }]);
  });

  test("is refused by name when it comes back, and others' talk of it changes nothing", () => {
    const swim = swimOf();
    swim.setFencedStores(fenced, 0);
    const returned = recordOf(2, { incarnation: 99 });
    const bytes = packetFrom(returned, { kind: "syncRequest" }, [claimOf(returned)]);
    const effects = swim.receive(bytes, source(returned, "stream"), 0);
    const reply = packets(effects).find(({ to }) => to === 0);
    expect(reply?.packet.message).toMatchObject({ kind: "refusal", reason: "storeFenced" });
    expect(events(effects)).toMatchObject([{ kind: "storeFenced", refusedSelf: false, name: "node-2" }]);
    hear(swim, recordOf(3), { kind: "gossip" }, [claimOf(recordOf(3)), claimOf(returned, { state: "dead" })]);
    expect(swim.members().map(({ name }) => name)).toEqual(["node-1", "node-3"]);
  });

  test("believes it when a member says so on a stream, and asks when a datagram does", () => {
    const swim = swimOf();
    meet(swim, PEER);
    const refusal = { kind: "refusal", reason: "storeFenced", holder: PEER } as const;
    const hinted = hear(swim, PEER, refusal);
    expect(events(hinted)).toEqual([]);
    expect(sent(hinted, "syncRequest")).toMatchObject([{ to: PEER.port }]);
    const told = swim.receive(packetFrom(PEER, refusal), source(PEER, "stream"), 0);
    expect(events(told)).toMatchObject([{ kind: "storeFenced", refusedSelf: true, name: "node-2" }]);
  });

  test("is never this node itself in its own eyes", () => {
    const swim = swimOf();
    swim.setFencedStores(new Set([SELF.storeId]), 0);
    expect(swim.members().map(({ name }) => name)).toEqual(["node-1"]);
  });
});

describe("a ping", () => {
  test("is answered to where it came from", () => {
    const effects = hear(swimOf(), PEER, { kind: "ping", sequence: 7, target: SELF.nodeId });
    expect(sent(effects, "ack")).toMatchObject([{ to: PEER.port, packet: { message: { sequence: 7 } } }]);
  });

  test("for another node that had this address before stays unanswered", () => {
    expect(hear(swimOf(), PEER, { kind: "ping", sequence: 7, target: "someone-else" })).toEqual([]);
  });

  test("over a stream is answered over the stream", () => {
    const bytes = packetFrom(PEER, { kind: "ping", sequence: 7, target: SELF.nodeId });
    expect(swimOf().receive(bytes, source(PEER, "stream"), 0)).toMatchObject([{ kind: "reply" }]);
  });

  test("that brings a suspicion of this node is answered with the refutation", () => {
    const swim = swimOf();
    const accusation = claimOf(SELF, { state: "suspect", accusers: [PEER.nodeId] });
    const ping = { kind: "ping", sequence: 7, target: SELF.nodeId } as const;
    const refuted = { state: "alive", record: { nodeId: SELF.nodeId, incarnation: SELF.incarnation + 1 } };
    const [first] = sent(hear(swim, PEER, ping, [accusation]), "ack");
    expect(first!.packet.claims[0]).toMatchObject(refuted);
    runUntil(swim, 5_000);
    const [again] = sent(hear(swim, PEER, ping, [accusation], 5_000), "ack");
    expect(again!.packet.claims[0]).toMatchObject(refuted);
    expect(swim.stats().refutations).toBe(1);
  });
});

describe("a member that does not answer", () => {
  test("is pinged, then sought by relays and TCP, then suspected, then dead", () => {
    const swim = swimOf();
    meet(swim, PEER, recordOf(3), recordOf(4), recordOf(5));
    const effects = runUntil(swim, 2_500);
    const [ping] = sent(effects, "ping");
    const target = ping!.to;
    const requests = sent(effects, "pingRequest");
    expect(requests.length).toBeGreaterThanOrEqual(3);
    expect(requests.slice(0, 3).map(({ to }) => to)).not.toContain(target);
    expect(effects).toContainEqual(
      expect.objectContaining({ kind: "exchange", to: expect.objectContaining({ port: target }) }),
    );
    expect(events(effects)).toContainEqual(
      expect.objectContaining({ kind: "suspected", member: expect.objectContaining({ port: target }) }),
    );
    const later = events(runUntil(swim, 60_000));
    expect(later).toContainEqual(
      expect.objectContaining({ kind: "died", member: expect.objectContaining({ port: target }) }),
    );
  });

  test("stays alive when a relay reports its answer", () => {
    const swim = swimOf();
    meet(swim, PEER, recordOf(3));
    let effects: Effect[] = [];
    while (sent(effects, "pingRequest").length === 0) effects = swim.tick(swim.wakeMs);
    const [request] = sent(effects, "pingRequest");
    const { sequence } = request!.packet.message as { sequence: number };
    const relay = [PEER, recordOf(3)].find(({ port }) => port === request!.to)!;
    hear(swim, relay, { kind: "ack", sequence }, [], 1_200);
    expect(swim.stats().probeFailures).toBe(0);
    expect(swim.members().every(({ state }) => state === "alive")).toBe(true);
  });

  test("does not stay alive by an ack from a node that was not asked", () => {
    const swim = swimOf();
    meet(swim, PEER);
    const [ping] = sent(runUntil(swim, 1_000), "ping");
    const { sequence } = ping!.packet.message as { sequence: number };
    hear(swim, recordOf(9), { kind: "ack", sequence }, [], 1_000);
    runUntil(swim, 2_100);
    expect(swim.get(PEER.nodeId)?.state).toBe("suspect");
  });

  test("is told first that it is suspected", () => {
    const swim = swimOf();
    meet(swim, PEER);
    runUntil(swim, 2_100);
    const [ping] = sent(runUntil(swim, 4_500), "ping");
    expect(ping!.packet.claims[0]).toMatchObject({ state: "suspect", record: { nodeId: PEER.nodeId } });
  });
});

describe("suspicion", () => {
  test("is shorter with independent confirmations, and ends with a refutation", () => {
    const diesAtMs = (accusers: readonly string[]): number => {
      const swim = swimOf(SELF, { probeIntervalMs: 100_000, probeTimeoutMs: 50_000 });
      meet(swim, PEER, recordOf(3), recordOf(4), recordOf(5), recordOf(6));
      for (const accuser of accusers) {
        hear(swim, recordOf(3), { kind: "gossip" }, [
          claimOf(PEER, { state: "suspect", accusers: [accuser] }),
        ]);
      }
      while (swim.get(PEER.nodeId)?.state === "suspect") swim.tick(swim.wakeMs);
      return swim.get(PEER.nodeId)!.stateSinceMs;
    };
    expect(diesAtMs(["a", "b"])).toBeLessThan(diesAtMs(["a"]));
    expect(diesAtMs(["a", "a"])).toBe(diesAtMs(["a"]));

    const swim = swimOf();
    meet(swim, PEER);
    hear(swim, PEER, { kind: "gossip" }, [claimOf(PEER, { state: "suspect", accusers: ["a"] })]);
    const effects = hear(swim, PEER, { kind: "gossip" }, [claimOf({ ...PEER, incarnation: 2 })]);
    expect(events(effects)).toMatchObject([{ kind: "recovered" }]);
  });

  test("waits on while this process did not run", () => {
    const swim = swimOf();
    meet(swim, PEER);
    runUntil(swim, 2_100);
    expect(swim.get(PEER.nodeId)?.state).toBe("suspect");
    swim.tick(60_000);
    expect(swim.get(PEER.nodeId)?.state).toBe("suspect");
    expect(swim.stats().stalls).toBe(1);
    runUntil(swim, 90_000);
    expect(swim.get(PEER.nodeId)?.state).toBe("dead");
  });
});

describe("a request to ping in another's place", () => {
  test("is carried out, and its answer passed on under the asker's number", () => {
    const swim = swimOf();
    meet(swim, PEER, recordOf(3));
    const request = { kind: "pingRequest", sequence: 99, target: PEER.nodeId } as const;
    const [ping] = sent(hear(swim, recordOf(3), request), "ping");
    expect(ping!.to).toBe(PEER.port);
    const { sequence } = ping!.packet.message as { sequence: number };
    const [ack] = sent(hear(swim, PEER, { kind: "ack", sequence }), "ack");
    expect(ack).toMatchObject({ to: recordOf(3).port, packet: { message: { sequence: 99 } } });
  });

  test("is followed by a nack when the target says nothing", () => {
    const swim = swimOf();
    meet(swim, PEER, recordOf(3));
    hear(swim, recordOf(3), { kind: "pingRequest", sequence: 99, target: PEER.nodeId });
    expect(sent(runUntil(swim, 400), "nack")).toMatchObject([
      { to: recordOf(3).port, packet: { message: { sequence: 99 } } },
    ]);
  });

  test("cannot aim this node at a stranger", () => {
    const swim = swimOf();
    meet(swim, PEER);
    const effects = hear(swim, PEER, { kind: "pingRequest", sequence: 1, target: "stranger" });
    expect(packets(effects).map(({ packet }) => packet.message.kind)).toEqual(["nack"]);
  });
});

describe("clusters and names", () => {
  const red = recordOf(1, { status: { clusterId: "red" } });
  const blue = recordOf(2, { status: { clusterId: "blue" } });

  test("a foreign packet is reported and refused, and teaches nothing", () => {
    const swim = swimOf(red);
    const effects = hear(swim, blue, { kind: "gossip" }, [claimOf(recordOf(3))]);
    expect(events(effects)).toMatchObject([{ kind: "foreignCluster", clusterId: "blue", name: "node-2" }]);
    expect(sent(effects, "refusal")).toMatchObject([{ to: blue.port, packet: { claims: [] } }]);
    expect(swim.members()).toHaveLength(1);
    expect(hear(swim, blue, { kind: "gossip" })).toEqual([]);
  });

  test("a refusal from a foreign cluster is reported and never answered", () => {
    const refusal = { kind: "refusal", reason: "foreignCluster", holder: blue } as const;
    const effects = hear(swimOf(red), blue, refusal);
    expect(events(effects)).toMatchObject([{ kind: "foreignCluster", clusterId: "blue" }]);
    expect(packets(effects)).toEqual([]);
  });

  test("a node without a cluster cannot carry members of one into another", () => {
    const swim = swimOf(red);
    const bridge = recordOf(3);
    const effects = hear(swim, bridge, { kind: "gossip" }, [claimOf(bridge), claimOf(blue)]);
    expect(events(effects).map(({ kind }) => kind)).toEqual(["joined", "foreignCluster"]);
    expect(swim.get(blue.nodeId)).toBeUndefined();
  });

  test("choosing a cluster drops the members of others", () => {
    const swim = swimOf();
    meet(swim, blue, recordOf(3, { status: { clusterId: "green" } }));
    const dropped = events(swim.setClusterId("green", 0));
    expect(dropped.map(({ kind }) => kind)).toEqual(["forgotten", "foreignCluster"]);
    expect(swim.members().map(({ name }) => name)).toEqual(["node-1", "node-3"]);
  });

  test("a second bearer of a name is reported, told, and not admitted", () => {
    const swim = swimOf();
    const twin = recordOf(2, { name: SELF.name });
    const effects = hear(swim, PEER, { kind: "gossip" }, [claimOf(twin)]);
    expect(events(effects)).toMatchObject([
      { kind: "nameConflict", refusedSelf: false, nodeId: twin.nodeId },
    ]);
    expect(sent(effects, "refusal")).toMatchObject([{ to: twin.port }]);
    expect(swim.members()).toHaveLength(1);
  });

  test("another process under our node id is reported; it is asked before this one yields to it", () => {
    const twin = recordOf(1, { incarnation: 50, port: 9 });
    const swim = swimOf();
    const effects = hear(swim, PEER, { kind: "gossip" }, [claimOf(twin)]);
    expect(events(effects)).toEqual([]);
    expect(sent(effects, "syncRequest")).toMatchObject([{ to: PEER.port }]);
    const answer = packetFrom(PEER, { kind: "syncAnswer" }, [claimOf(twin)]);
    expect(events(swim.receive(answer, source(PEER, "stream"), 0))).toMatchObject([
      { kind: "identityConflict", refusedSelf: true, address: { port: 9 } },
    ]);
    expect(packets(swim.leave(0))).toEqual([]);
  });
});

describe("a full exchange of state", () => {
  test("gives everything, the dead included, and makes both know each other", () => {
    const swim = swimOf();
    hear(swim, PEER, { kind: "gossip" }, [claimOf(PEER, { state: "dead" })]);
    const asker = recordOf(3);
    const bytes = packetFrom(asker, { kind: "syncRequest" }, [claimOf(asker)]);
    const [answer] = sent(swim.receive(bytes, source(asker, "stream"), 0), "syncAnswer");
    expect(answer!.packet.claims.map(({ record, state }) => [record.name, state])).toEqual([
      ["node-1", "alive"],
      ["node-2", "dead"],
      ["node-3", "alive"],
    ]);
    const newcomer = swimOf(asker);
    expect(newcomer.hasJoined).toBe(false);
    newcomer.receive(
      packetFrom(SELF, { kind: "syncAnswer" }, answer!.packet.claims),
      source(SELF, "stream"),
      0,
    );
    expect(newcomer.hasJoined).toBe(true);
    expect(newcomer.members()).toHaveLength(3);
  });

  test("is not served to a datagram, whose sender may be forged", () => {
    expect(hear(swimOf(), PEER, { kind: "syncRequest" })).toEqual([]);
  });
});

test("a node that leaves says so, answers on, and is not talked out of it", () => {
  const swim = swimOf();
  meet(swim, PEER);
  const effects = swim.leave(0);
  expect(packets(effects)[0]!.packet.claims).toContainEqual(
    expect.objectContaining({ state: "left", record: expect.objectContaining({ nodeId: SELF.nodeId }) }),
  );
  hear(swim, PEER, { kind: "gossip" }, [claimOf(SELF, { state: "suspect" })]);
  expect(swim.self.state).toBe("left");
  expect(sent(runUntil(swim, 10_000), "ping")).toEqual([]);
  expect(sent(hear(swim, PEER, { kind: "ping", sequence: 1, target: SELF.nodeId }), "ack")).toHaveLength(1);
});

test("no datagram is larger than the path carries, whatever there is to tell", () => {
  const swim = swimOf();
  const many = Array.from({ length: 200 }, (_, i) => recordOf(i + 2, { name: `n${i}-${"x".repeat(50)}` }));
  meet(swim, ...many);
  const effects = runUntil(swim, 5_000);
  const sizes = effects.flatMap((effect) => (effect.kind === "datagram" ? [effect.bytes.length] : []));
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(DATAGRAM_BYTES_MAX - SEAL_BYTES);
});

test("the core survives any mixture of good packets, damaged packets and time", () => {
  const good = [
    packetFrom(PEER, { kind: "gossip" }, [claimOf(PEER)]),
    packetFrom(PEER, { kind: "gossip" }, [
      claimOf(SELF, { state: "dead" }),
      claimOf(PEER, { state: "suspect" }),
    ]),
    packetFrom(PEER, { kind: "ping", sequence: 1, target: SELF.nodeId }, [claimOf(recordOf(3))]),
    packetFrom(PEER, { kind: "syncRequest" }, [claimOf(recordOf(4), { state: "left" })]),
    packetFrom(PEER, { kind: "refusal", reason: "nameConflict", holder: PEER }),
  ];
  const step = fc.record({
    packet: fc.nat(good.length - 1),
    damage: fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { maxLength: 3 }),
    transport: fc.constantFrom("datagram" as const, "stream" as const),
    passMs: fc.nat(3_000),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const swim = swimOf(SELF, { membersMax: 8 });
      let nowMs = 0;
      for (const { packet, damage, transport, passMs } of steps) {
        nowMs += passMs;
        runUntil(swim, nowMs);
        const bytes = Uint8Array.from(good[packet]!);
        for (const [place, value] of damage) bytes[place % bytes.length] = value;
        packets(swim.receive(bytes, source(PEER, transport), nowMs));
        expect(swim.self.state).toBe("alive");
        expect(swim.members().length).toBeLessThanOrEqual(8);
      }
    }),
    { numRuns: 150 },
  );
});
