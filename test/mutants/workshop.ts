/**
 * Makes broken variants of the product: its sources are compiled into a directory of their own, without type checks, and
 * the patches of a mutant are applied on the way. The product itself knows nothing of this.
 */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";
import type { SeedOutcome } from "../simulator/seed-run.js";
import { patched, type Mutant } from "./mutant.js";

/** What a simulated cluster is made of. */
const FOLDERS = [
  "core",
  "ring",
  "storage",
  "replication",
  "node/topology",
  "test/checkers",
  "test/simulator",
  "test/explorer",
];
/** A mutant that goes round in circles is ended after so long. */
const RUN_MS_MAX = 240_000;

export class Workshop {
  readonly #directory: string;
  /** By path: every mutant is made of what there was when the workshop was opened. */
  readonly #sources = new Map<string, string>();

  private constructor(directory: string) {
    this.#directory = directory;
  }

  /** Compiles the product once. `root` is the repository. */
  static async open(root: string): Promise<Workshop> {
    const workshop = new Workshop(await mkdtemp(join(tmpdir(), "covey-mutants-")));
    await writeFile(join(workshop.#directory, "package.json"), '{"type":"module"}');
    await symlink(join(root, "node_modules"), join(workshop.#directory, "node_modules"));
    for (const folder of FOLDERS) {
      for (const name of await readdir(join(root, folder))) {
        const isSource = name.endsWith(".ts") && !name.endsWith(".d.ts") && !name.endsWith(".test.ts");
        if (!isSource) continue;
        const path = join(folder, name);
        const source = await readFile(join(root, path), "utf8");
        workshop.#sources.set(path, source);
        await compile(workshop.original, path, source);
      }
    }
    return workshop;
  }

  /** The directory of the product as it is. */
  get original(): string {
    return join(this.#directory, "original");
  }

  async close(): Promise<void> {
    await rm(this.#directory, { recursive: true, force: true });
  }

  /** Makes the mutant; throws when a patch does not fit. Returns its directory. */
  async make({ name, patches }: Mutant): Promise<string> {
    const directory = await mkdtemp(join(this.#directory, `${name.replace(/\W+/g, "-")}-`));
    await cp(this.original, directory, { recursive: true });
    const sources = new Map<string, string>();
    for (const patch of patches) {
      const { file } = patch;
      const source = sources.get(file) ?? this.#sources.get(file);
      if (source === undefined) throw new Error(`there is no ${file}`);
      sources.set(file, patched(source, patch));
    }
    for (const [file, source] of sources) await compile(directory, file, source);
    return directory;
  }

  /** The first seed that fails in a process of its own; undefined when none of them does. */
  async firstFailure(
    directory: string,
    range: { readonly from: number; readonly seeds: number },
    foundBy: Mutant["foundBy"] = "log",
  ): Promise<SeedOutcome | undefined> {
    const explores = foundBy === "explorer";
    const main = join(directory, `test/${explores ? "explorer" : "simulator"}/first-failure.js`);
    const args = ["--from", `${range.from}`, "--seeds", `${range.seeds}`];
    const output = await run(main, explores ? args : [...args, "--simulation", foundBy]);
    return (JSON.parse(output) as SeedOutcome | null) ?? undefined;
  }
}

async function compile(directory: string, path: string, source: string): Promise<void> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      verbatimModuleSyntax: true,
    },
  });
  const compiled = join(directory, path.replace(/\.ts$/, ".js"));
  await mkdir(dirname(compiled), { recursive: true });
  await writeFile(compiled, outputText);
}

/** What a script prints. Rejects when it fails or takes too long. */
function run(script: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: RUN_MS_MAX,
    });
    let output = "";
    let errors = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new Error(`the mutant ended with ${signal ?? code}: ${errors}`));
    });
  });
}
