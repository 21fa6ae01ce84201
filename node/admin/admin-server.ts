/**
 * The operator's side of a node, on a port of its own so that it can be kept from clients and answers when they overload
 * the others:
 *
 *     /livez    200 while the event loop turns and the disk answers; a node that cannot serve must not be killed for it
 *     /readyz   200, or 503 with the reasons, as JSON
 *     /metrics  figures in the text format of Prometheus
 *     /status   what the node knows about itself and its cluster, as JSON
 *     /topology who owns what, and how that is changed (topology-pages.ts)
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Clock } from "../../core/clock.js";
import { closeServer, listen } from "../listener.js";
import type { Logger } from "../logging.js";
import type { Metrics } from "../metrics/metrics.js";
import type { TopologyAdmin } from "../topology/topology-admin-driver.js";
import { answerTopology } from "./topology-pages.js";

export interface Readiness {
  readonly ready: boolean;
  /** Why not, one line each. */
  readonly reasons: readonly string[];
}

export interface AdminServerOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Why the process should be started anew, in one line; empty while it should not. Must not wait. */
  readonly illness: () => string;
  /** Asked at each request; must not wait. */
  readonly readiness: () => Readiness;
  /** Any value that JSON can say. */
  readonly status: () => unknown;
  /** Absent until the node belongs to a cluster. */
  readonly topology: () => TopologyAdmin | undefined;
}

export interface AdminServer {
  /** Resolves to the port bound. Rejects with StartError. */
  start(host: string, port: number): Promise<{ port: number }>;
  stop(): Promise<void>;
}

interface Page {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly allow?: string | undefined;
}

/** A handful of probes and scrapers, never clients. */
const CONNECTIONS_MAX = 100;
const REQUEST_TIMEOUT_MS = 10_000;
const STOP_GRACE_MS = 1_000;

export function createAdminServer(options: AdminServerOptions): AdminServer {
  const { clock, logger, metrics, illness, readiness, status, topology } = options;
  const pages: Readonly<Record<string, () => Page | Promise<Page>>> = {
    "/livez": () => {
      const why = illness();
      return why === "" ? text(200, "live\n") : text(503, `${why}\n`);
    },
    "/readyz": () => {
      const answer = readiness();
      return json(answer.ready ? 200 : 503, answer);
    },
    "/metrics": async () => ({
      status: 200,
      contentType: metrics.registry.contentType,
      body: await metrics.registry.metrics(),
    }),
    "/status": () => json(200, status()),
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url!.split("?", 1)[0]!;
    let page: Page;
    try {
      const answered = await answerTopology(path, request, topology());
      const render = Object.hasOwn(pages, path) ? pages[path] : undefined;
      if (answered) page = { ...json(answered.status, answered.body), allow: answered.allow };
      else if (!render) page = text(404, `${[...Object.keys(pages), "/topology"].join("\n")}\n`);
      else if (request.method !== "GET" && request.method !== "HEAD")
        page = { ...text(405, "only GET\n"), allow: "GET, HEAD" };
      else page = await render();
    } catch (error) {
      // Who asked has gone away in the middle of the request: there is nobody to answer.
      if (request.destroyed && !request.complete) return;
      logger.error({ err: error, path }, "an admin page met a bug");
      page = text(500, "internal error; see the node's log\n");
    }
    response.writeHead(page.status, {
      "Content-Type": page.contentType,
      "Content-Length": Buffer.byteLength(page.body),
      "Cache-Control": "no-store",
      ...(page.allow === undefined ? {} : { Allow: page.allow }),
    });
    response.end(page.body);
  };

  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS },
    (request, response) => void answer(request, response),
  );
  server.maxConnections = CONNECTIONS_MAX;

  return {
    start: async (host, port) => ({
      port: await listen(server, { host, port, purpose: "the admin port", flag: "--admin-port" }),
    }),
    stop: () => closeServer(server, clock, STOP_GRACE_MS),
  };
}

function text(status: number, body: string): Page {
  return { status, contentType: "text/plain; charset=utf-8", body };
}

function json(status: number, value: unknown): Page {
  return { status, contentType: "application/json", body: `${JSON.stringify(value)}\n` };
}
