import { jsonAnswer } from "../answers/json-bytes.js";
import type { RequestContext } from "../database.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import type { Operation, Services } from "./operation.js";

const SHAPE = structure("DescribeEndpointsInput", {});
const CACHE_MINUTES = 1440;

/** Every node answers every request, so the one that was asked is as good an endpoint as any. */
export const describeEndpoints: Operation = {
  name: "DescribeEndpoints",
  shape: SHAPE,

  async run(input: unknown, _context: RequestContext, services: Services): Promise<Uint8Array> {
    checkedRequest(SHAPE, input);
    return jsonAnswer({
      Endpoints: [{ Address: services.config.endpoint, CachePeriodInMinutes: CACHE_MINUTES }],
    });
  },
};
