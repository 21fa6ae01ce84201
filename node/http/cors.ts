/**
 * Cross-origin rules for clients that run in a browser, as the service has them: any origin may ask, because what protects
 * the data is the signature and never a cookie.
 */

/** What every answer to a request with an `Origin` carries, as a flat header list. */
export const CORS_HEADERS: readonly string[] = [
  "Access-Control-Allow-Origin",
  "*",
  "Access-Control-Expose-Headers",
  "x-amzn-RequestId,x-amz-crc32",
];

const PREFLIGHT_AGE_SECONDS = 172_800;

/** The further headers of the answer to a preflight request, which allows whatever the browser asks for. */
export function preflightHeaders(requested: {
  readonly "access-control-request-headers"?: string | undefined;
  readonly "access-control-request-method"?: string | undefined;
}): string[] {
  const answer = ["Access-Control-Max-Age", String(PREFLIGHT_AGE_SECONDS)];
  const headers = requested["access-control-request-headers"];
  if (headers) answer.push("Access-Control-Allow-Headers", headers);
  const method = requested["access-control-request-method"];
  if (method) answer.push("Access-Control-Allow-Methods", method);
  return answer;
}
