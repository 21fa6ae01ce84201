/** The names of a setting in each source: `httpPort` in a file, `--http-port` as a flag, `COVEY_HTTP_PORT` as a variable. */
import { descriptions, type SettingDescription } from "./setting.js";
import { settings, type SettingName } from "./settings.js";

export const ENVIRONMENT_PREFIX = "COVEY_";

export function descriptionOf(name: SettingName): SettingDescription {
  return descriptions.get(settings.shape[name])!;
}

/** Without the dashes in front. */
export function flagOf(name: SettingName): string {
  return descriptionOf(name).flag ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function variableOf(name: SettingName): string {
  return ENVIRONMENT_PREFIX + flagOf(name).replaceAll("-", "_").toUpperCase();
}

/** The default for people to read; `undefined` when the setting must be given. */
export function defaultOf(name: SettingName): string | undefined {
  const { defaultText } = descriptionOf(name);
  if (defaultText !== undefined) return defaultText;
  const standard = settings.shape[name].safeParse(undefined);
  if (!standard.success) return undefined;
  return Array.isArray(standard.data) && standard.data.length === 0 ? "none" : `\`${String(standard.data)}\``;
}
