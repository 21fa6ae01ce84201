/** Replication, links and gossip in figures, read when they are scraped and free in between. */
import { Counter, Gauge, type Registry } from "prom-client";
import type { Hints } from "../../replication/log-keeper-driver.js";
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
  counter(
    "covey_quorum_reads_total",
    "Strong reads for which this node asked all replicas, because their proposer was slow.",
    () => replication.quorumReads.begun,
  );
  counter(
    "covey_quorum_reads_answered_total",
    "Those of them that a majority answered.",
    () => replication.quorumReads.answered,
  );
  counter(
    "covey_quorum_reads_pending_total",
    "Those of them that were left to the proposer: a replica held an entry whose outcome nobody knew.",
    () => replication.quorumReads.pending,
  );
  const { handoff } = replication;
  counter(
    "covey_hints_handed_over_entries_total",
    "Log entries that this node handed to replicas that had missed them.",
    () => handoff.entriesHandedOver,
  );
  counter(
    "covey_hints_handed_over_bytes_total",
    "Bytes of log entries that this node handed to replicas that had missed them.",
    () => handoff.bytesHandedOver,
  );
  counter(
    "covey_hints_dropped_entries_total",
    "Log entries dropped past the bound of hints, although a replica had not applied them: it needs a transfer.",
    () => handoff.entriesDropped,
  );
  counter(
    "covey_catch_up_entries_total",
    "Log entries that replicas on this node had missed and got from others.",
    () => handoff.entriesCaughtUp,
  );
  counter(
    "covey_transfers_begun_total",
    "Transfers of a whole partition that replicas on this node began to install.",
    () => handoff.transfersBegun,
  );
  counter(
    "covey_transfers_finished_total",
    "Transfers of a whole partition that replicas on this node completed.",
    () => handoff.transfersFinished,
  );
  counter(
    "covey_transfer_bytes_total",
    "Bytes of rows that transfers brought to this node.",
    () => handoff.transferBytes,
  );
  gauge(
    "covey_hints_oldest_age_seconds",
    "How long ago the oldest entry was written that this node keeps for a replica that lacks it.",
    () => replication.oldestHintAgeMs() / 1_000,
  );
  const hintGauge = (
    name: string,
    help: string,
    value: (hints: Hints) => number,
    hintsOf = () => replication.hints(),
  ): void => {
    new Gauge({
      name,
      help,
      labelNames: ["peer"],
      registers,
      collect() {
        this.reset();
        for (const [peer, hints] of hintsOf()) this.set({ peer }, value(hints));
      },
    });
  };
  hintGauge(
    "covey_hints_entries",
    "Committed log entries that this node keeps for a replica on another node that has not applied them, by that node.",
    ({ entries }) => entries,
  );
  hintGauge("covey_hints_bytes", "Bytes of those entries, roughly.", ({ bytes }) => bytes);
  const standInHints = (): Map<string, Hints> => replication.standInHints();
  hintGauge(
    "covey_stand_in_hints_entries",
    "Committed log entries of partitions that this node does not hold, kept for a node that is away, by that node.",
    ({ entries }) => entries,
    standInHints,
  );
  hintGauge("covey_stand_in_hints_bytes", "Bytes of those entries.", ({ bytes }) => bytes, standInHints);
}
