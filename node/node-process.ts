/**
 * A node as an operating-system process: starts it, ends it on a signal, and turns whatever goes wrong into an exit code and
 * a line that says why.
 *
 *     0    stopped cleanly, or left its cluster as it was told to
 *     1    could not start or go on, for a reason that was printed
 *     70   a bug                  130  ended by a second signal, without waiting
 *     74   the disk failed, in a way that was printed; start it again when that is put right (R15)
 */
import type { Readable, Writable } from "node:stream";
import type { Clock } from "../core/clock.js";
import type { NodeConfig } from "./config/settings.js";
import type { Logger } from "./logging.js";
import { StorageError } from "../storage/errors.js";
import { StartError } from "./start-error.js";

export const EXIT_STOPPED = 0;
export const EXIT_CANNOT_START = 1;
export const EXIT_BUG = 70;
export const EXIT_DISK = 74;
export const EXIT_FORCED = 130;

/** How long after its grace period a stop may take to close what is left, such as the storage. */
const STOP_REST_MS = 20_000;

/** `npm` and some shells pass a terminal's one Ctrl-C on twice; a person does not press it twice as fast. */
const SAME_SIGNAL_MS = 500;

export interface RunningNode {
  /** Resolves when the node cannot go on for a reason that its operator can put right; else never. */
  readonly refused: Promise<StartError>;
  /** Resolves when nothing of the node is left running. */
  stop(): Promise<void>;
}

/** Resolves when the node's listeners are open. Rejects with StartError for what the operator can put right. */
export type StartNode = (config: NodeConfig, logger: Logger) => Promise<RunningNode>;

/** The part of `process` that is used, so that a test can stand in for it. */
export interface ProcessHost {
  readonly stdin: Pick<Readable, "on" | "resume">;
  readonly stderr: Pick<Writable, "write">;
  on(event: string, listener: (detail: unknown) => void): unknown;
  exit(code: number): void;
}

export interface NodeProcessOptions {
  readonly host: ProcessHost;
  readonly clock: Clock;
  readonly config: NodeConfig;
  readonly logger: Logger;
  readonly startNode: StartNode;
  /** Whether to stop when standard input ends, which it does when the process at its other end is gone. */
  readonly stopWithParent: boolean;
}

/** Ends the process in the end; resolves when the node has started or could not. */
export async function runNodeProcess(options: NodeProcessOptions): Promise<void> {
  const { host, clock, config, logger, startNode } = options;
  host.on("uncaughtException", (error) => endOnFailure(options, error, "an exception was not caught"));
  host.on("unhandledRejection", (reason) => endOnFailure(options, reason, "a rejection was not handled"));

  const started = startNode(config, logger);
  let stopAskedAtMs: number | undefined;
  const stop = (why: string, exitCode = EXIT_STOPPED) => {
    const nowMs = clock.monotonicMs();
    if (stopAskedAtMs === undefined) {
      stopAskedAtMs = nowMs;
      void stopNode(options, started, { why, exitCode });
    } else if (nowMs - stopAskedAtMs > SAME_SIGNAL_MS) {
      logger.warn({ why }, "ending at once");
      host.exit(EXIT_FORCED);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) host.on(signal, () => stop(signal));
  if (options.stopWithParent) {
    host.stdin.on("close", () => stop("the parent process is gone"));
    host.stdin.resume();
  }

  try {
    const { refused } = await started;
    void refused.then(({ message, problem }) => {
      if (stopAskedAtMs !== undefined) return;
      host.stderr.write(`covey: ${message}\n`);
      // Who was told to leave, and has left, has done what was asked.
      stop(message, problem === "removed" ? EXIT_STOPPED : EXIT_CANNOT_START);
    });
  } catch (error) {
    if (!(error instanceof StartError)) {
      endOnFailure(options, error, "the node could not start");
      return;
    }
    host.stderr.write(`covey: ${error.message}\n`);
    host.exit(EXIT_CANNOT_START);
  }
}

async function stopNode(
  options: NodeProcessOptions,
  started: Promise<RunningNode>,
  { why, exitCode }: { why: string; exitCode: number },
): Promise<void> {
  const { host, clock, config, logger } = options;
  logger.info({ why }, "stopping");
  const boundMs = config.shutdownGraceMs + STOP_REST_MS;
  const cancel = clock.after(boundMs, () => {
    logger.error({ boundMs }, "the stop took too long");
    host.exit(EXIT_BUG);
  });
  let node: RunningNode;
  try {
    node = await started;
  } catch {
    cancel();
    return; // runNodeProcess reports why the start failed.
  }
  try {
    await node.stop();
    logger.info("stopped");
    host.exit(exitCode);
  } catch (error) {
    endOnFailure(options, error, "the node could not stop");
  } finally {
    cancel();
  }
}

/**
 * The state of the process is unknown, or its disk cannot be trusted with another byte: nothing is saved or closed, as
 * after a power cut, which the storage survives.
 */
function endOnFailure(options: NodeProcessOptions, error: unknown, message: string): void {
  const { host, logger, config } = options;
  if (error instanceof StorageError) {
    const { dataDirectory } = config;
    logger.fatal({ code: error.code, dataDirectory }, error.message);
    host.stderr.write(`covey: ${error.message} (data directory ${dataDirectory})\n`);
    return host.exit(EXIT_DISK);
  }
  logger.fatal({ err: error }, message);
  host.exit(EXIT_BUG);
}
