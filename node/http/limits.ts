/** What the DynamoDB endpoint is bounded by. The names are those of the configuration, which documents each. */
export interface HttpLimits {
  readonly requestBytesMax: number;
  readonly requestBytesInFlightMax: number;
  readonly requestsInFlightMax: number;
  readonly requestTimeoutMs: number;
  readonly httpConnectionsMax: number;
  readonly httpHeadersTimeoutMs: number;
  readonly httpReceiveTimeoutMs: number;
  readonly httpKeepAliveTimeoutMs: number;
  /** 0 never compresses. */
  readonly httpGzipBytesMin: number;
  readonly shutdownGraceMs: number;
}
