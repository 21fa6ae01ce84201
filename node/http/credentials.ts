/**
 * Whether a request carries a signature at all, in the form that the service asks for. The signature itself is not verified
 * here: any credentials are as good as any other.
 *
 * The order of the checks and their messages are the service's, as the dynalite project recorded them.
 */
import { CoveyError } from "../../core/errors.js";
import type { RequestHeaders } from "./request-headers.js";

const HEADER_PARAMETERS = ["Credential", "Signature", "SignedHeaders"];
const QUERY_PARAMETERS = [
  "X-Amz-Algorithm",
  "X-Amz-Credential",
  "X-Amz-Signature",
  "X-Amz-SignedHeaders",
  "X-Amz-Date",
];

/** `any`: a request must be signed by someone. `none`: it need not be, for use with bare HTTP tools. */
export type Authentication = "any" | "none";

/** Throws the service's error when the request is not signed. `url` is the request's path and query. */
export function requireCredentials(headers: RequestHeaders, url: string): void {
  const { authorization } = headers;
  const query = url.includes("?") ? new URLSearchParams(url.slice(url.indexOf("?") + 1)) : undefined;
  if (query?.has("X-Amz-Algorithm")) {
    if (authorization !== undefined) {
      throw new CoveyError(
        "InvalidSignatureException",
        "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
      );
    }
    requireQueryParameters(query);
  } else if (authorization?.startsWith("AWS4-")) {
    requireHeaderParameters(authorization, headers.dated);
  } else {
    throw new CoveyError("MissingAuthenticationTokenException", "Request is missing Authentication Token");
  }
}

function requireHeaderParameters(authorization: string, dated: boolean): void {
  const missing = HEADER_PARAMETERS.filter((name) => !hasParameter(authorization, name)).map(
    (name) => `Authorization header requires '${name}' parameter. `,
  );
  if (!dated) {
    missing.push("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
  }
  if (missing.length > 0) {
    throw new CoveyError("IncompleteSignatureException", `${missing.join("")}Authorization=${authorization}`);
  }
}

function requireQueryParameters(query: URLSearchParams): void {
  const missing = QUERY_PARAMETERS.filter((name) => !query.get(name));
  if (missing.length > 0) {
    throw new CoveyError(
      "IncompleteSignatureException",
      missing.map((name) => `AWS query-string parameters must include '${name}'. `).join("") +
        "Re-examine the query-string parameters.",
    );
  }
}

/** Whether `name=value`, the value not empty, stands in a list separated by spaces and commas. */
function hasParameter(authorization: string, name: string): boolean {
  const at = authorization.indexOf(`${name}=`);
  if (at < 1) return false;
  const before = authorization[at - 1];
  const first = authorization[at + name.length + 1];
  return (before === " " || before === ",") && first !== undefined && first !== "," && first !== " ";
}
