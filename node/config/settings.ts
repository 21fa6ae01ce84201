/**
 * Every setting of a node, once: its type, default, bounds and words. Flags, `COVEY_*` variables, the configuration file, the
 * help text and docs/configuration.md all follow from this table.
 */
import { z } from "zod";
import {
  bytes,
  choice,
  count,
  host,
  integer,
  milliseconds,
  optionalHost,
  port,
  setting,
  toggle,
} from "./setting.js";

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;
const GIBIBYTE = 1024 * MEBIBYTE;
const HOUR_MS = 3_600_000;

/** A name that appears in logs, metrics and gossip. */
const NAME = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,62})$/;
const NAME_WORDS = {
  kind: "text",
  expected: "1 to 63 letters, digits, dots, dashes or underscores, the first a letter or digit",
  placeholder: "name",
} as const;

/** `host:port` or `[address]:port`. */
const ADDRESS = /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+):([1-9]\d{0,4})$/;
const SEEDS_MAX = 64;

const address = z.string().refine((value) => {
  const match = ADDRESS.exec(value);
  return match !== null && Number(match[2]) <= 65_535;
});

export const settings = z.strictObject({
  dataDirectory: setting(z.string().min(1), {
    kind: "text",
    flag: "data",
    placeholder: "directory",
    expected: "the path of a directory",
    summary: "Directory of everything that the node stores",
    cost: "It is the node's identity: moved to another machine it is still the same node; emptied it is a new one.",
  }),
  name: setting(z.string().regex(NAME).optional(), {
    ...NAME_WORDS,
    summary: "What people call the node in logs and tables",
    defaultText: "the machine's host name",
  }),
  clusterName: setting(z.string().regex(NAME).default("covey"), {
    ...NAME_WORDS,
    summary: "What people call the cluster; nodes of clusters of other names are ignored",
  }),
  zone: setting(z.string().regex(NAME).default("default"), {
    ...NAME_WORDS,
    summary:
      "The part of the world that fails together with this node, such as a rack or an availability zone",
    cost: "The replicas of a partition are spread over as many zones as there are.",
  }),
  seeds: setting(z.array(address).max(SEEDS_MAX).readonly().default([]), {
    kind: "list",
    placeholder: "host:port,…",
    expected: `at most ${SEEDS_MAX} gossip addresses of the form host:port`,
    summary:
      "Gossip addresses of some nodes of the cluster, to find the others by; its own may be among them",
    cost: "Two or three are enough. A node remembers the others and needs seeds only when it has lost touch with all of them.",
  }),
  expect: integer(
    { min: 0, max: 1_000 },
    {
      summary: "How many new nodes form a new cluster together; 0 only ever joins an existing one",
      defaultText: "1 without seeds, 0 with seeds",
      cost: "The nodes that are to form a cluster must all say the same number. They wait until they all are there.",
    },
    (schema) => schema.optional(),
  ),
  partitions: setting(
    z
      .int()
      .min(1)
      .max(1_024)
      .refine((value) => Number.isInteger(Math.log2(value)))
      .default(128),
    {
      kind: "integer",
      placeholder: "number",
      expected: "a power of two from 1 to 1024",
      summary: "How many partitions a new cluster has; fixed for the life of the cluster",
      cost: "More partitions spread load and recovery more evenly over many nodes, and cost memory and open files on each. Ten for each node that the cluster will ever have is a good number.",
    },
  ),
  replicationFactor: integer(
    { min: 1, max: 7 },
    {
      summary: "How many nodes hold each partition of a new cluster",
      defaultText: "the lesser of 3 and `expect`",
      cost: "3 survive the loss of one node, 5 the loss of two. Each replica costs its disk and about 40 µs of CPU per write.",
    },
    (schema) => schema.optional(),
  ),
  joinPolicy: choice(["automatic", "manual"], "automatic", {
    summary: "Whether a node that joins gets its share of the partitions at once",
    cost: "`manual`: it holds nothing until an operator commits a plan on the admin port.",
  }),
  replacePolicy: choice(["automatic", "manual"], "automatic", {
    summary: "Whether a node that lost its disk takes the place of the dead member of its name by itself",
    cost: "`automatic`: its partitions are copied as soon as it is back; never while more than a third of the members are dead. `manual`: it waits for an operator.",
  }),

  advertiseHost: optionalHost({
    summary: "The host under which other nodes and clients reach this one",
    defaultText: "`gossipHost`, which then must be one address and not all of them",
  }),
  gossipHost: host("127.0.0.1", { summary: "Where gossip between nodes listens, over UDP and TCP" }),
  gossipPort: port(7946, { summary: "The port of gossip between nodes" }),
  grpcHost: host("127.0.0.1", { summary: "Where gRPC listens, for other nodes and for Covey's own clients" }),
  grpcPort: port(7000, { summary: "The port of gRPC" }),
  httpHost: host("127.0.0.1", {
    summary: "Where the DynamoDB endpoint listens",
    cost: "Credentials are not verified: whoever reaches this address reads and writes all data.",
  }),
  httpPort: port(8000, { summary: "The port of the DynamoDB endpoint" }),
  adminHost: host("127.0.0.1", { summary: "Where health, metrics and status are served" }),
  adminPort: port(8080, { summary: "The port of health, metrics and status" }),

  durability: choice(["fsync", "os"], "fsync", {
    summary: "What an acknowledged write survives",
    cost: "`fsync`: a power cut of every replica at once. `os`: the end of the process, but a power cut may take the last seconds of this node's disk; writes cost less CPU and no waiting for the disk. After a power cut a node has no vote until it was rebuilt from the others; when it was all of them, `covey accept-loss` on each brings them back.",
  }),
  ballastBytes: bytes(
    128 * MEBIBYTE,
    { min: 0, max: 64 * GIBIBYTE },
    {
      summary: "Room that a file of no use keeps on the disk, given back when the disk is full; 0 for none",
      cost: "A node whose disk is full ends, and needs room to start again: less than the default may not be enough. It is kept only where twice as much is free.",
    },
  ),
  diskStallMs: milliseconds(
    3_000,
    { min: 100, max: 600_000 },
    {
      summary:
        "After how long without an answer from its disk a node lets others lead its partitions, and is not ready",
      cost: "Lower takes over sooner from a disk that hangs; below what a busy disk may take, partitions wander for nothing.",
    },
  ),
  diskHangMs: milliseconds(
    60_000,
    { min: 0, max: 3_600_000 },
    {
      summary:
        "After how long without an answer from its disk `/livez` says that the node should be restarted; 0: never",
      cost: "Lower restarts sooner. A disk that is only slow gets slower by restarts, which read the log again.",
    },
  ),
  scrubIntervalMs: milliseconds(
    6 * HOUR_MS,
    { min: 0, max: 365 * 24 * HOUR_MS },
    {
      summary: "How often the replicas of each partition are compared, to find silent corruption; 0: never",
      cost: "Shorter finds it sooner, and reads everything more often.",
    },
  ),
  scrubBytesPerSecond: bytes(
    16 * MEBIBYTE,
    { min: KIBIBYTE, max: 64 * GIBIBYTE },
    {
      summary: "What comparing replicas may read from this node's disk in a second",
      cost: "Higher takes more of the disk and CPU from clients; lower may not be done when the next comparison is due.",
    },
  ),

  quorumReadAfterMs: milliseconds(
    500,
    { min: 0, max: 300_000 },
    {
      summary: "How long a strong read waits for one node before all replicas are asked for it; 0: never",
      cost: "Shorter hides a frozen node better; under overload it asks three nodes for what one is busy with.",
    },
  ),
  hintWindowMs: milliseconds(
    3 * 3_600_000,
    { min: 1_000, max: 30 * 24 * 3_600_000 },
    {
      summary: "How long log entries are kept for a replica that is away, its hints",
      cost: "A replica that missed older ones gets a copy of the whole partition. Longer costs disk on its peers; a shorter absence than this costs little.",
    },
  ),
  hintBytesMax: bytes(
    64 * MEBIBYTE,
    { min: 64 * KIBIBYTE, max: 64 * GIBIBYTE },
    {
      summary: "How many bytes of log entries are kept per partition for replicas that are away",
      cost: "Past it the replica gets a copy of the whole partition. All partitions of a node together may take this times their number on its disk.",
    },
  ),
  standInAfterMs: milliseconds(
    60_000,
    { min: 1_000, max: 30 * 24 * 3_600_000 },
    {
      summary: "How long a node must be away before the next one on the ring keeps its hints too",
      cost: "Shorter has recent writes on as many nodes as before sooner, and copies more when a node only restarts.",
    },
  ),
  catchUpBytesPerSecond: bytes(
    64 * MEBIBYTE,
    { min: MEBIBYTE, max: 64 * GIBIBYTE },
    {
      summary:
        "What the replicas of a node that catch up may be given in a second, missed entries and copies alike",
      cost: "Higher brings a node that was away, or one that joins, up to date sooner, and takes more from requests meanwhile.",
    },
  ),

  auth: choice(["any", "none"], "any", {
    summary: "What the DynamoDB endpoint asks of a request's signature",
    cost: "`any`: it must be there, as SDKs send it, and is not verified. `none`: it may be missing, for bare HTTP tools such as curl.",
  }),
  requestTimeoutMs: milliseconds(
    10_000,
    { min: 100, max: 300_000 },
    {
      summary: "How long a node works on one request before it gives up",
      cost: "Lower frees resources sooner when a majority cannot be reached; too low makes outcomes unknown that a little patience would have settled.",
    },
  ),
  requestBytesMax: bytes(
    16 * MEBIBYTE,
    { min: KIBIBYTE, max: 64 * MEBIBYTE },
    {
      summary: "The longest request body, before and after decompression",
      cost: "DynamoDB's own limit is the default; batches of clients may be refused below it.",
    },
  ),
  requestBytesInFlightMax: bytes(
    256 * MEBIBYTE,
    { min: KIBIBYTE, max: 64 * GIBIBYTE },
    {
      summary: "The longest that all request bodies together may be while they are worked on",
      cost: "Past it requests are throttled at once. Parsed, a body takes several times its length in memory.",
    },
  ),
  requestsInFlightMax: count(
    4_096,
    { min: 1, max: 1_000_000 },
    {
      summary: "How many requests the DynamoDB endpoint works on at once",
      cost: "Past it requests are throttled at once. Higher absorbs longer bursts, at the price of latency for all.",
    },
  ),
  httpConnectionsMax: count(
    10_000,
    { min: 1, max: 1_000_000 },
    {
      summary: "How many connections to the DynamoDB endpoint may be open",
      cost: "Further ones are closed at once. Each costs about 20 KB and an open file.",
    },
  ),
  httpHeadersTimeoutMs: milliseconds(
    10_000,
    { min: 100, max: 300_000 },
    { summary: "How long the head of a request may take to arrive" },
  ),
  httpReceiveTimeoutMs: milliseconds(
    30_000,
    { min: 100, max: 3_600_000 },
    {
      summary: "How long a whole request may take to arrive",
      cost: "Lower cuts slow attackers off sooner, and also honest clients on slow lines.",
    },
  ),
  httpKeepAliveTimeoutMs: milliseconds(
    60_000,
    { min: 1_000, max: 3_600_000 },
    {
      summary: "How long an idle connection stays open",
      cost: "It should be longer than any load balancer in front keeps connections, or clients see resets.",
    },
  ),
  httpGzipBytesMin: bytes(
    4 * KIBIBYTE,
    { min: 0, max: 16 * MEBIBYTE },
    {
      summary: "From which length on answers are compressed for clients that ask for it; 0 never does",
      cost: "Lower saves network and costs CPU, about 10 µs per kilobyte.",
    },
  ),

  gossipKeysFile: setting(z.string().min(1).optional(), {
    kind: "text",
    placeholder: "file",
    expected: "the path of a file",
    summary: "File of the keys that encrypt gossip: 32 bytes each in base64, one a line, at most 8",
    defaultText: "none: gossip is neither encrypted nor authenticated",
    cost: "The first key seals, every key opens. To change keys add the new one last on every node, then move it to the front, then remove the old one.",
  }),
  gossipSeal: toggle(true, {
    summary: "Whether to encrypt gossip with the first key, when there are keys",
    cost: "Off only while a running cluster is being switched to encryption.",
  }),
  gossipAcceptPlain: toggle(false, {
    summary: "Whether to listen to gossip that is not encrypted, when there are keys",
    cost: "On only while a running cluster is being switched to encryption.",
  }),

  logLevel: choice(["trace", "debug", "info", "warn", "error", "fatal", "silent"], "info", {
    summary: "The least severe lines of the log, which goes to standard output as JSON",
  }),
  shutdownGraceMs: milliseconds(
    10_000,
    { min: 0, max: 600_000 },
    {
      summary: "How long a stop waits for requests in flight",
      cost: "Whatever supervises the process should wait longer than this before it kills.",
    },
  ),
});

export type SettingName = keyof typeof settings.shape;
export const settingNames = Object.keys(settings.shape) as SettingName[];

type Given = z.output<typeof settings>;

/** Settings whose default follows from others. */
type Derived = "name" | "expect" | "replicationFactor" | "advertiseHost";

/** A complete and valid configuration. Hosts and ports are as asked for: port 0 is still 0 here. */
export type NodeConfig = Readonly<Omit<Given, Derived> & { [K in Derived]-?: NonNullable<Given[K]> }>;

/** Fills in what follows from other settings. */
export function withDerivedSettings(given: Given, hostName: string): NodeConfig {
  const expect = given.expect ?? (given.seeds.length === 0 ? 1 : 0);
  return {
    ...given,
    expect,
    name: given.name ?? (NAME.test(hostName) ? hostName : "covey"),
    replicationFactor: given.replicationFactor ?? Math.min(3, Math.max(1, expect)),
    advertiseHost: given.advertiseHost ?? given.gossipHost,
  };
}
