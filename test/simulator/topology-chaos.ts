/**
 * One seeded run in which everything happens at once: clients write and read, an operator adds, decommissions and
 * replaces nodes and changes his mind, and nodes crash, lose what was not synced, and are cut off, most of all those that
 * take part in a move. Then the faults end, and the run must come to rest with nothing lost.
 *
 * Checked: no epoch, of the document or of a partition, ever has two values (I11); every register is linearizable (I1);
 * no acknowledged increment is lost, none counts twice (I5); replicas hold the same (I6); all comes to rest (I14).
 */
import { checkLinearizable } from "../checkers/linearizability.js";
import { InvariantViolation } from "../checkers/violation.js";
import { CoveyError } from "../../core/errors.js";
import { nextBetween, nextInteger, shuffle, type Random } from "../../core/random.js";
import type { MembershipChange } from "../../ring/membership-change.js";
import { commitmentOf, planMoves } from "../../ring/move-plan.js";
import type { TopologyChange } from "../../ring/topology-change.js";
import { takesPart, type Topology } from "../../ring/topology.js";
import { History, printHistory } from "./history.js";
import {
  decodeRead,
  decodeResult,
  encodeCommand,
  encodeRead,
  type RegisterCommand,
} from "./register-machine.js";
import type { SeedReport } from "./seed-run.js";
import { TopologyCluster, type TopologyNode } from "./topology-cluster.js";
import { TopologyNemesis } from "./topology-nemesis.js";
import { TopologyWatch } from "./topology-watch.js";
import { World } from "./world.js";

const PARTITIONS = 4;
const REGISTERS = 2;
const CLIENTS = 5;
const MEMBERS_MAX = 7;
const CHAOS_MS = 15_000;
const REST_MS = 60_000;

export function runTopologyChaos(seed: number, log?: (line: string) => void): Promise<SeedReport> {
  return new TopologyChaos(seed, log).run();
}

class TopologyChaos {
  readonly #world: World;
  readonly #cluster: TopologyCluster;
  readonly #history = new History();
  readonly #operator: Random;
  readonly #nemesis: TopologyNemesis;
  readonly #log: (line: string) => void;
  readonly #watch: TopologyWatch;
  #chaos = true;
  #active = 0;
  #value = 0;
  #operation = 0;

  constructor(seed: number, log: (line: string) => void = () => undefined) {
    this.#world = new World(seed);
    this.#operator = this.#world.stream("operator");
    this.#watch = new TopologyWatch(this.#world, PARTITIONS);
    this.#cluster = new TopologyCluster(this.#world, {
      founders: [3, 3, 4, 6][nextInteger(this.#operator, 4)]!,
      partitionCount: PARTITIONS,
      // Small bounds, so that trimming and transfers happen within a run.
      settings: { logBytesKept: 4_000, requestTimeoutMs: 4_000 },
      onStarted: (node) => this.#watch.started(node),
      onWritten: (node, disk, mutations) => this.#watch.written(node, disk, mutations),
      onTopology: (node, topology) => {
        this.#watch.saw(node, topology);
        this.#nemesis.saw(node, topology);
      },
    });
    this.#log = (line) => log(`${this.#world.nowMs.toFixed(0)} ${line}`);
    this.#nemesis = new TopologyNemesis(this.#cluster, this.#log);
    this.#cluster.log = (nodeId, message, what) => this.#log(`${nodeId} ${message} ${JSON.stringify(what)}`);
  }

  async run(): Promise<SeedReport> {
    const { world } = { world: this.#world };
    for (const node of this.#cluster.nodes) node.start();
    await world.run(world.nowMs + 1_000);
    for (let i = 0; i < CLIENTS; i++) this.#go(this.#client(world.stream(`client ${i}`)));
    this.#go(this.#operate());
    this.#go(this.#nemesis.harm());
    await world.run(world.nowMs + CHAOS_MS);
    this.#chaos = false;
    await this.#rest();
    await this.#finalReads();
    this.#check();
    const { ok, failed, unknown } = this.#history.counts;
    return {
      seed: world.seed,
      traceHash: world.traceHash(),
      counts: {
        operations: ok,
        failed,
        unknown,
        documents: this.#watch.documents,
        configurations: this.#watch.configurations,
        transfers: this.#watch.transfers,
        "members at the end": this.#cluster.newest.members.length,
      },
      faults: this.#nemesis.bitten,
    };
  }

  #go(task: Promise<void>): void {
    task.catch((error: unknown) => this.#world.fail(error));
  }

  // Clients.

  async #client(random: Random): Promise<void> {
    this.#active++;
    while (this.#chaos) {
      await this.#world.sleep(nextBetween(random, 1, 60));
      const node = this.#anyMember(random);
      if (node === undefined) continue;
      const partition = nextInteger(random, PARTITIONS);
      const key = `p${partition}k${nextInteger(random, REGISTERS)}`;
      const dice = random.next();
      if (dice < 0.4) await this.#read(node, partition, key);
      else if (dice < 0.7)
        await this.#write(random, node, partition, { kind: "put", key, value: ++this.#value });
      else await this.#write(random, node, partition, { kind: "add", key: `p${partition}c`, value: 1 });
    }
    this.#active--;
  }

  #anyMember(random: Random): TopologyNode | undefined {
    const { serving, newest } = this.#cluster;
    const members = serving.filter(({ nodeId }) => newest.members.some((member) => member.nodeId === nodeId));
    return members.length === 0 ? undefined : members[nextInteger(random, members.length)];
  }

  async #write(
    random: Random,
    node: TopologyNode,
    partition: number,
    command: RegisterCommand,
  ): Promise<void> {
    if (command.kind === "putAll") throw new Error("no batches here");
    const calledMs = this.#world.nowMs;
    const operationId = `operation.${++this.#operation}`;
    const once = (at: TopologyNode): Promise<Ending> =>
      this.#once(at, () => at.parts!.replication.write(partition, encodeCommand(command), { operationId }));
    let end = await once(node);
    for (let tries = 0; tries < 2 && end.kind === "unknown" && random.next() < 0.7; tries++) {
      const other = this.#anyMember(random);
      const again = other === undefined ? end : await once(other);
      // A definite refusal of the retry says nothing about the first attempt.
      if (again.kind === "ok") end = again;
    }
    this.#history.counts[end.kind]++;
    if (command.kind === "add") this.#history.incremented(command.key, end.kind);
    if (end.kind === "failed") return;
    this.#history.record({
      key: command.key,
      node: node.nodeId,
      operation: { kind: "write", command },
      calledMs,
      returnedMs: end.kind === "ok" ? this.#world.nowMs : Infinity,
      result: end.kind === "ok" ? decodeResult(end.bytes) : undefined,
    });
  }

  async #read(node: TopologyNode, partition: number, key: string): Promise<void> {
    const calledMs = this.#world.nowMs;
    const end = await this.#once(node, () =>
      node.parts!.replication.read(partition, encodeRead([key]), { consistency: "strong" }),
    );
    if (end.kind !== "ok") return;
    const value = decodeRead(end.bytes)[0]!;
    const operation = { kind: "read" } as const;
    const returnedMs = this.#world.nowMs;
    this.#history.record({ key, node: node.nodeId, operation, calledMs, returnedMs, result: { value } });
  }

  /** A node that dies meanwhile leaves the outcome unknown. */
  #once(node: TopologyNode, call: () => Promise<Uint8Array>): Promise<Ending> {
    if (node.parts === undefined) return Promise.resolve({ kind: "failed" });
    const died = node.parts.clock.ended.then((): Ending => ({ kind: "unknown" }));
    const answered = call().then(
      (bytes): Ending => ({ kind: "ok", bytes }),
      (error: unknown): Ending => {
        if (!(error instanceof CoveyError)) throw error;
        return { kind: error.outcome === "none" ? "failed" : "unknown" };
      },
    );
    return Promise.race([died, answered]);
  }

  // The operator.

  async #operate(): Promise<void> {
    const random = this.#operator;
    while (this.#chaos) {
      await this.#world.sleep(nextBetween(random, 200, 3_000));
      if (this.#chaos) await this.#oneChange(random);
    }
  }

  async #oneChange(random: Random): Promise<void> {
    const { members } = this.#cluster.newest;
    const staying = members.filter(({ state }) => state !== "leaving");
    const dice = random.next();
    if (dice < 0.4 && members.length < MEMBERS_MAX && this.#newcomers() < 2) {
      const node = this.#cluster.add(`node-${this.#cluster.nodes.length + 1}`);
      this.#log(`operator adds ${node.nodeId}`);
      node.start();
    } else if (dice < 0.6) {
      const { nodeId } = staying[nextInteger(random, staying.length)]!;
      await this.#commit([{ kind: "decommission", nodeId }]);
    } else if (dice < 0.75) {
      this.#loseForGood(random);
    } else if (dice < 0.82) {
      await this.#commit([]);
    } else if (dice < 0.93) {
      await this.#scatter(random);
    } else {
      await this.#cancel();
    }
  }

  #newcomers(): number {
    const { newest, nodes } = this.#cluster;
    const isMember = ({ nodeId }: TopologyNode): boolean =>
      newest.members.some((member) => member.nodeId === nodeId);
    return nodes.filter((node) => node.isUp && !isMember(node) && node.parts === undefined).length;
  }

  /** One node loses its disk and comes back without it; the next only when that one has been replaced. */
  #loseForGood(random: Random): void {
    const { newest, nodes, serving } = this.#cluster;
    const isMember = ({ nodeId }: TopologyNode): boolean =>
      newest.members.some((member) => member.nodeId === nodeId);
    if ([...this.#nemesis.gone].some(isMember) || newest.members.length < 3 || !isAtRest(newest)) return;
    const victim = serving[nextInteger(random, serving.length)];
    if (victim === undefined || !isMember(victim)) return;
    if (nodes.some((node) => isMember(node) && !node.isUp)) return;
    this.#log(`${victim.nodeId} is lost for good`);
    this.#nemesis.crash(victim, { powerCut: true, forGood: true });
    const successor = this.#cluster.add(victim.member.name);
    this.#world.after(nextBetween(random, 500, 4_000), () => successor.start());
  }

  async #commit(changes: readonly MembershipChange[]): Promise<void> {
    await this.#change((topology) => {
      const plan = planMoves(topology, changes, () => 1);
      return plan.kind === "plan" ? commitmentOf(plan) : plan;
    }, changes[0]?.kind ?? "rebalance");
  }

  /** Sends partitions to other replicas at random, so that two or three are replaced at once where there are enough nodes. */
  async #scatter(random: Random): Promise<void> {
    await this.#change(({ epoch, members, partitions, replicationFactor }) => {
      const staying = members.filter(({ state }) => state !== "leaving").map(({ nodeId }) => nodeId);
      const count = Math.min(replicationFactor, staying.length);
      const targets = [...partitions.entries()]
        .filter(() => random.next() < 0.6)
        .map(([partition, { replicas }]) => {
          const strangers = shuffle(random, staying).filter((nodeId) => !replicas.includes(nodeId));
          const wanted = new Set([...strangers, ...shuffle(random, staying)]);
          return { partition, replicas: [...wanted].slice(0, count) };
        });
      return [{ kind: "commitPlan", basedOn: epoch, targets }];
    }, "scatter");
  }

  async #cancel(): Promise<void> {
    await this.#change(
      ({ members, fenced }) => [
        { kind: "cancelPlan" },
        ...members
          .filter(({ state, storeId }) => state === "leaving" && !fenced.includes(storeId))
          .map(({ nodeId }): TopologyChange => ({ kind: "recommission", nodeId })),
      ],
      "cancel",
    );
  }

  async #change(decide: Parameters<TopologyNode["change"]>[0], what: string): Promise<void> {
    const node = this.#anyMember(this.#operator);
    if (node?.parts === undefined) return;
    const { clock } = node.parts;
    const outcome = node.change(decide).then(
      (done) => done.kind,
      (error: unknown) => {
        if (error instanceof CoveyError) return error.code;
        throw error;
      },
    );
    const end = await Promise.race([outcome, clock.ended.then(() => "its node died")]);
    this.#log(`operator: ${what} at ${node.nodeId}: ${end}`);
  }

  // The end.

  async #rest(): Promise<void> {
    this.#nemesis.end();
    await this.#world.run(this.#world.nowMs + 3_000);
    for (const node of this.#cluster.nodes) this.#nemesis.restart(node);
    const untilMs = this.#world.nowMs + REST_MS;
    await this.#world.run(untilMs, () => this.#isResting());
    // What the operator has cancelled waits for him.
    await this.#inTime(this.#commit([]));
    await this.#world.run(this.#world.nowMs + REST_MS, () => this.#isResting());
    if (!this.#isResting()) throw this.#violation("I14", this.#describe());
    await this.#world.run(this.#world.nowMs + 5_000);
  }

  #isResting(): boolean {
    const { newest, serving } = this.#cluster;
    const members = serving.filter(({ nodeId }) => newest.members.some((member) => member.nodeId === nodeId));
    const replicas = (partition: number) =>
      members.flatMap(({ parts }) => parts.replication.driverOf(partition) ?? []);
    return (
      this.#active === 0 &&
      isAtRest(newest) &&
      newest.members.every(({ state }) => state !== "leaving") &&
      members.length === newest.members.length &&
      members.every(({ parts }) => parts.topology.topology.epoch === newest.epoch) &&
      newest.partitions.every(({ replicas: wanted }, partition) => {
        const held = replicas(partition);
        const [first] = held;
        return (
          held.length === wanted.length &&
          held.every(
            ({ replica, visibleIndex }) =>
              replica.canVote &&
              replica.lastIndex === replica.commitIndex &&
              replica.commitIndex === first!.replica.commitIndex &&
              visibleIndex === replica.commitIndex,
          )
        );
      })
    );
  }

  #describe(): string {
    const { newest, serving } = this.#cluster;
    const states = serving.map(
      ({ nodeId, parts }) =>
        `${nodeId} at ${parts.topology.topology.epoch}: ${[...parts.replication.drivers()]
          .map(
            ({ partition, replica, visibleIndex }) =>
              `${partition}@${replica.configuration.epoch} ${replica.canVote ? "" : "(no vote) "}${replica.isLeading ? "*" : ""}${replica.lastIndex}/${replica.commitIndex}/${visibleIndex}`,
          )
          .join(", ")}; waiting ${JSON.stringify(parts.topology.moves.waiting)}`,
    );
    return `${this.#active} clients wait\n${states.join("\n")}\n${JSON.stringify(newest)}`;
  }

  async #finalReads(): Promise<void> {
    const [node] = this.#cluster.serving.filter(({ nodeId }) =>
      this.#cluster.newest.members.some((member) => member.nodeId === nodeId),
    );
    for (let partition = 0; partition < PARTITIONS; partition++) {
      const keys = [...Array.from({ length: REGISTERS }, (_, i) => `p${partition}k${i}`), `p${partition}c`];
      for (const key of keys) {
        const before = this.#history.of(key).length;
        await this.#inTime(this.#read(node!, partition, key));
        if (this.#history.of(key).length === before) throw this.#violation("I14", `no value for ${key}`);
      }
    }
  }

  async #inTime(task: Promise<void>): Promise<void> {
    let isDone = false;
    const done = task.then(() => {
      isDone = true;
    });
    await this.#world.run(this.#world.nowMs + 10_000, () => isDone);
    if (!isDone) throw this.#violation("I14", "something does not end");
    await done;
  }

  #check(): void {
    if (this.#history.counts.ok < 20) throw this.#violation("usefulness", "hardly anything succeeded");
    for (const key of this.#history.keys) {
      const entries = this.#history.of(key);
      const { outcome, longest } = checkLinearizable(entries);
      if (outcome === "violated")
        throw this.#violation("I1", `${key} is not linearizable\n${printHistory(entries, longest)}`);
    }
    for (const [key, { acknowledged, possible }] of this.#history.counters) {
      const last = this.#history.of(key).findLast(({ operation }) => operation.kind === "read");
      const total = (last?.result as { value: number | null } | undefined)?.value ?? 0;
      if (total < acknowledged || total > possible)
        throw this.#violation("I5", `${key} is ${total}; ${acknowledged} acknowledged, ${possible} possible`);
    }
    for (let partition = 0; partition < PARTITIONS; partition++) this.#checkStores(partition);
  }

  #checkStores(partition: number): void {
    const states = this.#cluster.serving
      .filter(({ parts }) => parts.replication.driverOf(partition) !== undefined)
      .filter(({ nodeId }) => takesPart(this.#cluster.newest.partitions[partition]!, nodeId))
      .map(({ disk }) =>
        disk
          .rowsNow(partition, { gte: Uint8Array.of(1), lt: Uint8Array.of(0x10), limit: Infinity })
          .map(
            ({ key, value }) => `${Buffer.from(key).toString("hex")}=${Buffer.from(value).toString("hex")}`,
          )
          .join("\n"),
      );
    if (new Set(states).size > 1)
      throw this.#violation("I6", `replicas of ${partition} differ\n${states.join("\n--\n")}`);
  }

  #violation(invariant: string, message: string): InvariantViolation {
    return new InvariantViolation(invariant, `${this.#world.nowMs.toFixed(0)} ms: ${message}`);
  }
}

type Ending =
  | { readonly kind: "ok"; readonly bytes: Uint8Array }
  | { readonly kind: "failed" }
  | { readonly kind: "unknown" };

function isAtRest({ partitions }: Topology): boolean {
  return partitions.every(({ phase, target }) => phase === "stable" && target === undefined);
}
