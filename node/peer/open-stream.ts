/**
 * Dials a peer: one gRPC channel, and on it one stream.
 *
 * A channel serves one attempt and is closed with its stream. A channel that is kept would decide by its own, slower
 * backoff when to connect again, and would hand a new stream to a connection that hangs.
 */
import { Client } from "@grpc/grpc-js";
import type { PeerContext } from "./peer-context.js";
import { openerOptions, PEER_SERVICE, type StreamKind } from "./peer-service.js";
import { PeerStream, type StreamOwner } from "./peer-stream.js";

export function openStream(
  kind: StreamKind,
  address: string,
  context: PeerContext,
  owner: StreamOwner,
): PeerStream {
  const client = new Client(address, context.credentials, openerOptions(context.limits));
  const { path, requestSerialize, responseDeserialize } = PEER_SERVICE[kind];
  const call = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
  const stream = new PeerStream(call, context.clock, context.streamLimits[kind], owner);
  void stream.finished.then(() => client.close());
  context.track(stream);
  return stream;
}
