/** About how large a replica of each partition is: measured for those of this node, the average of them for the others. */
import type { PartitionId } from "../../core/ids.js";
import type { ReplicationDriver } from "../../replication/replication-driver.js";

export class PartitionSizes {
  readonly #replication: ReplicationDriver;

  constructor(replication: ReplicationDriver) {
    this.#replication = replication;
  }

  /** Bytes on disk, by partition. */
  async estimate(): Promise<(partition: PartitionId) => number> {
    const replication = this.#replication;
    const held = [...replication.drivers()]
      .map(({ partition }) => partition)
      .filter((partition) => partition !== replication.systemPartition);
    const bytes = await Promise.all(held.map((partition) => replication.bytesOf(partition)));
    const sizes = new Map(held.map((partition, i) => [partition, bytes[i]!]));
    const total = bytes.reduce((sum, each) => sum + each, 0);
    const average = held.length === 0 ? 0 : Math.round(total / held.length);
    return (partition) => sizes.get(partition) ?? average;
  }
}
