/** One request of a client to one node. A node that dies before it answers leaves the outcome unknown. */
import { CoveyError } from "../../core/errors.js";
import type { Partitions } from "../../replication/partitions.js";
import type { SimulatedNode } from "./node.js";
import type { World } from "./world.js";

export type Ending =
  | { readonly kind: "ok"; readonly result: Uint8Array }
  /** It had no effect and will have none. */
  | { readonly kind: "failed" }
  /** The operation id was used before, with another payload. It had no effect. */
  | { readonly kind: "mismatch" }
  | { readonly kind: "unknown" };

export function request(
  world: World,
  node: SimulatedNode,
  call: (partitions: Partitions) => Promise<Uint8Array>,
): Promise<Ending> {
  const { clock } = node;
  const answered = new Promise<Ending>((resolve) => {
    clock.deliver(() => {
      call(node.driver).then(
        (result) => resolve({ kind: "ok", result }),
        (error: unknown) => {
          if (error instanceof CoveyError) resolve(endingOf(error));
          else world.fail(error);
        },
      );
    });
  });
  return Promise.race([answered, clock.ended.then((): Ending => ({ kind: "unknown" }))]);
}

function endingOf(error: CoveyError): Ending {
  if (error.code === "IdempotentParameterMismatchException") return { kind: "mismatch" };
  return { kind: error.outcome === "none" ? "failed" : "unknown" };
}
