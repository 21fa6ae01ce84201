/**
 * The topology as bytes: JSON, in which partitions name their nodes by position in the list of members. 128 partitions on
 * 5 nodes are about 4 KB, 1,024 on 100 about 40 KB; the document changes rarely and is kept decoded.
 *
 * Decoding trusts nothing: whatever it returns satisfies every invariant of topology.ts, or it throws.
 */
import type { NodeId } from "../core/ids.js";
import {
  FormatError,
  integerAt,
  listAt,
  objectAt,
  parsedAt,
  refuseDuplicates,
  textAt,
} from "./checked-json.js";
import { describeInvalidMember } from "./membership-change.js";
import {
  TOPOLOGY_LIMITS,
  type Lineage,
  type MemberState,
  type MovePhase,
  type PartitionConfiguration,
  type Topology,
  type TopologyMember,
} from "./topology.js";

const VERSION = 1;
const BYTES_MAX = 16 * 1024 * 1024;
const STATES: readonly MemberState[] = ["joining", "active", "leaving"];
const PHASES: readonly MovePhase[] = ["stable", "learners", "joint"];

export function encodeTopology(topology: Topology): Uint8Array {
  const { clusterId, epoch, replicationFactor, votersEpoch, fenced } = topology;
  const positions = new Map(topology.members.map(({ nodeId }, position) => [nodeId, position]));
  const toPositions = (nodes: readonly NodeId[]): number[] => nodes.map((nodeId) => positions.get(nodeId)!);
  const document = {
    version: VERSION,
    clusterId,
    epoch,
    replicationFactor,
    members: topology.members.map(({ nodeId, storeId, name, zone, weight, state, replaces }) => {
      const row = [nodeId, storeId, name, zone, weight, STATES.indexOf(state)];
      return replaces === undefined ? row : [...row, replaces];
    }),
    voters: toPositions(topology.voters),
    votersEpoch,
    ...(topology.lineage === undefined ? {} : { lineage: topology.lineage }),
    fenced,
    // [epoch, phase, replicas, next, target]: [] for no next and no target, and shorter where the rest is empty.
    partitions: topology.partitions.map(({ epoch: own, phase, replicas, next = [], target = [] }) => {
      const row = [own, PHASES.indexOf(phase), toPositions(replicas)];
      if (target.length > 0) return [...row, toPositions(next), toPositions(target)];
      return next.length > 0 ? [...row, toPositions(next)] : row;
    }),
  };
  return new TextEncoder().encode(JSON.stringify(document));
}

/** Throws FormatError, and nothing else. */
export function decodeTopology(bytes: Uint8Array): Topology {
  const document = objectAt("document", parsedAt("document", bytes, BYTES_MAX));
  if (document["version"] !== VERSION) {
    throw new FormatError("version", `is ${String(document["version"])}, not ${VERSION}`);
  }

  const members = listAt("members", document["members"], 1, TOPOLOGY_LIMITS.members).map(decodeMember);
  const ids = members.map(({ nodeId }) => nodeId);
  refuseDuplicates("members", ids);
  refuseDuplicates(
    "members",
    members.map(({ storeId }) => storeId),
  );
  const nodesAt = (path: string, value: unknown, lengthMin: number, lengthMax: number): NodeId[] => {
    const nodes = listAt(path, value, lengthMin, lengthMax).map((position) => {
      return ids[integerAt(path, position, 0, ids.length - 1)]!;
    });
    refuseDuplicates(path, nodes);
    return nodes;
  };

  const partitions = listAt("partitions", document["partitions"], 1, TOPOLOGY_LIMITS.partitions).map(
    (row, id) => decodePartition(`partitions.${id}`, row, nodesAt),
  );
  if (!Number.isInteger(Math.log2(partitions.length))) {
    throw new FormatError("partitions", `are ${partitions.length}, which is no power of two`);
  }
  const fenced = listAt("fenced", document["fenced"], 0, TOPOLOGY_LIMITS.fenced).map((storeId) =>
    textAt("fenced", storeId, TOPOLOGY_LIMITS.text),
  );
  refuseDuplicates("fenced", fenced);
  return {
    clusterId: textAt("clusterId", document["clusterId"], TOPOLOGY_LIMITS.text),
    epoch: integerAt("epoch", document["epoch"], 1),
    partitionCount: partitions.length,
    replicationFactor: integerAt(
      "replicationFactor",
      document["replicationFactor"],
      1,
      TOPOLOGY_LIMITS.replicationFactor,
    ),
    members,
    voters: nodesAt("voters", document["voters"], 1, TOPOLOGY_LIMITS.voters),
    votersEpoch: integerAt("votersEpoch", document["votersEpoch"], 1),
    ...(document["lineage"] === undefined ? {} : { lineage: decodeLineage(document["lineage"]) }),
    fenced,
    partitions,
  };
}

function decodeLineage(value: unknown): Lineage {
  const { id, epoch, lost } = objectAt("lineage", value);
  return {
    id: textAt("lineage.id", id, TOPOLOGY_LIMITS.text),
    epoch: integerAt("lineage.epoch", epoch, 1),
    lost: listAt("lineage.lost", lost, 1, TOPOLOGY_LIMITS.members).map((nodeId) =>
      textAt("lineage.lost", nodeId, TOPOLOGY_LIMITS.text),
    ),
  };
}

function decodeMember(value: unknown, position: number): TopologyMember {
  const path = `members.${position}`;
  const [nodeId, storeId, name, zone, weight, state, replaces] = listAt(path, value, 6, 7);
  if (typeof zone !== "string") throw new FormatError(path, "has no zone");
  if (typeof weight !== "number") throw new FormatError(path, "has no weight");
  const member = {
    nodeId: textAt(path, nodeId, TOPOLOGY_LIMITS.text),
    storeId: textAt(path, storeId, TOPOLOGY_LIMITS.text),
    name: textAt(path, name, TOPOLOGY_LIMITS.text),
    zone,
    weight,
    state: STATES[integerAt(path, state, 0, STATES.length - 1)]!,
  };
  const invalid = describeInvalidMember(member);
  if (invalid !== undefined) throw new FormatError(path, `is invalid: ${invalid}`);
  return replaces === undefined
    ? member
    : { ...member, replaces: textAt(path, replaces, TOPOLOGY_LIMITS.text) };
}

function decodePartition(
  path: string,
  value: unknown,
  nodesAt: (path: string, value: unknown, lengthMin: number, lengthMax: number) => NodeId[],
): PartitionConfiguration {
  const [epoch, phaseNumber, replicas, next = [], target = []] = listAt(path, value, 3, 5);
  const phase = PHASES[integerAt(`${path}.phase`, phaseNumber, 0, PHASES.length - 1)]!;
  const count = TOPOLOGY_LIMITS.replicationFactor;
  const nextNodes = nodesAt(`${path}.next`, next, phase === "stable" ? 0 : 1, phase === "stable" ? 0 : count);
  const targetNodes = nodesAt(`${path}.target`, target, 0, count);
  return {
    epoch: integerAt(`${path}.epoch`, epoch, 1),
    replicas: nodesAt(`${path}.replicas`, replicas, 1, count),
    phase,
    ...(nextNodes.length > 0 ? { next: nextNodes } : {}),
    ...(targetNodes.length > 0 ? { target: targetNodes } : {}),
  };
}
