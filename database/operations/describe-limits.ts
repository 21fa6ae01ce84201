import { jsonAnswer } from "../answers/json-bytes.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import type { Operation } from "./operation.js";

const SHAPE = structure("DescribeLimitsInput", {});

/** The service's default quotas. Covey enforces no throughput; its own limits are bounds on queues. */
const LIMITS = {
  AccountMaxReadCapacityUnits: 80_000,
  AccountMaxWriteCapacityUnits: 80_000,
  TableMaxReadCapacityUnits: 40_000,
  TableMaxWriteCapacityUnits: 40_000,
};

export const describeLimits: Operation = {
  name: "DescribeLimits",
  shape: SHAPE,

  async run(input: unknown): Promise<Uint8Array> {
    checkedRequest(SHAPE, input);
    return jsonAnswer(LIMITS);
  },
};
