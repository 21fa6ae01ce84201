/** The topology and its moves in figures, read when they are scraped. */
import { Gauge, type Registry } from "prom-client";
import type { MemberState } from "../../ring/topology.js";
import type { MoveView } from "./move-progress.js";
import type { TopologyDriver } from "./topology-driver.js";

const STATES: readonly MemberState[] = ["joining", "active", "leaving"];
const PHASES: readonly MoveView["phase"][] = ["waiting", "learners", "joint"];

export function registerTopologyMetrics(registry: Registry, driver: TopologyDriver): void {
  const registers = [registry];
  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  };
  gauge("covey_topology_epoch", "The version of the topology in force on this node.", () => {
    return driver.topology.epoch;
  });
  gauge("covey_topology_fenced_stores", "Stores that may never take part again.", () => {
    return driver.topology.fenced.length;
  });
  gauge(
    "covey_topology_groups_without_majority",
    "Partitions (and the system group) of which this node cannot reach a majority: they refuse.",
    () => driver.withoutMajority().length,
  );
  gauge("covey_topology_partitions_moved", "Partitions that the present or last plan has moved.", () => {
    return driver.progress.partitionsDone;
  });
  gauge("covey_topology_partitions_to_move", "Partitions that are still to be moved.", () => {
    return driver.progress.partitionsLeft;
  });
  gauge("covey_topology_bytes_moved", "About how many bytes the present or last plan has copied.", () => {
    return driver.progress.bytesDone;
  });
  gauge("covey_topology_bytes_to_move", "About how many bytes are still to be copied.", () => {
    return driver.progress.bytesLeft;
  });
  gauge(
    "covey_topology_move_seconds_left",
    "How long the moves will still take, at the pace so far; 0 while that is not known.",
    () => (driver.progress.msLeft ?? 0) / 1_000,
  );
  new Gauge({
    name: "covey_topology_members",
    help: "Members, by state.",
    labelNames: ["state"],
    registers,
    collect() {
      const { members } = driver.topology;
      for (const state of STATES)
        this.set({ state }, members.filter((member) => member.state === state).length);
    },
  });
  new Gauge({
    name: "covey_topology_moves",
    help: "Partitions that are still to be moved, by how far they are.",
    labelNames: ["phase"],
    registers,
    collect() {
      const { moves } = driver.progress;
      for (const phase of PHASES) this.set({ phase }, moves.filter((move) => move.phase === phase).length);
    },
  });
}
