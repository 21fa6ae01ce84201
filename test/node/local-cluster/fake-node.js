/**
 * Stands in for `covey start` in tests of the launcher: listens on its admin port, is ready at once, and ends on SIGTERM or
 * with its standard input. What it does wrong is asked for by the word after its own path, for the node named in the next:
 *
 *     node fake-node.js well -        start …
 *     node fake-node.js fails node-2  start …     a start error
 *     node fake-node.js breaks node-2 start …     a bug, logged
 *     node fake-node.js waits node-2  start …     never ready
 *     node fake-node.js dies node-2   start …     ends when asked for /die
 */
import { createServer } from "node:http";

const [how, who, , ...flags] = process.argv.slice(2);
const flag = (name) => flags[flags.indexOf(name) + 1];
const is = (fault) => how === fault && who === flag("--name");

if (is("fails")) {
  process.stderr.write("covey: the directory is locked by another process\n");
  process.exit(1);
}
if (is("breaks")) {
  process.stdout.write(
    `${JSON.stringify({ level: "fatal", msg: "the node could not start", err: { message: "broken" } })}\n`,
  );
  process.exit(70);
}

process.stdout.write(`${JSON.stringify({ level: "info", msg: `started ${process.pid}` })}\n`);
const server = createServer((request, response) => {
  if (request.url === "/die") process.exit(3);
  const ready = !is("waits");
  response.writeHead(ready ? 200 : 503);
  response.end(JSON.stringify({ ready, reasons: ready ? [] : ["waiting for 2 of 3 nodes"] }));
});
server.listen(Number(flag("--admin-port")), "127.0.0.1");

const stop = () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
};
process.on("SIGTERM", stop);
process.stdin.on("close", stop);
process.stdin.resume();
