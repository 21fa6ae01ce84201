/**
 * What operators see and do, on any node: plan, then commit. A plan is a pure function of the document and of the
 * request, so nothing is kept between the two: committing names the epoch that was planned on, and is refused as stale
 * when the topology has changed since.
 */
import type { Epoch } from "../../core/ids.js";
import { commitmentOf, type MovePlan } from "../../ring/move-plan.js";
import type { Refused } from "../../ring/refusal.js";
import { refused } from "../../ring/refusal.js";
import type { ChangeOutcome, TopologyChange } from "../../ring/topology-change.js";
import { partitionsOf, type Topology } from "../../ring/topology.js";
import type { ProgressView } from "./move-progress.js";
import type { TopologyDriver } from "./topology-driver.js";
import { planOf, type TopologyRequest } from "./topology-request.js";

export interface MemberView {
  readonly nodeId: string;
  readonly storeId: string;
  readonly name: string;
  readonly zone: string;
  readonly weight: number;
  readonly state: string;
  readonly replaces: string;
  readonly partitions: number;
  readonly votes: boolean;
}

export interface TopologyReportView {
  readonly clusterId: string;
  readonly epoch: Epoch;
  readonly replicationFactor: number;
  readonly members: readonly MemberView[];
  readonly fenced: readonly string[];
  readonly progress: ProgressView;
  /** Why moves do not go on; known to the node that carries them out. */
  readonly waiting: readonly { readonly partition: number; readonly reason: string }[];
  readonly partitions: Topology["partitions"];
}

export class TopologyAdmin {
  readonly #driver: TopologyDriver;

  constructor(driver: TopologyDriver) {
    this.#driver = driver;
  }

  view(): TopologyReportView {
    const { topology, progress, moves } = this.#driver;
    return {
      clusterId: topology.clusterId,
      epoch: topology.epoch,
      replicationFactor: topology.replicationFactor,
      members: topology.members.map((member) => ({
        ...member,
        replaces: member.replaces ?? "",
        partitions: partitionsOf(topology, member.nodeId).length,
        votes: topology.voters.includes(member.nodeId),
      })),
      fenced: topology.fenced,
      progress,
      waiting: moves.waiting,
      partitions: topology.partitions,
    };
  }

  /** What the request would move. Changes nothing. */
  async plan(request: TopologyRequest): Promise<MovePlan | Refused> {
    const bytesOf = await this.#driver.sizes.estimate();
    return planOf(this.#driver.topology, request, { ...this.#driver.surroundings(), bytesOf });
  }

  /**
   * Carries out what `plan` showed for the topology at `basedOn`. Throws CoveyError: ServiceUnavailable when the system
   * group has no majority, InternalServerError when nobody knows whether it was committed; committing again then
   * is refused as stale if it was.
   */
  async commit(request: TopologyRequest, basedOn: Epoch): Promise<ChangeOutcome> {
    const bytesOf = await this.#driver.sizes.estimate();
    return this.#driver.writer.change((topology) => {
      if (topology.epoch !== basedOn)
        return refused(
          "stale",
          `the plan was made at epoch ${basedOn}, the topology is at ${topology.epoch}`,
        );
      const plan = planOf(topology, request, { ...this.#driver.surroundings(), bytesOf });
      return plan.kind === "plan" ? commitmentOf(plan) : plan;
    });
  }

  /** Moves under way go back, what has moved stays, and members that were about to leave stay, if their disks may. */
  cancel(): Promise<ChangeOutcome> {
    return this.#driver.writer.change((topology) => [
      { kind: "cancelPlan" },
      ...topology.members
        .filter(({ state, storeId }) => state === "leaving" && !topology.fenced.includes(storeId))
        .filter(({ nodeId }) => !topology.members.some(({ replaces }) => replaces === nodeId))
        .map(({ nodeId }): TopologyChange => ({ kind: "recommission", nodeId })),
    ]);
  }
}
