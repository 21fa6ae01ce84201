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
import { partitionsOf, type Lineage, type Topology } from "../../ring/topology.js";
import type { ProgressView } from "./move-progress.js";
import { planIdOf, recoveryIdOf } from "./plan-id.js";
import type { RecoveryDriver } from "./recovery-driver.js";
import { confirmationOf, recoveryView, type RecoveryView } from "./recovery-view.js";
import type { TopologyDriver } from "./topology-driver.js";
import { planOf, type TopologyRequest } from "./topology-request.js";
import type { Decide } from "./topology-writer-driver.js";

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
  /** The node that was asked. */
  readonly nodeId: string;
  readonly clusterId: string;
  readonly epoch: Epoch;
  readonly replicationFactor: number;
  readonly members: readonly MemberView[];
  readonly fenced: readonly string[];
  /** The newest unsafe recovery, if there was one. */
  readonly lineage: Lineage | undefined;
  readonly progress: ProgressView;
  /** The node that carries moves out, by id; empty while no voter of the system group can be reached. */
  readonly onDuty: string;
  /** Partitions that moved away from the node that was asked, and whose data it has yet to delete. */
  readonly leftovers: readonly number[];
  /** Why moves do not go on, with the nodes' names; known to the node on duty alone. */
  readonly waiting: readonly { readonly partition: number; readonly reason: string }[];
  /** Groups of which the node that is asked cannot reach a majority: they refuse (R33). */
  readonly lostMajority: { readonly systemGroup: boolean; readonly partitions: readonly number[] };
  readonly partitions: Topology["partitions"];
}

/** A plan, and the name by which it is committed. */
export type NamedPlan = MovePlan & { readonly planId: string };

/** What is committed: the plan of that name, or whatever the request means at that epoch. */
export type Basis = { readonly planId: string } | { readonly basedOn: Epoch };

export class TopologyAdmin {
  readonly #driver: TopologyDriver;
  readonly #recovery: RecoveryDriver;

  constructor(driver: TopologyDriver, recovery: RecoveryDriver) {
    this.#driver = driver;
    this.#recovery = recovery;
  }

  view(): TopologyReportView {
    const { self, topology, progress, moves, onDuty, leftovers } = this.#driver;
    const without = this.#driver.withoutMajority();
    return {
      nodeId: self,
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
      lineage: topology.lineage,
      progress,
      onDuty: onDuty ?? "",
      leftovers,
      waiting: moves.waiting.map(({ partition, reason }) => ({
        partition,
        reason: topology.members.reduce((text, { nodeId, name }) => text.replaceAll(nodeId, name), reason),
      })),
      lostMajority: {
        systemGroup: without.includes(topology.partitionCount),
        partitions: without.filter((partition) => partition < topology.partitionCount),
      },
      partitions: topology.partitions,
    };
  }

  /** What the request would move. Changes nothing. */
  async plan(request: TopologyRequest): Promise<NamedPlan | Refused> {
    const bytesOf = await this.#driver.sizes.estimate();
    const plan = planOf(this.#driver.topology, request, { ...this.#driver.surroundings(), bytesOf });
    return plan.kind === "plan" ? { ...plan, planId: planIdOf(plan) } : plan;
  }

  /**
   * Carries out what `plan` showed, if it would still show that. Throws CoveyError: ServiceUnavailable when the system
   * group has no majority, InternalServerError when nobody knows whether it was committed; committing again then
   * is refused as stale if it was.
   */
  async commit(request: TopologyRequest, basis: Basis): Promise<ChangeOutcome> {
    const bytesOf = await this.#driver.sizes.estimate();
    return this.#change((topology) => {
      if ("basedOn" in basis && topology.epoch !== basis.basedOn)
        return refused(
          "stale",
          `the plan was made at epoch ${basis.basedOn}, the topology is at ${topology.epoch}`,
        );
      const plan = planOf(topology, request, { ...this.#driver.surroundings(), bytesOf });
      if (plan.kind === "refused") return plan;
      if ("planId" in basis && planIdOf(plan) !== basis.planId)
        return refused(
          "stale",
          `plan ${basis.planId} is not what this request means any more, at epoch ${topology.epoch}`,
        );
      return commitmentOf(plan);
    });
  }

  /**
   * Moves under way go back, what has moved stays, and members that were about to leave stay, if their disks may. Where
   * there is nothing to cancel the topology stays as it is.
   */
  cancel(): Promise<ChangeOutcome> {
    return this.#change(({ members, partitions, fenced }) => {
      const staying = members
        .filter(({ state, storeId }) => state === "leaving" && !fenced.includes(storeId))
        .filter(
          ({ nodeId, name }) => !members.some((other) => other.replaces === nodeId && other.name === name),
        )
        .map(({ nodeId }): TopologyChange => ({ kind: "recommission", nodeId }));
      const isPlanned = partitions.some(({ target }) => target !== undefined);
      return isPlanned ? [{ kind: "cancelPlan" }, ...staying] : staying;
    });
  }

  /** What a recovery without these nodes would do, and what may be lost by it (R33). Changes nothing. */
  async planRecovery(lost: readonly string[]): Promise<RecoveryView | Refused> {
    const plan = await this.#recovery.plan(lost);
    return plan.kind === "refused" ? plan : recoveryView(plan);
  }

  /** Carries out what `planRecovery` showed, for whoever repeats its confirmation. Throws CoveyError as `commit`. */
  commitRecovery(
    lost: readonly string[],
    given: { readonly planId: string; readonly confirmation: string },
  ): Promise<ChangeOutcome> {
    return this.#recovery.commit(lost, (plan) => {
      const planId = recoveryIdOf(plan);
      if (planId !== given.planId)
        return refused(
          "stale",
          `plan ${given.planId} is not what the recovery would do any more: plan again`,
        );
      if (confirmationOf(plan) !== given.confirmation)
        return refused("notConfirmed", `to confirm, repeat: ${confirmationOf(plan)}`);
      return undefined;
    });
  }

  /** What this node shows from now on has the change in it. */
  async #change(decide: Decide): Promise<ChangeOutcome> {
    const outcome = await this.#driver.writer.change(decide);
    if (outcome.kind === "changed") await this.#driver.take(outcome.topology);
    return outcome;
  }
}
