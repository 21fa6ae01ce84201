import fc from "fast-check";
import { expect, it } from "vitest";
import {
  decodeRecoveryMessage,
  encodeRecoveryMessage,
  type RecoveryMessage,
} from "../../../node/topology/recovery-message.js";
import { FormatError } from "../../../ring/checked-json.js";
import { topologyOf } from "../../ring/topologies.js";

const topology = topologyOf(["a", "b", "c"]);
const copy = {
  lastBallot: { round: 3, nodeId: "a", boot: 2 },
  lastIndex: 9,
  commitIndex: 8,
  complete: true,
};
const messages: RecoveryMessage[] = [
  { kind: "ask", id: "x" },
  {
    kind: "state",
    id: "x",
    state: {
      topology,
      epochBound: 4,
      system: { ...copy, lastBallot: { round: 0, nodeId: "", boot: 0 }, lastIndex: 0, commitIndex: 0 },
      copies: new Map([[5, { ...copy, complete: false }]]),
      leftovers: [7],
    },
  },
  { kind: "install", id: "x", topology },
  { kind: "installed", id: "x", refusal: "" },
  { kind: "installed", id: "x", refusal: "it was restarted" },
];

it.each(messages)("$kind comes back as it went", (message) => {
  expect(decodeRecoveryMessage(encodeRecoveryMessage(message))).toEqual(message);
});

it("refuses whatever else arrives with FormatError and nothing else", () => {
  const bytes = encodeRecoveryMessage(messages[1]!);
  const arbitrary = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.nat(bytes.length - 1).map((length) => bytes.slice(0, length)),
    fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)).map(([at, byte]) => bytes.slice().fill(byte, at, at + 1)),
    fc.json().map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(arbitrary, (received) => {
      try {
        decodeRecoveryMessage(received);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    }),
  );
});
