/** What must hold between settings that are each right by themselves. */
import type { NodeConfig } from "./settings.js";

/** Hosts that listen everywhere and so name no place to be reached at. */
const EVERYWHERE = new Set(["0.0.0.0", "::"]);

/** One line for each rule that is broken. */
export function brokenRules(config: NodeConfig): string[] {
  const problems: string[] = [];
  if (config.expect > 0 && config.replicationFactor > config.expect) {
    problems.push(
      `replicationFactor = ${config.replicationFactor} must not exceed expect = ${config.expect}: so few nodes cannot hold so many copies`,
    );
  }
  if (EVERYWHERE.has(config.advertiseHost)) {
    problems.push(
      `advertiseHost must be given: gossipHost = "${config.gossipHost}" is no address that another node can reach`,
    );
  }
  if (config.httpHeadersTimeoutMs > config.httpReceiveTimeoutMs) {
    problems.push(
      `httpHeadersTimeoutMs = ${config.httpHeadersTimeoutMs} must not exceed httpReceiveTimeoutMs = ${config.httpReceiveTimeoutMs}`,
    );
  }
  if (config.requestBytesMax > config.requestBytesInFlightMax) {
    problems.push(
      `requestBytesMax = ${config.requestBytesMax} must not exceed requestBytesInFlightMax = ${config.requestBytesInFlightMax}`,
    );
  }
  return [...problems, ...sharedPorts(config)];
}

function sharedPorts(config: NodeConfig): string[] {
  const problems: string[] = [];
  const seen = new Map<number, string>();
  for (const name of ["gossipPort", "grpcPort", "httpPort", "adminPort"] as const) {
    const port = config[name];
    const other = seen.get(port);
    if (port !== 0 && other !== undefined) problems.push(`${name} and ${other} are both ${port}`);
    seen.set(port, name);
  }
  return problems;
}
