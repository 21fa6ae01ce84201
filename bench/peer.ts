/**
 * What the peer stream costs: records a second and CPU per record for Accepts of one 400-byte entry, sent 1, 8 and 32 a
 * turn from one process to another over loopback, and acknowledged once a turn; and what writing and reading the frames
 * takes of it.
 *
 *     node dist/bench/peer.js [--seconds 3]
 */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { SystemClock, systemRandom } from "../core/system.js";
import { createLogger } from "../node/logging.js";
import { readFrame } from "../node/peer/frame-reader.js";
import { FrameWriter } from "../node/peer/frame-writer.js";
import { DEFAULT_PEER_LIMITS } from "../node/peer/peer-limits.js";
import { peerChannelOptions } from "../node/peer/peer-service.js";
import { PeerTransport } from "../node/peer/peer-transport.js";
import { RememberedStrings } from "../node/peer/remembered-strings.js";
import type { Accept, PeerMessage } from "../replication/messages.js";

const SENDER = "00000000000000aa";
const RECEIVER = "00000000000000bb";
const ENTRY_BYTES = 400;
/** How many turns' records the sender is ahead of the receiver, who says once a turn how far it is. */
const TURNS_AHEAD = 8;
const WARM_UP_MS = 1_500;

/** What the receiving process says: where it listens, and, when asked, its CPU time so far. */
type Report = { readonly port: number } | { readonly cpuMicroseconds: number };

interface Row {
  readonly "records a turn": number;
  /** More than were sent in a turn when gRPC had not taken the frame before. */
  readonly "records a frame": string;
  readonly "records/s": number;
  readonly "sender µs": string;
  readonly "receiver µs": string;
  readonly "writing µs": string;
  readonly "reading µs": string;
}

/** One for each of 64 partitions. */
const accepts = makeAccepts();

if (process.argv[2] === "--receiver") await receive();
else await measure();

async function receive(): Promise<void> {
  const clock = new SystemClock();
  let received = 0;
  let answering = false;
  const answer = (): void => {
    answering = false;
    const { ballot } = accepts[0]!;
    transport.send(SENDER, { kind: "accepted", partition: 1, epoch: 1, ballot, matchIndex: received });
  };
  const transport = transportOf(RECEIVER, () => {
    received++;
    if (!answering) clock.atTurnEnd(answer);
    answering = true;
  });
  const server = new Server(peerChannelOptions(DEFAULT_PEER_LIMITS));
  server.addService(transport.service.definition, transport.service.implementation);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
  });
  transport.start();
  transport.setPeers(new Map([[SENDER, { address: "127.0.0.1:1" }]]));
  process.on("message", () => process.send!({ cpuMicroseconds: ownCpu() } satisfies Report));
  process.once("disconnect", () => void transport.stop().then(() => server.forceShutdown()));
  process.send!({ port } satisfies Report);
}

async function measure(): Promise<void> {
  const { values } = parseArgs({ options: { seconds: { type: "string", default: "3" } } });
  const durationMs = 1000 * Number(values.seconds);
  const child = fork(fileURLToPath(import.meta.url), ["--receiver"]);
  const { port } = (await reportOf(child)) as { port: number };

  let acknowledged = 0;
  const transport = transportOf(SENDER, (message) => {
    if (message.kind === "accepted") acknowledged = message.matchIndex;
  });
  transport.start();
  transport.setPeers(new Map([[RECEIVER, { address: `127.0.0.1:${port}` }]]));
  while (!transport.isLinked(RECEIVER)) await setImmediate();

  let sent = 0;
  const sendFor = async (recordsPerTurn: number, ms: number): Promise<void> => {
    const end = performance.now() + ms;
    while (performance.now() < end) {
      if (sent - acknowledged < TURNS_AHEAD * recordsPerTurn) {
        for (let i = 0; i < recordsPerTurn; i++) transport.send(RECEIVER, accepts[sent++ % accepts.length]!);
      }
      await setImmediate();
    }
  };

  const rows: Row[] = [];
  for (const recordsPerTurn of [1, 8, 32]) {
    await sendFor(recordsPerTurn, WARM_UP_MS);
    const framesBefore = transport.links()[0]!.exchange.framesSent;
    const before = { sent, own: ownCpu(), child: await cpuOf(child), at: performance.now() };
    await sendFor(recordsPerTurn, durationMs);
    const records = sent - before.sent;
    const seconds = (performance.now() - before.at) / 1000;
    const own = ownCpu() - before.own;
    const other = (await cpuOf(child)) - before.child;
    const codec = codecCost(recordsPerTurn);
    rows.push({
      "records a turn": recordsPerTurn,
      "records a frame": (records / (transport.links()[0]!.exchange.framesSent - framesBefore)).toFixed(1),
      "records/s": Math.round(records / seconds),
      "sender µs": (own / records).toFixed(2),
      "receiver µs": (other / records).toFixed(2),
      "writing µs": codec.writing.toFixed(2),
      "reading µs": codec.reading.toFixed(2),
    });
  }
  console.table(rows);
  console.log(`dropped: ${transport.links()[0]!.exchange.dropped}`);
  await transport.stop();
  child.disconnect();
}

/** CPU µs per record of writing and of reading frames, without any transport. */
function codecCost(recordsPerFrame: number): { writing: number; reading: number } {
  const list = accepts.slice(0, recordsPerFrame);
  const writer = new FrameWriter();
  const strings = new RememberedStrings();
  const write = (): Buffer => {
    for (const message of list) writer.message(message);
    return writer.take();
  };
  const frame = write();
  return {
    writing: cpuPer(recordsPerFrame, write),
    reading: cpuPer(recordsPerFrame, () => readFrame(frame, strings)),
  };
}

function cpuPer(records: number, work: () => unknown): number {
  const rounds = Math.ceil(400_000 / records);
  for (let i = 0; i < rounds / 4; i++) work();
  const before = ownCpu();
  for (let i = 0; i < rounds; i++) work();
  return (ownCpu() - before) / (rounds * records);
}

function transportOf(nodeId: string, onMessage: (message: PeerMessage) => void): PeerTransport {
  const transport = new PeerTransport({
    self: { nodeId, storeId: `store-${nodeId}`, bootCount: 1 },
    clock: new SystemClock(),
    random: systemRandom(),
    logger: createLogger({ level: "warn", node: nodeId }),
    listener: { onMessage: (_from, message) => onMessage(message), onLink: () => undefined },
  });
  transport.setClusterId("bench");
  return transport;
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const report = reportOf(child);
  child.send("cpu");
  return ((await report) as { cpuMicroseconds: number }).cpuMicroseconds;
}

async function reportOf(child: ChildProcess): Promise<Report> {
  const [report] = (await once(child, "message")) as [Report];
  return report;
}

function makeAccepts(): Accept[] {
  const ballot = { round: 123_456, nodeId: SENDER, boot: 17 };
  const bytes = new Uint8Array(ENTRY_BYTES).fill(7);
  return Array.from({ length: 64 }, (_, partition) => ({
    kind: "accept",
    partition,
    epoch: 12,
    ballot,
    previousIndex: 1_000_000,
    previousBallot: ballot,
    entries: [{ index: 1_000_001, ballot, bytes }],
    commitIndex: 999_990,
    matchedEverywhere: 999_980,
  }));
}
