/**
 * Runs `Swim` in the world: owns the sockets, the one timer and the attempts to reach the seeds.
 */
import type { Clock } from "../core/clock.js";
import type { ClusterId, StoreId } from "../core/ids.js";
import type { Random } from "../core/random.js";
import { gossipConfig, type GossipConfig } from "./gossip-config.js";
import type { GossipEvent } from "./gossip-event.js";
import type { GossipStats } from "./gossip-stats.js";
import type { SelfChange } from "./identity.js";
import { isSealed, type Keyring } from "./keyring.js";
import {
  isLive,
  startIncarnation,
  STATUS_NONE,
  type Address,
  type Member,
  type MemberRecord,
  type MemberStatus,
} from "./member.js";
import type { Effect, Source } from "./outbox.js";
import { advertisedHost, systemResolve, type Resolve } from "./resolver-driver.js";
import { parseSeeds, SeedSchedule } from "./seed-schedule.js";
import { Sockets, type SocketCounts } from "./sockets-driver.js";
import { Swim } from "./swim.js";

/** What a node says about itself when it starts; gossip adds its address and incarnation. */
export type LocalMember = Omit<MemberRecord, "host" | "port" | "incarnation" | "status"> & {
  readonly status?: Partial<MemberStatus>;
};

export interface GossipOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Port 0 takes any that is free for both UDP and TCP. */
  readonly bind: Address;
  /** What others shall use when it is not the bound host. A name is resolved once, at the start. */
  readonly advertiseHost?: string | undefined;
  /** `host:port` each. Names may have several addresses; this node's own address may be among them. */
  readonly seeds: readonly string[];
  /** Absent: packets are neither encrypted nor authenticated. */
  readonly keyring?: Keyring | undefined;
  readonly config?: Partial<GossipConfig>;
  /** `bootCount` must have been counted up, durably, since the last life. */
  readonly self: LocalMember;
  readonly resolve?: Resolve;
}

/** The longest the timer sleeps; `setTimeout` cannot sleep for ever. */
const SLEEP_MS_MAX = 60_000;
/** How many rounds of gossip `leave` waits for, at most, to be heard. */
const LEAVE_ROUNDS_MAX = 10;

export class GossipDriver {
  readonly #options: GossipOptions;
  readonly #config: GossipConfig;
  readonly #seeds: readonly Address[];
  readonly #schedule: SeedSchedule;
  readonly #resolve: Resolve;
  readonly #sockets: Sockets;
  readonly #listeners = new Set<(event: GossipEvent) => void>();
  /** Exchanges under way, for `stop` to wait for. */
  readonly #exchanges = new Set<Promise<void>>();
  #resolveSeedsTried: () => void = () => undefined;
  readonly #seedsTried = new Promise<void>((resolve) => (this.#resolveSeedsTried = resolve));
  #swim: Swim | undefined;
  #running = false;
  #timer: { readonly atMs: number; readonly cancel: () => void } | undefined;
  #cancelSeeds: (() => void) | undefined;

  /** Throws a RangeError on a seed or a configuration that makes no sense. Starts nothing. */
  constructor(options: GossipOptions) {
    this.#options = options;
    this.#config = gossipConfig(options.config);
    this.#seeds = parseSeeds(options.seeds);
    this.#schedule = new SeedSchedule(options.random);
    this.#resolve = options.resolve ?? systemResolve;
    this.#sockets = new Sockets(options.clock, {
      bind: options.bind,
      requestTimeoutMs: this.#config.streamTimeoutMs,
      handlers: {
        datagram: (bytes, from) => this.#receive(bytes, { ...from, transport: "datagram" }),
        request: (bytes, from) => this.#receive(bytes, { ...from, transport: "stream" }),
      },
    });
  }

  /**
   * Resolves when the sockets are bound; joining goes on in the background. Rejects when the port is taken, the host
   * to advertise cannot be resolved, or the own record cannot travel (RangeError). Not to be called twice.
   */
  async start(): Promise<void> {
    const { bind, advertiseHost, self, random, clock } = this.#options;
    const host = await advertisedHost(this.#resolve, { bind: bind.host, advertise: advertiseHost });
    const port = await this.#sockets.start();
    try {
      this.#swim = new Swim(random, {
        config: this.#config,
        nowMs: clock.monotonicMs(),
        self: {
          ...self,
          host,
          port,
          incarnation: startIncarnation(self.bootCount),
          status: { ...STATUS_NONE, ...self.status },
        },
      });
    } catch (error) {
      await this.#sockets.stop();
      throw error;
    }
    this.#running = true;
    this.#arm();
    void this.#trySeeds();
  }

  /** Falls silent at once, as in a crash: the others will suspect this node. Call `leave` before to go in peace. */
  async stop(): Promise<void> {
    this.#running = false;
    this.#timer?.cancel();
    this.#cancelSeeds?.();
    await this.#sockets.stop();
    await Promise.all(this.#exchanges);
    this.#resolveSeedsTried();
  }

  /** Tells everyone that this node goes on purpose; resolves when it has been told often enough. `stop` comes next. */
  async leave(): Promise<void> {
    const swim = this.#started();
    this.#carryOut(swim.leave(this.#nowMs()));
    const { nodeId } = swim.self;
    for (let round = 0; round < LEAVE_ROUNDS_MAX && this.#running; round++) {
      const isHeard = !swim.isSpreading(nodeId);
      const isAlone = !swim.members().some((member) => isLive(member) && member.nodeId !== nodeId);
      if (isHeard || isAlone) return;
      await new Promise<void>((resolve) => this.#options.clock.after(this.#config.gossipIntervalMs, resolve));
    }
  }

  /** Everyone, this node and the dead included; empty before the start. The same array until something changes. */
  members(): readonly Member[] {
    return this.#swim?.members() ?? [];
  }

  /** This node as the others see it, with the port that was bound. Throws before the start. */
  get self(): Member {
    return this.#started().self;
  }

  /**
   * Resolves when every seed was tried once and has answered, refused this node, or not answered in time; or when gossip
   * is stopped.
   */
  get seedsTried(): Promise<void> {
    return this.#seedsTried;
  }

  /** Whether another node has answered a full exchange of state. */
  get hasJoined(): boolean {
    return this.#swim?.hasJoined ?? false;
  }

  /** Changes what this node says about itself, and spreads it. Throws a RangeError when it cannot travel. */
  updateSelf(change: SelfChange): void {
    this.#carryOut(this.#started().updateSelf(change, this.#nowMs()));
  }

  /** Chooses a cluster: the members of any other are dropped and from now on refused. */
  setClusterId(clusterId: ClusterId): void {
    this.#carryOut(this.#started().setClusterId(clusterId, this.#nowMs()));
  }

  /** Stores that may never take part again, all of them (R16): their nodes are dropped and from now on refused. */
  setFencedStores(stores: ReadonlySet<StoreId>): void {
    this.#carryOut(this.#started().setFencedStores(stores, this.#nowMs()));
  }

  /** Calls `listener` with every event, in order, until the returned function is called. */
  onMember(listener: (event: GossipEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stats(): GossipStats & SocketCounts {
    return { ...this.#started().stats(), ...this.#sockets.counts };
  }

  #started(): Swim {
    if (this.#swim === undefined) throw new Error("gossip has not been started");
    return this.#swim;
  }

  #nowMs(): number {
    return this.#options.clock.monotonicMs();
  }

  /** Gives the packet to reply with, when there is one. */
  #receive(bytes: Uint8Array, source: Source): Uint8Array | undefined {
    const { keyring } = this.#options;
    const swim = this.#swim;
    if (!this.#running || swim === undefined) return undefined;
    const opened = keyring?.open(bytes) ?? plain(bytes);
    return this.#carryOut(
      opened.kind === "opened"
        ? swim.receive(opened.bytes, source, this.#nowMs())
        : swim.refusePacket(opened.reason, source, this.#nowMs()),
    );
  }

  #carryOut(effects: readonly Effect[]): Uint8Array | undefined {
    let reply: Uint8Array | undefined;
    for (const effect of effects) {
      switch (effect.kind) {
        case "datagram":
          this.#sockets.send(effect.to, this.#seal(effect.bytes));
          break;
        case "exchange":
          this.#exchange(effect);
          break;
        case "reply":
          reply = this.#seal(effect.bytes);
          break;
        case "event":
          this.#report(effect.event);
      }
    }
    this.#arm();
    return reply;
  }

  #report(event: GossipEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #seal(bytes: Uint8Array): Uint8Array {
    return this.#options.keyring?.seal(bytes) ?? bytes;
  }

  #exchange(effect: Extract<Effect, { kind: "exchange" }>): void {
    const { to, bytes, timeoutMs } = effect;
    const exchange = this.#sockets.exchange(to, this.#seal(bytes), timeoutMs).then((answer) => {
      this.#exchanges.delete(exchange);
      // An answer is never itself answered, so a reply to it has nowhere to go.
      if (answer !== undefined) this.#receive(answer, { ...to, transport: "stream" });
    });
    this.#exchanges.add(exchange);
  }

  #arm(): void {
    if (!this.#running) return;
    const nowMs = this.#nowMs();
    const atMs = Math.min(this.#started().wakeMs, nowMs + SLEEP_MS_MAX);
    // A timer that fires too early only looks and arms again; moving it every time would cost more.
    if (this.#timer !== undefined && this.#timer.atMs <= atMs) return;
    this.#timer?.cancel();
    const cancel = this.#options.clock.after(Math.max(0, Math.ceil(atMs - nowMs)), () => {
      this.#timer = undefined;
      this.#carryOut(this.#started().tick(this.#nowMs()));
    });
    this.#timer = { atMs, cancel };
  }

  async #trySeeds(): Promise<void> {
    await Promise.all(this.#seeds.map((seed) => this.#trySeed(seed)));
    void this.#exchanged().then(() => this.#resolveSeedsTried());
    // `stop` does not wait for a slow name server; what it answers too late is ignored here.
    if (!this.#running) return;
    const delayMs = this.#schedule.nextDelayMs(this.hasJoined);
    this.#cancelSeeds = this.#options.clock.after(delayMs, () => void this.#trySeeds());
  }

  /** Resolves when no exchange is under way, those included that answers have led to. */
  async #exchanged(): Promise<void> {
    while (this.#exchanges.size > 0) await Promise.all(this.#exchanges);
  }

  async #trySeed({ host, port }: Address): Promise<void> {
    let addresses: readonly string[];
    try {
      addresses = await this.#resolve(host);
    } catch (cause) {
      if (this.#running) this.#report({ kind: "seedUnresolved", seed: { host, port }, cause });
      return;
    }
    if (!this.#running) return;
    for (const address of addresses) {
      const isMember = this.members().some(
        (member) => isLive(member) && member.host === address && member.port === port,
      );
      if (!isMember) this.#carryOut(this.#started().sync({ host: address, port }, this.#nowMs()));
    }
  }
}

function plain(bytes: Uint8Array): ReturnType<Keyring["open"]> {
  return isSealed(bytes) ? { kind: "refused", reason: "sealed" } : { kind: "opened", bytes };
}
