/**
 * Runs a TypeScript file of this folder in a process of its own, which a test may kill. Node 20 runs no TypeScript, and
 * what the build made may be older than the source, so what the process needs is compiled for it, without type checks.
 */
import { fork, type ChildProcess } from "node:child_process";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const REPOSITORY = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** Compiles `core`, `storage` and `test/storage/<name>.ts` into `directory`, and runs that file with `args`. */
export async function runCompiled(
  directory: string,
  name: string,
  args: readonly string[],
): Promise<ChildProcess> {
  for (const folder of ["core", "storage"]) {
    for (const file of await readdir(join(REPOSITORY, folder))) {
      if (file.endsWith(".ts") && !file.endsWith(".d.ts")) await compile(directory, join(folder, file));
    }
  }
  const main = await compile(directory, join("test", "storage", `${name}.ts`));
  await writeFile(join(directory, "package.json"), '{"type":"module"}');
  await symlink(join(REPOSITORY, "node_modules"), join(directory, "node_modules"));
  return fork(main, args, { execArgv: [] });
}

async function compile(directory: string, path: string): Promise<string> {
  const { outputText } = ts.transpileModule(await readFile(join(REPOSITORY, path), "utf8"), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      verbatimModuleSyntax: true,
    },
  });
  const compiled = join(directory, path.replace(/\.ts$/, ".js"));
  await mkdir(dirname(compiled), { recursive: true });
  await writeFile(compiled, outputText);
  return compiled;
}
