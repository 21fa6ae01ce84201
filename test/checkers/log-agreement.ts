/**
 * At most one committed entry per partition and index, and commit indexes that never go back in one life of a replica
 * (I12). Every entry that any replica applies is compared, while the cluster runs, with what was first applied there.
 */
import { InvariantViolation } from "./violation.js";

export interface Applier {
  readonly nodeId: string;
  /** Numbers the lives of the node's process. */
  readonly life: number;
}

export class LogAgreement {
  /** By partition; the entry with index i is at i - 1. */
  readonly #logs = new Map<number, { readonly bytes: Uint8Array; readonly by: string }[]>();
  readonly #commitIndexes = new Map<string, number>();

  /** A replica has applied `bytes` (ballot and entry) at `index`. Throws InvariantViolation. */
  applied(by: Applier, partition: number, index: number, bytes: Uint8Array): void {
    let log = this.#logs.get(partition);
    if (log === undefined) this.#logs.set(partition, (log = []));
    const known = log[index - 1];
    if (known === undefined) {
      if (index !== log.length + 1) {
        throw new InvariantViolation(
          "I12",
          `${nameOf(by)} applied entry ${index} of partition ${partition}; nobody has applied ${log.length + 1}`,
        );
      }
      log.push({ bytes: Uint8Array.from(bytes), by: nameOf(by) });
    } else if (Buffer.compare(known.bytes, bytes) !== 0) {
      throw new InvariantViolation(
        "I12",
        `entry ${index} of partition ${partition} is one thing at ${known.by} and another at ${nameOf(by)}`,
      );
    }
  }

  /** A node keeps `bytes` for a replica elsewhere: only what is committed, as it was committed (R9). Throws InvariantViolation. */
  kept(by: Applier, partition: number, index: number, bytes: Uint8Array): void {
    const known = this.#logs.get(partition)?.[index - 1];
    if (known === undefined || Buffer.compare(known.bytes, bytes) !== 0) {
      const what = known === undefined ? "nobody has applied it" : `it is another one at ${known.by}`;
      throw new InvariantViolation(
        "I12",
        `${nameOf(by)} keeps entry ${index} of partition ${partition} as a hint, and ${what}`,
      );
    }
  }

  /** A replica's commit index, as often as possible. Throws InvariantViolation. */
  committed(by: Applier, partition: number, commitIndex: number): void {
    const key = `${nameOf(by)}/${partition}`;
    const before = this.#commitIndexes.get(key) ?? 0;
    if (commitIndex < before) {
      throw new InvariantViolation(
        "I12",
        `the commit index of partition ${partition} at ${nameOf(by)} went back from ${before} to ${commitIndex}`,
      );
    }
    this.#commitIndexes.set(key, commitIndex);
  }

  /** Everything that was ever applied in a partition, in order from index 1, as it was given to `applied`. */
  entries(partition: number): Uint8Array[] {
    return (this.#logs.get(partition) ?? []).map(({ bytes }) => bytes);
  }
}

function nameOf({ nodeId, life }: Applier): string {
  return `${nodeId}, life ${life}`;
}
