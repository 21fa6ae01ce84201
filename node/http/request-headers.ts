/**
 * The headers that the DynamoDB endpoint looks at, picked from the raw list in one pass. `IncomingMessage.headers` would
 * lower-case, compare and store every header of every request, the dozen that nobody reads included.
 */
export interface RequestHeaders {
  host: string | undefined;
  /** Only a browser sends it. */
  origin: string | undefined;
  contentType: string | undefined;
  contentEncoding: string | undefined;
  /** In bytes, as claimed; `undefined` when the body comes in chunks. */
  contentLength: number | undefined;
  acceptEncoding: string | undefined;
  target: string | undefined;
  authorization: string | undefined;
  /** Whether the request says when it was signed. */
  dated: boolean;
  /** The SDK's id of the call, the same over its retries. */
  invocationId: string | undefined;
  /** Which attempt of the SDK's this is, as `attempt=1; max=3`. */
  sdkRequest: string | undefined;
}

/** `raw` alternates names and values, as `IncomingMessage.rawHeaders` does. Of a repeated header the first counts. */
export function readRequestHeaders(raw: readonly string[]): RequestHeaders {
  const headers: RequestHeaders = {
    host: undefined,
    origin: undefined,
    contentType: undefined,
    contentEncoding: undefined,
    contentLength: undefined,
    acceptEncoding: undefined,
    target: undefined,
    authorization: undefined,
    dated: false,
    invocationId: undefined,
    sdkRequest: undefined,
  };
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i]!;
    // Most headers are dismissed by the length of their names.
    switch (name.length) {
      case 4:
        if (is(name, "host")) headers.host ??= raw[i + 1];
        else if (is(name, "date")) headers.dated = true;
        break;
      case 6:
        if (is(name, "origin")) headers.origin ??= raw[i + 1];
        break;
      case 10:
        if (is(name, "x-amz-date")) headers.dated = true;
        break;
      case 12:
        if (is(name, "x-amz-target")) headers.target ??= raw[i + 1];
        else if (is(name, "content-type")) headers.contentType ??= raw[i + 1];
        break;
      case 13:
        if (is(name, "authorization")) headers.authorization ??= raw[i + 1];
        break;
      case 14:
        // The HTTP parser has already refused anything but digits, and a second one.
        if (is(name, "content-length")) headers.contentLength ??= Number(raw[i + 1]);
        break;
      case 15:
        if (is(name, "accept-encoding")) headers.acceptEncoding ??= raw[i + 1];
        else if (is(name, "amz-sdk-request")) headers.sdkRequest ??= raw[i + 1];
        break;
      case 16:
        if (is(name, "content-encoding")) headers.contentEncoding ??= raw[i + 1];
        break;
      case 21:
        if (is(name, "amz-sdk-invocation-id")) headers.invocationId ??= raw[i + 1];
        break;
    }
  }
  return headers;
}

function is(name: string, lowerCase: string): boolean {
  return name === lowerCase || name.toLowerCase() === lowerCase;
}
