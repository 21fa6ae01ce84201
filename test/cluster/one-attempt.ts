/** One attempt of a request over HTTP, without an SDK's retries, so that every outcome is seen as it is. */

/** Longer than any node works on a request: it is for one that cannot answer at all. */
const TIMEOUT_MS = 120_000;

export type Ending =
  | { readonly kind: "ok"; readonly answer: Answer }
  /** Nobody listens there. */
  | { readonly kind: "refused"; readonly why: string }
  /** It certainly had no effect. */
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

export interface Answer {
  readonly Item?: { readonly value?: { readonly N: string } };
  readonly Attributes?: { readonly value?: { readonly N: string } };
}

export async function attempt(endpoint: string, operation: string, input: object): Promise<Ending> {
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `DynamoDB_20120810.${operation}`,
        "x-amz-date": "20260101T000000Z",
        authorization:
          "AWS4-HMAC-SHA256 Credential=any/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
      },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const answer = (await response.json()) as Answer & { __type?: string };
    if (response.ok) return { kind: "ok", answer };
    const why = `${response.status} ${answer.__type ?? ""}`;
    return { kind: response.status === 500 ? "unknown" : "failed", why };
  } catch (error) {
    // The connection broke, or nothing came back: it may have been executed.
    const { name, cause } = error as Error & { cause?: { code?: string } };
    if (cause?.code === "ECONNREFUSED") return { kind: "refused", why: "ECONNREFUSED" };
    return { kind: "unknown", why: cause?.code ?? name };
  }
}
