/**
 * How messages reach other nodes. Sending never waits and never fails: a message may be lost, when the link is down or
 * its queue is full, and the protocol copes (style: refusal is a value, loss is silence). Messages between two nodes
 * arrive in the order they were sent as long as the link stays up.
 */
import type { NodeId } from "../core/ids.js";
import type { PeerMessage } from "./messages.js";

export interface Transport {
  /** Queues `message` for the frame that leaves at the end of this turn. Dropped when the link is down. */
  send(to: NodeId, message: PeerMessage): void;
  /** Like `send`, on the stream that carries bulk transfers, so that they cannot delay writes. */
  sendBulk(to: NodeId, message: PeerMessage): void;
  /** True while the link is up and has carried something both ways lately. */
  isLinked(to: NodeId): boolean;
}

/** What the transport tells its user. */
export interface TransportListener {
  onMessage(from: NodeId, message: PeerMessage): void;
  onLink(peer: NodeId, up: boolean): void;
}
