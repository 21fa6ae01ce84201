/** What the benchmark and its load generator say to each other. Each order has one answer. */
import type { LoadOptions, LoadResult } from "./load.js";
import type { Protocol } from "./operations.js";

export type LoadOrder =
  | { readonly kind: "open"; readonly protocol: Protocol; readonly options: LoadOptions }
  | { readonly kind: "run"; readonly forMs: number }
  | { readonly kind: "verify" };

export type LoadAnswer =
  | { readonly kind: "opened" }
  | { readonly kind: "ran"; readonly result: LoadResult }
  | { readonly kind: "verified"; readonly items: number }
  | { readonly kind: "failed"; readonly message: string };
