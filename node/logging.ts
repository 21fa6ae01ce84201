/**
 * The node's log: one JSON object a line on standard output, for whatever collects it. Request paths do not log, so the
 * writes are synchronous and nothing is lost when the process ends.
 */
import { pino, type DestinationStream, type Logger } from "pino";

export type { Logger } from "pino";

export type LogLevel = "trace" | "debug" | "info" | "warn" | "error" | "fatal" | "silent";

/** `node` stands in every line. `destination` is standard output unless a test says otherwise. */
export function createLogger(
  options: { level: LogLevel; node: string },
  destination?: DestinationStream,
): Logger {
  return pino(
    {
      level: options.level,
      base: { node: options.node },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
}
