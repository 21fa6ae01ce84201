/** Broken variants of how the membership, and with it the configurations of partitions, change. */
import type { Mutant } from "./mutant.js";

const CHANGE = "ring/partition-change.ts";
const CONFIGURATION = "ring/configuration.ts";
const FOUNDING = "ring/founding.ts";
const NODE = "replication/replication-driver.ts";
const SCHEDULE = "ring/move-schedule.ts";
const KEEPER = "node/topology/topology-keeper-driver.ts";
const TOPOLOGY = "node/topology/topology-driver.ts";

export const TOPOLOGY_MUTANTS: readonly Mutant[] = [
  {
    name: "fencing by the epoch of the whole document only",
    rule: "R31",
    foundBy: "topology",
    patches: [
      {
        file: KEEPER,
        from: "return [...topology.partitions.map(configurationOf), systemConfigurationOf(topology)];",
        to: "return [...topology.partitions.map((partition) => ({ ...configurationOf(partition), epoch: topology.epoch })), systemConfigurationOf(topology)];",
      },
    ],
  },
  {
    name: "replicas hear each other whatever configuration they have",
    rule: "R31",
    foundBy: "topology",
    patches: [{ file: NODE, from: "if (message.epoch === epoch) {", to: "if (message.epoch > 0) {" }],
  },
  {
    name: "the joint configuration is left out",
    rule: "R30",
    foundBy: "topology",
    patches: [
      {
        file: CHANGE,
        from: `return { ...partition, epoch: epoch + 1, phase: "joint" };`,
        to: "return stable(epoch + 1, next, target);",
      },
    ],
  },
  {
    name: "the next step follows before the last one is on disk in every quorum and was opened",
    rule: "R30",
    foundBy: "topology",
    patches: [
      {
        file: SCHEDULE,
        from: "(nodeId) => (persisted.get(nodeId)?.[partition] ?? 0) >= configuration.epoch,",
        to: "(nodeId) => (persisted.get(nodeId)?.[partition] ?? 0) >= 0,",
      },
      {
        file: SCHEDULE,
        from: "if ((opened.get(partition) ?? 0) < epoch) return",
        to: "if ((opened.get(partition) ?? 0) < 0) return",
      },
    ],
  },
  {
    name: "the old replicas drop their data while the move can still be cancelled",
    rule: "R30",
    foundBy: "topology",
    patches: [
      {
        file: TOPOLOGY,
        from: "    this.#options.onChange(topology, before);",
        to: `    const { self, store } = this.#options;
    for (const [partition, { phase, replicas, next }] of topology.partitions.entries()) {
      const goes = phase === "joint" && replicas.includes(self) && next?.includes(self) === false;
      if (goes) void store.write([{ family: partition, key: Uint8Array.of(0), end: Uint8Array.of(0xff) }], { sync: "always" });
    }
    this.#options.onChange(topology, before);`,
      },
    ],
  },
  {
    name: "learners vote",
    rule: "R30",
    foundBy: "topology",
    patches: [
      {
        file: CONFIGURATION,
        from: "return { epoch, voters: [replicas], learners: next.filter((nodeId) => !replicas.includes(nodeId)) };",
        to: `return {
        epoch,
        voters: [[...new Set([...replicas, ...next])]],
        learners: next.filter((nodeId) => !replicas.includes(nodeId)),
      };`,
      },
    ],
  },
  {
    name: "a node founds a cluster with whoever is there",
    rule: "R34",
    foundBy: "founding",
    patches: [{ file: FOUNDING, from: "if (missing > 0) {", to: "if (missing > self.expect) {" }],
  },
];
