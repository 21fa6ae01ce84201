import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { HttpConnection } from "../../../bench/load/http-connection.js";

/** A server that does with each request what it is told. */
async function connect(onRequest: (socket: Socket) => void): Promise<HttpConnection> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", () => onRequest(socket));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const connection = await HttpConnection.open(`127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(async () => {
    connection.close();
    server.close();
    await once(server, "close");
  });
  return connection;
}

const ask = Buffer.from("ask");

test("an answer in pieces is put together, one after the other on a connection", async () => {
  const connection = await connect((socket) => {
    const pieces = ["HTTP/1.1 400 Bad Re", "quest\r\nContent-Length: 4\r", "\n\r\nab", "cd"];
    for (const [i, piece] of pieces.entries()) setTimeout(() => socket.write(piece), i * 5);
  });
  for (let i = 0; i < 2; i++) {
    const { status, body } = await connection.exchange(ask);
    expect([status, body.toString()]).toEqual([400, "abcd"]);
  }
});

test("an answer without a length fails, and so does all that follows", async () => {
  const connection = await connect((socket) => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
  await expect(connection.exchange(ask)).rejects.toThrow("length");
  await expect(connection.exchange(ask)).rejects.toThrow("length");
});

test("a connection that ends fails the request that waits", async () => {
  const connection = await connect((socket) => socket.destroy());
  await expect(connection.exchange(ask)).rejects.toThrow();
});
