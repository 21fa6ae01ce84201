/**
 * From the sources of a configuration to one that is complete and valid: flags before variables before the file before
 * defaults. What is wrong is said in one line that names the setting, its value and where that came from.
 */
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { StartError } from "../start-error.js";
import { descriptionOf, ENVIRONMENT_PREFIX, flagOf, variableOf } from "./names.js";
import { brokenRules } from "./rules.js";
import {
  settingNames,
  settings,
  withDerivedSettings,
  type NodeConfig,
  type SettingName,
} from "./settings.js";

/** The variable that names the configuration file; its flag is `--config`. */
export const FILE_VARIABLE = `${ENVIRONMENT_PREFIX}CONFIG`;

/** What Kubernetes sets for a service whose name begins with "covey": nobody's typing error. */
const SERVICE_LINK_NAME = /_SERVICE_(HOST|PORT)|_PORT_\d+_(TCP|UDP)/;
const SERVICE_LINK_VALUE = /^(tcp|udp):\/\//;

export interface ConfigSources {
  /** Values by setting, as typed. */
  readonly flags: Readonly<Partial<Record<SettingName, string>>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The path of a JSON file of settings by name. */
  readonly file?: string | undefined;
}

export interface ResolvedConfig {
  readonly config: NodeConfig;
  /** Lines for the log about what was ignored. */
  readonly warnings: readonly string[];
}

interface Sourced {
  readonly value: unknown;
  readonly source: string;
}

/** Throws StartError. Reads the file, if one is named, and nothing else. */
export function resolveConfig(sources: ConfigSources): ResolvedConfig {
  const path = sources.file ?? sources.environment[FILE_VARIABLE];
  const fileValues = path === undefined ? {} : readConfigFile(path);
  const given = new Map<SettingName, Sourced>();
  for (const name of settingNames) {
    const sourced = firstOf(name, sources, fileValues, path);
    if (sourced) given.set(name, sourced);
  }
  return { config: validated(given), warnings: unknownVariables(sources.environment) };
}

function firstOf(
  name: SettingName,
  sources: ConfigSources,
  fileValues: Readonly<Record<string, unknown>>,
  path: string | undefined,
): Sourced | undefined {
  const flag = sources.flags[name];
  if (flag !== undefined) return { value: fromText(name, flag), source: `--${flagOf(name)}` };
  const variable = sources.environment[variableOf(name)];
  if (variable !== undefined) return { value: fromText(name, variable), source: variableOf(name) };
  const value = fileValues[name];
  return value === undefined ? undefined : { value, source: path! };
}

/** Text that does not fit the kind stays text, for the schema to refuse. */
function fromText(name: SettingName, text: string): unknown {
  switch (descriptionOf(name).kind) {
    case "integer":
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    case "switch":
      return text === "true" || (text === "false" ? false : text);
    case "list":
      return text
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== "");
    case "text":
      return text;
  }
}

function validated(given: ReadonlyMap<SettingName, Sourced>): NodeConfig {
  const values = Object.fromEntries(Array.from(given, ([name, { value }]) => [name, value]));
  const result = settings.safeParse(values);
  if (!result.success) {
    const wrong = new Set(result.error.issues.map((issue) => issue.path[0] as SettingName));
    throw problem(Array.from(wrong, (name) => describeProblem(name, given.get(name))));
  }
  const config = withDerivedSettings(result.data, hostname());
  const broken = brokenRules(config);
  if (broken.length > 0) throw problem(broken);
  return config;
}

function describeProblem(name: SettingName, sourced: Sourced | undefined): string {
  if (!sourced) return `${name} is missing: give --${flagOf(name)} or ${variableOf(name)}`;
  const { value, source } = sourced;
  return `${name} = ${JSON.stringify(value)} (from ${source}) must be ${descriptionOf(name).expected}`;
}

function readConfigFile(path: string): Readonly<Record<string, unknown>> {
  let values: unknown;
  try {
    values = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw problem([`the file ${path} cannot be read as JSON: ${(cause as Error).message}`], cause);
  }
  if (typeof values !== "object" || values === null || Array.isArray(values)) {
    throw problem([`the file ${path} must hold one JSON object of settings`]);
  }
  const unknown = Object.keys(values).filter((name) => !settingNames.includes(name as SettingName));
  if (unknown.length > 0) throw problem(unknown.map((name) => `${name} (from ${path}) is no setting`));
  return values as Record<string, unknown>;
}

function unknownVariables(environment: ConfigSources["environment"]): string[] {
  const known = new Set([FILE_VARIABLE, ...settingNames.map(variableOf)]);
  return Object.entries(environment)
    .filter(([name, value]) => {
      const linked = SERVICE_LINK_NAME.test(name) || SERVICE_LINK_VALUE.test(value ?? "");
      return name.startsWith(ENVIRONMENT_PREFIX) && !known.has(name) && !linked;
    })
    .map(([name]) => `${name} is no setting and was ignored`);
}

function problem(lines: readonly string[], cause?: unknown): StartError {
  return new StartError("configuration", lines.join("; "), { cause });
}
