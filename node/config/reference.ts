/** The reference of all settings as Markdown: what `covey settings` prints and docs/configuration.md holds. */
import { defaultOf, descriptionOf, flagOf, variableOf } from "./names.js";
import { settingNames, type SettingName } from "./settings.js";

const HEAD = `# Configuration

<!-- Made by \`covey settings\` from node/config/settings.ts. Do not edit. -->

A node takes each setting from the first of these that has it: a flag of \`covey start\`, an environment variable, the JSON
file named by \`--config\` or \`COVEY_CONFIG\`, the default. A wrong value keeps the node from starting, with one line that
names the setting, the value and where it came from.

\`\`\`json
{ "dataDirectory": "/var/lib/covey", "seeds": ["10.0.0.1:7946", "10.0.0.2:7946"], "expect": 3 }
\`\`\`

In Kubernetes set \`enableServiceLinks: false\` for the pods: a service called \`covey-http\` would otherwise put an address into
\`COVEY_HTTP_PORT\`.
`;

export function configurationReference(): string {
  return [HEAD, ...settingNames.map(section)].join("\n");
}

function section(name: SettingName): string {
  const { summary, expected, cost } = descriptionOf(name);
  return `## ${name}

${summary}.${cost === undefined ? "" : ` ${cost}`}

- Flag: \`--${flagOf(name)}\`
- Variable: \`${variableOf(name)}\`
- Value: ${expected}
- Default: ${defaultOf(name) ?? "none; it must be given"}
`;
}
