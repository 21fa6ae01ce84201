/**
 * Never may two sets of nodes each be a majority of one partition under different epochs at the same moment (I11): both
 * could commit, and neither would know.
 *
 * Nodes are asked one after another, so what they say is not of one moment. But epochs only grow: a node that names the
 * same epoch in two sweeps had it at every moment between them. Only such nodes are counted.
 */
import type { NodeId } from "../../core/ids.js";
import { configurationOf, isQuorum } from "../../ring/configuration.js";
import type { PartitionConfiguration } from "../../ring/topology.js";
import { InvariantViolation } from "./violation.js";

/** Of the nodes that answered, what each has in force, by partition. */
export type ConfigurationsByNode = ReadonlyMap<NodeId, readonly PartitionConfiguration[]>;

/** `before` and `after` are two sweeps, one begun after the other had ended. Throws InvariantViolation. */
export function checkOneMajority(before: ConfigurationsByNode, after: ConfigurationsByNode): void {
  const partitions = Math.max(0, ...[...after.values()].map(({ length }) => length));
  for (let partition = 0; partition < partitions; partition++) {
    const held = new Map<number, { configuration: PartitionConfiguration; by: Set<NodeId> }>();
    for (const [nodeId, { [partition]: configuration }] of after) {
      if (configuration === undefined) continue;
      if (before.get(nodeId)?.[partition]?.epoch !== configuration.epoch) continue;
      const holders = held.get(configuration.epoch) ?? { configuration, by: new Set() };
      held.set(configuration.epoch, holders);
      holders.by.add(nodeId);
    }
    const majorities = [...held.values()].filter(({ configuration, by }) =>
      isQuorum(configurationOf(configuration), (nodeId) => by.has(nodeId)),
    );
    if (majorities.length < 2) continue;
    const described = majorities.map(
      ({ configuration: { epoch, phase }, by }) => `${[...by].join(", ")} under epoch ${epoch} (${phase})`,
    );
    throw new InvariantViolation("I11", `partition ${partition} has two majorities: ${described.join("; ")}`);
  }
}
