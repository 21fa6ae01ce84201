/** The process that makes the load, apart from the benchmark so that its CPU is its own. Ends with the benchmark. */
import { GrpcSession } from "./grpc-session.js";
import { HttpSession } from "./http-session.js";
import type { LoadAnswer, LoadOrder } from "./load-messages.js";
import { runLoad, type Session } from "./load.js";

let session: Session | undefined;
let workers = 0;

process.once("disconnect", () => {
  session?.close();
  process.exit(0);
});
process.on("message", (order: LoadOrder) => {
  void obey(order)
    .catch((error: unknown): LoadAnswer => ({ kind: "failed", message: (error as Error).message }))
    .then((answer) => process.send!(answer));
});

async function obey(order: LoadOrder): Promise<LoadAnswer> {
  switch (order.kind) {
    case "open":
      ({ workers } = order.options);
      session =
        order.protocol === "http" ? await HttpSession.open(order.options) : new GrpcSession(order.options);
      return { kind: "opened" };
    case "run":
      return { kind: "ran", result: await runLoad(session!, workers, order.forMs) };
    case "verify":
      return { kind: "verified", items: await session!.verify() };
  }
}
