/**
 * The Peer service of peer.proto as gRPC needs it. Frames pass through gRPC as the bytes they are: writing and reading
 * them is this folder's own work.
 */
import type { ChannelOptions, MethodDefinition, ServiceDefinition } from "@grpc/grpc-js";
import type { PeerLimits } from "./peer-limits.js";

export type StreamKind = "exchange" | "bulk";

/** What `Server.addService` wants; the handlers are PeerTransport's. */
export const PEER_SERVICE = {
  exchange: streamMethod("/covey.peer.v1.Peer/Exchange"),
  bulk: streamMethod("/covey.peer.v1.Peer/Bulk"),
} satisfies ServiceDefinition;

/**
 * What both ends of a peer stream need. The server that PeerTransport's handlers are added to must be made with these.
 *
 * A window of the size of what may be in flight keeps one round trip of a fast network full; with HTTP/2's 64 KiB a
 * stream stops after every few frames. Whether a peer is there is decided by our own heartbeats; gRPC's slower ones only
 * collect the sockets of streams that were given up while the network swallowed every packet.
 */
export function peerChannelOptions(limits: PeerLimits): ChannelOptions {
  const frameBytesMax = limits.frameBytes + limits.messageBytesMax + FRAME_SIGNALS_BYTES;
  return {
    "grpc.max_send_message_length": frameBytesMax,
    "grpc.max_receive_message_length": frameBytesMax,
    "grpc-node.flow_control_window": WINDOW_BYTES,
    "grpc.keepalive_time_ms": 10_000,
    "grpc.keepalive_timeout_ms": 5_000,
  };
}

/**
 * What the opener needs besides. Its own subchannel pool gives every stream a connection of its own, so that neither the
 * bulk stream nor a connection that hangs can hold up the exchange; proxies, retries and lookups are gRPC's, not ours.
 */
export function openerOptions(limits: PeerLimits): ChannelOptions {
  return {
    ...peerChannelOptions(limits),
    "grpc.use_local_subchannel_pool": 1,
    // Not at the server: one without channelz forgets its connections, and `forceShutdown` then closes none of them.
    "grpc.enable_channelz": 0,
    "grpc.enable_retries": 0,
    "grpc.enable_http_proxy": 0,
    "grpc.service_config_disable_resolution": 1,
  };
}

/** Room for a hello, a goodbye and heartbeats in a frame. */
const FRAME_SIGNALS_BYTES = 65_536;

const WINDOW_BYTES = 4 * 1024 * 1024;

function streamMethod(path: string): MethodDefinition<Buffer, Buffer> {
  return {
    path,
    requestStream: true,
    responseStream: true,
    requestSerialize: same,
    requestDeserialize: same,
    responseSerialize: same,
    responseDeserialize: same,
  };
}

function same(frame: Buffer): Buffer {
  return frame;
}
