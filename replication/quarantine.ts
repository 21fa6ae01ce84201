/**
 * A replica whose data on disk cannot be trusted: no vote and no reads until a transfer has replaced them, while the rest
 * of the node goes on (R15).
 */
import type { PartitionId } from "../core/ids.js";
import type { NodeContext } from "./node-context.js";
import { isCorrupt } from "./records.js";

export class Quarantine {
  readonly #context: Pick<NodeContext, "counters" | "onCorruption" | "fail">;
  readonly #partition: PartitionId;
  readonly #onBegin: () => void;
  #isOn = false;
  #closed = false;

  /** `onBegin` takes the replica its vote and asks for a transfer. */
  constructor(
    context: Pick<NodeContext, "counters" | "onCorruption" | "fail">,
    partition: PartitionId,
    onBegin: () => void,
  ) {
    this.#context = context;
    this.#partition = partition;
    this.#onBegin = onBegin;
  }

  begin(cause: unknown): void {
    if (this.#isOn || this.#closed) return;
    this.#isOn = true;
    this.#context.counters.quarantines++;
    this.#context.onCorruption({ kind: "quarantined", partition: this.#partition, cause });
    this.#onBegin();
  }

  /** A read of the partition's data failed: what is corrupt costs the replica its vote, anything else ends the node. */
  readFailed(error: unknown): void {
    if (isCorrupt(error)) this.begin(error);
    else this.#context.fail(error);
  }

  /** A transfer has replaced everything. */
  end(): void {
    this.#isOn = false;
  }

  /** The replica is given up: what is on its disk does not matter any more. */
  close(): void {
    this.#closed = true;
  }
}
