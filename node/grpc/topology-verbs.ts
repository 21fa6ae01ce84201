/** The verbs of covey.v1.Cluster that change the topology: the same as on the admin port, in protobuf. */
import { Metadata, status, type handleUnaryCall, type ServiceError } from "@grpc/grpc-js";
import { CoveyError } from "../../core/errors.js";
import type { Refused } from "../../ring/refusal.js";
import type { ChangeOutcome } from "../../ring/topology-change.js";
import type { RecoveredGroup } from "../../ring/unsafe-recovery.js";
import { covey } from "../../proto/generated/covey.js";
import { ERROR_METADATA } from "../../proto/services.js";
import type { TopologyAdmin } from "../topology/topology-admin-driver.js";
import type { TopologyRequest } from "../topology/topology-request.js";
import { serviceError } from "./status.js";

const v1 = covey.v1;
const KINDS = v1.TopologyChangeKind;

/** Longer than any name or id. */
const NAME_LENGTH_MAX = 255;
const LOST_MAX = 1_000;

type Failure = Pick<ServiceError, "code" | "details" | "metadata">;

/** `topology` is absent until the node belongs to a cluster. */
export function topologyVerbs(
  topology: () => TopologyAdmin | undefined,
): Record<string, handleUnaryCall<never, object>> {
  /** A verb that answers with what `run` makes, or with what it throws or refuses. */
  const verb =
    <Request>(
      run: (admin: TopologyAdmin, request: Request) => Promise<object | Refused>,
    ): handleUnaryCall<Request, object> =>
    ({ request }, callback) => {
      const answer = async (): Promise<object | Refused> => {
        const admin = topology();
        if (admin === undefined)
          throw new CoveyError("ServiceUnavailable", "this node belongs to no cluster yet");
        return run(admin, request);
      };
      answer().then(
        (answered) => {
          if (isRefused(answered)) callback(refusal(answered));
          else callback(null, answered);
        },
        (error: unknown) => callback(failureOf(error)),
      );
    };

  return {
    PlanTopology: verb(async (admin, { change }: covey.v1.PlanTopologyRequest.$Properties) => {
      const plan = await admin.plan(requestOf(change));
      if (plan.kind === "refused") return plan;
      const { planId, basedOn, targets, bytes, moves } = plan;
      const rows = moves.map(({ partition, from = "", to = "", bytes: size }) => {
        return { partition, fromNodeId: from, toNodeId: to, bytes: size };
      });
      return { planId, basedOn, partitions: targets.length, bytes, moves: rows };
    }),
    CommitTopology: verb(async (admin, request: covey.v1.CommitTopologyRequest.$Properties) => {
      const planId = textOf("plan_id", request.planId);
      return epochOf(await admin.commit(requestOf(request.change), { planId }));
    }),
    CancelTopology: verb(async (admin) => epochOf(await admin.cancel())),
    GetTopologyProgress: verb((admin) => Promise.resolve(progressOf(admin))),
    PlanUnsafeRecovery: verb(async (admin, { lost }: covey.v1.PlanUnsafeRecoveryRequest.$Properties) => {
      const plan = await admin.planRecovery(namesOf(lost));
      if ("kind" in plan) return plan;
      return {
        ...plan,
        lostNodeIds: plan.lost.map(({ nodeId }) => nodeId),
        survivorNodeIds: plan.survivors.map(({ nodeId }) => nodeId),
        systemGroup: plan.systemGroup && groupOf(plan.systemGroup),
        partitions: plan.partitions.map((group) => ({ partition: group.partition, group: groupOf(group) })),
      };
    }),
    CommitUnsafeRecovery: verb(async (admin, request: covey.v1.CommitUnsafeRecoveryRequest.$Properties) => {
      const given = { planId: textOf("plan_id", request.planId), confirmation: request.confirmation ?? "" };
      return epochOf(await admin.commitRecovery(namesOf(request.lost), given));
    }),
  };
}

function progressOf(admin: TopologyAdmin): covey.v1.GetTopologyProgressResponse.$Properties {
  const { epoch, progress, waiting } = admin.view();
  const { partitionsDone, partitionsLeft, bytesDone, bytesLeft, msLeft } = progress;
  const reasons = new Map(waiting.map(({ partition, reason }) => [partition, reason]));
  return {
    epoch,
    partitionsDone,
    partitionsLeft,
    bytesDone,
    bytesLeft,
    ...(msLeft === undefined ? {} : { millisecondsLeft: msLeft }),
    moves: progress.moves.map((move) => ({
      partition: move.partition,
      phase: move.phase,
      fromNodeIds: [...move.from],
      toNodeIds: [...move.to],
      bytes: move.bytes,
      bytesDone: move.bytesDone,
      ...(move.msLeft === undefined ? {} : { millisecondsLeft: move.msLeft }),
      waitingFor: reasons.get(move.partition) ?? "",
    })),
  };
}

function requestOf(change: covey.v1.TopologyChange.$Properties | null | undefined): TopologyRequest {
  const node = (): string => textOf("change.node", change?.node);
  switch (change?.kind) {
    case KINDS.TOPOLOGY_CHANGE_KIND_REBALANCE:
      return { change: "rebalance" };
    case KINDS.TOPOLOGY_CHANGE_KIND_DECOMMISSION:
      return { change: "decommission", node: node() };
    case KINDS.TOPOLOGY_CHANGE_KIND_RECOMMISSION:
      return { change: "recommission", node: node() };
    case KINDS.TOPOLOGY_CHANGE_KIND_REMOVE_DEAD:
      return { change: "removeDead", node: node() };
    case KINDS.TOPOLOGY_CHANGE_KIND_REPLACE:
      return { change: "replace", node: node(), successor: textOf("change.successor", change.successor) };
    default:
      throw new CoveyError("ValidationException", "change.kind names no change");
  }
}

function textOf(field: string, value: string | null | undefined): string {
  if (value === undefined || value === null || value === "" || value.length > NAME_LENGTH_MAX)
    throw new CoveyError("ValidationException", `${field} must have 1 to ${NAME_LENGTH_MAX} characters`);
  return value;
}

function namesOf(lost: readonly string[] | null | undefined): string[] {
  if (lost === undefined || lost === null || lost.length === 0 || lost.length > LOST_MAX)
    throw new CoveyError("ValidationException", `lost must name 1 to ${LOST_MAX} nodes`);
  return lost.map((name) => textOf("lost", name));
}

function epochOf(outcome: ChangeOutcome): { epoch: number } | Refused {
  return outcome.kind === "refused" ? outcome : { epoch: outcome.topology.epoch };
}

function groupOf({
  survivor,
  lastIndex,
  commitIndex,
  lost,
}: RecoveredGroup): covey.v1.RecoveredGroup.$Properties {
  return { survivorNodeId: survivor, lastIndex, commitIndex, lostNodeIds: [...lost] };
}

function isRefused(answer: object): answer is Refused {
  return "kind" in answer && answer.kind === "refused";
}

/** A refusal is no error of DynamoDB's: its code is the topology's own. */
function refusal({ code, reason }: Refused): Failure {
  const metadata = new Metadata();
  const message = { code, message: reason, outcome: v1.Outcome.OUTCOME_NONE };
  metadata.set(ERROR_METADATA, v1.Error.encode(message).finish() as Buffer);
  return { code: status.FAILED_PRECONDITION, details: reason, metadata };
}

function failureOf(error: unknown): Failure {
  if (error instanceof CoveyError) return serviceError(error);
  const message = error instanceof Error ? error.message : String(error);
  return serviceError(
    new CoveyError("InternalServerError", `the request failed because of a bug: ${message}`, {
      outcome: "unknown",
    }),
  );
}
