/** Two majorities are found, and nodes that merely were asked at different moments are not taken for them. */
import { expect, it } from "vitest";
import type { PartitionConfiguration } from "../../ring/topology.js";
import { checkOneMajority, type ConfigurationsByNode } from "./one-majority.js";

const OLD: PartitionConfiguration = {
  epoch: 2,
  phase: "learners",
  replicas: ["a", "b", "c"],
  next: ["b", "c", "d"],
};
const JOINT: PartitionConfiguration = { ...OLD, epoch: 3, phase: "joint" };
const NEW: PartitionConfiguration = { epoch: 4, phase: "stable", replicas: ["c", "d", "e"] };

function sweep(epochs: Readonly<Record<string, PartitionConfiguration>>): ConfigurationsByNode {
  return new Map(Object.entries(epochs).map(([nodeId, configuration]) => [nodeId, [configuration]]));
}

it("finds two majorities", () => {
  const split = sweep({ a: OLD, b: OLD, c: NEW, d: NEW });
  expect(() => checkOneMajority(split, split)).toThrow(
    "I11: partition 0 has two majorities: a, b under epoch 2 (learners); c, d under epoch 4 (stable)",
  );
});

it("lets a joint configuration stand beside a minority of the old one", () => {
  const joint = sweep({ a: OLD, b: JOINT, c: JOINT, d: JOINT });
  expect(() => checkOneMajority(joint, joint)).not.toThrow();
});

it("does not count a node that moved on between two sweeps", () => {
  const before = sweep({ a: OLD, b: OLD, c: JOINT, d: JOINT });
  const after = sweep({ a: OLD, b: JOINT, c: NEW, d: NEW });
  expect(() => checkOneMajority(before, after)).not.toThrow();
});

it("does not count a node that was not there in both", () => {
  const after = sweep({ a: OLD, b: OLD, c: NEW, d: NEW });
  expect(() => checkOneMajority(sweep({ a: OLD, c: NEW, d: NEW }), after)).not.toThrow();
});
