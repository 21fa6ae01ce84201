/**
 * Changes the topology in the system group: reads, decides, writes if nobody else has written meanwhile, and decides
 * again otherwise. Any node may; the log puts the epochs in order (R29).
 */
import { CoveyError } from "../../core/errors.js";
import type { SystemChange, SystemGroup } from "../../replication/system-group.js";
import type { Refused } from "../../ring/refusal.js";
import { applyChanges, type ChangeOutcome, type TopologyChange } from "../../ring/topology-change.js";
import { decodeTopology, encodeTopology } from "../../ring/topology-codec.js";
import type { Topology } from "../../ring/topology.js";
import { TOPOLOGY_RECORD } from "./topology-record.js";

/** Changes of others in between that a decision outlives. */
const ATTEMPTS_MAX = 20;

/** Given the newest topology: what to change, nothing (`[]`), or why it cannot be. */
export type Decide = (topology: Topology) => readonly TopologyChange[] | Refused;

interface Found {
  readonly topology: Topology;
  /** Of the record to be replaced; 0 for none. */
  readonly version: number;
  readonly isRecorded: boolean;
}

export class TopologyWriter {
  readonly #systemGroup: SystemGroup;
  /** The newest topology that this node knows from anywhere. */
  readonly #known: () => Topology;

  readonly #lineageChanges: () => readonly SystemChange[];

  constructor(options: {
    readonly systemGroup: SystemGroup;
    readonly known: () => Topology;
    /** What else goes into the system group with the first record of a lineage (R33). */
    readonly lineageChanges: () => readonly SystemChange[];
  }) {
    this.#systemGroup = options.systemGroup;
    this.#known = options.known;
    this.#lineageChanges = options.lineageChanges;
  }

  /**
   * Makes one document out of what `decide` asks for, or none when it asks for nothing. The first document of a lineage,
   * which came about without the system group, is recorded on the way, whatever is asked for. Throws CoveyError:
   * ServiceUnavailable when the system group cannot be reached, InternalServerError when the outcome is unknown; asking
   * again is safe, since a change that was made is refused the second time.
   */
  async change(decide: Decide): Promise<ChangeOutcome> {
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
      const { topology, version, isRecorded } = await this.#newest();
      const decision = decide(topology);
      if ("kind" in decision) return decision;
      if (decision.length === 0 && isRecorded) return { kind: "changed", topology };
      const outcome: ChangeOutcome =
        decision.length === 0 ? { kind: "changed", topology } : applyChanges(topology, decision);
      if (outcome.kind === "refused") return outcome;
      const value = encodeTopology(outcome.topology);
      const changes: SystemChange[] = [{ key: TOPOLOGY_RECORD, expectedVersion: version, value }];
      if (!isRecorded) changes.push(...this.#lineageChanges());
      if ((await this.#systemGroup.compareAndSet(changes)) !== undefined) return outcome;
      await this.#systemGroup.refresh();
    }
    throw new CoveyError("ServiceUnavailable", "the topology keeps changing; try again");
  }

  async #newest(): Promise<Found> {
    const found = this.#find();
    if (found !== undefined) return found;
    await this.#systemGroup.refresh();
    const newer = this.#find() ?? this.#beginningOfLineage();
    if (newer !== undefined) return newer;
    throw new CoveyError("ServiceUnavailable", "this node's copy of the system group is behind");
  }

  /** Undefined while this node's copy of the system group is older than what it has heard. */
  #find(): Found | undefined {
    const record = this.#systemGroup.get(TOPOLOGY_RECORD);
    const known = this.#known();
    // The founders' topology, the first epoch, is in no record.
    if (record === undefined)
      return known.epoch === 1 ? { topology: known, version: 0, isRecorded: true } : undefined;
    const topology = decodeTopology(record.value);
    if (topology.epoch < known.epoch) return undefined;
    return { topology, version: record.version, isRecorded: true };
  }

  /**
   * The first document of a lineage came about without the system group. The copy being fresh, a record that is older
   * than it means that nobody has written since: then it is the newest (R33).
   */
  #beginningOfLineage(): Found | undefined {
    const known = this.#known();
    if (known.lineage?.epoch !== known.epoch) return undefined;
    const version = this.#systemGroup.get(TOPOLOGY_RECORD)?.version ?? 0;
    return { topology: known, version, isRecorded: false };
  }
}
