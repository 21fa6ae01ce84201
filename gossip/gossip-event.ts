/** What gossip reports to the layer above. Delivered in the order in which it happened. */
import type { ClusterId, NodeId, StoreId } from "../core/ids.js";
import type { Address, Member } from "./member.js";

export type MemberEventKind =
  /** Seen for the first time, alive. */
  | "joined"
  /** Its record changed (status, address, metadata). */
  | "updated"
  | "suspected"
  /** A suspicion was refuted. */
  | "recovered"
  | "died"
  /** It left on purpose. */
  | "left"
  /** It was dead or had left, and is back. */
  | "returned"
  /** Dead or left for so long that it was dropped, or dropped as one of another cluster or of a fenced store. */
  | "forgotten";

export interface MemberEvent {
  readonly kind: MemberEventKind;
  readonly member: Member;
}

/** Someone of another cluster talked to us, or one of our seeds belongs to one. At most one report per peer in 10 s. */
export interface ForeignClusterEvent {
  readonly kind: "foreignCluster";
  readonly clusterId: ClusterId;
  readonly nodeId: NodeId;
  readonly name: string;
  readonly address: Address;
}

/** Two live nodes bear one name (R35). The one that holds it keeps it; the other one is not admitted. */
export interface NameConflictEvent {
  readonly kind: "nameConflict";
  readonly name: string;
  /** True when it is this node that was refused: it should stop and be given another name. */
  readonly refusedSelf: boolean;
  /** The other party: the holder when this node was refused, else the node that was refused. */
  readonly nodeId: NodeId;
  readonly address: Address;
}

/** A node with a store that was fenced wants to take part (R16). At most one report per node in 10 s. */
export interface StoreFencedEvent {
  readonly kind: "storeFenced";
  /** True when it is this node that was refused: it is to stop. */
  readonly refusedSelf: boolean;
  /** Who was refused or, when it is this node, who refused it. */
  readonly nodeId: NodeId;
  readonly name: string;
  /** The fenced one. */
  readonly storeId: StoreId;
  readonly address: Address;
}

/** Another process runs under our node id: a copied data directory, or ours is a restored older copy (R16). */
export interface IdentityConflictEvent {
  readonly kind: "identityConflict";
  /** True when the other process was there first, or has newer data: this node is to stop. */
  readonly refusedSelf: boolean;
  readonly nodeId: NodeId;
  /** Of the other process, or of a later run of this node than its data know. */
  readonly bootCount: number;
  readonly address: Address;
}

/** Packets from an address cannot be read: another keyring, another version, or not gossip at all. */
export interface PacketRefusedEvent {
  readonly kind: "packetRefused";
  readonly reason: string;
  readonly address: Address;
}

/** The name of a seed has no address at the moment. Reported at each attempt; it is tried again. */
export interface SeedUnresolvedEvent {
  readonly kind: "seedUnresolved";
  readonly seed: Address;
  readonly cause: unknown;
}

export type GossipEvent =
  | MemberEvent
  | ForeignClusterEvent
  | NameConflictEvent
  | StoreFencedEvent
  | IdentityConflictEvent
  | PacketRefusedEvent
  | SeedUnresolvedEvent;
