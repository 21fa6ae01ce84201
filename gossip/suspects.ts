/** Every suspicion this node holds, and when the next one is over. */
import type { NodeId } from "../core/ids.js";
import type { GossipConfig } from "./gossip-config.js";
import { Suspicion, suspicionMinMs } from "./suspicion.js";

export class Suspects {
  readonly #config: GossipConfig;
  readonly #suspicions = new Map<NodeId, Suspicion>();

  constructor(config: GossipConfig) {
    this.#config = config;
  }

  get wakeMs(): number {
    let wakeMs = Infinity;
    for (const suspicion of this.#suspicions.values()) wakeMs = Math.min(wakeMs, suspicion.deadlineMs);
    return wakeMs;
  }

  /** Starts a suspicion, in place of an older one. `liveCount` includes the suspect and this node. */
  begin(nodeId: NodeId, accusers: readonly NodeId[], liveCount: number, nowMs: number): void {
    const minMs = suspicionMinMs(this.#config.suspicionMultiplier, liveCount, this.#config.probeIntervalMs);
    const suspicion = new Suspicion({
      startMs: nowMs,
      minMs,
      maxMs: minMs * this.#config.suspicionMaxMultiplier,
      // Only members other than the suspect and the accuser can confirm.
      confirmationsNeeded: Math.max(0, Math.min(this.#config.suspicionConfirmations, liveCount - 2)),
      accuser: accusers[0] ?? nodeId,
    });
    for (const accuser of accusers) suspicion.confirm(accuser);
    this.#suspicions.set(nodeId, suspicion);
  }

  /** Adds accusers; true when one of them was new and counts. */
  confirm(nodeId: NodeId, accusers: readonly NodeId[]): boolean {
    const suspicion = this.#suspicions.get(nodeId);
    if (suspicion === undefined) return false;
    let isNew = false;
    for (const accuser of accusers) isNew = suspicion.confirm(accuser) || isNew;
    return isNew;
  }

  accusers(nodeId: NodeId): readonly NodeId[] {
    return this.#suspicions.get(nodeId)?.accusers ?? [];
  }

  end(nodeId: NodeId): void {
    this.#suspicions.delete(nodeId);
  }

  /** Those who had their time. They stay until `end`. */
  overdue(nowMs: number): NodeId[] {
    const overdue: NodeId[] = [];
    for (const [nodeId, suspicion] of this.#suspicions)
      if (nowMs >= suspicion.deadlineMs) overdue.push(nodeId);
    return overdue;
  }

  postpone(ms: number): void {
    for (const suspicion of this.#suspicions.values()) suspicion.postpone(ms);
  }
}
