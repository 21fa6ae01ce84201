/**
 * How one attempt to serve a request at one replica ended. Refusal is a value here; only the node's edge turns it into
 * an error.
 */
import type { CoveyError } from "../core/errors.js";
import type { NodeId } from "../core/ids.js";

export type Attempt =
  | { readonly kind: "done"; readonly result: Uint8Array }
  /** A definite answer to the client: it had no effect and would not have one elsewhere. */
  | { readonly kind: "refused"; readonly error: CoveyError }
  /** Nothing was sent to anyone. Another replica, `hint` if known, may serve it. */
  | { readonly kind: "elsewhere"; readonly hint: NodeId | undefined }
  /** The entry left the proposer and may be committed or not (R10). Only the same operation id may be tried again. */
  | { readonly kind: "unknown"; readonly why: string };

export type Settle = (attempt: Attempt) => void;
