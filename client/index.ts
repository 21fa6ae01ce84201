/** The public face of the client library. */
export { CoveyError, type ErrorCode, type Outcome } from "../core/errors.js";
export { CoveyClient, type CoveyClientOptions } from "./covey-client.js";
export { DecimalNumber } from "./decimal-number.js";
export { ConditionalCheckFailedError, UnknownOutcomeError } from "./errors.js";
export type { NativeItem, NativeNumber, NativeValue } from "./marshalling.js";
export type * from "./requests.js";
export { DEFAULT_RETRY_POLICY, type RetryPolicy } from "./retry-policy.js";
