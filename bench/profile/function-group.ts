/** To whom a function belongs: a folder of Covey, a package, Node.js, or what lies below JavaScript. */
import { fileURLToPath } from "node:url";
import type { CallFrame } from "./cpu-profile.js";

const NATIVE_GROUPS: Readonly<Record<string, string>> = {
  "(garbage collector)": "garbage collection",
  "(program)": "native code and system calls",
  "(idle)": "idle",
};

/** `root` is the directory that holds Covey's folders, with a slash at its end. */
export function groupOf({ functionName, url }: CallFrame, root: string): string {
  if (url === "") return NATIVE_GROUPS[functionName] ?? "built-in functions";
  if (url.startsWith("node:")) return "Node.js";
  const path = url.startsWith("file:") ? fileURLToPath(url) : url;
  const packageName = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (packageName !== undefined) return packageName;
  if (!path.startsWith(root)) return "other";
  const folders = path.slice(root.length).split("/").slice(0, -1);
  return folders.slice(0, 2).join("/") || "other";
}
