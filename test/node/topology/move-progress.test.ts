import { expect, it } from "vitest";
import { MoveProgress } from "../../../node/topology/move-progress.js";
import type { Topology } from "../../../ring/topology.js";
import { changed, topologyOf } from "../../ring/topologies.js";

const sizes = (): number => 1_000;

/** Two partitions have to move; the first one's copy is being made. */
function moving(): Topology {
  const before = topologyOf(["a", "b", "c", "d"], { partitionCount: 4 });
  const targets = [0, 1].map((partition) => {
    const { replicas } = before.partitions[partition]!;
    const spare = ["a", "b", "c", "d"].find((nodeId) => !replicas.includes(nodeId))!;
    return { partition, replicas: [replicas[0]!, replicas[1]!, spare] };
  });
  return changed(
    before,
    { kind: "commitPlan", basedOn: 1, targets },
    { kind: "addLearners", partition: 0, epoch: 1 },
  );
}

it("tells of each move where it is, how much is copied and how long it will take", () => {
  const topology = moving();
  const progress = new MoveProgress();
  progress.observe(topology, sizes, 0);
  const { moves, ...total } = progress.view(100, (partition) => (partition === 0 ? 250 : 0));
  const { replicas, target } = topology.partitions[0]!;
  expect(moves).toEqual([
    {
      partition: 0,
      phase: "learners",
      from: [replicas[2]],
      to: [target![2]],
      bytes: 1_000,
      bytesDone: 250,
      msLeft: 300,
    },
    expect.objectContaining({
      partition: 1,
      phase: "waiting",
      bytes: 1_000,
      bytesDone: 0,
      msLeft: undefined,
    }),
  ]);
  expect(total).toEqual({
    partitionsDone: 0,
    partitionsLeft: 2,
    bytesDone: 250,
    bytesLeft: 1_750,
    msLeft: 700,
  });
});

it("counts what is done until nothing is left, and begins anew with the next plan", () => {
  const learners = moving();
  const joint = changed(learners, { kind: "enterJoint", partition: 0, epoch: 2 });
  const done = changed(joint, { kind: "finishMove", partition: 0, epoch: 3 });
  const progress = new MoveProgress();
  progress.observe(learners, sizes, 0);
  progress.observe(joint, sizes, 10);
  expect(progress.view(10, () => 0).moves[0]).toMatchObject({ phase: "joint", bytesDone: 1_000 });
  progress.observe(done, sizes, 50);
  expect(progress.view(50, () => 0)).toMatchObject({ partitionsDone: 1, bytesDone: 1_000, msLeft: 50 });
  const cancelled = changed(done, { kind: "cancelPlan" });
  progress.observe(cancelled, sizes, 60);
  expect(progress.view(60, () => 0)).toMatchObject({
    partitionsLeft: 0,
    bytesLeft: 0,
    msLeft: undefined,
    moves: [],
  });
  progress.observe(moving(), sizes, 90);
  expect(progress.view(90, () => 0)).toMatchObject({ partitionsDone: 0, partitionsLeft: 2, bytesDone: 0 });
});

it("does not count what was cancelled", () => {
  const progress = new MoveProgress();
  const topology = moving();
  progress.observe(topology, sizes, 0);
  const cancelled = changed(topology, { kind: "cancelPlan" }, { kind: "cancelMove", partition: 0, epoch: 2 });
  progress.observe(cancelled, sizes, 100);
  expect(progress.view(100, () => 0)).toMatchObject({ partitionsDone: 0, partitionsLeft: 0, bytesDone: 0 });
});
