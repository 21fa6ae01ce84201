/**
 * Encryption settings of a table. Covey encrypts nothing itself: what was asked for is kept and described, so that tools which
 * compare the two find no difference; encryption at rest is a matter of the disks (docs/compatibility.md says so).
 */
import type { DatabaseConfig } from "./operation.js";

export interface SseSpecification {
  readonly Enabled?: boolean;
  readonly SSEType?: string;
  readonly KMSMasterKeyId?: string;
}

/** The ARN to describe; `undefined` when no key was asked for. */
export function encryptionKeyArn(
  specification: SseSpecification | undefined,
  config: DatabaseConfig,
): string | undefined {
  if (specification?.Enabled !== true) return undefined;
  const key = specification.KMSMasterKeyId ?? "alias/aws/dynamodb";
  return key.startsWith("arn:")
    ? key
    : `arn:aws:kms:${config.region}:${config.accountId}:${kmsResource(key)}`;
}

function kmsResource(key: string): string {
  return key.startsWith("alias/") ? key : `key/${key}`;
}
