/* eslint-disable */
// Made by `npm run proto` from the .proto files. Do not edit.
import * as $protobuf from "protobufjs/minimal.js";

/** Namespace covey. */
export namespace covey {

    /** Namespace peer. */
    namespace peer {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Frame.
             * @deprecated Use covey.peer.v1.Frame.$Properties instead.
             */
            interface IFrame extends covey.peer.v1.Frame.$Properties {
            }

            /** Represents a Frame. */
            class Frame {

                /**
                 * Constructs a new Frame.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Frame.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** In the first frame of a stream, and again when the sender learns its cluster id. */
                hello?: (covey.peer.v1.Hello.$Properties|null);

                /** The sender's last words on this stream. */
                goodbye?: (covey.peer.v1.Goodbye.$Properties|null);

                /** Sent at every heartbeat; the receiver sends the number back as `pong`. 0: none. */
                ping: number;

                /** Frame pong. */
                pong: number;

                /** The acceptor has bulk to send: the opener should open a Bulk stream. */
                bulkWanted: boolean;

                /** In the order in which they were sent. */
                records: covey.peer.v1.Record.$Properties[];

                /**
                 * Creates a new Frame instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Frame instance
                 */
                static create(properties: covey.peer.v1.Frame.$Shape): covey.peer.v1.Frame & covey.peer.v1.Frame.$Shape;
                static create(properties?: covey.peer.v1.Frame.$Properties): covey.peer.v1.Frame;

                /**
                 * Encodes the specified Frame message. Does not implicitly {@link covey.peer.v1.Frame.verify|verify} messages.
                 * @param message Frame message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Frame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Frame message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Frame & covey.peer.v1.Frame.$Shape} Frame
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Frame & covey.peer.v1.Frame.$Shape;
            }

            namespace Frame {

                /** Properties of a Frame. */
                interface $Properties {

                    /** In the first frame of a stream, and again when the sender learns its cluster id. */
                    hello?: (covey.peer.v1.Hello.$Properties|null);

                    /** The sender's last words on this stream. */
                    goodbye?: (covey.peer.v1.Goodbye.$Properties|null);

                    /** Sent at every heartbeat; the receiver sends the number back as `pong`. 0: none. */
                    ping?: (number|null);

                    /** Frame pong */
                    pong?: (number|null);

                    /** The acceptor has bulk to send: the opener should open a Bulk stream. */
                    bulkWanted?: (boolean|null);

                    /** In the order in which they were sent. */
                    records?: (covey.peer.v1.Record.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Frame. */
                type $Shape = {
                  hello?: covey.peer.v1.Hello.$Shape|null;
                  goodbye?: covey.peer.v1.Goodbye.$Shape|null;
                  ping?: number|null;
                  pong?: number|null;
                  bulkWanted?: boolean|null;
                  records?: covey.peer.v1.Record.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Hello.
             * @deprecated Use covey.peer.v1.Hello.$Properties instead.
             */
            interface IHello extends covey.peer.v1.Hello.$Properties {
            }

            /** Who speaks, and with whom the speaker believes to be speaking. */
            class Hello {

                /**
                 * Constructs a new Hello.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Hello.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 1. Streams between different versions are closed. */
                protocolVersion: number;

                /** Empty while the sender belongs to no cluster yet. Unless both ends name the same cluster, only Control passes. */
                clusterId: string;

                /** Hello nodeId. */
                nodeId: string;

                /** The sender's formatted data directory. */
                storeId: string;

                /** How often the sender's process was started. */
                bootCount: number;

                /**
                 * Grows with every stream of one kind that the sender opens to this peer since its start: of two streams the one
                 * with the greater (boot_count, attempt) is the living one.
                 */
                attempt: number;

                /** Whom the sender expects at the other end. An empty store id expects any. */
                targetNodeId: string;

                /** Hello targetStoreId. */
                targetStoreId: string;

                /** Names of optional abilities. None is defined yet. */
                capabilities: string[];

                /**
                 * Creates a new Hello instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Hello instance
                 */
                static create(properties: covey.peer.v1.Hello.$Shape): covey.peer.v1.Hello & covey.peer.v1.Hello.$Shape;
                static create(properties?: covey.peer.v1.Hello.$Properties): covey.peer.v1.Hello;

                /**
                 * Encodes the specified Hello message. Does not implicitly {@link covey.peer.v1.Hello.verify|verify} messages.
                 * @param message Hello message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Hello message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Hello & covey.peer.v1.Hello.$Shape} Hello
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Hello & covey.peer.v1.Hello.$Shape;
            }

            namespace Hello {

                /** Properties of a Hello. */
                interface $Properties {

                    /** 1. Streams between different versions are closed. */
                    protocolVersion?: (number|null);

                    /** Empty while the sender belongs to no cluster yet. Unless both ends name the same cluster, only Control passes. */
                    clusterId?: (string|null);

                    /** Hello nodeId */
                    nodeId?: (string|null);

                    /** The sender's formatted data directory. */
                    storeId?: (string|null);

                    /** How often the sender's process was started. */
                    bootCount?: (number|null);

                    /**
                     * Grows with every stream of one kind that the sender opens to this peer since its start: of two streams the one
                     * with the greater (boot_count, attempt) is the living one.
                     */
                    attempt?: (number|null);

                    /** Whom the sender expects at the other end. An empty store id expects any. */
                    targetNodeId?: (string|null);

                    /** Hello targetStoreId */
                    targetStoreId?: (string|null);

                    /** Names of optional abilities. None is defined yet. */
                    capabilities?: (string[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Hello. */
                type $Shape = covey.peer.v1.Hello.$Properties;
            }

            /**
             * Properties of a Goodbye.
             * @deprecated Use covey.peer.v1.Goodbye.$Properties instead.
             */
            interface IGoodbye extends covey.peer.v1.Goodbye.$Properties {
            }

            /** Represents a Goodbye. */
            class Goodbye {

                /**
                 * Constructs a new Goodbye.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Goodbye.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Goodbye reason. */
                reason: covey.peer.v1.Goodbye.Reason;

                /** For people. */
                detail: string;

                /**
                 * Creates a new Goodbye instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Goodbye instance
                 */
                static create(properties: covey.peer.v1.Goodbye.$Shape): covey.peer.v1.Goodbye & covey.peer.v1.Goodbye.$Shape;
                static create(properties?: covey.peer.v1.Goodbye.$Properties): covey.peer.v1.Goodbye;

                /**
                 * Encodes the specified Goodbye message. Does not implicitly {@link covey.peer.v1.Goodbye.verify|verify} messages.
                 * @param message Goodbye message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Goodbye.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Goodbye message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Goodbye & covey.peer.v1.Goodbye.$Shape} Goodbye
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Goodbye & covey.peer.v1.Goodbye.$Shape;
            }

            namespace Goodbye {

                /** Properties of a Goodbye. */
                interface $Properties {

                    /** Goodbye reason */
                    reason?: (covey.peer.v1.Goodbye.Reason|null);

                    /** For people. */
                    detail?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Goodbye. */
                type $Shape = covey.peer.v1.Goodbye.$Properties;

                /** Reason enum. */
                enum Reason {

                    /** REASON_UNSPECIFIED value */
                    REASON_UNSPECIFIED = 0,

                    /** The node shuts down. */
                    STOPPING = 1,

                    /** PROTOCOL_VERSION value */
                    PROTOCOL_VERSION = 2,

                    /** FOREIGN_CLUSTER value */
                    FOREIGN_CLUSTER = 3,

                    /** The receiver is not the node that the opener expects, or the node with the greater id opened the stream. */
                    WRONG_NODE = 4,

                    /** Another data directory than expected. */
                    WRONG_STORE = 5,

                    /** A data directory that was replaced or removed; it never comes back. */
                    FENCED_STORE = 6,

                    /** The acceptor has not heard of the opener (yet). */
                    UNKNOWN_NODE = 7,

                    /** A newer stream of the same kind between the same nodes is in use. */
                    REPLACED = 8,

                    /** What was received breaks this contract. */
                    PROTOCOL_ERROR = 9,

                    /** The sender's queue overflowed; what was in it is lost. */
                    OVERFLOW = 10,

                    /** Nothing was heard for too long. */
                    SILENT = 11,

                    /** The peer is no longer among those that the sender should be linked to, or has another address. */
                    RELEASED = 12
                }
            }

            /**
             * Properties of a Record.
             * @deprecated Use covey.peer.v1.Record.$Properties instead.
             */
            interface IRecord extends covey.peer.v1.Record.$Properties {
            }

            /** Represents a Record. */
            class Record {

                /**
                 * Constructs a new Record.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Record.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Record accept. */
                accept?: (covey.peer.v1.Accept.$Properties|null);

                /** Record accepted. */
                accepted?: (covey.peer.v1.Accepted.$Properties|null);

                /** Record acceptRefused. */
                acceptRefused?: (covey.peer.v1.AcceptRefused.$Properties|null);

                /** Record confirm. */
                confirm?: (covey.peer.v1.Confirm.$Properties|null);

                /** Record confirmed. */
                confirmed?: (covey.peer.v1.Confirmed.$Properties|null);

                /** Record forward. */
                forward?: (covey.peer.v1.Forward.$Properties|null);

                /** Record forwardReply. */
                forwardReply?: (covey.peer.v1.ForwardReply.$Properties|null);

                /** Record digest. */
                digest?: (covey.peer.v1.Digest.$Properties|null);

                /** Record preVote. */
                preVote?: (covey.peer.v1.PreVote.$Properties|null);

                /** Record preVoteReply. */
                preVoteReply?: (covey.peer.v1.PreVoteReply.$Properties|null);

                /** Record prepare. */
                prepare?: (covey.peer.v1.Prepare.$Properties|null);

                /** Record promised. */
                promised?: (covey.peer.v1.Promised.$Properties|null);

                /** Record fetch. */
                fetch?: (covey.peer.v1.Fetch.$Properties|null);

                /** Record fetched. */
                fetched?: (covey.peer.v1.Fetched.$Properties|null);

                /** Record takeOver. */
                takeOver?: (covey.peer.v1.TakeOver.$Properties|null);

                /** Record catchUp. */
                catchUp?: (covey.peer.v1.CatchUp.$Properties|null);

                /** Record caughtUp. */
                caughtUp?: (covey.peer.v1.CaughtUp.$Properties|null);

                /** Record transferRequest. */
                transferRequest?: (covey.peer.v1.TransferRequest.$Properties|null);

                /** Record transferChunk. */
                transferChunk?: (covey.peer.v1.TransferChunk.$Properties|null);

                /** Record control. */
                control?: (covey.peer.v1.Control.$Properties|null);

                /** Record scrubRequest. */
                scrubRequest?: (covey.peer.v1.ScrubRequest.$Properties|null);

                /** Record scrubReply. */
                scrubReply?: (covey.peer.v1.ScrubReply.$Properties|null);

                /** Record scrubRowsRequest. */
                scrubRowsRequest?: (covey.peer.v1.ScrubRowsRequest.$Properties|null);

                /** Record scrubRows. */
                scrubRows?: (covey.peer.v1.ScrubRows.$Properties|null);

                /** Record scrubHeal. */
                scrubHeal?: (covey.peer.v1.ScrubHeal.$Properties|null);

                /** Record quorumRead. */
                quorumRead?: (covey.peer.v1.QuorumRead.$Properties|null);

                /** Record quorumReadReply. */
                quorumReadReply?: (covey.peer.v1.QuorumReadReply.$Properties|null);

                /** Record hintRequest. */
                hintRequest?: (covey.peer.v1.HintRequest.$Properties|null);

                /** Record hints. */
                hints?: (covey.peer.v1.Hints.$Properties|null);

                /** Record hintOffer. */
                hintOffer?: (covey.peer.v1.HintOffer.$Properties|null);

                /** Record message. */
                message?: ("accept"|"accepted"|"acceptRefused"|"confirm"|"confirmed"|"forward"|"forwardReply"|"digest"|"preVote"|"preVoteReply"|"prepare"|"promised"|"fetch"|"fetched"|"takeOver"|"catchUp"|"caughtUp"|"transferRequest"|"transferChunk"|"control"|"scrubRequest"|"scrubReply"|"scrubRowsRequest"|"scrubRows"|"scrubHeal"|"quorumRead"|"quorumReadReply"|"hintRequest"|"hints"|"hintOffer");

                /**
                 * Creates a new Record instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Record instance
                 */
                static create(properties: covey.peer.v1.Record.$Shape): covey.peer.v1.Record & covey.peer.v1.Record.$Shape;
                static create(properties?: covey.peer.v1.Record.$Properties): covey.peer.v1.Record;

                /**
                 * Encodes the specified Record message. Does not implicitly {@link covey.peer.v1.Record.verify|verify} messages.
                 * @param message Record message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Record.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Record message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Record & covey.peer.v1.Record.$Shape} Record
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Record & covey.peer.v1.Record.$Shape;
            }

            namespace Record {

                /** Properties of a Record. */
                interface $Properties {

                    /** Record accept */
                    accept?: (covey.peer.v1.Accept.$Properties|null);

                    /** Record accepted */
                    accepted?: (covey.peer.v1.Accepted.$Properties|null);

                    /** Record acceptRefused */
                    acceptRefused?: (covey.peer.v1.AcceptRefused.$Properties|null);

                    /** Record confirm */
                    confirm?: (covey.peer.v1.Confirm.$Properties|null);

                    /** Record confirmed */
                    confirmed?: (covey.peer.v1.Confirmed.$Properties|null);

                    /** Record forward */
                    forward?: (covey.peer.v1.Forward.$Properties|null);

                    /** Record forwardReply */
                    forwardReply?: (covey.peer.v1.ForwardReply.$Properties|null);

                    /** Record digest */
                    digest?: (covey.peer.v1.Digest.$Properties|null);

                    /** Record preVote */
                    preVote?: (covey.peer.v1.PreVote.$Properties|null);

                    /** Record preVoteReply */
                    preVoteReply?: (covey.peer.v1.PreVoteReply.$Properties|null);

                    /** Record prepare */
                    prepare?: (covey.peer.v1.Prepare.$Properties|null);

                    /** Record promised */
                    promised?: (covey.peer.v1.Promised.$Properties|null);

                    /** Record fetch */
                    fetch?: (covey.peer.v1.Fetch.$Properties|null);

                    /** Record fetched */
                    fetched?: (covey.peer.v1.Fetched.$Properties|null);

                    /** Record takeOver */
                    takeOver?: (covey.peer.v1.TakeOver.$Properties|null);

                    /** Record catchUp */
                    catchUp?: (covey.peer.v1.CatchUp.$Properties|null);

                    /** Record caughtUp */
                    caughtUp?: (covey.peer.v1.CaughtUp.$Properties|null);

                    /** Record transferRequest */
                    transferRequest?: (covey.peer.v1.TransferRequest.$Properties|null);

                    /** Record transferChunk */
                    transferChunk?: (covey.peer.v1.TransferChunk.$Properties|null);

                    /** Record control */
                    control?: (covey.peer.v1.Control.$Properties|null);

                    /** Record scrubRequest */
                    scrubRequest?: (covey.peer.v1.ScrubRequest.$Properties|null);

                    /** Record scrubReply */
                    scrubReply?: (covey.peer.v1.ScrubReply.$Properties|null);

                    /** Record scrubRowsRequest */
                    scrubRowsRequest?: (covey.peer.v1.ScrubRowsRequest.$Properties|null);

                    /** Record scrubRows */
                    scrubRows?: (covey.peer.v1.ScrubRows.$Properties|null);

                    /** Record scrubHeal */
                    scrubHeal?: (covey.peer.v1.ScrubHeal.$Properties|null);

                    /** Record quorumRead */
                    quorumRead?: (covey.peer.v1.QuorumRead.$Properties|null);

                    /** Record quorumReadReply */
                    quorumReadReply?: (covey.peer.v1.QuorumReadReply.$Properties|null);

                    /** Record hintRequest */
                    hintRequest?: (covey.peer.v1.HintRequest.$Properties|null);

                    /** Record hints */
                    hints?: (covey.peer.v1.Hints.$Properties|null);

                    /** Record hintOffer */
                    hintOffer?: (covey.peer.v1.HintOffer.$Properties|null);

                    /** Record message */
                    message?: ("accept"|"accepted"|"acceptRefused"|"confirm"|"confirmed"|"forward"|"forwardReply"|"digest"|"preVote"|"preVoteReply"|"prepare"|"promised"|"fetch"|"fetched"|"takeOver"|"catchUp"|"caughtUp"|"transferRequest"|"transferChunk"|"control"|"scrubRequest"|"scrubReply"|"scrubRowsRequest"|"scrubRows"|"scrubHeal"|"quorumRead"|"quorumReadReply"|"hintRequest"|"hints"|"hintOffer");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Record. */
                type $Shape = {
                  accept?: covey.peer.v1.Accept.$Shape|null;
                  accepted?: covey.peer.v1.Accepted.$Shape|null;
                  acceptRefused?: covey.peer.v1.AcceptRefused.$Shape|null;
                  confirm?: covey.peer.v1.Confirm.$Shape|null;
                  confirmed?: covey.peer.v1.Confirmed.$Shape|null;
                  forward?: covey.peer.v1.Forward.$Shape|null;
                  forwardReply?: covey.peer.v1.ForwardReply.$Shape|null;
                  digest?: covey.peer.v1.Digest.$Shape|null;
                  preVote?: covey.peer.v1.PreVote.$Shape|null;
                  preVoteReply?: covey.peer.v1.PreVoteReply.$Shape|null;
                  prepare?: covey.peer.v1.Prepare.$Shape|null;
                  promised?: covey.peer.v1.Promised.$Shape|null;
                  fetch?: covey.peer.v1.Fetch.$Shape|null;
                  fetched?: covey.peer.v1.Fetched.$Shape|null;
                  takeOver?: covey.peer.v1.TakeOver.$Shape|null;
                  catchUp?: covey.peer.v1.CatchUp.$Shape|null;
                  caughtUp?: covey.peer.v1.CaughtUp.$Shape|null;
                  transferRequest?: covey.peer.v1.TransferRequest.$Shape|null;
                  transferChunk?: covey.peer.v1.TransferChunk.$Shape|null;
                  control?: covey.peer.v1.Control.$Shape|null;
                  scrubRequest?: covey.peer.v1.ScrubRequest.$Shape|null;
                  scrubReply?: covey.peer.v1.ScrubReply.$Shape|null;
                  scrubRowsRequest?: covey.peer.v1.ScrubRowsRequest.$Shape|null;
                  scrubRows?: covey.peer.v1.ScrubRows.$Shape|null;
                  scrubHeal?: covey.peer.v1.ScrubHeal.$Shape|null;
                  quorumRead?: covey.peer.v1.QuorumRead.$Shape|null;
                  quorumReadReply?: covey.peer.v1.QuorumReadReply.$Shape|null;
                  hintRequest?: covey.peer.v1.HintRequest.$Shape|null;
                  hints?: covey.peer.v1.Hints.$Shape|null;
                  hintOffer?: covey.peer.v1.HintOffer.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ message?: undefined; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "accept"; accept: covey.peer.v1.Accept.$Shape; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "accepted"; accept?: null; accepted: covey.peer.v1.Accepted.$Shape; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "acceptRefused"; accept?: null; accepted?: null; acceptRefused: covey.peer.v1.AcceptRefused.$Shape; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "confirm"; accept?: null; accepted?: null; acceptRefused?: null; confirm: covey.peer.v1.Confirm.$Shape; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "confirmed"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed: covey.peer.v1.Confirmed.$Shape; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "forward"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward: covey.peer.v1.Forward.$Shape; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "forwardReply"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply: covey.peer.v1.ForwardReply.$Shape; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "digest"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest: covey.peer.v1.Digest.$Shape; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "preVote"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote: covey.peer.v1.PreVote.$Shape; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "preVoteReply"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply: covey.peer.v1.PreVoteReply.$Shape; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "prepare"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare: covey.peer.v1.Prepare.$Shape; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "promised"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised: covey.peer.v1.Promised.$Shape; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "fetch"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch: covey.peer.v1.Fetch.$Shape; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "fetched"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched: covey.peer.v1.Fetched.$Shape; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "takeOver"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver: covey.peer.v1.TakeOver.$Shape; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "catchUp"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp: covey.peer.v1.CatchUp.$Shape; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "caughtUp"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp: covey.peer.v1.CaughtUp.$Shape; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "transferRequest"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest: covey.peer.v1.TransferRequest.$Shape; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "transferChunk"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk: covey.peer.v1.TransferChunk.$Shape; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "control"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control: covey.peer.v1.Control.$Shape; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "scrubRequest"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest: covey.peer.v1.ScrubRequest.$Shape; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "scrubReply"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply: covey.peer.v1.ScrubReply.$Shape; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "scrubRowsRequest"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest: covey.peer.v1.ScrubRowsRequest.$Shape; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "scrubRows"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows: covey.peer.v1.ScrubRows.$Shape; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "scrubHeal"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal: covey.peer.v1.ScrubHeal.$Shape; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "quorumRead"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead: covey.peer.v1.QuorumRead.$Shape; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "quorumReadReply"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply: covey.peer.v1.QuorumReadReply.$Shape; hintRequest?: null; hints?: null; hintOffer?: null }|{ message?: "hintRequest"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest: covey.peer.v1.HintRequest.$Shape; hints?: null; hintOffer?: null }|{ message?: "hints"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints: covey.peer.v1.Hints.$Shape; hintOffer?: null }|{ message?: "hintOffer"; accept?: null; accepted?: null; acceptRefused?: null; confirm?: null; confirmed?: null; forward?: null; forwardReply?: null; digest?: null; preVote?: null; preVoteReply?: null; prepare?: null; promised?: null; fetch?: null; fetched?: null; takeOver?: null; catchUp?: null; caughtUp?: null; transferRequest?: null; transferChunk?: null; control?: null; scrubRequest?: null; scrubReply?: null; scrubRowsRequest?: null; scrubRows?: null; scrubHeal?: null; quorumRead?: null; quorumReadReply?: null; hintRequest?: null; hints?: null; hintOffer: covey.peer.v1.HintOffer.$Shape })
                );
            }

            /**
             * Properties of a Ballot.
             * @deprecated Use covey.peer.v1.Ballot.$Properties instead.
             */
            interface IBallot extends covey.peer.v1.Ballot.$Properties {
            }

            /** All fields zero: lower than every ballot that a node can make. */
            class Ballot {

                /**
                 * Constructs a new Ballot.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Ballot.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Ballot round. */
                round: number;

                /** Ballot nodeId. */
                nodeId: string;

                /** Ballot boot. */
                boot: number;

                /**
                 * Creates a new Ballot instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Ballot instance
                 */
                static create(properties: covey.peer.v1.Ballot.$Shape): covey.peer.v1.Ballot & covey.peer.v1.Ballot.$Shape;
                static create(properties?: covey.peer.v1.Ballot.$Properties): covey.peer.v1.Ballot;

                /**
                 * Encodes the specified Ballot message. Does not implicitly {@link covey.peer.v1.Ballot.verify|verify} messages.
                 * @param message Ballot message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Ballot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Ballot message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Ballot & covey.peer.v1.Ballot.$Shape} Ballot
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Ballot & covey.peer.v1.Ballot.$Shape;
            }

            namespace Ballot {

                /** Properties of a Ballot. */
                interface $Properties {

                    /** Ballot round */
                    round?: (number|null);

                    /** Ballot nodeId */
                    nodeId?: (string|null);

                    /** Ballot boot */
                    boot?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Ballot. */
                type $Shape = covey.peer.v1.Ballot.$Properties;
            }

            /**
             * Properties of a LogEntry.
             * @deprecated Use covey.peer.v1.LogEntry.$Properties instead.
             */
            interface ILogEntry extends covey.peer.v1.LogEntry.$Properties {
            }

            /** Represents a LogEntry. */
            class LogEntry {

                /**
                 * Constructs a new LogEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.LogEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LogEntry index. */
                index: number;

                /** Absent: the ballot of the entry before it in the same message, or, for the first one, the message's own ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /** LogEntry bytes. */
                bytes: Uint8Array;

                /**
                 * Creates a new LogEntry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LogEntry instance
                 */
                static create(properties: covey.peer.v1.LogEntry.$Shape): covey.peer.v1.LogEntry & covey.peer.v1.LogEntry.$Shape;
                static create(properties?: covey.peer.v1.LogEntry.$Properties): covey.peer.v1.LogEntry;

                /**
                 * Encodes the specified LogEntry message. Does not implicitly {@link covey.peer.v1.LogEntry.verify|verify} messages.
                 * @param message LogEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.LogEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LogEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.LogEntry & covey.peer.v1.LogEntry.$Shape} LogEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.LogEntry & covey.peer.v1.LogEntry.$Shape;
            }

            namespace LogEntry {

                /** Properties of a LogEntry. */
                interface $Properties {

                    /** LogEntry index */
                    index?: (number|null);

                    /** Absent: the ballot of the entry before it in the same message, or, for the first one, the message's own ballot. */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** LogEntry bytes */
                    bytes?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LogEntry. */
                type $Shape = covey.peer.v1.LogEntry.$Properties;
            }

            /**
             * Properties of a PreVote.
             * @deprecated Use covey.peer.v1.PreVote.$Properties instead.
             */
            interface IPreVote extends covey.peer.v1.PreVote.$Properties {
            }

            /** Represents a PreVote. */
            class PreVote {

                /**
                 * Constructs a new PreVote.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.PreVote.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PreVote partition. */
                partition: number;

                /** PreVote epoch. */
                epoch: number;

                /** PreVote ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /**
                 * Creates a new PreVote instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PreVote instance
                 */
                static create(properties: covey.peer.v1.PreVote.$Shape): covey.peer.v1.PreVote & covey.peer.v1.PreVote.$Shape;
                static create(properties?: covey.peer.v1.PreVote.$Properties): covey.peer.v1.PreVote;

                /**
                 * Encodes the specified PreVote message. Does not implicitly {@link covey.peer.v1.PreVote.verify|verify} messages.
                 * @param message PreVote message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.PreVote.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PreVote message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.PreVote & covey.peer.v1.PreVote.$Shape} PreVote
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.PreVote & covey.peer.v1.PreVote.$Shape;
            }

            namespace PreVote {

                /** Properties of a PreVote. */
                interface $Properties {

                    /** PreVote partition */
                    partition?: (number|null);

                    /** PreVote epoch */
                    epoch?: (number|null);

                    /** PreVote ballot */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PreVote. */
                type $Shape = covey.peer.v1.PreVote.$Properties;
            }

            /**
             * Properties of a PreVoteReply.
             * @deprecated Use covey.peer.v1.PreVoteReply.$Properties instead.
             */
            interface IPreVoteReply extends covey.peer.v1.PreVoteReply.$Properties {
            }

            /** Represents a PreVoteReply. */
            class PreVoteReply {

                /**
                 * Constructs a new PreVoteReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.PreVoteReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PreVoteReply partition. */
                partition: number;

                /** PreVoteReply epoch. */
                epoch: number;

                /** PreVoteReply ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /** PreVoteReply granted. */
                granted: boolean;

                /** PreVoteReply promised. */
                promised?: (covey.peer.v1.Ballot.$Properties|null);

                /**
                 * Creates a new PreVoteReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PreVoteReply instance
                 */
                static create(properties: covey.peer.v1.PreVoteReply.$Shape): covey.peer.v1.PreVoteReply & covey.peer.v1.PreVoteReply.$Shape;
                static create(properties?: covey.peer.v1.PreVoteReply.$Properties): covey.peer.v1.PreVoteReply;

                /**
                 * Encodes the specified PreVoteReply message. Does not implicitly {@link covey.peer.v1.PreVoteReply.verify|verify} messages.
                 * @param message PreVoteReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.PreVoteReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PreVoteReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.PreVoteReply & covey.peer.v1.PreVoteReply.$Shape} PreVoteReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.PreVoteReply & covey.peer.v1.PreVoteReply.$Shape;
            }

            namespace PreVoteReply {

                /** Properties of a PreVoteReply. */
                interface $Properties {

                    /** PreVoteReply partition */
                    partition?: (number|null);

                    /** PreVoteReply epoch */
                    epoch?: (number|null);

                    /** PreVoteReply ballot */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** PreVoteReply granted */
                    granted?: (boolean|null);

                    /** PreVoteReply promised */
                    promised?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PreVoteReply. */
                type $Shape = covey.peer.v1.PreVoteReply.$Properties;
            }

            /**
             * Properties of a Prepare.
             * @deprecated Use covey.peer.v1.Prepare.$Properties instead.
             */
            interface IPrepare extends covey.peer.v1.Prepare.$Properties {
            }

            /** Represents a Prepare. */
            class Prepare {

                /**
                 * Constructs a new Prepare.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Prepare.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Prepare partition. */
                partition: number;

                /** Prepare epoch. */
                epoch: number;

                /** Prepare ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /**
                 * Creates a new Prepare instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Prepare instance
                 */
                static create(properties: covey.peer.v1.Prepare.$Shape): covey.peer.v1.Prepare & covey.peer.v1.Prepare.$Shape;
                static create(properties?: covey.peer.v1.Prepare.$Properties): covey.peer.v1.Prepare;

                /**
                 * Encodes the specified Prepare message. Does not implicitly {@link covey.peer.v1.Prepare.verify|verify} messages.
                 * @param message Prepare message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Prepare.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Prepare message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Prepare & covey.peer.v1.Prepare.$Shape} Prepare
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Prepare & covey.peer.v1.Prepare.$Shape;
            }

            namespace Prepare {

                /** Properties of a Prepare. */
                interface $Properties {

                    /** Prepare partition */
                    partition?: (number|null);

                    /** Prepare epoch */
                    epoch?: (number|null);

                    /** Prepare ballot */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Prepare. */
                type $Shape = covey.peer.v1.Prepare.$Properties;
            }

            /**
             * Properties of a Promised.
             * @deprecated Use covey.peer.v1.Promised.$Properties instead.
             */
            interface IPromised extends covey.peer.v1.Promised.$Properties {
            }

            /** Represents a Promised. */
            class Promised {

                /**
                 * Constructs a new Promised.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Promised.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Promised partition. */
                partition: number;

                /** Promised epoch. */
                epoch: number;

                /** Promised ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /** Promised granted. */
                granted: boolean;

                /** Promised promised. */
                promised?: (covey.peer.v1.Ballot.$Properties|null);

                /** Promised lastBallot. */
                lastBallot?: (covey.peer.v1.Ballot.$Properties|null);

                /** Promised lastIndex. */
                lastIndex: number;

                /** Promised commitIndex. */
                commitIndex: number;

                /**
                 * Creates a new Promised instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Promised instance
                 */
                static create(properties: covey.peer.v1.Promised.$Shape): covey.peer.v1.Promised & covey.peer.v1.Promised.$Shape;
                static create(properties?: covey.peer.v1.Promised.$Properties): covey.peer.v1.Promised;

                /**
                 * Encodes the specified Promised message. Does not implicitly {@link covey.peer.v1.Promised.verify|verify} messages.
                 * @param message Promised message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Promised.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Promised message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Promised & covey.peer.v1.Promised.$Shape} Promised
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Promised & covey.peer.v1.Promised.$Shape;
            }

            namespace Promised {

                /** Properties of a Promised. */
                interface $Properties {

                    /** Promised partition */
                    partition?: (number|null);

                    /** Promised epoch */
                    epoch?: (number|null);

                    /** Promised ballot */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Promised granted */
                    granted?: (boolean|null);

                    /** Promised promised */
                    promised?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Promised lastBallot */
                    lastBallot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Promised lastIndex */
                    lastIndex?: (number|null);

                    /** Promised commitIndex */
                    commitIndex?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Promised. */
                type $Shape = covey.peer.v1.Promised.$Properties;
            }

            /**
             * Properties of a Fetch.
             * @deprecated Use covey.peer.v1.Fetch.$Properties instead.
             */
            interface IFetch extends covey.peer.v1.Fetch.$Properties {
            }

            /** Represents a Fetch. */
            class Fetch {

                /**
                 * Constructs a new Fetch.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Fetch.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Fetch partition. */
                partition: number;

                /** Fetch epoch. */
                epoch: number;

                /** Fetch ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /** Fetch fromIndex. */
                fromIndex: number;

                /**
                 * Creates a new Fetch instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Fetch instance
                 */
                static create(properties: covey.peer.v1.Fetch.$Shape): covey.peer.v1.Fetch & covey.peer.v1.Fetch.$Shape;
                static create(properties?: covey.peer.v1.Fetch.$Properties): covey.peer.v1.Fetch;

                /**
                 * Encodes the specified Fetch message. Does not implicitly {@link covey.peer.v1.Fetch.verify|verify} messages.
                 * @param message Fetch message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Fetch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Fetch message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Fetch & covey.peer.v1.Fetch.$Shape} Fetch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Fetch & covey.peer.v1.Fetch.$Shape;
            }

            namespace Fetch {

                /** Properties of a Fetch. */
                interface $Properties {

                    /** Fetch partition */
                    partition?: (number|null);

                    /** Fetch epoch */
                    epoch?: (number|null);

                    /** Fetch ballot */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Fetch fromIndex */
                    fromIndex?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Fetch. */
                type $Shape = covey.peer.v1.Fetch.$Properties;
            }

            /**
             * Properties of a Fetched.
             * @deprecated Use covey.peer.v1.Fetched.$Properties instead.
             */
            interface IFetched extends covey.peer.v1.Fetched.$Properties {
            }

            /** Represents a Fetched. */
            class Fetched {

                /**
                 * Constructs a new Fetched.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Fetched.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Fetched partition. */
                partition: number;

                /** Fetched epoch. */
                epoch: number;

                /** Fetched ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /** Fetched entries. */
                entries: covey.peer.v1.LogEntry.$Properties[];

                /** Fetched lastIndex. */
                lastIndex: number;

                /** Fetched trimmed. */
                trimmed: boolean;

                /**
                 * Creates a new Fetched instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Fetched instance
                 */
                static create(properties: covey.peer.v1.Fetched.$Shape): covey.peer.v1.Fetched & covey.peer.v1.Fetched.$Shape;
                static create(properties?: covey.peer.v1.Fetched.$Properties): covey.peer.v1.Fetched;

                /**
                 * Encodes the specified Fetched message. Does not implicitly {@link covey.peer.v1.Fetched.verify|verify} messages.
                 * @param message Fetched message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Fetched.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Fetched message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Fetched & covey.peer.v1.Fetched.$Shape} Fetched
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Fetched & covey.peer.v1.Fetched.$Shape;
            }

            namespace Fetched {

                /** Properties of a Fetched. */
                interface $Properties {

                    /** Fetched partition */
                    partition?: (number|null);

                    /** Fetched epoch */
                    epoch?: (number|null);

                    /** Fetched ballot */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Fetched entries */
                    entries?: (covey.peer.v1.LogEntry.$Properties[]|null);

                    /** Fetched lastIndex */
                    lastIndex?: (number|null);

                    /** Fetched trimmed */
                    trimmed?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Fetched. */
                type $Shape = covey.peer.v1.Fetched.$Properties;
            }

            /**
             * Properties of an Accept.
             * @deprecated Use covey.peer.v1.Accept.$Properties instead.
             */
            interface IAccept extends covey.peer.v1.Accept.$Properties {
            }

            /** Represents an Accept. */
            class Accept {

                /**
                 * Constructs a new Accept.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Accept.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Accept partition. */
                partition: number;

                /** Accept epoch. */
                epoch: number;

                /** Accept ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /** Accept previousIndex. */
                previousIndex: number;

                /** Accept previousBallot. */
                previousBallot?: (covey.peer.v1.Ballot.$Properties|null);

                /** Accept commitIndex. */
                commitIndex: number;

                /** Accept entries. */
                entries: covey.peer.v1.LogEntry.$Properties[];

                /** Up to here the log of every replica is known to equal the proposer's. */
                matchIndex: number;

                /**
                 * Creates a new Accept instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Accept instance
                 */
                static create(properties: covey.peer.v1.Accept.$Shape): covey.peer.v1.Accept & covey.peer.v1.Accept.$Shape;
                static create(properties?: covey.peer.v1.Accept.$Properties): covey.peer.v1.Accept;

                /**
                 * Encodes the specified Accept message. Does not implicitly {@link covey.peer.v1.Accept.verify|verify} messages.
                 * @param message Accept message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Accept.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Accept message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Accept & covey.peer.v1.Accept.$Shape} Accept
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Accept & covey.peer.v1.Accept.$Shape;
            }

            namespace Accept {

                /** Properties of an Accept. */
                interface $Properties {

                    /** Accept partition */
                    partition?: (number|null);

                    /** Accept epoch */
                    epoch?: (number|null);

                    /** Accept ballot */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Accept previousIndex */
                    previousIndex?: (number|null);

                    /** Accept previousBallot */
                    previousBallot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Accept commitIndex */
                    commitIndex?: (number|null);

                    /** Accept entries */
                    entries?: (covey.peer.v1.LogEntry.$Properties[]|null);

                    /** Up to here the log of every replica is known to equal the proposer's. */
                    matchIndex?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Accept. */
                type $Shape = covey.peer.v1.Accept.$Properties;
            }

            /**
             * Properties of an Accepted.
             * @deprecated Use covey.peer.v1.Accepted.$Properties instead.
             */
            interface IAccepted extends covey.peer.v1.Accepted.$Properties {
            }

            /** Represents an Accepted. */
            class Accepted {

                /**
                 * Constructs a new Accepted.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Accepted.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Accepted partition. */
                partition: number;

                /** Accepted epoch. */
                epoch: number;

                /** Accepted ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /** Accepted matchIndex. */
                matchIndex: number;

                /**
                 * Creates a new Accepted instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Accepted instance
                 */
                static create(properties: covey.peer.v1.Accepted.$Shape): covey.peer.v1.Accepted & covey.peer.v1.Accepted.$Shape;
                static create(properties?: covey.peer.v1.Accepted.$Properties): covey.peer.v1.Accepted;

                /**
                 * Encodes the specified Accepted message. Does not implicitly {@link covey.peer.v1.Accepted.verify|verify} messages.
                 * @param message Accepted message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Accepted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Accepted message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Accepted & covey.peer.v1.Accepted.$Shape} Accepted
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Accepted & covey.peer.v1.Accepted.$Shape;
            }

            namespace Accepted {

                /** Properties of an Accepted. */
                interface $Properties {

                    /** Accepted partition */
                    partition?: (number|null);

                    /** Accepted epoch */
                    epoch?: (number|null);

                    /** Accepted ballot */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Accepted matchIndex */
                    matchIndex?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Accepted. */
                type $Shape = covey.peer.v1.Accepted.$Properties;
            }

            /**
             * Properties of an AcceptRefused.
             * @deprecated Use covey.peer.v1.AcceptRefused.$Properties instead.
             */
            interface IAcceptRefused extends covey.peer.v1.AcceptRefused.$Properties {
            }

            /** Represents an AcceptRefused. */
            class AcceptRefused {

                /**
                 * Constructs a new AcceptRefused.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.AcceptRefused.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AcceptRefused partition. */
                partition: number;

                /** AcceptRefused epoch. */
                epoch: number;

                /** AcceptRefused ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /** AcceptRefused promised. */
                promised?: (covey.peer.v1.Ballot.$Properties|null);

                /** AcceptRefused nextIndex. */
                nextIndex: number;

                /**
                 * Creates a new AcceptRefused instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AcceptRefused instance
                 */
                static create(properties: covey.peer.v1.AcceptRefused.$Shape): covey.peer.v1.AcceptRefused & covey.peer.v1.AcceptRefused.$Shape;
                static create(properties?: covey.peer.v1.AcceptRefused.$Properties): covey.peer.v1.AcceptRefused;

                /**
                 * Encodes the specified AcceptRefused message. Does not implicitly {@link covey.peer.v1.AcceptRefused.verify|verify} messages.
                 * @param message AcceptRefused message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.AcceptRefused.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AcceptRefused message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.AcceptRefused & covey.peer.v1.AcceptRefused.$Shape} AcceptRefused
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.AcceptRefused & covey.peer.v1.AcceptRefused.$Shape;
            }

            namespace AcceptRefused {

                /** Properties of an AcceptRefused. */
                interface $Properties {

                    /** AcceptRefused partition */
                    partition?: (number|null);

                    /** AcceptRefused epoch */
                    epoch?: (number|null);

                    /** AcceptRefused ballot */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** AcceptRefused promised */
                    promised?: (covey.peer.v1.Ballot.$Properties|null);

                    /** AcceptRefused nextIndex */
                    nextIndex?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AcceptRefused. */
                type $Shape = covey.peer.v1.AcceptRefused.$Properties;
            }

            /**
             * Properties of a Confirm.
             * @deprecated Use covey.peer.v1.Confirm.$Properties instead.
             */
            interface IConfirm extends covey.peer.v1.Confirm.$Properties {
            }

            /** Represents a Confirm. */
            class Confirm {

                /**
                 * Constructs a new Confirm.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Confirm.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Confirm partition. */
                partition: number;

                /** Confirm epoch. */
                epoch: number;

                /** Confirm ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /** Confirm round. */
                round: number;

                /** Confirm commitIndex. */
                commitIndex: number;

                /**
                 * Creates a new Confirm instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Confirm instance
                 */
                static create(properties: covey.peer.v1.Confirm.$Shape): covey.peer.v1.Confirm & covey.peer.v1.Confirm.$Shape;
                static create(properties?: covey.peer.v1.Confirm.$Properties): covey.peer.v1.Confirm;

                /**
                 * Encodes the specified Confirm message. Does not implicitly {@link covey.peer.v1.Confirm.verify|verify} messages.
                 * @param message Confirm message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Confirm.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Confirm message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Confirm & covey.peer.v1.Confirm.$Shape} Confirm
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Confirm & covey.peer.v1.Confirm.$Shape;
            }

            namespace Confirm {

                /** Properties of a Confirm. */
                interface $Properties {

                    /** Confirm partition */
                    partition?: (number|null);

                    /** Confirm epoch */
                    epoch?: (number|null);

                    /** Confirm ballot */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Confirm round */
                    round?: (number|null);

                    /** Confirm commitIndex */
                    commitIndex?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Confirm. */
                type $Shape = covey.peer.v1.Confirm.$Properties;
            }

            /**
             * Properties of a Confirmed.
             * @deprecated Use covey.peer.v1.Confirmed.$Properties instead.
             */
            interface IConfirmed extends covey.peer.v1.Confirmed.$Properties {
            }

            /** Represents a Confirmed. */
            class Confirmed {

                /**
                 * Constructs a new Confirmed.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Confirmed.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Confirmed partition. */
                partition: number;

                /** Confirmed epoch. */
                epoch: number;

                /** Confirmed ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /** Confirmed round. */
                round: number;

                /**
                 * Creates a new Confirmed instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Confirmed instance
                 */
                static create(properties: covey.peer.v1.Confirmed.$Shape): covey.peer.v1.Confirmed & covey.peer.v1.Confirmed.$Shape;
                static create(properties?: covey.peer.v1.Confirmed.$Properties): covey.peer.v1.Confirmed;

                /**
                 * Encodes the specified Confirmed message. Does not implicitly {@link covey.peer.v1.Confirmed.verify|verify} messages.
                 * @param message Confirmed message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Confirmed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Confirmed message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Confirmed & covey.peer.v1.Confirmed.$Shape} Confirmed
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Confirmed & covey.peer.v1.Confirmed.$Shape;
            }

            namespace Confirmed {

                /** Properties of a Confirmed. */
                interface $Properties {

                    /** Confirmed partition */
                    partition?: (number|null);

                    /** Confirmed epoch */
                    epoch?: (number|null);

                    /** Confirmed ballot */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Confirmed round */
                    round?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Confirmed. */
                type $Shape = covey.peer.v1.Confirmed.$Properties;
            }

            /**
             * Properties of a TakeOver.
             * @deprecated Use covey.peer.v1.TakeOver.$Properties instead.
             */
            interface ITakeOver extends covey.peer.v1.TakeOver.$Properties {
            }

            /** Represents a TakeOver. */
            class TakeOver {

                /**
                 * Constructs a new TakeOver.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.TakeOver.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TakeOver partition. */
                partition: number;

                /** TakeOver epoch. */
                epoch: number;

                /** TakeOver ballot. */
                ballot?: (covey.peer.v1.Ballot.$Properties|null);

                /**
                 * Creates a new TakeOver instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TakeOver instance
                 */
                static create(properties: covey.peer.v1.TakeOver.$Shape): covey.peer.v1.TakeOver & covey.peer.v1.TakeOver.$Shape;
                static create(properties?: covey.peer.v1.TakeOver.$Properties): covey.peer.v1.TakeOver;

                /**
                 * Encodes the specified TakeOver message. Does not implicitly {@link covey.peer.v1.TakeOver.verify|verify} messages.
                 * @param message TakeOver message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.TakeOver.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TakeOver message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.TakeOver & covey.peer.v1.TakeOver.$Shape} TakeOver
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.TakeOver & covey.peer.v1.TakeOver.$Shape;
            }

            namespace TakeOver {

                /** Properties of a TakeOver. */
                interface $Properties {

                    /** TakeOver partition */
                    partition?: (number|null);

                    /** TakeOver epoch */
                    epoch?: (number|null);

                    /** TakeOver ballot */
                    ballot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TakeOver. */
                type $Shape = covey.peer.v1.TakeOver.$Properties;
            }

            /**
             * Properties of a CatchUp.
             * @deprecated Use covey.peer.v1.CatchUp.$Properties instead.
             */
            interface ICatchUp extends covey.peer.v1.CatchUp.$Properties {
            }

            /** Represents a CatchUp. */
            class CatchUp {

                /**
                 * Constructs a new CatchUp.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.CatchUp.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CatchUp partition. */
                partition: number;

                /** CatchUp epoch. */
                epoch: number;

                /** CatchUp fromIndex. */
                fromIndex: number;

                /**
                 * Creates a new CatchUp instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CatchUp instance
                 */
                static create(properties: covey.peer.v1.CatchUp.$Shape): covey.peer.v1.CatchUp & covey.peer.v1.CatchUp.$Shape;
                static create(properties?: covey.peer.v1.CatchUp.$Properties): covey.peer.v1.CatchUp;

                /**
                 * Encodes the specified CatchUp message. Does not implicitly {@link covey.peer.v1.CatchUp.verify|verify} messages.
                 * @param message CatchUp message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.CatchUp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CatchUp message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.CatchUp & covey.peer.v1.CatchUp.$Shape} CatchUp
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.CatchUp & covey.peer.v1.CatchUp.$Shape;
            }

            namespace CatchUp {

                /** Properties of a CatchUp. */
                interface $Properties {

                    /** CatchUp partition */
                    partition?: (number|null);

                    /** CatchUp epoch */
                    epoch?: (number|null);

                    /** CatchUp fromIndex */
                    fromIndex?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CatchUp. */
                type $Shape = covey.peer.v1.CatchUp.$Properties;
            }

            /**
             * Properties of a CaughtUp.
             * @deprecated Use covey.peer.v1.CaughtUp.$Properties instead.
             */
            interface ICaughtUp extends covey.peer.v1.CaughtUp.$Properties {
            }

            /** Represents a CaughtUp. */
            class CaughtUp {

                /**
                 * Constructs a new CaughtUp.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.CaughtUp.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CaughtUp partition. */
                partition: number;

                /** CaughtUp epoch. */
                epoch: number;

                /** The first entry always has its ballot. */
                entries: covey.peer.v1.LogEntry.$Properties[];

                /** CaughtUp commitIndex. */
                commitIndex: number;

                /** CaughtUp trimmed. */
                trimmed: boolean;

                /**
                 * Creates a new CaughtUp instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CaughtUp instance
                 */
                static create(properties: covey.peer.v1.CaughtUp.$Shape): covey.peer.v1.CaughtUp & covey.peer.v1.CaughtUp.$Shape;
                static create(properties?: covey.peer.v1.CaughtUp.$Properties): covey.peer.v1.CaughtUp;

                /**
                 * Encodes the specified CaughtUp message. Does not implicitly {@link covey.peer.v1.CaughtUp.verify|verify} messages.
                 * @param message CaughtUp message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.CaughtUp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CaughtUp message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.CaughtUp & covey.peer.v1.CaughtUp.$Shape} CaughtUp
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.CaughtUp & covey.peer.v1.CaughtUp.$Shape;
            }

            namespace CaughtUp {

                /** Properties of a CaughtUp. */
                interface $Properties {

                    /** CaughtUp partition */
                    partition?: (number|null);

                    /** CaughtUp epoch */
                    epoch?: (number|null);

                    /** The first entry always has its ballot. */
                    entries?: (covey.peer.v1.LogEntry.$Properties[]|null);

                    /** CaughtUp commitIndex */
                    commitIndex?: (number|null);

                    /** CaughtUp trimmed */
                    trimmed?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CaughtUp. */
                type $Shape = covey.peer.v1.CaughtUp.$Properties;
            }

            /**
             * Properties of a TransferRequest.
             * @deprecated Use covey.peer.v1.TransferRequest.$Properties instead.
             */
            interface ITransferRequest extends covey.peer.v1.TransferRequest.$Properties {
            }

            /** Represents a TransferRequest. */
            class TransferRequest {

                /**
                 * Constructs a new TransferRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.TransferRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TransferRequest partition. */
                partition: number;

                /** TransferRequest epoch. */
                epoch: number;

                /** TransferRequest transferId. */
                transferId: number;

                /** Absent: from the beginning. */
                afterKey?: (Uint8Array|null);

                /**
                 * Creates a new TransferRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TransferRequest instance
                 */
                static create(properties: covey.peer.v1.TransferRequest.$Shape): covey.peer.v1.TransferRequest & covey.peer.v1.TransferRequest.$Shape;
                static create(properties?: covey.peer.v1.TransferRequest.$Properties): covey.peer.v1.TransferRequest;

                /**
                 * Encodes the specified TransferRequest message. Does not implicitly {@link covey.peer.v1.TransferRequest.verify|verify} messages.
                 * @param message TransferRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.TransferRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TransferRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.TransferRequest & covey.peer.v1.TransferRequest.$Shape} TransferRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.TransferRequest & covey.peer.v1.TransferRequest.$Shape;
            }

            namespace TransferRequest {

                /** Properties of a TransferRequest. */
                interface $Properties {

                    /** TransferRequest partition */
                    partition?: (number|null);

                    /** TransferRequest epoch */
                    epoch?: (number|null);

                    /** TransferRequest transferId */
                    transferId?: (number|null);

                    /** Absent: from the beginning. */
                    afterKey?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TransferRequest. */
                type $Shape = covey.peer.v1.TransferRequest.$Properties;
            }

            /**
             * Properties of a TransferChunk.
             * @deprecated Use covey.peer.v1.TransferChunk.$Properties instead.
             */
            interface ITransferChunk extends covey.peer.v1.TransferChunk.$Properties {
            }

            /** Represents a TransferChunk. */
            class TransferChunk {

                /**
                 * Constructs a new TransferChunk.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.TransferChunk.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TransferChunk partition. */
                partition: number;

                /** TransferChunk epoch. */
                epoch: number;

                /** TransferChunk transferId. */
                transferId: number;

                /** TransferChunk rows. */
                rows: covey.peer.v1.TransferChunk.Row.$Properties[];

                /** CRC-32 of all keys and values in order. */
                checksum: number;

                /** TransferChunk appliedIndex. */
                appliedIndex: number;

                /** TransferChunk appliedBallot. */
                appliedBallot?: (covey.peer.v1.Ballot.$Properties|null);

                /** TransferChunk last. */
                last: boolean;

                /** TransferChunk refused. */
                refused: boolean;

                /**
                 * Creates a new TransferChunk instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TransferChunk instance
                 */
                static create(properties: covey.peer.v1.TransferChunk.$Shape): covey.peer.v1.TransferChunk & covey.peer.v1.TransferChunk.$Shape;
                static create(properties?: covey.peer.v1.TransferChunk.$Properties): covey.peer.v1.TransferChunk;

                /**
                 * Encodes the specified TransferChunk message. Does not implicitly {@link covey.peer.v1.TransferChunk.verify|verify} messages.
                 * @param message TransferChunk message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.TransferChunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TransferChunk message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.TransferChunk & covey.peer.v1.TransferChunk.$Shape} TransferChunk
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.TransferChunk & covey.peer.v1.TransferChunk.$Shape;
            }

            namespace TransferChunk {

                /** Properties of a TransferChunk. */
                interface $Properties {

                    /** TransferChunk partition */
                    partition?: (number|null);

                    /** TransferChunk epoch */
                    epoch?: (number|null);

                    /** TransferChunk transferId */
                    transferId?: (number|null);

                    /** TransferChunk rows */
                    rows?: (covey.peer.v1.TransferChunk.Row.$Properties[]|null);

                    /** CRC-32 of all keys and values in order. */
                    checksum?: (number|null);

                    /** TransferChunk appliedIndex */
                    appliedIndex?: (number|null);

                    /** TransferChunk appliedBallot */
                    appliedBallot?: (covey.peer.v1.Ballot.$Properties|null);

                    /** TransferChunk last */
                    last?: (boolean|null);

                    /** TransferChunk refused */
                    refused?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TransferChunk. */
                type $Shape = covey.peer.v1.TransferChunk.$Properties;

                /**
                 * Properties of a Row.
                 * @deprecated Use covey.peer.v1.TransferChunk.Row.$Properties instead.
                 */
                interface IRow extends covey.peer.v1.TransferChunk.Row.$Properties {
                }

                /** Represents a Row. */
                class Row {

                    /**
                     * Constructs a new Row.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: covey.peer.v1.TransferChunk.Row.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Row key. */
                    key: Uint8Array;

                    /** Row value. */
                    value: Uint8Array;

                    /**
                     * Creates a new Row instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Row instance
                     */
                    static create(properties: covey.peer.v1.TransferChunk.Row.$Shape): covey.peer.v1.TransferChunk.Row & covey.peer.v1.TransferChunk.Row.$Shape;
                    static create(properties?: covey.peer.v1.TransferChunk.Row.$Properties): covey.peer.v1.TransferChunk.Row;

                    /**
                     * Encodes the specified Row message. Does not implicitly {@link covey.peer.v1.TransferChunk.Row.verify|verify} messages.
                     * @param message Row message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: covey.peer.v1.TransferChunk.Row.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Row message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {covey.peer.v1.TransferChunk.Row & covey.peer.v1.TransferChunk.Row.$Shape} Row
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.TransferChunk.Row & covey.peer.v1.TransferChunk.Row.$Shape;
                }

                namespace Row {

                    /** Properties of a Row. */
                    interface $Properties {

                        /** Row key */
                        key?: (Uint8Array|null);

                        /** Row value */
                        value?: (Uint8Array|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Row. */
                    type $Shape = covey.peer.v1.TransferChunk.Row.$Properties;
                }
            }

            /**
             * Properties of a ScrubRequest.
             * @deprecated Use covey.peer.v1.ScrubRequest.$Properties instead.
             */
            interface IScrubRequest extends covey.peer.v1.ScrubRequest.$Properties {
            }

            /** Represents a ScrubRequest. */
            class ScrubRequest {

                /**
                 * Constructs a new ScrubRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.ScrubRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ScrubRequest partition. */
                partition: number;

                /** ScrubRequest epoch. */
                epoch: number;

                /** ScrubRequest scrubId. */
                scrubId: number;

                /** ScrubRequest appliedIndex. */
                appliedIndex: number;

                /**
                 * Creates a new ScrubRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ScrubRequest instance
                 */
                static create(properties: covey.peer.v1.ScrubRequest.$Shape): covey.peer.v1.ScrubRequest & covey.peer.v1.ScrubRequest.$Shape;
                static create(properties?: covey.peer.v1.ScrubRequest.$Properties): covey.peer.v1.ScrubRequest;

                /**
                 * Encodes the specified ScrubRequest message. Does not implicitly {@link covey.peer.v1.ScrubRequest.verify|verify} messages.
                 * @param message ScrubRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.ScrubRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ScrubRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.ScrubRequest & covey.peer.v1.ScrubRequest.$Shape} ScrubRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.ScrubRequest & covey.peer.v1.ScrubRequest.$Shape;
            }

            namespace ScrubRequest {

                /** Properties of a ScrubRequest. */
                interface $Properties {

                    /** ScrubRequest partition */
                    partition?: (number|null);

                    /** ScrubRequest epoch */
                    epoch?: (number|null);

                    /** ScrubRequest scrubId */
                    scrubId?: (number|null);

                    /** ScrubRequest appliedIndex */
                    appliedIndex?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ScrubRequest. */
                type $Shape = covey.peer.v1.ScrubRequest.$Properties;
            }

            /**
             * Properties of a ScrubReply.
             * @deprecated Use covey.peer.v1.ScrubReply.$Properties instead.
             */
            interface IScrubReply extends covey.peer.v1.ScrubReply.$Properties {
            }

            /** Represents a ScrubReply. */
            class ScrubReply {

                /**
                 * Constructs a new ScrubReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.ScrubReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ScrubReply partition. */
                partition: number;

                /** ScrubReply epoch. */
                epoch: number;

                /** ScrubReply scrubId. */
                scrubId: number;

                /** ScrubReply appliedIndex. */
                appliedIndex: number;

                /** 1,024 leaves of 8 bytes. Empty: the sender has no tree at the asked index. */
                tree: Uint8Array;

                /** ScrubReply rowCount. */
                rowCount: number;

                /**
                 * Creates a new ScrubReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ScrubReply instance
                 */
                static create(properties: covey.peer.v1.ScrubReply.$Shape): covey.peer.v1.ScrubReply & covey.peer.v1.ScrubReply.$Shape;
                static create(properties?: covey.peer.v1.ScrubReply.$Properties): covey.peer.v1.ScrubReply;

                /**
                 * Encodes the specified ScrubReply message. Does not implicitly {@link covey.peer.v1.ScrubReply.verify|verify} messages.
                 * @param message ScrubReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.ScrubReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ScrubReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.ScrubReply & covey.peer.v1.ScrubReply.$Shape} ScrubReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.ScrubReply & covey.peer.v1.ScrubReply.$Shape;
            }

            namespace ScrubReply {

                /** Properties of a ScrubReply. */
                interface $Properties {

                    /** ScrubReply partition */
                    partition?: (number|null);

                    /** ScrubReply epoch */
                    epoch?: (number|null);

                    /** ScrubReply scrubId */
                    scrubId?: (number|null);

                    /** ScrubReply appliedIndex */
                    appliedIndex?: (number|null);

                    /** 1,024 leaves of 8 bytes. Empty: the sender has no tree at the asked index. */
                    tree?: (Uint8Array|null);

                    /** ScrubReply rowCount */
                    rowCount?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ScrubReply. */
                type $Shape = covey.peer.v1.ScrubReply.$Properties;
            }

            /**
             * Properties of a ScrubRowsRequest.
             * @deprecated Use covey.peer.v1.ScrubRowsRequest.$Properties instead.
             */
            interface IScrubRowsRequest extends covey.peer.v1.ScrubRowsRequest.$Properties {
            }

            /** Represents a ScrubRowsRequest. */
            class ScrubRowsRequest {

                /**
                 * Constructs a new ScrubRowsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.ScrubRowsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ScrubRowsRequest partition. */
                partition: number;

                /** ScrubRowsRequest epoch. */
                epoch: number;

                /** ScrubRowsRequest scrubId. */
                scrubId: number;

                /** Absent: from the beginning. */
                afterKey?: (Uint8Array|null);

                /** One bit for each leaf; the lowest bit of the first byte is leaf 0. */
                leaves: Uint8Array;

                /**
                 * Creates a new ScrubRowsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ScrubRowsRequest instance
                 */
                static create(properties: covey.peer.v1.ScrubRowsRequest.$Shape): covey.peer.v1.ScrubRowsRequest & covey.peer.v1.ScrubRowsRequest.$Shape;
                static create(properties?: covey.peer.v1.ScrubRowsRequest.$Properties): covey.peer.v1.ScrubRowsRequest;

                /**
                 * Encodes the specified ScrubRowsRequest message. Does not implicitly {@link covey.peer.v1.ScrubRowsRequest.verify|verify} messages.
                 * @param message ScrubRowsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.ScrubRowsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ScrubRowsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.ScrubRowsRequest & covey.peer.v1.ScrubRowsRequest.$Shape} ScrubRowsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.ScrubRowsRequest & covey.peer.v1.ScrubRowsRequest.$Shape;
            }

            namespace ScrubRowsRequest {

                /** Properties of a ScrubRowsRequest. */
                interface $Properties {

                    /** ScrubRowsRequest partition */
                    partition?: (number|null);

                    /** ScrubRowsRequest epoch */
                    epoch?: (number|null);

                    /** ScrubRowsRequest scrubId */
                    scrubId?: (number|null);

                    /** Absent: from the beginning. */
                    afterKey?: (Uint8Array|null);

                    /** One bit for each leaf; the lowest bit of the first byte is leaf 0. */
                    leaves?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ScrubRowsRequest. */
                type $Shape = covey.peer.v1.ScrubRowsRequest.$Properties;
            }

            /**
             * Properties of a ScrubRows.
             * @deprecated Use covey.peer.v1.ScrubRows.$Properties instead.
             */
            interface IScrubRows extends covey.peer.v1.ScrubRows.$Properties {
            }

            /** Represents a ScrubRows. */
            class ScrubRows {

                /**
                 * Constructs a new ScrubRows.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.ScrubRows.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ScrubRows partition. */
                partition: number;

                /** ScrubRows epoch. */
                epoch: number;

                /** ScrubRows scrubId. */
                scrubId: number;

                /** ScrubRows afterKey. */
                afterKey?: (Uint8Array|null);

                /** ScrubRows rows. */
                rows: covey.peer.v1.TransferChunk.Row.$Properties[];

                /** ScrubRows last. */
                last: boolean;

                /** ScrubRows refused. */
                refused: boolean;

                /**
                 * Creates a new ScrubRows instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ScrubRows instance
                 */
                static create(properties: covey.peer.v1.ScrubRows.$Shape): covey.peer.v1.ScrubRows & covey.peer.v1.ScrubRows.$Shape;
                static create(properties?: covey.peer.v1.ScrubRows.$Properties): covey.peer.v1.ScrubRows;

                /**
                 * Encodes the specified ScrubRows message. Does not implicitly {@link covey.peer.v1.ScrubRows.verify|verify} messages.
                 * @param message ScrubRows message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.ScrubRows.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ScrubRows message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.ScrubRows & covey.peer.v1.ScrubRows.$Shape} ScrubRows
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.ScrubRows & covey.peer.v1.ScrubRows.$Shape;
            }

            namespace ScrubRows {

                /** Properties of a ScrubRows. */
                interface $Properties {

                    /** ScrubRows partition */
                    partition?: (number|null);

                    /** ScrubRows epoch */
                    epoch?: (number|null);

                    /** ScrubRows scrubId */
                    scrubId?: (number|null);

                    /** ScrubRows afterKey */
                    afterKey?: (Uint8Array|null);

                    /** ScrubRows rows */
                    rows?: (covey.peer.v1.TransferChunk.Row.$Properties[]|null);

                    /** ScrubRows last */
                    last?: (boolean|null);

                    /** ScrubRows refused */
                    refused?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ScrubRows. */
                type $Shape = covey.peer.v1.ScrubRows.$Properties;
            }

            /**
             * Properties of a ScrubHeal.
             * @deprecated Use covey.peer.v1.ScrubHeal.$Properties instead.
             */
            interface IScrubHeal extends covey.peer.v1.ScrubHeal.$Properties {
            }

            /** Represents a ScrubHeal. */
            class ScrubHeal {

                /**
                 * Constructs a new ScrubHeal.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.ScrubHeal.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ScrubHeal partition. */
                partition: number;

                /** ScrubHeal epoch. */
                epoch: number;

                /** ScrubHeal scrubId. */
                scrubId: number;

                /** A row with an empty value is to be deleted. */
                rows: covey.peer.v1.TransferChunk.Row.$Properties[];

                /** ScrubHeal last. */
                last: boolean;

                /** ScrubHeal quarantine. */
                quarantine: boolean;

                /**
                 * Creates a new ScrubHeal instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ScrubHeal instance
                 */
                static create(properties: covey.peer.v1.ScrubHeal.$Shape): covey.peer.v1.ScrubHeal & covey.peer.v1.ScrubHeal.$Shape;
                static create(properties?: covey.peer.v1.ScrubHeal.$Properties): covey.peer.v1.ScrubHeal;

                /**
                 * Encodes the specified ScrubHeal message. Does not implicitly {@link covey.peer.v1.ScrubHeal.verify|verify} messages.
                 * @param message ScrubHeal message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.ScrubHeal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ScrubHeal message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.ScrubHeal & covey.peer.v1.ScrubHeal.$Shape} ScrubHeal
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.ScrubHeal & covey.peer.v1.ScrubHeal.$Shape;
            }

            namespace ScrubHeal {

                /** Properties of a ScrubHeal. */
                interface $Properties {

                    /** ScrubHeal partition */
                    partition?: (number|null);

                    /** ScrubHeal epoch */
                    epoch?: (number|null);

                    /** ScrubHeal scrubId */
                    scrubId?: (number|null);

                    /** A row with an empty value is to be deleted. */
                    rows?: (covey.peer.v1.TransferChunk.Row.$Properties[]|null);

                    /** ScrubHeal last */
                    last?: (boolean|null);

                    /** ScrubHeal quarantine */
                    quarantine?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ScrubHeal. */
                type $Shape = covey.peer.v1.ScrubHeal.$Properties;
            }

            /**
             * Properties of a QuorumRead.
             * @deprecated Use covey.peer.v1.QuorumRead.$Properties instead.
             */
            interface IQuorumRead extends covey.peer.v1.QuorumRead.$Properties {
            }

            /** Represents a QuorumRead. */
            class QuorumRead {

                /**
                 * Constructs a new QuorumRead.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.QuorumRead.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QuorumRead partition. */
                partition: number;

                /** QuorumRead epoch. */
                epoch: number;

                /** QuorumRead requestId. */
                requestId: number;

                /** QuorumRead payload. */
                payload: Uint8Array;

                /**
                 * Creates a new QuorumRead instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns QuorumRead instance
                 */
                static create(properties: covey.peer.v1.QuorumRead.$Shape): covey.peer.v1.QuorumRead & covey.peer.v1.QuorumRead.$Shape;
                static create(properties?: covey.peer.v1.QuorumRead.$Properties): covey.peer.v1.QuorumRead;

                /**
                 * Encodes the specified QuorumRead message. Does not implicitly {@link covey.peer.v1.QuorumRead.verify|verify} messages.
                 * @param message QuorumRead message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.QuorumRead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QuorumRead message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.QuorumRead & covey.peer.v1.QuorumRead.$Shape} QuorumRead
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.QuorumRead & covey.peer.v1.QuorumRead.$Shape;
            }

            namespace QuorumRead {

                /** Properties of a QuorumRead. */
                interface $Properties {

                    /** QuorumRead partition */
                    partition?: (number|null);

                    /** QuorumRead epoch */
                    epoch?: (number|null);

                    /** QuorumRead requestId */
                    requestId?: (number|null);

                    /** QuorumRead payload */
                    payload?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QuorumRead. */
                type $Shape = covey.peer.v1.QuorumRead.$Properties;
            }

            /**
             * Properties of a QuorumReadReply.
             * @deprecated Use covey.peer.v1.QuorumReadReply.$Properties instead.
             */
            interface IQuorumReadReply extends covey.peer.v1.QuorumReadReply.$Properties {
            }

            /** Represents a QuorumReadReply. */
            class QuorumReadReply {

                /**
                 * Constructs a new QuorumReadReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.QuorumReadReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QuorumReadReply partition. */
                partition: number;

                /** QuorumReadReply epoch. */
                epoch: number;

                /** QuorumReadReply requestId. */
                requestId: number;

                /** QuorumReadReply appliedIndex. */
                appliedIndex: number;

                /** QuorumReadReply lastIndex. */
                lastIndex: number;

                /** QuorumReadReply result. */
                result: Uint8Array;

                /**
                 * Creates a new QuorumReadReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns QuorumReadReply instance
                 */
                static create(properties: covey.peer.v1.QuorumReadReply.$Shape): covey.peer.v1.QuorumReadReply & covey.peer.v1.QuorumReadReply.$Shape;
                static create(properties?: covey.peer.v1.QuorumReadReply.$Properties): covey.peer.v1.QuorumReadReply;

                /**
                 * Encodes the specified QuorumReadReply message. Does not implicitly {@link covey.peer.v1.QuorumReadReply.verify|verify} messages.
                 * @param message QuorumReadReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.QuorumReadReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QuorumReadReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.QuorumReadReply & covey.peer.v1.QuorumReadReply.$Shape} QuorumReadReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.QuorumReadReply & covey.peer.v1.QuorumReadReply.$Shape;
            }

            namespace QuorumReadReply {

                /** Properties of a QuorumReadReply. */
                interface $Properties {

                    /** QuorumReadReply partition */
                    partition?: (number|null);

                    /** QuorumReadReply epoch */
                    epoch?: (number|null);

                    /** QuorumReadReply requestId */
                    requestId?: (number|null);

                    /** QuorumReadReply appliedIndex */
                    appliedIndex?: (number|null);

                    /** QuorumReadReply lastIndex */
                    lastIndex?: (number|null);

                    /** QuorumReadReply result */
                    result?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QuorumReadReply. */
                type $Shape = covey.peer.v1.QuorumReadReply.$Properties;
            }

            /**
             * Properties of a HintRequest.
             * @deprecated Use covey.peer.v1.HintRequest.$Properties instead.
             */
            interface IHintRequest extends covey.peer.v1.HintRequest.$Properties {
            }

            /** Represents a HintRequest. */
            class HintRequest {

                /**
                 * Constructs a new HintRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.HintRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HintRequest partition. */
                partition: number;

                /** HintRequest epoch. */
                epoch: number;

                /** HintRequest fromIndex. */
                fromIndex: number;

                /** The node whose replica is away. */
                target: string;

                /**
                 * Creates a new HintRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HintRequest instance
                 */
                static create(properties: covey.peer.v1.HintRequest.$Shape): covey.peer.v1.HintRequest & covey.peer.v1.HintRequest.$Shape;
                static create(properties?: covey.peer.v1.HintRequest.$Properties): covey.peer.v1.HintRequest;

                /**
                 * Encodes the specified HintRequest message. Does not implicitly {@link covey.peer.v1.HintRequest.verify|verify} messages.
                 * @param message HintRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.HintRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HintRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.HintRequest & covey.peer.v1.HintRequest.$Shape} HintRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.HintRequest & covey.peer.v1.HintRequest.$Shape;
            }

            namespace HintRequest {

                /** Properties of a HintRequest. */
                interface $Properties {

                    /** HintRequest partition */
                    partition?: (number|null);

                    /** HintRequest epoch */
                    epoch?: (number|null);

                    /** HintRequest fromIndex */
                    fromIndex?: (number|null);

                    /** The node whose replica is away. */
                    target?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HintRequest. */
                type $Shape = covey.peer.v1.HintRequest.$Properties;
            }

            /**
             * Properties of a Hints.
             * @deprecated Use covey.peer.v1.Hints.$Properties instead.
             */
            interface IHints extends covey.peer.v1.Hints.$Properties {
            }

            /** Represents a Hints. */
            class Hints {

                /**
                 * Constructs a new Hints.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Hints.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Hints partition. */
                partition: number;

                /** Hints epoch. */
                epoch: number;

                /** The first entry always has its ballot. */
                entries: covey.peer.v1.LogEntry.$Properties[];

                /** Hints commitIndex. */
                commitIndex: number;

                /** Hints fromIndex. */
                fromIndex: number;

                /** Hints target. */
                target: string;

                /**
                 * Creates a new Hints instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Hints instance
                 */
                static create(properties: covey.peer.v1.Hints.$Shape): covey.peer.v1.Hints & covey.peer.v1.Hints.$Shape;
                static create(properties?: covey.peer.v1.Hints.$Properties): covey.peer.v1.Hints;

                /**
                 * Encodes the specified Hints message. Does not implicitly {@link covey.peer.v1.Hints.verify|verify} messages.
                 * @param message Hints message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Hints.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Hints message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Hints & covey.peer.v1.Hints.$Shape} Hints
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Hints & covey.peer.v1.Hints.$Shape;
            }

            namespace Hints {

                /** Properties of a Hints. */
                interface $Properties {

                    /** Hints partition */
                    partition?: (number|null);

                    /** Hints epoch */
                    epoch?: (number|null);

                    /** The first entry always has its ballot. */
                    entries?: (covey.peer.v1.LogEntry.$Properties[]|null);

                    /** Hints commitIndex */
                    commitIndex?: (number|null);

                    /** Hints fromIndex */
                    fromIndex?: (number|null);

                    /** Hints target */
                    target?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Hints. */
                type $Shape = covey.peer.v1.Hints.$Properties;
            }

            /**
             * Properties of a HintOffer.
             * @deprecated Use covey.peer.v1.HintOffer.$Properties instead.
             */
            interface IHintOffer extends covey.peer.v1.HintOffer.$Properties {
            }

            /** Represents a HintOffer. */
            class HintOffer {

                /**
                 * Constructs a new HintOffer.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.HintOffer.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HintOffer partition. */
                partition: number;

                /** HintOffer epoch. */
                epoch: number;

                /** HintOffer fromIndex. */
                fromIndex: number;

                /** HintOffer lastIndex. */
                lastIndex: number;

                /**
                 * Creates a new HintOffer instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HintOffer instance
                 */
                static create(properties: covey.peer.v1.HintOffer.$Shape): covey.peer.v1.HintOffer & covey.peer.v1.HintOffer.$Shape;
                static create(properties?: covey.peer.v1.HintOffer.$Properties): covey.peer.v1.HintOffer;

                /**
                 * Encodes the specified HintOffer message. Does not implicitly {@link covey.peer.v1.HintOffer.verify|verify} messages.
                 * @param message HintOffer message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.HintOffer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HintOffer message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.HintOffer & covey.peer.v1.HintOffer.$Shape} HintOffer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.HintOffer & covey.peer.v1.HintOffer.$Shape;
            }

            namespace HintOffer {

                /** Properties of a HintOffer. */
                interface $Properties {

                    /** HintOffer partition */
                    partition?: (number|null);

                    /** HintOffer epoch */
                    epoch?: (number|null);

                    /** HintOffer fromIndex */
                    fromIndex?: (number|null);

                    /** HintOffer lastIndex */
                    lastIndex?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HintOffer. */
                type $Shape = covey.peer.v1.HintOffer.$Properties;
            }

            /**
             * Properties of a Digest.
             * @deprecated Use covey.peer.v1.Digest.$Properties instead.
             */
            interface IDigest extends covey.peer.v1.Digest.$Properties {
            }

            /** Represents a Digest. */
            class Digest {

                /**
                 * Constructs a new Digest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Digest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Digest partitions. */
                partitions: covey.peer.v1.Digest.Position.$Properties[];

                /**
                 * Creates a new Digest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Digest instance
                 */
                static create(properties: covey.peer.v1.Digest.$Shape): covey.peer.v1.Digest & covey.peer.v1.Digest.$Shape;
                static create(properties?: covey.peer.v1.Digest.$Properties): covey.peer.v1.Digest;

                /**
                 * Encodes the specified Digest message. Does not implicitly {@link covey.peer.v1.Digest.verify|verify} messages.
                 * @param message Digest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Digest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Digest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Digest & covey.peer.v1.Digest.$Shape} Digest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Digest & covey.peer.v1.Digest.$Shape;
            }

            namespace Digest {

                /** Properties of a Digest. */
                interface $Properties {

                    /** Digest partitions */
                    partitions?: (covey.peer.v1.Digest.Position.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Digest. */
                type $Shape = covey.peer.v1.Digest.$Properties;

                /**
                 * Properties of a Position.
                 * @deprecated Use covey.peer.v1.Digest.Position.$Properties instead.
                 */
                interface IPosition extends covey.peer.v1.Digest.Position.$Properties {
                }

                /** Represents a Position. */
                class Position {

                    /**
                     * Constructs a new Position.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: covey.peer.v1.Digest.Position.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** Position partition. */
                    partition: number;

                    /** Position epoch. */
                    epoch: number;

                    /** Position commitIndex. */
                    commitIndex: number;

                    /** Position appliedIndex. */
                    appliedIndex: number;

                    /**
                     * Creates a new Position instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Position instance
                     */
                    static create(properties: covey.peer.v1.Digest.Position.$Shape): covey.peer.v1.Digest.Position & covey.peer.v1.Digest.Position.$Shape;
                    static create(properties?: covey.peer.v1.Digest.Position.$Properties): covey.peer.v1.Digest.Position;

                    /**
                     * Encodes the specified Position message. Does not implicitly {@link covey.peer.v1.Digest.Position.verify|verify} messages.
                     * @param message Position message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: covey.peer.v1.Digest.Position.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Position message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {covey.peer.v1.Digest.Position & covey.peer.v1.Digest.Position.$Shape} Position
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Digest.Position & covey.peer.v1.Digest.Position.$Shape;
                }

                namespace Position {

                    /** Properties of a Position. */
                    interface $Properties {

                        /** Position partition */
                        partition?: (number|null);

                        /** Position epoch */
                        epoch?: (number|null);

                        /** Position commitIndex */
                        commitIndex?: (number|null);

                        /** Position appliedIndex */
                        appliedIndex?: (number|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Position. */
                    type $Shape = covey.peer.v1.Digest.Position.$Properties;
                }
            }

            /**
             * Properties of a Forward.
             * @deprecated Use covey.peer.v1.Forward.$Properties instead.
             */
            interface IForward extends covey.peer.v1.Forward.$Properties {
            }

            /** Represents a Forward. */
            class Forward {

                /**
                 * Constructs a new Forward.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Forward.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Forward requestId. */
                requestId: number;

                /** Forward partition. */
                partition: number;

                /** Forward operation. */
                operation: covey.peer.v1.Forward.Operation;

                /** Forward consistency. */
                consistency: covey.peer.v1.Forward.Consistency;

                /** Forward payload. */
                payload: Uint8Array;

                /** Empty: none. */
                operationId: string;

                /** What is left of the request's time when it was sent, rounded up. */
                timeoutMs: number;

                /** Forward hopsLeft. */
                hopsLeft: number;

                /** An earlier attempt at the same operation may still be under way. */
                retry: boolean;

                /**
                 * Creates a new Forward instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Forward instance
                 */
                static create(properties: covey.peer.v1.Forward.$Shape): covey.peer.v1.Forward & covey.peer.v1.Forward.$Shape;
                static create(properties?: covey.peer.v1.Forward.$Properties): covey.peer.v1.Forward;

                /**
                 * Encodes the specified Forward message. Does not implicitly {@link covey.peer.v1.Forward.verify|verify} messages.
                 * @param message Forward message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Forward.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Forward message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Forward & covey.peer.v1.Forward.$Shape} Forward
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Forward & covey.peer.v1.Forward.$Shape;
            }

            namespace Forward {

                /** Properties of a Forward. */
                interface $Properties {

                    /** Forward requestId */
                    requestId?: (number|null);

                    /** Forward partition */
                    partition?: (number|null);

                    /** Forward operation */
                    operation?: (covey.peer.v1.Forward.Operation|null);

                    /** Forward consistency */
                    consistency?: (covey.peer.v1.Forward.Consistency|null);

                    /** Forward payload */
                    payload?: (Uint8Array|null);

                    /** Empty: none. */
                    operationId?: (string|null);

                    /** What is left of the request's time when it was sent, rounded up. */
                    timeoutMs?: (number|null);

                    /** Forward hopsLeft */
                    hopsLeft?: (number|null);

                    /** An earlier attempt at the same operation may still be under way. */
                    retry?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Forward. */
                type $Shape = covey.peer.v1.Forward.$Properties;

                /** Operation enum. */
                enum Operation {

                    /** OPERATION_UNSPECIFIED value */
                    OPERATION_UNSPECIFIED = 0,

                    /** WRITE value */
                    WRITE = 1,

                    /** READ value */
                    READ = 2
                }

                /** Consistency enum. */
                enum Consistency {

                    /** CONSISTENCY_UNSPECIFIED value */
                    CONSISTENCY_UNSPECIFIED = 0,

                    /** STRONG value */
                    STRONG = 1,

                    /** EVENTUAL value */
                    EVENTUAL = 2
                }
            }

            /**
             * Properties of a ForwardReply.
             * @deprecated Use covey.peer.v1.ForwardReply.$Properties instead.
             */
            interface IForwardReply extends covey.peer.v1.ForwardReply.$Properties {
            }

            /** Represents a ForwardReply. */
            class ForwardReply {

                /**
                 * Constructs a new ForwardReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.ForwardReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ForwardReply requestId. */
                requestId: number;

                /** ForwardReply partition. */
                partition: number;

                /** ForwardReply result. */
                result?: (Uint8Array|null);

                /** ForwardReply error. */
                error?: (covey.peer.v1.ForwardReply.Failure.$Properties|null);

                /** Empty: unknown. */
                proposer: string;

                /**
                 * Creates a new ForwardReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ForwardReply instance
                 */
                static create(properties: covey.peer.v1.ForwardReply.$Shape): covey.peer.v1.ForwardReply & covey.peer.v1.ForwardReply.$Shape;
                static create(properties?: covey.peer.v1.ForwardReply.$Properties): covey.peer.v1.ForwardReply;

                /**
                 * Encodes the specified ForwardReply message. Does not implicitly {@link covey.peer.v1.ForwardReply.verify|verify} messages.
                 * @param message ForwardReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.ForwardReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ForwardReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.ForwardReply & covey.peer.v1.ForwardReply.$Shape} ForwardReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.ForwardReply & covey.peer.v1.ForwardReply.$Shape;
            }

            namespace ForwardReply {

                /** Properties of a ForwardReply. */
                interface $Properties {

                    /** ForwardReply requestId */
                    requestId?: (number|null);

                    /** ForwardReply partition */
                    partition?: (number|null);

                    /** ForwardReply result */
                    result?: (Uint8Array|null);

                    /** ForwardReply error */
                    error?: (covey.peer.v1.ForwardReply.Failure.$Properties|null);

                    /** Empty: unknown. */
                    proposer?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ForwardReply. */
                type $Shape = covey.peer.v1.ForwardReply.$Properties;

                /**
                 * Properties of a Failure.
                 * @deprecated Use covey.peer.v1.ForwardReply.Failure.$Properties instead.
                 */
                interface IFailure extends covey.peer.v1.ForwardReply.Failure.$Properties {
                }

                /** Represents a Failure. */
                class Failure {

                    /**
                     * Constructs a new Failure.
                     * @param [properties] Properties to set
                     */
                    constructor(properties?: covey.peer.v1.ForwardReply.Failure.$Properties);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];

                    /** A stable code of core/errors.ts. */
                    code: string;

                    /** Failure message. */
                    message: string;

                    /** Failure outcome. */
                    outcome: covey.peer.v1.ForwardReply.Failure.Outcome;

                    /** Failure retryable. */
                    retryable: boolean;

                    /**
                     * Creates a new Failure instance using the specified properties.
                     * @param [properties] Properties to set
                     * @returns Failure instance
                     */
                    static create(properties: covey.peer.v1.ForwardReply.Failure.$Shape): covey.peer.v1.ForwardReply.Failure & covey.peer.v1.ForwardReply.Failure.$Shape;
                    static create(properties?: covey.peer.v1.ForwardReply.Failure.$Properties): covey.peer.v1.ForwardReply.Failure;

                    /**
                     * Encodes the specified Failure message. Does not implicitly {@link covey.peer.v1.ForwardReply.Failure.verify|verify} messages.
                     * @param message Failure message or plain object to encode
                     * @param [writer] Writer to encode to
                     * @returns Writer
                     */
                    static encode(message: covey.peer.v1.ForwardReply.Failure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                    /**
                     * Decodes a Failure message from the specified reader or buffer.
                     * @param reader Reader or buffer to decode from
                     * @param [length] Message length if known beforehand
                     * @returns {covey.peer.v1.ForwardReply.Failure & covey.peer.v1.ForwardReply.Failure.$Shape} Failure
                     * @throws {Error} If the payload is not a reader or valid buffer
                     * @throws {$protobuf.util.ProtocolError} If required fields are missing
                     */
                    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.ForwardReply.Failure & covey.peer.v1.ForwardReply.Failure.$Shape;
                }

                namespace Failure {

                    /** Properties of a Failure. */
                    interface $Properties {

                        /** A stable code of core/errors.ts. */
                        code?: (string|null);

                        /** Failure message */
                        message?: (string|null);

                        /** Failure outcome */
                        outcome?: (covey.peer.v1.ForwardReply.Failure.Outcome|null);

                        /** Failure retryable */
                        retryable?: (boolean|null);

                        /** Unknown fields preserved while decoding when enabled */
                        $unknowns?: Uint8Array[];
                    }

                    /** Shape of a Failure. */
                    type $Shape = covey.peer.v1.ForwardReply.Failure.$Properties;

                    /** Outcome enum. */
                    enum Outcome {

                        /** OUTCOME_UNSPECIFIED value */
                        OUTCOME_UNSPECIFIED = 0,

                        /** NONE value */
                        NONE = 1,

                        /** UNKNOWN value */
                        UNKNOWN = 2
                    }
                }
            }

            /**
             * Properties of a Control.
             * @deprecated Use covey.peer.v1.Control.$Properties instead.
             */
            interface IControl extends covey.peer.v1.Control.$Properties {
            }

            /** Topology and bootstrap documents, understood by their topic's owner. */
            class Control {

                /**
                 * Constructs a new Control.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: covey.peer.v1.Control.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Control topic. */
                topic: string;

                /** Control bytes. */
                bytes: Uint8Array;

                /**
                 * Creates a new Control instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Control instance
                 */
                static create(properties: covey.peer.v1.Control.$Shape): covey.peer.v1.Control & covey.peer.v1.Control.$Shape;
                static create(properties?: covey.peer.v1.Control.$Properties): covey.peer.v1.Control;

                /**
                 * Encodes the specified Control message. Does not implicitly {@link covey.peer.v1.Control.verify|verify} messages.
                 * @param message Control message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: covey.peer.v1.Control.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Control message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {covey.peer.v1.Control & covey.peer.v1.Control.$Shape} Control
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.peer.v1.Control & covey.peer.v1.Control.$Shape;
            }

            namespace Control {

                /** Properties of a Control. */
                interface $Properties {

                    /** Control topic */
                    topic?: (string|null);

                    /** Control bytes */
                    bytes?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Control. */
                type $Shape = covey.peer.v1.Control.$Properties;
            }
        }
    }

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of an AttributeValue.
         * @deprecated Use covey.v1.AttributeValue.$Properties instead.
         */
        interface IAttributeValue extends covey.v1.AttributeValue.$Properties {
        }

        /** One value of an attribute. Exactly one member is set. */
        class AttributeValue {

            /**
             * Constructs a new AttributeValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.AttributeValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Text; in a key it is ordered by its UTF-8 bytes. */
            stringValue?: (string|null);

            /** A decimal number of up to 38 significant digits, such as "3.14" or "-12e5". Text, so that no language rounds it. */
            numberValue?: (string|null);

            /** Raw bytes; in a key they are ordered as unsigned bytes. */
            binaryValue?: (Uint8Array|null);

            /** AttributeValue boolValue. */
            boolValue?: (boolean|null);

            /** The null value; the member is always true. */
            nullValue?: (boolean|null);

            /** Values in order, of any types. */
            listValue?: (covey.v1.ListValue.$Properties|null);

            /** Values by name, of any types. */
            mapValue?: (covey.v1.MapValue.$Properties|null);

            /** Distinct texts, at least one. */
            stringSetValue?: (covey.v1.StringSet.$Properties|null);

            /** Distinct numbers, at least one; written as in number_value. */
            numberSetValue?: (covey.v1.NumberSet.$Properties|null);

            /** Distinct byte strings, at least one. */
            binarySetValue?: (covey.v1.BinarySet.$Properties|null);

            /** AttributeValue value. */
            value?: ("stringValue"|"numberValue"|"binaryValue"|"boolValue"|"nullValue"|"listValue"|"mapValue"|"stringSetValue"|"numberSetValue"|"binarySetValue");

            /**
             * Creates a new AttributeValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AttributeValue instance
             */
            static create(properties: covey.v1.AttributeValue.$Shape): covey.v1.AttributeValue & covey.v1.AttributeValue.$Shape;
            static create(properties?: covey.v1.AttributeValue.$Properties): covey.v1.AttributeValue;

            /**
             * Encodes the specified AttributeValue message. Does not implicitly {@link covey.v1.AttributeValue.verify|verify} messages.
             * @param message AttributeValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.AttributeValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttributeValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.AttributeValue & covey.v1.AttributeValue.$Shape} AttributeValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.AttributeValue & covey.v1.AttributeValue.$Shape;
        }

        namespace AttributeValue {

            /** Properties of an AttributeValue. */
            interface $Properties {

                /** Text; in a key it is ordered by its UTF-8 bytes. */
                stringValue?: (string|null);

                /** A decimal number of up to 38 significant digits, such as "3.14" or "-12e5". Text, so that no language rounds it. */
                numberValue?: (string|null);

                /** Raw bytes; in a key they are ordered as unsigned bytes. */
                binaryValue?: (Uint8Array|null);

                /** AttributeValue boolValue */
                boolValue?: (boolean|null);

                /** The null value; the member is always true. */
                nullValue?: (boolean|null);

                /** Values in order, of any types. */
                listValue?: (covey.v1.ListValue.$Properties|null);

                /** Values by name, of any types. */
                mapValue?: (covey.v1.MapValue.$Properties|null);

                /** Distinct texts, at least one. */
                stringSetValue?: (covey.v1.StringSet.$Properties|null);

                /** Distinct numbers, at least one; written as in number_value. */
                numberSetValue?: (covey.v1.NumberSet.$Properties|null);

                /** Distinct byte strings, at least one. */
                binarySetValue?: (covey.v1.BinarySet.$Properties|null);

                /** AttributeValue value */
                value?: ("stringValue"|"numberValue"|"binaryValue"|"boolValue"|"nullValue"|"listValue"|"mapValue"|"stringSetValue"|"numberSetValue"|"binarySetValue");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an AttributeValue. */
            type $Shape = {
              stringValue?: string|null;
              numberValue?: string|null;
              binaryValue?: Uint8Array|null;
              boolValue?: boolean|null;
              nullValue?: boolean|null;
              listValue?: covey.v1.ListValue.$Shape|null;
              mapValue?: covey.v1.MapValue.$Shape|null;
              stringSetValue?: covey.v1.StringSet.$Shape|null;
              numberSetValue?: covey.v1.NumberSet.$Shape|null;
              binarySetValue?: covey.v1.BinarySet.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ value?: undefined; stringValue?: null; numberValue?: null; binaryValue?: null; boolValue?: null; nullValue?: null; listValue?: null; mapValue?: null; stringSetValue?: null; numberSetValue?: null; binarySetValue?: null }|{ value?: "stringValue"; stringValue: string; numberValue?: null; binaryValue?: null; boolValue?: null; nullValue?: null; listValue?: null; mapValue?: null; stringSetValue?: null; numberSetValue?: null; binarySetValue?: null }|{ value?: "numberValue"; stringValue?: null; numberValue: string; binaryValue?: null; boolValue?: null; nullValue?: null; listValue?: null; mapValue?: null; stringSetValue?: null; numberSetValue?: null; binarySetValue?: null }|{ value?: "binaryValue"; stringValue?: null; numberValue?: null; binaryValue: Uint8Array; boolValue?: null; nullValue?: null; listValue?: null; mapValue?: null; stringSetValue?: null; numberSetValue?: null; binarySetValue?: null }|{ value?: "boolValue"; stringValue?: null; numberValue?: null; binaryValue?: null; boolValue: boolean; nullValue?: null; listValue?: null; mapValue?: null; stringSetValue?: null; numberSetValue?: null; binarySetValue?: null }|{ value?: "nullValue"; stringValue?: null; numberValue?: null; binaryValue?: null; boolValue?: null; nullValue: boolean; listValue?: null; mapValue?: null; stringSetValue?: null; numberSetValue?: null; binarySetValue?: null }|{ value?: "listValue"; stringValue?: null; numberValue?: null; binaryValue?: null; boolValue?: null; nullValue?: null; listValue: covey.v1.ListValue.$Shape; mapValue?: null; stringSetValue?: null; numberSetValue?: null; binarySetValue?: null }|{ value?: "mapValue"; stringValue?: null; numberValue?: null; binaryValue?: null; boolValue?: null; nullValue?: null; listValue?: null; mapValue: covey.v1.MapValue.$Shape; stringSetValue?: null; numberSetValue?: null; binarySetValue?: null }|{ value?: "stringSetValue"; stringValue?: null; numberValue?: null; binaryValue?: null; boolValue?: null; nullValue?: null; listValue?: null; mapValue?: null; stringSetValue: covey.v1.StringSet.$Shape; numberSetValue?: null; binarySetValue?: null }|{ value?: "numberSetValue"; stringValue?: null; numberValue?: null; binaryValue?: null; boolValue?: null; nullValue?: null; listValue?: null; mapValue?: null; stringSetValue?: null; numberSetValue: covey.v1.NumberSet.$Shape; binarySetValue?: null }|{ value?: "binarySetValue"; stringValue?: null; numberValue?: null; binaryValue?: null; boolValue?: null; nullValue?: null; listValue?: null; mapValue?: null; stringSetValue?: null; numberSetValue?: null; binarySetValue: covey.v1.BinarySet.$Shape })
            );
        }

        /**
         * Properties of a ListValue.
         * @deprecated Use covey.v1.ListValue.$Properties instead.
         */
        interface IListValue extends covey.v1.ListValue.$Properties {
        }

        /** Represents a ListValue. */
        class ListValue {

            /**
             * Constructs a new ListValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ListValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListValue values. */
            values: covey.v1.AttributeValue.$Properties[];

            /**
             * Creates a new ListValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListValue instance
             */
            static create(properties: covey.v1.ListValue.$Shape): covey.v1.ListValue & covey.v1.ListValue.$Shape;
            static create(properties?: covey.v1.ListValue.$Properties): covey.v1.ListValue;

            /**
             * Encodes the specified ListValue message. Does not implicitly {@link covey.v1.ListValue.verify|verify} messages.
             * @param message ListValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ListValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ListValue & covey.v1.ListValue.$Shape} ListValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ListValue & covey.v1.ListValue.$Shape;
        }

        namespace ListValue {

            /** Properties of a ListValue. */
            interface $Properties {

                /** ListValue values */
                values?: (covey.v1.AttributeValue.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListValue. */
            type $Shape = {
              values?: covey.v1.AttributeValue.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a MapValue.
         * @deprecated Use covey.v1.MapValue.$Properties instead.
         */
        interface IMapValue extends covey.v1.MapValue.$Properties {
        }

        /** Represents a MapValue. */
        class MapValue {

            /**
             * Constructs a new MapValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.MapValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MapValue attributes. */
            attributes: { [k: string]: covey.v1.AttributeValue.$Properties };

            /**
             * Creates a new MapValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MapValue instance
             */
            static create(properties: covey.v1.MapValue.$Shape): covey.v1.MapValue & covey.v1.MapValue.$Shape;
            static create(properties?: covey.v1.MapValue.$Properties): covey.v1.MapValue;

            /**
             * Encodes the specified MapValue message. Does not implicitly {@link covey.v1.MapValue.verify|verify} messages.
             * @param message MapValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.MapValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MapValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.MapValue & covey.v1.MapValue.$Shape} MapValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.MapValue & covey.v1.MapValue.$Shape;
        }

        namespace MapValue {

            /** Properties of a MapValue. */
            interface $Properties {

                /** MapValue attributes */
                attributes?: ({ [k: string]: covey.v1.AttributeValue.$Properties }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MapValue. */
            type $Shape = {
              attributes?: { [k: string]: covey.v1.AttributeValue.$Shape }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a StringSet.
         * @deprecated Use covey.v1.StringSet.$Properties instead.
         */
        interface IStringSet extends covey.v1.StringSet.$Properties {
        }

        /** Represents a StringSet. */
        class StringSet {

            /**
             * Constructs a new StringSet.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.StringSet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StringSet values. */
            values: string[];

            /**
             * Creates a new StringSet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StringSet instance
             */
            static create(properties: covey.v1.StringSet.$Shape): covey.v1.StringSet & covey.v1.StringSet.$Shape;
            static create(properties?: covey.v1.StringSet.$Properties): covey.v1.StringSet;

            /**
             * Encodes the specified StringSet message. Does not implicitly {@link covey.v1.StringSet.verify|verify} messages.
             * @param message StringSet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.StringSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StringSet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.StringSet & covey.v1.StringSet.$Shape} StringSet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.StringSet & covey.v1.StringSet.$Shape;
        }

        namespace StringSet {

            /** Properties of a StringSet. */
            interface $Properties {

                /** StringSet values */
                values?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StringSet. */
            type $Shape = covey.v1.StringSet.$Properties;
        }

        /**
         * Properties of a NumberSet.
         * @deprecated Use covey.v1.NumberSet.$Properties instead.
         */
        interface INumberSet extends covey.v1.NumberSet.$Properties {
        }

        /** Represents a NumberSet. */
        class NumberSet {

            /**
             * Constructs a new NumberSet.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.NumberSet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NumberSet values. */
            values: string[];

            /**
             * Creates a new NumberSet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns NumberSet instance
             */
            static create(properties: covey.v1.NumberSet.$Shape): covey.v1.NumberSet & covey.v1.NumberSet.$Shape;
            static create(properties?: covey.v1.NumberSet.$Properties): covey.v1.NumberSet;

            /**
             * Encodes the specified NumberSet message. Does not implicitly {@link covey.v1.NumberSet.verify|verify} messages.
             * @param message NumberSet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.NumberSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NumberSet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.NumberSet & covey.v1.NumberSet.$Shape} NumberSet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.NumberSet & covey.v1.NumberSet.$Shape;
        }

        namespace NumberSet {

            /** Properties of a NumberSet. */
            interface $Properties {

                /** NumberSet values */
                values?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NumberSet. */
            type $Shape = covey.v1.NumberSet.$Properties;
        }

        /**
         * Properties of a BinarySet.
         * @deprecated Use covey.v1.BinarySet.$Properties instead.
         */
        interface IBinarySet extends covey.v1.BinarySet.$Properties {
        }

        /** Represents a BinarySet. */
        class BinarySet {

            /**
             * Constructs a new BinarySet.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.BinarySet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BinarySet values. */
            values: Uint8Array[];

            /**
             * Creates a new BinarySet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BinarySet instance
             */
            static create(properties: covey.v1.BinarySet.$Shape): covey.v1.BinarySet & covey.v1.BinarySet.$Shape;
            static create(properties?: covey.v1.BinarySet.$Properties): covey.v1.BinarySet;

            /**
             * Encodes the specified BinarySet message. Does not implicitly {@link covey.v1.BinarySet.verify|verify} messages.
             * @param message BinarySet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.BinarySet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BinarySet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.BinarySet & covey.v1.BinarySet.$Shape} BinarySet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.BinarySet & covey.v1.BinarySet.$Shape;
        }

        namespace BinarySet {

            /** Properties of a BinarySet. */
            interface $Properties {

                /** BinarySet values */
                values?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BinarySet. */
            type $Shape = covey.v1.BinarySet.$Properties;
        }

        /**
         * Properties of an Item.
         * @deprecated Use covey.v1.Item.$Properties instead.
         */
        interface IItem extends covey.v1.Item.$Properties {
        }

        /** An item, a part of one, or a primary key: attributes by name. */
        class Item {

            /**
             * Constructs a new Item.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.Item.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Item attributes. */
            attributes: { [k: string]: covey.v1.AttributeValue.$Properties };

            /**
             * Creates a new Item instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Item instance
             */
            static create(properties: covey.v1.Item.$Shape): covey.v1.Item & covey.v1.Item.$Shape;
            static create(properties?: covey.v1.Item.$Properties): covey.v1.Item;

            /**
             * Encodes the specified Item message. Does not implicitly {@link covey.v1.Item.verify|verify} messages.
             * @param message Item message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.Item.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Item message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.Item & covey.v1.Item.$Shape} Item
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.Item & covey.v1.Item.$Shape;
        }

        namespace Item {

            /** Properties of an Item. */
            interface $Properties {

                /** Item attributes */
                attributes?: ({ [k: string]: covey.v1.AttributeValue.$Properties }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Item. */
            type $Shape = {
              attributes?: { [k: string]: covey.v1.AttributeValue.$Shape }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a GetTopologyRequest.
         * @deprecated Use covey.v1.GetTopologyRequest.$Properties instead.
         */
        interface IGetTopologyRequest extends covey.v1.GetTopologyRequest.$Properties {
        }

        /** Represents a GetTopologyRequest. */
        class GetTopologyRequest {

            /**
             * Constructs a new GetTopologyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.GetTopologyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new GetTopologyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetTopologyRequest instance
             */
            static create(properties: covey.v1.GetTopologyRequest.$Shape): covey.v1.GetTopologyRequest & covey.v1.GetTopologyRequest.$Shape;
            static create(properties?: covey.v1.GetTopologyRequest.$Properties): covey.v1.GetTopologyRequest;

            /**
             * Encodes the specified GetTopologyRequest message. Does not implicitly {@link covey.v1.GetTopologyRequest.verify|verify} messages.
             * @param message GetTopologyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.GetTopologyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetTopologyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.GetTopologyRequest & covey.v1.GetTopologyRequest.$Shape} GetTopologyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.GetTopologyRequest & covey.v1.GetTopologyRequest.$Shape;
        }

        namespace GetTopologyRequest {

            /** Properties of a GetTopologyRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetTopologyRequest. */
            type $Shape = covey.v1.GetTopologyRequest.$Properties;
        }

        /**
         * Properties of a GetTopologyResponse.
         * @deprecated Use covey.v1.GetTopologyResponse.$Properties instead.
         */
        interface IGetTopologyResponse extends covey.v1.GetTopologyResponse.$Properties {
        }

        /** Represents a GetTopologyResponse. */
        class GetTopologyResponse {

            /**
             * Constructs a new GetTopologyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.GetTopologyResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetTopologyResponse topology. */
            topology?: (covey.v1.Topology.$Properties|null);

            /**
             * Creates a new GetTopologyResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetTopologyResponse instance
             */
            static create(properties: covey.v1.GetTopologyResponse.$Shape): covey.v1.GetTopologyResponse & covey.v1.GetTopologyResponse.$Shape;
            static create(properties?: covey.v1.GetTopologyResponse.$Properties): covey.v1.GetTopologyResponse;

            /**
             * Encodes the specified GetTopologyResponse message. Does not implicitly {@link covey.v1.GetTopologyResponse.verify|verify} messages.
             * @param message GetTopologyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.GetTopologyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetTopologyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.GetTopologyResponse & covey.v1.GetTopologyResponse.$Shape} GetTopologyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.GetTopologyResponse & covey.v1.GetTopologyResponse.$Shape;
        }

        namespace GetTopologyResponse {

            /** Properties of a GetTopologyResponse. */
            interface $Properties {

                /** GetTopologyResponse topology */
                topology?: (covey.v1.Topology.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetTopologyResponse. */
            type $Shape = covey.v1.GetTopologyResponse.$Properties;
        }

        /**
         * Properties of a Topology.
         * @deprecated Use covey.v1.Topology.$Properties instead.
         */
        interface ITopology extends covey.v1.Topology.$Properties {
        }

        /** Represents a Topology. */
        class Topology {

            /**
             * Constructs a new Topology.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.Topology.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The identity of the cluster, agreed once. */
            clusterId: string;

            /**
             * The version of the document that says which nodes own the ring; grows with every change of ownership. Node states
             * and proposers are this node's present view and change without it.
             */
            epoch: number;

            /** Topology nodes. */
            nodes: covey.v1.Node.$Properties[];

            /**
             * Exactly as many as the cluster has partitions, a power of two. Partition p is the p-th of equal, contiguous ranges
             * of tokens; the token of an item is MurmurHash3 (x86, 32 bits, seed 0) of its partition key's encoding.
             */
            partitions: covey.v1.Partition.$Properties[];

            /**
             * Creates a new Topology instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Topology instance
             */
            static create(properties: covey.v1.Topology.$Shape): covey.v1.Topology & covey.v1.Topology.$Shape;
            static create(properties?: covey.v1.Topology.$Properties): covey.v1.Topology;

            /**
             * Encodes the specified Topology message. Does not implicitly {@link covey.v1.Topology.verify|verify} messages.
             * @param message Topology message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.Topology.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Topology message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.Topology & covey.v1.Topology.$Shape} Topology
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.Topology & covey.v1.Topology.$Shape;
        }

        namespace Topology {

            /** Properties of a Topology. */
            interface $Properties {

                /** The identity of the cluster, agreed once. */
                clusterId?: (string|null);

                /**
                 * The version of the document that says which nodes own the ring; grows with every change of ownership. Node states
                 * and proposers are this node's present view and change without it.
                 */
                epoch?: (number|null);

                /** Topology nodes */
                nodes?: (covey.v1.Node.$Properties[]|null);

                /**
                 * Exactly as many as the cluster has partitions, a power of two. Partition p is the p-th of equal, contiguous ranges
                 * of tokens; the token of an item is MurmurHash3 (x86, 32 bits, seed 0) of its partition key's encoding.
                 */
                partitions?: (covey.v1.Partition.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Topology. */
            type $Shape = covey.v1.Topology.$Properties;
        }

        /**
         * Properties of a Node.
         * @deprecated Use covey.v1.Node.$Properties instead.
         */
        interface INode extends covey.v1.Node.$Properties {
        }

        /** Represents a Node. */
        class Node {

            /**
             * Constructs a new Node.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.Node.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Made once in the node's data directory: 16 hexadecimal digits. */
            nodeId: string;

            /** For people. */
            name: string;

            /** Where the node serves this API: "host:port". */
            grpcAddress: string;

            /** Where the node serves the DynamoDB API: "host:port". */
            httpAddress: string;

            /** The failure domain. Empty: none given. */
            zone: string;

            /** Node state. */
            state: covey.v1.NodeState;

            /**
             * Creates a new Node instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Node instance
             */
            static create(properties: covey.v1.Node.$Shape): covey.v1.Node & covey.v1.Node.$Shape;
            static create(properties?: covey.v1.Node.$Properties): covey.v1.Node;

            /**
             * Encodes the specified Node message. Does not implicitly {@link covey.v1.Node.verify|verify} messages.
             * @param message Node message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.Node.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Node message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.Node & covey.v1.Node.$Shape} Node
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.Node & covey.v1.Node.$Shape;
        }

        namespace Node {

            /** Properties of a Node. */
            interface $Properties {

                /** Made once in the node's data directory: 16 hexadecimal digits. */
                nodeId?: (string|null);

                /** For people. */
                name?: (string|null);

                /** Where the node serves this API: "host:port". */
                grpcAddress?: (string|null);

                /** Where the node serves the DynamoDB API: "host:port". */
                httpAddress?: (string|null);

                /** The failure domain. Empty: none given. */
                zone?: (string|null);

                /** Node state */
                state?: (covey.v1.NodeState|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Node. */
            type $Shape = covey.v1.Node.$Properties;
        }

        /** A node as gossip sees it. */
        enum NodeState {

            /** NODE_STATE_UNSPECIFIED value */
            NODE_STATE_UNSPECIFIED = 0,

            /** NODE_STATE_ALIVE value */
            NODE_STATE_ALIVE = 1,

            /** It does not answer; it has a little time to refute that. */
            NODE_STATE_SUSPECT = 2,

            /** NODE_STATE_DEAD value */
            NODE_STATE_DEAD = 3,

            /** NODE_STATE_LEFT value */
            NODE_STATE_LEFT = 4
        }

        /**
         * Properties of a Partition.
         * @deprecated Use covey.v1.Partition.$Properties instead.
         */
        interface IPartition extends covey.v1.Partition.$Properties {
        }

        /** Represents a Partition. */
        class Partition {

            /**
             * Constructs a new Partition.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.Partition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The nodes that hold the partition, in preference order. */
            replicaNodeIds: string[];

            /** The replica that its peers last promised to follow; send writes and strong reads there. Empty: not known. */
            proposerNodeId: string;

            /**
             * Creates a new Partition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Partition instance
             */
            static create(properties: covey.v1.Partition.$Shape): covey.v1.Partition & covey.v1.Partition.$Shape;
            static create(properties?: covey.v1.Partition.$Properties): covey.v1.Partition;

            /**
             * Encodes the specified Partition message. Does not implicitly {@link covey.v1.Partition.verify|verify} messages.
             * @param message Partition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.Partition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Partition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.Partition & covey.v1.Partition.$Shape} Partition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.Partition & covey.v1.Partition.$Shape;
        }

        namespace Partition {

            /** Properties of a Partition. */
            interface $Properties {

                /** The nodes that hold the partition, in preference order. */
                replicaNodeIds?: (string[]|null);

                /** The replica that its peers last promised to follow; send writes and strong reads there. Empty: not known. */
                proposerNodeId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Partition. */
            type $Shape = covey.v1.Partition.$Properties;
        }

        /**
         * Properties of a GetStatusRequest.
         * @deprecated Use covey.v1.GetStatusRequest.$Properties instead.
         */
        interface IGetStatusRequest extends covey.v1.GetStatusRequest.$Properties {
        }

        /** Represents a GetStatusRequest. */
        class GetStatusRequest {

            /**
             * Constructs a new GetStatusRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.GetStatusRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new GetStatusRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetStatusRequest instance
             */
            static create(properties: covey.v1.GetStatusRequest.$Shape): covey.v1.GetStatusRequest & covey.v1.GetStatusRequest.$Shape;
            static create(properties?: covey.v1.GetStatusRequest.$Properties): covey.v1.GetStatusRequest;

            /**
             * Encodes the specified GetStatusRequest message. Does not implicitly {@link covey.v1.GetStatusRequest.verify|verify} messages.
             * @param message GetStatusRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.GetStatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetStatusRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.GetStatusRequest & covey.v1.GetStatusRequest.$Shape} GetStatusRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.GetStatusRequest & covey.v1.GetStatusRequest.$Shape;
        }

        namespace GetStatusRequest {

            /** Properties of a GetStatusRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetStatusRequest. */
            type $Shape = covey.v1.GetStatusRequest.$Properties;
        }

        /**
         * Properties of a GetStatusResponse.
         * @deprecated Use covey.v1.GetStatusResponse.$Properties instead.
         */
        interface IGetStatusResponse extends covey.v1.GetStatusResponse.$Properties {
        }

        /** Represents a GetStatusResponse. */
        class GetStatusResponse {

            /**
             * Constructs a new GetStatusResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.GetStatusResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetStatusResponse node. */
            node?: (covey.v1.Node.$Properties|null);

            /** GetStatusResponse clusterId. */
            clusterId: string;

            /** GetStatusResponse epoch. */
            epoch: number;

            /** The version of the program. */
            version: string;

            /** Milliseconds since the process started. */
            uptimeMs: number;

            /** Whether the node takes requests. */
            ready: boolean;

            /** What the node waits for while it is not ready. */
            waitingFor: string;

            /**
             * Creates a new GetStatusResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetStatusResponse instance
             */
            static create(properties: covey.v1.GetStatusResponse.$Shape): covey.v1.GetStatusResponse & covey.v1.GetStatusResponse.$Shape;
            static create(properties?: covey.v1.GetStatusResponse.$Properties): covey.v1.GetStatusResponse;

            /**
             * Encodes the specified GetStatusResponse message. Does not implicitly {@link covey.v1.GetStatusResponse.verify|verify} messages.
             * @param message GetStatusResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.GetStatusResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetStatusResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.GetStatusResponse & covey.v1.GetStatusResponse.$Shape} GetStatusResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.GetStatusResponse & covey.v1.GetStatusResponse.$Shape;
        }

        namespace GetStatusResponse {

            /** Properties of a GetStatusResponse. */
            interface $Properties {

                /** GetStatusResponse node */
                node?: (covey.v1.Node.$Properties|null);

                /** GetStatusResponse clusterId */
                clusterId?: (string|null);

                /** GetStatusResponse epoch */
                epoch?: (number|null);

                /** The version of the program. */
                version?: (string|null);

                /** Milliseconds since the process started. */
                uptimeMs?: (number|null);

                /** Whether the node takes requests. */
                ready?: (boolean|null);

                /** What the node waits for while it is not ready. */
                waitingFor?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetStatusResponse. */
            type $Shape = covey.v1.GetStatusResponse.$Properties;
        }

        /**
         * Properties of a TopologyChange.
         * @deprecated Use covey.v1.TopologyChange.$Properties instead.
         */
        interface ITopologyChange extends covey.v1.TopologyChange.$Properties {
        }

        /** One change. Nodes are named by id or, where that is unambiguous, by name. */
        class TopologyChange {

            /**
             * Constructs a new TopologyChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TopologyChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TopologyChange kind. */
            kind: covey.v1.TopologyChangeKind;

            /** All kinds but REBALANCE. */
            node: string;

            /** REPLACE: the node that waits to join and takes the place of `node`. */
            successor: string;

            /**
             * Creates a new TopologyChange instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TopologyChange instance
             */
            static create(properties: covey.v1.TopologyChange.$Shape): covey.v1.TopologyChange & covey.v1.TopologyChange.$Shape;
            static create(properties?: covey.v1.TopologyChange.$Properties): covey.v1.TopologyChange;

            /**
             * Encodes the specified TopologyChange message. Does not implicitly {@link covey.v1.TopologyChange.verify|verify} messages.
             * @param message TopologyChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TopologyChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TopologyChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TopologyChange & covey.v1.TopologyChange.$Shape} TopologyChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TopologyChange & covey.v1.TopologyChange.$Shape;
        }

        namespace TopologyChange {

            /** Properties of a TopologyChange. */
            interface $Properties {

                /** TopologyChange kind */
                kind?: (covey.v1.TopologyChangeKind|null);

                /** All kinds but REBALANCE. */
                node?: (string|null);

                /** REPLACE: the node that waits to join and takes the place of `node`. */
                successor?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TopologyChange. */
            type $Shape = covey.v1.TopologyChange.$Properties;
        }

        /** TopologyChangeKind enum. */
        enum TopologyChangeKind {

            /** TOPOLOGY_CHANGE_KIND_UNSPECIFIED value */
            TOPOLOGY_CHANGE_KIND_UNSPECIFIED = 0,

            /** Gives every member its share. */
            TOPOLOGY_CHANGE_KIND_REBALANCE = 1,

            /** A live member gives everything away and leaves. */
            TOPOLOGY_CHANGE_KIND_DECOMMISSION = 2,

            /** A decommission is taken back. */
            TOPOLOGY_CHANGE_KIND_RECOMMISSION = 3,

            /** A member that is dead for good is fenced, and its partitions get other replicas. */
            TOPOLOGY_CHANGE_KIND_REMOVE_DEAD = 4,

            /** One member takes another one's place. */
            TOPOLOGY_CHANGE_KIND_REPLACE = 5
        }

        /**
         * Properties of a PlanTopologyRequest.
         * @deprecated Use covey.v1.PlanTopologyRequest.$Properties instead.
         */
        interface IPlanTopologyRequest extends covey.v1.PlanTopologyRequest.$Properties {
        }

        /** Represents a PlanTopologyRequest. */
        class PlanTopologyRequest {

            /**
             * Constructs a new PlanTopologyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.PlanTopologyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PlanTopologyRequest change. */
            change?: (covey.v1.TopologyChange.$Properties|null);

            /**
             * Creates a new PlanTopologyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PlanTopologyRequest instance
             */
            static create(properties: covey.v1.PlanTopologyRequest.$Shape): covey.v1.PlanTopologyRequest & covey.v1.PlanTopologyRequest.$Shape;
            static create(properties?: covey.v1.PlanTopologyRequest.$Properties): covey.v1.PlanTopologyRequest;

            /**
             * Encodes the specified PlanTopologyRequest message. Does not implicitly {@link covey.v1.PlanTopologyRequest.verify|verify} messages.
             * @param message PlanTopologyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.PlanTopologyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlanTopologyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.PlanTopologyRequest & covey.v1.PlanTopologyRequest.$Shape} PlanTopologyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.PlanTopologyRequest & covey.v1.PlanTopologyRequest.$Shape;
        }

        namespace PlanTopologyRequest {

            /** Properties of a PlanTopologyRequest. */
            interface $Properties {

                /** PlanTopologyRequest change */
                change?: (covey.v1.TopologyChange.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlanTopologyRequest. */
            type $Shape = covey.v1.PlanTopologyRequest.$Properties;
        }

        /**
         * Properties of a PlanTopologyResponse.
         * @deprecated Use covey.v1.PlanTopologyResponse.$Properties instead.
         */
        interface IPlanTopologyResponse extends covey.v1.PlanTopologyResponse.$Properties {
        }

        /** Represents a PlanTopologyResponse. */
        class PlanTopologyResponse {

            /**
             * Constructs a new PlanTopologyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.PlanTopologyResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** To be repeated in the commit. */
            planId: string;

            /** The epoch of the topology that the plan was made on. */
            basedOn: number;

            /** How many partitions get other replicas, or their replicas another order. */
            partitions: number;

            /** About how much is copied. */
            bytes: number;

            /** PlanTopologyResponse moves. */
            moves: covey.v1.PlannedMove.$Properties[];

            /**
             * Creates a new PlanTopologyResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PlanTopologyResponse instance
             */
            static create(properties: covey.v1.PlanTopologyResponse.$Shape): covey.v1.PlanTopologyResponse & covey.v1.PlanTopologyResponse.$Shape;
            static create(properties?: covey.v1.PlanTopologyResponse.$Properties): covey.v1.PlanTopologyResponse;

            /**
             * Encodes the specified PlanTopologyResponse message. Does not implicitly {@link covey.v1.PlanTopologyResponse.verify|verify} messages.
             * @param message PlanTopologyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.PlanTopologyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlanTopologyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.PlanTopologyResponse & covey.v1.PlanTopologyResponse.$Shape} PlanTopologyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.PlanTopologyResponse & covey.v1.PlanTopologyResponse.$Shape;
        }

        namespace PlanTopologyResponse {

            /** Properties of a PlanTopologyResponse. */
            interface $Properties {

                /** To be repeated in the commit. */
                planId?: (string|null);

                /** The epoch of the topology that the plan was made on. */
                basedOn?: (number|null);

                /** How many partitions get other replicas, or their replicas another order. */
                partitions?: (number|null);

                /** About how much is copied. */
                bytes?: (number|null);

                /** PlanTopologyResponse moves */
                moves?: (covey.v1.PlannedMove.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlanTopologyResponse. */
            type $Shape = covey.v1.PlanTopologyResponse.$Properties;
        }

        /**
         * Properties of a PlannedMove.
         * @deprecated Use covey.v1.PlannedMove.$Properties instead.
         */
        interface IPlannedMove extends covey.v1.PlannedMove.$Properties {
        }

        /** Represents a PlannedMove. */
        class PlannedMove {

            /**
             * Constructs a new PlannedMove.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.PlannedMove.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PlannedMove partition. */
            partition: number;

            /** The replica that goes. Empty: the number of replicas grows. */
            fromNodeId: string;

            /** The node that gets a copy. Empty: the number of replicas shrinks. */
            toNodeId: string;

            /** PlannedMove bytes. */
            bytes: number;

            /**
             * Creates a new PlannedMove instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PlannedMove instance
             */
            static create(properties: covey.v1.PlannedMove.$Shape): covey.v1.PlannedMove & covey.v1.PlannedMove.$Shape;
            static create(properties?: covey.v1.PlannedMove.$Properties): covey.v1.PlannedMove;

            /**
             * Encodes the specified PlannedMove message. Does not implicitly {@link covey.v1.PlannedMove.verify|verify} messages.
             * @param message PlannedMove message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.PlannedMove.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlannedMove message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.PlannedMove & covey.v1.PlannedMove.$Shape} PlannedMove
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.PlannedMove & covey.v1.PlannedMove.$Shape;
        }

        namespace PlannedMove {

            /** Properties of a PlannedMove. */
            interface $Properties {

                /** PlannedMove partition */
                partition?: (number|null);

                /** The replica that goes. Empty: the number of replicas grows. */
                fromNodeId?: (string|null);

                /** The node that gets a copy. Empty: the number of replicas shrinks. */
                toNodeId?: (string|null);

                /** PlannedMove bytes */
                bytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlannedMove. */
            type $Shape = covey.v1.PlannedMove.$Properties;
        }

        /**
         * Properties of a CommitTopologyRequest.
         * @deprecated Use covey.v1.CommitTopologyRequest.$Properties instead.
         */
        interface ICommitTopologyRequest extends covey.v1.CommitTopologyRequest.$Properties {
        }

        /** Represents a CommitTopologyRequest. */
        class CommitTopologyRequest {

            /**
             * Constructs a new CommitTopologyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.CommitTopologyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommitTopologyRequest change. */
            change?: (covey.v1.TopologyChange.$Properties|null);

            /** CommitTopologyRequest planId. */
            planId: string;

            /**
             * Creates a new CommitTopologyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommitTopologyRequest instance
             */
            static create(properties: covey.v1.CommitTopologyRequest.$Shape): covey.v1.CommitTopologyRequest & covey.v1.CommitTopologyRequest.$Shape;
            static create(properties?: covey.v1.CommitTopologyRequest.$Properties): covey.v1.CommitTopologyRequest;

            /**
             * Encodes the specified CommitTopologyRequest message. Does not implicitly {@link covey.v1.CommitTopologyRequest.verify|verify} messages.
             * @param message CommitTopologyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.CommitTopologyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommitTopologyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.CommitTopologyRequest & covey.v1.CommitTopologyRequest.$Shape} CommitTopologyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.CommitTopologyRequest & covey.v1.CommitTopologyRequest.$Shape;
        }

        namespace CommitTopologyRequest {

            /** Properties of a CommitTopologyRequest. */
            interface $Properties {

                /** CommitTopologyRequest change */
                change?: (covey.v1.TopologyChange.$Properties|null);

                /** CommitTopologyRequest planId */
                planId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommitTopologyRequest. */
            type $Shape = covey.v1.CommitTopologyRequest.$Properties;
        }

        /**
         * Properties of a CommitTopologyResponse.
         * @deprecated Use covey.v1.CommitTopologyResponse.$Properties instead.
         */
        interface ICommitTopologyResponse extends covey.v1.CommitTopologyResponse.$Properties {
        }

        /** Represents a CommitTopologyResponse. */
        class CommitTopologyResponse {

            /**
             * Constructs a new CommitTopologyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.CommitTopologyResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Of the topology that the commit made. */
            epoch: number;

            /**
             * Creates a new CommitTopologyResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommitTopologyResponse instance
             */
            static create(properties: covey.v1.CommitTopologyResponse.$Shape): covey.v1.CommitTopologyResponse & covey.v1.CommitTopologyResponse.$Shape;
            static create(properties?: covey.v1.CommitTopologyResponse.$Properties): covey.v1.CommitTopologyResponse;

            /**
             * Encodes the specified CommitTopologyResponse message. Does not implicitly {@link covey.v1.CommitTopologyResponse.verify|verify} messages.
             * @param message CommitTopologyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.CommitTopologyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommitTopologyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.CommitTopologyResponse & covey.v1.CommitTopologyResponse.$Shape} CommitTopologyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.CommitTopologyResponse & covey.v1.CommitTopologyResponse.$Shape;
        }

        namespace CommitTopologyResponse {

            /** Properties of a CommitTopologyResponse. */
            interface $Properties {

                /** Of the topology that the commit made. */
                epoch?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommitTopologyResponse. */
            type $Shape = covey.v1.CommitTopologyResponse.$Properties;
        }

        /**
         * Properties of a CancelTopologyRequest.
         * @deprecated Use covey.v1.CancelTopologyRequest.$Properties instead.
         */
        interface ICancelTopologyRequest extends covey.v1.CancelTopologyRequest.$Properties {
        }

        /** Represents a CancelTopologyRequest. */
        class CancelTopologyRequest {

            /**
             * Constructs a new CancelTopologyRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.CancelTopologyRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new CancelTopologyRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CancelTopologyRequest instance
             */
            static create(properties: covey.v1.CancelTopologyRequest.$Shape): covey.v1.CancelTopologyRequest & covey.v1.CancelTopologyRequest.$Shape;
            static create(properties?: covey.v1.CancelTopologyRequest.$Properties): covey.v1.CancelTopologyRequest;

            /**
             * Encodes the specified CancelTopologyRequest message. Does not implicitly {@link covey.v1.CancelTopologyRequest.verify|verify} messages.
             * @param message CancelTopologyRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.CancelTopologyRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CancelTopologyRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.CancelTopologyRequest & covey.v1.CancelTopologyRequest.$Shape} CancelTopologyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.CancelTopologyRequest & covey.v1.CancelTopologyRequest.$Shape;
        }

        namespace CancelTopologyRequest {

            /** Properties of a CancelTopologyRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CancelTopologyRequest. */
            type $Shape = covey.v1.CancelTopologyRequest.$Properties;
        }

        /**
         * Properties of a CancelTopologyResponse.
         * @deprecated Use covey.v1.CancelTopologyResponse.$Properties instead.
         */
        interface ICancelTopologyResponse extends covey.v1.CancelTopologyResponse.$Properties {
        }

        /** Represents a CancelTopologyResponse. */
        class CancelTopologyResponse {

            /**
             * Constructs a new CancelTopologyResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.CancelTopologyResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CancelTopologyResponse epoch. */
            epoch: number;

            /**
             * Creates a new CancelTopologyResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CancelTopologyResponse instance
             */
            static create(properties: covey.v1.CancelTopologyResponse.$Shape): covey.v1.CancelTopologyResponse & covey.v1.CancelTopologyResponse.$Shape;
            static create(properties?: covey.v1.CancelTopologyResponse.$Properties): covey.v1.CancelTopologyResponse;

            /**
             * Encodes the specified CancelTopologyResponse message. Does not implicitly {@link covey.v1.CancelTopologyResponse.verify|verify} messages.
             * @param message CancelTopologyResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.CancelTopologyResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CancelTopologyResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.CancelTopologyResponse & covey.v1.CancelTopologyResponse.$Shape} CancelTopologyResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.CancelTopologyResponse & covey.v1.CancelTopologyResponse.$Shape;
        }

        namespace CancelTopologyResponse {

            /** Properties of a CancelTopologyResponse. */
            interface $Properties {

                /** CancelTopologyResponse epoch */
                epoch?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CancelTopologyResponse. */
            type $Shape = covey.v1.CancelTopologyResponse.$Properties;
        }

        /**
         * Properties of a GetTopologyProgressRequest.
         * @deprecated Use covey.v1.GetTopologyProgressRequest.$Properties instead.
         */
        interface IGetTopologyProgressRequest extends covey.v1.GetTopologyProgressRequest.$Properties {
        }

        /** Represents a GetTopologyProgressRequest. */
        class GetTopologyProgressRequest {

            /**
             * Constructs a new GetTopologyProgressRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.GetTopologyProgressRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new GetTopologyProgressRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetTopologyProgressRequest instance
             */
            static create(properties: covey.v1.GetTopologyProgressRequest.$Shape): covey.v1.GetTopologyProgressRequest & covey.v1.GetTopologyProgressRequest.$Shape;
            static create(properties?: covey.v1.GetTopologyProgressRequest.$Properties): covey.v1.GetTopologyProgressRequest;

            /**
             * Encodes the specified GetTopologyProgressRequest message. Does not implicitly {@link covey.v1.GetTopologyProgressRequest.verify|verify} messages.
             * @param message GetTopologyProgressRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.GetTopologyProgressRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetTopologyProgressRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.GetTopologyProgressRequest & covey.v1.GetTopologyProgressRequest.$Shape} GetTopologyProgressRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.GetTopologyProgressRequest & covey.v1.GetTopologyProgressRequest.$Shape;
        }

        namespace GetTopologyProgressRequest {

            /** Properties of a GetTopologyProgressRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetTopologyProgressRequest. */
            type $Shape = covey.v1.GetTopologyProgressRequest.$Properties;
        }

        /**
         * Properties of a GetTopologyProgressResponse.
         * @deprecated Use covey.v1.GetTopologyProgressResponse.$Properties instead.
         */
        interface IGetTopologyProgressResponse extends covey.v1.GetTopologyProgressResponse.$Properties {
        }

        /** Represents a GetTopologyProgressResponse. */
        class GetTopologyProgressResponse {

            /**
             * Constructs a new GetTopologyProgressResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.GetTopologyProgressResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetTopologyProgressResponse epoch. */
            epoch: number;

            /** GetTopologyProgressResponse partitionsDone. */
            partitionsDone: number;

            /** GetTopologyProgressResponse partitionsLeft. */
            partitionsLeft: number;

            /** GetTopologyProgressResponse bytesDone. */
            bytesDone: number;

            /** GetTopologyProgressResponse bytesLeft. */
            bytesLeft: number;

            /** At the pace so far; absent while nothing is done, or nothing left. */
            millisecondsLeft?: (number|null);

            /** GetTopologyProgressResponse moves. */
            moves: covey.v1.MoveProgress.$Properties[];

            /**
             * Creates a new GetTopologyProgressResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetTopologyProgressResponse instance
             */
            static create(properties: covey.v1.GetTopologyProgressResponse.$Shape): covey.v1.GetTopologyProgressResponse & covey.v1.GetTopologyProgressResponse.$Shape;
            static create(properties?: covey.v1.GetTopologyProgressResponse.$Properties): covey.v1.GetTopologyProgressResponse;

            /**
             * Encodes the specified GetTopologyProgressResponse message. Does not implicitly {@link covey.v1.GetTopologyProgressResponse.verify|verify} messages.
             * @param message GetTopologyProgressResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.GetTopologyProgressResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetTopologyProgressResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.GetTopologyProgressResponse & covey.v1.GetTopologyProgressResponse.$Shape} GetTopologyProgressResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.GetTopologyProgressResponse & covey.v1.GetTopologyProgressResponse.$Shape;
        }

        namespace GetTopologyProgressResponse {

            /** Properties of a GetTopologyProgressResponse. */
            interface $Properties {

                /** GetTopologyProgressResponse epoch */
                epoch?: (number|null);

                /** GetTopologyProgressResponse partitionsDone */
                partitionsDone?: (number|null);

                /** GetTopologyProgressResponse partitionsLeft */
                partitionsLeft?: (number|null);

                /** GetTopologyProgressResponse bytesDone */
                bytesDone?: (number|null);

                /** GetTopologyProgressResponse bytesLeft */
                bytesLeft?: (number|null);

                /** At the pace so far; absent while nothing is done, or nothing left. */
                millisecondsLeft?: (number|null);

                /** GetTopologyProgressResponse moves */
                moves?: (covey.v1.MoveProgress.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetTopologyProgressResponse. */
            type $Shape = covey.v1.GetTopologyProgressResponse.$Properties;
        }

        /**
         * Properties of a MoveProgress.
         * @deprecated Use covey.v1.MoveProgress.$Properties instead.
         */
        interface IMoveProgress extends covey.v1.MoveProgress.$Properties {
        }

        /** One partition that has to move. */
        class MoveProgress {

            /**
             * Constructs a new MoveProgress.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.MoveProgress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MoveProgress partition. */
            partition: number;

            /** "waiting", "learners" (copies are made), "joint" (old and new replicas decide together). */
            phase: string;

            /** MoveProgress fromNodeIds. */
            fromNodeIds: string[];

            /** MoveProgress toNodeIds. */
            toNodeIds: string[];

            /** About how much is copied, and how much of it has been. The system group's voters know the latter. */
            bytes: number;

            /** MoveProgress bytesDone. */
            bytesDone: number;

            /** MoveProgress millisecondsLeft. */
            millisecondsLeft?: (number|null);

            /** Why it does not go on, where the node that is asked knows. */
            waitingFor: string;

            /**
             * Creates a new MoveProgress instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MoveProgress instance
             */
            static create(properties: covey.v1.MoveProgress.$Shape): covey.v1.MoveProgress & covey.v1.MoveProgress.$Shape;
            static create(properties?: covey.v1.MoveProgress.$Properties): covey.v1.MoveProgress;

            /**
             * Encodes the specified MoveProgress message. Does not implicitly {@link covey.v1.MoveProgress.verify|verify} messages.
             * @param message MoveProgress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.MoveProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MoveProgress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.MoveProgress & covey.v1.MoveProgress.$Shape} MoveProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.MoveProgress & covey.v1.MoveProgress.$Shape;
        }

        namespace MoveProgress {

            /** Properties of a MoveProgress. */
            interface $Properties {

                /** MoveProgress partition */
                partition?: (number|null);

                /** "waiting", "learners" (copies are made), "joint" (old and new replicas decide together). */
                phase?: (string|null);

                /** MoveProgress fromNodeIds */
                fromNodeIds?: (string[]|null);

                /** MoveProgress toNodeIds */
                toNodeIds?: (string[]|null);

                /** About how much is copied, and how much of it has been. The system group's voters know the latter. */
                bytes?: (number|null);

                /** MoveProgress bytesDone */
                bytesDone?: (number|null);

                /** MoveProgress millisecondsLeft */
                millisecondsLeft?: (number|null);

                /** Why it does not go on, where the node that is asked knows. */
                waitingFor?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MoveProgress. */
            type $Shape = covey.v1.MoveProgress.$Properties;
        }

        /**
         * Properties of a PlanUnsafeRecoveryRequest.
         * @deprecated Use covey.v1.PlanUnsafeRecoveryRequest.$Properties instead.
         */
        interface IPlanUnsafeRecoveryRequest extends covey.v1.PlanUnsafeRecoveryRequest.$Properties {
        }

        /** Represents a PlanUnsafeRecoveryRequest. */
        class PlanUnsafeRecoveryRequest {

            /**
             * Constructs a new PlanUnsafeRecoveryRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.PlanUnsafeRecoveryRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Nodes that are gone for good. Every other member must answer. */
            lost: string[];

            /**
             * Creates a new PlanUnsafeRecoveryRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PlanUnsafeRecoveryRequest instance
             */
            static create(properties: covey.v1.PlanUnsafeRecoveryRequest.$Shape): covey.v1.PlanUnsafeRecoveryRequest & covey.v1.PlanUnsafeRecoveryRequest.$Shape;
            static create(properties?: covey.v1.PlanUnsafeRecoveryRequest.$Properties): covey.v1.PlanUnsafeRecoveryRequest;

            /**
             * Encodes the specified PlanUnsafeRecoveryRequest message. Does not implicitly {@link covey.v1.PlanUnsafeRecoveryRequest.verify|verify} messages.
             * @param message PlanUnsafeRecoveryRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.PlanUnsafeRecoveryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlanUnsafeRecoveryRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.PlanUnsafeRecoveryRequest & covey.v1.PlanUnsafeRecoveryRequest.$Shape} PlanUnsafeRecoveryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.PlanUnsafeRecoveryRequest & covey.v1.PlanUnsafeRecoveryRequest.$Shape;
        }

        namespace PlanUnsafeRecoveryRequest {

            /** Properties of a PlanUnsafeRecoveryRequest. */
            interface $Properties {

                /** Nodes that are gone for good. Every other member must answer. */
                lost?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlanUnsafeRecoveryRequest. */
            type $Shape = covey.v1.PlanUnsafeRecoveryRequest.$Properties;
        }

        /**
         * Properties of a PlanUnsafeRecoveryResponse.
         * @deprecated Use covey.v1.PlanUnsafeRecoveryResponse.$Properties instead.
         */
        interface IPlanUnsafeRecoveryResponse extends covey.v1.PlanUnsafeRecoveryResponse.$Properties {
        }

        /** Represents a PlanUnsafeRecoveryResponse. */
        class PlanUnsafeRecoveryResponse {

            /**
             * Constructs a new PlanUnsafeRecoveryResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.PlanUnsafeRecoveryResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PlanUnsafeRecoveryResponse planId. */
            planId: string;

            /** PlanUnsafeRecoveryResponse basedOn. */
            basedOn: number;

            /** PlanUnsafeRecoveryResponse lostNodeIds. */
            lostNodeIds: string[];

            /** PlanUnsafeRecoveryResponse survivorNodeIds. */
            survivorNodeIds: string[];

            /** Absent: the system group has its majority. */
            systemGroup?: (covey.v1.RecoveredGroup.$Properties|null);

            /** PlanUnsafeRecoveryResponse partitions. */
            partitions: covey.v1.RecoveredPartition.$Properties[];

            /** Partitions of which no complete copy is left: they begin anew, empty. */
            emptied: number[];

            /** Such partitions that find no place to begin anew: they stay unavailable. */
            stuck: number[];

            /** PlanUnsafeRecoveryResponse warnings. */
            warnings: string[];

            /** To be repeated in the commit, word for word. */
            confirmation: string;

            /**
             * Creates a new PlanUnsafeRecoveryResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PlanUnsafeRecoveryResponse instance
             */
            static create(properties: covey.v1.PlanUnsafeRecoveryResponse.$Shape): covey.v1.PlanUnsafeRecoveryResponse & covey.v1.PlanUnsafeRecoveryResponse.$Shape;
            static create(properties?: covey.v1.PlanUnsafeRecoveryResponse.$Properties): covey.v1.PlanUnsafeRecoveryResponse;

            /**
             * Encodes the specified PlanUnsafeRecoveryResponse message. Does not implicitly {@link covey.v1.PlanUnsafeRecoveryResponse.verify|verify} messages.
             * @param message PlanUnsafeRecoveryResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.PlanUnsafeRecoveryResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PlanUnsafeRecoveryResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.PlanUnsafeRecoveryResponse & covey.v1.PlanUnsafeRecoveryResponse.$Shape} PlanUnsafeRecoveryResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.PlanUnsafeRecoveryResponse & covey.v1.PlanUnsafeRecoveryResponse.$Shape;
        }

        namespace PlanUnsafeRecoveryResponse {

            /** Properties of a PlanUnsafeRecoveryResponse. */
            interface $Properties {

                /** PlanUnsafeRecoveryResponse planId */
                planId?: (string|null);

                /** PlanUnsafeRecoveryResponse basedOn */
                basedOn?: (number|null);

                /** PlanUnsafeRecoveryResponse lostNodeIds */
                lostNodeIds?: (string[]|null);

                /** PlanUnsafeRecoveryResponse survivorNodeIds */
                survivorNodeIds?: (string[]|null);

                /** Absent: the system group has its majority. */
                systemGroup?: (covey.v1.RecoveredGroup.$Properties|null);

                /** PlanUnsafeRecoveryResponse partitions */
                partitions?: (covey.v1.RecoveredPartition.$Properties[]|null);

                /** Partitions of which no complete copy is left: they begin anew, empty. */
                emptied?: (number[]|null);

                /** Such partitions that find no place to begin anew: they stay unavailable. */
                stuck?: (number[]|null);

                /** PlanUnsafeRecoveryResponse warnings */
                warnings?: (string[]|null);

                /** To be repeated in the commit, word for word. */
                confirmation?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PlanUnsafeRecoveryResponse. */
            type $Shape = covey.v1.PlanUnsafeRecoveryResponse.$Properties;
        }

        /**
         * Properties of a RecoveredGroup.
         * @deprecated Use covey.v1.RecoveredGroup.$Properties instead.
         */
        interface IRecoveredGroup extends covey.v1.RecoveredGroup.$Properties {
        }

        /** A group that has lost its majority, and the copy that it goes on with. */
        class RecoveredGroup {

            /**
             * Constructs a new RecoveredGroup.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.RecoveredGroup.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RecoveredGroup survivorNodeId. */
            survivorNodeId: string;

            /** Acknowledged writes behind this index may be lost. */
            lastIndex: number;

            /** Up to here nothing that was acknowledged is lost. */
            commitIndex: number;

            /** RecoveredGroup lostNodeIds. */
            lostNodeIds: string[];

            /**
             * Creates a new RecoveredGroup instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RecoveredGroup instance
             */
            static create(properties: covey.v1.RecoveredGroup.$Shape): covey.v1.RecoveredGroup & covey.v1.RecoveredGroup.$Shape;
            static create(properties?: covey.v1.RecoveredGroup.$Properties): covey.v1.RecoveredGroup;

            /**
             * Encodes the specified RecoveredGroup message. Does not implicitly {@link covey.v1.RecoveredGroup.verify|verify} messages.
             * @param message RecoveredGroup message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.RecoveredGroup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RecoveredGroup message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.RecoveredGroup & covey.v1.RecoveredGroup.$Shape} RecoveredGroup
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.RecoveredGroup & covey.v1.RecoveredGroup.$Shape;
        }

        namespace RecoveredGroup {

            /** Properties of a RecoveredGroup. */
            interface $Properties {

                /** RecoveredGroup survivorNodeId */
                survivorNodeId?: (string|null);

                /** Acknowledged writes behind this index may be lost. */
                lastIndex?: (number|null);

                /** Up to here nothing that was acknowledged is lost. */
                commitIndex?: (number|null);

                /** RecoveredGroup lostNodeIds */
                lostNodeIds?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RecoveredGroup. */
            type $Shape = covey.v1.RecoveredGroup.$Properties;
        }

        /**
         * Properties of a RecoveredPartition.
         * @deprecated Use covey.v1.RecoveredPartition.$Properties instead.
         */
        interface IRecoveredPartition extends covey.v1.RecoveredPartition.$Properties {
        }

        /** Represents a RecoveredPartition. */
        class RecoveredPartition {

            /**
             * Constructs a new RecoveredPartition.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.RecoveredPartition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RecoveredPartition partition. */
            partition: number;

            /** RecoveredPartition group. */
            group?: (covey.v1.RecoveredGroup.$Properties|null);

            /**
             * Creates a new RecoveredPartition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RecoveredPartition instance
             */
            static create(properties: covey.v1.RecoveredPartition.$Shape): covey.v1.RecoveredPartition & covey.v1.RecoveredPartition.$Shape;
            static create(properties?: covey.v1.RecoveredPartition.$Properties): covey.v1.RecoveredPartition;

            /**
             * Encodes the specified RecoveredPartition message. Does not implicitly {@link covey.v1.RecoveredPartition.verify|verify} messages.
             * @param message RecoveredPartition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.RecoveredPartition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RecoveredPartition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.RecoveredPartition & covey.v1.RecoveredPartition.$Shape} RecoveredPartition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.RecoveredPartition & covey.v1.RecoveredPartition.$Shape;
        }

        namespace RecoveredPartition {

            /** Properties of a RecoveredPartition. */
            interface $Properties {

                /** RecoveredPartition partition */
                partition?: (number|null);

                /** RecoveredPartition group */
                group?: (covey.v1.RecoveredGroup.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RecoveredPartition. */
            type $Shape = covey.v1.RecoveredPartition.$Properties;
        }

        /**
         * Properties of a CommitUnsafeRecoveryRequest.
         * @deprecated Use covey.v1.CommitUnsafeRecoveryRequest.$Properties instead.
         */
        interface ICommitUnsafeRecoveryRequest extends covey.v1.CommitUnsafeRecoveryRequest.$Properties {
        }

        /** Represents a CommitUnsafeRecoveryRequest. */
        class CommitUnsafeRecoveryRequest {

            /**
             * Constructs a new CommitUnsafeRecoveryRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.CommitUnsafeRecoveryRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommitUnsafeRecoveryRequest lost. */
            lost: string[];

            /** CommitUnsafeRecoveryRequest planId. */
            planId: string;

            /** CommitUnsafeRecoveryRequest confirmation. */
            confirmation: string;

            /**
             * Creates a new CommitUnsafeRecoveryRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommitUnsafeRecoveryRequest instance
             */
            static create(properties: covey.v1.CommitUnsafeRecoveryRequest.$Shape): covey.v1.CommitUnsafeRecoveryRequest & covey.v1.CommitUnsafeRecoveryRequest.$Shape;
            static create(properties?: covey.v1.CommitUnsafeRecoveryRequest.$Properties): covey.v1.CommitUnsafeRecoveryRequest;

            /**
             * Encodes the specified CommitUnsafeRecoveryRequest message. Does not implicitly {@link covey.v1.CommitUnsafeRecoveryRequest.verify|verify} messages.
             * @param message CommitUnsafeRecoveryRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.CommitUnsafeRecoveryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommitUnsafeRecoveryRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.CommitUnsafeRecoveryRequest & covey.v1.CommitUnsafeRecoveryRequest.$Shape} CommitUnsafeRecoveryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.CommitUnsafeRecoveryRequest & covey.v1.CommitUnsafeRecoveryRequest.$Shape;
        }

        namespace CommitUnsafeRecoveryRequest {

            /** Properties of a CommitUnsafeRecoveryRequest. */
            interface $Properties {

                /** CommitUnsafeRecoveryRequest lost */
                lost?: (string[]|null);

                /** CommitUnsafeRecoveryRequest planId */
                planId?: (string|null);

                /** CommitUnsafeRecoveryRequest confirmation */
                confirmation?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommitUnsafeRecoveryRequest. */
            type $Shape = covey.v1.CommitUnsafeRecoveryRequest.$Properties;
        }

        /**
         * Properties of a CommitUnsafeRecoveryResponse.
         * @deprecated Use covey.v1.CommitUnsafeRecoveryResponse.$Properties instead.
         */
        interface ICommitUnsafeRecoveryResponse extends covey.v1.CommitUnsafeRecoveryResponse.$Properties {
        }

        /** Represents a CommitUnsafeRecoveryResponse. */
        class CommitUnsafeRecoveryResponse {

            /**
             * Constructs a new CommitUnsafeRecoveryResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.CommitUnsafeRecoveryResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommitUnsafeRecoveryResponse epoch. */
            epoch: number;

            /**
             * Creates a new CommitUnsafeRecoveryResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommitUnsafeRecoveryResponse instance
             */
            static create(properties: covey.v1.CommitUnsafeRecoveryResponse.$Shape): covey.v1.CommitUnsafeRecoveryResponse & covey.v1.CommitUnsafeRecoveryResponse.$Shape;
            static create(properties?: covey.v1.CommitUnsafeRecoveryResponse.$Properties): covey.v1.CommitUnsafeRecoveryResponse;

            /**
             * Encodes the specified CommitUnsafeRecoveryResponse message. Does not implicitly {@link covey.v1.CommitUnsafeRecoveryResponse.verify|verify} messages.
             * @param message CommitUnsafeRecoveryResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.CommitUnsafeRecoveryResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommitUnsafeRecoveryResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.CommitUnsafeRecoveryResponse & covey.v1.CommitUnsafeRecoveryResponse.$Shape} CommitUnsafeRecoveryResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.CommitUnsafeRecoveryResponse & covey.v1.CommitUnsafeRecoveryResponse.$Shape;
        }

        namespace CommitUnsafeRecoveryResponse {

            /** Properties of a CommitUnsafeRecoveryResponse. */
            interface $Properties {

                /** CommitUnsafeRecoveryResponse epoch */
                epoch?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommitUnsafeRecoveryResponse. */
            type $Shape = covey.v1.CommitUnsafeRecoveryResponse.$Properties;
        }

        /**
         * Properties of a CreateTableRequest.
         * @deprecated Use covey.v1.CreateTableRequest.$Properties instead.
         */
        interface ICreateTableRequest extends covey.v1.CreateTableRequest.$Properties {
        }

        /** Represents a CreateTableRequest. */
        class CreateTableRequest {

            /**
             * Constructs a new CreateTableRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.CreateTableRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateTableRequest tableName. */
            tableName: string;

            /** The attributes that the keys of the table and its indexes use, and no others. */
            attributeDefinitions: covey.v1.AttributeDefinition.$Properties[];

            /** The partition key, and at most one sort key. */
            keySchema: covey.v1.KeySchemaElement.$Properties[];

            /** CreateTableRequest localSecondaryIndexes. */
            localSecondaryIndexes: covey.v1.LocalSecondaryIndex.$Properties[];

            /** CreateTableRequest globalSecondaryIndexes. */
            globalSecondaryIndexes: covey.v1.GlobalSecondaryIndex.$Properties[];

            /** CreateTableRequest billingMode. */
            billingMode: covey.v1.BillingMode;

            /** CreateTableRequest provisionedThroughput. */
            provisionedThroughput?: (covey.v1.ProvisionedThroughput.$Properties|null);

            /** CreateTableRequest streamSpecification. */
            streamSpecification?: (covey.v1.StreamSpecification.$Properties|null);

            /** CreateTableRequest tableClass. */
            tableClass: covey.v1.TableClass;

            /** CreateTableRequest deletionProtectionEnabled. */
            deletionProtectionEnabled?: (boolean|null);

            /** CreateTableRequest tags. */
            tags: covey.v1.Tag.$Properties[];

            /**
             * Creates a new CreateTableRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateTableRequest instance
             */
            static create(properties: covey.v1.CreateTableRequest.$Shape): covey.v1.CreateTableRequest & covey.v1.CreateTableRequest.$Shape;
            static create(properties?: covey.v1.CreateTableRequest.$Properties): covey.v1.CreateTableRequest;

            /**
             * Encodes the specified CreateTableRequest message. Does not implicitly {@link covey.v1.CreateTableRequest.verify|verify} messages.
             * @param message CreateTableRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.CreateTableRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateTableRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.CreateTableRequest & covey.v1.CreateTableRequest.$Shape} CreateTableRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.CreateTableRequest & covey.v1.CreateTableRequest.$Shape;
        }

        namespace CreateTableRequest {

            /** Properties of a CreateTableRequest. */
            interface $Properties {

                /** CreateTableRequest tableName */
                tableName?: (string|null);

                /** The attributes that the keys of the table and its indexes use, and no others. */
                attributeDefinitions?: (covey.v1.AttributeDefinition.$Properties[]|null);

                /** The partition key, and at most one sort key. */
                keySchema?: (covey.v1.KeySchemaElement.$Properties[]|null);

                /** CreateTableRequest localSecondaryIndexes */
                localSecondaryIndexes?: (covey.v1.LocalSecondaryIndex.$Properties[]|null);

                /** CreateTableRequest globalSecondaryIndexes */
                globalSecondaryIndexes?: (covey.v1.GlobalSecondaryIndex.$Properties[]|null);

                /** CreateTableRequest billingMode */
                billingMode?: (covey.v1.BillingMode|null);

                /** CreateTableRequest provisionedThroughput */
                provisionedThroughput?: (covey.v1.ProvisionedThroughput.$Properties|null);

                /** CreateTableRequest streamSpecification */
                streamSpecification?: (covey.v1.StreamSpecification.$Properties|null);

                /** CreateTableRequest tableClass */
                tableClass?: (covey.v1.TableClass|null);

                /** CreateTableRequest deletionProtectionEnabled */
                deletionProtectionEnabled?: (boolean|null);

                /** CreateTableRequest tags */
                tags?: (covey.v1.Tag.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateTableRequest. */
            type $Shape = covey.v1.CreateTableRequest.$Properties;
        }

        /**
         * Properties of a CreateTableResponse.
         * @deprecated Use covey.v1.CreateTableResponse.$Properties instead.
         */
        interface ICreateTableResponse extends covey.v1.CreateTableResponse.$Properties {
        }

        /** Represents a CreateTableResponse. */
        class CreateTableResponse {

            /**
             * Constructs a new CreateTableResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.CreateTableResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateTableResponse tableDescription. */
            tableDescription?: (covey.v1.TableDescription.$Properties|null);

            /**
             * Creates a new CreateTableResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CreateTableResponse instance
             */
            static create(properties: covey.v1.CreateTableResponse.$Shape): covey.v1.CreateTableResponse & covey.v1.CreateTableResponse.$Shape;
            static create(properties?: covey.v1.CreateTableResponse.$Properties): covey.v1.CreateTableResponse;

            /**
             * Encodes the specified CreateTableResponse message. Does not implicitly {@link covey.v1.CreateTableResponse.verify|verify} messages.
             * @param message CreateTableResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.CreateTableResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateTableResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.CreateTableResponse & covey.v1.CreateTableResponse.$Shape} CreateTableResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.CreateTableResponse & covey.v1.CreateTableResponse.$Shape;
        }

        namespace CreateTableResponse {

            /** Properties of a CreateTableResponse. */
            interface $Properties {

                /** CreateTableResponse tableDescription */
                tableDescription?: (covey.v1.TableDescription.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateTableResponse. */
            type $Shape = covey.v1.CreateTableResponse.$Properties;
        }

        /**
         * Properties of a DescribeTableRequest.
         * @deprecated Use covey.v1.DescribeTableRequest.$Properties instead.
         */
        interface IDescribeTableRequest extends covey.v1.DescribeTableRequest.$Properties {
        }

        /** Represents a DescribeTableRequest. */
        class DescribeTableRequest {

            /**
             * Constructs a new DescribeTableRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.DescribeTableRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DescribeTableRequest tableName. */
            tableName: string;

            /**
             * Creates a new DescribeTableRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeTableRequest instance
             */
            static create(properties: covey.v1.DescribeTableRequest.$Shape): covey.v1.DescribeTableRequest & covey.v1.DescribeTableRequest.$Shape;
            static create(properties?: covey.v1.DescribeTableRequest.$Properties): covey.v1.DescribeTableRequest;

            /**
             * Encodes the specified DescribeTableRequest message. Does not implicitly {@link covey.v1.DescribeTableRequest.verify|verify} messages.
             * @param message DescribeTableRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.DescribeTableRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeTableRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.DescribeTableRequest & covey.v1.DescribeTableRequest.$Shape} DescribeTableRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.DescribeTableRequest & covey.v1.DescribeTableRequest.$Shape;
        }

        namespace DescribeTableRequest {

            /** Properties of a DescribeTableRequest. */
            interface $Properties {

                /** DescribeTableRequest tableName */
                tableName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeTableRequest. */
            type $Shape = covey.v1.DescribeTableRequest.$Properties;
        }

        /**
         * Properties of a DescribeTableResponse.
         * @deprecated Use covey.v1.DescribeTableResponse.$Properties instead.
         */
        interface IDescribeTableResponse extends covey.v1.DescribeTableResponse.$Properties {
        }

        /** Represents a DescribeTableResponse. */
        class DescribeTableResponse {

            /**
             * Constructs a new DescribeTableResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.DescribeTableResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DescribeTableResponse table. */
            table?: (covey.v1.TableDescription.$Properties|null);

            /**
             * Creates a new DescribeTableResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeTableResponse instance
             */
            static create(properties: covey.v1.DescribeTableResponse.$Shape): covey.v1.DescribeTableResponse & covey.v1.DescribeTableResponse.$Shape;
            static create(properties?: covey.v1.DescribeTableResponse.$Properties): covey.v1.DescribeTableResponse;

            /**
             * Encodes the specified DescribeTableResponse message. Does not implicitly {@link covey.v1.DescribeTableResponse.verify|verify} messages.
             * @param message DescribeTableResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.DescribeTableResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeTableResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.DescribeTableResponse & covey.v1.DescribeTableResponse.$Shape} DescribeTableResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.DescribeTableResponse & covey.v1.DescribeTableResponse.$Shape;
        }

        namespace DescribeTableResponse {

            /** Properties of a DescribeTableResponse. */
            interface $Properties {

                /** DescribeTableResponse table */
                table?: (covey.v1.TableDescription.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeTableResponse. */
            type $Shape = covey.v1.DescribeTableResponse.$Properties;
        }

        /**
         * Properties of a ListTablesRequest.
         * @deprecated Use covey.v1.ListTablesRequest.$Properties instead.
         */
        interface IListTablesRequest extends covey.v1.ListTablesRequest.$Properties {
        }

        /** Represents a ListTablesRequest. */
        class ListTablesRequest {

            /**
             * Constructs a new ListTablesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ListTablesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The last name of the page before. */
            exclusiveStartTableName?: (string|null);

            /** Names in a page: 1 to 100, the default. */
            limit?: (number|null);

            /**
             * Creates a new ListTablesRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListTablesRequest instance
             */
            static create(properties: covey.v1.ListTablesRequest.$Shape): covey.v1.ListTablesRequest & covey.v1.ListTablesRequest.$Shape;
            static create(properties?: covey.v1.ListTablesRequest.$Properties): covey.v1.ListTablesRequest;

            /**
             * Encodes the specified ListTablesRequest message. Does not implicitly {@link covey.v1.ListTablesRequest.verify|verify} messages.
             * @param message ListTablesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ListTablesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListTablesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ListTablesRequest & covey.v1.ListTablesRequest.$Shape} ListTablesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ListTablesRequest & covey.v1.ListTablesRequest.$Shape;
        }

        namespace ListTablesRequest {

            /** Properties of a ListTablesRequest. */
            interface $Properties {

                /** The last name of the page before. */
                exclusiveStartTableName?: (string|null);

                /** Names in a page: 1 to 100, the default. */
                limit?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListTablesRequest. */
            type $Shape = covey.v1.ListTablesRequest.$Properties;
        }

        /**
         * Properties of a ListTablesResponse.
         * @deprecated Use covey.v1.ListTablesResponse.$Properties instead.
         */
        interface IListTablesResponse extends covey.v1.ListTablesResponse.$Properties {
        }

        /** Represents a ListTablesResponse. */
        class ListTablesResponse {

            /**
             * Constructs a new ListTablesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ListTablesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListTablesResponse tableNames. */
            tableNames: string[];

            /** Set when there may be more: the next page's exclusive_start_table_name. */
            lastEvaluatedTableName?: (string|null);

            /**
             * Creates a new ListTablesResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListTablesResponse instance
             */
            static create(properties: covey.v1.ListTablesResponse.$Shape): covey.v1.ListTablesResponse & covey.v1.ListTablesResponse.$Shape;
            static create(properties?: covey.v1.ListTablesResponse.$Properties): covey.v1.ListTablesResponse;

            /**
             * Encodes the specified ListTablesResponse message. Does not implicitly {@link covey.v1.ListTablesResponse.verify|verify} messages.
             * @param message ListTablesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ListTablesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListTablesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ListTablesResponse & covey.v1.ListTablesResponse.$Shape} ListTablesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ListTablesResponse & covey.v1.ListTablesResponse.$Shape;
        }

        namespace ListTablesResponse {

            /** Properties of a ListTablesResponse. */
            interface $Properties {

                /** ListTablesResponse tableNames */
                tableNames?: (string[]|null);

                /** Set when there may be more: the next page's exclusive_start_table_name. */
                lastEvaluatedTableName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListTablesResponse. */
            type $Shape = covey.v1.ListTablesResponse.$Properties;
        }

        /**
         * Properties of an UpdateTableRequest.
         * @deprecated Use covey.v1.UpdateTableRequest.$Properties instead.
         */
        interface IUpdateTableRequest extends covey.v1.UpdateTableRequest.$Properties {
        }

        /** Represents an UpdateTableRequest. */
        class UpdateTableRequest {

            /**
             * Constructs a new UpdateTableRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.UpdateTableRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateTableRequest tableName. */
            tableName: string;

            /** UpdateTableRequest attributeDefinitions. */
            attributeDefinitions: covey.v1.AttributeDefinition.$Properties[];

            /** UpdateTableRequest billingMode. */
            billingMode: covey.v1.BillingMode;

            /** UpdateTableRequest provisionedThroughput. */
            provisionedThroughput?: (covey.v1.ProvisionedThroughput.$Properties|null);

            /** At most one index is created or deleted at a time. */
            globalSecondaryIndexUpdates: covey.v1.GlobalSecondaryIndexUpdate.$Properties[];

            /** UpdateTableRequest streamSpecification. */
            streamSpecification?: (covey.v1.StreamSpecification.$Properties|null);

            /** UpdateTableRequest tableClass. */
            tableClass: covey.v1.TableClass;

            /** UpdateTableRequest deletionProtectionEnabled. */
            deletionProtectionEnabled?: (boolean|null);

            /**
             * Creates a new UpdateTableRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UpdateTableRequest instance
             */
            static create(properties: covey.v1.UpdateTableRequest.$Shape): covey.v1.UpdateTableRequest & covey.v1.UpdateTableRequest.$Shape;
            static create(properties?: covey.v1.UpdateTableRequest.$Properties): covey.v1.UpdateTableRequest;

            /**
             * Encodes the specified UpdateTableRequest message. Does not implicitly {@link covey.v1.UpdateTableRequest.verify|verify} messages.
             * @param message UpdateTableRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.UpdateTableRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateTableRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.UpdateTableRequest & covey.v1.UpdateTableRequest.$Shape} UpdateTableRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.UpdateTableRequest & covey.v1.UpdateTableRequest.$Shape;
        }

        namespace UpdateTableRequest {

            /** Properties of an UpdateTableRequest. */
            interface $Properties {

                /** UpdateTableRequest tableName */
                tableName?: (string|null);

                /** UpdateTableRequest attributeDefinitions */
                attributeDefinitions?: (covey.v1.AttributeDefinition.$Properties[]|null);

                /** UpdateTableRequest billingMode */
                billingMode?: (covey.v1.BillingMode|null);

                /** UpdateTableRequest provisionedThroughput */
                provisionedThroughput?: (covey.v1.ProvisionedThroughput.$Properties|null);

                /** At most one index is created or deleted at a time. */
                globalSecondaryIndexUpdates?: (covey.v1.GlobalSecondaryIndexUpdate.$Properties[]|null);

                /** UpdateTableRequest streamSpecification */
                streamSpecification?: (covey.v1.StreamSpecification.$Properties|null);

                /** UpdateTableRequest tableClass */
                tableClass?: (covey.v1.TableClass|null);

                /** UpdateTableRequest deletionProtectionEnabled */
                deletionProtectionEnabled?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateTableRequest. */
            type $Shape = {
              tableName?: string|null;
              attributeDefinitions?: covey.v1.AttributeDefinition.$Shape[]|null;
              billingMode?: covey.v1.BillingMode|null;
              provisionedThroughput?: covey.v1.ProvisionedThroughput.$Shape|null;
              globalSecondaryIndexUpdates?: covey.v1.GlobalSecondaryIndexUpdate.$Shape[]|null;
              streamSpecification?: covey.v1.StreamSpecification.$Shape|null;
              tableClass?: covey.v1.TableClass|null;
              deletionProtectionEnabled?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a GlobalSecondaryIndexUpdate.
         * @deprecated Use covey.v1.GlobalSecondaryIndexUpdate.$Properties instead.
         */
        interface IGlobalSecondaryIndexUpdate extends covey.v1.GlobalSecondaryIndexUpdate.$Properties {
        }

        /** Exactly one member is set. */
        class GlobalSecondaryIndexUpdate {

            /**
             * Constructs a new GlobalSecondaryIndexUpdate.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.GlobalSecondaryIndexUpdate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GlobalSecondaryIndexUpdate create. */
            create?: (covey.v1.GlobalSecondaryIndex.$Properties|null);

            /** GlobalSecondaryIndexUpdate update. */
            update?: (covey.v1.UpdateGlobalSecondaryIndexAction.$Properties|null);

            /** GlobalSecondaryIndexUpdate delete. */
            delete?: (covey.v1.DeleteGlobalSecondaryIndexAction.$Properties|null);

            /** GlobalSecondaryIndexUpdate change. */
            change?: ("create"|"update"|"delete");

            /**
             * Creates a new GlobalSecondaryIndexUpdate instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GlobalSecondaryIndexUpdate instance
             */
            static create(properties: covey.v1.GlobalSecondaryIndexUpdate.$Shape): covey.v1.GlobalSecondaryIndexUpdate & covey.v1.GlobalSecondaryIndexUpdate.$Shape;
            static create(properties?: covey.v1.GlobalSecondaryIndexUpdate.$Properties): covey.v1.GlobalSecondaryIndexUpdate;

            /**
             * Encodes the specified GlobalSecondaryIndexUpdate message. Does not implicitly {@link covey.v1.GlobalSecondaryIndexUpdate.verify|verify} messages.
             * @param message GlobalSecondaryIndexUpdate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.GlobalSecondaryIndexUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GlobalSecondaryIndexUpdate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.GlobalSecondaryIndexUpdate & covey.v1.GlobalSecondaryIndexUpdate.$Shape} GlobalSecondaryIndexUpdate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.GlobalSecondaryIndexUpdate & covey.v1.GlobalSecondaryIndexUpdate.$Shape;
        }

        namespace GlobalSecondaryIndexUpdate {

            /** Properties of a GlobalSecondaryIndexUpdate. */
            interface $Properties {

                /** GlobalSecondaryIndexUpdate create */
                create?: (covey.v1.GlobalSecondaryIndex.$Properties|null);

                /** GlobalSecondaryIndexUpdate update */
                update?: (covey.v1.UpdateGlobalSecondaryIndexAction.$Properties|null);

                /** GlobalSecondaryIndexUpdate delete */
                "delete"?: (covey.v1.DeleteGlobalSecondaryIndexAction.$Properties|null);

                /** GlobalSecondaryIndexUpdate change */
                change?: ("create"|"update"|"delete");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a GlobalSecondaryIndexUpdate. */
            type $Shape = {
              create?: covey.v1.GlobalSecondaryIndex.$Shape|null;
              update?: covey.v1.UpdateGlobalSecondaryIndexAction.$Shape|null;
              "delete"?: covey.v1.DeleteGlobalSecondaryIndexAction.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ change?: undefined; create?: null; update?: null; "delete"?: null }|{ change?: "create"; create: covey.v1.GlobalSecondaryIndex.$Shape; update?: null; "delete"?: null }|{ change?: "update"; create?: null; update: covey.v1.UpdateGlobalSecondaryIndexAction.$Shape; "delete"?: null }|{ change?: "delete"; create?: null; update?: null; "delete": covey.v1.DeleteGlobalSecondaryIndexAction.$Shape })
            );
        }

        /**
         * Properties of an UpdateGlobalSecondaryIndexAction.
         * @deprecated Use covey.v1.UpdateGlobalSecondaryIndexAction.$Properties instead.
         */
        interface IUpdateGlobalSecondaryIndexAction extends covey.v1.UpdateGlobalSecondaryIndexAction.$Properties {
        }

        /** Represents an UpdateGlobalSecondaryIndexAction. */
        class UpdateGlobalSecondaryIndexAction {

            /**
             * Constructs a new UpdateGlobalSecondaryIndexAction.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.UpdateGlobalSecondaryIndexAction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateGlobalSecondaryIndexAction indexName. */
            indexName: string;

            /** UpdateGlobalSecondaryIndexAction provisionedThroughput. */
            provisionedThroughput?: (covey.v1.ProvisionedThroughput.$Properties|null);

            /**
             * Creates a new UpdateGlobalSecondaryIndexAction instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UpdateGlobalSecondaryIndexAction instance
             */
            static create(properties: covey.v1.UpdateGlobalSecondaryIndexAction.$Shape): covey.v1.UpdateGlobalSecondaryIndexAction & covey.v1.UpdateGlobalSecondaryIndexAction.$Shape;
            static create(properties?: covey.v1.UpdateGlobalSecondaryIndexAction.$Properties): covey.v1.UpdateGlobalSecondaryIndexAction;

            /**
             * Encodes the specified UpdateGlobalSecondaryIndexAction message. Does not implicitly {@link covey.v1.UpdateGlobalSecondaryIndexAction.verify|verify} messages.
             * @param message UpdateGlobalSecondaryIndexAction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.UpdateGlobalSecondaryIndexAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateGlobalSecondaryIndexAction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.UpdateGlobalSecondaryIndexAction & covey.v1.UpdateGlobalSecondaryIndexAction.$Shape} UpdateGlobalSecondaryIndexAction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.UpdateGlobalSecondaryIndexAction & covey.v1.UpdateGlobalSecondaryIndexAction.$Shape;
        }

        namespace UpdateGlobalSecondaryIndexAction {

            /** Properties of an UpdateGlobalSecondaryIndexAction. */
            interface $Properties {

                /** UpdateGlobalSecondaryIndexAction indexName */
                indexName?: (string|null);

                /** UpdateGlobalSecondaryIndexAction provisionedThroughput */
                provisionedThroughput?: (covey.v1.ProvisionedThroughput.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateGlobalSecondaryIndexAction. */
            type $Shape = covey.v1.UpdateGlobalSecondaryIndexAction.$Properties;
        }

        /**
         * Properties of a DeleteGlobalSecondaryIndexAction.
         * @deprecated Use covey.v1.DeleteGlobalSecondaryIndexAction.$Properties instead.
         */
        interface IDeleteGlobalSecondaryIndexAction extends covey.v1.DeleteGlobalSecondaryIndexAction.$Properties {
        }

        /** Represents a DeleteGlobalSecondaryIndexAction. */
        class DeleteGlobalSecondaryIndexAction {

            /**
             * Constructs a new DeleteGlobalSecondaryIndexAction.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.DeleteGlobalSecondaryIndexAction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteGlobalSecondaryIndexAction indexName. */
            indexName: string;

            /**
             * Creates a new DeleteGlobalSecondaryIndexAction instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteGlobalSecondaryIndexAction instance
             */
            static create(properties: covey.v1.DeleteGlobalSecondaryIndexAction.$Shape): covey.v1.DeleteGlobalSecondaryIndexAction & covey.v1.DeleteGlobalSecondaryIndexAction.$Shape;
            static create(properties?: covey.v1.DeleteGlobalSecondaryIndexAction.$Properties): covey.v1.DeleteGlobalSecondaryIndexAction;

            /**
             * Encodes the specified DeleteGlobalSecondaryIndexAction message. Does not implicitly {@link covey.v1.DeleteGlobalSecondaryIndexAction.verify|verify} messages.
             * @param message DeleteGlobalSecondaryIndexAction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.DeleteGlobalSecondaryIndexAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteGlobalSecondaryIndexAction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.DeleteGlobalSecondaryIndexAction & covey.v1.DeleteGlobalSecondaryIndexAction.$Shape} DeleteGlobalSecondaryIndexAction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.DeleteGlobalSecondaryIndexAction & covey.v1.DeleteGlobalSecondaryIndexAction.$Shape;
        }

        namespace DeleteGlobalSecondaryIndexAction {

            /** Properties of a DeleteGlobalSecondaryIndexAction. */
            interface $Properties {

                /** DeleteGlobalSecondaryIndexAction indexName */
                indexName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteGlobalSecondaryIndexAction. */
            type $Shape = covey.v1.DeleteGlobalSecondaryIndexAction.$Properties;
        }

        /**
         * Properties of an UpdateTableResponse.
         * @deprecated Use covey.v1.UpdateTableResponse.$Properties instead.
         */
        interface IUpdateTableResponse extends covey.v1.UpdateTableResponse.$Properties {
        }

        /** Represents an UpdateTableResponse. */
        class UpdateTableResponse {

            /**
             * Constructs a new UpdateTableResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.UpdateTableResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateTableResponse tableDescription. */
            tableDescription?: (covey.v1.TableDescription.$Properties|null);

            /**
             * Creates a new UpdateTableResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UpdateTableResponse instance
             */
            static create(properties: covey.v1.UpdateTableResponse.$Shape): covey.v1.UpdateTableResponse & covey.v1.UpdateTableResponse.$Shape;
            static create(properties?: covey.v1.UpdateTableResponse.$Properties): covey.v1.UpdateTableResponse;

            /**
             * Encodes the specified UpdateTableResponse message. Does not implicitly {@link covey.v1.UpdateTableResponse.verify|verify} messages.
             * @param message UpdateTableResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.UpdateTableResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateTableResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.UpdateTableResponse & covey.v1.UpdateTableResponse.$Shape} UpdateTableResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.UpdateTableResponse & covey.v1.UpdateTableResponse.$Shape;
        }

        namespace UpdateTableResponse {

            /** Properties of an UpdateTableResponse. */
            interface $Properties {

                /** UpdateTableResponse tableDescription */
                tableDescription?: (covey.v1.TableDescription.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateTableResponse. */
            type $Shape = covey.v1.UpdateTableResponse.$Properties;
        }

        /**
         * Properties of a DeleteTableRequest.
         * @deprecated Use covey.v1.DeleteTableRequest.$Properties instead.
         */
        interface IDeleteTableRequest extends covey.v1.DeleteTableRequest.$Properties {
        }

        /** Represents a DeleteTableRequest. */
        class DeleteTableRequest {

            /**
             * Constructs a new DeleteTableRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.DeleteTableRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteTableRequest tableName. */
            tableName: string;

            /**
             * Creates a new DeleteTableRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteTableRequest instance
             */
            static create(properties: covey.v1.DeleteTableRequest.$Shape): covey.v1.DeleteTableRequest & covey.v1.DeleteTableRequest.$Shape;
            static create(properties?: covey.v1.DeleteTableRequest.$Properties): covey.v1.DeleteTableRequest;

            /**
             * Encodes the specified DeleteTableRequest message. Does not implicitly {@link covey.v1.DeleteTableRequest.verify|verify} messages.
             * @param message DeleteTableRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.DeleteTableRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteTableRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.DeleteTableRequest & covey.v1.DeleteTableRequest.$Shape} DeleteTableRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.DeleteTableRequest & covey.v1.DeleteTableRequest.$Shape;
        }

        namespace DeleteTableRequest {

            /** Properties of a DeleteTableRequest. */
            interface $Properties {

                /** DeleteTableRequest tableName */
                tableName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteTableRequest. */
            type $Shape = covey.v1.DeleteTableRequest.$Properties;
        }

        /**
         * Properties of a DeleteTableResponse.
         * @deprecated Use covey.v1.DeleteTableResponse.$Properties instead.
         */
        interface IDeleteTableResponse extends covey.v1.DeleteTableResponse.$Properties {
        }

        /** Represents a DeleteTableResponse. */
        class DeleteTableResponse {

            /**
             * Constructs a new DeleteTableResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.DeleteTableResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteTableResponse tableDescription. */
            tableDescription?: (covey.v1.TableDescription.$Properties|null);

            /**
             * Creates a new DeleteTableResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteTableResponse instance
             */
            static create(properties: covey.v1.DeleteTableResponse.$Shape): covey.v1.DeleteTableResponse & covey.v1.DeleteTableResponse.$Shape;
            static create(properties?: covey.v1.DeleteTableResponse.$Properties): covey.v1.DeleteTableResponse;

            /**
             * Encodes the specified DeleteTableResponse message. Does not implicitly {@link covey.v1.DeleteTableResponse.verify|verify} messages.
             * @param message DeleteTableResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.DeleteTableResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteTableResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.DeleteTableResponse & covey.v1.DeleteTableResponse.$Shape} DeleteTableResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.DeleteTableResponse & covey.v1.DeleteTableResponse.$Shape;
        }

        namespace DeleteTableResponse {

            /** Properties of a DeleteTableResponse. */
            interface $Properties {

                /** DeleteTableResponse tableDescription */
                tableDescription?: (covey.v1.TableDescription.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteTableResponse. */
            type $Shape = covey.v1.DeleteTableResponse.$Properties;
        }

        /** ReturnValue enum. */
        enum ReturnValue {

            /** RETURN_VALUE_UNSPECIFIED value */
            RETURN_VALUE_UNSPECIFIED = 0,

            /** RETURN_VALUE_NONE value */
            RETURN_VALUE_NONE = 1,

            /** RETURN_VALUE_ALL_OLD value */
            RETURN_VALUE_ALL_OLD = 2,

            /** RETURN_VALUE_UPDATED_OLD value */
            RETURN_VALUE_UPDATED_OLD = 3,

            /** RETURN_VALUE_ALL_NEW value */
            RETURN_VALUE_ALL_NEW = 4,

            /** RETURN_VALUE_UPDATED_NEW value */
            RETURN_VALUE_UPDATED_NEW = 5
        }

        /** ReturnValuesOnConditionCheckFailure enum. */
        enum ReturnValuesOnConditionCheckFailure {

            /** RETURN_VALUES_ON_CONDITION_CHECK_FAILURE_UNSPECIFIED value */
            RETURN_VALUES_ON_CONDITION_CHECK_FAILURE_UNSPECIFIED = 0,

            /** RETURN_VALUES_ON_CONDITION_CHECK_FAILURE_NONE value */
            RETURN_VALUES_ON_CONDITION_CHECK_FAILURE_NONE = 1,

            /** RETURN_VALUES_ON_CONDITION_CHECK_FAILURE_ALL_OLD value */
            RETURN_VALUES_ON_CONDITION_CHECK_FAILURE_ALL_OLD = 2
        }

        /** ReturnConsumedCapacity enum. */
        enum ReturnConsumedCapacity {

            /** RETURN_CONSUMED_CAPACITY_UNSPECIFIED value */
            RETURN_CONSUMED_CAPACITY_UNSPECIFIED = 0,

            /** RETURN_CONSUMED_CAPACITY_NONE value */
            RETURN_CONSUMED_CAPACITY_NONE = 1,

            /** RETURN_CONSUMED_CAPACITY_TOTAL value */
            RETURN_CONSUMED_CAPACITY_TOTAL = 2,

            /** RETURN_CONSUMED_CAPACITY_INDEXES value */
            RETURN_CONSUMED_CAPACITY_INDEXES = 3
        }

        /** ReturnItemCollectionMetrics enum. */
        enum ReturnItemCollectionMetrics {

            /** RETURN_ITEM_COLLECTION_METRICS_UNSPECIFIED value */
            RETURN_ITEM_COLLECTION_METRICS_UNSPECIFIED = 0,

            /** RETURN_ITEM_COLLECTION_METRICS_NONE value */
            RETURN_ITEM_COLLECTION_METRICS_NONE = 1,

            /** RETURN_ITEM_COLLECTION_METRICS_SIZE value */
            RETURN_ITEM_COLLECTION_METRICS_SIZE = 2
        }

        /**
         * Properties of a ConsumedCapacity.
         * @deprecated Use covey.v1.ConsumedCapacity.$Properties instead.
         */
        interface IConsumedCapacity extends covey.v1.ConsumedCapacity.$Properties {
        }

        /** What a request would have cost in DynamoDB's units. */
        class ConsumedCapacity {

            /**
             * Constructs a new ConsumedCapacity.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ConsumedCapacity.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConsumedCapacity tableName. */
            tableName: string;

            /** ConsumedCapacity capacityUnits. */
            capacityUnits?: (number|null);

            /** ConsumedCapacity readCapacityUnits. */
            readCapacityUnits?: (number|null);

            /** ConsumedCapacity writeCapacityUnits. */
            writeCapacityUnits?: (number|null);

            /** ConsumedCapacity table. */
            table?: (covey.v1.Capacity.$Properties|null);

            /** ConsumedCapacity localSecondaryIndexes. */
            localSecondaryIndexes: { [k: string]: covey.v1.Capacity.$Properties };

            /** ConsumedCapacity globalSecondaryIndexes. */
            globalSecondaryIndexes: { [k: string]: covey.v1.Capacity.$Properties };

            /**
             * Creates a new ConsumedCapacity instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ConsumedCapacity instance
             */
            static create(properties: covey.v1.ConsumedCapacity.$Shape): covey.v1.ConsumedCapacity & covey.v1.ConsumedCapacity.$Shape;
            static create(properties?: covey.v1.ConsumedCapacity.$Properties): covey.v1.ConsumedCapacity;

            /**
             * Encodes the specified ConsumedCapacity message. Does not implicitly {@link covey.v1.ConsumedCapacity.verify|verify} messages.
             * @param message ConsumedCapacity message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ConsumedCapacity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConsumedCapacity message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ConsumedCapacity & covey.v1.ConsumedCapacity.$Shape} ConsumedCapacity
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ConsumedCapacity & covey.v1.ConsumedCapacity.$Shape;
        }

        namespace ConsumedCapacity {

            /** Properties of a ConsumedCapacity. */
            interface $Properties {

                /** ConsumedCapacity tableName */
                tableName?: (string|null);

                /** ConsumedCapacity capacityUnits */
                capacityUnits?: (number|null);

                /** ConsumedCapacity readCapacityUnits */
                readCapacityUnits?: (number|null);

                /** ConsumedCapacity writeCapacityUnits */
                writeCapacityUnits?: (number|null);

                /** ConsumedCapacity table */
                table?: (covey.v1.Capacity.$Properties|null);

                /** ConsumedCapacity localSecondaryIndexes */
                localSecondaryIndexes?: ({ [k: string]: covey.v1.Capacity.$Properties }|null);

                /** ConsumedCapacity globalSecondaryIndexes */
                globalSecondaryIndexes?: ({ [k: string]: covey.v1.Capacity.$Properties }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConsumedCapacity. */
            type $Shape = covey.v1.ConsumedCapacity.$Properties;
        }

        /**
         * Properties of a Capacity.
         * @deprecated Use covey.v1.Capacity.$Properties instead.
         */
        interface ICapacity extends covey.v1.Capacity.$Properties {
        }

        /** Represents a Capacity. */
        class Capacity {

            /**
             * Constructs a new Capacity.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.Capacity.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Capacity capacityUnits. */
            capacityUnits?: (number|null);

            /** Capacity readCapacityUnits. */
            readCapacityUnits?: (number|null);

            /** Capacity writeCapacityUnits. */
            writeCapacityUnits?: (number|null);

            /**
             * Creates a new Capacity instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Capacity instance
             */
            static create(properties: covey.v1.Capacity.$Shape): covey.v1.Capacity & covey.v1.Capacity.$Shape;
            static create(properties?: covey.v1.Capacity.$Properties): covey.v1.Capacity;

            /**
             * Encodes the specified Capacity message. Does not implicitly {@link covey.v1.Capacity.verify|verify} messages.
             * @param message Capacity message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.Capacity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Capacity message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.Capacity & covey.v1.Capacity.$Shape} Capacity
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.Capacity & covey.v1.Capacity.$Shape;
        }

        namespace Capacity {

            /** Properties of a Capacity. */
            interface $Properties {

                /** Capacity capacityUnits */
                capacityUnits?: (number|null);

                /** Capacity readCapacityUnits */
                readCapacityUnits?: (number|null);

                /** Capacity writeCapacityUnits */
                writeCapacityUnits?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Capacity. */
            type $Shape = covey.v1.Capacity.$Properties;
        }

        /**
         * Properties of an ItemCollectionMetrics.
         * @deprecated Use covey.v1.ItemCollectionMetrics.$Properties instead.
         */
        interface IItemCollectionMetrics extends covey.v1.ItemCollectionMetrics.$Properties {
        }

        /** The size of all items with one partition key, in a table with local indexes. */
        class ItemCollectionMetrics {

            /**
             * Constructs a new ItemCollectionMetrics.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ItemCollectionMetrics.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ItemCollectionMetrics itemCollectionKey. */
            itemCollectionKey?: (covey.v1.Item.$Properties|null);

            /** A lower and an upper estimate, in GB. */
            sizeEstimateRangeGb: number[];

            /**
             * Creates a new ItemCollectionMetrics instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ItemCollectionMetrics instance
             */
            static create(properties: covey.v1.ItemCollectionMetrics.$Shape): covey.v1.ItemCollectionMetrics & covey.v1.ItemCollectionMetrics.$Shape;
            static create(properties?: covey.v1.ItemCollectionMetrics.$Properties): covey.v1.ItemCollectionMetrics;

            /**
             * Encodes the specified ItemCollectionMetrics message. Does not implicitly {@link covey.v1.ItemCollectionMetrics.verify|verify} messages.
             * @param message ItemCollectionMetrics message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ItemCollectionMetrics.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ItemCollectionMetrics message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ItemCollectionMetrics & covey.v1.ItemCollectionMetrics.$Shape} ItemCollectionMetrics
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ItemCollectionMetrics & covey.v1.ItemCollectionMetrics.$Shape;
        }

        namespace ItemCollectionMetrics {

            /** Properties of an ItemCollectionMetrics. */
            interface $Properties {

                /** ItemCollectionMetrics itemCollectionKey */
                itemCollectionKey?: (covey.v1.Item.$Properties|null);

                /** A lower and an upper estimate, in GB. */
                sizeEstimateRangeGb?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ItemCollectionMetrics. */
            type $Shape = {
              itemCollectionKey?: covey.v1.Item.$Shape|null;
              sizeEstimateRangeGb?: number[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a PutItemRequest.
         * @deprecated Use covey.v1.PutItemRequest.$Properties instead.
         */
        interface IPutItemRequest extends covey.v1.PutItemRequest.$Properties {
        }

        /** Represents a PutItemRequest. */
        class PutItemRequest {

            /**
             * Constructs a new PutItemRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.PutItemRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PutItemRequest tableName. */
            tableName: string;

            /** PutItemRequest item. */
            item?: (covey.v1.Item.$Properties|null);

            /** The item is put only if this holds of the one it would replace. */
            conditionExpression?: (string|null);

            /** What `#name` stands for in the expressions. */
            expressionAttributeNames: { [k: string]: string };

            /** What `:value` stands for in the expressions. */
            expressionAttributeValues: { [k: string]: covey.v1.AttributeValue.$Properties };

            /** NONE or ALL_OLD. */
            returnValues: covey.v1.ReturnValue;

            /** PutItemRequest returnValuesOnConditionCheckFailure. */
            returnValuesOnConditionCheckFailure: covey.v1.ReturnValuesOnConditionCheckFailure;

            /** PutItemRequest returnConsumedCapacity. */
            returnConsumedCapacity: covey.v1.ReturnConsumedCapacity;

            /** PutItemRequest returnItemCollectionMetrics. */
            returnItemCollectionMetrics: covey.v1.ReturnItemCollectionMetrics;

            /**
             * Creates a new PutItemRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PutItemRequest instance
             */
            static create(properties: covey.v1.PutItemRequest.$Shape): covey.v1.PutItemRequest & covey.v1.PutItemRequest.$Shape;
            static create(properties?: covey.v1.PutItemRequest.$Properties): covey.v1.PutItemRequest;

            /**
             * Encodes the specified PutItemRequest message. Does not implicitly {@link covey.v1.PutItemRequest.verify|verify} messages.
             * @param message PutItemRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.PutItemRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PutItemRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.PutItemRequest & covey.v1.PutItemRequest.$Shape} PutItemRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.PutItemRequest & covey.v1.PutItemRequest.$Shape;
        }

        namespace PutItemRequest {

            /** Properties of a PutItemRequest. */
            interface $Properties {

                /** PutItemRequest tableName */
                tableName?: (string|null);

                /** PutItemRequest item */
                item?: (covey.v1.Item.$Properties|null);

                /** The item is put only if this holds of the one it would replace. */
                conditionExpression?: (string|null);

                /** What `#name` stands for in the expressions. */
                expressionAttributeNames?: ({ [k: string]: string }|null);

                /** What `:value` stands for in the expressions. */
                expressionAttributeValues?: ({ [k: string]: covey.v1.AttributeValue.$Properties }|null);

                /** NONE or ALL_OLD. */
                returnValues?: (covey.v1.ReturnValue|null);

                /** PutItemRequest returnValuesOnConditionCheckFailure */
                returnValuesOnConditionCheckFailure?: (covey.v1.ReturnValuesOnConditionCheckFailure|null);

                /** PutItemRequest returnConsumedCapacity */
                returnConsumedCapacity?: (covey.v1.ReturnConsumedCapacity|null);

                /** PutItemRequest returnItemCollectionMetrics */
                returnItemCollectionMetrics?: (covey.v1.ReturnItemCollectionMetrics|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PutItemRequest. */
            type $Shape = {
              tableName?: string|null;
              item?: covey.v1.Item.$Shape|null;
              conditionExpression?: string|null;
              expressionAttributeNames?: { [k: string]: string }|null;
              expressionAttributeValues?: { [k: string]: covey.v1.AttributeValue.$Shape }|null;
              returnValues?: covey.v1.ReturnValue|null;
              returnValuesOnConditionCheckFailure?: covey.v1.ReturnValuesOnConditionCheckFailure|null;
              returnConsumedCapacity?: covey.v1.ReturnConsumedCapacity|null;
              returnItemCollectionMetrics?: covey.v1.ReturnItemCollectionMetrics|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a PutItemResponse.
         * @deprecated Use covey.v1.PutItemResponse.$Properties instead.
         */
        interface IPutItemResponse extends covey.v1.PutItemResponse.$Properties {
        }

        /** Represents a PutItemResponse. */
        class PutItemResponse {

            /**
             * Constructs a new PutItemResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.PutItemResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** What return_values asked for. */
            attributes?: (covey.v1.Item.$Properties|null);

            /** PutItemResponse consumedCapacity. */
            consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties|null);

            /** PutItemResponse itemCollectionMetrics. */
            itemCollectionMetrics?: (covey.v1.ItemCollectionMetrics.$Properties|null);

            /**
             * Creates a new PutItemResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PutItemResponse instance
             */
            static create(properties: covey.v1.PutItemResponse.$Shape): covey.v1.PutItemResponse & covey.v1.PutItemResponse.$Shape;
            static create(properties?: covey.v1.PutItemResponse.$Properties): covey.v1.PutItemResponse;

            /**
             * Encodes the specified PutItemResponse message. Does not implicitly {@link covey.v1.PutItemResponse.verify|verify} messages.
             * @param message PutItemResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.PutItemResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PutItemResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.PutItemResponse & covey.v1.PutItemResponse.$Shape} PutItemResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.PutItemResponse & covey.v1.PutItemResponse.$Shape;
        }

        namespace PutItemResponse {

            /** Properties of a PutItemResponse. */
            interface $Properties {

                /** What return_values asked for. */
                attributes?: (covey.v1.Item.$Properties|null);

                /** PutItemResponse consumedCapacity */
                consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties|null);

                /** PutItemResponse itemCollectionMetrics */
                itemCollectionMetrics?: (covey.v1.ItemCollectionMetrics.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PutItemResponse. */
            type $Shape = {
              attributes?: covey.v1.Item.$Shape|null;
              consumedCapacity?: covey.v1.ConsumedCapacity.$Shape|null;
              itemCollectionMetrics?: covey.v1.ItemCollectionMetrics.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a GetItemRequest.
         * @deprecated Use covey.v1.GetItemRequest.$Properties instead.
         */
        interface IGetItemRequest extends covey.v1.GetItemRequest.$Properties {
        }

        /** Represents a GetItemRequest. */
        class GetItemRequest {

            /**
             * Constructs a new GetItemRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.GetItemRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetItemRequest tableName. */
            tableName: string;

            /** GetItemRequest key. */
            key?: (covey.v1.Item.$Properties|null);

            /** True: the answer reflects every write acknowledged before. Default: any replica's recent state. */
            consistentRead?: (boolean|null);

            /** The attributes wanted. Absent: all. */
            projectionExpression?: (string|null);

            /** GetItemRequest expressionAttributeNames. */
            expressionAttributeNames: { [k: string]: string };

            /** GetItemRequest returnConsumedCapacity. */
            returnConsumedCapacity: covey.v1.ReturnConsumedCapacity;

            /**
             * Creates a new GetItemRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetItemRequest instance
             */
            static create(properties: covey.v1.GetItemRequest.$Shape): covey.v1.GetItemRequest & covey.v1.GetItemRequest.$Shape;
            static create(properties?: covey.v1.GetItemRequest.$Properties): covey.v1.GetItemRequest;

            /**
             * Encodes the specified GetItemRequest message. Does not implicitly {@link covey.v1.GetItemRequest.verify|verify} messages.
             * @param message GetItemRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.GetItemRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetItemRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.GetItemRequest & covey.v1.GetItemRequest.$Shape} GetItemRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.GetItemRequest & covey.v1.GetItemRequest.$Shape;
        }

        namespace GetItemRequest {

            /** Properties of a GetItemRequest. */
            interface $Properties {

                /** GetItemRequest tableName */
                tableName?: (string|null);

                /** GetItemRequest key */
                key?: (covey.v1.Item.$Properties|null);

                /** True: the answer reflects every write acknowledged before. Default: any replica's recent state. */
                consistentRead?: (boolean|null);

                /** The attributes wanted. Absent: all. */
                projectionExpression?: (string|null);

                /** GetItemRequest expressionAttributeNames */
                expressionAttributeNames?: ({ [k: string]: string }|null);

                /** GetItemRequest returnConsumedCapacity */
                returnConsumedCapacity?: (covey.v1.ReturnConsumedCapacity|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetItemRequest. */
            type $Shape = {
              tableName?: string|null;
              key?: covey.v1.Item.$Shape|null;
              consistentRead?: boolean|null;
              projectionExpression?: string|null;
              expressionAttributeNames?: { [k: string]: string }|null;
              returnConsumedCapacity?: covey.v1.ReturnConsumedCapacity|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a GetItemResponse.
         * @deprecated Use covey.v1.GetItemResponse.$Properties instead.
         */
        interface IGetItemResponse extends covey.v1.GetItemResponse.$Properties {
        }

        /** Represents a GetItemResponse. */
        class GetItemResponse {

            /**
             * Constructs a new GetItemResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.GetItemResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Absent: there is no such item. */
            item?: (covey.v1.Item.$Properties|null);

            /** GetItemResponse consumedCapacity. */
            consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties|null);

            /**
             * Creates a new GetItemResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GetItemResponse instance
             */
            static create(properties: covey.v1.GetItemResponse.$Shape): covey.v1.GetItemResponse & covey.v1.GetItemResponse.$Shape;
            static create(properties?: covey.v1.GetItemResponse.$Properties): covey.v1.GetItemResponse;

            /**
             * Encodes the specified GetItemResponse message. Does not implicitly {@link covey.v1.GetItemResponse.verify|verify} messages.
             * @param message GetItemResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.GetItemResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetItemResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.GetItemResponse & covey.v1.GetItemResponse.$Shape} GetItemResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.GetItemResponse & covey.v1.GetItemResponse.$Shape;
        }

        namespace GetItemResponse {

            /** Properties of a GetItemResponse. */
            interface $Properties {

                /** Absent: there is no such item. */
                item?: (covey.v1.Item.$Properties|null);

                /** GetItemResponse consumedCapacity */
                consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetItemResponse. */
            type $Shape = {
              item?: covey.v1.Item.$Shape|null;
              consumedCapacity?: covey.v1.ConsumedCapacity.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an UpdateItemRequest.
         * @deprecated Use covey.v1.UpdateItemRequest.$Properties instead.
         */
        interface IUpdateItemRequest extends covey.v1.UpdateItemRequest.$Properties {
        }

        /** Represents an UpdateItemRequest. */
        class UpdateItemRequest {

            /**
             * Constructs a new UpdateItemRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.UpdateItemRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateItemRequest tableName. */
            tableName: string;

            /** UpdateItemRequest key. */
            key?: (covey.v1.Item.$Properties|null);

            /** SET, REMOVE, ADD and DELETE clauses. */
            updateExpression?: (string|null);

            /** UpdateItemRequest conditionExpression. */
            conditionExpression?: (string|null);

            /** UpdateItemRequest expressionAttributeNames. */
            expressionAttributeNames: { [k: string]: string };

            /** UpdateItemRequest expressionAttributeValues. */
            expressionAttributeValues: { [k: string]: covey.v1.AttributeValue.$Properties };

            /** UpdateItemRequest returnValues. */
            returnValues: covey.v1.ReturnValue;

            /** UpdateItemRequest returnValuesOnConditionCheckFailure. */
            returnValuesOnConditionCheckFailure: covey.v1.ReturnValuesOnConditionCheckFailure;

            /** UpdateItemRequest returnConsumedCapacity. */
            returnConsumedCapacity: covey.v1.ReturnConsumedCapacity;

            /** UpdateItemRequest returnItemCollectionMetrics. */
            returnItemCollectionMetrics: covey.v1.ReturnItemCollectionMetrics;

            /**
             * Creates a new UpdateItemRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UpdateItemRequest instance
             */
            static create(properties: covey.v1.UpdateItemRequest.$Shape): covey.v1.UpdateItemRequest & covey.v1.UpdateItemRequest.$Shape;
            static create(properties?: covey.v1.UpdateItemRequest.$Properties): covey.v1.UpdateItemRequest;

            /**
             * Encodes the specified UpdateItemRequest message. Does not implicitly {@link covey.v1.UpdateItemRequest.verify|verify} messages.
             * @param message UpdateItemRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.UpdateItemRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateItemRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.UpdateItemRequest & covey.v1.UpdateItemRequest.$Shape} UpdateItemRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.UpdateItemRequest & covey.v1.UpdateItemRequest.$Shape;
        }

        namespace UpdateItemRequest {

            /** Properties of an UpdateItemRequest. */
            interface $Properties {

                /** UpdateItemRequest tableName */
                tableName?: (string|null);

                /** UpdateItemRequest key */
                key?: (covey.v1.Item.$Properties|null);

                /** SET, REMOVE, ADD and DELETE clauses. */
                updateExpression?: (string|null);

                /** UpdateItemRequest conditionExpression */
                conditionExpression?: (string|null);

                /** UpdateItemRequest expressionAttributeNames */
                expressionAttributeNames?: ({ [k: string]: string }|null);

                /** UpdateItemRequest expressionAttributeValues */
                expressionAttributeValues?: ({ [k: string]: covey.v1.AttributeValue.$Properties }|null);

                /** UpdateItemRequest returnValues */
                returnValues?: (covey.v1.ReturnValue|null);

                /** UpdateItemRequest returnValuesOnConditionCheckFailure */
                returnValuesOnConditionCheckFailure?: (covey.v1.ReturnValuesOnConditionCheckFailure|null);

                /** UpdateItemRequest returnConsumedCapacity */
                returnConsumedCapacity?: (covey.v1.ReturnConsumedCapacity|null);

                /** UpdateItemRequest returnItemCollectionMetrics */
                returnItemCollectionMetrics?: (covey.v1.ReturnItemCollectionMetrics|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateItemRequest. */
            type $Shape = {
              tableName?: string|null;
              key?: covey.v1.Item.$Shape|null;
              updateExpression?: string|null;
              conditionExpression?: string|null;
              expressionAttributeNames?: { [k: string]: string }|null;
              expressionAttributeValues?: { [k: string]: covey.v1.AttributeValue.$Shape }|null;
              returnValues?: covey.v1.ReturnValue|null;
              returnValuesOnConditionCheckFailure?: covey.v1.ReturnValuesOnConditionCheckFailure|null;
              returnConsumedCapacity?: covey.v1.ReturnConsumedCapacity|null;
              returnItemCollectionMetrics?: covey.v1.ReturnItemCollectionMetrics|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an UpdateItemResponse.
         * @deprecated Use covey.v1.UpdateItemResponse.$Properties instead.
         */
        interface IUpdateItemResponse extends covey.v1.UpdateItemResponse.$Properties {
        }

        /** Represents an UpdateItemResponse. */
        class UpdateItemResponse {

            /**
             * Constructs a new UpdateItemResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.UpdateItemResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** What return_values asked for. */
            attributes?: (covey.v1.Item.$Properties|null);

            /** UpdateItemResponse consumedCapacity. */
            consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties|null);

            /** UpdateItemResponse itemCollectionMetrics. */
            itemCollectionMetrics?: (covey.v1.ItemCollectionMetrics.$Properties|null);

            /**
             * Creates a new UpdateItemResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UpdateItemResponse instance
             */
            static create(properties: covey.v1.UpdateItemResponse.$Shape): covey.v1.UpdateItemResponse & covey.v1.UpdateItemResponse.$Shape;
            static create(properties?: covey.v1.UpdateItemResponse.$Properties): covey.v1.UpdateItemResponse;

            /**
             * Encodes the specified UpdateItemResponse message. Does not implicitly {@link covey.v1.UpdateItemResponse.verify|verify} messages.
             * @param message UpdateItemResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.UpdateItemResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateItemResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.UpdateItemResponse & covey.v1.UpdateItemResponse.$Shape} UpdateItemResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.UpdateItemResponse & covey.v1.UpdateItemResponse.$Shape;
        }

        namespace UpdateItemResponse {

            /** Properties of an UpdateItemResponse. */
            interface $Properties {

                /** What return_values asked for. */
                attributes?: (covey.v1.Item.$Properties|null);

                /** UpdateItemResponse consumedCapacity */
                consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties|null);

                /** UpdateItemResponse itemCollectionMetrics */
                itemCollectionMetrics?: (covey.v1.ItemCollectionMetrics.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateItemResponse. */
            type $Shape = {
              attributes?: covey.v1.Item.$Shape|null;
              consumedCapacity?: covey.v1.ConsumedCapacity.$Shape|null;
              itemCollectionMetrics?: covey.v1.ItemCollectionMetrics.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a DeleteItemRequest.
         * @deprecated Use covey.v1.DeleteItemRequest.$Properties instead.
         */
        interface IDeleteItemRequest extends covey.v1.DeleteItemRequest.$Properties {
        }

        /** Represents a DeleteItemRequest. */
        class DeleteItemRequest {

            /**
             * Constructs a new DeleteItemRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.DeleteItemRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteItemRequest tableName. */
            tableName: string;

            /** DeleteItemRequest key. */
            key?: (covey.v1.Item.$Properties|null);

            /** DeleteItemRequest conditionExpression. */
            conditionExpression?: (string|null);

            /** DeleteItemRequest expressionAttributeNames. */
            expressionAttributeNames: { [k: string]: string };

            /** DeleteItemRequest expressionAttributeValues. */
            expressionAttributeValues: { [k: string]: covey.v1.AttributeValue.$Properties };

            /** NONE or ALL_OLD. */
            returnValues: covey.v1.ReturnValue;

            /** DeleteItemRequest returnValuesOnConditionCheckFailure. */
            returnValuesOnConditionCheckFailure: covey.v1.ReturnValuesOnConditionCheckFailure;

            /** DeleteItemRequest returnConsumedCapacity. */
            returnConsumedCapacity: covey.v1.ReturnConsumedCapacity;

            /** DeleteItemRequest returnItemCollectionMetrics. */
            returnItemCollectionMetrics: covey.v1.ReturnItemCollectionMetrics;

            /**
             * Creates a new DeleteItemRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteItemRequest instance
             */
            static create(properties: covey.v1.DeleteItemRequest.$Shape): covey.v1.DeleteItemRequest & covey.v1.DeleteItemRequest.$Shape;
            static create(properties?: covey.v1.DeleteItemRequest.$Properties): covey.v1.DeleteItemRequest;

            /**
             * Encodes the specified DeleteItemRequest message. Does not implicitly {@link covey.v1.DeleteItemRequest.verify|verify} messages.
             * @param message DeleteItemRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.DeleteItemRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteItemRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.DeleteItemRequest & covey.v1.DeleteItemRequest.$Shape} DeleteItemRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.DeleteItemRequest & covey.v1.DeleteItemRequest.$Shape;
        }

        namespace DeleteItemRequest {

            /** Properties of a DeleteItemRequest. */
            interface $Properties {

                /** DeleteItemRequest tableName */
                tableName?: (string|null);

                /** DeleteItemRequest key */
                key?: (covey.v1.Item.$Properties|null);

                /** DeleteItemRequest conditionExpression */
                conditionExpression?: (string|null);

                /** DeleteItemRequest expressionAttributeNames */
                expressionAttributeNames?: ({ [k: string]: string }|null);

                /** DeleteItemRequest expressionAttributeValues */
                expressionAttributeValues?: ({ [k: string]: covey.v1.AttributeValue.$Properties }|null);

                /** NONE or ALL_OLD. */
                returnValues?: (covey.v1.ReturnValue|null);

                /** DeleteItemRequest returnValuesOnConditionCheckFailure */
                returnValuesOnConditionCheckFailure?: (covey.v1.ReturnValuesOnConditionCheckFailure|null);

                /** DeleteItemRequest returnConsumedCapacity */
                returnConsumedCapacity?: (covey.v1.ReturnConsumedCapacity|null);

                /** DeleteItemRequest returnItemCollectionMetrics */
                returnItemCollectionMetrics?: (covey.v1.ReturnItemCollectionMetrics|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteItemRequest. */
            type $Shape = {
              tableName?: string|null;
              key?: covey.v1.Item.$Shape|null;
              conditionExpression?: string|null;
              expressionAttributeNames?: { [k: string]: string }|null;
              expressionAttributeValues?: { [k: string]: covey.v1.AttributeValue.$Shape }|null;
              returnValues?: covey.v1.ReturnValue|null;
              returnValuesOnConditionCheckFailure?: covey.v1.ReturnValuesOnConditionCheckFailure|null;
              returnConsumedCapacity?: covey.v1.ReturnConsumedCapacity|null;
              returnItemCollectionMetrics?: covey.v1.ReturnItemCollectionMetrics|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a DeleteItemResponse.
         * @deprecated Use covey.v1.DeleteItemResponse.$Properties instead.
         */
        interface IDeleteItemResponse extends covey.v1.DeleteItemResponse.$Properties {
        }

        /** Represents a DeleteItemResponse. */
        class DeleteItemResponse {

            /**
             * Constructs a new DeleteItemResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.DeleteItemResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** What return_values asked for. */
            attributes?: (covey.v1.Item.$Properties|null);

            /** DeleteItemResponse consumedCapacity. */
            consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties|null);

            /** DeleteItemResponse itemCollectionMetrics. */
            itemCollectionMetrics?: (covey.v1.ItemCollectionMetrics.$Properties|null);

            /**
             * Creates a new DeleteItemResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteItemResponse instance
             */
            static create(properties: covey.v1.DeleteItemResponse.$Shape): covey.v1.DeleteItemResponse & covey.v1.DeleteItemResponse.$Shape;
            static create(properties?: covey.v1.DeleteItemResponse.$Properties): covey.v1.DeleteItemResponse;

            /**
             * Encodes the specified DeleteItemResponse message. Does not implicitly {@link covey.v1.DeleteItemResponse.verify|verify} messages.
             * @param message DeleteItemResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.DeleteItemResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteItemResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.DeleteItemResponse & covey.v1.DeleteItemResponse.$Shape} DeleteItemResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.DeleteItemResponse & covey.v1.DeleteItemResponse.$Shape;
        }

        namespace DeleteItemResponse {

            /** Properties of a DeleteItemResponse. */
            interface $Properties {

                /** What return_values asked for. */
                attributes?: (covey.v1.Item.$Properties|null);

                /** DeleteItemResponse consumedCapacity */
                consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties|null);

                /** DeleteItemResponse itemCollectionMetrics */
                itemCollectionMetrics?: (covey.v1.ItemCollectionMetrics.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteItemResponse. */
            type $Shape = {
              attributes?: covey.v1.Item.$Shape|null;
              consumedCapacity?: covey.v1.ConsumedCapacity.$Shape|null;
              itemCollectionMetrics?: covey.v1.ItemCollectionMetrics.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /** Select enum. */
        enum Select {

            /** SELECT_UNSPECIFIED value */
            SELECT_UNSPECIFIED = 0,

            /** SELECT_ALL_ATTRIBUTES value */
            SELECT_ALL_ATTRIBUTES = 1,

            /** SELECT_ALL_PROJECTED_ATTRIBUTES value */
            SELECT_ALL_PROJECTED_ATTRIBUTES = 2,

            /** SELECT_SPECIFIC_ATTRIBUTES value */
            SELECT_SPECIFIC_ATTRIBUTES = 3,

            /** SELECT_COUNT value */
            SELECT_COUNT = 4
        }

        /**
         * Properties of a QueryRequest.
         * @deprecated Use covey.v1.QueryRequest.$Properties instead.
         */
        interface IQueryRequest extends covey.v1.QueryRequest.$Properties {
        }

        /** Represents a QueryRequest. */
        class QueryRequest {

            /**
             * Constructs a new QueryRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.QueryRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueryRequest tableName. */
            tableName: string;

            /** Absent: the table itself. */
            indexName?: (string|null);

            /** An equality of the partition key, and at most one condition on the sort key. */
            keyConditionExpression?: (string|null);

            /** Drops items after they were read. */
            filterExpression?: (string|null);

            /** QueryRequest projectionExpression. */
            projectionExpression?: (string|null);

            /** QueryRequest expressionAttributeNames. */
            expressionAttributeNames: { [k: string]: string };

            /** QueryRequest expressionAttributeValues. */
            expressionAttributeValues: { [k: string]: covey.v1.AttributeValue.$Properties };

            /** False: descending order of the sort key. Default true. */
            scanIndexForward?: (boolean|null);

            /** Items read for a page, at least 1. A page also ends at 1 MB. */
            limit?: (number|null);

            /** The last_evaluated_key of the page before. */
            exclusiveStartKey?: (covey.v1.Item.$Properties|null);

            /** QueryRequest consistentRead. */
            consistentRead?: (boolean|null);

            /** QueryRequest select. */
            select: covey.v1.Select;

            /** QueryRequest returnConsumedCapacity. */
            returnConsumedCapacity: covey.v1.ReturnConsumedCapacity;

            /**
             * Creates a new QueryRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns QueryRequest instance
             */
            static create(properties: covey.v1.QueryRequest.$Shape): covey.v1.QueryRequest & covey.v1.QueryRequest.$Shape;
            static create(properties?: covey.v1.QueryRequest.$Properties): covey.v1.QueryRequest;

            /**
             * Encodes the specified QueryRequest message. Does not implicitly {@link covey.v1.QueryRequest.verify|verify} messages.
             * @param message QueryRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.QueryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueryRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.QueryRequest & covey.v1.QueryRequest.$Shape} QueryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.QueryRequest & covey.v1.QueryRequest.$Shape;
        }

        namespace QueryRequest {

            /** Properties of a QueryRequest. */
            interface $Properties {

                /** QueryRequest tableName */
                tableName?: (string|null);

                /** Absent: the table itself. */
                indexName?: (string|null);

                /** An equality of the partition key, and at most one condition on the sort key. */
                keyConditionExpression?: (string|null);

                /** Drops items after they were read. */
                filterExpression?: (string|null);

                /** QueryRequest projectionExpression */
                projectionExpression?: (string|null);

                /** QueryRequest expressionAttributeNames */
                expressionAttributeNames?: ({ [k: string]: string }|null);

                /** QueryRequest expressionAttributeValues */
                expressionAttributeValues?: ({ [k: string]: covey.v1.AttributeValue.$Properties }|null);

                /** False: descending order of the sort key. Default true. */
                scanIndexForward?: (boolean|null);

                /** Items read for a page, at least 1. A page also ends at 1 MB. */
                limit?: (number|null);

                /** The last_evaluated_key of the page before. */
                exclusiveStartKey?: (covey.v1.Item.$Properties|null);

                /** QueryRequest consistentRead */
                consistentRead?: (boolean|null);

                /** QueryRequest select */
                select?: (covey.v1.Select|null);

                /** QueryRequest returnConsumedCapacity */
                returnConsumedCapacity?: (covey.v1.ReturnConsumedCapacity|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueryRequest. */
            type $Shape = {
              tableName?: string|null;
              indexName?: string|null;
              keyConditionExpression?: string|null;
              filterExpression?: string|null;
              projectionExpression?: string|null;
              expressionAttributeNames?: { [k: string]: string }|null;
              expressionAttributeValues?: { [k: string]: covey.v1.AttributeValue.$Shape }|null;
              scanIndexForward?: boolean|null;
              limit?: number|null;
              exclusiveStartKey?: covey.v1.Item.$Shape|null;
              consistentRead?: boolean|null;
              select?: covey.v1.Select|null;
              returnConsumedCapacity?: covey.v1.ReturnConsumedCapacity|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a QueryResponse.
         * @deprecated Use covey.v1.QueryResponse.$Properties instead.
         */
        interface IQueryResponse extends covey.v1.QueryResponse.$Properties {
        }

        /** Represents a QueryResponse. */
        class QueryResponse {

            /**
             * Constructs a new QueryResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.QueryResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QueryResponse items. */
            items: covey.v1.Item.$Properties[];

            /** How many items passed the filter. */
            count: number;

            /** How many items were read. */
            scannedCount: number;

            /** Set when there may be more: the next page's exclusive_start_key. */
            lastEvaluatedKey?: (covey.v1.Item.$Properties|null);

            /** QueryResponse consumedCapacity. */
            consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties|null);

            /**
             * Creates a new QueryResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns QueryResponse instance
             */
            static create(properties: covey.v1.QueryResponse.$Shape): covey.v1.QueryResponse & covey.v1.QueryResponse.$Shape;
            static create(properties?: covey.v1.QueryResponse.$Properties): covey.v1.QueryResponse;

            /**
             * Encodes the specified QueryResponse message. Does not implicitly {@link covey.v1.QueryResponse.verify|verify} messages.
             * @param message QueryResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.QueryResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QueryResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.QueryResponse & covey.v1.QueryResponse.$Shape} QueryResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.QueryResponse & covey.v1.QueryResponse.$Shape;
        }

        namespace QueryResponse {

            /** Properties of a QueryResponse. */
            interface $Properties {

                /** QueryResponse items */
                items?: (covey.v1.Item.$Properties[]|null);

                /** How many items passed the filter. */
                count?: (number|null);

                /** How many items were read. */
                scannedCount?: (number|null);

                /** Set when there may be more: the next page's exclusive_start_key. */
                lastEvaluatedKey?: (covey.v1.Item.$Properties|null);

                /** QueryResponse consumedCapacity */
                consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QueryResponse. */
            type $Shape = {
              items?: covey.v1.Item.$Shape[]|null;
              count?: number|null;
              scannedCount?: number|null;
              lastEvaluatedKey?: covey.v1.Item.$Shape|null;
              consumedCapacity?: covey.v1.ConsumedCapacity.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ScanRequest.
         * @deprecated Use covey.v1.ScanRequest.$Properties instead.
         */
        interface IScanRequest extends covey.v1.ScanRequest.$Properties {
        }

        /** Represents a ScanRequest. */
        class ScanRequest {

            /**
             * Constructs a new ScanRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ScanRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ScanRequest tableName. */
            tableName: string;

            /** Absent: the table itself. */
            indexName?: (string|null);

            /** Drops items after they were read. */
            filterExpression?: (string|null);

            /** ScanRequest projectionExpression. */
            projectionExpression?: (string|null);

            /** ScanRequest expressionAttributeNames. */
            expressionAttributeNames: { [k: string]: string };

            /** ScanRequest expressionAttributeValues. */
            expressionAttributeValues: { [k: string]: covey.v1.AttributeValue.$Properties };

            /** Items read for a page, at least 1. A page also ends at 1 MB. */
            limit?: (number|null);

            /** The last_evaluated_key of the page before. */
            exclusiveStartKey?: (covey.v1.Item.$Properties|null);

            /** Which of `total_segments` parts to read: 0 to total_segments - 1. Both or neither. */
            segment?: (number|null);

            /** ScanRequest totalSegments. */
            totalSegments?: (number|null);

            /** ScanRequest consistentRead. */
            consistentRead?: (boolean|null);

            /** ScanRequest select. */
            select: covey.v1.Select;

            /** ScanRequest returnConsumedCapacity. */
            returnConsumedCapacity: covey.v1.ReturnConsumedCapacity;

            /**
             * Creates a new ScanRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ScanRequest instance
             */
            static create(properties: covey.v1.ScanRequest.$Shape): covey.v1.ScanRequest & covey.v1.ScanRequest.$Shape;
            static create(properties?: covey.v1.ScanRequest.$Properties): covey.v1.ScanRequest;

            /**
             * Encodes the specified ScanRequest message. Does not implicitly {@link covey.v1.ScanRequest.verify|verify} messages.
             * @param message ScanRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ScanRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ScanRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ScanRequest & covey.v1.ScanRequest.$Shape} ScanRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ScanRequest & covey.v1.ScanRequest.$Shape;
        }

        namespace ScanRequest {

            /** Properties of a ScanRequest. */
            interface $Properties {

                /** ScanRequest tableName */
                tableName?: (string|null);

                /** Absent: the table itself. */
                indexName?: (string|null);

                /** Drops items after they were read. */
                filterExpression?: (string|null);

                /** ScanRequest projectionExpression */
                projectionExpression?: (string|null);

                /** ScanRequest expressionAttributeNames */
                expressionAttributeNames?: ({ [k: string]: string }|null);

                /** ScanRequest expressionAttributeValues */
                expressionAttributeValues?: ({ [k: string]: covey.v1.AttributeValue.$Properties }|null);

                /** Items read for a page, at least 1. A page also ends at 1 MB. */
                limit?: (number|null);

                /** The last_evaluated_key of the page before. */
                exclusiveStartKey?: (covey.v1.Item.$Properties|null);

                /** Which of `total_segments` parts to read: 0 to total_segments - 1. Both or neither. */
                segment?: (number|null);

                /** ScanRequest totalSegments */
                totalSegments?: (number|null);

                /** ScanRequest consistentRead */
                consistentRead?: (boolean|null);

                /** ScanRequest select */
                select?: (covey.v1.Select|null);

                /** ScanRequest returnConsumedCapacity */
                returnConsumedCapacity?: (covey.v1.ReturnConsumedCapacity|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ScanRequest. */
            type $Shape = {
              tableName?: string|null;
              indexName?: string|null;
              filterExpression?: string|null;
              projectionExpression?: string|null;
              expressionAttributeNames?: { [k: string]: string }|null;
              expressionAttributeValues?: { [k: string]: covey.v1.AttributeValue.$Shape }|null;
              limit?: number|null;
              exclusiveStartKey?: covey.v1.Item.$Shape|null;
              segment?: number|null;
              totalSegments?: number|null;
              consistentRead?: boolean|null;
              select?: covey.v1.Select|null;
              returnConsumedCapacity?: covey.v1.ReturnConsumedCapacity|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ScanResponse.
         * @deprecated Use covey.v1.ScanResponse.$Properties instead.
         */
        interface IScanResponse extends covey.v1.ScanResponse.$Properties {
        }

        /** Represents a ScanResponse. */
        class ScanResponse {

            /**
             * Constructs a new ScanResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ScanResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ScanResponse items. */
            items: covey.v1.Item.$Properties[];

            /** How many items passed the filter. */
            count: number;

            /** How many items were read. */
            scannedCount: number;

            /** Set when there may be more: the next page's exclusive_start_key. */
            lastEvaluatedKey?: (covey.v1.Item.$Properties|null);

            /** ScanResponse consumedCapacity. */
            consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties|null);

            /**
             * Creates a new ScanResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ScanResponse instance
             */
            static create(properties: covey.v1.ScanResponse.$Shape): covey.v1.ScanResponse & covey.v1.ScanResponse.$Shape;
            static create(properties?: covey.v1.ScanResponse.$Properties): covey.v1.ScanResponse;

            /**
             * Encodes the specified ScanResponse message. Does not implicitly {@link covey.v1.ScanResponse.verify|verify} messages.
             * @param message ScanResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ScanResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ScanResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ScanResponse & covey.v1.ScanResponse.$Shape} ScanResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ScanResponse & covey.v1.ScanResponse.$Shape;
        }

        namespace ScanResponse {

            /** Properties of a ScanResponse. */
            interface $Properties {

                /** ScanResponse items */
                items?: (covey.v1.Item.$Properties[]|null);

                /** How many items passed the filter. */
                count?: (number|null);

                /** How many items were read. */
                scannedCount?: (number|null);

                /** Set when there may be more: the next page's exclusive_start_key. */
                lastEvaluatedKey?: (covey.v1.Item.$Properties|null);

                /** ScanResponse consumedCapacity */
                consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ScanResponse. */
            type $Shape = {
              items?: covey.v1.Item.$Shape[]|null;
              count?: number|null;
              scannedCount?: number|null;
              lastEvaluatedKey?: covey.v1.Item.$Shape|null;
              consumedCapacity?: covey.v1.ConsumedCapacity.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a BatchGetItemRequest.
         * @deprecated Use covey.v1.BatchGetItemRequest.$Properties instead.
         */
        interface IBatchGetItemRequest extends covey.v1.BatchGetItemRequest.$Properties {
        }

        /** Represents a BatchGetItemRequest. */
        class BatchGetItemRequest {

            /**
             * Constructs a new BatchGetItemRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.BatchGetItemRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** By table name. */
            requestItems: { [k: string]: covey.v1.KeysAndAttributes.$Properties };

            /** BatchGetItemRequest returnConsumedCapacity. */
            returnConsumedCapacity: covey.v1.ReturnConsumedCapacity;

            /**
             * Creates a new BatchGetItemRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BatchGetItemRequest instance
             */
            static create(properties: covey.v1.BatchGetItemRequest.$Shape): covey.v1.BatchGetItemRequest & covey.v1.BatchGetItemRequest.$Shape;
            static create(properties?: covey.v1.BatchGetItemRequest.$Properties): covey.v1.BatchGetItemRequest;

            /**
             * Encodes the specified BatchGetItemRequest message. Does not implicitly {@link covey.v1.BatchGetItemRequest.verify|verify} messages.
             * @param message BatchGetItemRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.BatchGetItemRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BatchGetItemRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.BatchGetItemRequest & covey.v1.BatchGetItemRequest.$Shape} BatchGetItemRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.BatchGetItemRequest & covey.v1.BatchGetItemRequest.$Shape;
        }

        namespace BatchGetItemRequest {

            /** Properties of a BatchGetItemRequest. */
            interface $Properties {

                /** By table name. */
                requestItems?: ({ [k: string]: covey.v1.KeysAndAttributes.$Properties }|null);

                /** BatchGetItemRequest returnConsumedCapacity */
                returnConsumedCapacity?: (covey.v1.ReturnConsumedCapacity|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BatchGetItemRequest. */
            type $Shape = {
              requestItems?: { [k: string]: covey.v1.KeysAndAttributes.$Shape }|null;
              returnConsumedCapacity?: covey.v1.ReturnConsumedCapacity|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a KeysAndAttributes.
         * @deprecated Use covey.v1.KeysAndAttributes.$Properties instead.
         */
        interface IKeysAndAttributes extends covey.v1.KeysAndAttributes.$Properties {
        }

        /** Represents a KeysAndAttributes. */
        class KeysAndAttributes {

            /**
             * Constructs a new KeysAndAttributes.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.KeysAndAttributes.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** KeysAndAttributes keys. */
            keys: covey.v1.Item.$Properties[];

            /** KeysAndAttributes consistentRead. */
            consistentRead?: (boolean|null);

            /** KeysAndAttributes projectionExpression. */
            projectionExpression?: (string|null);

            /** KeysAndAttributes expressionAttributeNames. */
            expressionAttributeNames: { [k: string]: string };

            /**
             * Creates a new KeysAndAttributes instance using the specified properties.
             * @param [properties] Properties to set
             * @returns KeysAndAttributes instance
             */
            static create(properties: covey.v1.KeysAndAttributes.$Shape): covey.v1.KeysAndAttributes & covey.v1.KeysAndAttributes.$Shape;
            static create(properties?: covey.v1.KeysAndAttributes.$Properties): covey.v1.KeysAndAttributes;

            /**
             * Encodes the specified KeysAndAttributes message. Does not implicitly {@link covey.v1.KeysAndAttributes.verify|verify} messages.
             * @param message KeysAndAttributes message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.KeysAndAttributes.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a KeysAndAttributes message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.KeysAndAttributes & covey.v1.KeysAndAttributes.$Shape} KeysAndAttributes
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.KeysAndAttributes & covey.v1.KeysAndAttributes.$Shape;
        }

        namespace KeysAndAttributes {

            /** Properties of a KeysAndAttributes. */
            interface $Properties {

                /** KeysAndAttributes keys */
                keys?: (covey.v1.Item.$Properties[]|null);

                /** KeysAndAttributes consistentRead */
                consistentRead?: (boolean|null);

                /** KeysAndAttributes projectionExpression */
                projectionExpression?: (string|null);

                /** KeysAndAttributes expressionAttributeNames */
                expressionAttributeNames?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a KeysAndAttributes. */
            type $Shape = {
              keys?: covey.v1.Item.$Shape[]|null;
              consistentRead?: boolean|null;
              projectionExpression?: string|null;
              expressionAttributeNames?: { [k: string]: string }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a BatchGetItemResponse.
         * @deprecated Use covey.v1.BatchGetItemResponse.$Properties instead.
         */
        interface IBatchGetItemResponse extends covey.v1.BatchGetItemResponse.$Properties {
        }

        /** Represents a BatchGetItemResponse. */
        class BatchGetItemResponse {

            /**
             * Constructs a new BatchGetItemResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.BatchGetItemResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The items found, by table name, in no order. */
            responses: { [k: string]: covey.v1.ItemList.$Properties };

            /** What was not read; ask again. */
            unprocessedKeys: { [k: string]: covey.v1.KeysAndAttributes.$Properties };

            /** BatchGetItemResponse consumedCapacity. */
            consumedCapacity: covey.v1.ConsumedCapacity.$Properties[];

            /**
             * Creates a new BatchGetItemResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BatchGetItemResponse instance
             */
            static create(properties: covey.v1.BatchGetItemResponse.$Shape): covey.v1.BatchGetItemResponse & covey.v1.BatchGetItemResponse.$Shape;
            static create(properties?: covey.v1.BatchGetItemResponse.$Properties): covey.v1.BatchGetItemResponse;

            /**
             * Encodes the specified BatchGetItemResponse message. Does not implicitly {@link covey.v1.BatchGetItemResponse.verify|verify} messages.
             * @param message BatchGetItemResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.BatchGetItemResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BatchGetItemResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.BatchGetItemResponse & covey.v1.BatchGetItemResponse.$Shape} BatchGetItemResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.BatchGetItemResponse & covey.v1.BatchGetItemResponse.$Shape;
        }

        namespace BatchGetItemResponse {

            /** Properties of a BatchGetItemResponse. */
            interface $Properties {

                /** The items found, by table name, in no order. */
                responses?: ({ [k: string]: covey.v1.ItemList.$Properties }|null);

                /** What was not read; ask again. */
                unprocessedKeys?: ({ [k: string]: covey.v1.KeysAndAttributes.$Properties }|null);

                /** BatchGetItemResponse consumedCapacity */
                consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BatchGetItemResponse. */
            type $Shape = {
              responses?: { [k: string]: covey.v1.ItemList.$Shape }|null;
              unprocessedKeys?: { [k: string]: covey.v1.KeysAndAttributes.$Shape }|null;
              consumedCapacity?: covey.v1.ConsumedCapacity.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an ItemList.
         * @deprecated Use covey.v1.ItemList.$Properties instead.
         */
        interface IItemList extends covey.v1.ItemList.$Properties {
        }

        /** Represents an ItemList. */
        class ItemList {

            /**
             * Constructs a new ItemList.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ItemList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ItemList items. */
            items: covey.v1.Item.$Properties[];

            /**
             * Creates a new ItemList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ItemList instance
             */
            static create(properties: covey.v1.ItemList.$Shape): covey.v1.ItemList & covey.v1.ItemList.$Shape;
            static create(properties?: covey.v1.ItemList.$Properties): covey.v1.ItemList;

            /**
             * Encodes the specified ItemList message. Does not implicitly {@link covey.v1.ItemList.verify|verify} messages.
             * @param message ItemList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ItemList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ItemList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ItemList & covey.v1.ItemList.$Shape} ItemList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ItemList & covey.v1.ItemList.$Shape;
        }

        namespace ItemList {

            /** Properties of an ItemList. */
            interface $Properties {

                /** ItemList items */
                items?: (covey.v1.Item.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ItemList. */
            type $Shape = {
              items?: covey.v1.Item.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a BatchWriteItemRequest.
         * @deprecated Use covey.v1.BatchWriteItemRequest.$Properties instead.
         */
        interface IBatchWriteItemRequest extends covey.v1.BatchWriteItemRequest.$Properties {
        }

        /** Represents a BatchWriteItemRequest. */
        class BatchWriteItemRequest {

            /**
             * Constructs a new BatchWriteItemRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.BatchWriteItemRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** By table name. */
            requestItems: { [k: string]: covey.v1.WriteRequestList.$Properties };

            /** BatchWriteItemRequest returnConsumedCapacity. */
            returnConsumedCapacity: covey.v1.ReturnConsumedCapacity;

            /** BatchWriteItemRequest returnItemCollectionMetrics. */
            returnItemCollectionMetrics: covey.v1.ReturnItemCollectionMetrics;

            /**
             * Creates a new BatchWriteItemRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BatchWriteItemRequest instance
             */
            static create(properties: covey.v1.BatchWriteItemRequest.$Shape): covey.v1.BatchWriteItemRequest & covey.v1.BatchWriteItemRequest.$Shape;
            static create(properties?: covey.v1.BatchWriteItemRequest.$Properties): covey.v1.BatchWriteItemRequest;

            /**
             * Encodes the specified BatchWriteItemRequest message. Does not implicitly {@link covey.v1.BatchWriteItemRequest.verify|verify} messages.
             * @param message BatchWriteItemRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.BatchWriteItemRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BatchWriteItemRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.BatchWriteItemRequest & covey.v1.BatchWriteItemRequest.$Shape} BatchWriteItemRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.BatchWriteItemRequest & covey.v1.BatchWriteItemRequest.$Shape;
        }

        namespace BatchWriteItemRequest {

            /** Properties of a BatchWriteItemRequest. */
            interface $Properties {

                /** By table name. */
                requestItems?: ({ [k: string]: covey.v1.WriteRequestList.$Properties }|null);

                /** BatchWriteItemRequest returnConsumedCapacity */
                returnConsumedCapacity?: (covey.v1.ReturnConsumedCapacity|null);

                /** BatchWriteItemRequest returnItemCollectionMetrics */
                returnItemCollectionMetrics?: (covey.v1.ReturnItemCollectionMetrics|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BatchWriteItemRequest. */
            type $Shape = {
              requestItems?: { [k: string]: covey.v1.WriteRequestList.$Shape }|null;
              returnConsumedCapacity?: covey.v1.ReturnConsumedCapacity|null;
              returnItemCollectionMetrics?: covey.v1.ReturnItemCollectionMetrics|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a WriteRequestList.
         * @deprecated Use covey.v1.WriteRequestList.$Properties instead.
         */
        interface IWriteRequestList extends covey.v1.WriteRequestList.$Properties {
        }

        /** Represents a WriteRequestList. */
        class WriteRequestList {

            /**
             * Constructs a new WriteRequestList.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.WriteRequestList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WriteRequestList requests. */
            requests: covey.v1.WriteRequest.$Properties[];

            /**
             * Creates a new WriteRequestList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteRequestList instance
             */
            static create(properties: covey.v1.WriteRequestList.$Shape): covey.v1.WriteRequestList & covey.v1.WriteRequestList.$Shape;
            static create(properties?: covey.v1.WriteRequestList.$Properties): covey.v1.WriteRequestList;

            /**
             * Encodes the specified WriteRequestList message. Does not implicitly {@link covey.v1.WriteRequestList.verify|verify} messages.
             * @param message WriteRequestList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.WriteRequestList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteRequestList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.WriteRequestList & covey.v1.WriteRequestList.$Shape} WriteRequestList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.WriteRequestList & covey.v1.WriteRequestList.$Shape;
        }

        namespace WriteRequestList {

            /** Properties of a WriteRequestList. */
            interface $Properties {

                /** WriteRequestList requests */
                requests?: (covey.v1.WriteRequest.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WriteRequestList. */
            type $Shape = {
              requests?: covey.v1.WriteRequest.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a WriteRequest.
         * @deprecated Use covey.v1.WriteRequest.$Properties instead.
         */
        interface IWriteRequest extends covey.v1.WriteRequest.$Properties {
        }

        /** Exactly one member is set. */
        class WriteRequest {

            /**
             * Constructs a new WriteRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.WriteRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WriteRequest putRequest. */
            putRequest?: (covey.v1.PutRequest.$Properties|null);

            /** WriteRequest deleteRequest. */
            deleteRequest?: (covey.v1.DeleteRequest.$Properties|null);

            /** WriteRequest request. */
            request?: ("putRequest"|"deleteRequest");

            /**
             * Creates a new WriteRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WriteRequest instance
             */
            static create(properties: covey.v1.WriteRequest.$Shape): covey.v1.WriteRequest & covey.v1.WriteRequest.$Shape;
            static create(properties?: covey.v1.WriteRequest.$Properties): covey.v1.WriteRequest;

            /**
             * Encodes the specified WriteRequest message. Does not implicitly {@link covey.v1.WriteRequest.verify|verify} messages.
             * @param message WriteRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.WriteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WriteRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.WriteRequest & covey.v1.WriteRequest.$Shape} WriteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.WriteRequest & covey.v1.WriteRequest.$Shape;
        }

        namespace WriteRequest {

            /** Properties of a WriteRequest. */
            interface $Properties {

                /** WriteRequest putRequest */
                putRequest?: (covey.v1.PutRequest.$Properties|null);

                /** WriteRequest deleteRequest */
                deleteRequest?: (covey.v1.DeleteRequest.$Properties|null);

                /** WriteRequest request */
                request?: ("putRequest"|"deleteRequest");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a WriteRequest. */
            type $Shape = {
              putRequest?: covey.v1.PutRequest.$Shape|null;
              deleteRequest?: covey.v1.DeleteRequest.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ request?: undefined; putRequest?: null; deleteRequest?: null }|{ request?: "putRequest"; putRequest: covey.v1.PutRequest.$Shape; deleteRequest?: null }|{ request?: "deleteRequest"; putRequest?: null; deleteRequest: covey.v1.DeleteRequest.$Shape })
            );
        }

        /**
         * Properties of a PutRequest.
         * @deprecated Use covey.v1.PutRequest.$Properties instead.
         */
        interface IPutRequest extends covey.v1.PutRequest.$Properties {
        }

        /** Represents a PutRequest. */
        class PutRequest {

            /**
             * Constructs a new PutRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.PutRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PutRequest item. */
            item?: (covey.v1.Item.$Properties|null);

            /**
             * Creates a new PutRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PutRequest instance
             */
            static create(properties: covey.v1.PutRequest.$Shape): covey.v1.PutRequest & covey.v1.PutRequest.$Shape;
            static create(properties?: covey.v1.PutRequest.$Properties): covey.v1.PutRequest;

            /**
             * Encodes the specified PutRequest message. Does not implicitly {@link covey.v1.PutRequest.verify|verify} messages.
             * @param message PutRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.PutRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PutRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.PutRequest & covey.v1.PutRequest.$Shape} PutRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.PutRequest & covey.v1.PutRequest.$Shape;
        }

        namespace PutRequest {

            /** Properties of a PutRequest. */
            interface $Properties {

                /** PutRequest item */
                item?: (covey.v1.Item.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PutRequest. */
            type $Shape = {
              item?: covey.v1.Item.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a DeleteRequest.
         * @deprecated Use covey.v1.DeleteRequest.$Properties instead.
         */
        interface IDeleteRequest extends covey.v1.DeleteRequest.$Properties {
        }

        /** Represents a DeleteRequest. */
        class DeleteRequest {

            /**
             * Constructs a new DeleteRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.DeleteRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeleteRequest key. */
            key?: (covey.v1.Item.$Properties|null);

            /**
             * Creates a new DeleteRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DeleteRequest instance
             */
            static create(properties: covey.v1.DeleteRequest.$Shape): covey.v1.DeleteRequest & covey.v1.DeleteRequest.$Shape;
            static create(properties?: covey.v1.DeleteRequest.$Properties): covey.v1.DeleteRequest;

            /**
             * Encodes the specified DeleteRequest message. Does not implicitly {@link covey.v1.DeleteRequest.verify|verify} messages.
             * @param message DeleteRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.DeleteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeleteRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.DeleteRequest & covey.v1.DeleteRequest.$Shape} DeleteRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.DeleteRequest & covey.v1.DeleteRequest.$Shape;
        }

        namespace DeleteRequest {

            /** Properties of a DeleteRequest. */
            interface $Properties {

                /** DeleteRequest key */
                key?: (covey.v1.Item.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeleteRequest. */
            type $Shape = {
              key?: covey.v1.Item.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a BatchWriteItemResponse.
         * @deprecated Use covey.v1.BatchWriteItemResponse.$Properties instead.
         */
        interface IBatchWriteItemResponse extends covey.v1.BatchWriteItemResponse.$Properties {
        }

        /** Represents a BatchWriteItemResponse. */
        class BatchWriteItemResponse {

            /**
             * Constructs a new BatchWriteItemResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.BatchWriteItemResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** What was not written; ask again. */
            unprocessedItems: { [k: string]: covey.v1.WriteRequestList.$Properties };

            /** BatchWriteItemResponse itemCollectionMetrics. */
            itemCollectionMetrics: { [k: string]: covey.v1.ItemCollectionMetricsList.$Properties };

            /** BatchWriteItemResponse consumedCapacity. */
            consumedCapacity: covey.v1.ConsumedCapacity.$Properties[];

            /**
             * Creates a new BatchWriteItemResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BatchWriteItemResponse instance
             */
            static create(properties: covey.v1.BatchWriteItemResponse.$Shape): covey.v1.BatchWriteItemResponse & covey.v1.BatchWriteItemResponse.$Shape;
            static create(properties?: covey.v1.BatchWriteItemResponse.$Properties): covey.v1.BatchWriteItemResponse;

            /**
             * Encodes the specified BatchWriteItemResponse message. Does not implicitly {@link covey.v1.BatchWriteItemResponse.verify|verify} messages.
             * @param message BatchWriteItemResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.BatchWriteItemResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BatchWriteItemResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.BatchWriteItemResponse & covey.v1.BatchWriteItemResponse.$Shape} BatchWriteItemResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.BatchWriteItemResponse & covey.v1.BatchWriteItemResponse.$Shape;
        }

        namespace BatchWriteItemResponse {

            /** Properties of a BatchWriteItemResponse. */
            interface $Properties {

                /** What was not written; ask again. */
                unprocessedItems?: ({ [k: string]: covey.v1.WriteRequestList.$Properties }|null);

                /** BatchWriteItemResponse itemCollectionMetrics */
                itemCollectionMetrics?: ({ [k: string]: covey.v1.ItemCollectionMetricsList.$Properties }|null);

                /** BatchWriteItemResponse consumedCapacity */
                consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BatchWriteItemResponse. */
            type $Shape = {
              unprocessedItems?: { [k: string]: covey.v1.WriteRequestList.$Shape }|null;
              itemCollectionMetrics?: { [k: string]: covey.v1.ItemCollectionMetricsList.$Shape }|null;
              consumedCapacity?: covey.v1.ConsumedCapacity.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an ItemCollectionMetricsList.
         * @deprecated Use covey.v1.ItemCollectionMetricsList.$Properties instead.
         */
        interface IItemCollectionMetricsList extends covey.v1.ItemCollectionMetricsList.$Properties {
        }

        /** Represents an ItemCollectionMetricsList. */
        class ItemCollectionMetricsList {

            /**
             * Constructs a new ItemCollectionMetricsList.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ItemCollectionMetricsList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ItemCollectionMetricsList metrics. */
            metrics: covey.v1.ItemCollectionMetrics.$Properties[];

            /**
             * Creates a new ItemCollectionMetricsList instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ItemCollectionMetricsList instance
             */
            static create(properties: covey.v1.ItemCollectionMetricsList.$Shape): covey.v1.ItemCollectionMetricsList & covey.v1.ItemCollectionMetricsList.$Shape;
            static create(properties?: covey.v1.ItemCollectionMetricsList.$Properties): covey.v1.ItemCollectionMetricsList;

            /**
             * Encodes the specified ItemCollectionMetricsList message. Does not implicitly {@link covey.v1.ItemCollectionMetricsList.verify|verify} messages.
             * @param message ItemCollectionMetricsList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ItemCollectionMetricsList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ItemCollectionMetricsList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ItemCollectionMetricsList & covey.v1.ItemCollectionMetricsList.$Shape} ItemCollectionMetricsList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ItemCollectionMetricsList & covey.v1.ItemCollectionMetricsList.$Shape;
        }

        namespace ItemCollectionMetricsList {

            /** Properties of an ItemCollectionMetricsList. */
            interface $Properties {

                /** ItemCollectionMetricsList metrics */
                metrics?: (covey.v1.ItemCollectionMetrics.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ItemCollectionMetricsList. */
            type $Shape = {
              metrics?: covey.v1.ItemCollectionMetrics.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TransactGetItemsRequest.
         * @deprecated Use covey.v1.TransactGetItemsRequest.$Properties instead.
         */
        interface ITransactGetItemsRequest extends covey.v1.TransactGetItemsRequest.$Properties {
        }

        /** Represents a TransactGetItemsRequest. */
        class TransactGetItemsRequest {

            /**
             * Constructs a new TransactGetItemsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TransactGetItemsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransactGetItemsRequest transactItems. */
            transactItems: covey.v1.TransactGetItem.$Properties[];

            /** TransactGetItemsRequest returnConsumedCapacity. */
            returnConsumedCapacity: covey.v1.ReturnConsumedCapacity;

            /**
             * Creates a new TransactGetItemsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TransactGetItemsRequest instance
             */
            static create(properties: covey.v1.TransactGetItemsRequest.$Shape): covey.v1.TransactGetItemsRequest & covey.v1.TransactGetItemsRequest.$Shape;
            static create(properties?: covey.v1.TransactGetItemsRequest.$Properties): covey.v1.TransactGetItemsRequest;

            /**
             * Encodes the specified TransactGetItemsRequest message. Does not implicitly {@link covey.v1.TransactGetItemsRequest.verify|verify} messages.
             * @param message TransactGetItemsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TransactGetItemsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransactGetItemsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TransactGetItemsRequest & covey.v1.TransactGetItemsRequest.$Shape} TransactGetItemsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TransactGetItemsRequest & covey.v1.TransactGetItemsRequest.$Shape;
        }

        namespace TransactGetItemsRequest {

            /** Properties of a TransactGetItemsRequest. */
            interface $Properties {

                /** TransactGetItemsRequest transactItems */
                transactItems?: (covey.v1.TransactGetItem.$Properties[]|null);

                /** TransactGetItemsRequest returnConsumedCapacity */
                returnConsumedCapacity?: (covey.v1.ReturnConsumedCapacity|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransactGetItemsRequest. */
            type $Shape = {
              transactItems?: covey.v1.TransactGetItem.$Shape[]|null;
              returnConsumedCapacity?: covey.v1.ReturnConsumedCapacity|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TransactGetItem.
         * @deprecated Use covey.v1.TransactGetItem.$Properties instead.
         */
        interface ITransactGetItem extends covey.v1.TransactGetItem.$Properties {
        }

        /** Represents a TransactGetItem. */
        class TransactGetItem {

            /**
             * Constructs a new TransactGetItem.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TransactGetItem.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransactGetItem get. */
            get?: (covey.v1.TransactGet.$Properties|null);

            /**
             * Creates a new TransactGetItem instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TransactGetItem instance
             */
            static create(properties: covey.v1.TransactGetItem.$Shape): covey.v1.TransactGetItem & covey.v1.TransactGetItem.$Shape;
            static create(properties?: covey.v1.TransactGetItem.$Properties): covey.v1.TransactGetItem;

            /**
             * Encodes the specified TransactGetItem message. Does not implicitly {@link covey.v1.TransactGetItem.verify|verify} messages.
             * @param message TransactGetItem message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TransactGetItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransactGetItem message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TransactGetItem & covey.v1.TransactGetItem.$Shape} TransactGetItem
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TransactGetItem & covey.v1.TransactGetItem.$Shape;
        }

        namespace TransactGetItem {

            /** Properties of a TransactGetItem. */
            interface $Properties {

                /** TransactGetItem get */
                get?: (covey.v1.TransactGet.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransactGetItem. */
            type $Shape = {
              get?: covey.v1.TransactGet.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TransactGet.
         * @deprecated Use covey.v1.TransactGet.$Properties instead.
         */
        interface ITransactGet extends covey.v1.TransactGet.$Properties {
        }

        /** Represents a TransactGet. */
        class TransactGet {

            /**
             * Constructs a new TransactGet.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TransactGet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransactGet tableName. */
            tableName: string;

            /** TransactGet key. */
            key?: (covey.v1.Item.$Properties|null);

            /** TransactGet projectionExpression. */
            projectionExpression?: (string|null);

            /** TransactGet expressionAttributeNames. */
            expressionAttributeNames: { [k: string]: string };

            /**
             * Creates a new TransactGet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TransactGet instance
             */
            static create(properties: covey.v1.TransactGet.$Shape): covey.v1.TransactGet & covey.v1.TransactGet.$Shape;
            static create(properties?: covey.v1.TransactGet.$Properties): covey.v1.TransactGet;

            /**
             * Encodes the specified TransactGet message. Does not implicitly {@link covey.v1.TransactGet.verify|verify} messages.
             * @param message TransactGet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TransactGet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransactGet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TransactGet & covey.v1.TransactGet.$Shape} TransactGet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TransactGet & covey.v1.TransactGet.$Shape;
        }

        namespace TransactGet {

            /** Properties of a TransactGet. */
            interface $Properties {

                /** TransactGet tableName */
                tableName?: (string|null);

                /** TransactGet key */
                key?: (covey.v1.Item.$Properties|null);

                /** TransactGet projectionExpression */
                projectionExpression?: (string|null);

                /** TransactGet expressionAttributeNames */
                expressionAttributeNames?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransactGet. */
            type $Shape = {
              tableName?: string|null;
              key?: covey.v1.Item.$Shape|null;
              projectionExpression?: string|null;
              expressionAttributeNames?: { [k: string]: string }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TransactGetItemsResponse.
         * @deprecated Use covey.v1.TransactGetItemsResponse.$Properties instead.
         */
        interface ITransactGetItemsResponse extends covey.v1.TransactGetItemsResponse.$Properties {
        }

        /** Represents a TransactGetItemsResponse. */
        class TransactGetItemsResponse {

            /**
             * Constructs a new TransactGetItemsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TransactGetItemsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** In the order of the request. */
            responses: covey.v1.ItemResponse.$Properties[];

            /** TransactGetItemsResponse consumedCapacity. */
            consumedCapacity: covey.v1.ConsumedCapacity.$Properties[];

            /**
             * Creates a new TransactGetItemsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TransactGetItemsResponse instance
             */
            static create(properties: covey.v1.TransactGetItemsResponse.$Shape): covey.v1.TransactGetItemsResponse & covey.v1.TransactGetItemsResponse.$Shape;
            static create(properties?: covey.v1.TransactGetItemsResponse.$Properties): covey.v1.TransactGetItemsResponse;

            /**
             * Encodes the specified TransactGetItemsResponse message. Does not implicitly {@link covey.v1.TransactGetItemsResponse.verify|verify} messages.
             * @param message TransactGetItemsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TransactGetItemsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransactGetItemsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TransactGetItemsResponse & covey.v1.TransactGetItemsResponse.$Shape} TransactGetItemsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TransactGetItemsResponse & covey.v1.TransactGetItemsResponse.$Shape;
        }

        namespace TransactGetItemsResponse {

            /** Properties of a TransactGetItemsResponse. */
            interface $Properties {

                /** In the order of the request. */
                responses?: (covey.v1.ItemResponse.$Properties[]|null);

                /** TransactGetItemsResponse consumedCapacity */
                consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransactGetItemsResponse. */
            type $Shape = {
              responses?: covey.v1.ItemResponse.$Shape[]|null;
              consumedCapacity?: covey.v1.ConsumedCapacity.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an ItemResponse.
         * @deprecated Use covey.v1.ItemResponse.$Properties instead.
         */
        interface IItemResponse extends covey.v1.ItemResponse.$Properties {
        }

        /** Represents an ItemResponse. */
        class ItemResponse {

            /**
             * Constructs a new ItemResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ItemResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Absent: there is no such item. */
            item?: (covey.v1.Item.$Properties|null);

            /**
             * Creates a new ItemResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ItemResponse instance
             */
            static create(properties: covey.v1.ItemResponse.$Shape): covey.v1.ItemResponse & covey.v1.ItemResponse.$Shape;
            static create(properties?: covey.v1.ItemResponse.$Properties): covey.v1.ItemResponse;

            /**
             * Encodes the specified ItemResponse message. Does not implicitly {@link covey.v1.ItemResponse.verify|verify} messages.
             * @param message ItemResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ItemResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ItemResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ItemResponse & covey.v1.ItemResponse.$Shape} ItemResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ItemResponse & covey.v1.ItemResponse.$Shape;
        }

        namespace ItemResponse {

            /** Properties of an ItemResponse. */
            interface $Properties {

                /** Absent: there is no such item. */
                item?: (covey.v1.Item.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ItemResponse. */
            type $Shape = {
              item?: covey.v1.Item.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TransactWriteItemsRequest.
         * @deprecated Use covey.v1.TransactWriteItemsRequest.$Properties instead.
         */
        interface ITransactWriteItemsRequest extends covey.v1.TransactWriteItemsRequest.$Properties {
        }

        /** Represents a TransactWriteItemsRequest. */
        class TransactWriteItemsRequest {

            /**
             * Constructs a new TransactWriteItemsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TransactWriteItemsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransactWriteItemsRequest transactItems. */
            transactItems: covey.v1.TransactWriteItem.$Properties[];

            /** Up to 36 characters; the same token with the same items has no second effect for 10 minutes. */
            clientRequestToken?: (string|null);

            /** TransactWriteItemsRequest returnConsumedCapacity. */
            returnConsumedCapacity: covey.v1.ReturnConsumedCapacity;

            /** TransactWriteItemsRequest returnItemCollectionMetrics. */
            returnItemCollectionMetrics: covey.v1.ReturnItemCollectionMetrics;

            /**
             * Creates a new TransactWriteItemsRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TransactWriteItemsRequest instance
             */
            static create(properties: covey.v1.TransactWriteItemsRequest.$Shape): covey.v1.TransactWriteItemsRequest & covey.v1.TransactWriteItemsRequest.$Shape;
            static create(properties?: covey.v1.TransactWriteItemsRequest.$Properties): covey.v1.TransactWriteItemsRequest;

            /**
             * Encodes the specified TransactWriteItemsRequest message. Does not implicitly {@link covey.v1.TransactWriteItemsRequest.verify|verify} messages.
             * @param message TransactWriteItemsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TransactWriteItemsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransactWriteItemsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TransactWriteItemsRequest & covey.v1.TransactWriteItemsRequest.$Shape} TransactWriteItemsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TransactWriteItemsRequest & covey.v1.TransactWriteItemsRequest.$Shape;
        }

        namespace TransactWriteItemsRequest {

            /** Properties of a TransactWriteItemsRequest. */
            interface $Properties {

                /** TransactWriteItemsRequest transactItems */
                transactItems?: (covey.v1.TransactWriteItem.$Properties[]|null);

                /** Up to 36 characters; the same token with the same items has no second effect for 10 minutes. */
                clientRequestToken?: (string|null);

                /** TransactWriteItemsRequest returnConsumedCapacity */
                returnConsumedCapacity?: (covey.v1.ReturnConsumedCapacity|null);

                /** TransactWriteItemsRequest returnItemCollectionMetrics */
                returnItemCollectionMetrics?: (covey.v1.ReturnItemCollectionMetrics|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransactWriteItemsRequest. */
            type $Shape = {
              transactItems?: covey.v1.TransactWriteItem.$Shape[]|null;
              clientRequestToken?: string|null;
              returnConsumedCapacity?: covey.v1.ReturnConsumedCapacity|null;
              returnItemCollectionMetrics?: covey.v1.ReturnItemCollectionMetrics|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TransactWriteItem.
         * @deprecated Use covey.v1.TransactWriteItem.$Properties instead.
         */
        interface ITransactWriteItem extends covey.v1.TransactWriteItem.$Properties {
        }

        /** Exactly one member is set. */
        class TransactWriteItem {

            /**
             * Constructs a new TransactWriteItem.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TransactWriteItem.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransactWriteItem conditionCheck. */
            conditionCheck?: (covey.v1.TransactConditionCheck.$Properties|null);

            /** TransactWriteItem put. */
            put?: (covey.v1.TransactPut.$Properties|null);

            /** TransactWriteItem delete. */
            delete?: (covey.v1.TransactDelete.$Properties|null);

            /** TransactWriteItem update. */
            update?: (covey.v1.TransactUpdate.$Properties|null);

            /** TransactWriteItem action. */
            action?: ("conditionCheck"|"put"|"delete"|"update");

            /**
             * Creates a new TransactWriteItem instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TransactWriteItem instance
             */
            static create(properties: covey.v1.TransactWriteItem.$Shape): covey.v1.TransactWriteItem & covey.v1.TransactWriteItem.$Shape;
            static create(properties?: covey.v1.TransactWriteItem.$Properties): covey.v1.TransactWriteItem;

            /**
             * Encodes the specified TransactWriteItem message. Does not implicitly {@link covey.v1.TransactWriteItem.verify|verify} messages.
             * @param message TransactWriteItem message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TransactWriteItem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransactWriteItem message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TransactWriteItem & covey.v1.TransactWriteItem.$Shape} TransactWriteItem
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TransactWriteItem & covey.v1.TransactWriteItem.$Shape;
        }

        namespace TransactWriteItem {

            /** Properties of a TransactWriteItem. */
            interface $Properties {

                /** TransactWriteItem conditionCheck */
                conditionCheck?: (covey.v1.TransactConditionCheck.$Properties|null);

                /** TransactWriteItem put */
                put?: (covey.v1.TransactPut.$Properties|null);

                /** TransactWriteItem delete */
                "delete"?: (covey.v1.TransactDelete.$Properties|null);

                /** TransactWriteItem update */
                update?: (covey.v1.TransactUpdate.$Properties|null);

                /** TransactWriteItem action */
                action?: ("conditionCheck"|"put"|"delete"|"update");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a TransactWriteItem. */
            type $Shape = {
              conditionCheck?: covey.v1.TransactConditionCheck.$Shape|null;
              put?: covey.v1.TransactPut.$Shape|null;
              "delete"?: covey.v1.TransactDelete.$Shape|null;
              update?: covey.v1.TransactUpdate.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ action?: undefined; conditionCheck?: null; put?: null; "delete"?: null; update?: null }|{ action?: "conditionCheck"; conditionCheck: covey.v1.TransactConditionCheck.$Shape; put?: null; "delete"?: null; update?: null }|{ action?: "put"; conditionCheck?: null; put: covey.v1.TransactPut.$Shape; "delete"?: null; update?: null }|{ action?: "delete"; conditionCheck?: null; put?: null; "delete": covey.v1.TransactDelete.$Shape; update?: null }|{ action?: "update"; conditionCheck?: null; put?: null; "delete"?: null; update: covey.v1.TransactUpdate.$Shape })
            );
        }

        /**
         * Properties of a TransactConditionCheck.
         * @deprecated Use covey.v1.TransactConditionCheck.$Properties instead.
         */
        interface ITransactConditionCheck extends covey.v1.TransactConditionCheck.$Properties {
        }

        /** Represents a TransactConditionCheck. */
        class TransactConditionCheck {

            /**
             * Constructs a new TransactConditionCheck.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TransactConditionCheck.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransactConditionCheck tableName. */
            tableName: string;

            /** TransactConditionCheck key. */
            key?: (covey.v1.Item.$Properties|null);

            /** TransactConditionCheck conditionExpression. */
            conditionExpression?: (string|null);

            /** TransactConditionCheck expressionAttributeNames. */
            expressionAttributeNames: { [k: string]: string };

            /** TransactConditionCheck expressionAttributeValues. */
            expressionAttributeValues: { [k: string]: covey.v1.AttributeValue.$Properties };

            /** TransactConditionCheck returnValuesOnConditionCheckFailure. */
            returnValuesOnConditionCheckFailure: covey.v1.ReturnValuesOnConditionCheckFailure;

            /**
             * Creates a new TransactConditionCheck instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TransactConditionCheck instance
             */
            static create(properties: covey.v1.TransactConditionCheck.$Shape): covey.v1.TransactConditionCheck & covey.v1.TransactConditionCheck.$Shape;
            static create(properties?: covey.v1.TransactConditionCheck.$Properties): covey.v1.TransactConditionCheck;

            /**
             * Encodes the specified TransactConditionCheck message. Does not implicitly {@link covey.v1.TransactConditionCheck.verify|verify} messages.
             * @param message TransactConditionCheck message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TransactConditionCheck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransactConditionCheck message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TransactConditionCheck & covey.v1.TransactConditionCheck.$Shape} TransactConditionCheck
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TransactConditionCheck & covey.v1.TransactConditionCheck.$Shape;
        }

        namespace TransactConditionCheck {

            /** Properties of a TransactConditionCheck. */
            interface $Properties {

                /** TransactConditionCheck tableName */
                tableName?: (string|null);

                /** TransactConditionCheck key */
                key?: (covey.v1.Item.$Properties|null);

                /** TransactConditionCheck conditionExpression */
                conditionExpression?: (string|null);

                /** TransactConditionCheck expressionAttributeNames */
                expressionAttributeNames?: ({ [k: string]: string }|null);

                /** TransactConditionCheck expressionAttributeValues */
                expressionAttributeValues?: ({ [k: string]: covey.v1.AttributeValue.$Properties }|null);

                /** TransactConditionCheck returnValuesOnConditionCheckFailure */
                returnValuesOnConditionCheckFailure?: (covey.v1.ReturnValuesOnConditionCheckFailure|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransactConditionCheck. */
            type $Shape = {
              tableName?: string|null;
              key?: covey.v1.Item.$Shape|null;
              conditionExpression?: string|null;
              expressionAttributeNames?: { [k: string]: string }|null;
              expressionAttributeValues?: { [k: string]: covey.v1.AttributeValue.$Shape }|null;
              returnValuesOnConditionCheckFailure?: covey.v1.ReturnValuesOnConditionCheckFailure|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TransactPut.
         * @deprecated Use covey.v1.TransactPut.$Properties instead.
         */
        interface ITransactPut extends covey.v1.TransactPut.$Properties {
        }

        /** Represents a TransactPut. */
        class TransactPut {

            /**
             * Constructs a new TransactPut.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TransactPut.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransactPut tableName. */
            tableName: string;

            /** TransactPut item. */
            item?: (covey.v1.Item.$Properties|null);

            /** TransactPut conditionExpression. */
            conditionExpression?: (string|null);

            /** TransactPut expressionAttributeNames. */
            expressionAttributeNames: { [k: string]: string };

            /** TransactPut expressionAttributeValues. */
            expressionAttributeValues: { [k: string]: covey.v1.AttributeValue.$Properties };

            /** TransactPut returnValuesOnConditionCheckFailure. */
            returnValuesOnConditionCheckFailure: covey.v1.ReturnValuesOnConditionCheckFailure;

            /**
             * Creates a new TransactPut instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TransactPut instance
             */
            static create(properties: covey.v1.TransactPut.$Shape): covey.v1.TransactPut & covey.v1.TransactPut.$Shape;
            static create(properties?: covey.v1.TransactPut.$Properties): covey.v1.TransactPut;

            /**
             * Encodes the specified TransactPut message. Does not implicitly {@link covey.v1.TransactPut.verify|verify} messages.
             * @param message TransactPut message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TransactPut.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransactPut message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TransactPut & covey.v1.TransactPut.$Shape} TransactPut
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TransactPut & covey.v1.TransactPut.$Shape;
        }

        namespace TransactPut {

            /** Properties of a TransactPut. */
            interface $Properties {

                /** TransactPut tableName */
                tableName?: (string|null);

                /** TransactPut item */
                item?: (covey.v1.Item.$Properties|null);

                /** TransactPut conditionExpression */
                conditionExpression?: (string|null);

                /** TransactPut expressionAttributeNames */
                expressionAttributeNames?: ({ [k: string]: string }|null);

                /** TransactPut expressionAttributeValues */
                expressionAttributeValues?: ({ [k: string]: covey.v1.AttributeValue.$Properties }|null);

                /** TransactPut returnValuesOnConditionCheckFailure */
                returnValuesOnConditionCheckFailure?: (covey.v1.ReturnValuesOnConditionCheckFailure|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransactPut. */
            type $Shape = {
              tableName?: string|null;
              item?: covey.v1.Item.$Shape|null;
              conditionExpression?: string|null;
              expressionAttributeNames?: { [k: string]: string }|null;
              expressionAttributeValues?: { [k: string]: covey.v1.AttributeValue.$Shape }|null;
              returnValuesOnConditionCheckFailure?: covey.v1.ReturnValuesOnConditionCheckFailure|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TransactDelete.
         * @deprecated Use covey.v1.TransactDelete.$Properties instead.
         */
        interface ITransactDelete extends covey.v1.TransactDelete.$Properties {
        }

        /** Represents a TransactDelete. */
        class TransactDelete {

            /**
             * Constructs a new TransactDelete.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TransactDelete.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransactDelete tableName. */
            tableName: string;

            /** TransactDelete key. */
            key?: (covey.v1.Item.$Properties|null);

            /** TransactDelete conditionExpression. */
            conditionExpression?: (string|null);

            /** TransactDelete expressionAttributeNames. */
            expressionAttributeNames: { [k: string]: string };

            /** TransactDelete expressionAttributeValues. */
            expressionAttributeValues: { [k: string]: covey.v1.AttributeValue.$Properties };

            /** TransactDelete returnValuesOnConditionCheckFailure. */
            returnValuesOnConditionCheckFailure: covey.v1.ReturnValuesOnConditionCheckFailure;

            /**
             * Creates a new TransactDelete instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TransactDelete instance
             */
            static create(properties: covey.v1.TransactDelete.$Shape): covey.v1.TransactDelete & covey.v1.TransactDelete.$Shape;
            static create(properties?: covey.v1.TransactDelete.$Properties): covey.v1.TransactDelete;

            /**
             * Encodes the specified TransactDelete message. Does not implicitly {@link covey.v1.TransactDelete.verify|verify} messages.
             * @param message TransactDelete message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TransactDelete.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransactDelete message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TransactDelete & covey.v1.TransactDelete.$Shape} TransactDelete
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TransactDelete & covey.v1.TransactDelete.$Shape;
        }

        namespace TransactDelete {

            /** Properties of a TransactDelete. */
            interface $Properties {

                /** TransactDelete tableName */
                tableName?: (string|null);

                /** TransactDelete key */
                key?: (covey.v1.Item.$Properties|null);

                /** TransactDelete conditionExpression */
                conditionExpression?: (string|null);

                /** TransactDelete expressionAttributeNames */
                expressionAttributeNames?: ({ [k: string]: string }|null);

                /** TransactDelete expressionAttributeValues */
                expressionAttributeValues?: ({ [k: string]: covey.v1.AttributeValue.$Properties }|null);

                /** TransactDelete returnValuesOnConditionCheckFailure */
                returnValuesOnConditionCheckFailure?: (covey.v1.ReturnValuesOnConditionCheckFailure|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransactDelete. */
            type $Shape = {
              tableName?: string|null;
              key?: covey.v1.Item.$Shape|null;
              conditionExpression?: string|null;
              expressionAttributeNames?: { [k: string]: string }|null;
              expressionAttributeValues?: { [k: string]: covey.v1.AttributeValue.$Shape }|null;
              returnValuesOnConditionCheckFailure?: covey.v1.ReturnValuesOnConditionCheckFailure|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TransactUpdate.
         * @deprecated Use covey.v1.TransactUpdate.$Properties instead.
         */
        interface ITransactUpdate extends covey.v1.TransactUpdate.$Properties {
        }

        /** Represents a TransactUpdate. */
        class TransactUpdate {

            /**
             * Constructs a new TransactUpdate.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TransactUpdate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransactUpdate tableName. */
            tableName: string;

            /** TransactUpdate key. */
            key?: (covey.v1.Item.$Properties|null);

            /** TransactUpdate updateExpression. */
            updateExpression?: (string|null);

            /** TransactUpdate conditionExpression. */
            conditionExpression?: (string|null);

            /** TransactUpdate expressionAttributeNames. */
            expressionAttributeNames: { [k: string]: string };

            /** TransactUpdate expressionAttributeValues. */
            expressionAttributeValues: { [k: string]: covey.v1.AttributeValue.$Properties };

            /** TransactUpdate returnValuesOnConditionCheckFailure. */
            returnValuesOnConditionCheckFailure: covey.v1.ReturnValuesOnConditionCheckFailure;

            /**
             * Creates a new TransactUpdate instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TransactUpdate instance
             */
            static create(properties: covey.v1.TransactUpdate.$Shape): covey.v1.TransactUpdate & covey.v1.TransactUpdate.$Shape;
            static create(properties?: covey.v1.TransactUpdate.$Properties): covey.v1.TransactUpdate;

            /**
             * Encodes the specified TransactUpdate message. Does not implicitly {@link covey.v1.TransactUpdate.verify|verify} messages.
             * @param message TransactUpdate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TransactUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransactUpdate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TransactUpdate & covey.v1.TransactUpdate.$Shape} TransactUpdate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TransactUpdate & covey.v1.TransactUpdate.$Shape;
        }

        namespace TransactUpdate {

            /** Properties of a TransactUpdate. */
            interface $Properties {

                /** TransactUpdate tableName */
                tableName?: (string|null);

                /** TransactUpdate key */
                key?: (covey.v1.Item.$Properties|null);

                /** TransactUpdate updateExpression */
                updateExpression?: (string|null);

                /** TransactUpdate conditionExpression */
                conditionExpression?: (string|null);

                /** TransactUpdate expressionAttributeNames */
                expressionAttributeNames?: ({ [k: string]: string }|null);

                /** TransactUpdate expressionAttributeValues */
                expressionAttributeValues?: ({ [k: string]: covey.v1.AttributeValue.$Properties }|null);

                /** TransactUpdate returnValuesOnConditionCheckFailure */
                returnValuesOnConditionCheckFailure?: (covey.v1.ReturnValuesOnConditionCheckFailure|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransactUpdate. */
            type $Shape = {
              tableName?: string|null;
              key?: covey.v1.Item.$Shape|null;
              updateExpression?: string|null;
              conditionExpression?: string|null;
              expressionAttributeNames?: { [k: string]: string }|null;
              expressionAttributeValues?: { [k: string]: covey.v1.AttributeValue.$Shape }|null;
              returnValuesOnConditionCheckFailure?: covey.v1.ReturnValuesOnConditionCheckFailure|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TransactWriteItemsResponse.
         * @deprecated Use covey.v1.TransactWriteItemsResponse.$Properties instead.
         */
        interface ITransactWriteItemsResponse extends covey.v1.TransactWriteItemsResponse.$Properties {
        }

        /** Represents a TransactWriteItemsResponse. */
        class TransactWriteItemsResponse {

            /**
             * Constructs a new TransactWriteItemsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TransactWriteItemsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TransactWriteItemsResponse consumedCapacity. */
            consumedCapacity: covey.v1.ConsumedCapacity.$Properties[];

            /** TransactWriteItemsResponse itemCollectionMetrics. */
            itemCollectionMetrics: { [k: string]: covey.v1.ItemCollectionMetricsList.$Properties };

            /**
             * Creates a new TransactWriteItemsResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TransactWriteItemsResponse instance
             */
            static create(properties: covey.v1.TransactWriteItemsResponse.$Shape): covey.v1.TransactWriteItemsResponse & covey.v1.TransactWriteItemsResponse.$Shape;
            static create(properties?: covey.v1.TransactWriteItemsResponse.$Properties): covey.v1.TransactWriteItemsResponse;

            /**
             * Encodes the specified TransactWriteItemsResponse message. Does not implicitly {@link covey.v1.TransactWriteItemsResponse.verify|verify} messages.
             * @param message TransactWriteItemsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TransactWriteItemsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TransactWriteItemsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TransactWriteItemsResponse & covey.v1.TransactWriteItemsResponse.$Shape} TransactWriteItemsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TransactWriteItemsResponse & covey.v1.TransactWriteItemsResponse.$Shape;
        }

        namespace TransactWriteItemsResponse {

            /** Properties of a TransactWriteItemsResponse. */
            interface $Properties {

                /** TransactWriteItemsResponse consumedCapacity */
                consumedCapacity?: (covey.v1.ConsumedCapacity.$Properties[]|null);

                /** TransactWriteItemsResponse itemCollectionMetrics */
                itemCollectionMetrics?: ({ [k: string]: covey.v1.ItemCollectionMetricsList.$Properties }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TransactWriteItemsResponse. */
            type $Shape = {
              consumedCapacity?: covey.v1.ConsumedCapacity.$Shape[]|null;
              itemCollectionMetrics?: { [k: string]: covey.v1.ItemCollectionMetricsList.$Shape }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TagResourceRequest.
         * @deprecated Use covey.v1.TagResourceRequest.$Properties instead.
         */
        interface ITagResourceRequest extends covey.v1.TagResourceRequest.$Properties {
        }

        /** Represents a TagResourceRequest. */
        class TagResourceRequest {

            /**
             * Constructs a new TagResourceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TagResourceRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The table_arn of the table. */
            resourceArn: string;

            /** TagResourceRequest tags. */
            tags: covey.v1.Tag.$Properties[];

            /**
             * Creates a new TagResourceRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TagResourceRequest instance
             */
            static create(properties: covey.v1.TagResourceRequest.$Shape): covey.v1.TagResourceRequest & covey.v1.TagResourceRequest.$Shape;
            static create(properties?: covey.v1.TagResourceRequest.$Properties): covey.v1.TagResourceRequest;

            /**
             * Encodes the specified TagResourceRequest message. Does not implicitly {@link covey.v1.TagResourceRequest.verify|verify} messages.
             * @param message TagResourceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TagResourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TagResourceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TagResourceRequest & covey.v1.TagResourceRequest.$Shape} TagResourceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TagResourceRequest & covey.v1.TagResourceRequest.$Shape;
        }

        namespace TagResourceRequest {

            /** Properties of a TagResourceRequest. */
            interface $Properties {

                /** The table_arn of the table. */
                resourceArn?: (string|null);

                /** TagResourceRequest tags */
                tags?: (covey.v1.Tag.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TagResourceRequest. */
            type $Shape = covey.v1.TagResourceRequest.$Properties;
        }

        /**
         * Properties of a TagResourceResponse.
         * @deprecated Use covey.v1.TagResourceResponse.$Properties instead.
         */
        interface ITagResourceResponse extends covey.v1.TagResourceResponse.$Properties {
        }

        /** Represents a TagResourceResponse. */
        class TagResourceResponse {

            /**
             * Constructs a new TagResourceResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TagResourceResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new TagResourceResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TagResourceResponse instance
             */
            static create(properties: covey.v1.TagResourceResponse.$Shape): covey.v1.TagResourceResponse & covey.v1.TagResourceResponse.$Shape;
            static create(properties?: covey.v1.TagResourceResponse.$Properties): covey.v1.TagResourceResponse;

            /**
             * Encodes the specified TagResourceResponse message. Does not implicitly {@link covey.v1.TagResourceResponse.verify|verify} messages.
             * @param message TagResourceResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TagResourceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TagResourceResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TagResourceResponse & covey.v1.TagResourceResponse.$Shape} TagResourceResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TagResourceResponse & covey.v1.TagResourceResponse.$Shape;
        }

        namespace TagResourceResponse {

            /** Properties of a TagResourceResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TagResourceResponse. */
            type $Shape = covey.v1.TagResourceResponse.$Properties;
        }

        /**
         * Properties of an UntagResourceRequest.
         * @deprecated Use covey.v1.UntagResourceRequest.$Properties instead.
         */
        interface IUntagResourceRequest extends covey.v1.UntagResourceRequest.$Properties {
        }

        /** Represents an UntagResourceRequest. */
        class UntagResourceRequest {

            /**
             * Constructs a new UntagResourceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.UntagResourceRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UntagResourceRequest resourceArn. */
            resourceArn: string;

            /** UntagResourceRequest tagKeys. */
            tagKeys: string[];

            /**
             * Creates a new UntagResourceRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UntagResourceRequest instance
             */
            static create(properties: covey.v1.UntagResourceRequest.$Shape): covey.v1.UntagResourceRequest & covey.v1.UntagResourceRequest.$Shape;
            static create(properties?: covey.v1.UntagResourceRequest.$Properties): covey.v1.UntagResourceRequest;

            /**
             * Encodes the specified UntagResourceRequest message. Does not implicitly {@link covey.v1.UntagResourceRequest.verify|verify} messages.
             * @param message UntagResourceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.UntagResourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UntagResourceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.UntagResourceRequest & covey.v1.UntagResourceRequest.$Shape} UntagResourceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.UntagResourceRequest & covey.v1.UntagResourceRequest.$Shape;
        }

        namespace UntagResourceRequest {

            /** Properties of an UntagResourceRequest. */
            interface $Properties {

                /** UntagResourceRequest resourceArn */
                resourceArn?: (string|null);

                /** UntagResourceRequest tagKeys */
                tagKeys?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UntagResourceRequest. */
            type $Shape = covey.v1.UntagResourceRequest.$Properties;
        }

        /**
         * Properties of an UntagResourceResponse.
         * @deprecated Use covey.v1.UntagResourceResponse.$Properties instead.
         */
        interface IUntagResourceResponse extends covey.v1.UntagResourceResponse.$Properties {
        }

        /** Represents an UntagResourceResponse. */
        class UntagResourceResponse {

            /**
             * Constructs a new UntagResourceResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.UntagResourceResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new UntagResourceResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UntagResourceResponse instance
             */
            static create(properties: covey.v1.UntagResourceResponse.$Shape): covey.v1.UntagResourceResponse & covey.v1.UntagResourceResponse.$Shape;
            static create(properties?: covey.v1.UntagResourceResponse.$Properties): covey.v1.UntagResourceResponse;

            /**
             * Encodes the specified UntagResourceResponse message. Does not implicitly {@link covey.v1.UntagResourceResponse.verify|verify} messages.
             * @param message UntagResourceResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.UntagResourceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UntagResourceResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.UntagResourceResponse & covey.v1.UntagResourceResponse.$Shape} UntagResourceResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.UntagResourceResponse & covey.v1.UntagResourceResponse.$Shape;
        }

        namespace UntagResourceResponse {

            /** Properties of an UntagResourceResponse. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UntagResourceResponse. */
            type $Shape = covey.v1.UntagResourceResponse.$Properties;
        }

        /**
         * Properties of a ListTagsOfResourceRequest.
         * @deprecated Use covey.v1.ListTagsOfResourceRequest.$Properties instead.
         */
        interface IListTagsOfResourceRequest extends covey.v1.ListTagsOfResourceRequest.$Properties {
        }

        /** Represents a ListTagsOfResourceRequest. */
        class ListTagsOfResourceRequest {

            /**
             * Constructs a new ListTagsOfResourceRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ListTagsOfResourceRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListTagsOfResourceRequest resourceArn. */
            resourceArn: string;

            /** The next_token of the page before. */
            nextToken?: (string|null);

            /**
             * Creates a new ListTagsOfResourceRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListTagsOfResourceRequest instance
             */
            static create(properties: covey.v1.ListTagsOfResourceRequest.$Shape): covey.v1.ListTagsOfResourceRequest & covey.v1.ListTagsOfResourceRequest.$Shape;
            static create(properties?: covey.v1.ListTagsOfResourceRequest.$Properties): covey.v1.ListTagsOfResourceRequest;

            /**
             * Encodes the specified ListTagsOfResourceRequest message. Does not implicitly {@link covey.v1.ListTagsOfResourceRequest.verify|verify} messages.
             * @param message ListTagsOfResourceRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ListTagsOfResourceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListTagsOfResourceRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ListTagsOfResourceRequest & covey.v1.ListTagsOfResourceRequest.$Shape} ListTagsOfResourceRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ListTagsOfResourceRequest & covey.v1.ListTagsOfResourceRequest.$Shape;
        }

        namespace ListTagsOfResourceRequest {

            /** Properties of a ListTagsOfResourceRequest. */
            interface $Properties {

                /** ListTagsOfResourceRequest resourceArn */
                resourceArn?: (string|null);

                /** The next_token of the page before. */
                nextToken?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListTagsOfResourceRequest. */
            type $Shape = covey.v1.ListTagsOfResourceRequest.$Properties;
        }

        /**
         * Properties of a ListTagsOfResourceResponse.
         * @deprecated Use covey.v1.ListTagsOfResourceResponse.$Properties instead.
         */
        interface IListTagsOfResourceResponse extends covey.v1.ListTagsOfResourceResponse.$Properties {
        }

        /** Represents a ListTagsOfResourceResponse. */
        class ListTagsOfResourceResponse {

            /**
             * Constructs a new ListTagsOfResourceResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ListTagsOfResourceResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListTagsOfResourceResponse tags. */
            tags: covey.v1.Tag.$Properties[];

            /** ListTagsOfResourceResponse nextToken. */
            nextToken?: (string|null);

            /**
             * Creates a new ListTagsOfResourceResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ListTagsOfResourceResponse instance
             */
            static create(properties: covey.v1.ListTagsOfResourceResponse.$Shape): covey.v1.ListTagsOfResourceResponse & covey.v1.ListTagsOfResourceResponse.$Shape;
            static create(properties?: covey.v1.ListTagsOfResourceResponse.$Properties): covey.v1.ListTagsOfResourceResponse;

            /**
             * Encodes the specified ListTagsOfResourceResponse message. Does not implicitly {@link covey.v1.ListTagsOfResourceResponse.verify|verify} messages.
             * @param message ListTagsOfResourceResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ListTagsOfResourceResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListTagsOfResourceResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ListTagsOfResourceResponse & covey.v1.ListTagsOfResourceResponse.$Shape} ListTagsOfResourceResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ListTagsOfResourceResponse & covey.v1.ListTagsOfResourceResponse.$Shape;
        }

        namespace ListTagsOfResourceResponse {

            /** Properties of a ListTagsOfResourceResponse. */
            interface $Properties {

                /** ListTagsOfResourceResponse tags */
                tags?: (covey.v1.Tag.$Properties[]|null);

                /** ListTagsOfResourceResponse nextToken */
                nextToken?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListTagsOfResourceResponse. */
            type $Shape = covey.v1.ListTagsOfResourceResponse.$Properties;
        }

        /**
         * Properties of an UpdateTimeToLiveRequest.
         * @deprecated Use covey.v1.UpdateTimeToLiveRequest.$Properties instead.
         */
        interface IUpdateTimeToLiveRequest extends covey.v1.UpdateTimeToLiveRequest.$Properties {
        }

        /** Represents an UpdateTimeToLiveRequest. */
        class UpdateTimeToLiveRequest {

            /**
             * Constructs a new UpdateTimeToLiveRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.UpdateTimeToLiveRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateTimeToLiveRequest tableName. */
            tableName: string;

            /** UpdateTimeToLiveRequest timeToLiveSpecification. */
            timeToLiveSpecification?: (covey.v1.TimeToLiveSpecification.$Properties|null);

            /**
             * Creates a new UpdateTimeToLiveRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UpdateTimeToLiveRequest instance
             */
            static create(properties: covey.v1.UpdateTimeToLiveRequest.$Shape): covey.v1.UpdateTimeToLiveRequest & covey.v1.UpdateTimeToLiveRequest.$Shape;
            static create(properties?: covey.v1.UpdateTimeToLiveRequest.$Properties): covey.v1.UpdateTimeToLiveRequest;

            /**
             * Encodes the specified UpdateTimeToLiveRequest message. Does not implicitly {@link covey.v1.UpdateTimeToLiveRequest.verify|verify} messages.
             * @param message UpdateTimeToLiveRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.UpdateTimeToLiveRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateTimeToLiveRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.UpdateTimeToLiveRequest & covey.v1.UpdateTimeToLiveRequest.$Shape} UpdateTimeToLiveRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.UpdateTimeToLiveRequest & covey.v1.UpdateTimeToLiveRequest.$Shape;
        }

        namespace UpdateTimeToLiveRequest {

            /** Properties of an UpdateTimeToLiveRequest. */
            interface $Properties {

                /** UpdateTimeToLiveRequest tableName */
                tableName?: (string|null);

                /** UpdateTimeToLiveRequest timeToLiveSpecification */
                timeToLiveSpecification?: (covey.v1.TimeToLiveSpecification.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateTimeToLiveRequest. */
            type $Shape = covey.v1.UpdateTimeToLiveRequest.$Properties;
        }

        /**
         * Properties of a TimeToLiveSpecification.
         * @deprecated Use covey.v1.TimeToLiveSpecification.$Properties instead.
         */
        interface ITimeToLiveSpecification extends covey.v1.TimeToLiveSpecification.$Properties {
        }

        /** Represents a TimeToLiveSpecification. */
        class TimeToLiveSpecification {

            /**
             * Constructs a new TimeToLiveSpecification.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TimeToLiveSpecification.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TimeToLiveSpecification enabled. */
            enabled: boolean;

            /** A number: seconds since the Unix epoch after which the item expires. */
            attributeName: string;

            /**
             * Creates a new TimeToLiveSpecification instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TimeToLiveSpecification instance
             */
            static create(properties: covey.v1.TimeToLiveSpecification.$Shape): covey.v1.TimeToLiveSpecification & covey.v1.TimeToLiveSpecification.$Shape;
            static create(properties?: covey.v1.TimeToLiveSpecification.$Properties): covey.v1.TimeToLiveSpecification;

            /**
             * Encodes the specified TimeToLiveSpecification message. Does not implicitly {@link covey.v1.TimeToLiveSpecification.verify|verify} messages.
             * @param message TimeToLiveSpecification message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TimeToLiveSpecification.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TimeToLiveSpecification message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TimeToLiveSpecification & covey.v1.TimeToLiveSpecification.$Shape} TimeToLiveSpecification
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TimeToLiveSpecification & covey.v1.TimeToLiveSpecification.$Shape;
        }

        namespace TimeToLiveSpecification {

            /** Properties of a TimeToLiveSpecification. */
            interface $Properties {

                /** TimeToLiveSpecification enabled */
                enabled?: (boolean|null);

                /** A number: seconds since the Unix epoch after which the item expires. */
                attributeName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TimeToLiveSpecification. */
            type $Shape = covey.v1.TimeToLiveSpecification.$Properties;
        }

        /**
         * Properties of an UpdateTimeToLiveResponse.
         * @deprecated Use covey.v1.UpdateTimeToLiveResponse.$Properties instead.
         */
        interface IUpdateTimeToLiveResponse extends covey.v1.UpdateTimeToLiveResponse.$Properties {
        }

        /** Represents an UpdateTimeToLiveResponse. */
        class UpdateTimeToLiveResponse {

            /**
             * Constructs a new UpdateTimeToLiveResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.UpdateTimeToLiveResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** UpdateTimeToLiveResponse timeToLiveSpecification. */
            timeToLiveSpecification?: (covey.v1.TimeToLiveSpecification.$Properties|null);

            /**
             * Creates a new UpdateTimeToLiveResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns UpdateTimeToLiveResponse instance
             */
            static create(properties: covey.v1.UpdateTimeToLiveResponse.$Shape): covey.v1.UpdateTimeToLiveResponse & covey.v1.UpdateTimeToLiveResponse.$Shape;
            static create(properties?: covey.v1.UpdateTimeToLiveResponse.$Properties): covey.v1.UpdateTimeToLiveResponse;

            /**
             * Encodes the specified UpdateTimeToLiveResponse message. Does not implicitly {@link covey.v1.UpdateTimeToLiveResponse.verify|verify} messages.
             * @param message UpdateTimeToLiveResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.UpdateTimeToLiveResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an UpdateTimeToLiveResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.UpdateTimeToLiveResponse & covey.v1.UpdateTimeToLiveResponse.$Shape} UpdateTimeToLiveResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.UpdateTimeToLiveResponse & covey.v1.UpdateTimeToLiveResponse.$Shape;
        }

        namespace UpdateTimeToLiveResponse {

            /** Properties of an UpdateTimeToLiveResponse. */
            interface $Properties {

                /** UpdateTimeToLiveResponse timeToLiveSpecification */
                timeToLiveSpecification?: (covey.v1.TimeToLiveSpecification.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an UpdateTimeToLiveResponse. */
            type $Shape = covey.v1.UpdateTimeToLiveResponse.$Properties;
        }

        /**
         * Properties of a DescribeTimeToLiveRequest.
         * @deprecated Use covey.v1.DescribeTimeToLiveRequest.$Properties instead.
         */
        interface IDescribeTimeToLiveRequest extends covey.v1.DescribeTimeToLiveRequest.$Properties {
        }

        /** Represents a DescribeTimeToLiveRequest. */
        class DescribeTimeToLiveRequest {

            /**
             * Constructs a new DescribeTimeToLiveRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.DescribeTimeToLiveRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DescribeTimeToLiveRequest tableName. */
            tableName: string;

            /**
             * Creates a new DescribeTimeToLiveRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeTimeToLiveRequest instance
             */
            static create(properties: covey.v1.DescribeTimeToLiveRequest.$Shape): covey.v1.DescribeTimeToLiveRequest & covey.v1.DescribeTimeToLiveRequest.$Shape;
            static create(properties?: covey.v1.DescribeTimeToLiveRequest.$Properties): covey.v1.DescribeTimeToLiveRequest;

            /**
             * Encodes the specified DescribeTimeToLiveRequest message. Does not implicitly {@link covey.v1.DescribeTimeToLiveRequest.verify|verify} messages.
             * @param message DescribeTimeToLiveRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.DescribeTimeToLiveRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeTimeToLiveRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.DescribeTimeToLiveRequest & covey.v1.DescribeTimeToLiveRequest.$Shape} DescribeTimeToLiveRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.DescribeTimeToLiveRequest & covey.v1.DescribeTimeToLiveRequest.$Shape;
        }

        namespace DescribeTimeToLiveRequest {

            /** Properties of a DescribeTimeToLiveRequest. */
            interface $Properties {

                /** DescribeTimeToLiveRequest tableName */
                tableName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeTimeToLiveRequest. */
            type $Shape = covey.v1.DescribeTimeToLiveRequest.$Properties;
        }

        /** TimeToLiveStatus enum. */
        enum TimeToLiveStatus {

            /** TIME_TO_LIVE_STATUS_UNSPECIFIED value */
            TIME_TO_LIVE_STATUS_UNSPECIFIED = 0,

            /** TIME_TO_LIVE_STATUS_ENABLING value */
            TIME_TO_LIVE_STATUS_ENABLING = 1,

            /** TIME_TO_LIVE_STATUS_ENABLED value */
            TIME_TO_LIVE_STATUS_ENABLED = 2,

            /** TIME_TO_LIVE_STATUS_DISABLING value */
            TIME_TO_LIVE_STATUS_DISABLING = 3,

            /** TIME_TO_LIVE_STATUS_DISABLED value */
            TIME_TO_LIVE_STATUS_DISABLED = 4
        }

        /**
         * Properties of a TimeToLiveDescription.
         * @deprecated Use covey.v1.TimeToLiveDescription.$Properties instead.
         */
        interface ITimeToLiveDescription extends covey.v1.TimeToLiveDescription.$Properties {
        }

        /** Represents a TimeToLiveDescription. */
        class TimeToLiveDescription {

            /**
             * Constructs a new TimeToLiveDescription.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TimeToLiveDescription.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TimeToLiveDescription timeToLiveStatus. */
            timeToLiveStatus: covey.v1.TimeToLiveStatus;

            /** TimeToLiveDescription attributeName. */
            attributeName?: (string|null);

            /**
             * Creates a new TimeToLiveDescription instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TimeToLiveDescription instance
             */
            static create(properties: covey.v1.TimeToLiveDescription.$Shape): covey.v1.TimeToLiveDescription & covey.v1.TimeToLiveDescription.$Shape;
            static create(properties?: covey.v1.TimeToLiveDescription.$Properties): covey.v1.TimeToLiveDescription;

            /**
             * Encodes the specified TimeToLiveDescription message. Does not implicitly {@link covey.v1.TimeToLiveDescription.verify|verify} messages.
             * @param message TimeToLiveDescription message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TimeToLiveDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TimeToLiveDescription message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TimeToLiveDescription & covey.v1.TimeToLiveDescription.$Shape} TimeToLiveDescription
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TimeToLiveDescription & covey.v1.TimeToLiveDescription.$Shape;
        }

        namespace TimeToLiveDescription {

            /** Properties of a TimeToLiveDescription. */
            interface $Properties {

                /** TimeToLiveDescription timeToLiveStatus */
                timeToLiveStatus?: (covey.v1.TimeToLiveStatus|null);

                /** TimeToLiveDescription attributeName */
                attributeName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TimeToLiveDescription. */
            type $Shape = covey.v1.TimeToLiveDescription.$Properties;
        }

        /**
         * Properties of a DescribeTimeToLiveResponse.
         * @deprecated Use covey.v1.DescribeTimeToLiveResponse.$Properties instead.
         */
        interface IDescribeTimeToLiveResponse extends covey.v1.DescribeTimeToLiveResponse.$Properties {
        }

        /** Represents a DescribeTimeToLiveResponse. */
        class DescribeTimeToLiveResponse {

            /**
             * Constructs a new DescribeTimeToLiveResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.DescribeTimeToLiveResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DescribeTimeToLiveResponse timeToLiveDescription. */
            timeToLiveDescription?: (covey.v1.TimeToLiveDescription.$Properties|null);

            /**
             * Creates a new DescribeTimeToLiveResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DescribeTimeToLiveResponse instance
             */
            static create(properties: covey.v1.DescribeTimeToLiveResponse.$Shape): covey.v1.DescribeTimeToLiveResponse & covey.v1.DescribeTimeToLiveResponse.$Shape;
            static create(properties?: covey.v1.DescribeTimeToLiveResponse.$Properties): covey.v1.DescribeTimeToLiveResponse;

            /**
             * Encodes the specified DescribeTimeToLiveResponse message. Does not implicitly {@link covey.v1.DescribeTimeToLiveResponse.verify|verify} messages.
             * @param message DescribeTimeToLiveResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.DescribeTimeToLiveResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DescribeTimeToLiveResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.DescribeTimeToLiveResponse & covey.v1.DescribeTimeToLiveResponse.$Shape} DescribeTimeToLiveResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.DescribeTimeToLiveResponse & covey.v1.DescribeTimeToLiveResponse.$Shape;
        }

        namespace DescribeTimeToLiveResponse {

            /** Properties of a DescribeTimeToLiveResponse. */
            interface $Properties {

                /** DescribeTimeToLiveResponse timeToLiveDescription */
                timeToLiveDescription?: (covey.v1.TimeToLiveDescription.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DescribeTimeToLiveResponse. */
            type $Shape = covey.v1.DescribeTimeToLiveResponse.$Properties;
        }

        /**
         * Properties of a PipelineRequest.
         * @deprecated Use covey.v1.PipelineRequest.$Properties instead.
         */
        interface IPipelineRequest extends covey.v1.PipelineRequest.$Properties {
        }

        /** One frame of calls. Send all calls that are ready at one moment in one frame: a frame costs far more than a call. */
        class PipelineRequest {

            /**
             * Constructs a new PipelineRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.PipelineRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PipelineRequest calls. */
            calls: covey.v1.Call.$Properties[];

            /**
             * Creates a new PipelineRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PipelineRequest instance
             */
            static create(properties: covey.v1.PipelineRequest.$Shape): covey.v1.PipelineRequest & covey.v1.PipelineRequest.$Shape;
            static create(properties?: covey.v1.PipelineRequest.$Properties): covey.v1.PipelineRequest;

            /**
             * Encodes the specified PipelineRequest message. Does not implicitly {@link covey.v1.PipelineRequest.verify|verify} messages.
             * @param message PipelineRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.PipelineRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PipelineRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.PipelineRequest & covey.v1.PipelineRequest.$Shape} PipelineRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.PipelineRequest & covey.v1.PipelineRequest.$Shape;
        }

        namespace PipelineRequest {

            /** Properties of a PipelineRequest. */
            interface $Properties {

                /** PipelineRequest calls */
                calls?: (covey.v1.Call.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PipelineRequest. */
            type $Shape = covey.v1.PipelineRequest.$Properties;
        }

        /**
         * Properties of a Call.
         * @deprecated Use covey.v1.Call.$Properties instead.
         */
        interface ICall extends covey.v1.Call.$Properties {
        }

        /** One request. Calls of one stream run concurrently and are answered in any order. */
        class Call {

            /**
             * Constructs a new Call.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.Call.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Chosen by the client, unique among the calls of this stream that are not answered yet. */
            id: number;

            /** The operation by its DynamoDB name, such as "PutItem". */
            operation: string;

            /** The request as DynamoDB JSON in UTF-8. */
            body: Uint8Array;

            /**
             * Identifies a write over its retries, up to 64 characters. The same id is answered for 10 minutes from the first
             * result, so a write with an id may be repeated safely, on any node. Empty: none.
             */
            operationId: string;

            /** After so many milliseconds the answer is no longer wanted. 0: the server's own bound. */
            timeoutMs: number;

            /**
             * Set when the client chose this node because it takes it for the proposer of this partition. The reply then says
             * who is, if the node knows better.
             */
            proposerOfPartition?: (number|null);

            /**
             * Set it when the same operation was sent before and was not answered, or might have taken effect: that attempt may
             * still wait in a queue, and must not write after this one was answered that its condition failed.
             */
            retry: boolean;

            /**
             * Creates a new Call instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Call instance
             */
            static create(properties: covey.v1.Call.$Shape): covey.v1.Call & covey.v1.Call.$Shape;
            static create(properties?: covey.v1.Call.$Properties): covey.v1.Call;

            /**
             * Encodes the specified Call message. Does not implicitly {@link covey.v1.Call.verify|verify} messages.
             * @param message Call message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.Call.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Call message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.Call & covey.v1.Call.$Shape} Call
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.Call & covey.v1.Call.$Shape;
        }

        namespace Call {

            /** Properties of a Call. */
            interface $Properties {

                /** Chosen by the client, unique among the calls of this stream that are not answered yet. */
                id?: (number|null);

                /** The operation by its DynamoDB name, such as "PutItem". */
                operation?: (string|null);

                /** The request as DynamoDB JSON in UTF-8. */
                body?: (Uint8Array|null);

                /**
                 * Identifies a write over its retries, up to 64 characters. The same id is answered for 10 minutes from the first
                 * result, so a write with an id may be repeated safely, on any node. Empty: none.
                 */
                operationId?: (string|null);

                /** After so many milliseconds the answer is no longer wanted. 0: the server's own bound. */
                timeoutMs?: (number|null);

                /**
                 * Set when the client chose this node because it takes it for the proposer of this partition. The reply then says
                 * who is, if the node knows better.
                 */
                proposerOfPartition?: (number|null);

                /**
                 * Set it when the same operation was sent before and was not answered, or might have taken effect: that attempt may
                 * still wait in a queue, and must not write after this one was answered that its condition failed.
                 */
                retry?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Call. */
            type $Shape = covey.v1.Call.$Properties;
        }

        /**
         * Properties of a PipelineResponse.
         * @deprecated Use covey.v1.PipelineResponse.$Properties instead.
         */
        interface IPipelineResponse extends covey.v1.PipelineResponse.$Properties {
        }

        /** One frame of replies: all that became ready at one moment. */
        class PipelineResponse {

            /**
             * Constructs a new PipelineResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.PipelineResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PipelineResponse replies. */
            replies: covey.v1.Reply.$Properties[];

            /** The epoch of the topology that the node uses. A client with an older one calls Cluster.GetTopology. */
            topologyEpoch: number;

            /**
             * Creates a new PipelineResponse instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PipelineResponse instance
             */
            static create(properties: covey.v1.PipelineResponse.$Shape): covey.v1.PipelineResponse & covey.v1.PipelineResponse.$Shape;
            static create(properties?: covey.v1.PipelineResponse.$Properties): covey.v1.PipelineResponse;

            /**
             * Encodes the specified PipelineResponse message. Does not implicitly {@link covey.v1.PipelineResponse.verify|verify} messages.
             * @param message PipelineResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.PipelineResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PipelineResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.PipelineResponse & covey.v1.PipelineResponse.$Shape} PipelineResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.PipelineResponse & covey.v1.PipelineResponse.$Shape;
        }

        namespace PipelineResponse {

            /** Properties of a PipelineResponse. */
            interface $Properties {

                /** PipelineResponse replies */
                replies?: (covey.v1.Reply.$Properties[]|null);

                /** The epoch of the topology that the node uses. A client with an older one calls Cluster.GetTopology. */
                topologyEpoch?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PipelineResponse. */
            type $Shape = {
              replies?: covey.v1.Reply.$Shape[]|null;
              topologyEpoch?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Reply.
         * @deprecated Use covey.v1.Reply.$Properties instead.
         */
        interface IReply extends covey.v1.Reply.$Properties {
        }

        /** The answer to the call with the same id; every call gets exactly one while its stream lives. */
        class Reply {

            /**
             * Constructs a new Reply.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.Reply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reply id. */
            id: number;

            /** The answer as DynamoDB JSON in UTF-8. */
            body?: (Uint8Array|null);

            /** Reply error. */
            error?: (covey.v1.Error.$Properties|null);

            /** Only in answer to a call with `proposer_of_partition`: the node id of the proposer, when it is another node. */
            proposerNodeId: string;

            /** Reply result. */
            result?: ("body"|"error");

            /**
             * Creates a new Reply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Reply instance
             */
            static create(properties: covey.v1.Reply.$Shape): covey.v1.Reply & covey.v1.Reply.$Shape;
            static create(properties?: covey.v1.Reply.$Properties): covey.v1.Reply;

            /**
             * Encodes the specified Reply message. Does not implicitly {@link covey.v1.Reply.verify|verify} messages.
             * @param message Reply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.Reply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.Reply & covey.v1.Reply.$Shape} Reply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.Reply & covey.v1.Reply.$Shape;
        }

        namespace Reply {

            /** Properties of a Reply. */
            interface $Properties {

                /** Reply id */
                id?: (number|null);

                /** The answer as DynamoDB JSON in UTF-8. */
                body?: (Uint8Array|null);

                /** Reply error */
                error?: (covey.v1.Error.$Properties|null);

                /** Only in answer to a call with `proposer_of_partition`: the node id of the proposer, when it is another node. */
                proposerNodeId?: (string|null);

                /** Reply result */
                result?: ("body"|"error");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Reply. */
            type $Shape = {
              id?: number|null;
              body?: Uint8Array|null;
              error?: covey.v1.Error.$Shape|null;
              proposerNodeId?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ result?: undefined; body?: null; error?: null }|{ result?: "body"; body: Uint8Array; error?: null }|{ result?: "error"; body?: null; error: covey.v1.Error.$Shape })
            );
        }

        /**
         * Properties of an Error.
         * @deprecated Use covey.v1.Error.$Properties instead.
         */
        interface IError extends covey.v1.Error.$Properties {
        }

        /**
         * A failed request. Unary calls carry it, encoded, in the trailing metadata entry `covey-error-bin`; pipelined calls
         * carry it in their reply. Match `code`, never `message`.
         */
        class Error {

            /**
             * Constructs a new Error.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.Error.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** A stable name, such as "ConditionalCheckFailedException"; most are DynamoDB's. */
            code: string;

            /** For people; may change at any time. */
            message: string;

            /** Error outcome. */
            outcome: covey.v1.Outcome;

            /** Further members, as one JSON object in UTF-8, such as {"Item": ...} or {"CancellationReasons": ...}. Empty: none. */
            details: Uint8Array;

            /**
             * Creates a new Error instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Error instance
             */
            static create(properties: covey.v1.Error.$Shape): covey.v1.Error & covey.v1.Error.$Shape;
            static create(properties?: covey.v1.Error.$Properties): covey.v1.Error;

            /**
             * Encodes the specified Error message. Does not implicitly {@link covey.v1.Error.verify|verify} messages.
             * @param message Error message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.Error.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Error message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.Error & covey.v1.Error.$Shape} Error
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.Error & covey.v1.Error.$Shape;
        }

        namespace Error {

            /** Properties of an Error. */
            interface $Properties {

                /** A stable name, such as "ConditionalCheckFailedException"; most are DynamoDB's. */
                code?: (string|null);

                /** For people; may change at any time. */
                message?: (string|null);

                /** Error outcome */
                outcome?: (covey.v1.Outcome|null);

                /** Further members, as one JSON object in UTF-8, such as {"Item": ...} or {"CancellationReasons": ...}. Empty: none. */
                details?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Error. */
            type $Shape = covey.v1.Error.$Properties;
        }

        /** What is known about the effect of a failed request. */
        enum Outcome {

            /** Treat as OUTCOME_UNKNOWN. */
            OUTCOME_UNSPECIFIED = 0,

            /** The request certainly had, and will have, no effect. */
            OUTCOME_NONE = 1,

            /** The request may have taken effect, or may yet do so. Repeating it with the same operation id is safe. */
            OUTCOME_UNKNOWN = 2
        }

        /** ScalarType enum. */
        enum ScalarType {

            /** SCALAR_TYPE_UNSPECIFIED value */
            SCALAR_TYPE_UNSPECIFIED = 0,

            /** SCALAR_TYPE_S value */
            SCALAR_TYPE_S = 1,

            /** SCALAR_TYPE_N value */
            SCALAR_TYPE_N = 2,

            /** SCALAR_TYPE_B value */
            SCALAR_TYPE_B = 3
        }

        /**
         * Properties of an AttributeDefinition.
         * @deprecated Use covey.v1.AttributeDefinition.$Properties instead.
         */
        interface IAttributeDefinition extends covey.v1.AttributeDefinition.$Properties {
        }

        /** The type of an attribute that a key uses. */
        class AttributeDefinition {

            /**
             * Constructs a new AttributeDefinition.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.AttributeDefinition.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttributeDefinition attributeName. */
            attributeName: string;

            /** AttributeDefinition attributeType. */
            attributeType: covey.v1.ScalarType;

            /**
             * Creates a new AttributeDefinition instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AttributeDefinition instance
             */
            static create(properties: covey.v1.AttributeDefinition.$Shape): covey.v1.AttributeDefinition & covey.v1.AttributeDefinition.$Shape;
            static create(properties?: covey.v1.AttributeDefinition.$Properties): covey.v1.AttributeDefinition;

            /**
             * Encodes the specified AttributeDefinition message. Does not implicitly {@link covey.v1.AttributeDefinition.verify|verify} messages.
             * @param message AttributeDefinition message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.AttributeDefinition.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttributeDefinition message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.AttributeDefinition & covey.v1.AttributeDefinition.$Shape} AttributeDefinition
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.AttributeDefinition & covey.v1.AttributeDefinition.$Shape;
        }

        namespace AttributeDefinition {

            /** Properties of an AttributeDefinition. */
            interface $Properties {

                /** AttributeDefinition attributeName */
                attributeName?: (string|null);

                /** AttributeDefinition attributeType */
                attributeType?: (covey.v1.ScalarType|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttributeDefinition. */
            type $Shape = covey.v1.AttributeDefinition.$Properties;
        }

        /** KeyType enum. */
        enum KeyType {

            /** KEY_TYPE_UNSPECIFIED value */
            KEY_TYPE_UNSPECIFIED = 0,

            /** The partition key. */
            KEY_TYPE_HASH = 1,

            /** The sort key. */
            KEY_TYPE_RANGE = 2
        }

        /**
         * Properties of a KeySchemaElement.
         * @deprecated Use covey.v1.KeySchemaElement.$Properties instead.
         */
        interface IKeySchemaElement extends covey.v1.KeySchemaElement.$Properties {
        }

        /** Represents a KeySchemaElement. */
        class KeySchemaElement {

            /**
             * Constructs a new KeySchemaElement.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.KeySchemaElement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** KeySchemaElement attributeName. */
            attributeName: string;

            /** KeySchemaElement keyType. */
            keyType: covey.v1.KeyType;

            /**
             * Creates a new KeySchemaElement instance using the specified properties.
             * @param [properties] Properties to set
             * @returns KeySchemaElement instance
             */
            static create(properties: covey.v1.KeySchemaElement.$Shape): covey.v1.KeySchemaElement & covey.v1.KeySchemaElement.$Shape;
            static create(properties?: covey.v1.KeySchemaElement.$Properties): covey.v1.KeySchemaElement;

            /**
             * Encodes the specified KeySchemaElement message. Does not implicitly {@link covey.v1.KeySchemaElement.verify|verify} messages.
             * @param message KeySchemaElement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.KeySchemaElement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a KeySchemaElement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.KeySchemaElement & covey.v1.KeySchemaElement.$Shape} KeySchemaElement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.KeySchemaElement & covey.v1.KeySchemaElement.$Shape;
        }

        namespace KeySchemaElement {

            /** Properties of a KeySchemaElement. */
            interface $Properties {

                /** KeySchemaElement attributeName */
                attributeName?: (string|null);

                /** KeySchemaElement keyType */
                keyType?: (covey.v1.KeyType|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a KeySchemaElement. */
            type $Shape = covey.v1.KeySchemaElement.$Properties;
        }

        /** ProjectionType enum. */
        enum ProjectionType {

            /** PROJECTION_TYPE_UNSPECIFIED value */
            PROJECTION_TYPE_UNSPECIFIED = 0,

            /** PROJECTION_TYPE_ALL value */
            PROJECTION_TYPE_ALL = 1,

            /** PROJECTION_TYPE_KEYS_ONLY value */
            PROJECTION_TYPE_KEYS_ONLY = 2,

            /** The keys and `non_key_attributes`. */
            PROJECTION_TYPE_INCLUDE = 3
        }

        /**
         * Properties of a Projection.
         * @deprecated Use covey.v1.Projection.$Properties instead.
         */
        interface IProjection extends covey.v1.Projection.$Properties {
        }

        /** Which attributes an index holds beside its keys and the table's. */
        class Projection {

            /**
             * Constructs a new Projection.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.Projection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Projection projectionType. */
            projectionType: covey.v1.ProjectionType;

            /** Projection nonKeyAttributes. */
            nonKeyAttributes: string[];

            /**
             * Creates a new Projection instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Projection instance
             */
            static create(properties: covey.v1.Projection.$Shape): covey.v1.Projection & covey.v1.Projection.$Shape;
            static create(properties?: covey.v1.Projection.$Properties): covey.v1.Projection;

            /**
             * Encodes the specified Projection message. Does not implicitly {@link covey.v1.Projection.verify|verify} messages.
             * @param message Projection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.Projection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Projection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.Projection & covey.v1.Projection.$Shape} Projection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.Projection & covey.v1.Projection.$Shape;
        }

        namespace Projection {

            /** Properties of a Projection. */
            interface $Properties {

                /** Projection projectionType */
                projectionType?: (covey.v1.ProjectionType|null);

                /** Projection nonKeyAttributes */
                nonKeyAttributes?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Projection. */
            type $Shape = covey.v1.Projection.$Properties;
        }

        /**
         * Properties of a ProvisionedThroughput.
         * @deprecated Use covey.v1.ProvisionedThroughput.$Properties instead.
         */
        interface IProvisionedThroughput extends covey.v1.ProvisionedThroughput.$Properties {
        }

        /** Accepted and reported for compatibility. */
        class ProvisionedThroughput {

            /**
             * Constructs a new ProvisionedThroughput.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.ProvisionedThroughput.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProvisionedThroughput readCapacityUnits. */
            readCapacityUnits: number;

            /** ProvisionedThroughput writeCapacityUnits. */
            writeCapacityUnits: number;

            /**
             * Creates a new ProvisionedThroughput instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProvisionedThroughput instance
             */
            static create(properties: covey.v1.ProvisionedThroughput.$Shape): covey.v1.ProvisionedThroughput & covey.v1.ProvisionedThroughput.$Shape;
            static create(properties?: covey.v1.ProvisionedThroughput.$Properties): covey.v1.ProvisionedThroughput;

            /**
             * Encodes the specified ProvisionedThroughput message. Does not implicitly {@link covey.v1.ProvisionedThroughput.verify|verify} messages.
             * @param message ProvisionedThroughput message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.ProvisionedThroughput.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProvisionedThroughput message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.ProvisionedThroughput & covey.v1.ProvisionedThroughput.$Shape} ProvisionedThroughput
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.ProvisionedThroughput & covey.v1.ProvisionedThroughput.$Shape;
        }

        namespace ProvisionedThroughput {

            /** Properties of a ProvisionedThroughput. */
            interface $Properties {

                /** ProvisionedThroughput readCapacityUnits */
                readCapacityUnits?: (number|null);

                /** ProvisionedThroughput writeCapacityUnits */
                writeCapacityUnits?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProvisionedThroughput. */
            type $Shape = covey.v1.ProvisionedThroughput.$Properties;
        }

        /** BillingMode enum. */
        enum BillingMode {

            /** BILLING_MODE_UNSPECIFIED value */
            BILLING_MODE_UNSPECIFIED = 0,

            /** BILLING_MODE_PROVISIONED value */
            BILLING_MODE_PROVISIONED = 1,

            /** BILLING_MODE_PAY_PER_REQUEST value */
            BILLING_MODE_PAY_PER_REQUEST = 2
        }

        /** TableClass enum. */
        enum TableClass {

            /** TABLE_CLASS_UNSPECIFIED value */
            TABLE_CLASS_UNSPECIFIED = 0,

            /** TABLE_CLASS_STANDARD value */
            TABLE_CLASS_STANDARD = 1,

            /** TABLE_CLASS_STANDARD_INFREQUENT_ACCESS value */
            TABLE_CLASS_STANDARD_INFREQUENT_ACCESS = 2
        }

        /**
         * Properties of a LocalSecondaryIndex.
         * @deprecated Use covey.v1.LocalSecondaryIndex.$Properties instead.
         */
        interface ILocalSecondaryIndex extends covey.v1.LocalSecondaryIndex.$Properties {
        }

        /** An index with the table's partition key and another sort key, as consistent as the table. */
        class LocalSecondaryIndex {

            /**
             * Constructs a new LocalSecondaryIndex.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.LocalSecondaryIndex.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LocalSecondaryIndex indexName. */
            indexName: string;

            /** LocalSecondaryIndex keySchema. */
            keySchema: covey.v1.KeySchemaElement.$Properties[];

            /** LocalSecondaryIndex projection. */
            projection?: (covey.v1.Projection.$Properties|null);

            /**
             * Creates a new LocalSecondaryIndex instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LocalSecondaryIndex instance
             */
            static create(properties: covey.v1.LocalSecondaryIndex.$Shape): covey.v1.LocalSecondaryIndex & covey.v1.LocalSecondaryIndex.$Shape;
            static create(properties?: covey.v1.LocalSecondaryIndex.$Properties): covey.v1.LocalSecondaryIndex;

            /**
             * Encodes the specified LocalSecondaryIndex message. Does not implicitly {@link covey.v1.LocalSecondaryIndex.verify|verify} messages.
             * @param message LocalSecondaryIndex message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.LocalSecondaryIndex.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LocalSecondaryIndex message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.LocalSecondaryIndex & covey.v1.LocalSecondaryIndex.$Shape} LocalSecondaryIndex
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.LocalSecondaryIndex & covey.v1.LocalSecondaryIndex.$Shape;
        }

        namespace LocalSecondaryIndex {

            /** Properties of a LocalSecondaryIndex. */
            interface $Properties {

                /** LocalSecondaryIndex indexName */
                indexName?: (string|null);

                /** LocalSecondaryIndex keySchema */
                keySchema?: (covey.v1.KeySchemaElement.$Properties[]|null);

                /** LocalSecondaryIndex projection */
                projection?: (covey.v1.Projection.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LocalSecondaryIndex. */
            type $Shape = covey.v1.LocalSecondaryIndex.$Properties;
        }

        /**
         * Properties of a GlobalSecondaryIndex.
         * @deprecated Use covey.v1.GlobalSecondaryIndex.$Properties instead.
         */
        interface IGlobalSecondaryIndex extends covey.v1.GlobalSecondaryIndex.$Properties {
        }

        /** An index with keys of its own, eventually consistent. */
        class GlobalSecondaryIndex {

            /**
             * Constructs a new GlobalSecondaryIndex.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.GlobalSecondaryIndex.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GlobalSecondaryIndex indexName. */
            indexName: string;

            /** GlobalSecondaryIndex keySchema. */
            keySchema: covey.v1.KeySchemaElement.$Properties[];

            /** GlobalSecondaryIndex projection. */
            projection?: (covey.v1.Projection.$Properties|null);

            /** GlobalSecondaryIndex provisionedThroughput. */
            provisionedThroughput?: (covey.v1.ProvisionedThroughput.$Properties|null);

            /**
             * Creates a new GlobalSecondaryIndex instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GlobalSecondaryIndex instance
             */
            static create(properties: covey.v1.GlobalSecondaryIndex.$Shape): covey.v1.GlobalSecondaryIndex & covey.v1.GlobalSecondaryIndex.$Shape;
            static create(properties?: covey.v1.GlobalSecondaryIndex.$Properties): covey.v1.GlobalSecondaryIndex;

            /**
             * Encodes the specified GlobalSecondaryIndex message. Does not implicitly {@link covey.v1.GlobalSecondaryIndex.verify|verify} messages.
             * @param message GlobalSecondaryIndex message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.GlobalSecondaryIndex.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GlobalSecondaryIndex message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.GlobalSecondaryIndex & covey.v1.GlobalSecondaryIndex.$Shape} GlobalSecondaryIndex
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.GlobalSecondaryIndex & covey.v1.GlobalSecondaryIndex.$Shape;
        }

        namespace GlobalSecondaryIndex {

            /** Properties of a GlobalSecondaryIndex. */
            interface $Properties {

                /** GlobalSecondaryIndex indexName */
                indexName?: (string|null);

                /** GlobalSecondaryIndex keySchema */
                keySchema?: (covey.v1.KeySchemaElement.$Properties[]|null);

                /** GlobalSecondaryIndex projection */
                projection?: (covey.v1.Projection.$Properties|null);

                /** GlobalSecondaryIndex provisionedThroughput */
                provisionedThroughput?: (covey.v1.ProvisionedThroughput.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GlobalSecondaryIndex. */
            type $Shape = covey.v1.GlobalSecondaryIndex.$Properties;
        }

        /** StreamViewType enum. */
        enum StreamViewType {

            /** STREAM_VIEW_TYPE_UNSPECIFIED value */
            STREAM_VIEW_TYPE_UNSPECIFIED = 0,

            /** STREAM_VIEW_TYPE_KEYS_ONLY value */
            STREAM_VIEW_TYPE_KEYS_ONLY = 1,

            /** STREAM_VIEW_TYPE_NEW_IMAGE value */
            STREAM_VIEW_TYPE_NEW_IMAGE = 2,

            /** STREAM_VIEW_TYPE_OLD_IMAGE value */
            STREAM_VIEW_TYPE_OLD_IMAGE = 3,

            /** STREAM_VIEW_TYPE_NEW_AND_OLD_IMAGES value */
            STREAM_VIEW_TYPE_NEW_AND_OLD_IMAGES = 4
        }

        /**
         * Properties of a StreamSpecification.
         * @deprecated Use covey.v1.StreamSpecification.$Properties instead.
         */
        interface IStreamSpecification extends covey.v1.StreamSpecification.$Properties {
        }

        /** Represents a StreamSpecification. */
        class StreamSpecification {

            /**
             * Constructs a new StreamSpecification.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.StreamSpecification.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StreamSpecification streamEnabled. */
            streamEnabled?: (boolean|null);

            /** Only when the stream is enabled. */
            streamViewType: covey.v1.StreamViewType;

            /**
             * Creates a new StreamSpecification instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StreamSpecification instance
             */
            static create(properties: covey.v1.StreamSpecification.$Shape): covey.v1.StreamSpecification & covey.v1.StreamSpecification.$Shape;
            static create(properties?: covey.v1.StreamSpecification.$Properties): covey.v1.StreamSpecification;

            /**
             * Encodes the specified StreamSpecification message. Does not implicitly {@link covey.v1.StreamSpecification.verify|verify} messages.
             * @param message StreamSpecification message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.StreamSpecification.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StreamSpecification message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.StreamSpecification & covey.v1.StreamSpecification.$Shape} StreamSpecification
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.StreamSpecification & covey.v1.StreamSpecification.$Shape;
        }

        namespace StreamSpecification {

            /** Properties of a StreamSpecification. */
            interface $Properties {

                /** StreamSpecification streamEnabled */
                streamEnabled?: (boolean|null);

                /** Only when the stream is enabled. */
                streamViewType?: (covey.v1.StreamViewType|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StreamSpecification. */
            type $Shape = covey.v1.StreamSpecification.$Properties;
        }

        /**
         * Properties of a Tag.
         * @deprecated Use covey.v1.Tag.$Properties instead.
         */
        interface ITag extends covey.v1.Tag.$Properties {
        }

        /** Represents a Tag. */
        class Tag {

            /**
             * Constructs a new Tag.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.Tag.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Tag key. */
            key: string;

            /** Tag value. */
            value: string;

            /**
             * Creates a new Tag instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Tag instance
             */
            static create(properties: covey.v1.Tag.$Shape): covey.v1.Tag & covey.v1.Tag.$Shape;
            static create(properties?: covey.v1.Tag.$Properties): covey.v1.Tag;

            /**
             * Encodes the specified Tag message. Does not implicitly {@link covey.v1.Tag.verify|verify} messages.
             * @param message Tag message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.Tag.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Tag message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.Tag & covey.v1.Tag.$Shape} Tag
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.Tag & covey.v1.Tag.$Shape;
        }

        namespace Tag {

            /** Properties of a Tag. */
            interface $Properties {

                /** Tag key */
                key?: (string|null);

                /** Tag value */
                value?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Tag. */
            type $Shape = covey.v1.Tag.$Properties;
        }

        /** TableStatus enum. */
        enum TableStatus {

            /** TABLE_STATUS_UNSPECIFIED value */
            TABLE_STATUS_UNSPECIFIED = 0,

            /** TABLE_STATUS_CREATING value */
            TABLE_STATUS_CREATING = 1,

            /** TABLE_STATUS_ACTIVE value */
            TABLE_STATUS_ACTIVE = 2,

            /** TABLE_STATUS_UPDATING value */
            TABLE_STATUS_UPDATING = 3,

            /** TABLE_STATUS_DELETING value */
            TABLE_STATUS_DELETING = 4
        }

        /** IndexStatus enum. */
        enum IndexStatus {

            /** INDEX_STATUS_UNSPECIFIED value */
            INDEX_STATUS_UNSPECIFIED = 0,

            /** INDEX_STATUS_CREATING value */
            INDEX_STATUS_CREATING = 1,

            /** INDEX_STATUS_ACTIVE value */
            INDEX_STATUS_ACTIVE = 2,

            /** INDEX_STATUS_UPDATING value */
            INDEX_STATUS_UPDATING = 3,

            /** INDEX_STATUS_DELETING value */
            INDEX_STATUS_DELETING = 4
        }

        /**
         * Properties of a LocalSecondaryIndexDescription.
         * @deprecated Use covey.v1.LocalSecondaryIndexDescription.$Properties instead.
         */
        interface ILocalSecondaryIndexDescription extends covey.v1.LocalSecondaryIndexDescription.$Properties {
        }

        /** Represents a LocalSecondaryIndexDescription. */
        class LocalSecondaryIndexDescription {

            /**
             * Constructs a new LocalSecondaryIndexDescription.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.LocalSecondaryIndexDescription.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LocalSecondaryIndexDescription indexName. */
            indexName: string;

            /** LocalSecondaryIndexDescription keySchema. */
            keySchema: covey.v1.KeySchemaElement.$Properties[];

            /** LocalSecondaryIndexDescription projection. */
            projection?: (covey.v1.Projection.$Properties|null);

            /** LocalSecondaryIndexDescription indexArn. */
            indexArn: string;

            /** LocalSecondaryIndexDescription indexSizeBytes. */
            indexSizeBytes: number;

            /** LocalSecondaryIndexDescription itemCount. */
            itemCount: number;

            /**
             * Creates a new LocalSecondaryIndexDescription instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LocalSecondaryIndexDescription instance
             */
            static create(properties: covey.v1.LocalSecondaryIndexDescription.$Shape): covey.v1.LocalSecondaryIndexDescription & covey.v1.LocalSecondaryIndexDescription.$Shape;
            static create(properties?: covey.v1.LocalSecondaryIndexDescription.$Properties): covey.v1.LocalSecondaryIndexDescription;

            /**
             * Encodes the specified LocalSecondaryIndexDescription message. Does not implicitly {@link covey.v1.LocalSecondaryIndexDescription.verify|verify} messages.
             * @param message LocalSecondaryIndexDescription message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.LocalSecondaryIndexDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LocalSecondaryIndexDescription message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.LocalSecondaryIndexDescription & covey.v1.LocalSecondaryIndexDescription.$Shape} LocalSecondaryIndexDescription
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.LocalSecondaryIndexDescription & covey.v1.LocalSecondaryIndexDescription.$Shape;
        }

        namespace LocalSecondaryIndexDescription {

            /** Properties of a LocalSecondaryIndexDescription. */
            interface $Properties {

                /** LocalSecondaryIndexDescription indexName */
                indexName?: (string|null);

                /** LocalSecondaryIndexDescription keySchema */
                keySchema?: (covey.v1.KeySchemaElement.$Properties[]|null);

                /** LocalSecondaryIndexDescription projection */
                projection?: (covey.v1.Projection.$Properties|null);

                /** LocalSecondaryIndexDescription indexArn */
                indexArn?: (string|null);

                /** LocalSecondaryIndexDescription indexSizeBytes */
                indexSizeBytes?: (number|null);

                /** LocalSecondaryIndexDescription itemCount */
                itemCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LocalSecondaryIndexDescription. */
            type $Shape = covey.v1.LocalSecondaryIndexDescription.$Properties;
        }

        /**
         * Properties of a GlobalSecondaryIndexDescription.
         * @deprecated Use covey.v1.GlobalSecondaryIndexDescription.$Properties instead.
         */
        interface IGlobalSecondaryIndexDescription extends covey.v1.GlobalSecondaryIndexDescription.$Properties {
        }

        /** Represents a GlobalSecondaryIndexDescription. */
        class GlobalSecondaryIndexDescription {

            /**
             * Constructs a new GlobalSecondaryIndexDescription.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.GlobalSecondaryIndexDescription.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GlobalSecondaryIndexDescription indexName. */
            indexName: string;

            /** GlobalSecondaryIndexDescription keySchema. */
            keySchema: covey.v1.KeySchemaElement.$Properties[];

            /** GlobalSecondaryIndexDescription projection. */
            projection?: (covey.v1.Projection.$Properties|null);

            /** GlobalSecondaryIndexDescription provisionedThroughput. */
            provisionedThroughput?: (covey.v1.ProvisionedThroughput.$Properties|null);

            /** GlobalSecondaryIndexDescription indexStatus. */
            indexStatus: covey.v1.IndexStatus;

            /** Whether items that were there before the index are still being added to it. */
            backfilling?: (boolean|null);

            /** GlobalSecondaryIndexDescription indexArn. */
            indexArn: string;

            /** GlobalSecondaryIndexDescription indexSizeBytes. */
            indexSizeBytes: number;

            /** GlobalSecondaryIndexDescription itemCount. */
            itemCount: number;

            /**
             * Creates a new GlobalSecondaryIndexDescription instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GlobalSecondaryIndexDescription instance
             */
            static create(properties: covey.v1.GlobalSecondaryIndexDescription.$Shape): covey.v1.GlobalSecondaryIndexDescription & covey.v1.GlobalSecondaryIndexDescription.$Shape;
            static create(properties?: covey.v1.GlobalSecondaryIndexDescription.$Properties): covey.v1.GlobalSecondaryIndexDescription;

            /**
             * Encodes the specified GlobalSecondaryIndexDescription message. Does not implicitly {@link covey.v1.GlobalSecondaryIndexDescription.verify|verify} messages.
             * @param message GlobalSecondaryIndexDescription message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.GlobalSecondaryIndexDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GlobalSecondaryIndexDescription message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.GlobalSecondaryIndexDescription & covey.v1.GlobalSecondaryIndexDescription.$Shape} GlobalSecondaryIndexDescription
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.GlobalSecondaryIndexDescription & covey.v1.GlobalSecondaryIndexDescription.$Shape;
        }

        namespace GlobalSecondaryIndexDescription {

            /** Properties of a GlobalSecondaryIndexDescription. */
            interface $Properties {

                /** GlobalSecondaryIndexDescription indexName */
                indexName?: (string|null);

                /** GlobalSecondaryIndexDescription keySchema */
                keySchema?: (covey.v1.KeySchemaElement.$Properties[]|null);

                /** GlobalSecondaryIndexDescription projection */
                projection?: (covey.v1.Projection.$Properties|null);

                /** GlobalSecondaryIndexDescription provisionedThroughput */
                provisionedThroughput?: (covey.v1.ProvisionedThroughput.$Properties|null);

                /** GlobalSecondaryIndexDescription indexStatus */
                indexStatus?: (covey.v1.IndexStatus|null);

                /** Whether items that were there before the index are still being added to it. */
                backfilling?: (boolean|null);

                /** GlobalSecondaryIndexDescription indexArn */
                indexArn?: (string|null);

                /** GlobalSecondaryIndexDescription indexSizeBytes */
                indexSizeBytes?: (number|null);

                /** GlobalSecondaryIndexDescription itemCount */
                itemCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GlobalSecondaryIndexDescription. */
            type $Shape = covey.v1.GlobalSecondaryIndexDescription.$Properties;
        }

        /**
         * Properties of a BillingModeSummary.
         * @deprecated Use covey.v1.BillingModeSummary.$Properties instead.
         */
        interface IBillingModeSummary extends covey.v1.BillingModeSummary.$Properties {
        }

        /** Represents a BillingModeSummary. */
        class BillingModeSummary {

            /**
             * Constructs a new BillingModeSummary.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.BillingModeSummary.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BillingModeSummary billingMode. */
            billingMode: covey.v1.BillingMode;

            /** BillingModeSummary lastUpdateToPayPerRequestDateTime. */
            lastUpdateToPayPerRequestDateTime?: (google.protobuf.Timestamp.$Properties|null);

            /**
             * Creates a new BillingModeSummary instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BillingModeSummary instance
             */
            static create(properties: covey.v1.BillingModeSummary.$Shape): covey.v1.BillingModeSummary & covey.v1.BillingModeSummary.$Shape;
            static create(properties?: covey.v1.BillingModeSummary.$Properties): covey.v1.BillingModeSummary;

            /**
             * Encodes the specified BillingModeSummary message. Does not implicitly {@link covey.v1.BillingModeSummary.verify|verify} messages.
             * @param message BillingModeSummary message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.BillingModeSummary.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BillingModeSummary message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.BillingModeSummary & covey.v1.BillingModeSummary.$Shape} BillingModeSummary
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.BillingModeSummary & covey.v1.BillingModeSummary.$Shape;
        }

        namespace BillingModeSummary {

            /** Properties of a BillingModeSummary. */
            interface $Properties {

                /** BillingModeSummary billingMode */
                billingMode?: (covey.v1.BillingMode|null);

                /** BillingModeSummary lastUpdateToPayPerRequestDateTime */
                lastUpdateToPayPerRequestDateTime?: (google.protobuf.Timestamp.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BillingModeSummary. */
            type $Shape = covey.v1.BillingModeSummary.$Properties;
        }

        /**
         * Properties of a TableClassSummary.
         * @deprecated Use covey.v1.TableClassSummary.$Properties instead.
         */
        interface ITableClassSummary extends covey.v1.TableClassSummary.$Properties {
        }

        /** Represents a TableClassSummary. */
        class TableClassSummary {

            /**
             * Constructs a new TableClassSummary.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TableClassSummary.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TableClassSummary tableClass. */
            tableClass: covey.v1.TableClass;

            /**
             * Creates a new TableClassSummary instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TableClassSummary instance
             */
            static create(properties: covey.v1.TableClassSummary.$Shape): covey.v1.TableClassSummary & covey.v1.TableClassSummary.$Shape;
            static create(properties?: covey.v1.TableClassSummary.$Properties): covey.v1.TableClassSummary;

            /**
             * Encodes the specified TableClassSummary message. Does not implicitly {@link covey.v1.TableClassSummary.verify|verify} messages.
             * @param message TableClassSummary message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TableClassSummary.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TableClassSummary message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TableClassSummary & covey.v1.TableClassSummary.$Shape} TableClassSummary
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TableClassSummary & covey.v1.TableClassSummary.$Shape;
        }

        namespace TableClassSummary {

            /** Properties of a TableClassSummary. */
            interface $Properties {

                /** TableClassSummary tableClass */
                tableClass?: (covey.v1.TableClass|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TableClassSummary. */
            type $Shape = covey.v1.TableClassSummary.$Properties;
        }

        /**
         * Properties of a TableDescription.
         * @deprecated Use covey.v1.TableDescription.$Properties instead.
         */
        interface ITableDescription extends covey.v1.TableDescription.$Properties {
        }

        /** Represents a TableDescription. */
        class TableDescription {

            /**
             * Constructs a new TableDescription.
             * @param [properties] Properties to set
             */
            constructor(properties?: covey.v1.TableDescription.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TableDescription tableName. */
            tableName: string;

            /** Never used twice. */
            tableId: string;

            /** TableDescription tableArn. */
            tableArn: string;

            /** TableDescription tableStatus. */
            tableStatus: covey.v1.TableStatus;

            /** TableDescription creationDateTime. */
            creationDateTime?: (google.protobuf.Timestamp.$Properties|null);

            /** TableDescription attributeDefinitions. */
            attributeDefinitions: covey.v1.AttributeDefinition.$Properties[];

            /** TableDescription keySchema. */
            keySchema: covey.v1.KeySchemaElement.$Properties[];

            /** TableDescription localSecondaryIndexes. */
            localSecondaryIndexes: covey.v1.LocalSecondaryIndexDescription.$Properties[];

            /** TableDescription globalSecondaryIndexes. */
            globalSecondaryIndexes: covey.v1.GlobalSecondaryIndexDescription.$Properties[];

            /** TableDescription provisionedThroughput. */
            provisionedThroughput?: (covey.v1.ProvisionedThroughput.$Properties|null);

            /** TableDescription billingModeSummary. */
            billingModeSummary?: (covey.v1.BillingModeSummary.$Properties|null);

            /** TableDescription tableClassSummary. */
            tableClassSummary?: (covey.v1.TableClassSummary.$Properties|null);

            /** TableDescription streamSpecification. */
            streamSpecification?: (covey.v1.StreamSpecification.$Properties|null);

            /** TableDescription latestStreamLabel. */
            latestStreamLabel?: (string|null);

            /** TableDescription latestStreamArn. */
            latestStreamArn?: (string|null);

            /** TableDescription deletionProtectionEnabled. */
            deletionProtectionEnabled?: (boolean|null);

            /** Approximate. */
            tableSizeBytes: number;

            /** Approximate. */
            itemCount: number;

            /**
             * Creates a new TableDescription instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TableDescription instance
             */
            static create(properties: covey.v1.TableDescription.$Shape): covey.v1.TableDescription & covey.v1.TableDescription.$Shape;
            static create(properties?: covey.v1.TableDescription.$Properties): covey.v1.TableDescription;

            /**
             * Encodes the specified TableDescription message. Does not implicitly {@link covey.v1.TableDescription.verify|verify} messages.
             * @param message TableDescription message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: covey.v1.TableDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TableDescription message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {covey.v1.TableDescription & covey.v1.TableDescription.$Shape} TableDescription
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): covey.v1.TableDescription & covey.v1.TableDescription.$Shape;
        }

        namespace TableDescription {

            /** Properties of a TableDescription. */
            interface $Properties {

                /** TableDescription tableName */
                tableName?: (string|null);

                /** Never used twice. */
                tableId?: (string|null);

                /** TableDescription tableArn */
                tableArn?: (string|null);

                /** TableDescription tableStatus */
                tableStatus?: (covey.v1.TableStatus|null);

                /** TableDescription creationDateTime */
                creationDateTime?: (google.protobuf.Timestamp.$Properties|null);

                /** TableDescription attributeDefinitions */
                attributeDefinitions?: (covey.v1.AttributeDefinition.$Properties[]|null);

                /** TableDescription keySchema */
                keySchema?: (covey.v1.KeySchemaElement.$Properties[]|null);

                /** TableDescription localSecondaryIndexes */
                localSecondaryIndexes?: (covey.v1.LocalSecondaryIndexDescription.$Properties[]|null);

                /** TableDescription globalSecondaryIndexes */
                globalSecondaryIndexes?: (covey.v1.GlobalSecondaryIndexDescription.$Properties[]|null);

                /** TableDescription provisionedThroughput */
                provisionedThroughput?: (covey.v1.ProvisionedThroughput.$Properties|null);

                /** TableDescription billingModeSummary */
                billingModeSummary?: (covey.v1.BillingModeSummary.$Properties|null);

                /** TableDescription tableClassSummary */
                tableClassSummary?: (covey.v1.TableClassSummary.$Properties|null);

                /** TableDescription streamSpecification */
                streamSpecification?: (covey.v1.StreamSpecification.$Properties|null);

                /** TableDescription latestStreamLabel */
                latestStreamLabel?: (string|null);

                /** TableDescription latestStreamArn */
                latestStreamArn?: (string|null);

                /** TableDescription deletionProtectionEnabled */
                deletionProtectionEnabled?: (boolean|null);

                /** Approximate. */
                tableSizeBytes?: (number|null);

                /** Approximate. */
                itemCount?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TableDescription. */
            type $Shape = covey.v1.TableDescription.$Properties;
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of a Timestamp.
         * @deprecated Use google.protobuf.Timestamp.$Properties instead.
         */
        interface ITimestamp extends google.protobuf.Timestamp.$Properties {
        }

        /** Represents a Timestamp. */
        class Timestamp {

            /**
             * Constructs a new Timestamp.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Timestamp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Timestamp seconds. */
            seconds: number;

            /** Timestamp nanos. */
            nanos: number;

            /**
             * Creates a new Timestamp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Timestamp instance
             */
            static create(properties: google.protobuf.Timestamp.$Shape): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
            static create(properties?: google.protobuf.Timestamp.$Properties): google.protobuf.Timestamp;

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @param message Timestamp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Timestamp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
        }

        namespace Timestamp {

            /** Properties of a Timestamp. */
            interface $Properties {

                /** Timestamp seconds */
                seconds?: (number|null);

                /** Timestamp nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Timestamp. */
            type $Shape = google.protobuf.Timestamp.$Properties;
        }
    }
}
