import { Client, credentials } from "@grpc/grpc-js";
import { afterEach, describe, expect, it } from "vitest";
import { readFrame } from "../../../node/peer/frame-reader.js";
import { FrameWriter } from "../../../node/peer/frame-writer.js";
import type { Goodbye } from "../../../node/peer/hello.js";
import { bulkLimits, DEFAULT_PEER_LIMITS } from "../../../node/peer/peer-limits.js";
import { PEER_SERVICE } from "../../../node/peer/peer-service.js";
import { RememberedStrings } from "../../../node/peer/remembered-strings.js";
import type { ControlMessage, PeerMessage } from "../../../replication/messages.js";
import { CutProxy } from "./cut-proxy.js";
import { CLUSTER, linked, numbered, PeerNode, until, type PeerNodeOptions } from "./peer-node.js";

const CATCH_UP: PeerMessage = { kind: "catchUp", partition: 1, epoch: 1, fromIndex: 1 };

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const part of running.splice(0).reverse()) await part.stop();
});

async function node(nodeId: string, options: PeerNodeOptions = {}): Promise<PeerNode> {
  const started = await PeerNode.start(nodeId, options);
  running.push(started);
  return started;
}

async function proxyTo(target: PeerNode): Promise<CutProxy> {
  const proxy = await CutProxy.start(target.address);
  running.push(proxy);
  return proxy;
}

/** Two nodes that know each other and are linked; `a` opens. */
async function pair(options: PeerNodeOptions = {}): Promise<[a: PeerNode, b: PeerNode]> {
  const [a, b] = [await node("a", options), await node("b", options)];
  a.setPeers([b]);
  b.setPeers([a]);
  await linked(a, b);
  return [a, b];
}

/** Like `pair`, with the opener's connections passing a proxy. */
async function pairThroughProxy(
  options: PeerNodeOptions = {},
): Promise<[a: PeerNode, b: PeerNode, proxy: CutProxy]> {
  const [a, b] = [await node("a", options), await node("b", options)];
  const proxy = await proxyTo(b);
  a.setPeers([b], new Map([[b, proxy.address]]));
  b.setPeers([a]);
  await linked(a, b);
  return [a, b, proxy];
}

function beat(...nodes: PeerNode[]): void {
  for (const one of nodes) one.clock.beat();
}

/** One heartbeat of both, which both exchanges hear. */
async function beatAndHear(a: PeerNode, b: PeerNode): Promise<void> {
  const seen = b.linkTo(a).exchange.framesReceived;
  const heard = a.linkTo(b).exchange.framesReceived;
  beat(a, b);
  await until(
    () => b.linkTo(a).exchange.framesReceived > seen && a.linkTo(b).exchange.framesReceived > heard,
  );
}

describe("a link", () => {
  it("comes up at both ends and keeps the order of messages both ways", async () => {
    const [a, b] = await pair();
    const numbers = Array.from({ length: 500 }, (_, i) => i);
    for (const number of numbers) {
      a.sendNumber(b, number);
      b.sendNumber(a, number);
      if (number % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await until(() => a.received.length === 500 && b.received.length === 500);
    expect(a.numbers).toEqual(numbers);
    expect(b.numbers).toEqual(numbers);
    expect(a.received[0]!.from).toBe("b");
    expect(a.linkChanges).toEqual([{ peer: "b", up: true }]);
    expect(b.linkChanges).toEqual([{ peer: "a", up: true }]);
  });

  it("sends what was sent within one turn as one frame", async () => {
    const [a, b] = await pair();
    const before = a.linkTo(b).exchange;
    for (let i = 0; i < 100; i++) a.sendNumber(b, i);
    await until(() => b.received.length === 100);
    const after = a.linkTo(b).exchange;
    expect(after.framesSent - before.framesSent).toBe(1);
    expect(after.messagesSent - before.messagesSent).toBe(100);
    expect(after.bytesSent).toBeGreaterThan(before.bytesSent);
    expect(b.linkTo(a).exchange.messagesReceived).toBe(100);
  });

  it("splits what one turn sends into frames of bounded size", async () => {
    const [a, b] = await pair({ limits: { frameBytes: 10_000 } });
    const before = a.linkTo(b).exchange.framesSent;
    for (let i = 0; i < 40; i++) a.transport.send("b", numbered(i, new Uint8Array(1_000)));
    await until(() => b.received.length === 40);
    expect(b.numbers).toEqual(Array.from({ length: 40 }, (_, i) => i));
    expect(a.linkTo(b).exchange.framesSent - before).toBe(4);
  });

  it("carries messages larger than a frame and a window, and drops what no frame may carry", async () => {
    const [a, b] = await pair({ limits: { messageBytesMax: 9_000_000 } });
    a.transport.send("b", numbered(0, new Uint8Array(9_000_001)));
    a.transport.send("b", numbered(1, new Uint8Array(8_000_000).fill(7)));
    a.transport.send("b", numbered(2));
    await until(() => b.received.length === 2);
    expect(b.numbers).toEqual([1, 2]);
    const { bytes } = b.received[0]!.message as ControlMessage;
    expect(Buffer.compare(bytes, new Uint8Array(8_000_000).fill(7))).toBe(0);
    expect(a.linkTo(b).exchange).toMatchObject({ dropped: 1, open: true });
  });

  it("drops and counts what is sent while it is down", async () => {
    const a = await node("a");
    const b = await node("b");
    b.setPeers([a]);
    b.sendNumber(a, 1);
    b.transport.sendBulk("a", numbered(2));
    expect(b.isLinked(a)).toBe(false);
    expect(b.linkTo(a)).toMatchObject({ up: false, exchange: { dropped: 1 }, bulk: { dropped: 1 } });
    b.transport.send("nobody", CATCH_UP);
  });

  it("is one link when both ends start, restart and dial at once", async () => {
    const nodes = await Promise.all(["d", "b", "a", "c"].map((name) => node(name)));
    for (const one of nodes) one.setPeers(nodes);
    for (const one of nodes)
      for (const other of nodes) if (one !== other) one.transport.peerAlive(other.nodeId);
    for (const one of nodes) for (const other of nodes) if (one !== other) await linked(one, other);
    for (const one of nodes) {
      for (const other of nodes) if (one !== other) one.sendNumber(other, 1);
    }
    await until(() => nodes.every((one) => one.received.length === 3));
    for (const one of nodes) {
      expect(one.transport.links()).toHaveLength(3);
      expect(one.linkChanges).toHaveLength(3);
      for (const link of one.transport.links())
        expect(link).toMatchObject({ up: true, exchange: { reconnects: 0 } });
    }
  });

  it("measures its round trip by heartbeats", async () => {
    const [a, b] = await pair();
    beat(a, b);
    await until(() => a.linkTo(b).exchange.roundTripMs !== undefined);
    await until(() => b.linkTo(a).exchange.roundTripMs !== undefined);
    expect(a.linkTo(b).exchange.roundTripMs).toBeGreaterThanOrEqual(0);
  });

  it("sends nothing to the node itself", async () => {
    const a = await node("a");
    a.setPeers([a]);
    expect(a.transport.links()).toEqual([]);
    expect(() => a.transport.send("a", CATCH_UP)).toThrow();
    expect(() => a.transport.sendBulk("a", CATCH_UP)).toThrow();
  });
});

describe("a link that breaks", () => {
  it("is seen down at both ends when its connection closes, and is made anew", async () => {
    const [a, b, proxy] = await pairThroughProxy();
    proxy.drop();
    await until(() => a.linkChanges.length >= 2 && b.linkChanges.length >= 2);
    await linked(a, b);
    expect(a.linkChanges.map(({ up }) => up)).toEqual([true, false, true]);
    expect(b.linkChanges.map(({ up }) => up)).toEqual([true, false, true]);
  });

  it("is seen down when the peer's server is destroyed, and comes back at the new address", async () => {
    const [a, b] = await pair();
    b.breakServer();
    await until(() => !a.isLinked(b) && !b.isLinked(a));
    await b.listen();
    a.setPeers([b]);
    await linked(a, b);
    a.sendNumber(b, 1);
    await until(() => b.received.length === 1);
    expect(a.linkChanges.map(({ up }) => up)).toEqual([true, false, true]);
    expect(a.linkTo(b).exchange.reconnects).toBe(1);
  });

  it("is seen down at both ends when connections hang, and is made anew", async () => {
    const [a, b, proxy] = await pairThroughProxy();
    proxy.hang();
    for (let i = 0; i <= DEFAULT_PEER_LIMITS.silentHeartbeatsMax; i++) beat(a, b);
    expect(a.isLinked(b)).toBe(false);
    expect(b.isLinked(a)).toBe(false);
    expect(a.linkTo(b).exchange.lastGoodbye).toBe("silent");
    expect(b.linkTo(a).exchange.lastGoodbye).toBe("silent");
    await linked(a, b);
    expect(proxy.connections).toBe(2);
    a.sendNumber(b, 1);
    b.sendNumber(a, 2);
    await until(() => a.received.length === 1 && b.received.length === 1);
  });

  it("stays up over many heartbeats when nothing but heartbeats passes", async () => {
    const [a, b] = await pair();
    for (let i = 1; i <= 3 * DEFAULT_PEER_LIMITS.silentHeartbeatsMax; i++) await beatAndHear(a, b);
    expect(a.linkChanges).toHaveLength(1);
  });

  it("is replaced at an acceptor that has not noticed that the opener lost it", async () => {
    const [a, b, proxy] = await pairThroughProxy();
    proxy.dropClients();
    await until(() => b.linkTo(a).exchange.reconnects === 1 && a.linkTo(b).exchange.reconnects === 1);
    await linked(a, b);
    expect(b.linkChanges.map(({ up }) => up)).toEqual([true, false, true]);
    b.sendNumber(a, 1);
    await until(() => a.received.length === 1);
  });

  it("is dialled at once when gossip sees the peer again, however long the pause", async () => {
    const [a, b] = [
      await node("a", { limits: { backoffMinMs: 3_600_000, backoffMaxMs: 3_600_000 } }),
      await node("b"),
    ];
    a.setPeers([b]);
    await until(() => a.linkTo(b).exchange.lastGoodbye === "unknownNode");
    b.setPeers([a]);
    a.transport.peerAlive("b");
    await linked(a, b);
  });

  it("is reset, and its queue lost and counted, when the queue reaches its bound", async () => {
    const limits = { queueBytesMax: 300_000, inFlightBytesMax: 100_000, frameBytes: 50_000 };
    const [a, b, proxy] = await pairThroughProxy({ limits });
    proxy.hang();
    let sent = 0;
    while (a.linkTo(b).exchange.dropped === 0) {
      for (let i = 0; i < 20; i++) a.transport.send("b", numbered(sent++, new Uint8Array(10_000)));
      expect(a.linkTo(b).exchange.queuedBytes).toBeLessThan(600_000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(a.linkChanges.map(({ up }) => up)).toEqual([true, false]);
    expect(a.linkTo(b).exchange.lastGoodbye).toBe("overflow");
    expect(a.linkTo(b).exchange.dropped).toBeGreaterThan(20);
    await until(() => a.isLinked(b));
    a.sendNumber(b, sent);
    await until(() => b.numbers.at(-1) === sent);
    // What arrived is a beginning of what was sent, and then what came after the reset.
    const numbers = b.numbers.slice(0, -1);
    expect(numbers).toEqual(numbers.map((_, i) => i));
  });
});

describe("identities", () => {
  /** Why `a` has no link to `b`, once it was told. */
  async function refusal(a: PeerNode, b: PeerNode): Promise<string> {
    a.setPeers([b]);
    b.setPeers([a]);
    await until(() => a.linkTo(b).exchange.lastGoodbye !== undefined);
    expect(a.isLinked(b)).toBe(false);
    expect(a.linkChanges).toEqual([]);
    expect(b.linkChanges).toEqual([]);
    return a.linkTo(b).exchange.lastGoodbye!;
  }

  it("of another cluster are refused", async () => {
    expect(await refusal(await node("a"), await node("b", { clusterId: "c2" }))).toBe("foreignCluster");
  });

  it("with another store than expected are refused by the opener", async () => {
    const [a, b] = [await node("a"), await node("b")];
    a.transport.setPeers(new Map([["b", { storeId: "another", address: b.address }]]));
    b.setPeers([a]);
    await until(() => a.linkTo(b).exchange.lastGoodbye === "wrongStore");
    expect(b.linkChanges).toEqual([]);
  });

  it("with another store than expected are refused by the acceptor", async () => {
    const [a, b] = [await node("a"), await node("b")];
    a.setPeers([b]);
    b.transport.setPeers(new Map([["a", { storeId: "another", address: a.address }]]));
    await until(() => a.linkTo(b).exchange.lastGoodbye === "wrongStore");
    expect(a.linkChanges).toEqual([]);
    expect(b.linkChanges).toEqual([]);
  });

  it("with a store not known yet are accepted", async () => {
    const [a, b] = [await node("a"), await node("b")];
    a.transport.setPeers(new Map([["b", { address: b.address }]]));
    b.transport.setPeers(new Map([["a", { address: a.address }]]));
    await linked(a, b);
    // Learning the right one changes nothing, learning that it is another ends the link.
    a.setPeers([b]);
    expect(a.isLinked(b)).toBe(true);
    a.transport.setPeers(new Map([["b", { storeId: "another", address: b.address }]]));
    expect(a.isLinked(b)).toBe(false);
  });

  it("with a fenced store lose their link and get no other", async () => {
    const [a, b] = await pair();
    b.transport.setFencedStores(new Set([a.storeId]));
    expect(b.isLinked(a)).toBe(false);
    b.setPeers([a]);
    await until(() => a.linkTo(b).exchange.lastGoodbye === "fencedStore");
    expect(a.isLinked(b)).toBe(false);
  });

  it("of another node at the same address are refused", async () => {
    const [a, b] = [await node("a"), await node("b")];
    const c = await node("c");
    a.setPeers([c], new Map([[c, b.address]]));
    b.setPeers([a]);
    await until(() => a.linkTo(c).exchange.lastGoodbye === "wrongNode");
  });

  it("that are no longer peers lose their link", async () => {
    const [a, b] = await pair();
    b.setPeers([]);
    expect(b.linkChanges.at(-1)).toEqual({ peer: "a", up: false });
    await until(() => a.linkTo(b).exchange.lastGoodbye === "unknownNode");
    b.setPeers([a]);
    await linked(a, b);
  });
});

describe("nodes without a cluster", () => {
  it("exchange control messages and nothing else until both name the same cluster", async () => {
    const [a, b] = [await node("a", { clusterId: "" }), await node("b")];
    a.setPeers([b]);
    b.setPeers([a]);
    await until(() => a.linkTo(b).exchange.open && b.linkTo(a).exchange.open);
    b.transport.send("a", CATCH_UP);
    a.sendNumber(b, 1);
    b.sendNumber(a, 2);
    await until(() => a.received.length === 1 && b.received.length === 1);
    expect(b.linkTo(a).exchange.dropped).toBe(1);
    expect(a.isLinked(b) || b.isLinked(a)).toBe(false);
    expect([...a.linkChanges, ...b.linkChanges]).toEqual([]);

    a.transport.setClusterId(CLUSTER);
    await linked(a, b);
    b.transport.send("a", CATCH_UP);
    await until(() => a.received.length === 2);
    expect(a.received[1]!.message).toEqual(CATCH_UP);
    expect(a.linkTo(b).exchange.reconnects).toBe(0);
  });

  it("part when they join different clusters", async () => {
    const [a, b] = [await node("a", { clusterId: "" }), await node("b", { clusterId: "" })];
    a.setPeers([b]);
    b.setPeers([a]);
    await until(() => a.linkTo(b).exchange.open && b.linkTo(a).exchange.open);
    a.transport.setClusterId("c1");
    b.transport.setClusterId("c2");
    await until(() => a.linkTo(b).exchange.lastGoodbye === "foreignCluster");
    expect([...a.linkChanges, ...b.linkChanges]).toEqual([]);
    expect(() => a.transport.setClusterId("c3")).toThrow();
  });
});

describe("the bulk stream", () => {
  it("is opened when the opener first sends bulk, on a connection of its own", async () => {
    const [a, b, proxy] = await pairThroughProxy();
    expect(proxy.connections).toBe(1);
    expect(a.linkTo(b).bulk.open).toBe(false);
    a.transport.sendBulk("b", CATCH_UP);
    a.transport.sendBulk("b", { ...CATCH_UP, fromIndex: 2 });
    await until(() => b.received.length === 2);
    expect(b.received.map(({ message }) => message)).toEqual([CATCH_UP, { ...CATCH_UP, fromIndex: 2 }]);
    expect(proxy.connections).toBe(2);
  });

  it("that hangs is given up later than an exchange would be, and alone", async () => {
    const [a, b, proxy] = await pairThroughProxy();
    a.transport.sendBulk("b", CATCH_UP);
    await until(() => b.received.length === 1);
    proxy.hang(1);
    for (let i = 0; i <= DEFAULT_PEER_LIMITS.silentHeartbeatsMax; i++) await beatAndHear(a, b);
    expect(a.linkTo(b).bulk.open && b.linkTo(a).bulk.open).toBe(true);
    const { silentHeartbeatsMax } = bulkLimits(DEFAULT_PEER_LIMITS);
    for (let i = 0; i <= silentHeartbeatsMax; i++) await beatAndHear(a, b);
    expect(a.linkTo(b).bulk).toMatchObject({ open: false, lastGoodbye: "silent" });
    expect(b.linkTo(a).bulk).toMatchObject({ open: false, lastGoodbye: "silent" });
    expect([...a.linkChanges, ...b.linkChanges]).toHaveLength(2);
  });

  it("is asked for when the acceptor first sends bulk", async () => {
    const [a, b] = await pair();
    b.transport.sendBulk("a", CATCH_UP);
    b.transport.sendBulk("a", { ...CATCH_UP, fromIndex: 2 });
    await until(() => a.received.length === 2);
    expect(a.received.map(({ message }) => message)).toEqual([CATCH_UP, { ...CATCH_UP, fromIndex: 2 }]);
    expect(b.linkTo(a).bulk).toMatchObject({ open: true, dropped: 0 });
  });

  it("falls with the exchange, and comes back when it is wanted again", async () => {
    const [a, b] = await pair();
    a.transport.sendBulk("b", CATCH_UP);
    await until(() => b.received.length === 1);
    b.breakServer();
    await until(() => !a.linkTo(b).bulk.open && !b.linkTo(a).bulk.open);
    await b.listen();
    a.setPeers([b]);
    await linked(a, b);
    a.transport.peerAlive("b");
    a.transport.sendBulk("b", CATCH_UP);
    await until(() => b.received.length === 2);
  });
});

describe("a stranger", () => {
  /** Opens a stream by hand, sends `frames`, and answers the goodbye. */
  async function goodbyeTo(target: PeerNode, frames: readonly Buffer[]): Promise<Goodbye | undefined> {
    const client = new Client(target.address, credentials.createInsecure());
    const { path, requestSerialize, responseDeserialize } = PEER_SERVICE.exchange;
    const call = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
    const answers: Buffer[] = [];
    call.on("data", (bytes: Buffer) => answers.push(bytes));
    call.on("error", () => undefined);
    const ended = new Promise((resolve) => call.on("status", resolve));
    for (const frame of frames) call.write(frame);
    await ended;
    client.close();
    const frame = readFrame(answers.at(-1)!, new RememberedStrings());
    return frame.kind === "frame" ? frame.goodbye : undefined;
  }

  it("that sends garbage is refused", async () => {
    const b = await node("b");
    expect(await goodbyeTo(b, [Buffer.from("GET / HTTP/1.1")])).toMatchObject({ reason: "protocolError" });
  });

  it("that sends messages before a hello is refused", async () => {
    const b = await node("b");
    const frame = new FrameWriter();
    frame.message(CATCH_UP);
    expect(await goodbyeTo(b, [frame.take()])).toMatchObject({ reason: "protocolError" });
    expect(b.received).toEqual([]);
  });

  it("of another protocol version is refused", async () => {
    const b = await node("b");
    const frame = new FrameWriter();
    frame.hello({
      protocolVersion: 2,
      clusterId: CLUSTER,
      nodeId: "a",
      storeId: "s",
      bootCount: 1,
      attempt: 1,
      targetNodeId: "b",
      targetStoreId: "",
      capabilities: [],
    });
    expect(await goodbyeTo(b, [frame.take()])).toMatchObject({ reason: "protocolVersion" });
  });

  it("that says nothing is let go after some heartbeats", async () => {
    const b = await node("b");
    const silent = goodbyeTo(b, []);
    const answer = await Promise.race([silent, beatUntil(b, silent)]);
    expect(answer).toMatchObject({ reason: "silent" });
  });

  async function beatUntil(
    target: PeerNode,
    done: Promise<Goodbye | undefined>,
  ): Promise<Goodbye | undefined> {
    let over = false;
    void done.then(() => (over = true));
    await until(() => {
      target.clock.beat();
      return over;
    });
    return done;
  }
});

describe("stopping", () => {
  it("says goodbye and leaves no socket and no timer", async () => {
    const handles = () =>
      process
        .getActiveResourcesInfo()
        .filter((name) => /TCP|Timeout/.test(name))
        .sort();
    const before = handles();
    const [a, b] = await pair();
    a.transport.sendBulk("b", CATCH_UP);
    await until(() => b.received.length === 1);
    await a.stop();
    await until(() => b.linkTo(a).exchange.lastGoodbye === "stopping");
    expect(a.linkChanges.at(-1)).toEqual({ peer: "b", up: false });
    await b.stop();
    await until(() => handles().length <= before.length);
  });

  it("does not wait for a peer that hangs longer than its bound", async () => {
    const [a, , proxy] = await pairThroughProxy({ limits: { stopTimeoutMs: 10 } });
    proxy.hang();
    await a.transport.stop();
    expect(a.transport.links()).toEqual([]);
  });
});
