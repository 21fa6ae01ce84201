/**
 * A gRPC server and its life: binds, serves the services it is given, and stops by letting calls finish for a bounded
 * time. What the services do is theirs.
 */
import {
  logVerbosity,
  Server,
  ServerCredentials,
  setLogVerbosity,
  type ServerOptions,
  type ServiceDefinition,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import type { Clock } from "../../core/clock.js";
import { MESSAGE_BYTES_MAX } from "../../proto/services.js";
import { listenProblem } from "../listener.js";

export interface GrpcService {
  readonly definition: ServiceDefinition;
  readonly implementation: UntypedServiceImplementation;
  /** The server stops: end long-lived streams once what is in flight on them is answered. */
  drain?(): void;
}

export interface GrpcServerOptions {
  readonly host: string;
  /** 0 lets the operating system choose. */
  readonly port: number;
  /** Default: no encryption. */
  readonly credentials?: ServerCredentials | undefined;
  readonly services: readonly GrpcService[];
  /** Channel options that a service needs; they win over the defaults. */
  readonly channelOptions?: ServerOptions | undefined;
  readonly clock: Clock;
  /** How long calls may take to finish once `stop` was called, in milliseconds. Then they are cut. */
  readonly shutdownGraceMs: number;
}

export interface GrpcServer {
  /** Resolves to the port bound. Rejects with StartError when the address cannot be had. */
  start(): Promise<{ port: number }>;
  /** From now on no more connections, and no more calls on those that are there. Calls that are under way go on. */
  drain(): void;
  /** Drains, if that was not begun, and resolves when the last call has ended: at most `shutdownGraceMs` after. */
  stop(): Promise<void>;
}

const OPTIONS: ServerOptions = {
  "grpc.max_receive_message_length": MESSAGE_BYTES_MAX,
  "grpc.max_send_message_length": MESSAGE_BYTES_MAX,
  // Finds peers that vanished without a word: without it their streams would stay for hours.
  "grpc.keepalive_time_ms": 20_000,
  "grpc.keepalive_timeout_ms": 10_000,
  // A client needs one stream for all its requests; the bound is for those that make unary calls.
  "grpc.max_concurrent_streams": 1_000,
};

export function createGrpcServer(options: GrpcServerOptions): GrpcServer {
  // The library writes to standard error what it also tells its caller, who says it better.
  setLogVerbosity(logVerbosity.NONE);
  const server = new Server({ ...OPTIONS, ...options.channelOptions });
  for (const { definition, implementation } of options.services) {
    server.addService(definition, implementation);
  }
  let ended: Promise<void> | undefined;
  const drain = (): Promise<void> => (ended ??= shutDown(server, options));
  return {
    start: () => bind(server, options),
    // Whoever stops the server hears of a failure; a drain alone has nobody to tell.
    drain: () => void drain().catch(() => undefined),
    stop: drain,
  };
}

function bind(server: Server, options: GrpcServerOptions): Promise<{ port: number }> {
  const { host, port } = options;
  const address = host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
  return new Promise((resolve, reject) => {
    server.bindAsync(address, options.credentials ?? ServerCredentials.createInsecure(), (error, bound) => {
      if (!error) {
        resolve({ port: bound });
        return;
      }
      // The library puts the operating system's code into the text and nowhere else.
      const code = /\bE[A-Z_]{4,}\b/.exec(error.message)?.[0];
      const cause: NodeJS.ErrnoException = code === undefined ? error : Object.assign(error, { code });
      reject(listenProblem(cause, { host, port, purpose: "the gRPC endpoint", flag: "--grpc-port" }));
    });
  });
}

function shutDown(server: Server, options: GrpcServerOptions): Promise<void> {
  for (const service of options.services) service.drain?.();
  return new Promise((resolve, reject) => {
    const cancel = options.clock.after(options.shutdownGraceMs, () => server.forceShutdown());
    server.tryShutdown((error) => {
      cancel();
      if (error) reject(error);
      else resolve();
    });
  });
}
