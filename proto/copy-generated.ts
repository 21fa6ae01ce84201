/** Part of the build: puts the generated code, which the compiler only reads, beside its own output. */
import { cp } from "node:fs/promises";

await cp(new URL("../../proto/generated", import.meta.url), new URL("generated", import.meta.url), {
  recursive: true,
});
