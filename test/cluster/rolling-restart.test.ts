/**
 * Goal: a rolling restart is nothing that clients have to know of. Method: writers write through every node while each
 * node in turn is asked to stop (SIGTERM) and started again. A closed connection is no error: a writer goes to another
 * node then. Any answer that is an error is one; so that a slow machine makes none, requests may take their time.
 */
import { expect, it } from "vitest";
import { CoveyClient } from "../../client/index.js";
import { createMessageTable, missing, putByCovey, sdkClient } from "./message-table.js";
import { attempt } from "./one-attempt.js";
import { useNodes } from "./use-nodes.js";
import { Writer, type Put } from "./writer.js";

const TABLE = "messages";
const LANES = 6;
/** Between two restarts, so that each meets nodes that lead something again. */
const WRITES_BETWEEN = 200;

const REQUEST_MS_MAX = 60_000;

const nodes = useNodes({
  environment: { COVEY_PARTITIONS: "32", COVEY_REQUEST_TIMEOUT_MS: String(REQUEST_MS_MAX) },
});

it("shows writers nothing but closed connections, and loses nothing", async () => {
  await createMessageTable(nodes().http[0]!, TABLE);
  const errors: string[] = [];
  const covey = new CoveyClient({ endpoints: [...nodes().grpc], requestTimeoutMs: REQUEST_MS_MAX });
  const byCovey: Put = async (id) => {
    try {
      await putByCovey(covey, TABLE)(id);
    } catch (error) {
      errors.push(`CoveyClient: ${String(error)}`);
      throw error;
    }
  };
  const writer = new Writer([
    ...Array.from({ length: LANES }, (_, lane) => putAnywhere(nodes().http, lane, errors)),
    byCovey,
  ]);
  await writer.more(WRITES_BETWEEN);
  for (const i of [0, 1, 2]) {
    writer.measureAnew();
    const startedMs = performance.now();
    expect(await nodes().kill(i, "SIGTERM")).toBe("exit code 0");
    const stoppedMs = performance.now() - startedMs;
    await nodes().restart(i);
    await writer.more(WRITES_BETWEEN);
    console.log(
      `node-${i + 1} stopped in ${stoppedMs.toFixed()} ms; longest write ${writer.writeMsMax.toFixed()} ms, longest gap ${writer.gapMsMax.toFixed()} ms`,
    );
  }
  await writer.stop();
  await covey.close();
  expect(errors).toEqual([]);
  const client = sdkClient(nodes().http[0]!);
  expect(await missing(client, TABLE, writer.acknowledged, { consistent: true })).toEqual([]);
  client.destroy();
});

/** Writes through one node after another, beginning with a lane's own, as long as connections are closed. */
function putAnywhere(endpoints: readonly string[], lane: number, errors: string[]): Put {
  let at = lane;
  return async (id) => {
    const endpoint = endpoints[at % endpoints.length]!;
    const item = { id: { S: id }, text: { S: `message ${id}` } };
    const end = await attempt(endpoint, "PutItem", { TableName: TABLE, Item: item });
    if (end.kind === "ok") return;
    at++;
    if (!CLOSED.has(end.why)) errors.push(`${endpoint}: ${end.why}`);
    throw new Error(end.why);
  };
}

/** How a connection that was closed, or could not be made, looks to `fetch`. */
const CLOSED = new Set(["ECONNREFUSED", "ECONNRESET", "UND_ERR_SOCKET", "EPIPE"]);
