/**
 * Who must agree, in the configuration that a partition (or the system group) is in: the quorum arithmetic of joint
 * consensus.
 *
 * Source: Ongaro, "Consensus: Bridging Theory and Practice" (2014), section 4.3; protocol rule R30.
 */
import type { Epoch, NodeId } from "../core/ids.js";
import type { PartitionConfiguration, Topology } from "./topology.js";

export interface Configuration {
  readonly epoch: Epoch;
  /** A quorum holds a majority of each set: one set when stable, two (old and new) in a joint configuration. */
  readonly voters: readonly (readonly NodeId[])[];
  /** They get the log and a copy, and are never counted. */
  readonly learners: readonly NodeId[];
}

export function configurationOf(partition: PartitionConfiguration): Configuration {
  const { epoch, replicas, phase, next = [] } = partition;
  switch (phase) {
    case "stable":
      return { epoch, voters: [replicas], learners: [] };
    case "learners":
      return { epoch, voters: [replicas], learners: next.filter((nodeId) => !replicas.includes(nodeId)) };
    case "joint":
      return { epoch, voters: [replicas, next], learners: [] };
  }
}

/** The system group's: every member that does not vote follows the log as a learner. */
export function systemConfigurationOf(topology: Topology): Configuration {
  const { voters, votersEpoch, members } = topology;
  return {
    epoch: votersEpoch,
    voters: [voters],
    learners: members.map(({ nodeId }) => nodeId).filter((nodeId) => !voters.includes(nodeId)),
  };
}

/** Whether a partition is on its way to other replicas: its move goes on only while somebody proposes (R30). */
export function isMoving({ voters, learners }: Configuration): boolean {
  return voters.length > 1 || learners.length > 0;
}

export function majorityOf(count: number): number {
  return Math.floor(count / 2) + 1;
}

/** Whether the nodes that satisfy `holds` are a quorum: a majority of every set of voters. */
export function isQuorum(configuration: Configuration, holds: (nodeId: NodeId) => boolean): boolean {
  return configuration.voters.every((voters) => voters.filter(holds).length >= majorityOf(voters.length));
}

const VOTERS = new WeakMap<Configuration, readonly NodeId[]>();

/** Every node that votes, once, old replicas first. Asked for every request, so made once per configuration. */
export function votersOf(configuration: Configuration): readonly NodeId[] {
  let voters = VOTERS.get(configuration);
  if (voters === undefined) VOTERS.set(configuration, (voters = [...new Set(configuration.voters.flat())]));
  return voters;
}
