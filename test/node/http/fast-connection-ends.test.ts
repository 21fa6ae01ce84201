/** How connections on the fast path end: by time, by their clients, with the server; and what they hold until then. */
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Endpoint, LIMITS, type Call } from "./endpoint.js";
import { RawClient, rawRequest, turns } from "./raw-client.js";
import { SteppedClock } from "./stepped-clock.js";

const REQUEST = rawRequest('{"id":1}');
/** More than the system keeps for a client that does not read. */
const HUGE_BYTES = 16 * 1024 * 1024;
const TIMED_OUT = "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n";

let clock: SteppedClock;
let endpoint: Endpoint;
let client: RawClient;

beforeEach(async () => {
  clock = new SteppedClock();
  endpoint = await new Endpoint({ clock, limits: { httpGzipBytesMin: 0 } }).start();
  client = await RawClient.connect(endpoint.port);
  await connections(1);
});

afterEach(async () => {
  client.socket.destroy();
  await connections(0);
  await endpoint.stop();
  expect(await endpoint.figure("covey_http_request_bytes_in_flight")).toBe(0);
  expect(await endpoint.handedOver()).toBe(0);
  expect(clock.regular).toBe(0);
});

function connections(count: number): Promise<void> {
  return expect.poll(() => endpoint.figure("covey_http_connections")).toBe(count);
}

function called(count: number): Promise<void> {
  return expect.poll(() => endpoint.database.calls.length).toBe(count);
}

/** The database answers when the returned function is called. */
function held(): () => void {
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  endpoint.database.answer = () => finished.then(() => ({ done: true }));
  return finish;
}

describe("a connection on which nothing comes", () => {
  it("is closed after a while when a request was answered before", async () => {
    client.write(REQUEST);
    expect((await client.answer()).head).toMatch(/\r\nConnection: keep-alive\r\nKeep-Alive: timeout=60$/);
    clock.pass(LIMITS.httpKeepAliveTimeoutMs - 1_000);
    client.write(REQUEST);
    await client.answer();
    clock.pass(LIMITS.httpKeepAliveTimeoutMs - 1_000);
    await turns();
    expect(client.isClosed).toBe(false);
    clock.pass(1_000);
    await client.closed;
    expect(client.unread()).toBe("");
  });

  it.each([
    ["without a byte", "", LIMITS.httpHeadersTimeoutMs],
    ["with half a head", REQUEST.subarray(0, 50), LIMITS.httpHeadersTimeoutMs],
    ["with half a body", REQUEST.subarray(0, REQUEST.length - 1), LIMITS.httpReceiveTimeoutMs],
  ])("is closed with 408 %s", async (_, bytes, timeoutMs) => {
    client.write(bytes);
    await turns(4);
    clock.pass(timeoutMs - 1_000);
    await turns();
    expect(client.isClosed).toBe(false);
    clock.pass(1_000);
    await client.closed;
    expect(client.unread()).toBe(TIMED_OUT);
    expect(endpoint.database.calls).toEqual([]);
  });

  it("is closed with 408 in the middle of a later request too", async () => {
    client.write(REQUEST);
    await client.answer();
    client.write(REQUEST.subarray(0, REQUEST.length - 1));
    await expect.poll(() => endpoint.figure("covey_http_request_bytes_in_flight")).toBeGreaterThan(0);
    clock.pass(LIMITS.httpReceiveTimeoutMs);
    await client.closed;
    expect(client.unread()).toBe(TIMED_OUT);
    expect(await endpoint.metrics.registry.metrics()).toContain(
      'operation="GetItem",code="RequestAborted"} 1',
    );
  });

  it("stays open while its request is worked on", async () => {
    const finish = held();
    client.write(REQUEST);
    await called(1);
    clock.pass(LIMITS.httpKeepAliveTimeoutMs * 2);
    finish();
    expect((await client.answer()).text).toBe('{"done":true}');
    clock.pass(LIMITS.httpKeepAliveTimeoutMs - 1_000);
    client.write(REQUEST);
    expect((await client.answer()).status).toBe(200);
  });
});

describe("a client", () => {
  it.each([50, REQUEST.length - 1])(
    "that sends no more than %d bytes of a request gets 400",
    async (length) => {
      client.socket.end(REQUEST.subarray(0, length));
      await client.closed;
      expect(client.unread()).toBe("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
      expect(endpoint.database.calls).toEqual([]);
    },
  );

  it("that sends nothing and stops is let go", async () => {
    client.socket.end();
    await client.closed;
    expect(client.unread()).toBe("");
  });

  it("that goes while its request is worked on harms nobody", async () => {
    const finish = held();
    for (const leave of [
      (one: RawClient) => one.socket.end(),
      (one: RawClient) => one.socket.resetAndDestroy(),
    ]) {
      const other = await RawClient.connect(endpoint.port);
      const before = endpoint.database.calls.length;
      other.write(Buffer.concat([REQUEST, REQUEST, REQUEST.subarray(0, 50)]));
      await called(before + 1);
      leave(other);
      await connections(1);
      other.socket.destroy();
    }
    finish();
    await turns(4);
    expect(endpoint.database.calls).toHaveLength(2);
    client.write(REQUEST);
    expect((await client.answer()).status).toBe(200);
  });

  it("that takes its time over a long answer keeps its connection when it has taken it", async () => {
    endpoint.database.answer = ({ input }: Call) =>
      (input as { id: number }).id === 1 ? { text: "x".repeat(HUGE_BYTES) } : {};
    client.socket.pause();
    client.write(REQUEST);
    await called(1);
    await turns(4);
    clock.pass(LIMITS.httpKeepAliveTimeoutMs * 2);
    client.socket.resume();
    expect((await client.answer()).body.length).toBe(HUGE_BYTES + 11);
    clock.pass(1_000);
    client.write(rawRequest('{"id":2}'));
    expect((await client.answer()).text).toBe("{}");
  });

  it("that does not take its answers gets no further ones, nor is more than a little of what it sends kept", async () => {
    endpoint.database.answer = () => ({ text: "x".repeat(HUGE_BYTES) });
    client.socket.pause();
    const request = rawRequest(`${" ".repeat(60_000)}{}`);
    let takenBytes = 0;
    const pump = (): void => {
      client.socket.write(request, (error) => {
        if (error) return; // The end of the test.
        takenBytes += request.length;
        pump();
      });
    };
    pump();
    await called(1);
    // What the system takes by itself ends well before that.
    const enoughBytes = 64 * 1024 * 1024;
    for (let before = -1; before !== takenBytes && takenBytes < enoughBytes; await turns(200))
      before = takenBytes;
    expect(takenBytes).toBeLessThan(enoughBytes);
    expect(endpoint.database.calls).toHaveLength(1);
    client.socket.resume();
    await client.answer();
    await called(2);
  });
});

describe("a stop", () => {
  it("closes at once what waits for nothing", async () => {
    client.write(REQUEST);
    await client.answer();
    const fresh = await RawClient.connect(endpoint.port);
    await connections(2);
    const stopped = endpoint.stop();
    await Promise.all([client.closed, fresh.closed, stopped]);
    expect(client.unread() + fresh.unread()).toBe("");
  });

  it("lets a request that is worked on, and one on its way, have its answer as the last", async () => {
    const finish = held();
    client.write(Buffer.concat([REQUEST, REQUEST]));
    await called(1);
    const slow = await RawClient.connect(endpoint.port);
    slow.write(REQUEST.subarray(0, REQUEST.length - 1));
    await expect.poll(() => endpoint.figure("covey_http_request_bytes_in_flight")).toBe(2 * 8 - 1);
    const stopped = endpoint.stop();
    // Whoever asks for it again does not cut off what the first one lets finish.
    await endpoint.stop();
    finish();
    slow.write(REQUEST.subarray(REQUEST.length - 1));
    for (const one of [client, slow]) {
      const answer = await one.answer();
      expect(answer.text).toBe('{"done":true}');
      expect(answer.head).toMatch(/\r\nConnection: close$/);
      await one.closed;
      expect(one.unread()).toBe("");
    }
    await stopped;
    expect(endpoint.database.calls).toHaveLength(2);
  });

  it("lets a client take the rest of an answer that was sent before", async () => {
    endpoint.database.answer = () => ({ text: "x".repeat(HUGE_BYTES) });
    client.socket.pause();
    client.write(REQUEST);
    await called(1);
    await turns(4);
    const stopped = endpoint.stop();
    client.socket.resume();
    expect((await client.answer()).body.length).toBe(HUGE_BYTES + 11);
    await Promise.all([client.closed, stopped]);
  });

  it("ends with half a request when its time is over, and cuts off one that never ends after the grace", async () => {
    const strict = await new Endpoint({ clock, limits: { shutdownGraceMs: 50 } }).start();
    strict.database.answer = () => new Promise(() => undefined);
    const half = await RawClient.connect(strict.port);
    const endless = await RawClient.connect(strict.port);
    const unread = await RawClient.connect(strict.port);
    half.write(REQUEST.subarray(0, 50));
    endless.write(REQUEST);
    await expect.poll(() => strict.database.calls.length).toBe(1);
    strict.database.answer = () => ({ text: "x".repeat(HUGE_BYTES) });
    unread.socket.pause();
    unread.write(REQUEST);
    await expect.poll(() => strict.database.calls.length).toBe(2);
    await strict.stop();
    unread.socket.resume();
    await Promise.all([half.closed, endless.closed, unread.closed]);
    await expect.poll(() => strict.figure("covey_http_connections")).toBe(0);
    expect(endless.unread()).toBe("");
  });

  it("makes the time of half a request run on", async () => {
    client.write(REQUEST.subarray(0, 50));
    await turns(4);
    const stopped = endpoint.stop();
    clock.pass(LIMITS.httpHeadersTimeoutMs);
    await Promise.all([client.closed, stopped]);
    expect(client.unread()).toBe(TIMED_OUT);
  });
});

describe("more connections than allowed", () => {
  it("are closed, until one of those open goes", async () => {
    const strict = await new Endpoint({ clock, limits: { httpConnectionsMax: 1 } }).start();
    const first = await RawClient.connect(strict.port);
    first.write(REQUEST);
    await first.answer();
    const second = await RawClient.connect(strict.port);
    await second.closed;
    const gone = once(first.socket, "close");
    first.socket.end();
    await gone;
    const third = await RawClient.connect(strict.port);
    third.write(REQUEST);
    expect((await third.answer()).status).toBe(200);
    await strict.stop();
    await third.closed;
  });
});
