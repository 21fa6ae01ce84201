/**
 * How a replica that does not know what it has promised and accepted gets to know it again: it asks all other voters,
 * about once a second, until each of them has answered (see lost-memory.ts, R16).
 */
import type { NodeId } from "../core/ids.js";
import { votersOf } from "../ring/configuration.js";
import { LostMemory, type Memory } from "./lost-memory.js";
import type { Prepare, Promised } from "./messages.js";
import type { NodeContext } from "./node-context.js";
import type { Replica } from "./replica.js";

export class Recollection {
  readonly #context: Pick<NodeContext, "self" | "transport">;
  readonly #replica: Replica;
  readonly #lost: LostMemory;

  constructor(context: Pick<NodeContext, "self" | "boot" | "transport">, replica: Replica) {
    this.#context = context;
    this.#replica = replica;
    this.#lost = new LostMemory(context.self, context.boot);
  }

  /** Another replica asks for a promise, or the same as this one. */
  asked(from: NodeId, message: Prepare): void {
    if (message.ballot.round === 0) this.#context.transport.send(from, this.#lost.answerTo(message));
  }

  /** A voter tells what it knows. If that is a ballot of ours, it must not wait for us to use it. */
  heard(from: NodeId, message: Promised): void {
    this.#lost.heard(from, message);
    const { promised, partition, epoch } = message;
    if (promised.nodeId !== this.#context.self || promised.round === 0) return;
    this.#context.transport.send(from, { kind: "takeOver", partition, epoch, ballot: promised });
  }

  /** What is safe to promise and to hold; as long as that is not known (undefined) the others are asked again. */
  recover(): Memory | undefined {
    const { configuration, partition } = this.#replica;
    const { self, transport } = this.#context;
    const others = votersOf(configuration).filter((id) => id !== self);
    const memory = configuration.voters.length > 1 ? undefined : this.#lost.recovered(others);
    if (memory !== undefined) return memory;
    const { epoch } = configuration;
    const ballot = this.#lost.question;
    for (const to of others) transport.send(to, { kind: "prepare", partition, epoch, ballot });
    return undefined;
  }
}
