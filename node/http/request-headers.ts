/**
 * The headers that the DynamoDB endpoint looks at, picked in one pass. `IncomingMessage.headers` would lower-case,
 * compare and store every header of every request, the dozen that nobody reads included.
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

/** Of a request whose head is yet to be read; `addHeader` fills them in. */
export function noHeaders(): RequestHeaders {
  return {
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
}

/** `raw` alternates names and values, as `IncomingMessage.rawHeaders` does. */
export function readRequestHeaders(raw: readonly string[]): RequestHeaders {
  const headers = noHeaders();
  for (let i = 0; i + 1 < raw.length; i += 2) addHeader(headers, raw[i]!, raw[i + 1]!);
  return headers;
}

/** Of a repeated header the first counts. Most are dismissed by the length of their names. */
export function addHeader(headers: RequestHeaders, name: string, value: string): void {
  switch (name.length) {
    case 4:
      if (is(name, "host")) headers.host ??= value;
      else if (is(name, "date")) headers.dated = true;
      break;
    case 6:
      if (is(name, "origin")) headers.origin ??= value;
      break;
    case 10:
      if (is(name, "x-amz-date")) headers.dated = true;
      break;
    case 12:
      if (is(name, "x-amz-target")) headers.target ??= value;
      else if (is(name, "content-type")) headers.contentType ??= value;
      break;
    case 13:
      if (is(name, "authorization")) headers.authorization ??= value;
      break;
    case 14:
      // Whoever split the head has already refused anything but digits, and a second one.
      if (is(name, "content-length")) headers.contentLength ??= Number(value);
      break;
    case 15:
      if (is(name, "accept-encoding")) headers.acceptEncoding ??= value;
      else if (is(name, "amz-sdk-request")) headers.sdkRequest ??= value;
      break;
    case 16:
      if (is(name, "content-encoding")) headers.contentEncoding ??= value;
      break;
    case 21:
      if (is(name, "amz-sdk-invocation-id")) headers.invocationId ??= value;
      break;
  }
}

function is(name: string, lowerCase: string): boolean {
  return name === lowerCase || name.toLowerCase() === lowerCase;
}
