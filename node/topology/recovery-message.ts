/** What nodes say to each other about an unsafe recovery, as control messages: JSON, of which nothing is trusted. */
import type { Ballot } from "../../core/ballot.js";
import { FormatError, integerAt, listAt, objectAt, parsedAt, textAt } from "../../ring/checked-json.js";
import { decodeTopology, encodeTopology } from "../../ring/topology-codec.js";
import { TOPOLOGY_LIMITS, type Topology } from "../../ring/topology.js";
import type { CopyState, SurvivorState } from "../../ring/unsafe-recovery.js";

export const RECOVERY_TOPIC = "recovery";

/** `id` names one attempt: answers to an earlier one are of no use. */
export type RecoveryMessage =
  | { readonly kind: "ask"; readonly id: string }
  | { readonly kind: "state"; readonly id: string; readonly state: SurvivorState }
  | { readonly kind: "install"; readonly id: string; readonly topology: Topology }
  /** `refusal` is empty when the topology is on disk and in force. */
  | { readonly kind: "installed"; readonly id: string; readonly refusal: string };

const BYTES_MAX = 20 * 1024 * 1024;
const REASON_MAX = 4_096;

export function encodeRecoveryMessage(message: RecoveryMessage): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(plainOf(message)));
}

/** Throws FormatError, and nothing else. */
export function decodeRecoveryMessage(bytes: Uint8Array): RecoveryMessage {
  const value = objectAt("message", parsedAt("message", bytes, BYTES_MAX));
  const id = textAt("id", value["id"], TOPOLOGY_LIMITS.text);
  switch (value["kind"]) {
    case "ask":
      return { kind: "ask", id };
    case "state":
      return { kind: "state", id, state: decodeState(objectAt("state", value["state"])) };
    case "install":
      return { kind: "install", id, topology: topologyAt("topology", value["topology"]) };
    case "installed": {
      const { refusal } = value;
      return { kind: "installed", id, refusal: refusal === "" ? "" : textAt("refusal", refusal, REASON_MAX) };
    }
    default:
      throw new FormatError("kind", `is ${String(value["kind"])}`);
  }
}

function plainOf(message: RecoveryMessage): object {
  switch (message.kind) {
    case "state": {
      const { topology, epochBound, system, copies, leftovers } = message.state;
      const rows = [...copies].map(([partition, copy]) => [partition, ...rowOf(copy)]);
      const state = {
        topology: textOf(topology),
        epochBound,
        system: rowOf(system),
        copies: rows,
        leftovers,
      };
      return { ...message, state };
    }
    case "install":
      return { ...message, topology: textOf(message.topology) };
    default:
      return message;
  }
}

function textOf(topology: Topology): string {
  return new TextDecoder().decode(encodeTopology(topology));
}

function topologyAt(path: string, value: unknown): Topology {
  return decodeTopology(new TextEncoder().encode(textAt(path, value, BYTES_MAX)));
}

function rowOf({ lastBallot, lastIndex, commitIndex, complete }: CopyState): unknown[] {
  return [lastBallot.round, lastBallot.nodeId, lastBallot.boot, lastIndex, commitIndex, complete];
}

function decodeState(value: Readonly<Record<string, unknown>>): SurvivorState {
  const copies = listAt("copies", value["copies"], 0, TOPOLOGY_LIMITS.partitions).map((row) => {
    const [partition, ...copy] = listAt("copies", row, 7, 7);
    return [integerAt("copies", partition, 0, TOPOLOGY_LIMITS.partitions - 1), decodeCopy(copy)] as const;
  });
  return {
    topology: topologyAt("state.topology", value["topology"]),
    epochBound: integerAt("epochBound", value["epochBound"], 1),
    system: decodeCopy(listAt("system", value["system"], 6, 6)),
    copies: new Map(copies),
    leftovers: listAt("leftovers", value["leftovers"], 0, TOPOLOGY_LIMITS.partitions).map((partition) =>
      integerAt("leftovers", partition, 0, TOPOLOGY_LIMITS.partitions - 1),
    ),
  };
}

function decodeCopy([round, nodeId, boot, lastIndex, commitIndex, complete]: readonly unknown[]): CopyState {
  if (typeof nodeId !== "string" || nodeId.length > TOPOLOGY_LIMITS.text)
    throw new FormatError("ballot", "names no node");
  const lastBallot: Ballot = {
    round: integerAt("ballot", round, 0),
    nodeId,
    boot: integerAt("ballot", boot, 0),
  };
  return {
    lastBallot,
    lastIndex: integerAt("lastIndex", lastIndex, 0),
    commitIndex: integerAt("commitIndex", commitIndex, 0),
    complete: complete === true,
  };
}
