/** Nodes that have asked this one to join and wait for an operator: they ask again every second or so, as long as they wait. */
import type { NodeId } from "../../core/ids.js";
import type { MemberDescription } from "../../ring/topology.js";

const WAITING_MS = 60_000;
const NEWCOMERS_MAX = 100;

export class Newcomers {
  readonly #askedMs = new Map<NodeId, { readonly member: MemberDescription; readonly atMs: number }>();

  asked(member: MemberDescription, nowMs: number): void {
    this.#forget(nowMs);
    if (this.#askedMs.size < NEWCOMERS_MAX || this.#askedMs.has(member.nodeId))
      this.#askedMs.set(member.nodeId, { member, atMs: nowMs });
  }

  admitted(nodeId: NodeId): void {
    this.#askedMs.delete(nodeId);
  }

  list(nowMs: number): MemberDescription[] {
    this.#forget(nowMs);
    return [...this.#askedMs.values()].map(({ member }) => member);
  }

  #forget(nowMs: number): void {
    for (const [nodeId, { atMs }] of this.#askedMs)
      if (nowMs - atMs > WAITING_MS) this.#askedMs.delete(nodeId);
  }
}
