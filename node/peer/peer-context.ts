/** What all links of one transport share. */
import type { ChannelCredentials } from "@grpc/grpc-js";
import type { Logger } from "pino";
import type { Clock } from "../../core/clock.js";
import type { ClusterId, NodeId, StoreId } from "../../core/ids.js";
import type { Random } from "../../core/random.js";
import type { PeerLimits } from "./peer-limits.js";
import type { StreamKind } from "./peer-service.js";
import type { PeerStream } from "./peer-stream.js";

export interface PeerSelf {
  readonly nodeId: NodeId;
  readonly storeId: StoreId;
  readonly bootCount: number;
}

/** A node to be linked to. */
export interface PeerAddress {
  readonly nodeId: NodeId;
  /** `undefined`: not known yet; any store that is not fenced will do. */
  readonly storeId: StoreId | undefined;
  /** `host:port` or `[v6]:port`. */
  readonly address: string;
}

export interface PeerContext {
  readonly self: PeerSelf;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly limits: PeerLimits;
  /** `limits` as they hold for either stream. */
  readonly streamLimits: Readonly<Record<StreamKind, PeerLimits>>;
  readonly credentials: ChannelCredentials;
  /** The cluster id is empty until the node belongs to a cluster. */
  identity(): { readonly nodeId: NodeId; readonly storeId: StoreId; readonly clusterId: ClusterId };
  isFenced(storeId: StoreId): boolean;
  /** Every stream that was made, so that `stop` can wait for its end. */
  track(stream: PeerStream): void;
}
