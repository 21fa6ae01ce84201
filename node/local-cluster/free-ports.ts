/** Trying all ports of a local cluster before any node is started, so that a taken one is said at once and by name. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";
import { listenProblem } from "../listener.js";
import { LOCAL_HOST, PORTS, type NodePlan } from "./plan.js";

/** Rejects with StartError for the first port that cannot be had. */
export async function requireFreePorts(plans: readonly NodePlan[]): Promise<void> {
  for (const plan of plans) {
    for (const { key, flag, purpose, datagram } of PORTS) {
      const port = plan[key];
      try {
        await tryStream(port);
        if (datagram) await tryDatagram(port);
      } catch (error) {
        throw listenProblem(error as NodeJS.ErrnoException, {
          host: LOCAL_HOST,
          port,
          purpose: `${purpose} of ${plan.name}`,
          flag,
        });
      }
    }
  }
}

async function tryStream(port: number): Promise<void> {
  const server = createServer().listen(port, LOCAL_HOST);
  await once(server, "listening");
  server.close();
  await once(server, "close");
}

async function tryDatagram(port: number): Promise<void> {
  const socket = createSocket("udp4");
  socket.bind(port, LOCAL_HOST);
  try {
    await once(socket, "listening");
  } finally {
    socket.close();
  }
}
