/** What nodes say to each other about the topology, as control messages: JSON, of which nothing is trusted. */
import type { Epoch, PartitionId } from "../../core/ids.js";
import { FormatError, integerAt, listAt, objectAt, parsedAt, textAt } from "../../ring/checked-json.js";
import { decodeTopology, encodeTopology } from "../../ring/topology-codec.js";
import { TOPOLOGY_LIMITS, type MemberDescription, type Topology } from "../../ring/topology.js";
import type { TopologyReport } from "./topology-report.js";

export const TOPOLOGY_TOPIC = "topology";

export type TopologyMessage =
  /** "I have this epoch": whoever has an older one asks for the document. */
  | { readonly kind: "announce"; readonly epoch: Epoch }
  | { readonly kind: "fetch" }
  | { readonly kind: "document"; readonly topology: Topology }
  | { readonly kind: "report"; readonly report: TopologyReport }
  /** Data that nobody is served from any more: each partition with the epoch that the decision was made at. */
  | {
      readonly kind: "drop";
      readonly partitions: readonly { readonly partition: PartitionId; readonly epoch: Epoch }[];
    }
  /** From a node without a cluster. Answered with the document that has it as a member, or refused. */
  | { readonly kind: "join"; readonly clusterName: string; readonly member: MemberDescription }
  | { readonly kind: "joinRefused"; readonly reason: string };

const BYTES_MAX = 20 * 1024 * 1024;
const REASON_MAX = 4_096;

export function encodeTopologyMessage(message: TopologyMessage): Uint8Array {
  const plain =
    message.kind === "document"
      ? { kind: "document", text: new TextDecoder().decode(encodeTopology(message.topology)) }
      : message;
  return new TextEncoder().encode(JSON.stringify(plain));
}

/** Throws FormatError, and nothing else. */
export function decodeTopologyMessage(bytes: Uint8Array): TopologyMessage {
  const value = objectAt("message", parsedAt("message", bytes, BYTES_MAX));
  switch (value["kind"]) {
    case "announce":
      return { kind: "announce", epoch: integerAt("epoch", value["epoch"], 1) };
    case "fetch":
      return { kind: "fetch" };
    case "document": {
      const text = textAt("text", value["text"], BYTES_MAX);
      return { kind: "document", topology: decodeTopology(new TextEncoder().encode(text)) };
    }
    case "report":
      return { kind: "report", report: decodeReport(objectAt("report", value["report"])) };
    case "drop":
      return { kind: "drop", partitions: stepsAt("partitions", value["partitions"]) };
    case "join": {
      const clusterName = textAt("clusterName", value["clusterName"], TOPOLOGY_LIMITS.text);
      return { kind: "join", clusterName, member: decodeMember(objectAt("member", value["member"])) };
    }
    case "joinRefused":
      return { kind: "joinRefused", reason: textAt("reason", value["reason"], REASON_MAX) };
    default:
      throw new FormatError("kind", `is ${String(value["kind"])}`);
  }
}

function decodeReport(value: Readonly<Record<string, unknown>>): TopologyReport {
  return {
    epoch: integerAt("epoch", value["epoch"], 1),
    votersEpoch: integerAt("votersEpoch", value["votersEpoch"], 1),
    partitions: numbersAt("partitions", value["partitions"], 1),
    matched: listAt("matched", value["matched"], 0, TOPOLOGY_LIMITS.partitions).map((row) => {
      const { partition, epoch, nodeIds } = objectAt("matched", row);
      return {
        ...stepAt("matched", { partition, epoch }),
        nodeIds: listAt("matched", nodeIds, 0, TOPOLOGY_LIMITS.replicationFactor).map((nodeId) =>
          textAt("matched", nodeId, TOPOLOGY_LIMITS.text),
        ),
      };
    }),
    opened: stepsAt("opened", value["opened"]),
    copied: listAt("copied", value["copied"], 0, TOPOLOGY_LIMITS.partitions).map((row) => {
      const { partition, bytes } = objectAt("copied", row);
      return {
        partition: integerAt("copied", partition, 0, TOPOLOGY_LIMITS.partitions - 1),
        bytes: integerAt("copied", bytes, 0),
      };
    }),
    followsSystemGroup: value["followsSystemGroup"] === true,
    leftovers: numbersAt("leftovers", value["leftovers"], 0),
  };
}

function decodeMember(value: Readonly<Record<string, unknown>>): MemberDescription {
  const text = (field: string): string => textAt(field, value[field], TOPOLOGY_LIMITS.text);
  const { zone, weight } = value;
  if (typeof zone !== "string" || zone.length > TOPOLOGY_LIMITS.text)
    throw new FormatError("zone", "is no zone");
  if (typeof weight !== "number") throw new FormatError("weight", "is no number");
  return { nodeId: text("nodeId"), storeId: text("storeId"), name: text("name"), zone, weight };
}

function stepsAt(path: string, value: unknown): { partition: PartitionId; epoch: Epoch }[] {
  return listAt(path, value, 0, TOPOLOGY_LIMITS.partitions).map((step) => stepAt(path, step));
}

function stepAt(path: string, value: unknown): { partition: PartitionId; epoch: Epoch } {
  const { partition, epoch } = objectAt(path, value);
  return {
    partition: integerAt(path, partition, 0, TOPOLOGY_LIMITS.partitions - 1),
    epoch: integerAt(path, epoch, 1),
  };
}

function numbersAt(path: string, value: unknown, low: number): number[] {
  return listAt(path, value, 0, TOPOLOGY_LIMITS.partitions).map((number) => integerAt(path, number, low));
}
