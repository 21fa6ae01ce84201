/** Replication, links and gossip in figures, read when they are scraped and free in between. */
import { Counter, Gauge, type Registry } from "prom-client";
import type { ReplicationDriver } from "../../replication/replication-driver.js";
import type { PeerTransport } from "../peer/peer-transport.js";

export function registerReplicationMetrics(
  registry: Registry,
  parts: { readonly replication: ReplicationDriver; readonly transport: PeerTransport },
): void {
  const registers = [registry];
  const { replication, transport } = parts;
  const sum = (figure: (driver: ReturnType<ReplicationDriver["driverOf"]> & object) => number): number => {
    let total = 0;
    for (const driver of replication.drivers()) total += figure(driver);
    return total;
  };
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
  gauge("covey_partitions", "Partitions of which this node holds a replica, the system group included.", () =>
    sum(() => 1),
  );
  gauge("covey_partitions_leading", "Partitions whose ballot this node holds.", () =>
    sum((driver) => (driver.replica.isLeading ? 1 : 0)),
  );
  gauge(
    "covey_partitions_incomplete",
    "Replicas on this node that wait for a transfer and have no vote.",
    () => sum((driver) => (driver.replica.canVote ? 0 : 1)),
  );
  gauge("covey_log_bytes", "Bytes of replicated log kept on disk.", () => sum((driver) => driver.log.bytes));
  gauge("covey_log_uncommitted_entries", "Log entries that are not known to be committed.", () =>
    sum((driver) => driver.replica.lastIndex - driver.replica.commitIndex),
  );
  gauge("covey_operations_remembered", "Operations by which a client's retry would be recognised.", () =>
    sum((driver) => driver.operations.size),
  );
  gauge(
    "covey_peers_linked",
    "Peers to which a link is up.",
    () => transport.links().filter(({ up }) => up).length,
  );
  const counter = (name: string, help: string, value: () => number): void => {
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(value());
      },
    });
  };
  const { counters } = replication;
  counter(
    "covey_scrubs_total",
    "Comparisons of a partition's replicas that this node brought to an end.",
    () => counters.scrubs,
  );
  counter(
    "covey_scrubs_given_up_total",
    "Comparisons that this node gave up: replicas were away or not at one index.",
    () => counters.scrubsGivenUp,
  );
  counter(
    "covey_scrub_rows_hashed_total",
    "Rows of this node that scrubs of any node have read.",
    () => counters.rowsHashed,
  );
  counter(
    "covey_scrub_rows_different_total",
    "Rows that scrubs of this node found to differ between replicas: silent corruption.",
    () => counters.rowsDifferent,
  );
  counter(
    "covey_scrub_rows_undecided_total",
    "Those of them on which no majority of the voters agreed.",
    () => counters.rowsUndecided,
  );
  counter(
    "covey_scrub_rows_healed_total",
    "Rows of this node that were replaced by what a majority holds.",
    () => counters.rowsHealed,
  );
  counter(
    "covey_partitions_quarantined_total",
    "How often a replica of this node lost its vote because its data could not be trusted.",
    () => counters.quarantines,
  );
  new Gauge({
    name: "covey_hints_entries",
    help: "Committed log entries that a replica on another node has not applied yet, by that node.",
    labelNames: ["peer"],
    registers,
    collect() {
      this.reset();
      for (const [peer, entries] of replication.hints()) this.set({ peer }, entries);
    },
  });
}
