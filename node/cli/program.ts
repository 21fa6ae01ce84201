/**
 * The command line of `covey`. The flags of `start` are the settings of `node/config`, so help and configuration cannot drift
 * apart.
 */
import { Command, Option } from "commander";
import { SystemClock } from "../../core/system.js";
import { defaultOf, descriptionOf, flagOf, variableOf } from "../config/names.js";
import { configurationReference } from "../config/reference.js";
import { FILE_VARIABLE, resolveConfig } from "../config/resolve.js";
import { settingNames, type SettingName } from "../config/settings.js";
import { createLogger } from "../logging.js";
import { EXIT_CANNOT_START, runNodeProcess, type StartNode } from "../node-process.js";
import { StartError } from "../start-error.js";
import { acceptLoss } from "./accept-loss.js";

export function createProgram(startNode: StartNode): Command {
  const program = new Command("covey")
    .description("A masterless key-value cluster that speaks the DynamoDB API")
    .configureOutput({ outputError: (message, write) => write(oneLine(message)) });
  program.addCommand(startCommand(startNode).copyInheritedSettings(program));
  program
    .command("settings")
    .description("print every setting with its default and its cost, as Markdown")
    .action(() => void process.stdout.write(configurationReference()));
  program
    .command("accept-loss")
    .description(
      "give a stopped node's store its vote back, though it may have forgotten acknowledged writes and the copies of them are gone for good",
    )
    .requiredOption("--data <directory>", "the node's data directory")
    .action(({ data }: { data: string }) =>
      acceptLoss(data).then(
        (line) => void process.stdout.write(`${line}\n`),
        (error: unknown) => {
          if (!(error instanceof StartError)) throw error;
          process.stderr.write(`covey: ${error.message}\n`);
          process.exitCode = EXIT_CANNOT_START;
        },
      ),
    );
  return program;
}

function startCommand(startNode: StartNode): Command {
  const command = new Command("start").description("run a node until it is told to stop");
  command.addOption(new Option("--config <file>", `JSON file of settings (${FILE_VARIABLE})`));
  command.addOption(
    new Option("--stop-with-parent", "stop when standard input ends, so that a launcher leaves no orphan"),
  );
  /** Which setting commander keeps under which key. */
  const keys = new Map<string, SettingName>();
  for (const name of settingNames) {
    const option = new Option(`--${flagOf(name)} <${descriptionOf(name).placeholder}>`, helpOf(name));
    keys.set(option.attributeName(), name);
    command.addOption(option);
  }
  command.action((options: Record<string, string | boolean | undefined>) => {
    const flags: Partial<Record<SettingName, string>> = {};
    for (const [key, name] of keys) {
      const value = options[key];
      if (typeof value === "string") flags[name] = value;
    }
    return start(startNode, flags, options.config as string | undefined, options.stopWithParent === true);
  });
  return command;
}

async function start(
  startNode: StartNode,
  flags: Partial<Record<SettingName, string>>,
  file: string | undefined,
  stopWithParent: boolean,
): Promise<void> {
  let resolved;
  try {
    resolved = resolveConfig({ flags, environment: process.env, file });
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`covey: ${error.message}\n`);
    process.exitCode = EXIT_CANNOT_START;
    return;
  }
  const { config, warnings } = resolved;
  const logger = createLogger({ level: config.logLevel, node: config.name });
  for (const warning of warnings) logger.warn(warning);
  await runNodeProcess({
    host: process,
    clock: new SystemClock(),
    config,
    logger,
    startNode,
    stopWithParent,
  });
}

function helpOf(name: SettingName): string {
  const standard = defaultOf(name)?.replaceAll("`", "");
  return `${descriptionOf(name).summary} (${variableOf(name)}${standard === undefined ? "; must be given" : `; default: ${standard}`})`;
}

/** commander puts its suggestion on a second line. */
function oneLine(message: string): string {
  return `covey: ${message
    .trim()
    .replace(/^error: /, "")
    .replaceAll("\n", " ")}\n`;
}
