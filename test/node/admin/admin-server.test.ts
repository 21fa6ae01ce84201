import { afterEach, beforeEach, expect, it } from "vitest";
import { SystemClock } from "../../../core/system.js";
import { createAdminServer, type AdminServer, type Readiness } from "../../../node/admin/admin-server.js";
import { createLogger } from "../../../node/logging.js";
import { createMetrics } from "../../../node/metrics/metrics.js";

let server: AdminServer;
let base: string;
let illness: string;
let readiness: Readiness;
let status: () => unknown;
let logLines: string[];

beforeEach(async () => {
  illness = "";
  readiness = { ready: true, reasons: [] };
  status = () => ({ epoch: 3 });
  logLines = [];
  server = createAdminServer({
    clock: new SystemClock(),
    logger: createLogger({ level: "info", node: "test" }, { write: (line) => void logLines.push(line) }),
    metrics: createMetrics({ processMetrics: true }),
    illness: () => illness,
    readiness: () => readiness,
    status: () => status(),
    topology: () => undefined,
  });
  const { port } = await server.start("127.0.0.1", 0);
  base = `http://127.0.0.1:${port}`;
});

afterEach(() => server.stop());

it("is live while it answers, unless a restart would help it", async () => {
  expect((await fetch(`${base}/livez`)).status).toBe(200);
  illness = "the disk, which has not answered for 61000 ms";
  const answer = await fetch(`${base}/livez`);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toBe(`${illness}\n`);
});

it("is ready, or says why not", async () => {
  expect((await fetch(`${base}/readyz`)).status).toBe(200);
  readiness = { ready: false, reasons: ["waiting for 2 of 3 nodes"] };
  const answer = await fetch(`${base}/readyz?verbose`);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual(readiness);
});

it("prints the figures of the process for Prometheus", async () => {
  const answer = await fetch(`${base}/metrics`);
  expect(answer.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  expect(await answer.text()).toMatch(/^process_cpu_seconds_total /m);
});

it("shows the status", async () => {
  expect(await (await fetch(`${base}/status`)).json()).toEqual({ epoch: 3 });
});

it.each(["/", "/constructor", "/readyz/", "//"])("knows no page %s and lists those it has", async (path) => {
  const answer = await fetch(base + path);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe("/livez\n/readyz\n/metrics\n/status\n/topology\n");
});

it("answers only GET", async () => {
  expect((await fetch(`${base}/readyz`, { method: "POST" })).status).toBe(405);
});

it("tells which methods a path has, of the topology too, whether or not there is a cluster", async () => {
  const methods = [
    ["/readyz", "POST", "GET, HEAD"],
    ["/topology", "DELETE", "GET, HEAD"],
    ["/topology/plan", "GET", "POST"],
    ["/topology/recovery/commit", "PUT", "POST"],
  ] as const;
  for (const [path, method, allow] of methods) {
    const answer = await fetch(base + path, { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, allow]);
  }
  expect((await fetch(`${base}/topology/constructor`)).status).toBe(404);
  expect((await fetch(`${base}/topology`)).status).toBe(503);
});

it("logs a page that fails and keeps its secrets", async () => {
  status = () => {
    throw new Error("secret detail");
  };
  const answer = await fetch(`${base}/status`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("secret");
  expect(logLines.join("")).toContain("secret detail");
});
