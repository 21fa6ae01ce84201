/**
 * The messages and the record of bootstrap as bytes: their JSON, checked field by field on the way in. A cluster is founded
 * once, so size and speed do not matter.
 */
import { BALLOT_NONE, type Ballot } from "../core/ballot.js";
import type { BootstrapMessage, BootstrapRecord, FoundingSettings } from "./bootstrap.js";
import {
  FormatError,
  integerAt,
  listAt,
  objectAt,
  parsedAt,
  refuseDuplicates,
  textAt,
} from "./checked-json.js";
import type { Founder } from "./founding.js";
import { describeInvalidMember } from "./membership-change.js";
import { TOPOLOGY_LIMITS, type MemberDescription, type TopologyInputs } from "./topology.js";

const BYTES_MAX = 1024 * 1024;
const REASON_CHARACTERS_MAX = 4_096;

export function encodeBootstrapMessage(message: BootstrapMessage): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(message));
}

/** Throws FormatError, and nothing else. */
export function decodeBootstrapMessage(bytes: Uint8Array): BootstrapMessage {
  const fields = objectAt("message", parsedAt("message", bytes, BYTES_MAX));
  const ballot = ballotAt("ballot", fields["ballot"]);
  const { kind } = fields;
  switch (kind) {
    case "prepare":
      return {
        kind,
        ballot,
        founders: foundersAt("founders", fields["founders"]),
        settings: settingsAt("settings", fields["settings"]),
      };
    case "promise":
      return { kind, ballot, member: memberAt("member", fields["member"]) };
    case "accept":
    case "formed":
      return { kind, ballot, cluster: clusterAt("cluster", fields["cluster"]) };
    case "accepted":
    case "ask":
      return { kind, ballot };
    case "refuse":
      return {
        kind,
        ballot,
        promised: ballotAt("promised", fields["promised"]),
        reason: textAt("reason", fields["reason"], REASON_CHARACTERS_MAX),
      };
    default:
      throw new FormatError("kind", "is unknown");
  }
}

export function encodeBootstrapRecord(record: BootstrapRecord): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ version: 1, ...record }));
}

/** Throws FormatError, and nothing else. A record that cannot be read must stop the node: it may be pledged. */
export function decodeBootstrapRecord(bytes: Uint8Array): BootstrapRecord {
  const fields = objectAt("record", parsedAt("record", bytes, BYTES_MAX));
  integerAt("version", fields["version"], 1, 1);
  const { pledge, formed } = fields;
  const pledged = pledge === undefined ? undefined : objectAt("pledge", pledge);
  return {
    promised: ballotAt("promised", fields["promised"]),
    ...(pledged === undefined
      ? {}
      : {
          pledge: {
            ballot: ballotAt("pledge.ballot", pledged["ballot"]),
            cluster: clusterAt("pledge.cluster", pledged["cluster"]),
          },
        }),
    ...(formed === undefined ? {} : { formed: clusterAt("formed", formed) }),
  };
}

function ballotAt(path: string, value: unknown): Ballot {
  const { round, nodeId, boot } = objectAt(path, value);
  if (round === 0) return BALLOT_NONE;
  return {
    round: integerAt(`${path}.round`, round, 1),
    nodeId: textAt(`${path}.nodeId`, nodeId, TOPOLOGY_LIMITS.text),
    boot: integerAt(`${path}.boot`, boot, 0),
  };
}

function foundersAt(path: string, value: unknown): Founder[] {
  return listAt(path, value, 1, TOPOLOGY_LIMITS.members).map((entry) => {
    const { nodeId, name } = objectAt(path, entry);
    return {
      nodeId: textAt(path, nodeId, TOPOLOGY_LIMITS.text),
      name: textAt(path, name, TOPOLOGY_LIMITS.text),
    };
  });
}

function settingsAt(path: string, value: unknown): FoundingSettings {
  const { clusterName, expect, partitionCount, replicationFactor } = objectAt(path, value);
  return {
    clusterName: textAt(`${path}.clusterName`, clusterName, TOPOLOGY_LIMITS.text),
    expect: integerAt(`${path}.expect`, expect, 1, TOPOLOGY_LIMITS.members),
    partitionCount: integerAt(`${path}.partitionCount`, partitionCount, 1, TOPOLOGY_LIMITS.partitions),
    replicationFactor: integerAt(
      `${path}.replicationFactor`,
      replicationFactor,
      1,
      TOPOLOGY_LIMITS.replicationFactor,
    ),
  };
}

function memberAt(path: string, value: unknown): MemberDescription {
  const { nodeId, storeId, name, zone, weight } = objectAt(path, value);
  if (typeof zone !== "string") throw new FormatError(path, "has no zone");
  if (typeof weight !== "number") throw new FormatError(path, "has no weight");
  const member = {
    nodeId: textAt(path, nodeId, TOPOLOGY_LIMITS.text),
    storeId: textAt(path, storeId, TOPOLOGY_LIMITS.text),
    name: textAt(path, name, TOPOLOGY_LIMITS.text),
    zone,
    weight,
  };
  const invalid = describeInvalidMember(member);
  if (invalid !== undefined) throw new FormatError(path, `is invalid: ${invalid}`);
  return member;
}

function clusterAt(path: string, value: unknown): TopologyInputs {
  const { clusterId, members, partitionCount, replicationFactor } = objectAt(path, value);
  const founders = listAt(`${path}.members`, members, 1, TOPOLOGY_LIMITS.members).map((member, i) =>
    memberAt(`${path}.members.${i}`, member),
  );
  refuseDuplicates(
    `${path}.members`,
    founders.map(({ nodeId }) => nodeId),
  );
  return {
    clusterId: textAt(`${path}.clusterId`, clusterId, TOPOLOGY_LIMITS.text),
    members: founders,
    partitionCount: integerAt(`${path}.partitionCount`, partitionCount, 1, TOPOLOGY_LIMITS.partitions),
    replicationFactor: integerAt(
      `${path}.replicationFactor`,
      replicationFactor,
      1,
      TOPOLOGY_LIMITS.replicationFactor,
    ),
  };
}
