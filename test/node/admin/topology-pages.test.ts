import { connect } from "node:net";
import { once } from "node:events";
import { afterEach, beforeEach, expect, it } from "vitest";
import { SystemClock } from "../../../core/system.js";
import { createAdminServer, type AdminServer } from "../../../node/admin/admin-server.js";
import { createLogger } from "../../../node/logging.js";
import { createMetrics } from "../../../node/metrics/metrics.js";
import type { TopologyAdmin } from "../../../node/topology/topology-admin-driver.js";
import { topologyOf } from "../../ring/topologies.js";

const topology = topologyOf(["a", "b", "c"]);

let server: AdminServer;
let port: number;
let asked: string[];
let logLines: string[];

/** Notes what it is asked for, and does nothing. */
const admin = {
  view: () => ({ epoch: 1 }),
  plan: () => Promise.resolve(note("plan")),
  commit: () => Promise.resolve(note("commit")),
  cancel: () => Promise.resolve(note("cancel")),
  planRecovery: () => Promise.resolve(note("planRecovery")),
  commitRecovery: () => Promise.resolve(note("commitRecovery")),
} as unknown as TopologyAdmin;

function note(what: string): { kind: "changed"; topology: typeof topology } {
  asked.push(what);
  return { kind: "changed", topology };
}

beforeEach(async () => {
  asked = [];
  logLines = [];
  server = createAdminServer({
    clock: new SystemClock(),
    logger: createLogger({ level: "info", node: "test" }, { write: (line) => void logLines.push(line) }),
    metrics: createMetrics({ processMetrics: false }),
    illness: () => "",
    readiness: () => ({ ready: true, reasons: [] }),
    status: () => ({}),
    topology: () => admin,
  });
  ({ port } = await server.start("127.0.0.1", 0));
});

afterEach(() => server.stop());

async function post(path: string, body: string): Promise<{ status: number; code?: string }> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", headers, body });
  const { error } = (await answer.json()) as { error?: { code: string } };
  return { status: answer.status, ...(error && { code: error.code }) };
}

it.each([
  ["/topology/cancel", "garbage", 400, "SerializationException"],
  ["/topology/cancel", "[]", 400, "ValidationException"],
  ["/topology/cancel", '{"planId":"3-x"}', 400, "ValidationException"],
  ["/topology/plan", '{"change":"nuke"}', 400, "ValidationException"],
  ["/topology/plan", '{"change":"rebalance","node":"a"}', 400, "ValidationException"],
  ["/topology/commit", "null", 400, "ValidationException"],
  ["/topology/commit", '{"change":"rebalance"}', 400, "ValidationException"],
  ["/topology/recovery/plan", '{"lost":[]}', 400, "ValidationException"],
  ["/topology/recovery/commit", '{"lost":["a"]}', 400, "ValidationException"],
  ["/topology/plan", `{"change":"${"x".repeat(70_000)}"}`, 413, "SerializationException"],
])("refuses %s with %.40s and asks for nothing", async (path, body, status, code) => {
  expect(await post(path, body)).toEqual({ status, code });
  expect(asked).toEqual([]);
});

it("cancels when it is asked to in so many words", async () => {
  expect(await post("/topology/cancel", "{}")).toEqual({ status: 200 });
  expect(asked).toEqual(["cancel"]);
});

it("forgets whoever goes away in the middle of a request", async () => {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const head = "POST /topology/plan HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  socket.write(`${head}Content-Length: 100\r\nExpect: 100-continue\r\n\r\n`);
  // The node has the head of the request by then, and waits for the rest.
  await once(socket, "data");
  socket.write("{");
  socket.resetAndDestroy();
  await once(socket, "close");
  await expect.poll(() => post("/topology/cancel", "{}")).toEqual({ status: 200 });
  expect(asked).toEqual(["cancel"]);
  expect(logLines.join("")).not.toContain("bug");
});
