/**
 * What the cores want done, gathered until the driver collects it, with news riding on every datagram.
 */
import type { NodeId } from "../core/ids.js";
import { retransmitLimit, type Dissemination } from "./dissemination.js";
import type { GossipEvent } from "./gossip-event.js";
import { SEAL_BYTES } from "./keyring.js";
import type { Address } from "./member.js";
import {
  claimRoomBytes,
  CLAIM_OVERHEAD_BYTES,
  DATAGRAM_BYTES_MAX,
  encodeHeader,
  encodePacket,
  type Message,
  type Sender,
} from "./packet.js";

/** Bytes are plain packets; the driver seals them. Effects are carried out in order; none needs to be durable first. */
export type Effect =
  | { readonly kind: "datagram"; readonly to: Address; readonly bytes: Uint8Array }
  /** Over TCP: send one packet, receive one, give it to `receive`. Failing silently is fine: the core has its deadlines. */
  | {
      readonly kind: "exchange";
      readonly to: Address;
      readonly bytes: Uint8Array;
      readonly timeoutMs: number;
    }
  /** The answer to the packet that was received, over the stream that it came on. */
  | { readonly kind: "reply"; readonly bytes: Uint8Array }
  | { readonly kind: "event"; readonly event: GossipEvent };

/** Whence a packet came. */
export interface Source extends Address {
  readonly transport: "datagram" | "stream";
}

/** Whom a packet is for: the id decides which news is news to it. */
export interface Recipient extends Address {
  readonly nodeId: NodeId;
}

/** Who asked, and so where the answer goes. */
export type Asker = Source & Recipient;

const ROOM_BYTES = DATAGRAM_BYTES_MAX - SEAL_BYTES;

export class Outbox {
  readonly #news: Dissemination;
  readonly #retransmitMultiplier: number;
  #effects: Effect[] = [];
  #header: Uint8Array = new Uint8Array(0);
  #memberCount = 1;

  constructor(news: Dissemination, retransmitMultiplier: number) {
    this.#news = news;
    this.#retransmitMultiplier = retransmitMultiplier;
  }

  speakAs(sender: Sender): void {
    this.#header = encodeHeader(sender);
  }

  /** How many live members there are: decides how often news is repeated. */
  expectMembers(count: number): void {
    this.#memberCount = count;
  }

  /** Sends `message` with `first`, when it fits, and as much news as fits beside it. */
  datagram(to: Recipient, message: Message, first?: Uint8Array): void {
    const claims = this.#claims(to, message, first);
    this.#effects.push({ kind: "datagram", to, bytes: encodePacket(this.#header, message, claims) });
  }

  /** Sends claims alone; nothing when there are none for that member. */
  gossip(to: Recipient, first?: Uint8Array): void {
    const message = { kind: "gossip" } as const;
    const claims = this.#claims(to, message, first);
    if (claims.length === 0) return;
    this.#effects.push({ kind: "datagram", to, bytes: encodePacket(this.#header, message, claims) });
  }

  /** Sends a message to one who shall hear no news: a stranger. */
  bare(to: Address, message: Message): void {
    this.#effects.push({ kind: "datagram", to, bytes: encodePacket(this.#header, message, []) });
  }

  /** Answers a packet the way it came. */
  answer(asker: Asker, message: Message, first?: Uint8Array): void {
    if (asker.transport === "datagram") return this.datagram(asker, message, first);
    this.reply(message, this.#claims(asker, message, first));
  }

  /** Answers on a stream with chosen claims, and no others. */
  reply(message: Message, claims: readonly Uint8Array[]): void {
    this.#effects.push({ kind: "reply", bytes: encodePacket(this.#header, message, claims) });
  }

  exchange(to: Address, message: Message, claims: readonly Uint8Array[], timeoutMs: number): void {
    const bytes = encodePacket(this.#header, message, claims);
    this.#effects.push({ kind: "exchange", to, bytes, timeoutMs });
  }

  report(event: GossipEvent): void {
    this.#effects.push({ kind: "event", event });
  }

  /** Hands over everything gathered since the last call. */
  drain(): Effect[] {
    const effects = this.#effects;
    if (effects.length > 0) this.#effects = [];
    return effects;
  }

  /** `first`, when it fits, and as much news for that member as fits beside it. */
  #claims(to: Recipient, message: Message, first: Uint8Array | undefined): Uint8Array[] {
    let room = claimRoomBytes(this.#header, message, ROOM_BYTES);
    const claims: Uint8Array[] = [];
    if (first !== undefined && first.length + CLAIM_OVERHEAD_BYTES <= room) {
      claims.push(first);
      room -= first.length + CLAIM_OVERHEAD_BYTES;
    }
    const news = this.#news.take({
      recipient: to.nodeId,
      bytesMax: room,
      overheadBytes: CLAIM_OVERHEAD_BYTES,
      limit: retransmitLimit(this.#retransmitMultiplier, this.#memberCount),
      others: this.#memberCount - 1,
    });
    return claims.concat(news);
  }
}
