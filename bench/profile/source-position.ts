/** Where a function stands in the TypeScript sources, by the source maps beside the built files. */
import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { CallFrame } from "./cpu-profile.js";

export class SourcePositions {
  /** The directory that the sources are named from. */
  readonly #root: string;
  readonly #maps = new Map<string, SourceMap | undefined>();

  constructor(root: string) {
    this.#root = root;
  }

  /** file:line, from 1; the built file's where there is no source map, and "" for what is in no file. */
  of({ url, lineNumber, columnNumber }: CallFrame): string {
    if (!url.startsWith("file:")) return url === "" ? "" : `${url}:${lineNumber + 1}`;
    const path = fileURLToPath(url);
    const entry = this.#mapOf(path)?.findEntry(lineNumber, columnNumber);
    if (entry && "originalSource" in entry) {
      const source = resolve(dirname(path), entry.originalSource);
      return `${relative(this.#root, source)}:${entry.originalLine + 1}`;
    }
    return `${relative(this.#root, path)}:${lineNumber + 1}`;
  }

  #mapOf(path: string): SourceMap | undefined {
    if (!this.#maps.has(path)) {
      const file = `${path}.map`;
      const map = existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, "utf8"))) : undefined;
      this.#maps.set(path, map);
    }
    return this.#maps.get(path);
  }
}
