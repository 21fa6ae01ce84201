/**
 * Messages from peers that are ahead: they name a configuration epoch that this node has not put on disk yet. They wait
 * until it has, and are heard then (R31). A change of configuration thus costs its partition no resend; to the protocol
 * it looks like a slow network.
 */
import type { NodeId, PartitionId } from "../core/ids.js";
import type { PartitionMessage } from "./messages.js";

/** Of all partitions together. What does not fit is lost, as it may be on any link. */
const HELD_MAX = 128;

interface Held {
  readonly from: NodeId;
  readonly message: PartitionMessage;
}

export class HeldMessages {
  #held: Held[] = [];

  hold(from: NodeId, message: PartitionMessage): void {
    if (this.#held.length < HELD_MAX) this.#held.push({ from, message });
  }

  /** Hands out what can be heard now, in order of arrival, and forgets what came too late. */
  release(
    epochOf: (partition: PartitionId) => number,
    deliver: (from: NodeId, message: PartitionMessage) => void,
  ): void {
    const held = this.#held;
    this.#held = held.filter(({ message }) => message.epoch > epochOf(message.partition));
    for (const { from, message } of held)
      if (message.epoch === epochOf(message.partition)) deliver(from, message);
  }
}
