// One rule set for the whole repository. It also holds the two structural rules of ARCHITECTURE.md: imports point
// down only, and time, timers, sockets and randomness stay out of everything but drivers and edges.
import tseslint from "typescript-eslint";

/** What each folder may import, besides itself. */
const below = {
  core: [],
  proto: [],
  gossip: ["core"],
  ring: ["core"],
  storage: ["core"],
  replication: ["core", "gossip", "ring", "storage"],
  database: ["core", "replication"],
  node: ["core", "proto", "gossip", "ring", "storage", "replication", "database"],
  client: ["core", "proto"],
};
const folders = [...Object.keys(below), "deploy", "bench", "test", "examples"];

/** Packages with one home. */
const packageHomes = {
  "@grpc/grpc-js": ["node", "client"],
  "rocksdb-native": ["storage"],
  protobufjs: ["node", "client", "proto"],
  hashring: ["ring"],
  "prom-client": ["node"],
  pino: ["node"],
  commander: ["node"],
};

const structure = Object.entries(below).map(([folder, allowed]) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${folders.filter((f) => f !== folder && !allowed.includes(f)).join("|")})/`,
            message: `Imports point down only: ${folder} may use ${allowed.join(", ") || "nothing else"}.`,
          },
          ...Object.entries(packageHomes)
            .filter(([, homes]) => !homes.includes(folder))
            .map(([name, homes]) => ({
              regex: `^${name}(/|$)`,
              message: `Only ${homes.join(" and ")} may use ${name}.`,
            })),
        ],
      },
    ],
  },
}));

const impure = ["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "performance", "fetch"];

export default tseslint.config(
  { ignores: ["node_modules", "dist", "proto/generated/*.js"] },
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": "error",
      "no-eval": "error",
      eqeqeq: "error",
    },
  },
  ...structure,
  {
    // Cores: pure. Drivers are named `*-driver.ts`, and core/system.ts is where the machine's clock enters.
    files: ["core/**/*.ts", "gossip/**/*.ts", "ring/**/*.ts", "replication/**/*.ts", "database/**/*.ts"],
    ignores: ["**/*-driver.ts", "core/system.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...impure.map((name) => ({ name, message: "Only drivers touch the world." })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Time comes as an argument." },
        { object: "Math", property: "random", message: "Randomness comes from an injected Random." },
        { object: "process", property: "hrtime", message: "Time comes as an argument." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Time comes as an argument.",
        },
        {
          selector:
            "ImportDeclaration[source.value=/^node:(net|dgram|http|http2|fs|child_process|timers|os|dns)/]",
          message: "Only drivers touch the world.",
        },
      ],
    },
  },
  {
    files: ["bench/**/*.ts", "examples/**/*.ts", "node/local-cluster.ts", "deploy/**/*.ts", "test/**/*.ts"],
    rules: { "no-console": "off" },
  },
);
