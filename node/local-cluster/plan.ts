/** Which node of a local cluster gets which name, directory and ports. */
import { join } from "node:path";
import { StartError } from "../start-error.js";
import type { LocalClusterOptions } from "./options.js";

export const LOCAL_HOST = "127.0.0.1";

export interface NodePlan {
  readonly name: string;
  readonly dataDirectory: string;
  readonly logFile: string;
  readonly httpPort: number;
  readonly grpcPort: number;
  readonly adminPort: number;
  readonly gossipPort: number;
  /** How many nodes found the cluster together; 0 for one that joins it later. */
  readonly expect: number;
}

/** What listens on a port, for people, and the flag that moves it. */
export const PORTS = [
  { key: "httpPort", flag: "--http-port", purpose: "the DynamoDB endpoint", datagram: false },
  { key: "grpcPort", flag: "--grpc-port", purpose: "gRPC", datagram: false },
  { key: "adminPort", flag: "--admin-port", purpose: "the admin port", datagram: false },
  { key: "gossipPort", flag: "--gossip-port", purpose: "gossip", datagram: true },
] as const;

/** Where the nodes' directories are and where each range of ports begins. */
export type Placement = Pick<
  LocalClusterOptions,
  "data" | "httpPort" | "grpcPort" | "adminPort" | "gossipPort"
>;

/** In the order of their numbers, from 1. Throws StartError when the ranges of ports overlap or leave what a port can be. */
export function planNodes(options: Placement, nodes: number, founders: number = nodes): NodePlan[] {
  const plans = Array.from({ length: nodes }, (_, i): NodePlan => {
    const name = `node-${i + 1}`;
    return {
      name,
      dataDirectory: join(options.data, name, "data"),
      logFile: join(options.data, name, "log"),
      httpPort: options.httpPort + i,
      grpcPort: options.grpcPort + i,
      adminPort: options.adminPort + i,
      gossipPort: options.gossipPort + i,
      expect: i < founders ? founders : 0,
    };
  });
  requireDistinctPorts(plans);
  return plans;
}

/** What `covey start` gets for one node. */
export function startArguments(plan: NodePlan, plans: readonly NodePlan[]): string[] {
  return [
    "start",
    ...["--data", plan.dataDirectory],
    ...["--name", plan.name],
    ...["--expect", String(plan.expect)],
    ...["--seeds", plans.map(({ gossipPort }) => `${LOCAL_HOST}:${gossipPort}`).join(",")],
    ...PORTS.flatMap(({ key, flag }) => [flag, String(plan[key])]),
  ];
}

function requireDistinctPorts(plans: readonly NodePlan[]): void {
  const users = new Map<number, string>();
  for (const plan of plans) {
    for (const { key, flag, purpose } of PORTS) {
      const user = `${purpose} of ${plan.name}`;
      const port = plan[key];
      if (port > 65_535) {
        throw new StartError(
          "configuration",
          `${user} would need port ${port}, but 65535 is the last: lower ${flag}`,
        );
      }
      const other = users.get(port);
      if (other !== undefined) {
        throw new StartError(
          "configuration",
          `${other} and ${user} would both need port ${port}: move one with ${flag}`,
        );
      }
      users.set(port, user);
    }
  }
}
