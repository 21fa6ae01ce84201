/**
 * The topology on the admin port, for operators and scripts:
 *
 *     GET  /topology         members, partitions, progress
 *     POST /topology/plan    {"change":"decommission","node":"node-3"} → what would move
 *     POST /topology/commit  the same and "planId", the plan's name → does it ("basedOn", its epoch, will do too)
 *     POST /topology/cancel  {} → moves under way go back
 *     POST /topology/recovery/plan    {"lost":["node-2","node-3"]} → what is left without them, and what may be lost
 *     POST /topology/recovery/commit  the same, "planId" and "confirmation", as the plan names them → does it (R33)
 *
 * Answers are JSON. Errors are {"error":{"code","message"}}: 400 for a request that makes no sense (404, 405, 413 and 415
 * where HTTP has a number for it), 409 for one that the topology refuses, 503 while no majority can decide.
 */
import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { CoveyError } from "../../core/errors.js";
import type { Refused } from "../../ring/refusal.js";
import type { ChangeOutcome } from "../../ring/topology-change.js";
import type { NamedPlan, TopologyAdmin } from "../topology/topology-admin-driver.js";

export interface JsonAnswer {
  readonly status: number;
  readonly body: unknown;
  /** The methods of the path, when it was asked for by another one. */
  readonly allow?: string;
}

const BODY_BYTES_MAX = 64 * 1024;

const METHODS: Readonly<Record<string, string>> = {
  "/topology": "GET, HEAD",
  "/topology/plan": "POST",
  "/topology/commit": "POST",
  "/topology/cancel": "POST",
  "/topology/recovery/plan": "POST",
  "/topology/recovery/commit": "POST",
};

const node = z.string().min(1).max(255);
const requestSchema = z.discriminatedUnion("change", [
  z.strictObject({ change: z.literal("rebalance") }),
  z.strictObject({ change: z.literal("decommission"), node }),
  z.strictObject({ change: z.literal("recommission"), node }),
  z.strictObject({ change: z.literal("removeDead"), node }),
  z.strictObject({ change: z.literal("replace"), node, successor: node }),
]);
const planId = z.string().min(1).max(100);
const commitSchema = z.union([z.looseObject({ planId }), z.looseObject({ basedOn: z.int().min(1) })], {
  error: "say which plan: its planId, or the epoch basedOn that it was made at (POST /topology/plan tells)",
});
const lost = z.array(node).min(1).max(1_000);
const nothingSchema = z.strictObject({});
const recoverySchema = z.strictObject({ lost });
const recoveryCommitSchema = z.strictObject({ lost, planId, confirmation: z.string().max(200_000) });

/** The answer to a request of one of the paths above; undefined for any other. */
export async function answerTopology(
  path: string,
  request: IncomingMessage,
  topology: TopologyAdmin | undefined,
): Promise<JsonAnswer | undefined> {
  if (path !== "/topology" && !path.startsWith("/topology/")) return undefined;
  const allow = Object.hasOwn(METHODS, path) ? METHODS[path]! : "";
  if (allow === "") return failure(404, "NotFound", `there is no ${path}`);
  if (!allow.split(", ").includes(request.method!))
    return { ...failure(405, "MethodNotAllowed", `${path} is for ${allow}`), allow };
  if (topology === undefined)
    return failure(503, "ServiceUnavailable", "this node belongs to no cluster yet");
  // A page in an operator's browser can send other types across sites, but not this one.
  if (request.method === "POST" && !(request.headers["content-type"] ?? "").startsWith("application/json"))
    return failure(415, "SerializationException", "the Content-Type must be application/json");
  try {
    switch (path) {
      case "/topology/plan":
        return answerPlan(await topology.plan(requestSchema.parse(await readJson(request))));
      case "/topology/commit": {
        const { basedOn, planId: id, ...change } = commitSchema.parse(await readJson(request));
        const basis = id === undefined ? { basedOn: basedOn as number } : { planId: id as string };
        return answerChange(await topology.commit(requestSchema.parse(change), basis));
      }
      case "/topology/cancel":
        nothingSchema.parse(await readJson(request));
        return answerChange(await topology.cancel());
      case "/topology/recovery/plan": {
        const plan = await topology.planRecovery(recoverySchema.parse(await readJson(request)).lost);
        return "kind" in plan ? refusal(plan) : { status: 200, body: plan };
      }
      case "/topology/recovery/commit": {
        const { lost: nodes, ...given } = recoveryCommitSchema.parse(await readJson(request));
        return answerChange(await topology.commitRecovery(nodes, given));
      }
      default:
        return { status: 200, body: topology.view() };
    }
  } catch (error) {
    if (error instanceof z.ZodError) return failure(400, "ValidationException", z.prettifyError(error));
    if (error instanceof SyntaxError) return failure(400, "SerializationException", error.message);
    if (error instanceof RangeError) return failure(413, "SerializationException", error.message);
    if (error instanceof CoveyError)
      return failure(error.outcome === "unknown" ? 500 : 503, error.code, error.message);
    throw error;
  }
}

/** Throws SyntaxError for what is no JSON, RangeError for what is too long. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) throw new RangeError(`a request has at most ${BODY_BYTES_MAX} bytes`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

function answerPlan(plan: NamedPlan | Refused): JsonAnswer {
  if (plan.kind === "refused") return refusal(plan);
  const { planId: id, basedOn, changes, moves, bytes } = plan;
  return {
    status: 200,
    body: { planId: id, basedOn, changes, partitions: plan.targets.length, bytes, moves },
  };
}

function answerChange(outcome: ChangeOutcome): JsonAnswer {
  if (outcome.kind === "refused") return refusal(outcome);
  return { status: 200, body: { epoch: outcome.topology.epoch } };
}

function refusal({ code, reason }: Refused): JsonAnswer {
  return failure(409, code, reason);
}

function failure(status: number, code: string, message: string): JsonAnswer {
  return { status, body: { error: { code, message } } };
}
