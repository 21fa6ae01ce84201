/**
 * Opening and closing of the TCP listeners of a node's HTTP servers: one place that turns what the operating system says
 * into one clear line, and one place that ends a server without cutting off answers or waiting for ever.
 */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "../core/clock.js";
import { StartError } from "./start-error.js";

export interface ListenAddress {
  readonly host: string;
  /** 0 lets the operating system choose. */
  readonly port: number;
  /** What listens there, and the setting that moves it, for the message: "the DynamoDB endpoint", "--http-port". */
  readonly purpose: string;
  readonly flag: string;
}

/** Resolves to the port bound. Rejects with StartError when the address cannot be had. */
export function listen(server: Server, address: ListenAddress): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => reject(listenProblem(error, address));
    server.once("error", onError);
    server.listen(address.port, address.host, () => {
      server.off("error", onError);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** What to tell the operator about a socket that could not be bound. */
export function listenProblem(error: NodeJS.ErrnoException, address: ListenAddress): StartError {
  const { host, port, purpose, flag } = address;
  switch (error.code) {
    case "EADDRINUSE":
      return new StartError(
        "port-taken",
        `port ${port} on ${host} is taken, ${purpose} cannot use it: end the process that has it or choose another with ${flag}`,
        { cause: error },
      );
    case "EACCES":
      return new StartError(
        "address-unusable",
        `port ${port} on ${host} may not be opened by this user, ${purpose} needs it: choose one from 1024 with ${flag}`,
        { cause: error },
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new StartError(
        "address-unusable",
        `${host} is not an address of this machine, ${purpose} cannot listen there`,
        { cause: error },
      );
    default:
      return new StartError(
        "address-unusable",
        `${purpose} cannot listen on ${host}:${port}: ${error.message}`,
        { cause: error },
      );
  }
}

/**
 * Stops accepting, closes idle connections at once and the others when their answers are out; what is still open after
 * `graceMs` is cut, by `cut` as well. Resolves when no connection is left.
 */
export function closeServer(
  server: Server,
  clock: Clock,
  graceMs: number,
  cut: () => void = () => undefined,
): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const cancel = clock.after(graceMs, () => {
      server.closeAllConnections();
      cut();
    });
    server.close((error) => {
      cancel();
      if (error) reject(error);
      else resolve();
    });
  });
}
