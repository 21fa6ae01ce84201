/* eslint-disable */
// Made by `npm run proto` from the .proto files. Do not edit.
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import { Buffer as $Buffer } from "node:buffer";
import $protobuf from "protobufjs/minimal.js";


// Reads 64-bit integers as numbers.
class $Reader extends $protobuf.BufferReader {
    constructor(bytes) {
        super($Buffer.isBuffer(bytes) ? bytes : $Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }

    static create(bytes) {
        return new $Reader(bytes);
    }

    uint64() {
        // Most are below 2^28: four bytes need no 64-bit arithmetic.
        let value = 0, position = this.pos;
        for (let shift = 0; shift < 28 && position < this.len; shift += 7) {
            const byte = this.buf[position++];
            value |= (byte & 127) << shift;
            if (byte < 128) {
                this.pos = position;
                return value;
            }
        }
        return $number(super.uint64());
    }

    int64() {
        return $number(super.int64());
    }

    sint64() {
        return $number(super.sint64());
    }

    fixed64() {
        return $number(super.fixed64());
    }

    sfixed64() {
        return $number(super.sfixed64());
    }
}

function $number(value) {
    return typeof value === "number" ? value : value.toNumber();
}

const $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = $protobuf.roots["covey"] || ($protobuf.roots["covey"] = {});

export const covey = $root.covey = (() => {

    const covey = {};

    covey.peer = (function() {

        const peer = {};

        peer.v1 = (function() {

            const v1 = {};

            v1.Frame = (function() {

                const Frame = function (properties) {
                    this.records = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Frame.prototype.hello = null;
                Frame.prototype.goodbye = null;
                Frame.prototype.ping = 0;
                Frame.prototype.pong = 0;
                Frame.prototype.bulkWanted = false;
                Frame.prototype.records = $util.emptyArray;

                Frame.create = function(properties) {
                    return new Frame(properties);
                };

                Frame.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                        $root.covey.peer.v1.Hello.encode(message.hello, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.goodbye != null && $Object.hasOwnProperty.call(message, "goodbye"))
                        $root.covey.peer.v1.Goodbye.encode(message.goodbye, writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.ping != null && $Object.hasOwnProperty.call(message, "ping") && (typeof message.ping === "object" ? message.ping.low || message.ping.high : message.ping !== 0))
                        writer.uint32(24).uint64(message.ping);
                    if (message.pong != null && $Object.hasOwnProperty.call(message, "pong") && (typeof message.pong === "object" ? message.pong.low || message.pong.high : message.pong !== 0))
                        writer.uint32(32).uint64(message.pong);
                    if (message.bulkWanted != null && $Object.hasOwnProperty.call(message, "bulkWanted") && message.bulkWanted !== false)
                        writer.uint32(40).bool(message.bulkWanted);
                    if (message.records != null && message.records.length)
                        for (let i = 0; i < message.records.length; ++i)
                            $root.covey.peer.v1.Record.encode(message.records[i], writer.uint32(50).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Frame.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Frame();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.hello = $root.covey.peer.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.goodbye = $root.covey.peer.v1.Goodbye.decode(reader, reader.size(), $undefined, _depth + 1, message.goodbye);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.ping = value;
                                else
                                    delete message.ping;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.pong = value;
                                else
                                    delete message.pong;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.bulkWanted = value;
                                else
                                    delete message.bulkWanted;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.records && message.records.length))
                                    message.records = [];
                                message.records.push($root.covey.peer.v1.Record.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Frame;
            })();

            v1.Hello = (function() {

                const Hello = function (properties) {
                    this.capabilities = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Hello.prototype.protocolVersion = 0;
                Hello.prototype.clusterId = "";
                Hello.prototype.nodeId = "";
                Hello.prototype.storeId = "";
                Hello.prototype.bootCount = 0;
                Hello.prototype.attempt = 0;
                Hello.prototype.targetNodeId = "";
                Hello.prototype.targetStoreId = "";
                Hello.prototype.capabilities = $util.emptyArray;

                Hello.create = function(properties) {
                    return new Hello(properties);
                };

                Hello.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.protocolVersion != null && $Object.hasOwnProperty.call(message, "protocolVersion") && message.protocolVersion !== 0)
                        writer.uint32(8).uint32(message.protocolVersion);
                    if (message.clusterId != null && $Object.hasOwnProperty.call(message, "clusterId") && message.clusterId !== "")
                        writer.uint32(18).string(message.clusterId);
                    if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId !== "")
                        writer.uint32(26).string(message.nodeId);
                    if (message.storeId != null && $Object.hasOwnProperty.call(message, "storeId") && message.storeId !== "")
                        writer.uint32(34).string(message.storeId);
                    if (message.bootCount != null && $Object.hasOwnProperty.call(message, "bootCount") && (typeof message.bootCount === "object" ? message.bootCount.low || message.bootCount.high : message.bootCount !== 0))
                        writer.uint32(40).uint64(message.bootCount);
                    if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && (typeof message.attempt === "object" ? message.attempt.low || message.attempt.high : message.attempt !== 0))
                        writer.uint32(48).uint64(message.attempt);
                    if (message.targetNodeId != null && $Object.hasOwnProperty.call(message, "targetNodeId") && message.targetNodeId !== "")
                        writer.uint32(58).string(message.targetNodeId);
                    if (message.targetStoreId != null && $Object.hasOwnProperty.call(message, "targetStoreId") && message.targetStoreId !== "")
                        writer.uint32(66).string(message.targetStoreId);
                    if (message.capabilities != null && message.capabilities.length)
                        for (let i = 0; i < message.capabilities.length; ++i)
                            writer.uint32(74).string(message.capabilities[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Hello.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Hello();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.protocolVersion = value;
                                else
                                    delete message.protocolVersion;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.clusterId = value;
                                else
                                    delete message.clusterId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nodeId = value;
                                else
                                    delete message.nodeId;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.storeId = value;
                                else
                                    delete message.storeId;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.bootCount = value;
                                else
                                    delete message.bootCount;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.attempt = value;
                                else
                                    delete message.attempt;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.targetNodeId = value;
                                else
                                    delete message.targetNodeId;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.targetStoreId = value;
                                else
                                    delete message.targetStoreId;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.capabilities && message.capabilities.length))
                                    message.capabilities = [];
                                message.capabilities.push(reader.stringVerify());
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Hello;
            })();

            v1.Goodbye = (function() {

                const Goodbye = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Goodbye.prototype.reason = 0;
                Goodbye.prototype.detail = "";

                Goodbye.create = function(properties) {
                    return new Goodbye(properties);
                };

                Goodbye.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== 0)
                        writer.uint32(8).int32(message.reason);
                    if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
                        writer.uint32(18).string(message.detail);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Goodbye.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Goodbye();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.detail = value;
                                else
                                    delete message.detail;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Goodbye.Reason = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "REASON_UNSPECIFIED"] = 0;
                    values[valuesById[1] = "STOPPING"] = 1;
                    values[valuesById[2] = "PROTOCOL_VERSION"] = 2;
                    values[valuesById[3] = "FOREIGN_CLUSTER"] = 3;
                    values[valuesById[4] = "WRONG_NODE"] = 4;
                    values[valuesById[5] = "WRONG_STORE"] = 5;
                    values[valuesById[6] = "FENCED_STORE"] = 6;
                    values[valuesById[7] = "UNKNOWN_NODE"] = 7;
                    values[valuesById[8] = "REPLACED"] = 8;
                    values[valuesById[9] = "PROTOCOL_ERROR"] = 9;
                    values[valuesById[10] = "OVERFLOW"] = 10;
                    values[valuesById[11] = "SILENT"] = 11;
                    values[valuesById[12] = "RELEASED"] = 12;
                    return values;
                })();

                return Goodbye;
            })();

            v1.Record = (function() {

                const Record = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Record.prototype.accept = null;
                Record.prototype.accepted = null;
                Record.prototype.acceptRefused = null;
                Record.prototype.confirm = null;
                Record.prototype.confirmed = null;
                Record.prototype.forward = null;
                Record.prototype.forwardReply = null;
                Record.prototype.digest = null;
                Record.prototype.preVote = null;
                Record.prototype.preVoteReply = null;
                Record.prototype.prepare = null;
                Record.prototype.promised = null;
                Record.prototype.fetch = null;
                Record.prototype.fetched = null;
                Record.prototype.takeOver = null;
                Record.prototype.catchUp = null;
                Record.prototype.caughtUp = null;
                Record.prototype.transferRequest = null;
                Record.prototype.transferChunk = null;
                Record.prototype.control = null;
                Record.prototype.scrubRequest = null;
                Record.prototype.scrubReply = null;
                Record.prototype.scrubRowsRequest = null;
                Record.prototype.scrubRows = null;
                Record.prototype.scrubHeal = null;
                Record.prototype.quorumRead = null;
                Record.prototype.quorumReadReply = null;
                Record.prototype.hintRequest = null;
                Record.prototype.hints = null;
                Record.prototype.hintOffer = null;

                let $oneOfFields;

                $Object.defineProperty(Record.prototype, "message", {
                    get: $util.oneOfGetter($oneOfFields = ["accept", "accepted", "acceptRefused", "confirm", "confirmed", "forward", "forwardReply", "digest", "preVote", "preVoteReply", "prepare", "promised", "fetch", "fetched", "takeOver", "catchUp", "caughtUp", "transferRequest", "transferChunk", "control", "scrubRequest", "scrubReply", "scrubRowsRequest", "scrubRows", "scrubHeal", "quorumRead", "quorumReadReply", "hintRequest", "hints", "hintOffer"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                Record.create = function(properties) {
                    return new Record(properties);
                };

                Record.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.accept != null && $Object.hasOwnProperty.call(message, "accept"))
                        $root.covey.peer.v1.Accept.encode(message.accept, writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted"))
                        $root.covey.peer.v1.Accepted.encode(message.accepted, writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.acceptRefused != null && $Object.hasOwnProperty.call(message, "acceptRefused"))
                        $root.covey.peer.v1.AcceptRefused.encode(message.acceptRefused, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.confirm != null && $Object.hasOwnProperty.call(message, "confirm"))
                        $root.covey.peer.v1.Confirm.encode(message.confirm, writer.uint32(34).fork(), _depth + 1).ldelim();
                    if (message.confirmed != null && $Object.hasOwnProperty.call(message, "confirmed"))
                        $root.covey.peer.v1.Confirmed.encode(message.confirmed, writer.uint32(42).fork(), _depth + 1).ldelim();
                    if (message.forward != null && $Object.hasOwnProperty.call(message, "forward"))
                        $root.covey.peer.v1.Forward.encode(message.forward, writer.uint32(50).fork(), _depth + 1).ldelim();
                    if (message.forwardReply != null && $Object.hasOwnProperty.call(message, "forwardReply"))
                        $root.covey.peer.v1.ForwardReply.encode(message.forwardReply, writer.uint32(58).fork(), _depth + 1).ldelim();
                    if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                        $root.covey.peer.v1.Digest.encode(message.digest, writer.uint32(66).fork(), _depth + 1).ldelim();
                    if (message.preVote != null && $Object.hasOwnProperty.call(message, "preVote"))
                        $root.covey.peer.v1.PreVote.encode(message.preVote, writer.uint32(74).fork(), _depth + 1).ldelim();
                    if (message.preVoteReply != null && $Object.hasOwnProperty.call(message, "preVoteReply"))
                        $root.covey.peer.v1.PreVoteReply.encode(message.preVoteReply, writer.uint32(82).fork(), _depth + 1).ldelim();
                    if (message.prepare != null && $Object.hasOwnProperty.call(message, "prepare"))
                        $root.covey.peer.v1.Prepare.encode(message.prepare, writer.uint32(90).fork(), _depth + 1).ldelim();
                    if (message.promised != null && $Object.hasOwnProperty.call(message, "promised"))
                        $root.covey.peer.v1.Promised.encode(message.promised, writer.uint32(98).fork(), _depth + 1).ldelim();
                    if (message.fetch != null && $Object.hasOwnProperty.call(message, "fetch"))
                        $root.covey.peer.v1.Fetch.encode(message.fetch, writer.uint32(106).fork(), _depth + 1).ldelim();
                    if (message.fetched != null && $Object.hasOwnProperty.call(message, "fetched"))
                        $root.covey.peer.v1.Fetched.encode(message.fetched, writer.uint32(114).fork(), _depth + 1).ldelim();
                    if (message.takeOver != null && $Object.hasOwnProperty.call(message, "takeOver"))
                        $root.covey.peer.v1.TakeOver.encode(message.takeOver, writer.uint32(122).fork(), _depth + 1).ldelim();
                    if (message.catchUp != null && $Object.hasOwnProperty.call(message, "catchUp"))
                        $root.covey.peer.v1.CatchUp.encode(message.catchUp, writer.uint32(130).fork(), _depth + 1).ldelim();
                    if (message.caughtUp != null && $Object.hasOwnProperty.call(message, "caughtUp"))
                        $root.covey.peer.v1.CaughtUp.encode(message.caughtUp, writer.uint32(138).fork(), _depth + 1).ldelim();
                    if (message.transferRequest != null && $Object.hasOwnProperty.call(message, "transferRequest"))
                        $root.covey.peer.v1.TransferRequest.encode(message.transferRequest, writer.uint32(146).fork(), _depth + 1).ldelim();
                    if (message.transferChunk != null && $Object.hasOwnProperty.call(message, "transferChunk"))
                        $root.covey.peer.v1.TransferChunk.encode(message.transferChunk, writer.uint32(154).fork(), _depth + 1).ldelim();
                    if (message.control != null && $Object.hasOwnProperty.call(message, "control"))
                        $root.covey.peer.v1.Control.encode(message.control, writer.uint32(162).fork(), _depth + 1).ldelim();
                    if (message.scrubRequest != null && $Object.hasOwnProperty.call(message, "scrubRequest"))
                        $root.covey.peer.v1.ScrubRequest.encode(message.scrubRequest, writer.uint32(170).fork(), _depth + 1).ldelim();
                    if (message.scrubReply != null && $Object.hasOwnProperty.call(message, "scrubReply"))
                        $root.covey.peer.v1.ScrubReply.encode(message.scrubReply, writer.uint32(178).fork(), _depth + 1).ldelim();
                    if (message.scrubRowsRequest != null && $Object.hasOwnProperty.call(message, "scrubRowsRequest"))
                        $root.covey.peer.v1.ScrubRowsRequest.encode(message.scrubRowsRequest, writer.uint32(186).fork(), _depth + 1).ldelim();
                    if (message.scrubRows != null && $Object.hasOwnProperty.call(message, "scrubRows"))
                        $root.covey.peer.v1.ScrubRows.encode(message.scrubRows, writer.uint32(194).fork(), _depth + 1).ldelim();
                    if (message.scrubHeal != null && $Object.hasOwnProperty.call(message, "scrubHeal"))
                        $root.covey.peer.v1.ScrubHeal.encode(message.scrubHeal, writer.uint32(202).fork(), _depth + 1).ldelim();
                    if (message.quorumRead != null && $Object.hasOwnProperty.call(message, "quorumRead"))
                        $root.covey.peer.v1.QuorumRead.encode(message.quorumRead, writer.uint32(210).fork(), _depth + 1).ldelim();
                    if (message.quorumReadReply != null && $Object.hasOwnProperty.call(message, "quorumReadReply"))
                        $root.covey.peer.v1.QuorumReadReply.encode(message.quorumReadReply, writer.uint32(218).fork(), _depth + 1).ldelim();
                    if (message.hintRequest != null && $Object.hasOwnProperty.call(message, "hintRequest"))
                        $root.covey.peer.v1.HintRequest.encode(message.hintRequest, writer.uint32(226).fork(), _depth + 1).ldelim();
                    if (message.hints != null && $Object.hasOwnProperty.call(message, "hints"))
                        $root.covey.peer.v1.Hints.encode(message.hints, writer.uint32(234).fork(), _depth + 1).ldelim();
                    if (message.hintOffer != null && $Object.hasOwnProperty.call(message, "hintOffer"))
                        $root.covey.peer.v1.HintOffer.encode(message.hintOffer, writer.uint32(242).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Record.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Record();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.accept = $root.covey.peer.v1.Accept.decode(reader, reader.size(), $undefined, _depth + 1, message.accept);
                                message.message = "accept";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.accepted = $root.covey.peer.v1.Accepted.decode(reader, reader.size(), $undefined, _depth + 1, message.accepted);
                                message.message = "accepted";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.acceptRefused = $root.covey.peer.v1.AcceptRefused.decode(reader, reader.size(), $undefined, _depth + 1, message.acceptRefused);
                                message.message = "acceptRefused";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.confirm = $root.covey.peer.v1.Confirm.decode(reader, reader.size(), $undefined, _depth + 1, message.confirm);
                                message.message = "confirm";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.confirmed = $root.covey.peer.v1.Confirmed.decode(reader, reader.size(), $undefined, _depth + 1, message.confirmed);
                                message.message = "confirmed";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.forward = $root.covey.peer.v1.Forward.decode(reader, reader.size(), $undefined, _depth + 1, message.forward);
                                message.message = "forward";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.forwardReply = $root.covey.peer.v1.ForwardReply.decode(reader, reader.size(), $undefined, _depth + 1, message.forwardReply);
                                message.message = "forwardReply";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.digest = $root.covey.peer.v1.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.digest);
                                message.message = "digest";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                message.preVote = $root.covey.peer.v1.PreVote.decode(reader, reader.size(), $undefined, _depth + 1, message.preVote);
                                message.message = "preVote";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                message.preVoteReply = $root.covey.peer.v1.PreVoteReply.decode(reader, reader.size(), $undefined, _depth + 1, message.preVoteReply);
                                message.message = "preVoteReply";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.prepare = $root.covey.peer.v1.Prepare.decode(reader, reader.size(), $undefined, _depth + 1, message.prepare);
                                message.message = "prepare";
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                message.promised = $root.covey.peer.v1.Promised.decode(reader, reader.size(), $undefined, _depth + 1, message.promised);
                                message.message = "promised";
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                message.fetch = $root.covey.peer.v1.Fetch.decode(reader, reader.size(), $undefined, _depth + 1, message.fetch);
                                message.message = "fetch";
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                message.fetched = $root.covey.peer.v1.Fetched.decode(reader, reader.size(), $undefined, _depth + 1, message.fetched);
                                message.message = "fetched";
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                message.takeOver = $root.covey.peer.v1.TakeOver.decode(reader, reader.size(), $undefined, _depth + 1, message.takeOver);
                                message.message = "takeOver";
                                continue;
                            }
                        case 16: {
                                if (wireType !== 2)
                                    break;
                                message.catchUp = $root.covey.peer.v1.CatchUp.decode(reader, reader.size(), $undefined, _depth + 1, message.catchUp);
                                message.message = "catchUp";
                                continue;
                            }
                        case 17: {
                                if (wireType !== 2)
                                    break;
                                message.caughtUp = $root.covey.peer.v1.CaughtUp.decode(reader, reader.size(), $undefined, _depth + 1, message.caughtUp);
                                message.message = "caughtUp";
                                continue;
                            }
                        case 18: {
                                if (wireType !== 2)
                                    break;
                                message.transferRequest = $root.covey.peer.v1.TransferRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.transferRequest);
                                message.message = "transferRequest";
                                continue;
                            }
                        case 19: {
                                if (wireType !== 2)
                                    break;
                                message.transferChunk = $root.covey.peer.v1.TransferChunk.decode(reader, reader.size(), $undefined, _depth + 1, message.transferChunk);
                                message.message = "transferChunk";
                                continue;
                            }
                        case 20: {
                                if (wireType !== 2)
                                    break;
                                message.control = $root.covey.peer.v1.Control.decode(reader, reader.size(), $undefined, _depth + 1, message.control);
                                message.message = "control";
                                continue;
                            }
                        case 21: {
                                if (wireType !== 2)
                                    break;
                                message.scrubRequest = $root.covey.peer.v1.ScrubRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.scrubRequest);
                                message.message = "scrubRequest";
                                continue;
                            }
                        case 22: {
                                if (wireType !== 2)
                                    break;
                                message.scrubReply = $root.covey.peer.v1.ScrubReply.decode(reader, reader.size(), $undefined, _depth + 1, message.scrubReply);
                                message.message = "scrubReply";
                                continue;
                            }
                        case 23: {
                                if (wireType !== 2)
                                    break;
                                message.scrubRowsRequest = $root.covey.peer.v1.ScrubRowsRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.scrubRowsRequest);
                                message.message = "scrubRowsRequest";
                                continue;
                            }
                        case 24: {
                                if (wireType !== 2)
                                    break;
                                message.scrubRows = $root.covey.peer.v1.ScrubRows.decode(reader, reader.size(), $undefined, _depth + 1, message.scrubRows);
                                message.message = "scrubRows";
                                continue;
                            }
                        case 25: {
                                if (wireType !== 2)
                                    break;
                                message.scrubHeal = $root.covey.peer.v1.ScrubHeal.decode(reader, reader.size(), $undefined, _depth + 1, message.scrubHeal);
                                message.message = "scrubHeal";
                                continue;
                            }
                        case 26: {
                                if (wireType !== 2)
                                    break;
                                message.quorumRead = $root.covey.peer.v1.QuorumRead.decode(reader, reader.size(), $undefined, _depth + 1, message.quorumRead);
                                message.message = "quorumRead";
                                continue;
                            }
                        case 27: {
                                if (wireType !== 2)
                                    break;
                                message.quorumReadReply = $root.covey.peer.v1.QuorumReadReply.decode(reader, reader.size(), $undefined, _depth + 1, message.quorumReadReply);
                                message.message = "quorumReadReply";
                                continue;
                            }
                        case 28: {
                                if (wireType !== 2)
                                    break;
                                message.hintRequest = $root.covey.peer.v1.HintRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.hintRequest);
                                message.message = "hintRequest";
                                continue;
                            }
                        case 29: {
                                if (wireType !== 2)
                                    break;
                                message.hints = $root.covey.peer.v1.Hints.decode(reader, reader.size(), $undefined, _depth + 1, message.hints);
                                message.message = "hints";
                                continue;
                            }
                        case 30: {
                                if (wireType !== 2)
                                    break;
                                message.hintOffer = $root.covey.peer.v1.HintOffer.decode(reader, reader.size(), $undefined, _depth + 1, message.hintOffer);
                                message.message = "hintOffer";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Record;
            })();

            v1.Ballot = (function() {

                const Ballot = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Ballot.prototype.round = 0;
                Ballot.prototype.nodeId = "";
                Ballot.prototype.boot = 0;

                Ballot.create = function(properties) {
                    return new Ballot(properties);
                };

                Ballot.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.round != null && $Object.hasOwnProperty.call(message, "round") && (typeof message.round === "object" ? message.round.low || message.round.high : message.round !== 0))
                        writer.uint32(8).uint64(message.round);
                    if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId !== "")
                        writer.uint32(18).string(message.nodeId);
                    if (message.boot != null && $Object.hasOwnProperty.call(message, "boot") && (typeof message.boot === "object" ? message.boot.low || message.boot.high : message.boot !== 0))
                        writer.uint32(24).uint64(message.boot);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Ballot.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Ballot();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.round = value;
                                else
                                    delete message.round;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nodeId = value;
                                else
                                    delete message.nodeId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.boot = value;
                                else
                                    delete message.boot;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Ballot;
            })();

            v1.LogEntry = (function() {

                const LogEntry = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                LogEntry.prototype.index = 0;
                LogEntry.prototype.ballot = null;
                LogEntry.prototype.bytes = $util.newBuffer([]);

                LogEntry.create = function(properties) {
                    return new LogEntry(properties);
                };

                LogEntry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                        writer.uint32(8).uint64(message.index);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(18).fork(), _depth + 1).ldelim();
                    if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && message.bytes.length)
                        writer.uint32(26).bytes(message.bytes);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                LogEntry.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.LogEntry();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.bytes = value;
                                else
                                    delete message.bytes;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return LogEntry;
            })();

            v1.PreVote = (function() {

                const PreVote = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                PreVote.prototype.partition = 0;
                PreVote.prototype.epoch = 0;
                PreVote.prototype.ballot = null;

                PreVote.create = function(properties) {
                    return new PreVote(properties);
                };

                PreVote.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                PreVote.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.PreVote();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return PreVote;
            })();

            v1.PreVoteReply = (function() {

                const PreVoteReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                PreVoteReply.prototype.partition = 0;
                PreVoteReply.prototype.epoch = 0;
                PreVoteReply.prototype.ballot = null;
                PreVoteReply.prototype.granted = false;
                PreVoteReply.prototype.promised = null;

                PreVoteReply.create = function(properties) {
                    return new PreVoteReply(properties);
                };

                PreVoteReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.granted != null && $Object.hasOwnProperty.call(message, "granted") && message.granted !== false)
                        writer.uint32(88).bool(message.granted);
                    if (message.promised != null && $Object.hasOwnProperty.call(message, "promised"))
                        $root.covey.peer.v1.Ballot.encode(message.promised, writer.uint32(98).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                PreVoteReply.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.PreVoteReply();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.granted = value;
                                else
                                    delete message.granted;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                message.promised = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.promised);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return PreVoteReply;
            })();

            v1.Prepare = (function() {

                const Prepare = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Prepare.prototype.partition = 0;
                Prepare.prototype.epoch = 0;
                Prepare.prototype.ballot = null;

                Prepare.create = function(properties) {
                    return new Prepare(properties);
                };

                Prepare.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Prepare.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Prepare();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Prepare;
            })();

            v1.Promised = (function() {

                const Promised = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Promised.prototype.partition = 0;
                Promised.prototype.epoch = 0;
                Promised.prototype.ballot = null;
                Promised.prototype.granted = false;
                Promised.prototype.promised = null;
                Promised.prototype.lastBallot = null;
                Promised.prototype.lastIndex = 0;
                Promised.prototype.commitIndex = 0;

                Promised.create = function(properties) {
                    return new Promised(properties);
                };

                Promised.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.commitIndex != null && $Object.hasOwnProperty.call(message, "commitIndex") && (typeof message.commitIndex === "object" ? message.commitIndex.low || message.commitIndex.high : message.commitIndex !== 0))
                        writer.uint32(48).uint64(message.commitIndex);
                    if (message.granted != null && $Object.hasOwnProperty.call(message, "granted") && message.granted !== false)
                        writer.uint32(88).bool(message.granted);
                    if (message.promised != null && $Object.hasOwnProperty.call(message, "promised"))
                        $root.covey.peer.v1.Ballot.encode(message.promised, writer.uint32(98).fork(), _depth + 1).ldelim();
                    if (message.lastBallot != null && $Object.hasOwnProperty.call(message, "lastBallot"))
                        $root.covey.peer.v1.Ballot.encode(message.lastBallot, writer.uint32(106).fork(), _depth + 1).ldelim();
                    if (message.lastIndex != null && $Object.hasOwnProperty.call(message, "lastIndex") && (typeof message.lastIndex === "object" ? message.lastIndex.low || message.lastIndex.high : message.lastIndex !== 0))
                        writer.uint32(112).uint64(message.lastIndex);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Promised.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Promised();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.granted = value;
                                else
                                    delete message.granted;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                message.promised = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.promised);
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                message.lastBallot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.lastBallot);
                                continue;
                            }
                        case 14: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.lastIndex = value;
                                else
                                    delete message.lastIndex;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.commitIndex = value;
                                else
                                    delete message.commitIndex;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Promised;
            })();

            v1.Fetch = (function() {

                const Fetch = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Fetch.prototype.partition = 0;
                Fetch.prototype.epoch = 0;
                Fetch.prototype.ballot = null;
                Fetch.prototype.fromIndex = 0;

                Fetch.create = function(properties) {
                    return new Fetch(properties);
                };

                Fetch.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.fromIndex != null && $Object.hasOwnProperty.call(message, "fromIndex") && (typeof message.fromIndex === "object" ? message.fromIndex.low || message.fromIndex.high : message.fromIndex !== 0))
                        writer.uint32(120).uint64(message.fromIndex);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Fetch.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Fetch();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        case 15: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.fromIndex = value;
                                else
                                    delete message.fromIndex;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Fetch;
            })();

            v1.Fetched = (function() {

                const Fetched = function (properties) {
                    this.entries = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Fetched.prototype.partition = 0;
                Fetched.prototype.epoch = 0;
                Fetched.prototype.ballot = null;
                Fetched.prototype.entries = $util.emptyArray;
                Fetched.prototype.lastIndex = 0;
                Fetched.prototype.trimmed = false;

                Fetched.create = function(properties) {
                    return new Fetched(properties);
                };

                Fetched.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.entries != null && message.entries.length)
                        for (let i = 0; i < message.entries.length; ++i)
                            $root.covey.peer.v1.LogEntry.encode(message.entries[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                    if (message.lastIndex != null && $Object.hasOwnProperty.call(message, "lastIndex") && (typeof message.lastIndex === "object" ? message.lastIndex.low || message.lastIndex.high : message.lastIndex !== 0))
                        writer.uint32(112).uint64(message.lastIndex);
                    if (message.trimmed != null && $Object.hasOwnProperty.call(message, "trimmed") && message.trimmed !== false)
                        writer.uint32(128).bool(message.trimmed);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Fetched.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Fetched();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                message.entries.push($root.covey.peer.v1.LogEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 14: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.lastIndex = value;
                                else
                                    delete message.lastIndex;
                                continue;
                            }
                        case 16: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.trimmed = value;
                                else
                                    delete message.trimmed;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Fetched;
            })();

            v1.Accept = (function() {

                const Accept = function (properties) {
                    this.entries = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Accept.prototype.partition = 0;
                Accept.prototype.epoch = 0;
                Accept.prototype.ballot = null;
                Accept.prototype.previousIndex = 0;
                Accept.prototype.previousBallot = null;
                Accept.prototype.commitIndex = 0;
                Accept.prototype.entries = $util.emptyArray;
                Accept.prototype.matchIndex = 0;

                Accept.create = function(properties) {
                    return new Accept(properties);
                };

                Accept.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.previousIndex != null && $Object.hasOwnProperty.call(message, "previousIndex") && (typeof message.previousIndex === "object" ? message.previousIndex.low || message.previousIndex.high : message.previousIndex !== 0))
                        writer.uint32(32).uint64(message.previousIndex);
                    if (message.previousBallot != null && $Object.hasOwnProperty.call(message, "previousBallot"))
                        $root.covey.peer.v1.Ballot.encode(message.previousBallot, writer.uint32(42).fork(), _depth + 1).ldelim();
                    if (message.commitIndex != null && $Object.hasOwnProperty.call(message, "commitIndex") && (typeof message.commitIndex === "object" ? message.commitIndex.low || message.commitIndex.high : message.commitIndex !== 0))
                        writer.uint32(48).uint64(message.commitIndex);
                    if (message.entries != null && message.entries.length)
                        for (let i = 0; i < message.entries.length; ++i)
                            $root.covey.peer.v1.LogEntry.encode(message.entries[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                    if (message.matchIndex != null && $Object.hasOwnProperty.call(message, "matchIndex") && (typeof message.matchIndex === "object" ? message.matchIndex.low || message.matchIndex.high : message.matchIndex !== 0))
                        writer.uint32(64).uint64(message.matchIndex);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Accept.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Accept();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.previousIndex = value;
                                else
                                    delete message.previousIndex;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.previousBallot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.previousBallot);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.commitIndex = value;
                                else
                                    delete message.commitIndex;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                message.entries.push($root.covey.peer.v1.LogEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.matchIndex = value;
                                else
                                    delete message.matchIndex;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Accept;
            })();

            v1.Accepted = (function() {

                const Accepted = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Accepted.prototype.partition = 0;
                Accepted.prototype.epoch = 0;
                Accepted.prototype.ballot = null;
                Accepted.prototype.matchIndex = 0;

                Accepted.create = function(properties) {
                    return new Accepted(properties);
                };

                Accepted.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.matchIndex != null && $Object.hasOwnProperty.call(message, "matchIndex") && (typeof message.matchIndex === "object" ? message.matchIndex.low || message.matchIndex.high : message.matchIndex !== 0))
                        writer.uint32(64).uint64(message.matchIndex);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Accepted.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Accepted();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.matchIndex = value;
                                else
                                    delete message.matchIndex;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Accepted;
            })();

            v1.AcceptRefused = (function() {

                const AcceptRefused = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                AcceptRefused.prototype.partition = 0;
                AcceptRefused.prototype.epoch = 0;
                AcceptRefused.prototype.ballot = null;
                AcceptRefused.prototype.promised = null;
                AcceptRefused.prototype.nextIndex = 0;

                AcceptRefused.create = function(properties) {
                    return new AcceptRefused(properties);
                };

                AcceptRefused.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.nextIndex != null && $Object.hasOwnProperty.call(message, "nextIndex") && (typeof message.nextIndex === "object" ? message.nextIndex.low || message.nextIndex.high : message.nextIndex !== 0))
                        writer.uint32(72).uint64(message.nextIndex);
                    if (message.promised != null && $Object.hasOwnProperty.call(message, "promised"))
                        $root.covey.peer.v1.Ballot.encode(message.promised, writer.uint32(98).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                AcceptRefused.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.AcceptRefused();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                message.promised = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.promised);
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.nextIndex = value;
                                else
                                    delete message.nextIndex;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return AcceptRefused;
            })();

            v1.Confirm = (function() {

                const Confirm = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Confirm.prototype.partition = 0;
                Confirm.prototype.epoch = 0;
                Confirm.prototype.ballot = null;
                Confirm.prototype.round = 0;
                Confirm.prototype.commitIndex = 0;

                Confirm.create = function(properties) {
                    return new Confirm(properties);
                };

                Confirm.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.commitIndex != null && $Object.hasOwnProperty.call(message, "commitIndex") && (typeof message.commitIndex === "object" ? message.commitIndex.low || message.commitIndex.high : message.commitIndex !== 0))
                        writer.uint32(48).uint64(message.commitIndex);
                    if (message.round != null && $Object.hasOwnProperty.call(message, "round") && (typeof message.round === "object" ? message.round.low || message.round.high : message.round !== 0))
                        writer.uint32(80).uint64(message.round);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Confirm.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Confirm();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.round = value;
                                else
                                    delete message.round;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.commitIndex = value;
                                else
                                    delete message.commitIndex;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Confirm;
            })();

            v1.Confirmed = (function() {

                const Confirmed = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Confirmed.prototype.partition = 0;
                Confirmed.prototype.epoch = 0;
                Confirmed.prototype.ballot = null;
                Confirmed.prototype.round = 0;

                Confirmed.create = function(properties) {
                    return new Confirmed(properties);
                };

                Confirmed.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.round != null && $Object.hasOwnProperty.call(message, "round") && (typeof message.round === "object" ? message.round.low || message.round.high : message.round !== 0))
                        writer.uint32(80).uint64(message.round);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Confirmed.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Confirmed();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.round = value;
                                else
                                    delete message.round;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Confirmed;
            })();

            v1.TakeOver = (function() {

                const TakeOver = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                TakeOver.prototype.partition = 0;
                TakeOver.prototype.epoch = 0;
                TakeOver.prototype.ballot = null;

                TakeOver.create = function(properties) {
                    return new TakeOver(properties);
                };

                TakeOver.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.ballot != null && $Object.hasOwnProperty.call(message, "ballot"))
                        $root.covey.peer.v1.Ballot.encode(message.ballot, writer.uint32(26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                TakeOver.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.TakeOver();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.ballot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.ballot);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return TakeOver;
            })();

            v1.CatchUp = (function() {

                const CatchUp = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                CatchUp.prototype.partition = 0;
                CatchUp.prototype.epoch = 0;
                CatchUp.prototype.fromIndex = 0;

                CatchUp.create = function(properties) {
                    return new CatchUp(properties);
                };

                CatchUp.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.fromIndex != null && $Object.hasOwnProperty.call(message, "fromIndex") && (typeof message.fromIndex === "object" ? message.fromIndex.low || message.fromIndex.high : message.fromIndex !== 0))
                        writer.uint32(120).uint64(message.fromIndex);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                CatchUp.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.CatchUp();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.fromIndex = value;
                                else
                                    delete message.fromIndex;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return CatchUp;
            })();

            v1.CaughtUp = (function() {

                const CaughtUp = function (properties) {
                    this.entries = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                CaughtUp.prototype.partition = 0;
                CaughtUp.prototype.epoch = 0;
                CaughtUp.prototype.entries = $util.emptyArray;
                CaughtUp.prototype.commitIndex = 0;
                CaughtUp.prototype.trimmed = false;

                CaughtUp.create = function(properties) {
                    return new CaughtUp(properties);
                };

                CaughtUp.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.commitIndex != null && $Object.hasOwnProperty.call(message, "commitIndex") && (typeof message.commitIndex === "object" ? message.commitIndex.low || message.commitIndex.high : message.commitIndex !== 0))
                        writer.uint32(48).uint64(message.commitIndex);
                    if (message.entries != null && message.entries.length)
                        for (let i = 0; i < message.entries.length; ++i)
                            $root.covey.peer.v1.LogEntry.encode(message.entries[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                    if (message.trimmed != null && $Object.hasOwnProperty.call(message, "trimmed") && message.trimmed !== false)
                        writer.uint32(128).bool(message.trimmed);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                CaughtUp.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.CaughtUp();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                message.entries.push($root.covey.peer.v1.LogEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.commitIndex = value;
                                else
                                    delete message.commitIndex;
                                continue;
                            }
                        case 16: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.trimmed = value;
                                else
                                    delete message.trimmed;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return CaughtUp;
            })();

            v1.TransferRequest = (function() {

                const TransferRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                TransferRequest.prototype.partition = 0;
                TransferRequest.prototype.epoch = 0;
                TransferRequest.prototype.transferId = 0;
                TransferRequest.prototype.afterKey = null;

                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(TransferRequest.prototype, "_afterKey", {
                    get: $util.oneOfGetter($oneOfFields = ["afterKey"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                TransferRequest.create = function(properties) {
                    return new TransferRequest(properties);
                };

                TransferRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.transferId != null && $Object.hasOwnProperty.call(message, "transferId") && (typeof message.transferId === "object" ? message.transferId.low || message.transferId.high : message.transferId !== 0))
                        writer.uint32(136).uint64(message.transferId);
                    if (message.afterKey != null && $Object.hasOwnProperty.call(message, "afterKey"))
                        writer.uint32(146).bytes(message.afterKey);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                TransferRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.TransferRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 17: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.transferId = value;
                                else
                                    delete message.transferId;
                                continue;
                            }
                        case 18: {
                                if (wireType !== 2)
                                    break;
                                message.afterKey = reader.bytes();
                                message._afterKey = "afterKey";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return TransferRequest;
            })();

            v1.TransferChunk = (function() {

                const TransferChunk = function (properties) {
                    this.rows = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                TransferChunk.prototype.partition = 0;
                TransferChunk.prototype.epoch = 0;
                TransferChunk.prototype.transferId = 0;
                TransferChunk.prototype.rows = $util.emptyArray;
                TransferChunk.prototype.checksum = 0;
                TransferChunk.prototype.appliedIndex = 0;
                TransferChunk.prototype.appliedBallot = null;
                TransferChunk.prototype.last = false;
                TransferChunk.prototype.refused = false;

                TransferChunk.create = function(properties) {
                    return new TransferChunk(properties);
                };

                TransferChunk.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.transferId != null && $Object.hasOwnProperty.call(message, "transferId") && (typeof message.transferId === "object" ? message.transferId.low || message.transferId.high : message.transferId !== 0))
                        writer.uint32(136).uint64(message.transferId);
                    if (message.rows != null && message.rows.length)
                        for (let i = 0; i < message.rows.length; ++i)
                            $root.covey.peer.v1.TransferChunk.Row.encode(message.rows[i], writer.uint32(154).fork(), _depth + 1).ldelim();
                    if (message.checksum != null && $Object.hasOwnProperty.call(message, "checksum") && message.checksum !== 0)
                        writer.uint32(165).fixed32(message.checksum);
                    if (message.appliedIndex != null && $Object.hasOwnProperty.call(message, "appliedIndex") && (typeof message.appliedIndex === "object" ? message.appliedIndex.low || message.appliedIndex.high : message.appliedIndex !== 0))
                        writer.uint32(168).uint64(message.appliedIndex);
                    if (message.appliedBallot != null && $Object.hasOwnProperty.call(message, "appliedBallot"))
                        $root.covey.peer.v1.Ballot.encode(message.appliedBallot, writer.uint32(178).fork(), _depth + 1).ldelim();
                    if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== false)
                        writer.uint32(184).bool(message.last);
                    if (message.refused != null && $Object.hasOwnProperty.call(message, "refused") && message.refused !== false)
                        writer.uint32(192).bool(message.refused);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                TransferChunk.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.TransferChunk();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 17: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.transferId = value;
                                else
                                    delete message.transferId;
                                continue;
                            }
                        case 19: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.rows && message.rows.length))
                                    message.rows = [];
                                message.rows.push($root.covey.peer.v1.TransferChunk.Row.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 20: {
                                if (wireType !== 5)
                                    break;
                                if (value = reader.fixed32())
                                    message.checksum = value;
                                else
                                    delete message.checksum;
                                continue;
                            }
                        case 21: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.appliedIndex = value;
                                else
                                    delete message.appliedIndex;
                                continue;
                            }
                        case 22: {
                                if (wireType !== 2)
                                    break;
                                message.appliedBallot = $root.covey.peer.v1.Ballot.decode(reader, reader.size(), $undefined, _depth + 1, message.appliedBallot);
                                continue;
                            }
                        case 23: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.last = value;
                                else
                                    delete message.last;
                                continue;
                            }
                        case 24: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.refused = value;
                                else
                                    delete message.refused;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                TransferChunk.Row = (function() {

                    const Row = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Row.prototype.key = $util.newBuffer([]);
                    Row.prototype.value = $util.newBuffer([]);

                    Row.create = function(properties) {
                        return new Row(properties);
                    };

                    Row.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                            writer.uint32(10).bytes(message.key);
                        if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                            writer.uint32(18).bytes(message.value);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Row.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.covey.peer.v1.TransferChunk.Row();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.key = value;
                                    else
                                        delete message.key;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.bytes()).length)
                                        message.value = value;
                                    else
                                        delete message.value;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    return Row;
                })();

                return TransferChunk;
            })();

            v1.ScrubRequest = (function() {

                const ScrubRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ScrubRequest.prototype.partition = 0;
                ScrubRequest.prototype.epoch = 0;
                ScrubRequest.prototype.scrubId = 0;
                ScrubRequest.prototype.appliedIndex = 0;

                ScrubRequest.create = function(properties) {
                    return new ScrubRequest(properties);
                };

                ScrubRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.appliedIndex != null && $Object.hasOwnProperty.call(message, "appliedIndex") && (typeof message.appliedIndex === "object" ? message.appliedIndex.low || message.appliedIndex.high : message.appliedIndex !== 0))
                        writer.uint32(168).uint64(message.appliedIndex);
                    if (message.scrubId != null && $Object.hasOwnProperty.call(message, "scrubId") && (typeof message.scrubId === "object" ? message.scrubId.low || message.scrubId.high : message.scrubId !== 0))
                        writer.uint32(200).uint64(message.scrubId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ScrubRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.ScrubRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 25: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.scrubId = value;
                                else
                                    delete message.scrubId;
                                continue;
                            }
                        case 21: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.appliedIndex = value;
                                else
                                    delete message.appliedIndex;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ScrubRequest;
            })();

            v1.ScrubReply = (function() {

                const ScrubReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ScrubReply.prototype.partition = 0;
                ScrubReply.prototype.epoch = 0;
                ScrubReply.prototype.scrubId = 0;
                ScrubReply.prototype.appliedIndex = 0;
                ScrubReply.prototype.tree = $util.newBuffer([]);
                ScrubReply.prototype.rowCount = 0;

                ScrubReply.create = function(properties) {
                    return new ScrubReply(properties);
                };

                ScrubReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.appliedIndex != null && $Object.hasOwnProperty.call(message, "appliedIndex") && (typeof message.appliedIndex === "object" ? message.appliedIndex.low || message.appliedIndex.high : message.appliedIndex !== 0))
                        writer.uint32(168).uint64(message.appliedIndex);
                    if (message.scrubId != null && $Object.hasOwnProperty.call(message, "scrubId") && (typeof message.scrubId === "object" ? message.scrubId.low || message.scrubId.high : message.scrubId !== 0))
                        writer.uint32(200).uint64(message.scrubId);
                    if (message.tree != null && $Object.hasOwnProperty.call(message, "tree") && message.tree.length)
                        writer.uint32(210).bytes(message.tree);
                    if (message.rowCount != null && $Object.hasOwnProperty.call(message, "rowCount") && (typeof message.rowCount === "object" ? message.rowCount.low || message.rowCount.high : message.rowCount !== 0))
                        writer.uint32(216).uint64(message.rowCount);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ScrubReply.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.ScrubReply();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 25: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.scrubId = value;
                                else
                                    delete message.scrubId;
                                continue;
                            }
                        case 21: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.appliedIndex = value;
                                else
                                    delete message.appliedIndex;
                                continue;
                            }
                        case 26: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.tree = value;
                                else
                                    delete message.tree;
                                continue;
                            }
                        case 27: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.rowCount = value;
                                else
                                    delete message.rowCount;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ScrubReply;
            })();

            v1.ScrubRowsRequest = (function() {

                const ScrubRowsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ScrubRowsRequest.prototype.partition = 0;
                ScrubRowsRequest.prototype.epoch = 0;
                ScrubRowsRequest.prototype.scrubId = 0;
                ScrubRowsRequest.prototype.afterKey = null;
                ScrubRowsRequest.prototype.leaves = $util.newBuffer([]);

                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ScrubRowsRequest.prototype, "_afterKey", {
                    get: $util.oneOfGetter($oneOfFields = ["afterKey"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                ScrubRowsRequest.create = function(properties) {
                    return new ScrubRowsRequest(properties);
                };

                ScrubRowsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.afterKey != null && $Object.hasOwnProperty.call(message, "afterKey"))
                        writer.uint32(146).bytes(message.afterKey);
                    if (message.scrubId != null && $Object.hasOwnProperty.call(message, "scrubId") && (typeof message.scrubId === "object" ? message.scrubId.low || message.scrubId.high : message.scrubId !== 0))
                        writer.uint32(200).uint64(message.scrubId);
                    if (message.leaves != null && $Object.hasOwnProperty.call(message, "leaves") && message.leaves.length)
                        writer.uint32(226).bytes(message.leaves);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ScrubRowsRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.ScrubRowsRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 25: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.scrubId = value;
                                else
                                    delete message.scrubId;
                                continue;
                            }
                        case 18: {
                                if (wireType !== 2)
                                    break;
                                message.afterKey = reader.bytes();
                                message._afterKey = "afterKey";
                                continue;
                            }
                        case 28: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.leaves = value;
                                else
                                    delete message.leaves;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ScrubRowsRequest;
            })();

            v1.ScrubRows = (function() {

                const ScrubRows = function (properties) {
                    this.rows = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ScrubRows.prototype.partition = 0;
                ScrubRows.prototype.epoch = 0;
                ScrubRows.prototype.scrubId = 0;
                ScrubRows.prototype.afterKey = null;
                ScrubRows.prototype.rows = $util.emptyArray;
                ScrubRows.prototype.last = false;
                ScrubRows.prototype.refused = false;

                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ScrubRows.prototype, "_afterKey", {
                    get: $util.oneOfGetter($oneOfFields = ["afterKey"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                ScrubRows.create = function(properties) {
                    return new ScrubRows(properties);
                };

                ScrubRows.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.afterKey != null && $Object.hasOwnProperty.call(message, "afterKey"))
                        writer.uint32(146).bytes(message.afterKey);
                    if (message.rows != null && message.rows.length)
                        for (let i = 0; i < message.rows.length; ++i)
                            $root.covey.peer.v1.TransferChunk.Row.encode(message.rows[i], writer.uint32(154).fork(), _depth + 1).ldelim();
                    if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== false)
                        writer.uint32(184).bool(message.last);
                    if (message.refused != null && $Object.hasOwnProperty.call(message, "refused") && message.refused !== false)
                        writer.uint32(192).bool(message.refused);
                    if (message.scrubId != null && $Object.hasOwnProperty.call(message, "scrubId") && (typeof message.scrubId === "object" ? message.scrubId.low || message.scrubId.high : message.scrubId !== 0))
                        writer.uint32(200).uint64(message.scrubId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ScrubRows.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.ScrubRows();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 25: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.scrubId = value;
                                else
                                    delete message.scrubId;
                                continue;
                            }
                        case 18: {
                                if (wireType !== 2)
                                    break;
                                message.afterKey = reader.bytes();
                                message._afterKey = "afterKey";
                                continue;
                            }
                        case 19: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.rows && message.rows.length))
                                    message.rows = [];
                                message.rows.push($root.covey.peer.v1.TransferChunk.Row.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 23: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.last = value;
                                else
                                    delete message.last;
                                continue;
                            }
                        case 24: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.refused = value;
                                else
                                    delete message.refused;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ScrubRows;
            })();

            v1.ScrubHeal = (function() {

                const ScrubHeal = function (properties) {
                    this.rows = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ScrubHeal.prototype.partition = 0;
                ScrubHeal.prototype.epoch = 0;
                ScrubHeal.prototype.scrubId = 0;
                ScrubHeal.prototype.rows = $util.emptyArray;
                ScrubHeal.prototype.last = false;
                ScrubHeal.prototype.quarantine = false;

                ScrubHeal.create = function(properties) {
                    return new ScrubHeal(properties);
                };

                ScrubHeal.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.rows != null && message.rows.length)
                        for (let i = 0; i < message.rows.length; ++i)
                            $root.covey.peer.v1.TransferChunk.Row.encode(message.rows[i], writer.uint32(154).fork(), _depth + 1).ldelim();
                    if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== false)
                        writer.uint32(184).bool(message.last);
                    if (message.scrubId != null && $Object.hasOwnProperty.call(message, "scrubId") && (typeof message.scrubId === "object" ? message.scrubId.low || message.scrubId.high : message.scrubId !== 0))
                        writer.uint32(200).uint64(message.scrubId);
                    if (message.quarantine != null && $Object.hasOwnProperty.call(message, "quarantine") && message.quarantine !== false)
                        writer.uint32(232).bool(message.quarantine);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ScrubHeal.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.ScrubHeal();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 25: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.scrubId = value;
                                else
                                    delete message.scrubId;
                                continue;
                            }
                        case 19: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.rows && message.rows.length))
                                    message.rows = [];
                                message.rows.push($root.covey.peer.v1.TransferChunk.Row.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 23: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.last = value;
                                else
                                    delete message.last;
                                continue;
                            }
                        case 29: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.quarantine = value;
                                else
                                    delete message.quarantine;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ScrubHeal;
            })();

            v1.QuorumRead = (function() {

                const QuorumRead = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                QuorumRead.prototype.partition = 0;
                QuorumRead.prototype.epoch = 0;
                QuorumRead.prototype.requestId = 0;
                QuorumRead.prototype.payload = $util.newBuffer([]);

                QuorumRead.create = function(properties) {
                    return new QuorumRead(properties);
                };

                QuorumRead.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && (typeof message.requestId === "object" ? message.requestId.low || message.requestId.high : message.requestId !== 0))
                        writer.uint32(240).uint64(message.requestId);
                    if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                        writer.uint32(250).bytes(message.payload);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                QuorumRead.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.QuorumRead();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 30: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        case 31: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.payload = value;
                                else
                                    delete message.payload;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return QuorumRead;
            })();

            v1.QuorumReadReply = (function() {

                const QuorumReadReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                QuorumReadReply.prototype.partition = 0;
                QuorumReadReply.prototype.epoch = 0;
                QuorumReadReply.prototype.requestId = 0;
                QuorumReadReply.prototype.appliedIndex = 0;
                QuorumReadReply.prototype.lastIndex = 0;
                QuorumReadReply.prototype.result = $util.newBuffer([]);

                QuorumReadReply.create = function(properties) {
                    return new QuorumReadReply(properties);
                };

                QuorumReadReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.lastIndex != null && $Object.hasOwnProperty.call(message, "lastIndex") && (typeof message.lastIndex === "object" ? message.lastIndex.low || message.lastIndex.high : message.lastIndex !== 0))
                        writer.uint32(112).uint64(message.lastIndex);
                    if (message.appliedIndex != null && $Object.hasOwnProperty.call(message, "appliedIndex") && (typeof message.appliedIndex === "object" ? message.appliedIndex.low || message.appliedIndex.high : message.appliedIndex !== 0))
                        writer.uint32(168).uint64(message.appliedIndex);
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && (typeof message.requestId === "object" ? message.requestId.low || message.requestId.high : message.requestId !== 0))
                        writer.uint32(240).uint64(message.requestId);
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result.length)
                        writer.uint32(258).bytes(message.result);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                QuorumReadReply.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.QuorumReadReply();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 30: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        case 21: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.appliedIndex = value;
                                else
                                    delete message.appliedIndex;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.lastIndex = value;
                                else
                                    delete message.lastIndex;
                                continue;
                            }
                        case 32: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.result = value;
                                else
                                    delete message.result;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return QuorumReadReply;
            })();

            v1.HintRequest = (function() {

                const HintRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                HintRequest.prototype.partition = 0;
                HintRequest.prototype.epoch = 0;
                HintRequest.prototype.fromIndex = 0;
                HintRequest.prototype.target = "";

                HintRequest.create = function(properties) {
                    return new HintRequest(properties);
                };

                HintRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.fromIndex != null && $Object.hasOwnProperty.call(message, "fromIndex") && (typeof message.fromIndex === "object" ? message.fromIndex.low || message.fromIndex.high : message.fromIndex !== 0))
                        writer.uint32(120).uint64(message.fromIndex);
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== "")
                        writer.uint32(266).string(message.target);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                HintRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.HintRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.fromIndex = value;
                                else
                                    delete message.fromIndex;
                                continue;
                            }
                        case 33: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.target = value;
                                else
                                    delete message.target;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return HintRequest;
            })();

            v1.Hints = (function() {

                const Hints = function (properties) {
                    this.entries = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Hints.prototype.partition = 0;
                Hints.prototype.epoch = 0;
                Hints.prototype.entries = $util.emptyArray;
                Hints.prototype.commitIndex = 0;
                Hints.prototype.fromIndex = 0;
                Hints.prototype.target = "";

                Hints.create = function(properties) {
                    return new Hints(properties);
                };

                Hints.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.commitIndex != null && $Object.hasOwnProperty.call(message, "commitIndex") && (typeof message.commitIndex === "object" ? message.commitIndex.low || message.commitIndex.high : message.commitIndex !== 0))
                        writer.uint32(48).uint64(message.commitIndex);
                    if (message.entries != null && message.entries.length)
                        for (let i = 0; i < message.entries.length; ++i)
                            $root.covey.peer.v1.LogEntry.encode(message.entries[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                    if (message.fromIndex != null && $Object.hasOwnProperty.call(message, "fromIndex") && (typeof message.fromIndex === "object" ? message.fromIndex.low || message.fromIndex.high : message.fromIndex !== 0))
                        writer.uint32(120).uint64(message.fromIndex);
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== "")
                        writer.uint32(266).string(message.target);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Hints.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Hints();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                message.entries.push($root.covey.peer.v1.LogEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.commitIndex = value;
                                else
                                    delete message.commitIndex;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.fromIndex = value;
                                else
                                    delete message.fromIndex;
                                continue;
                            }
                        case 33: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.target = value;
                                else
                                    delete message.target;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Hints;
            })();

            v1.HintOffer = (function() {

                const HintOffer = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                HintOffer.prototype.partition = 0;
                HintOffer.prototype.epoch = 0;
                HintOffer.prototype.fromIndex = 0;
                HintOffer.prototype.lastIndex = 0;

                HintOffer.create = function(properties) {
                    return new HintOffer(properties);
                };

                HintOffer.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(8).uint32(message.partition);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(16).uint64(message.epoch);
                    if (message.lastIndex != null && $Object.hasOwnProperty.call(message, "lastIndex") && (typeof message.lastIndex === "object" ? message.lastIndex.low || message.lastIndex.high : message.lastIndex !== 0))
                        writer.uint32(112).uint64(message.lastIndex);
                    if (message.fromIndex != null && $Object.hasOwnProperty.call(message, "fromIndex") && (typeof message.fromIndex === "object" ? message.fromIndex.low || message.fromIndex.high : message.fromIndex !== 0))
                        writer.uint32(120).uint64(message.fromIndex);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                HintOffer.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.HintOffer();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.fromIndex = value;
                                else
                                    delete message.fromIndex;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.lastIndex = value;
                                else
                                    delete message.lastIndex;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return HintOffer;
            })();

            v1.Digest = (function() {

                const Digest = function (properties) {
                    this.partitions = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Digest.prototype.partitions = $util.emptyArray;

                Digest.create = function(properties) {
                    return new Digest(properties);
                };

                Digest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.partitions != null && message.partitions.length)
                        for (let i = 0; i < message.partitions.length; ++i)
                            $root.covey.peer.v1.Digest.Position.encode(message.partitions[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Digest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Digest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.partitions && message.partitions.length))
                                    message.partitions = [];
                                message.partitions.push($root.covey.peer.v1.Digest.Position.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Digest.Position = (function() {

                    const Position = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Position.prototype.partition = 0;
                    Position.prototype.epoch = 0;
                    Position.prototype.commitIndex = 0;
                    Position.prototype.appliedIndex = 0;

                    Position.create = function(properties) {
                        return new Position(properties);
                    };

                    Position.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                            writer.uint32(8).uint32(message.partition);
                        if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                            writer.uint32(16).uint64(message.epoch);
                        if (message.commitIndex != null && $Object.hasOwnProperty.call(message, "commitIndex") && (typeof message.commitIndex === "object" ? message.commitIndex.low || message.commitIndex.high : message.commitIndex !== 0))
                            writer.uint32(24).uint64(message.commitIndex);
                        if (message.appliedIndex != null && $Object.hasOwnProperty.call(message, "appliedIndex") && (typeof message.appliedIndex === "object" ? message.appliedIndex.low || message.appliedIndex.high : message.appliedIndex !== 0))
                            writer.uint32(32).uint64(message.appliedIndex);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Position.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.covey.peer.v1.Digest.Position();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.uint32())
                                        message.partition = value;
                                    else
                                        delete message.partition;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.epoch = value;
                                    else
                                        delete message.epoch;
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.commitIndex = value;
                                    else
                                        delete message.commitIndex;
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 0)
                                        break;
                                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                        message.appliedIndex = value;
                                    else
                                        delete message.appliedIndex;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    return Position;
                })();

                return Digest;
            })();

            v1.Forward = (function() {

                const Forward = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Forward.prototype.requestId = 0;
                Forward.prototype.partition = 0;
                Forward.prototype.operation = 0;
                Forward.prototype.consistency = 0;
                Forward.prototype.payload = $util.newBuffer([]);
                Forward.prototype.operationId = "";
                Forward.prototype.timeoutMs = 0;
                Forward.prototype.hopsLeft = 0;
                Forward.prototype.retry = false;

                Forward.create = function(properties) {
                    return new Forward(properties);
                };

                Forward.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && (typeof message.requestId === "object" ? message.requestId.low || message.requestId.high : message.requestId !== 0))
                        writer.uint32(8).uint64(message.requestId);
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(16).uint32(message.partition);
                    if (message.operation != null && $Object.hasOwnProperty.call(message, "operation") && message.operation !== 0)
                        writer.uint32(24).int32(message.operation);
                    if (message.consistency != null && $Object.hasOwnProperty.call(message, "consistency") && message.consistency !== 0)
                        writer.uint32(32).int32(message.consistency);
                    if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                        writer.uint32(42).bytes(message.payload);
                    if (message.operationId != null && $Object.hasOwnProperty.call(message, "operationId") && message.operationId !== "")
                        writer.uint32(50).string(message.operationId);
                    if (message.timeoutMs != null && $Object.hasOwnProperty.call(message, "timeoutMs") && message.timeoutMs !== 0)
                        writer.uint32(56).uint32(message.timeoutMs);
                    if (message.hopsLeft != null && $Object.hasOwnProperty.call(message, "hopsLeft") && message.hopsLeft !== 0)
                        writer.uint32(64).uint32(message.hopsLeft);
                    if (message.retry != null && $Object.hasOwnProperty.call(message, "retry") && message.retry !== false)
                        writer.uint32(72).bool(message.retry);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Forward.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Forward();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.operation = value;
                                else
                                    delete message.operation;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.consistency = value;
                                else
                                    delete message.consistency;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.payload = value;
                                else
                                    delete message.payload;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.operationId = value;
                                else
                                    delete message.operationId;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.timeoutMs = value;
                                else
                                    delete message.timeoutMs;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.hopsLeft = value;
                                else
                                    delete message.hopsLeft;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.retry = value;
                                else
                                    delete message.retry;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                Forward.Operation = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "OPERATION_UNSPECIFIED"] = 0;
                    values[valuesById[1] = "WRITE"] = 1;
                    values[valuesById[2] = "READ"] = 2;
                    return values;
                })();

                Forward.Consistency = (function() {
                    const valuesById = $Object.create(null), values = $Object.create(valuesById);
                    values[valuesById[0] = "CONSISTENCY_UNSPECIFIED"] = 0;
                    values[valuesById[1] = "STRONG"] = 1;
                    values[valuesById[2] = "EVENTUAL"] = 2;
                    return values;
                })();

                return Forward;
            })();

            v1.ForwardReply = (function() {

                const ForwardReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                ForwardReply.prototype.requestId = 0;
                ForwardReply.prototype.partition = 0;
                ForwardReply.prototype.result = null;
                ForwardReply.prototype.error = null;
                ForwardReply.prototype.proposer = "";

                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ForwardReply.prototype, "_result", {
                    get: $util.oneOfGetter($oneOfFields = ["result"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                ForwardReply.create = function(properties) {
                    return new ForwardReply(properties);
                };

                ForwardReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && (typeof message.requestId === "object" ? message.requestId.low || message.requestId.high : message.requestId !== 0))
                        writer.uint32(8).uint64(message.requestId);
                    if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                        writer.uint32(16).uint32(message.partition);
                    if (message.result != null && $Object.hasOwnProperty.call(message, "result"))
                        writer.uint32(26).bytes(message.result);
                    if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                        $root.covey.peer.v1.ForwardReply.Failure.encode(message.error, writer.uint32(34).fork(), _depth + 1).ldelim();
                    if (message.proposer != null && $Object.hasOwnProperty.call(message, "proposer") && message.proposer !== "")
                        writer.uint32(42).string(message.proposer);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                ForwardReply.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.ForwardReply();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.partition = value;
                                else
                                    delete message.partition;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.result = reader.bytes();
                                message._result = "result";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.error = $root.covey.peer.v1.ForwardReply.Failure.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.proposer = value;
                                else
                                    delete message.proposer;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                ForwardReply.Failure = (function() {

                    const Failure = function (properties) {
                        if (properties)
                            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                    this[keys[i]] = properties[keys[i]];
                    };

                    Failure.prototype.code = "";
                    Failure.prototype.message = "";
                    Failure.prototype.outcome = 0;
                    Failure.prototype.retryable = false;

                    Failure.create = function(properties) {
                        return new Failure(properties);
                    };

                    Failure.encode = function (message, writer, _depth) {
                        if (!writer)
                            writer = $Writer.create();
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $util.recursionLimit)
                            throw $Error("max depth exceeded");
                        if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                            writer.uint32(10).string(message.code);
                        if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                            writer.uint32(18).string(message.message);
                        if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                            writer.uint32(24).int32(message.outcome);
                        if (message.retryable != null && $Object.hasOwnProperty.call(message, "retryable") && message.retryable !== false)
                            writer.uint32(32).bool(message.retryable);
                        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                            for (let i = 0; i < message.$unknowns.length; ++i)
                                writer.raw(message.$unknowns[i]);
                        return writer;
                    };

                    Failure.decode = function (reader, length, _end, _depth, _target) {
                        if (!(reader instanceof $Reader))
                            reader = $Reader.create(reader);
                        if (_depth === $undefined)
                            _depth = 0;
                        if (_depth > $Reader.recursionLimit)
                            throw $Error("max depth exceeded");
                        let end, message, value;
                        if (length === $undefined)
                            end = reader.len;
                        else {
                            end = reader.pos + length;
                            if (end > reader.len)
                                throw $RangeError("index out of range");
                            length = reader.len;
                            reader.len = end;
                        }
                        message = _target || new $root.covey.peer.v1.ForwardReply.Failure();
                        while (reader.pos < end) {
                            let start = reader.pos;
                            let tag = reader.tag();
                            if (tag === _end) {
                                _end = $undefined;
                                break;
                            }
                            let wireType = tag & 7;
                            switch (tag >>>= 3) {
                            case 1: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.code = value;
                                    else
                                        delete message.code;
                                    continue;
                                }
                            case 2: {
                                    if (wireType !== 2)
                                        break;
                                    if ((value = reader.stringVerify()).length)
                                        message.message = value;
                                    else
                                        delete message.message;
                                    continue;
                                }
                            case 3: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.int32())
                                        message.outcome = value;
                                    else
                                        delete message.outcome;
                                    continue;
                                }
                            case 4: {
                                    if (wireType !== 0)
                                        break;
                                    if (value = reader.bool())
                                        message.retryable = value;
                                    else
                                        delete message.retryable;
                                    continue;
                                }
                            }
                            reader.skipType(wireType, _depth, tag);
                            if (!reader.discardUnknown) {
                                $util.makeProp(message, "$unknowns", false);
                                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                            }
                        }
                        if (length !== $undefined) {
                            if (reader.pos !== end)
                                throw $RangeError("index out of range");
                            reader.len = length;
                        }
                        if (_end !== $undefined)
                            throw $Error("missing end group");
                        return message;
                    };

                    Failure.Outcome = (function() {
                        const valuesById = $Object.create(null), values = $Object.create(valuesById);
                        values[valuesById[0] = "OUTCOME_UNSPECIFIED"] = 0;
                        values[valuesById[1] = "NONE"] = 1;
                        values[valuesById[2] = "UNKNOWN"] = 2;
                        return values;
                    })();

                    return Failure;
                })();

                return ForwardReply;
            })();

            v1.Control = (function() {

                const Control = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                Control.prototype.topic = "";
                Control.prototype.bytes = $util.newBuffer([]);

                Control.create = function(properties) {
                    return new Control(properties);
                };

                Control.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.topic != null && $Object.hasOwnProperty.call(message, "topic") && message.topic !== "")
                        writer.uint32(10).string(message.topic);
                    if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && message.bytes.length)
                        writer.uint32(18).bytes(message.bytes);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                Control.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.covey.peer.v1.Control();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.topic = value;
                                else
                                    delete message.topic;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.bytes = value;
                                else
                                    delete message.bytes;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Control;
            })();

            return v1;
        })();

        return peer;
    })();

    covey.v1 = (function() {

        const v1 = {};

        v1.AttributeValue = (function() {

            const AttributeValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AttributeValue.prototype.stringValue = null;
            AttributeValue.prototype.numberValue = null;
            AttributeValue.prototype.binaryValue = null;
            AttributeValue.prototype.boolValue = null;
            AttributeValue.prototype.nullValue = null;
            AttributeValue.prototype.listValue = null;
            AttributeValue.prototype.mapValue = null;
            AttributeValue.prototype.stringSetValue = null;
            AttributeValue.prototype.numberSetValue = null;
            AttributeValue.prototype.binarySetValue = null;

            let $oneOfFields;

            $Object.defineProperty(AttributeValue.prototype, "value", {
                get: $util.oneOfGetter($oneOfFields = ["stringValue", "numberValue", "binaryValue", "boolValue", "nullValue", "listValue", "mapValue", "stringSetValue", "numberSetValue", "binarySetValue"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            AttributeValue.create = function(properties) {
                return new AttributeValue(properties);
            };

            AttributeValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stringValue != null && $Object.hasOwnProperty.call(message, "stringValue"))
                    writer.uint32(10).string(message.stringValue);
                if (message.numberValue != null && $Object.hasOwnProperty.call(message, "numberValue"))
                    writer.uint32(18).string(message.numberValue);
                if (message.binaryValue != null && $Object.hasOwnProperty.call(message, "binaryValue"))
                    writer.uint32(26).bytes(message.binaryValue);
                if (message.boolValue != null && $Object.hasOwnProperty.call(message, "boolValue"))
                    writer.uint32(32).bool(message.boolValue);
                if (message.nullValue != null && $Object.hasOwnProperty.call(message, "nullValue"))
                    writer.uint32(40).bool(message.nullValue);
                if (message.listValue != null && $Object.hasOwnProperty.call(message, "listValue"))
                    $root.covey.v1.ListValue.encode(message.listValue, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.mapValue != null && $Object.hasOwnProperty.call(message, "mapValue"))
                    $root.covey.v1.MapValue.encode(message.mapValue, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.stringSetValue != null && $Object.hasOwnProperty.call(message, "stringSetValue"))
                    $root.covey.v1.StringSet.encode(message.stringSetValue, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.numberSetValue != null && $Object.hasOwnProperty.call(message, "numberSetValue"))
                    $root.covey.v1.NumberSet.encode(message.numberSetValue, writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.binarySetValue != null && $Object.hasOwnProperty.call(message, "binarySetValue"))
                    $root.covey.v1.BinarySet.encode(message.binarySetValue, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AttributeValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.AttributeValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.stringValue = reader.stringVerify();
                            message.value = "stringValue";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.numberValue = reader.stringVerify();
                            message.value = "numberValue";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.binaryValue = reader.bytes();
                            message.value = "binaryValue";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.boolValue = reader.bool();
                            message.value = "boolValue";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.nullValue = reader.bool();
                            message.value = "nullValue";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.listValue = $root.covey.v1.ListValue.decode(reader, reader.size(), $undefined, _depth + 1, message.listValue);
                            message.value = "listValue";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.mapValue = $root.covey.v1.MapValue.decode(reader, reader.size(), $undefined, _depth + 1, message.mapValue);
                            message.value = "mapValue";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.stringSetValue = $root.covey.v1.StringSet.decode(reader, reader.size(), $undefined, _depth + 1, message.stringSetValue);
                            message.value = "stringSetValue";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.numberSetValue = $root.covey.v1.NumberSet.decode(reader, reader.size(), $undefined, _depth + 1, message.numberSetValue);
                            message.value = "numberSetValue";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.binarySetValue = $root.covey.v1.BinarySet.decode(reader, reader.size(), $undefined, _depth + 1, message.binarySetValue);
                            message.value = "binarySetValue";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AttributeValue;
        })();

        v1.ListValue = (function() {

            const ListValue = function (properties) {
                this.values = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ListValue.prototype.values = $util.emptyArray;

            ListValue.create = function(properties) {
                return new ListValue(properties);
            };

            ListValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.values != null && message.values.length)
                    for (let i = 0; i < message.values.length; ++i)
                        $root.covey.v1.AttributeValue.encode(message.values[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ListValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ListValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.values && message.values.length))
                                message.values = [];
                            message.values.push($root.covey.v1.AttributeValue.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListValue;
        })();

        v1.MapValue = (function() {

            const MapValue = function (properties) {
                this.attributes = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MapValue.prototype.attributes = $util.emptyObject;

            MapValue.create = function(properties) {
                return new MapValue(properties);
            };

            MapValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attributes != null && $Object.hasOwnProperty.call(message, "attributes"))
                    for (let keys = $Object.keys(message.attributes), i = 0; i < keys.length; ++i) {
                        writer.uint32(10).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.AttributeValue.encode(message.attributes[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MapValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.MapValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (message.attributes === $util.emptyObject)
                                message.attributes = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.AttributeValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.attributes, key);
                            message.attributes[key] = value || new $root.covey.v1.AttributeValue();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MapValue;
        })();

        v1.StringSet = (function() {

            const StringSet = function (properties) {
                this.values = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            StringSet.prototype.values = $util.emptyArray;

            StringSet.create = function(properties) {
                return new StringSet(properties);
            };

            StringSet.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.values != null && message.values.length)
                    for (let i = 0; i < message.values.length; ++i)
                        writer.uint32(10).string(message.values[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            StringSet.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.StringSet();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.values && message.values.length))
                                message.values = [];
                            message.values.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StringSet;
        })();

        v1.NumberSet = (function() {

            const NumberSet = function (properties) {
                this.values = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            NumberSet.prototype.values = $util.emptyArray;

            NumberSet.create = function(properties) {
                return new NumberSet(properties);
            };

            NumberSet.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.values != null && message.values.length)
                    for (let i = 0; i < message.values.length; ++i)
                        writer.uint32(10).string(message.values[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            NumberSet.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.NumberSet();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.values && message.values.length))
                                message.values = [];
                            message.values.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NumberSet;
        })();

        v1.BinarySet = (function() {

            const BinarySet = function (properties) {
                this.values = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BinarySet.prototype.values = $util.emptyArray;

            BinarySet.create = function(properties) {
                return new BinarySet(properties);
            };

            BinarySet.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.values != null && message.values.length)
                    for (let i = 0; i < message.values.length; ++i)
                        writer.uint32(10).bytes(message.values[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BinarySet.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.BinarySet();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.values && message.values.length))
                                message.values = [];
                            message.values.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BinarySet;
        })();

        v1.Item = (function() {

            const Item = function (properties) {
                this.attributes = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Item.prototype.attributes = $util.emptyObject;

            Item.create = function(properties) {
                return new Item(properties);
            };

            Item.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attributes != null && $Object.hasOwnProperty.call(message, "attributes"))
                    for (let keys = $Object.keys(message.attributes), i = 0; i < keys.length; ++i) {
                        writer.uint32(10).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.AttributeValue.encode(message.attributes[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Item.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.Item();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (message.attributes === $util.emptyObject)
                                message.attributes = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.AttributeValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.attributes, key);
                            message.attributes[key] = value || new $root.covey.v1.AttributeValue();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Item;
        })();

        v1.GetTopologyRequest = (function() {

            const GetTopologyRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetTopologyRequest.create = function(properties) {
                return new GetTopologyRequest(properties);
            };

            GetTopologyRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetTopologyRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.GetTopologyRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GetTopologyRequest;
        })();

        v1.GetTopologyResponse = (function() {

            const GetTopologyResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetTopologyResponse.prototype.topology = null;

            GetTopologyResponse.create = function(properties) {
                return new GetTopologyResponse(properties);
            };

            GetTopologyResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topology != null && $Object.hasOwnProperty.call(message, "topology"))
                    $root.covey.v1.Topology.encode(message.topology, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetTopologyResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.GetTopologyResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.topology = $root.covey.v1.Topology.decode(reader, reader.size(), $undefined, _depth + 1, message.topology);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GetTopologyResponse;
        })();

        v1.Topology = (function() {

            const Topology = function (properties) {
                this.nodes = [];
                this.partitions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Topology.prototype.clusterId = "";
            Topology.prototype.epoch = 0;
            Topology.prototype.nodes = $util.emptyArray;
            Topology.prototype.partitions = $util.emptyArray;

            Topology.create = function(properties) {
                return new Topology(properties);
            };

            Topology.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clusterId != null && $Object.hasOwnProperty.call(message, "clusterId") && message.clusterId !== "")
                    writer.uint32(10).string(message.clusterId);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(16).uint64(message.epoch);
                if (message.nodes != null && message.nodes.length)
                    for (let i = 0; i < message.nodes.length; ++i)
                        $root.covey.v1.Node.encode(message.nodes[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.partitions != null && message.partitions.length)
                    for (let i = 0; i < message.partitions.length; ++i)
                        $root.covey.v1.Partition.encode(message.partitions[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Topology.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.Topology();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clusterId = value;
                            else
                                delete message.clusterId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.nodes && message.nodes.length))
                                message.nodes = [];
                            message.nodes.push($root.covey.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.partitions && message.partitions.length))
                                message.partitions = [];
                            message.partitions.push($root.covey.v1.Partition.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Topology;
        })();

        v1.Node = (function() {

            const Node = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Node.prototype.nodeId = "";
            Node.prototype.name = "";
            Node.prototype.grpcAddress = "";
            Node.prototype.httpAddress = "";
            Node.prototype.zone = "";
            Node.prototype.state = 0;

            Node.create = function(properties) {
                return new Node(properties);
            };

            Node.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId !== "")
                    writer.uint32(10).string(message.nodeId);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(18).string(message.name);
                if (message.grpcAddress != null && $Object.hasOwnProperty.call(message, "grpcAddress") && message.grpcAddress !== "")
                    writer.uint32(26).string(message.grpcAddress);
                if (message.httpAddress != null && $Object.hasOwnProperty.call(message, "httpAddress") && message.httpAddress !== "")
                    writer.uint32(34).string(message.httpAddress);
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone") && message.zone !== "")
                    writer.uint32(42).string(message.zone);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(48).int32(message.state);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Node.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.Node();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.nodeId = value;
                            else
                                delete message.nodeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.grpcAddress = value;
                            else
                                delete message.grpcAddress;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.httpAddress = value;
                            else
                                delete message.httpAddress;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.zone = value;
                            else
                                delete message.zone;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Node;
        })();

        v1.NodeState = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NODE_STATE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "NODE_STATE_ALIVE"] = 1;
            values[valuesById[2] = "NODE_STATE_SUSPECT"] = 2;
            values[valuesById[3] = "NODE_STATE_DEAD"] = 3;
            values[valuesById[4] = "NODE_STATE_LEFT"] = 4;
            return values;
        })();

        v1.Partition = (function() {

            const Partition = function (properties) {
                this.replicaNodeIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Partition.prototype.replicaNodeIds = $util.emptyArray;
            Partition.prototype.proposerNodeId = "";

            Partition.create = function(properties) {
                return new Partition(properties);
            };

            Partition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replicaNodeIds != null && message.replicaNodeIds.length)
                    for (let i = 0; i < message.replicaNodeIds.length; ++i)
                        writer.uint32(10).string(message.replicaNodeIds[i]);
                if (message.proposerNodeId != null && $Object.hasOwnProperty.call(message, "proposerNodeId") && message.proposerNodeId !== "")
                    writer.uint32(18).string(message.proposerNodeId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Partition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.Partition();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.replicaNodeIds && message.replicaNodeIds.length))
                                message.replicaNodeIds = [];
                            message.replicaNodeIds.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.proposerNodeId = value;
                            else
                                delete message.proposerNodeId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Partition;
        })();

        v1.GetStatusRequest = (function() {

            const GetStatusRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetStatusRequest.create = function(properties) {
                return new GetStatusRequest(properties);
            };

            GetStatusRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetStatusRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.GetStatusRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GetStatusRequest;
        })();

        v1.GetStatusResponse = (function() {

            const GetStatusResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetStatusResponse.prototype.node = null;
            GetStatusResponse.prototype.clusterId = "";
            GetStatusResponse.prototype.epoch = 0;
            GetStatusResponse.prototype.version = "";
            GetStatusResponse.prototype.uptimeMs = 0;
            GetStatusResponse.prototype.ready = false;
            GetStatusResponse.prototype.waitingFor = "";

            GetStatusResponse.create = function(properties) {
                return new GetStatusResponse(properties);
            };

            GetStatusResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                    $root.covey.v1.Node.encode(message.node, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.clusterId != null && $Object.hasOwnProperty.call(message, "clusterId") && message.clusterId !== "")
                    writer.uint32(18).string(message.clusterId);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(24).uint64(message.epoch);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                    writer.uint32(34).string(message.version);
                if (message.uptimeMs != null && $Object.hasOwnProperty.call(message, "uptimeMs") && (typeof message.uptimeMs === "object" ? message.uptimeMs.low || message.uptimeMs.high : message.uptimeMs !== 0))
                    writer.uint32(40).uint64(message.uptimeMs);
                if (message.ready != null && $Object.hasOwnProperty.call(message, "ready") && message.ready !== false)
                    writer.uint32(48).bool(message.ready);
                if (message.waitingFor != null && $Object.hasOwnProperty.call(message, "waitingFor") && message.waitingFor !== "")
                    writer.uint32(58).string(message.waitingFor);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetStatusResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.GetStatusResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.node = $root.covey.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clusterId = value;
                            else
                                delete message.clusterId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.uptimeMs = value;
                            else
                                delete message.uptimeMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.ready = value;
                            else
                                delete message.ready;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.waitingFor = value;
                            else
                                delete message.waitingFor;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GetStatusResponse;
        })();

        v1.TopologyChange = (function() {

            const TopologyChange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TopologyChange.prototype.kind = 0;
            TopologyChange.prototype.node = "";
            TopologyChange.prototype.successor = "";

            TopologyChange.create = function(properties) {
                return new TopologyChange(properties);
            };

            TopologyChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(8).int32(message.kind);
                if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== "")
                    writer.uint32(18).string(message.node);
                if (message.successor != null && $Object.hasOwnProperty.call(message, "successor") && message.successor !== "")
                    writer.uint32(26).string(message.successor);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TopologyChange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TopologyChange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.node = value;
                            else
                                delete message.node;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.successor = value;
                            else
                                delete message.successor;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TopologyChange;
        })();

        v1.TopologyChangeKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TOPOLOGY_CHANGE_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "TOPOLOGY_CHANGE_KIND_REBALANCE"] = 1;
            values[valuesById[2] = "TOPOLOGY_CHANGE_KIND_DECOMMISSION"] = 2;
            values[valuesById[3] = "TOPOLOGY_CHANGE_KIND_RECOMMISSION"] = 3;
            values[valuesById[4] = "TOPOLOGY_CHANGE_KIND_REMOVE_DEAD"] = 4;
            values[valuesById[5] = "TOPOLOGY_CHANGE_KIND_REPLACE"] = 5;
            return values;
        })();

        v1.PlanTopologyRequest = (function() {

            const PlanTopologyRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PlanTopologyRequest.prototype.change = null;

            PlanTopologyRequest.create = function(properties) {
                return new PlanTopologyRequest(properties);
            };

            PlanTopologyRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.change != null && $Object.hasOwnProperty.call(message, "change"))
                    $root.covey.v1.TopologyChange.encode(message.change, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PlanTopologyRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.PlanTopologyRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.change = $root.covey.v1.TopologyChange.decode(reader, reader.size(), $undefined, _depth + 1, message.change);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PlanTopologyRequest;
        })();

        v1.PlanTopologyResponse = (function() {

            const PlanTopologyResponse = function (properties) {
                this.moves = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PlanTopologyResponse.prototype.planId = "";
            PlanTopologyResponse.prototype.basedOn = 0;
            PlanTopologyResponse.prototype.partitions = 0;
            PlanTopologyResponse.prototype.bytes = 0;
            PlanTopologyResponse.prototype.moves = $util.emptyArray;

            PlanTopologyResponse.create = function(properties) {
                return new PlanTopologyResponse(properties);
            };

            PlanTopologyResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.planId != null && $Object.hasOwnProperty.call(message, "planId") && message.planId !== "")
                    writer.uint32(10).string(message.planId);
                if (message.basedOn != null && $Object.hasOwnProperty.call(message, "basedOn") && (typeof message.basedOn === "object" ? message.basedOn.low || message.basedOn.high : message.basedOn !== 0))
                    writer.uint32(16).uint64(message.basedOn);
                if (message.partitions != null && $Object.hasOwnProperty.call(message, "partitions") && message.partitions !== 0)
                    writer.uint32(24).uint32(message.partitions);
                if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && (typeof message.bytes === "object" ? message.bytes.low || message.bytes.high : message.bytes !== 0))
                    writer.uint32(32).uint64(message.bytes);
                if (message.moves != null && message.moves.length)
                    for (let i = 0; i < message.moves.length; ++i)
                        $root.covey.v1.PlannedMove.encode(message.moves[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PlanTopologyResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.PlanTopologyResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.planId = value;
                            else
                                delete message.planId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.basedOn = value;
                            else
                                delete message.basedOn;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partitions = value;
                            else
                                delete message.partitions;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.bytes = value;
                            else
                                delete message.bytes;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.moves && message.moves.length))
                                message.moves = [];
                            message.moves.push($root.covey.v1.PlannedMove.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PlanTopologyResponse;
        })();

        v1.PlannedMove = (function() {

            const PlannedMove = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PlannedMove.prototype.partition = 0;
            PlannedMove.prototype.fromNodeId = "";
            PlannedMove.prototype.toNodeId = "";
            PlannedMove.prototype.bytes = 0;

            PlannedMove.create = function(properties) {
                return new PlannedMove(properties);
            };

            PlannedMove.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                    writer.uint32(8).uint32(message.partition);
                if (message.fromNodeId != null && $Object.hasOwnProperty.call(message, "fromNodeId") && message.fromNodeId !== "")
                    writer.uint32(18).string(message.fromNodeId);
                if (message.toNodeId != null && $Object.hasOwnProperty.call(message, "toNodeId") && message.toNodeId !== "")
                    writer.uint32(26).string(message.toNodeId);
                if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && (typeof message.bytes === "object" ? message.bytes.low || message.bytes.high : message.bytes !== 0))
                    writer.uint32(32).uint64(message.bytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PlannedMove.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.PlannedMove();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partition = value;
                            else
                                delete message.partition;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fromNodeId = value;
                            else
                                delete message.fromNodeId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.toNodeId = value;
                            else
                                delete message.toNodeId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.bytes = value;
                            else
                                delete message.bytes;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PlannedMove;
        })();

        v1.CommitTopologyRequest = (function() {

            const CommitTopologyRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CommitTopologyRequest.prototype.change = null;
            CommitTopologyRequest.prototype.planId = "";

            CommitTopologyRequest.create = function(properties) {
                return new CommitTopologyRequest(properties);
            };

            CommitTopologyRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.change != null && $Object.hasOwnProperty.call(message, "change"))
                    $root.covey.v1.TopologyChange.encode(message.change, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.planId != null && $Object.hasOwnProperty.call(message, "planId") && message.planId !== "")
                    writer.uint32(18).string(message.planId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CommitTopologyRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.CommitTopologyRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.change = $root.covey.v1.TopologyChange.decode(reader, reader.size(), $undefined, _depth + 1, message.change);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.planId = value;
                            else
                                delete message.planId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CommitTopologyRequest;
        })();

        v1.CommitTopologyResponse = (function() {

            const CommitTopologyResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CommitTopologyResponse.prototype.epoch = 0;

            CommitTopologyResponse.create = function(properties) {
                return new CommitTopologyResponse(properties);
            };

            CommitTopologyResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(8).uint64(message.epoch);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CommitTopologyResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.CommitTopologyResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CommitTopologyResponse;
        })();

        v1.CancelTopologyRequest = (function() {

            const CancelTopologyRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CancelTopologyRequest.create = function(properties) {
                return new CancelTopologyRequest(properties);
            };

            CancelTopologyRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CancelTopologyRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.CancelTopologyRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CancelTopologyRequest;
        })();

        v1.CancelTopologyResponse = (function() {

            const CancelTopologyResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CancelTopologyResponse.prototype.epoch = 0;

            CancelTopologyResponse.create = function(properties) {
                return new CancelTopologyResponse(properties);
            };

            CancelTopologyResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(8).uint64(message.epoch);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CancelTopologyResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.CancelTopologyResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CancelTopologyResponse;
        })();

        v1.GetTopologyProgressRequest = (function() {

            const GetTopologyProgressRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetTopologyProgressRequest.create = function(properties) {
                return new GetTopologyProgressRequest(properties);
            };

            GetTopologyProgressRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetTopologyProgressRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.GetTopologyProgressRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GetTopologyProgressRequest;
        })();

        v1.GetTopologyProgressResponse = (function() {

            const GetTopologyProgressResponse = function (properties) {
                this.moves = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetTopologyProgressResponse.prototype.epoch = 0;
            GetTopologyProgressResponse.prototype.partitionsDone = 0;
            GetTopologyProgressResponse.prototype.partitionsLeft = 0;
            GetTopologyProgressResponse.prototype.bytesDone = 0;
            GetTopologyProgressResponse.prototype.bytesLeft = 0;
            GetTopologyProgressResponse.prototype.millisecondsLeft = null;
            GetTopologyProgressResponse.prototype.moves = $util.emptyArray;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GetTopologyProgressResponse.prototype, "_millisecondsLeft", {
                get: $util.oneOfGetter($oneOfFields = ["millisecondsLeft"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            GetTopologyProgressResponse.create = function(properties) {
                return new GetTopologyProgressResponse(properties);
            };

            GetTopologyProgressResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(8).uint64(message.epoch);
                if (message.partitionsDone != null && $Object.hasOwnProperty.call(message, "partitionsDone") && message.partitionsDone !== 0)
                    writer.uint32(16).uint32(message.partitionsDone);
                if (message.partitionsLeft != null && $Object.hasOwnProperty.call(message, "partitionsLeft") && message.partitionsLeft !== 0)
                    writer.uint32(24).uint32(message.partitionsLeft);
                if (message.bytesDone != null && $Object.hasOwnProperty.call(message, "bytesDone") && (typeof message.bytesDone === "object" ? message.bytesDone.low || message.bytesDone.high : message.bytesDone !== 0))
                    writer.uint32(32).uint64(message.bytesDone);
                if (message.bytesLeft != null && $Object.hasOwnProperty.call(message, "bytesLeft") && (typeof message.bytesLeft === "object" ? message.bytesLeft.low || message.bytesLeft.high : message.bytesLeft !== 0))
                    writer.uint32(40).uint64(message.bytesLeft);
                if (message.millisecondsLeft != null && $Object.hasOwnProperty.call(message, "millisecondsLeft"))
                    writer.uint32(48).uint64(message.millisecondsLeft);
                if (message.moves != null && message.moves.length)
                    for (let i = 0; i < message.moves.length; ++i)
                        $root.covey.v1.MoveProgress.encode(message.moves[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetTopologyProgressResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.GetTopologyProgressResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partitionsDone = value;
                            else
                                delete message.partitionsDone;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partitionsLeft = value;
                            else
                                delete message.partitionsLeft;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.bytesDone = value;
                            else
                                delete message.bytesDone;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.bytesLeft = value;
                            else
                                delete message.bytesLeft;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.millisecondsLeft = reader.uint64();
                            message._millisecondsLeft = "millisecondsLeft";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.moves && message.moves.length))
                                message.moves = [];
                            message.moves.push($root.covey.v1.MoveProgress.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GetTopologyProgressResponse;
        })();

        v1.MoveProgress = (function() {

            const MoveProgress = function (properties) {
                this.fromNodeIds = [];
                this.toNodeIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MoveProgress.prototype.partition = 0;
            MoveProgress.prototype.phase = "";
            MoveProgress.prototype.fromNodeIds = $util.emptyArray;
            MoveProgress.prototype.toNodeIds = $util.emptyArray;
            MoveProgress.prototype.bytes = 0;
            MoveProgress.prototype.bytesDone = 0;
            MoveProgress.prototype.millisecondsLeft = null;
            MoveProgress.prototype.waitingFor = "";

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MoveProgress.prototype, "_millisecondsLeft", {
                get: $util.oneOfGetter($oneOfFields = ["millisecondsLeft"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MoveProgress.create = function(properties) {
                return new MoveProgress(properties);
            };

            MoveProgress.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                    writer.uint32(8).uint32(message.partition);
                if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== "")
                    writer.uint32(18).string(message.phase);
                if (message.fromNodeIds != null && message.fromNodeIds.length)
                    for (let i = 0; i < message.fromNodeIds.length; ++i)
                        writer.uint32(26).string(message.fromNodeIds[i]);
                if (message.toNodeIds != null && message.toNodeIds.length)
                    for (let i = 0; i < message.toNodeIds.length; ++i)
                        writer.uint32(34).string(message.toNodeIds[i]);
                if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && (typeof message.bytes === "object" ? message.bytes.low || message.bytes.high : message.bytes !== 0))
                    writer.uint32(40).uint64(message.bytes);
                if (message.bytesDone != null && $Object.hasOwnProperty.call(message, "bytesDone") && (typeof message.bytesDone === "object" ? message.bytesDone.low || message.bytesDone.high : message.bytesDone !== 0))
                    writer.uint32(48).uint64(message.bytesDone);
                if (message.millisecondsLeft != null && $Object.hasOwnProperty.call(message, "millisecondsLeft"))
                    writer.uint32(56).uint64(message.millisecondsLeft);
                if (message.waitingFor != null && $Object.hasOwnProperty.call(message, "waitingFor") && message.waitingFor !== "")
                    writer.uint32(66).string(message.waitingFor);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MoveProgress.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.MoveProgress();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partition = value;
                            else
                                delete message.partition;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.phase = value;
                            else
                                delete message.phase;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.fromNodeIds && message.fromNodeIds.length))
                                message.fromNodeIds = [];
                            message.fromNodeIds.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.toNodeIds && message.toNodeIds.length))
                                message.toNodeIds = [];
                            message.toNodeIds.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.bytes = value;
                            else
                                delete message.bytes;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.bytesDone = value;
                            else
                                delete message.bytesDone;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.millisecondsLeft = reader.uint64();
                            message._millisecondsLeft = "millisecondsLeft";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.waitingFor = value;
                            else
                                delete message.waitingFor;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MoveProgress;
        })();

        v1.PlanUnsafeRecoveryRequest = (function() {

            const PlanUnsafeRecoveryRequest = function (properties) {
                this.lost = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PlanUnsafeRecoveryRequest.prototype.lost = $util.emptyArray;

            PlanUnsafeRecoveryRequest.create = function(properties) {
                return new PlanUnsafeRecoveryRequest(properties);
            };

            PlanUnsafeRecoveryRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.lost != null && message.lost.length)
                    for (let i = 0; i < message.lost.length; ++i)
                        writer.uint32(10).string(message.lost[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PlanUnsafeRecoveryRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.PlanUnsafeRecoveryRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lost && message.lost.length))
                                message.lost = [];
                            message.lost.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PlanUnsafeRecoveryRequest;
        })();

        v1.PlanUnsafeRecoveryResponse = (function() {

            const PlanUnsafeRecoveryResponse = function (properties) {
                this.lostNodeIds = [];
                this.survivorNodeIds = [];
                this.partitions = [];
                this.emptied = [];
                this.stuck = [];
                this.warnings = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PlanUnsafeRecoveryResponse.prototype.planId = "";
            PlanUnsafeRecoveryResponse.prototype.basedOn = 0;
            PlanUnsafeRecoveryResponse.prototype.lostNodeIds = $util.emptyArray;
            PlanUnsafeRecoveryResponse.prototype.survivorNodeIds = $util.emptyArray;
            PlanUnsafeRecoveryResponse.prototype.systemGroup = null;
            PlanUnsafeRecoveryResponse.prototype.partitions = $util.emptyArray;
            PlanUnsafeRecoveryResponse.prototype.emptied = $util.emptyArray;
            PlanUnsafeRecoveryResponse.prototype.stuck = $util.emptyArray;
            PlanUnsafeRecoveryResponse.prototype.warnings = $util.emptyArray;
            PlanUnsafeRecoveryResponse.prototype.confirmation = "";

            PlanUnsafeRecoveryResponse.create = function(properties) {
                return new PlanUnsafeRecoveryResponse(properties);
            };

            PlanUnsafeRecoveryResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.planId != null && $Object.hasOwnProperty.call(message, "planId") && message.planId !== "")
                    writer.uint32(10).string(message.planId);
                if (message.basedOn != null && $Object.hasOwnProperty.call(message, "basedOn") && (typeof message.basedOn === "object" ? message.basedOn.low || message.basedOn.high : message.basedOn !== 0))
                    writer.uint32(16).uint64(message.basedOn);
                if (message.lostNodeIds != null && message.lostNodeIds.length)
                    for (let i = 0; i < message.lostNodeIds.length; ++i)
                        writer.uint32(26).string(message.lostNodeIds[i]);
                if (message.survivorNodeIds != null && message.survivorNodeIds.length)
                    for (let i = 0; i < message.survivorNodeIds.length; ++i)
                        writer.uint32(34).string(message.survivorNodeIds[i]);
                if (message.systemGroup != null && $Object.hasOwnProperty.call(message, "systemGroup"))
                    $root.covey.v1.RecoveredGroup.encode(message.systemGroup, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.partitions != null && message.partitions.length)
                    for (let i = 0; i < message.partitions.length; ++i)
                        $root.covey.v1.RecoveredPartition.encode(message.partitions[i], writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.emptied != null && message.emptied.length)
                    writer.uint32(58).uint32s(message.emptied);
                if (message.stuck != null && message.stuck.length)
                    writer.uint32(66).uint32s(message.stuck);
                if (message.warnings != null && message.warnings.length)
                    for (let i = 0; i < message.warnings.length; ++i)
                        writer.uint32(74).string(message.warnings[i]);
                if (message.confirmation != null && $Object.hasOwnProperty.call(message, "confirmation") && message.confirmation !== "")
                    writer.uint32(82).string(message.confirmation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PlanUnsafeRecoveryResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.PlanUnsafeRecoveryResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.planId = value;
                            else
                                delete message.planId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.basedOn = value;
                            else
                                delete message.basedOn;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lostNodeIds && message.lostNodeIds.length))
                                message.lostNodeIds = [];
                            message.lostNodeIds.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.survivorNodeIds && message.survivorNodeIds.length))
                                message.survivorNodeIds = [];
                            message.survivorNodeIds.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.systemGroup = $root.covey.v1.RecoveredGroup.decode(reader, reader.size(), $undefined, _depth + 1, message.systemGroup);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.partitions && message.partitions.length))
                                message.partitions = [];
                            message.partitions.push($root.covey.v1.RecoveredPartition.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType === 2) {
                                if (!(message.emptied && message.emptied.length))
                                    message.emptied = [];
                                reader.uint32s(message.emptied);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.emptied && message.emptied.length))
                                message.emptied = [];
                            message.emptied.push(reader.uint32());
                            continue;
                        }
                    case 8: {
                            if (wireType === 2) {
                                if (!(message.stuck && message.stuck.length))
                                    message.stuck = [];
                                reader.uint32s(message.stuck);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.stuck && message.stuck.length))
                                message.stuck = [];
                            message.stuck.push(reader.uint32());
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.warnings && message.warnings.length))
                                message.warnings = [];
                            message.warnings.push(reader.stringVerify());
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.confirmation = value;
                            else
                                delete message.confirmation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PlanUnsafeRecoveryResponse;
        })();

        v1.RecoveredGroup = (function() {

            const RecoveredGroup = function (properties) {
                this.lostNodeIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RecoveredGroup.prototype.survivorNodeId = "";
            RecoveredGroup.prototype.lastIndex = 0;
            RecoveredGroup.prototype.commitIndex = 0;
            RecoveredGroup.prototype.lostNodeIds = $util.emptyArray;

            RecoveredGroup.create = function(properties) {
                return new RecoveredGroup(properties);
            };

            RecoveredGroup.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.survivorNodeId != null && $Object.hasOwnProperty.call(message, "survivorNodeId") && message.survivorNodeId !== "")
                    writer.uint32(10).string(message.survivorNodeId);
                if (message.lastIndex != null && $Object.hasOwnProperty.call(message, "lastIndex") && (typeof message.lastIndex === "object" ? message.lastIndex.low || message.lastIndex.high : message.lastIndex !== 0))
                    writer.uint32(16).uint64(message.lastIndex);
                if (message.commitIndex != null && $Object.hasOwnProperty.call(message, "commitIndex") && (typeof message.commitIndex === "object" ? message.commitIndex.low || message.commitIndex.high : message.commitIndex !== 0))
                    writer.uint32(24).uint64(message.commitIndex);
                if (message.lostNodeIds != null && message.lostNodeIds.length)
                    for (let i = 0; i < message.lostNodeIds.length; ++i)
                        writer.uint32(34).string(message.lostNodeIds[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RecoveredGroup.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.RecoveredGroup();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.survivorNodeId = value;
                            else
                                delete message.survivorNodeId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastIndex = value;
                            else
                                delete message.lastIndex;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.commitIndex = value;
                            else
                                delete message.commitIndex;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lostNodeIds && message.lostNodeIds.length))
                                message.lostNodeIds = [];
                            message.lostNodeIds.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RecoveredGroup;
        })();

        v1.RecoveredPartition = (function() {

            const RecoveredPartition = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RecoveredPartition.prototype.partition = 0;
            RecoveredPartition.prototype.group = null;

            RecoveredPartition.create = function(properties) {
                return new RecoveredPartition(properties);
            };

            RecoveredPartition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                    writer.uint32(8).uint32(message.partition);
                if (message.group != null && $Object.hasOwnProperty.call(message, "group"))
                    $root.covey.v1.RecoveredGroup.encode(message.group, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RecoveredPartition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.RecoveredPartition();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partition = value;
                            else
                                delete message.partition;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.group = $root.covey.v1.RecoveredGroup.decode(reader, reader.size(), $undefined, _depth + 1, message.group);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RecoveredPartition;
        })();

        v1.CommitUnsafeRecoveryRequest = (function() {

            const CommitUnsafeRecoveryRequest = function (properties) {
                this.lost = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CommitUnsafeRecoveryRequest.prototype.lost = $util.emptyArray;
            CommitUnsafeRecoveryRequest.prototype.planId = "";
            CommitUnsafeRecoveryRequest.prototype.confirmation = "";

            CommitUnsafeRecoveryRequest.create = function(properties) {
                return new CommitUnsafeRecoveryRequest(properties);
            };

            CommitUnsafeRecoveryRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.lost != null && message.lost.length)
                    for (let i = 0; i < message.lost.length; ++i)
                        writer.uint32(10).string(message.lost[i]);
                if (message.planId != null && $Object.hasOwnProperty.call(message, "planId") && message.planId !== "")
                    writer.uint32(18).string(message.planId);
                if (message.confirmation != null && $Object.hasOwnProperty.call(message, "confirmation") && message.confirmation !== "")
                    writer.uint32(26).string(message.confirmation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CommitUnsafeRecoveryRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.CommitUnsafeRecoveryRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lost && message.lost.length))
                                message.lost = [];
                            message.lost.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.planId = value;
                            else
                                delete message.planId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.confirmation = value;
                            else
                                delete message.confirmation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CommitUnsafeRecoveryRequest;
        })();

        v1.CommitUnsafeRecoveryResponse = (function() {

            const CommitUnsafeRecoveryResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CommitUnsafeRecoveryResponse.prototype.epoch = 0;

            CommitUnsafeRecoveryResponse.create = function(properties) {
                return new CommitUnsafeRecoveryResponse(properties);
            };

            CommitUnsafeRecoveryResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(8).uint64(message.epoch);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CommitUnsafeRecoveryResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.CommitUnsafeRecoveryResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CommitUnsafeRecoveryResponse;
        })();

        v1.CreateTableRequest = (function() {

            const CreateTableRequest = function (properties) {
                this.attributeDefinitions = [];
                this.keySchema = [];
                this.localSecondaryIndexes = [];
                this.globalSecondaryIndexes = [];
                this.tags = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CreateTableRequest.prototype.tableName = "";
            CreateTableRequest.prototype.attributeDefinitions = $util.emptyArray;
            CreateTableRequest.prototype.keySchema = $util.emptyArray;
            CreateTableRequest.prototype.localSecondaryIndexes = $util.emptyArray;
            CreateTableRequest.prototype.globalSecondaryIndexes = $util.emptyArray;
            CreateTableRequest.prototype.billingMode = 0;
            CreateTableRequest.prototype.provisionedThroughput = null;
            CreateTableRequest.prototype.streamSpecification = null;
            CreateTableRequest.prototype.tableClass = 0;
            CreateTableRequest.prototype.deletionProtectionEnabled = null;
            CreateTableRequest.prototype.tags = $util.emptyArray;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CreateTableRequest.prototype, "_deletionProtectionEnabled", {
                get: $util.oneOfGetter($oneOfFields = ["deletionProtectionEnabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            CreateTableRequest.create = function(properties) {
                return new CreateTableRequest(properties);
            };

            CreateTableRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.attributeDefinitions != null && message.attributeDefinitions.length)
                    for (let i = 0; i < message.attributeDefinitions.length; ++i)
                        $root.covey.v1.AttributeDefinition.encode(message.attributeDefinitions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.keySchema != null && message.keySchema.length)
                    for (let i = 0; i < message.keySchema.length; ++i)
                        $root.covey.v1.KeySchemaElement.encode(message.keySchema[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.localSecondaryIndexes != null && message.localSecondaryIndexes.length)
                    for (let i = 0; i < message.localSecondaryIndexes.length; ++i)
                        $root.covey.v1.LocalSecondaryIndex.encode(message.localSecondaryIndexes[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.globalSecondaryIndexes != null && message.globalSecondaryIndexes.length)
                    for (let i = 0; i < message.globalSecondaryIndexes.length; ++i)
                        $root.covey.v1.GlobalSecondaryIndex.encode(message.globalSecondaryIndexes[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.billingMode != null && $Object.hasOwnProperty.call(message, "billingMode") && message.billingMode !== 0)
                    writer.uint32(48).int32(message.billingMode);
                if (message.provisionedThroughput != null && $Object.hasOwnProperty.call(message, "provisionedThroughput"))
                    $root.covey.v1.ProvisionedThroughput.encode(message.provisionedThroughput, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.streamSpecification != null && $Object.hasOwnProperty.call(message, "streamSpecification"))
                    $root.covey.v1.StreamSpecification.encode(message.streamSpecification, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.tableClass != null && $Object.hasOwnProperty.call(message, "tableClass") && message.tableClass !== 0)
                    writer.uint32(72).int32(message.tableClass);
                if (message.deletionProtectionEnabled != null && $Object.hasOwnProperty.call(message, "deletionProtectionEnabled"))
                    writer.uint32(80).bool(message.deletionProtectionEnabled);
                if (message.tags != null && message.tags.length)
                    for (let i = 0; i < message.tags.length; ++i)
                        $root.covey.v1.Tag.encode(message.tags[i], writer.uint32(90).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CreateTableRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.CreateTableRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.attributeDefinitions && message.attributeDefinitions.length))
                                message.attributeDefinitions = [];
                            message.attributeDefinitions.push($root.covey.v1.AttributeDefinition.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.keySchema && message.keySchema.length))
                                message.keySchema = [];
                            message.keySchema.push($root.covey.v1.KeySchemaElement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.localSecondaryIndexes && message.localSecondaryIndexes.length))
                                message.localSecondaryIndexes = [];
                            message.localSecondaryIndexes.push($root.covey.v1.LocalSecondaryIndex.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.globalSecondaryIndexes && message.globalSecondaryIndexes.length))
                                message.globalSecondaryIndexes = [];
                            message.globalSecondaryIndexes.push($root.covey.v1.GlobalSecondaryIndex.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.billingMode = value;
                            else
                                delete message.billingMode;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.provisionedThroughput = $root.covey.v1.ProvisionedThroughput.decode(reader, reader.size(), $undefined, _depth + 1, message.provisionedThroughput);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.streamSpecification = $root.covey.v1.StreamSpecification.decode(reader, reader.size(), $undefined, _depth + 1, message.streamSpecification);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.tableClass = value;
                            else
                                delete message.tableClass;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.deletionProtectionEnabled = reader.bool();
                            message._deletionProtectionEnabled = "deletionProtectionEnabled";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tags && message.tags.length))
                                message.tags = [];
                            message.tags.push($root.covey.v1.Tag.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CreateTableRequest;
        })();

        v1.CreateTableResponse = (function() {

            const CreateTableResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CreateTableResponse.prototype.tableDescription = null;

            CreateTableResponse.create = function(properties) {
                return new CreateTableResponse(properties);
            };

            CreateTableResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableDescription != null && $Object.hasOwnProperty.call(message, "tableDescription"))
                    $root.covey.v1.TableDescription.encode(message.tableDescription, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CreateTableResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.CreateTableResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.tableDescription = $root.covey.v1.TableDescription.decode(reader, reader.size(), $undefined, _depth + 1, message.tableDescription);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CreateTableResponse;
        })();

        v1.DescribeTableRequest = (function() {

            const DescribeTableRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DescribeTableRequest.prototype.tableName = "";

            DescribeTableRequest.create = function(properties) {
                return new DescribeTableRequest(properties);
            };

            DescribeTableRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DescribeTableRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.DescribeTableRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DescribeTableRequest;
        })();

        v1.DescribeTableResponse = (function() {

            const DescribeTableResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DescribeTableResponse.prototype.table = null;

            DescribeTableResponse.create = function(properties) {
                return new DescribeTableResponse(properties);
            };

            DescribeTableResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.table != null && $Object.hasOwnProperty.call(message, "table"))
                    $root.covey.v1.TableDescription.encode(message.table, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DescribeTableResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.DescribeTableResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.table = $root.covey.v1.TableDescription.decode(reader, reader.size(), $undefined, _depth + 1, message.table);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DescribeTableResponse;
        })();

        v1.ListTablesRequest = (function() {

            const ListTablesRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ListTablesRequest.prototype.exclusiveStartTableName = null;
            ListTablesRequest.prototype.limit = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ListTablesRequest.prototype, "_exclusiveStartTableName", {
                get: $util.oneOfGetter($oneOfFields = ["exclusiveStartTableName"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ListTablesRequest.prototype, "_limit", {
                get: $util.oneOfGetter($oneOfFields = ["limit"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ListTablesRequest.create = function(properties) {
                return new ListTablesRequest(properties);
            };

            ListTablesRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.exclusiveStartTableName != null && $Object.hasOwnProperty.call(message, "exclusiveStartTableName"))
                    writer.uint32(10).string(message.exclusiveStartTableName);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
                    writer.uint32(16).int32(message.limit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ListTablesRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ListTablesRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.exclusiveStartTableName = reader.stringVerify();
                            message._exclusiveStartTableName = "exclusiveStartTableName";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.limit = reader.int32();
                            message._limit = "limit";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListTablesRequest;
        })();

        v1.ListTablesResponse = (function() {

            const ListTablesResponse = function (properties) {
                this.tableNames = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ListTablesResponse.prototype.tableNames = $util.emptyArray;
            ListTablesResponse.prototype.lastEvaluatedTableName = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ListTablesResponse.prototype, "_lastEvaluatedTableName", {
                get: $util.oneOfGetter($oneOfFields = ["lastEvaluatedTableName"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ListTablesResponse.create = function(properties) {
                return new ListTablesResponse(properties);
            };

            ListTablesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableNames != null && message.tableNames.length)
                    for (let i = 0; i < message.tableNames.length; ++i)
                        writer.uint32(10).string(message.tableNames[i]);
                if (message.lastEvaluatedTableName != null && $Object.hasOwnProperty.call(message, "lastEvaluatedTableName"))
                    writer.uint32(18).string(message.lastEvaluatedTableName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ListTablesResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ListTablesResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tableNames && message.tableNames.length))
                                message.tableNames = [];
                            message.tableNames.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.lastEvaluatedTableName = reader.stringVerify();
                            message._lastEvaluatedTableName = "lastEvaluatedTableName";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListTablesResponse;
        })();

        v1.UpdateTableRequest = (function() {

            const UpdateTableRequest = function (properties) {
                this.attributeDefinitions = [];
                this.globalSecondaryIndexUpdates = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            UpdateTableRequest.prototype.tableName = "";
            UpdateTableRequest.prototype.attributeDefinitions = $util.emptyArray;
            UpdateTableRequest.prototype.billingMode = 0;
            UpdateTableRequest.prototype.provisionedThroughput = null;
            UpdateTableRequest.prototype.globalSecondaryIndexUpdates = $util.emptyArray;
            UpdateTableRequest.prototype.streamSpecification = null;
            UpdateTableRequest.prototype.tableClass = 0;
            UpdateTableRequest.prototype.deletionProtectionEnabled = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateTableRequest.prototype, "_deletionProtectionEnabled", {
                get: $util.oneOfGetter($oneOfFields = ["deletionProtectionEnabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            UpdateTableRequest.create = function(properties) {
                return new UpdateTableRequest(properties);
            };

            UpdateTableRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.attributeDefinitions != null && message.attributeDefinitions.length)
                    for (let i = 0; i < message.attributeDefinitions.length; ++i)
                        $root.covey.v1.AttributeDefinition.encode(message.attributeDefinitions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.billingMode != null && $Object.hasOwnProperty.call(message, "billingMode") && message.billingMode !== 0)
                    writer.uint32(24).int32(message.billingMode);
                if (message.provisionedThroughput != null && $Object.hasOwnProperty.call(message, "provisionedThroughput"))
                    $root.covey.v1.ProvisionedThroughput.encode(message.provisionedThroughput, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.globalSecondaryIndexUpdates != null && message.globalSecondaryIndexUpdates.length)
                    for (let i = 0; i < message.globalSecondaryIndexUpdates.length; ++i)
                        $root.covey.v1.GlobalSecondaryIndexUpdate.encode(message.globalSecondaryIndexUpdates[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.streamSpecification != null && $Object.hasOwnProperty.call(message, "streamSpecification"))
                    $root.covey.v1.StreamSpecification.encode(message.streamSpecification, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.tableClass != null && $Object.hasOwnProperty.call(message, "tableClass") && message.tableClass !== 0)
                    writer.uint32(56).int32(message.tableClass);
                if (message.deletionProtectionEnabled != null && $Object.hasOwnProperty.call(message, "deletionProtectionEnabled"))
                    writer.uint32(64).bool(message.deletionProtectionEnabled);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            UpdateTableRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.UpdateTableRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.attributeDefinitions && message.attributeDefinitions.length))
                                message.attributeDefinitions = [];
                            message.attributeDefinitions.push($root.covey.v1.AttributeDefinition.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.billingMode = value;
                            else
                                delete message.billingMode;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.provisionedThroughput = $root.covey.v1.ProvisionedThroughput.decode(reader, reader.size(), $undefined, _depth + 1, message.provisionedThroughput);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.globalSecondaryIndexUpdates && message.globalSecondaryIndexUpdates.length))
                                message.globalSecondaryIndexUpdates = [];
                            message.globalSecondaryIndexUpdates.push($root.covey.v1.GlobalSecondaryIndexUpdate.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.streamSpecification = $root.covey.v1.StreamSpecification.decode(reader, reader.size(), $undefined, _depth + 1, message.streamSpecification);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.tableClass = value;
                            else
                                delete message.tableClass;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.deletionProtectionEnabled = reader.bool();
                            message._deletionProtectionEnabled = "deletionProtectionEnabled";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UpdateTableRequest;
        })();

        v1.GlobalSecondaryIndexUpdate = (function() {

            const GlobalSecondaryIndexUpdate = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GlobalSecondaryIndexUpdate.prototype.create = null;
            GlobalSecondaryIndexUpdate.prototype.update = null;
            GlobalSecondaryIndexUpdate.prototype["delete"] = null;

            let $oneOfFields;

            $Object.defineProperty(GlobalSecondaryIndexUpdate.prototype, "change", {
                get: $util.oneOfGetter($oneOfFields = ["create", "update", "delete"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            GlobalSecondaryIndexUpdate.create = function(properties) {
                return new GlobalSecondaryIndexUpdate(properties);
            };

            GlobalSecondaryIndexUpdate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.create != null && $Object.hasOwnProperty.call(message, "create"))
                    $root.covey.v1.GlobalSecondaryIndex.encode(message.create, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.update != null && $Object.hasOwnProperty.call(message, "update"))
                    $root.covey.v1.UpdateGlobalSecondaryIndexAction.encode(message.update, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message["delete"] != null && $Object.hasOwnProperty.call(message, "delete"))
                    $root.covey.v1.DeleteGlobalSecondaryIndexAction.encode(message["delete"], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GlobalSecondaryIndexUpdate.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.GlobalSecondaryIndexUpdate();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.create = $root.covey.v1.GlobalSecondaryIndex.decode(reader, reader.size(), $undefined, _depth + 1, message.create);
                            message.change = "create";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.update = $root.covey.v1.UpdateGlobalSecondaryIndexAction.decode(reader, reader.size(), $undefined, _depth + 1, message.update);
                            message.change = "update";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message["delete"] = $root.covey.v1.DeleteGlobalSecondaryIndexAction.decode(reader, reader.size(), $undefined, _depth + 1, message["delete"]);
                            message.change = "delete";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GlobalSecondaryIndexUpdate;
        })();

        v1.UpdateGlobalSecondaryIndexAction = (function() {

            const UpdateGlobalSecondaryIndexAction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            UpdateGlobalSecondaryIndexAction.prototype.indexName = "";
            UpdateGlobalSecondaryIndexAction.prototype.provisionedThroughput = null;

            UpdateGlobalSecondaryIndexAction.create = function(properties) {
                return new UpdateGlobalSecondaryIndexAction(properties);
            };

            UpdateGlobalSecondaryIndexAction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.indexName != null && $Object.hasOwnProperty.call(message, "indexName") && message.indexName !== "")
                    writer.uint32(10).string(message.indexName);
                if (message.provisionedThroughput != null && $Object.hasOwnProperty.call(message, "provisionedThroughput"))
                    $root.covey.v1.ProvisionedThroughput.encode(message.provisionedThroughput, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            UpdateGlobalSecondaryIndexAction.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.UpdateGlobalSecondaryIndexAction();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.indexName = value;
                            else
                                delete message.indexName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.provisionedThroughput = $root.covey.v1.ProvisionedThroughput.decode(reader, reader.size(), $undefined, _depth + 1, message.provisionedThroughput);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UpdateGlobalSecondaryIndexAction;
        })();

        v1.DeleteGlobalSecondaryIndexAction = (function() {

            const DeleteGlobalSecondaryIndexAction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DeleteGlobalSecondaryIndexAction.prototype.indexName = "";

            DeleteGlobalSecondaryIndexAction.create = function(properties) {
                return new DeleteGlobalSecondaryIndexAction(properties);
            };

            DeleteGlobalSecondaryIndexAction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.indexName != null && $Object.hasOwnProperty.call(message, "indexName") && message.indexName !== "")
                    writer.uint32(10).string(message.indexName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DeleteGlobalSecondaryIndexAction.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.DeleteGlobalSecondaryIndexAction();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.indexName = value;
                            else
                                delete message.indexName;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeleteGlobalSecondaryIndexAction;
        })();

        v1.UpdateTableResponse = (function() {

            const UpdateTableResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            UpdateTableResponse.prototype.tableDescription = null;

            UpdateTableResponse.create = function(properties) {
                return new UpdateTableResponse(properties);
            };

            UpdateTableResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableDescription != null && $Object.hasOwnProperty.call(message, "tableDescription"))
                    $root.covey.v1.TableDescription.encode(message.tableDescription, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            UpdateTableResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.UpdateTableResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.tableDescription = $root.covey.v1.TableDescription.decode(reader, reader.size(), $undefined, _depth + 1, message.tableDescription);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UpdateTableResponse;
        })();

        v1.DeleteTableRequest = (function() {

            const DeleteTableRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DeleteTableRequest.prototype.tableName = "";

            DeleteTableRequest.create = function(properties) {
                return new DeleteTableRequest(properties);
            };

            DeleteTableRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DeleteTableRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.DeleteTableRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeleteTableRequest;
        })();

        v1.DeleteTableResponse = (function() {

            const DeleteTableResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DeleteTableResponse.prototype.tableDescription = null;

            DeleteTableResponse.create = function(properties) {
                return new DeleteTableResponse(properties);
            };

            DeleteTableResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableDescription != null && $Object.hasOwnProperty.call(message, "tableDescription"))
                    $root.covey.v1.TableDescription.encode(message.tableDescription, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DeleteTableResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.DeleteTableResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.tableDescription = $root.covey.v1.TableDescription.decode(reader, reader.size(), $undefined, _depth + 1, message.tableDescription);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeleteTableResponse;
        })();

        v1.ReturnValue = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "RETURN_VALUE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "RETURN_VALUE_NONE"] = 1;
            values[valuesById[2] = "RETURN_VALUE_ALL_OLD"] = 2;
            values[valuesById[3] = "RETURN_VALUE_UPDATED_OLD"] = 3;
            values[valuesById[4] = "RETURN_VALUE_ALL_NEW"] = 4;
            values[valuesById[5] = "RETURN_VALUE_UPDATED_NEW"] = 5;
            return values;
        })();

        v1.ReturnValuesOnConditionCheckFailure = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "RETURN_VALUES_ON_CONDITION_CHECK_FAILURE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "RETURN_VALUES_ON_CONDITION_CHECK_FAILURE_NONE"] = 1;
            values[valuesById[2] = "RETURN_VALUES_ON_CONDITION_CHECK_FAILURE_ALL_OLD"] = 2;
            return values;
        })();

        v1.ReturnConsumedCapacity = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "RETURN_CONSUMED_CAPACITY_UNSPECIFIED"] = 0;
            values[valuesById[1] = "RETURN_CONSUMED_CAPACITY_NONE"] = 1;
            values[valuesById[2] = "RETURN_CONSUMED_CAPACITY_TOTAL"] = 2;
            values[valuesById[3] = "RETURN_CONSUMED_CAPACITY_INDEXES"] = 3;
            return values;
        })();

        v1.ReturnItemCollectionMetrics = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "RETURN_ITEM_COLLECTION_METRICS_UNSPECIFIED"] = 0;
            values[valuesById[1] = "RETURN_ITEM_COLLECTION_METRICS_NONE"] = 1;
            values[valuesById[2] = "RETURN_ITEM_COLLECTION_METRICS_SIZE"] = 2;
            return values;
        })();

        v1.ConsumedCapacity = (function() {

            const ConsumedCapacity = function (properties) {
                this.localSecondaryIndexes = {};
                this.globalSecondaryIndexes = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ConsumedCapacity.prototype.tableName = "";
            ConsumedCapacity.prototype.capacityUnits = null;
            ConsumedCapacity.prototype.readCapacityUnits = null;
            ConsumedCapacity.prototype.writeCapacityUnits = null;
            ConsumedCapacity.prototype.table = null;
            ConsumedCapacity.prototype.localSecondaryIndexes = $util.emptyObject;
            ConsumedCapacity.prototype.globalSecondaryIndexes = $util.emptyObject;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ConsumedCapacity.prototype, "_capacityUnits", {
                get: $util.oneOfGetter($oneOfFields = ["capacityUnits"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ConsumedCapacity.prototype, "_readCapacityUnits", {
                get: $util.oneOfGetter($oneOfFields = ["readCapacityUnits"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ConsumedCapacity.prototype, "_writeCapacityUnits", {
                get: $util.oneOfGetter($oneOfFields = ["writeCapacityUnits"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ConsumedCapacity.create = function(properties) {
                return new ConsumedCapacity(properties);
            };

            ConsumedCapacity.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.capacityUnits != null && $Object.hasOwnProperty.call(message, "capacityUnits"))
                    writer.uint32(17).double(message.capacityUnits);
                if (message.readCapacityUnits != null && $Object.hasOwnProperty.call(message, "readCapacityUnits"))
                    writer.uint32(25).double(message.readCapacityUnits);
                if (message.writeCapacityUnits != null && $Object.hasOwnProperty.call(message, "writeCapacityUnits"))
                    writer.uint32(33).double(message.writeCapacityUnits);
                if (message.table != null && $Object.hasOwnProperty.call(message, "table"))
                    $root.covey.v1.Capacity.encode(message.table, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.localSecondaryIndexes != null && $Object.hasOwnProperty.call(message, "localSecondaryIndexes"))
                    for (let keys = $Object.keys(message.localSecondaryIndexes), i = 0; i < keys.length; ++i) {
                        writer.uint32(50).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.Capacity.encode(message.localSecondaryIndexes[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.globalSecondaryIndexes != null && $Object.hasOwnProperty.call(message, "globalSecondaryIndexes"))
                    for (let keys = $Object.keys(message.globalSecondaryIndexes), i = 0; i < keys.length; ++i) {
                        writer.uint32(58).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.Capacity.encode(message.globalSecondaryIndexes[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ConsumedCapacity.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ConsumedCapacity();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.capacityUnits = reader.double();
                            message._capacityUnits = "capacityUnits";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.readCapacityUnits = reader.double();
                            message._readCapacityUnits = "readCapacityUnits";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.writeCapacityUnits = reader.double();
                            message._writeCapacityUnits = "writeCapacityUnits";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.table = $root.covey.v1.Capacity.decode(reader, reader.size(), $undefined, _depth + 1, message.table);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (message.localSecondaryIndexes === $util.emptyObject)
                                message.localSecondaryIndexes = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.Capacity.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.localSecondaryIndexes, key);
                            message.localSecondaryIndexes[key] = value || new $root.covey.v1.Capacity();
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (message.globalSecondaryIndexes === $util.emptyObject)
                                message.globalSecondaryIndexes = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.Capacity.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.globalSecondaryIndexes, key);
                            message.globalSecondaryIndexes[key] = value || new $root.covey.v1.Capacity();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ConsumedCapacity;
        })();

        v1.Capacity = (function() {

            const Capacity = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Capacity.prototype.capacityUnits = null;
            Capacity.prototype.readCapacityUnits = null;
            Capacity.prototype.writeCapacityUnits = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Capacity.prototype, "_capacityUnits", {
                get: $util.oneOfGetter($oneOfFields = ["capacityUnits"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Capacity.prototype, "_readCapacityUnits", {
                get: $util.oneOfGetter($oneOfFields = ["readCapacityUnits"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Capacity.prototype, "_writeCapacityUnits", {
                get: $util.oneOfGetter($oneOfFields = ["writeCapacityUnits"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Capacity.create = function(properties) {
                return new Capacity(properties);
            };

            Capacity.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.capacityUnits != null && $Object.hasOwnProperty.call(message, "capacityUnits"))
                    writer.uint32(9).double(message.capacityUnits);
                if (message.readCapacityUnits != null && $Object.hasOwnProperty.call(message, "readCapacityUnits"))
                    writer.uint32(17).double(message.readCapacityUnits);
                if (message.writeCapacityUnits != null && $Object.hasOwnProperty.call(message, "writeCapacityUnits"))
                    writer.uint32(25).double(message.writeCapacityUnits);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Capacity.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.Capacity();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.capacityUnits = reader.double();
                            message._capacityUnits = "capacityUnits";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.readCapacityUnits = reader.double();
                            message._readCapacityUnits = "readCapacityUnits";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.writeCapacityUnits = reader.double();
                            message._writeCapacityUnits = "writeCapacityUnits";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Capacity;
        })();

        v1.ItemCollectionMetrics = (function() {

            const ItemCollectionMetrics = function (properties) {
                this.sizeEstimateRangeGb = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ItemCollectionMetrics.prototype.itemCollectionKey = null;
            ItemCollectionMetrics.prototype.sizeEstimateRangeGb = $util.emptyArray;

            ItemCollectionMetrics.create = function(properties) {
                return new ItemCollectionMetrics(properties);
            };

            ItemCollectionMetrics.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.itemCollectionKey != null && $Object.hasOwnProperty.call(message, "itemCollectionKey"))
                    $root.covey.v1.Item.encode(message.itemCollectionKey, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.sizeEstimateRangeGb != null && message.sizeEstimateRangeGb.length)
                    writer.uint32(18).doubles(message.sizeEstimateRangeGb);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ItemCollectionMetrics.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ItemCollectionMetrics();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.itemCollectionKey = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.itemCollectionKey);
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.sizeEstimateRangeGb && message.sizeEstimateRangeGb.length))
                                    message.sizeEstimateRangeGb = [];
                                reader.doubles(message.sizeEstimateRangeGb);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.sizeEstimateRangeGb && message.sizeEstimateRangeGb.length))
                                message.sizeEstimateRangeGb = [];
                            message.sizeEstimateRangeGb.push(reader.double());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ItemCollectionMetrics;
        })();

        v1.PutItemRequest = (function() {

            const PutItemRequest = function (properties) {
                this.expressionAttributeNames = {};
                this.expressionAttributeValues = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PutItemRequest.prototype.tableName = "";
            PutItemRequest.prototype.item = null;
            PutItemRequest.prototype.conditionExpression = null;
            PutItemRequest.prototype.expressionAttributeNames = $util.emptyObject;
            PutItemRequest.prototype.expressionAttributeValues = $util.emptyObject;
            PutItemRequest.prototype.returnValues = 0;
            PutItemRequest.prototype.returnValuesOnConditionCheckFailure = 0;
            PutItemRequest.prototype.returnConsumedCapacity = 0;
            PutItemRequest.prototype.returnItemCollectionMetrics = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PutItemRequest.prototype, "_conditionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["conditionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            PutItemRequest.create = function(properties) {
                return new PutItemRequest(properties);
            };

            PutItemRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.item != null && $Object.hasOwnProperty.call(message, "item"))
                    $root.covey.v1.Item.encode(message.item, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.conditionExpression != null && $Object.hasOwnProperty.call(message, "conditionExpression"))
                    writer.uint32(26).string(message.conditionExpression);
                if (message.expressionAttributeNames != null && $Object.hasOwnProperty.call(message, "expressionAttributeNames"))
                    for (let keys = $Object.keys(message.expressionAttributeNames), i = 0; i < keys.length; ++i)
                        writer.uint32(34).fork().uint32(10).string(keys[i]).uint32(18).string(message.expressionAttributeNames[keys[i]]).ldelim();
                if (message.expressionAttributeValues != null && $Object.hasOwnProperty.call(message, "expressionAttributeValues"))
                    for (let keys = $Object.keys(message.expressionAttributeValues), i = 0; i < keys.length; ++i) {
                        writer.uint32(42).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.AttributeValue.encode(message.expressionAttributeValues[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.returnValues != null && $Object.hasOwnProperty.call(message, "returnValues") && message.returnValues !== 0)
                    writer.uint32(48).int32(message.returnValues);
                if (message.returnValuesOnConditionCheckFailure != null && $Object.hasOwnProperty.call(message, "returnValuesOnConditionCheckFailure") && message.returnValuesOnConditionCheckFailure !== 0)
                    writer.uint32(56).int32(message.returnValuesOnConditionCheckFailure);
                if (message.returnConsumedCapacity != null && $Object.hasOwnProperty.call(message, "returnConsumedCapacity") && message.returnConsumedCapacity !== 0)
                    writer.uint32(64).int32(message.returnConsumedCapacity);
                if (message.returnItemCollectionMetrics != null && $Object.hasOwnProperty.call(message, "returnItemCollectionMetrics") && message.returnItemCollectionMetrics !== 0)
                    writer.uint32(72).int32(message.returnItemCollectionMetrics);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PutItemRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.PutItemRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.item = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.item);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.conditionExpression = reader.stringVerify();
                            message._conditionExpression = "conditionExpression";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeNames === $util.emptyObject)
                                message.expressionAttributeNames = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeNames, key);
                            message.expressionAttributeNames[key] = value;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeValues === $util.emptyObject)
                                message.expressionAttributeValues = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.AttributeValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeValues, key);
                            message.expressionAttributeValues[key] = value || new $root.covey.v1.AttributeValue();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnValues = value;
                            else
                                delete message.returnValues;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnValuesOnConditionCheckFailure = value;
                            else
                                delete message.returnValuesOnConditionCheckFailure;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnConsumedCapacity = value;
                            else
                                delete message.returnConsumedCapacity;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnItemCollectionMetrics = value;
                            else
                                delete message.returnItemCollectionMetrics;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PutItemRequest;
        })();

        v1.PutItemResponse = (function() {

            const PutItemResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PutItemResponse.prototype.attributes = null;
            PutItemResponse.prototype.consumedCapacity = null;
            PutItemResponse.prototype.itemCollectionMetrics = null;

            PutItemResponse.create = function(properties) {
                return new PutItemResponse(properties);
            };

            PutItemResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attributes != null && $Object.hasOwnProperty.call(message, "attributes"))
                    $root.covey.v1.Item.encode(message.attributes, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.consumedCapacity != null && $Object.hasOwnProperty.call(message, "consumedCapacity"))
                    $root.covey.v1.ConsumedCapacity.encode(message.consumedCapacity, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.itemCollectionMetrics != null && $Object.hasOwnProperty.call(message, "itemCollectionMetrics"))
                    $root.covey.v1.ItemCollectionMetrics.encode(message.itemCollectionMetrics, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PutItemResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.PutItemResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.attributes = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.attributes);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.consumedCapacity = $root.covey.v1.ConsumedCapacity.decode(reader, reader.size(), $undefined, _depth + 1, message.consumedCapacity);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.itemCollectionMetrics = $root.covey.v1.ItemCollectionMetrics.decode(reader, reader.size(), $undefined, _depth + 1, message.itemCollectionMetrics);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PutItemResponse;
        })();

        v1.GetItemRequest = (function() {

            const GetItemRequest = function (properties) {
                this.expressionAttributeNames = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetItemRequest.prototype.tableName = "";
            GetItemRequest.prototype.key = null;
            GetItemRequest.prototype.consistentRead = null;
            GetItemRequest.prototype.projectionExpression = null;
            GetItemRequest.prototype.expressionAttributeNames = $util.emptyObject;
            GetItemRequest.prototype.returnConsumedCapacity = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GetItemRequest.prototype, "_consistentRead", {
                get: $util.oneOfGetter($oneOfFields = ["consistentRead"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GetItemRequest.prototype, "_projectionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["projectionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            GetItemRequest.create = function(properties) {
                return new GetItemRequest(properties);
            };

            GetItemRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    $root.covey.v1.Item.encode(message.key, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.consistentRead != null && $Object.hasOwnProperty.call(message, "consistentRead"))
                    writer.uint32(24).bool(message.consistentRead);
                if (message.projectionExpression != null && $Object.hasOwnProperty.call(message, "projectionExpression"))
                    writer.uint32(34).string(message.projectionExpression);
                if (message.expressionAttributeNames != null && $Object.hasOwnProperty.call(message, "expressionAttributeNames"))
                    for (let keys = $Object.keys(message.expressionAttributeNames), i = 0; i < keys.length; ++i)
                        writer.uint32(42).fork().uint32(10).string(keys[i]).uint32(18).string(message.expressionAttributeNames[keys[i]]).ldelim();
                if (message.returnConsumedCapacity != null && $Object.hasOwnProperty.call(message, "returnConsumedCapacity") && message.returnConsumedCapacity !== 0)
                    writer.uint32(48).int32(message.returnConsumedCapacity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetItemRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.GetItemRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.key = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.consistentRead = reader.bool();
                            message._consistentRead = "consistentRead";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.projectionExpression = reader.stringVerify();
                            message._projectionExpression = "projectionExpression";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeNames === $util.emptyObject)
                                message.expressionAttributeNames = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeNames, key);
                            message.expressionAttributeNames[key] = value;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnConsumedCapacity = value;
                            else
                                delete message.returnConsumedCapacity;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GetItemRequest;
        })();

        v1.GetItemResponse = (function() {

            const GetItemResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GetItemResponse.prototype.item = null;
            GetItemResponse.prototype.consumedCapacity = null;

            GetItemResponse.create = function(properties) {
                return new GetItemResponse(properties);
            };

            GetItemResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.item != null && $Object.hasOwnProperty.call(message, "item"))
                    $root.covey.v1.Item.encode(message.item, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.consumedCapacity != null && $Object.hasOwnProperty.call(message, "consumedCapacity"))
                    $root.covey.v1.ConsumedCapacity.encode(message.consumedCapacity, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GetItemResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.GetItemResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.item = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.item);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.consumedCapacity = $root.covey.v1.ConsumedCapacity.decode(reader, reader.size(), $undefined, _depth + 1, message.consumedCapacity);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GetItemResponse;
        })();

        v1.UpdateItemRequest = (function() {

            const UpdateItemRequest = function (properties) {
                this.expressionAttributeNames = {};
                this.expressionAttributeValues = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            UpdateItemRequest.prototype.tableName = "";
            UpdateItemRequest.prototype.key = null;
            UpdateItemRequest.prototype.updateExpression = null;
            UpdateItemRequest.prototype.conditionExpression = null;
            UpdateItemRequest.prototype.expressionAttributeNames = $util.emptyObject;
            UpdateItemRequest.prototype.expressionAttributeValues = $util.emptyObject;
            UpdateItemRequest.prototype.returnValues = 0;
            UpdateItemRequest.prototype.returnValuesOnConditionCheckFailure = 0;
            UpdateItemRequest.prototype.returnConsumedCapacity = 0;
            UpdateItemRequest.prototype.returnItemCollectionMetrics = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateItemRequest.prototype, "_updateExpression", {
                get: $util.oneOfGetter($oneOfFields = ["updateExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(UpdateItemRequest.prototype, "_conditionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["conditionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            UpdateItemRequest.create = function(properties) {
                return new UpdateItemRequest(properties);
            };

            UpdateItemRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    $root.covey.v1.Item.encode(message.key, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.updateExpression != null && $Object.hasOwnProperty.call(message, "updateExpression"))
                    writer.uint32(26).string(message.updateExpression);
                if (message.conditionExpression != null && $Object.hasOwnProperty.call(message, "conditionExpression"))
                    writer.uint32(34).string(message.conditionExpression);
                if (message.expressionAttributeNames != null && $Object.hasOwnProperty.call(message, "expressionAttributeNames"))
                    for (let keys = $Object.keys(message.expressionAttributeNames), i = 0; i < keys.length; ++i)
                        writer.uint32(42).fork().uint32(10).string(keys[i]).uint32(18).string(message.expressionAttributeNames[keys[i]]).ldelim();
                if (message.expressionAttributeValues != null && $Object.hasOwnProperty.call(message, "expressionAttributeValues"))
                    for (let keys = $Object.keys(message.expressionAttributeValues), i = 0; i < keys.length; ++i) {
                        writer.uint32(50).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.AttributeValue.encode(message.expressionAttributeValues[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.returnValues != null && $Object.hasOwnProperty.call(message, "returnValues") && message.returnValues !== 0)
                    writer.uint32(56).int32(message.returnValues);
                if (message.returnValuesOnConditionCheckFailure != null && $Object.hasOwnProperty.call(message, "returnValuesOnConditionCheckFailure") && message.returnValuesOnConditionCheckFailure !== 0)
                    writer.uint32(64).int32(message.returnValuesOnConditionCheckFailure);
                if (message.returnConsumedCapacity != null && $Object.hasOwnProperty.call(message, "returnConsumedCapacity") && message.returnConsumedCapacity !== 0)
                    writer.uint32(72).int32(message.returnConsumedCapacity);
                if (message.returnItemCollectionMetrics != null && $Object.hasOwnProperty.call(message, "returnItemCollectionMetrics") && message.returnItemCollectionMetrics !== 0)
                    writer.uint32(80).int32(message.returnItemCollectionMetrics);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            UpdateItemRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.UpdateItemRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.key = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.updateExpression = reader.stringVerify();
                            message._updateExpression = "updateExpression";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.conditionExpression = reader.stringVerify();
                            message._conditionExpression = "conditionExpression";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeNames === $util.emptyObject)
                                message.expressionAttributeNames = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeNames, key);
                            message.expressionAttributeNames[key] = value;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeValues === $util.emptyObject)
                                message.expressionAttributeValues = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.AttributeValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeValues, key);
                            message.expressionAttributeValues[key] = value || new $root.covey.v1.AttributeValue();
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnValues = value;
                            else
                                delete message.returnValues;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnValuesOnConditionCheckFailure = value;
                            else
                                delete message.returnValuesOnConditionCheckFailure;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnConsumedCapacity = value;
                            else
                                delete message.returnConsumedCapacity;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnItemCollectionMetrics = value;
                            else
                                delete message.returnItemCollectionMetrics;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UpdateItemRequest;
        })();

        v1.UpdateItemResponse = (function() {

            const UpdateItemResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            UpdateItemResponse.prototype.attributes = null;
            UpdateItemResponse.prototype.consumedCapacity = null;
            UpdateItemResponse.prototype.itemCollectionMetrics = null;

            UpdateItemResponse.create = function(properties) {
                return new UpdateItemResponse(properties);
            };

            UpdateItemResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attributes != null && $Object.hasOwnProperty.call(message, "attributes"))
                    $root.covey.v1.Item.encode(message.attributes, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.consumedCapacity != null && $Object.hasOwnProperty.call(message, "consumedCapacity"))
                    $root.covey.v1.ConsumedCapacity.encode(message.consumedCapacity, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.itemCollectionMetrics != null && $Object.hasOwnProperty.call(message, "itemCollectionMetrics"))
                    $root.covey.v1.ItemCollectionMetrics.encode(message.itemCollectionMetrics, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            UpdateItemResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.UpdateItemResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.attributes = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.attributes);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.consumedCapacity = $root.covey.v1.ConsumedCapacity.decode(reader, reader.size(), $undefined, _depth + 1, message.consumedCapacity);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.itemCollectionMetrics = $root.covey.v1.ItemCollectionMetrics.decode(reader, reader.size(), $undefined, _depth + 1, message.itemCollectionMetrics);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UpdateItemResponse;
        })();

        v1.DeleteItemRequest = (function() {

            const DeleteItemRequest = function (properties) {
                this.expressionAttributeNames = {};
                this.expressionAttributeValues = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DeleteItemRequest.prototype.tableName = "";
            DeleteItemRequest.prototype.key = null;
            DeleteItemRequest.prototype.conditionExpression = null;
            DeleteItemRequest.prototype.expressionAttributeNames = $util.emptyObject;
            DeleteItemRequest.prototype.expressionAttributeValues = $util.emptyObject;
            DeleteItemRequest.prototype.returnValues = 0;
            DeleteItemRequest.prototype.returnValuesOnConditionCheckFailure = 0;
            DeleteItemRequest.prototype.returnConsumedCapacity = 0;
            DeleteItemRequest.prototype.returnItemCollectionMetrics = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DeleteItemRequest.prototype, "_conditionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["conditionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            DeleteItemRequest.create = function(properties) {
                return new DeleteItemRequest(properties);
            };

            DeleteItemRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    $root.covey.v1.Item.encode(message.key, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.conditionExpression != null && $Object.hasOwnProperty.call(message, "conditionExpression"))
                    writer.uint32(26).string(message.conditionExpression);
                if (message.expressionAttributeNames != null && $Object.hasOwnProperty.call(message, "expressionAttributeNames"))
                    for (let keys = $Object.keys(message.expressionAttributeNames), i = 0; i < keys.length; ++i)
                        writer.uint32(34).fork().uint32(10).string(keys[i]).uint32(18).string(message.expressionAttributeNames[keys[i]]).ldelim();
                if (message.expressionAttributeValues != null && $Object.hasOwnProperty.call(message, "expressionAttributeValues"))
                    for (let keys = $Object.keys(message.expressionAttributeValues), i = 0; i < keys.length; ++i) {
                        writer.uint32(42).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.AttributeValue.encode(message.expressionAttributeValues[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.returnValues != null && $Object.hasOwnProperty.call(message, "returnValues") && message.returnValues !== 0)
                    writer.uint32(48).int32(message.returnValues);
                if (message.returnValuesOnConditionCheckFailure != null && $Object.hasOwnProperty.call(message, "returnValuesOnConditionCheckFailure") && message.returnValuesOnConditionCheckFailure !== 0)
                    writer.uint32(56).int32(message.returnValuesOnConditionCheckFailure);
                if (message.returnConsumedCapacity != null && $Object.hasOwnProperty.call(message, "returnConsumedCapacity") && message.returnConsumedCapacity !== 0)
                    writer.uint32(64).int32(message.returnConsumedCapacity);
                if (message.returnItemCollectionMetrics != null && $Object.hasOwnProperty.call(message, "returnItemCollectionMetrics") && message.returnItemCollectionMetrics !== 0)
                    writer.uint32(72).int32(message.returnItemCollectionMetrics);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DeleteItemRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.DeleteItemRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.key = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.conditionExpression = reader.stringVerify();
                            message._conditionExpression = "conditionExpression";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeNames === $util.emptyObject)
                                message.expressionAttributeNames = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeNames, key);
                            message.expressionAttributeNames[key] = value;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeValues === $util.emptyObject)
                                message.expressionAttributeValues = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.AttributeValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeValues, key);
                            message.expressionAttributeValues[key] = value || new $root.covey.v1.AttributeValue();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnValues = value;
                            else
                                delete message.returnValues;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnValuesOnConditionCheckFailure = value;
                            else
                                delete message.returnValuesOnConditionCheckFailure;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnConsumedCapacity = value;
                            else
                                delete message.returnConsumedCapacity;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnItemCollectionMetrics = value;
                            else
                                delete message.returnItemCollectionMetrics;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeleteItemRequest;
        })();

        v1.DeleteItemResponse = (function() {

            const DeleteItemResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DeleteItemResponse.prototype.attributes = null;
            DeleteItemResponse.prototype.consumedCapacity = null;
            DeleteItemResponse.prototype.itemCollectionMetrics = null;

            DeleteItemResponse.create = function(properties) {
                return new DeleteItemResponse(properties);
            };

            DeleteItemResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attributes != null && $Object.hasOwnProperty.call(message, "attributes"))
                    $root.covey.v1.Item.encode(message.attributes, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.consumedCapacity != null && $Object.hasOwnProperty.call(message, "consumedCapacity"))
                    $root.covey.v1.ConsumedCapacity.encode(message.consumedCapacity, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.itemCollectionMetrics != null && $Object.hasOwnProperty.call(message, "itemCollectionMetrics"))
                    $root.covey.v1.ItemCollectionMetrics.encode(message.itemCollectionMetrics, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DeleteItemResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.DeleteItemResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.attributes = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.attributes);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.consumedCapacity = $root.covey.v1.ConsumedCapacity.decode(reader, reader.size(), $undefined, _depth + 1, message.consumedCapacity);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.itemCollectionMetrics = $root.covey.v1.ItemCollectionMetrics.decode(reader, reader.size(), $undefined, _depth + 1, message.itemCollectionMetrics);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeleteItemResponse;
        })();

        v1.Select = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SELECT_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SELECT_ALL_ATTRIBUTES"] = 1;
            values[valuesById[2] = "SELECT_ALL_PROJECTED_ATTRIBUTES"] = 2;
            values[valuesById[3] = "SELECT_SPECIFIC_ATTRIBUTES"] = 3;
            values[valuesById[4] = "SELECT_COUNT"] = 4;
            return values;
        })();

        v1.QueryRequest = (function() {

            const QueryRequest = function (properties) {
                this.expressionAttributeNames = {};
                this.expressionAttributeValues = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            QueryRequest.prototype.tableName = "";
            QueryRequest.prototype.indexName = null;
            QueryRequest.prototype.keyConditionExpression = null;
            QueryRequest.prototype.filterExpression = null;
            QueryRequest.prototype.projectionExpression = null;
            QueryRequest.prototype.expressionAttributeNames = $util.emptyObject;
            QueryRequest.prototype.expressionAttributeValues = $util.emptyObject;
            QueryRequest.prototype.scanIndexForward = null;
            QueryRequest.prototype.limit = null;
            QueryRequest.prototype.exclusiveStartKey = null;
            QueryRequest.prototype.consistentRead = null;
            QueryRequest.prototype.select = 0;
            QueryRequest.prototype.returnConsumedCapacity = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(QueryRequest.prototype, "_indexName", {
                get: $util.oneOfGetter($oneOfFields = ["indexName"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(QueryRequest.prototype, "_keyConditionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["keyConditionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(QueryRequest.prototype, "_filterExpression", {
                get: $util.oneOfGetter($oneOfFields = ["filterExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(QueryRequest.prototype, "_projectionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["projectionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(QueryRequest.prototype, "_scanIndexForward", {
                get: $util.oneOfGetter($oneOfFields = ["scanIndexForward"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(QueryRequest.prototype, "_limit", {
                get: $util.oneOfGetter($oneOfFields = ["limit"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(QueryRequest.prototype, "_consistentRead", {
                get: $util.oneOfGetter($oneOfFields = ["consistentRead"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            QueryRequest.create = function(properties) {
                return new QueryRequest(properties);
            };

            QueryRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.indexName != null && $Object.hasOwnProperty.call(message, "indexName"))
                    writer.uint32(18).string(message.indexName);
                if (message.keyConditionExpression != null && $Object.hasOwnProperty.call(message, "keyConditionExpression"))
                    writer.uint32(26).string(message.keyConditionExpression);
                if (message.filterExpression != null && $Object.hasOwnProperty.call(message, "filterExpression"))
                    writer.uint32(34).string(message.filterExpression);
                if (message.projectionExpression != null && $Object.hasOwnProperty.call(message, "projectionExpression"))
                    writer.uint32(42).string(message.projectionExpression);
                if (message.expressionAttributeNames != null && $Object.hasOwnProperty.call(message, "expressionAttributeNames"))
                    for (let keys = $Object.keys(message.expressionAttributeNames), i = 0; i < keys.length; ++i)
                        writer.uint32(50).fork().uint32(10).string(keys[i]).uint32(18).string(message.expressionAttributeNames[keys[i]]).ldelim();
                if (message.expressionAttributeValues != null && $Object.hasOwnProperty.call(message, "expressionAttributeValues"))
                    for (let keys = $Object.keys(message.expressionAttributeValues), i = 0; i < keys.length; ++i) {
                        writer.uint32(58).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.AttributeValue.encode(message.expressionAttributeValues[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.scanIndexForward != null && $Object.hasOwnProperty.call(message, "scanIndexForward"))
                    writer.uint32(64).bool(message.scanIndexForward);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
                    writer.uint32(72).int32(message.limit);
                if (message.exclusiveStartKey != null && $Object.hasOwnProperty.call(message, "exclusiveStartKey"))
                    $root.covey.v1.Item.encode(message.exclusiveStartKey, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.consistentRead != null && $Object.hasOwnProperty.call(message, "consistentRead"))
                    writer.uint32(88).bool(message.consistentRead);
                if (message.select != null && $Object.hasOwnProperty.call(message, "select") && message.select !== 0)
                    writer.uint32(96).int32(message.select);
                if (message.returnConsumedCapacity != null && $Object.hasOwnProperty.call(message, "returnConsumedCapacity") && message.returnConsumedCapacity !== 0)
                    writer.uint32(104).int32(message.returnConsumedCapacity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            QueryRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.QueryRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.indexName = reader.stringVerify();
                            message._indexName = "indexName";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.keyConditionExpression = reader.stringVerify();
                            message._keyConditionExpression = "keyConditionExpression";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.filterExpression = reader.stringVerify();
                            message._filterExpression = "filterExpression";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.projectionExpression = reader.stringVerify();
                            message._projectionExpression = "projectionExpression";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeNames === $util.emptyObject)
                                message.expressionAttributeNames = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeNames, key);
                            message.expressionAttributeNames[key] = value;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeValues === $util.emptyObject)
                                message.expressionAttributeValues = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.AttributeValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeValues, key);
                            message.expressionAttributeValues[key] = value || new $root.covey.v1.AttributeValue();
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.scanIndexForward = reader.bool();
                            message._scanIndexForward = "scanIndexForward";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.limit = reader.int32();
                            message._limit = "limit";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.exclusiveStartKey = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.exclusiveStartKey);
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.consistentRead = reader.bool();
                            message._consistentRead = "consistentRead";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.select = value;
                            else
                                delete message.select;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnConsumedCapacity = value;
                            else
                                delete message.returnConsumedCapacity;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QueryRequest;
        })();

        v1.QueryResponse = (function() {

            const QueryResponse = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            QueryResponse.prototype.items = $util.emptyArray;
            QueryResponse.prototype.count = 0;
            QueryResponse.prototype.scannedCount = 0;
            QueryResponse.prototype.lastEvaluatedKey = null;
            QueryResponse.prototype.consumedCapacity = null;

            QueryResponse.create = function(properties) {
                return new QueryResponse(properties);
            };

            QueryResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.covey.v1.Item.encode(message.items[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                    writer.uint32(16).int32(message.count);
                if (message.scannedCount != null && $Object.hasOwnProperty.call(message, "scannedCount") && message.scannedCount !== 0)
                    writer.uint32(24).int32(message.scannedCount);
                if (message.lastEvaluatedKey != null && $Object.hasOwnProperty.call(message, "lastEvaluatedKey"))
                    $root.covey.v1.Item.encode(message.lastEvaluatedKey, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.consumedCapacity != null && $Object.hasOwnProperty.call(message, "consumedCapacity"))
                    $root.covey.v1.ConsumedCapacity.encode(message.consumedCapacity, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            QueryResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.QueryResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.scannedCount = value;
                            else
                                delete message.scannedCount;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.lastEvaluatedKey = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.lastEvaluatedKey);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.consumedCapacity = $root.covey.v1.ConsumedCapacity.decode(reader, reader.size(), $undefined, _depth + 1, message.consumedCapacity);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QueryResponse;
        })();

        v1.ScanRequest = (function() {

            const ScanRequest = function (properties) {
                this.expressionAttributeNames = {};
                this.expressionAttributeValues = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ScanRequest.prototype.tableName = "";
            ScanRequest.prototype.indexName = null;
            ScanRequest.prototype.filterExpression = null;
            ScanRequest.prototype.projectionExpression = null;
            ScanRequest.prototype.expressionAttributeNames = $util.emptyObject;
            ScanRequest.prototype.expressionAttributeValues = $util.emptyObject;
            ScanRequest.prototype.limit = null;
            ScanRequest.prototype.exclusiveStartKey = null;
            ScanRequest.prototype.segment = null;
            ScanRequest.prototype.totalSegments = null;
            ScanRequest.prototype.consistentRead = null;
            ScanRequest.prototype.select = 0;
            ScanRequest.prototype.returnConsumedCapacity = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ScanRequest.prototype, "_indexName", {
                get: $util.oneOfGetter($oneOfFields = ["indexName"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ScanRequest.prototype, "_filterExpression", {
                get: $util.oneOfGetter($oneOfFields = ["filterExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ScanRequest.prototype, "_projectionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["projectionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ScanRequest.prototype, "_limit", {
                get: $util.oneOfGetter($oneOfFields = ["limit"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ScanRequest.prototype, "_segment", {
                get: $util.oneOfGetter($oneOfFields = ["segment"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ScanRequest.prototype, "_totalSegments", {
                get: $util.oneOfGetter($oneOfFields = ["totalSegments"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ScanRequest.prototype, "_consistentRead", {
                get: $util.oneOfGetter($oneOfFields = ["consistentRead"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ScanRequest.create = function(properties) {
                return new ScanRequest(properties);
            };

            ScanRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.indexName != null && $Object.hasOwnProperty.call(message, "indexName"))
                    writer.uint32(18).string(message.indexName);
                if (message.filterExpression != null && $Object.hasOwnProperty.call(message, "filterExpression"))
                    writer.uint32(26).string(message.filterExpression);
                if (message.projectionExpression != null && $Object.hasOwnProperty.call(message, "projectionExpression"))
                    writer.uint32(34).string(message.projectionExpression);
                if (message.expressionAttributeNames != null && $Object.hasOwnProperty.call(message, "expressionAttributeNames"))
                    for (let keys = $Object.keys(message.expressionAttributeNames), i = 0; i < keys.length; ++i)
                        writer.uint32(42).fork().uint32(10).string(keys[i]).uint32(18).string(message.expressionAttributeNames[keys[i]]).ldelim();
                if (message.expressionAttributeValues != null && $Object.hasOwnProperty.call(message, "expressionAttributeValues"))
                    for (let keys = $Object.keys(message.expressionAttributeValues), i = 0; i < keys.length; ++i) {
                        writer.uint32(50).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.AttributeValue.encode(message.expressionAttributeValues[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
                    writer.uint32(56).int32(message.limit);
                if (message.exclusiveStartKey != null && $Object.hasOwnProperty.call(message, "exclusiveStartKey"))
                    $root.covey.v1.Item.encode(message.exclusiveStartKey, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.segment != null && $Object.hasOwnProperty.call(message, "segment"))
                    writer.uint32(72).int32(message.segment);
                if (message.totalSegments != null && $Object.hasOwnProperty.call(message, "totalSegments"))
                    writer.uint32(80).int32(message.totalSegments);
                if (message.consistentRead != null && $Object.hasOwnProperty.call(message, "consistentRead"))
                    writer.uint32(88).bool(message.consistentRead);
                if (message.select != null && $Object.hasOwnProperty.call(message, "select") && message.select !== 0)
                    writer.uint32(96).int32(message.select);
                if (message.returnConsumedCapacity != null && $Object.hasOwnProperty.call(message, "returnConsumedCapacity") && message.returnConsumedCapacity !== 0)
                    writer.uint32(104).int32(message.returnConsumedCapacity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ScanRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ScanRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.indexName = reader.stringVerify();
                            message._indexName = "indexName";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.filterExpression = reader.stringVerify();
                            message._filterExpression = "filterExpression";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.projectionExpression = reader.stringVerify();
                            message._projectionExpression = "projectionExpression";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeNames === $util.emptyObject)
                                message.expressionAttributeNames = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeNames, key);
                            message.expressionAttributeNames[key] = value;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeValues === $util.emptyObject)
                                message.expressionAttributeValues = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.AttributeValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeValues, key);
                            message.expressionAttributeValues[key] = value || new $root.covey.v1.AttributeValue();
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.limit = reader.int32();
                            message._limit = "limit";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.exclusiveStartKey = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.exclusiveStartKey);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.segment = reader.int32();
                            message._segment = "segment";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.totalSegments = reader.int32();
                            message._totalSegments = "totalSegments";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.consistentRead = reader.bool();
                            message._consistentRead = "consistentRead";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.select = value;
                            else
                                delete message.select;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnConsumedCapacity = value;
                            else
                                delete message.returnConsumedCapacity;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ScanRequest;
        })();

        v1.ScanResponse = (function() {

            const ScanResponse = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ScanResponse.prototype.items = $util.emptyArray;
            ScanResponse.prototype.count = 0;
            ScanResponse.prototype.scannedCount = 0;
            ScanResponse.prototype.lastEvaluatedKey = null;
            ScanResponse.prototype.consumedCapacity = null;

            ScanResponse.create = function(properties) {
                return new ScanResponse(properties);
            };

            ScanResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.covey.v1.Item.encode(message.items[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                    writer.uint32(16).int32(message.count);
                if (message.scannedCount != null && $Object.hasOwnProperty.call(message, "scannedCount") && message.scannedCount !== 0)
                    writer.uint32(24).int32(message.scannedCount);
                if (message.lastEvaluatedKey != null && $Object.hasOwnProperty.call(message, "lastEvaluatedKey"))
                    $root.covey.v1.Item.encode(message.lastEvaluatedKey, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.consumedCapacity != null && $Object.hasOwnProperty.call(message, "consumedCapacity"))
                    $root.covey.v1.ConsumedCapacity.encode(message.consumedCapacity, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ScanResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ScanResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.scannedCount = value;
                            else
                                delete message.scannedCount;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.lastEvaluatedKey = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.lastEvaluatedKey);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.consumedCapacity = $root.covey.v1.ConsumedCapacity.decode(reader, reader.size(), $undefined, _depth + 1, message.consumedCapacity);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ScanResponse;
        })();

        v1.BatchGetItemRequest = (function() {

            const BatchGetItemRequest = function (properties) {
                this.requestItems = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BatchGetItemRequest.prototype.requestItems = $util.emptyObject;
            BatchGetItemRequest.prototype.returnConsumedCapacity = 0;

            BatchGetItemRequest.create = function(properties) {
                return new BatchGetItemRequest(properties);
            };

            BatchGetItemRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestItems != null && $Object.hasOwnProperty.call(message, "requestItems"))
                    for (let keys = $Object.keys(message.requestItems), i = 0; i < keys.length; ++i) {
                        writer.uint32(10).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.KeysAndAttributes.encode(message.requestItems[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.returnConsumedCapacity != null && $Object.hasOwnProperty.call(message, "returnConsumedCapacity") && message.returnConsumedCapacity !== 0)
                    writer.uint32(16).int32(message.returnConsumedCapacity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BatchGetItemRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.BatchGetItemRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (message.requestItems === $util.emptyObject)
                                message.requestItems = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.KeysAndAttributes.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.requestItems, key);
                            message.requestItems[key] = value || new $root.covey.v1.KeysAndAttributes();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnConsumedCapacity = value;
                            else
                                delete message.returnConsumedCapacity;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BatchGetItemRequest;
        })();

        v1.KeysAndAttributes = (function() {

            const KeysAndAttributes = function (properties) {
                this.keys = [];
                this.expressionAttributeNames = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            KeysAndAttributes.prototype.keys = $util.emptyArray;
            KeysAndAttributes.prototype.consistentRead = null;
            KeysAndAttributes.prototype.projectionExpression = null;
            KeysAndAttributes.prototype.expressionAttributeNames = $util.emptyObject;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeysAndAttributes.prototype, "_consistentRead", {
                get: $util.oneOfGetter($oneOfFields = ["consistentRead"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeysAndAttributes.prototype, "_projectionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["projectionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            KeysAndAttributes.create = function(properties) {
                return new KeysAndAttributes(properties);
            };

            KeysAndAttributes.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.keys != null && message.keys.length)
                    for (let i = 0; i < message.keys.length; ++i)
                        $root.covey.v1.Item.encode(message.keys[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.consistentRead != null && $Object.hasOwnProperty.call(message, "consistentRead"))
                    writer.uint32(16).bool(message.consistentRead);
                if (message.projectionExpression != null && $Object.hasOwnProperty.call(message, "projectionExpression"))
                    writer.uint32(26).string(message.projectionExpression);
                if (message.expressionAttributeNames != null && $Object.hasOwnProperty.call(message, "expressionAttributeNames"))
                    for (let keys = $Object.keys(message.expressionAttributeNames), i = 0; i < keys.length; ++i)
                        writer.uint32(34).fork().uint32(10).string(keys[i]).uint32(18).string(message.expressionAttributeNames[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            KeysAndAttributes.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.KeysAndAttributes();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.keys && message.keys.length))
                                message.keys = [];
                            message.keys.push($root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.consistentRead = reader.bool();
                            message._consistentRead = "consistentRead";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.projectionExpression = reader.stringVerify();
                            message._projectionExpression = "projectionExpression";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeNames === $util.emptyObject)
                                message.expressionAttributeNames = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeNames, key);
                            message.expressionAttributeNames[key] = value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return KeysAndAttributes;
        })();

        v1.BatchGetItemResponse = (function() {

            const BatchGetItemResponse = function (properties) {
                this.responses = {};
                this.unprocessedKeys = {};
                this.consumedCapacity = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BatchGetItemResponse.prototype.responses = $util.emptyObject;
            BatchGetItemResponse.prototype.unprocessedKeys = $util.emptyObject;
            BatchGetItemResponse.prototype.consumedCapacity = $util.emptyArray;

            BatchGetItemResponse.create = function(properties) {
                return new BatchGetItemResponse(properties);
            };

            BatchGetItemResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.responses != null && $Object.hasOwnProperty.call(message, "responses"))
                    for (let keys = $Object.keys(message.responses), i = 0; i < keys.length; ++i) {
                        writer.uint32(10).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.ItemList.encode(message.responses[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.unprocessedKeys != null && $Object.hasOwnProperty.call(message, "unprocessedKeys"))
                    for (let keys = $Object.keys(message.unprocessedKeys), i = 0; i < keys.length; ++i) {
                        writer.uint32(18).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.KeysAndAttributes.encode(message.unprocessedKeys[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.consumedCapacity != null && message.consumedCapacity.length)
                    for (let i = 0; i < message.consumedCapacity.length; ++i)
                        $root.covey.v1.ConsumedCapacity.encode(message.consumedCapacity[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BatchGetItemResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.BatchGetItemResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (message.responses === $util.emptyObject)
                                message.responses = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.ItemList.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.responses, key);
                            message.responses[key] = value || new $root.covey.v1.ItemList();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.unprocessedKeys === $util.emptyObject)
                                message.unprocessedKeys = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.KeysAndAttributes.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.unprocessedKeys, key);
                            message.unprocessedKeys[key] = value || new $root.covey.v1.KeysAndAttributes();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.consumedCapacity && message.consumedCapacity.length))
                                message.consumedCapacity = [];
                            message.consumedCapacity.push($root.covey.v1.ConsumedCapacity.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BatchGetItemResponse;
        })();

        v1.ItemList = (function() {

            const ItemList = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ItemList.prototype.items = $util.emptyArray;

            ItemList.create = function(properties) {
                return new ItemList(properties);
            };

            ItemList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.covey.v1.Item.encode(message.items[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ItemList.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ItemList();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ItemList;
        })();

        v1.BatchWriteItemRequest = (function() {

            const BatchWriteItemRequest = function (properties) {
                this.requestItems = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BatchWriteItemRequest.prototype.requestItems = $util.emptyObject;
            BatchWriteItemRequest.prototype.returnConsumedCapacity = 0;
            BatchWriteItemRequest.prototype.returnItemCollectionMetrics = 0;

            BatchWriteItemRequest.create = function(properties) {
                return new BatchWriteItemRequest(properties);
            };

            BatchWriteItemRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestItems != null && $Object.hasOwnProperty.call(message, "requestItems"))
                    for (let keys = $Object.keys(message.requestItems), i = 0; i < keys.length; ++i) {
                        writer.uint32(10).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.WriteRequestList.encode(message.requestItems[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.returnConsumedCapacity != null && $Object.hasOwnProperty.call(message, "returnConsumedCapacity") && message.returnConsumedCapacity !== 0)
                    writer.uint32(16).int32(message.returnConsumedCapacity);
                if (message.returnItemCollectionMetrics != null && $Object.hasOwnProperty.call(message, "returnItemCollectionMetrics") && message.returnItemCollectionMetrics !== 0)
                    writer.uint32(24).int32(message.returnItemCollectionMetrics);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BatchWriteItemRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.BatchWriteItemRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (message.requestItems === $util.emptyObject)
                                message.requestItems = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.WriteRequestList.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.requestItems, key);
                            message.requestItems[key] = value || new $root.covey.v1.WriteRequestList();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnConsumedCapacity = value;
                            else
                                delete message.returnConsumedCapacity;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnItemCollectionMetrics = value;
                            else
                                delete message.returnItemCollectionMetrics;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BatchWriteItemRequest;
        })();

        v1.WriteRequestList = (function() {

            const WriteRequestList = function (properties) {
                this.requests = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            WriteRequestList.prototype.requests = $util.emptyArray;

            WriteRequestList.create = function(properties) {
                return new WriteRequestList(properties);
            };

            WriteRequestList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requests != null && message.requests.length)
                    for (let i = 0; i < message.requests.length; ++i)
                        $root.covey.v1.WriteRequest.encode(message.requests[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            WriteRequestList.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.WriteRequestList();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.requests && message.requests.length))
                                message.requests = [];
                            message.requests.push($root.covey.v1.WriteRequest.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return WriteRequestList;
        })();

        v1.WriteRequest = (function() {

            const WriteRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            WriteRequest.prototype.putRequest = null;
            WriteRequest.prototype.deleteRequest = null;

            let $oneOfFields;

            $Object.defineProperty(WriteRequest.prototype, "request", {
                get: $util.oneOfGetter($oneOfFields = ["putRequest", "deleteRequest"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            WriteRequest.create = function(properties) {
                return new WriteRequest(properties);
            };

            WriteRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.putRequest != null && $Object.hasOwnProperty.call(message, "putRequest"))
                    $root.covey.v1.PutRequest.encode(message.putRequest, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.deleteRequest != null && $Object.hasOwnProperty.call(message, "deleteRequest"))
                    $root.covey.v1.DeleteRequest.encode(message.deleteRequest, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            WriteRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.WriteRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.putRequest = $root.covey.v1.PutRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.putRequest);
                            message.request = "putRequest";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.deleteRequest = $root.covey.v1.DeleteRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.deleteRequest);
                            message.request = "deleteRequest";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return WriteRequest;
        })();

        v1.PutRequest = (function() {

            const PutRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PutRequest.prototype.item = null;

            PutRequest.create = function(properties) {
                return new PutRequest(properties);
            };

            PutRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.item != null && $Object.hasOwnProperty.call(message, "item"))
                    $root.covey.v1.Item.encode(message.item, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PutRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.PutRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.item = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.item);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PutRequest;
        })();

        v1.DeleteRequest = (function() {

            const DeleteRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DeleteRequest.prototype.key = null;

            DeleteRequest.create = function(properties) {
                return new DeleteRequest(properties);
            };

            DeleteRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    $root.covey.v1.Item.encode(message.key, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DeleteRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.DeleteRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.key = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeleteRequest;
        })();

        v1.BatchWriteItemResponse = (function() {

            const BatchWriteItemResponse = function (properties) {
                this.unprocessedItems = {};
                this.itemCollectionMetrics = {};
                this.consumedCapacity = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BatchWriteItemResponse.prototype.unprocessedItems = $util.emptyObject;
            BatchWriteItemResponse.prototype.itemCollectionMetrics = $util.emptyObject;
            BatchWriteItemResponse.prototype.consumedCapacity = $util.emptyArray;

            BatchWriteItemResponse.create = function(properties) {
                return new BatchWriteItemResponse(properties);
            };

            BatchWriteItemResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.unprocessedItems != null && $Object.hasOwnProperty.call(message, "unprocessedItems"))
                    for (let keys = $Object.keys(message.unprocessedItems), i = 0; i < keys.length; ++i) {
                        writer.uint32(10).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.WriteRequestList.encode(message.unprocessedItems[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.itemCollectionMetrics != null && $Object.hasOwnProperty.call(message, "itemCollectionMetrics"))
                    for (let keys = $Object.keys(message.itemCollectionMetrics), i = 0; i < keys.length; ++i) {
                        writer.uint32(18).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.ItemCollectionMetricsList.encode(message.itemCollectionMetrics[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.consumedCapacity != null && message.consumedCapacity.length)
                    for (let i = 0; i < message.consumedCapacity.length; ++i)
                        $root.covey.v1.ConsumedCapacity.encode(message.consumedCapacity[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BatchWriteItemResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.BatchWriteItemResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (message.unprocessedItems === $util.emptyObject)
                                message.unprocessedItems = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.WriteRequestList.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.unprocessedItems, key);
                            message.unprocessedItems[key] = value || new $root.covey.v1.WriteRequestList();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.itemCollectionMetrics === $util.emptyObject)
                                message.itemCollectionMetrics = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.ItemCollectionMetricsList.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.itemCollectionMetrics, key);
                            message.itemCollectionMetrics[key] = value || new $root.covey.v1.ItemCollectionMetricsList();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.consumedCapacity && message.consumedCapacity.length))
                                message.consumedCapacity = [];
                            message.consumedCapacity.push($root.covey.v1.ConsumedCapacity.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BatchWriteItemResponse;
        })();

        v1.ItemCollectionMetricsList = (function() {

            const ItemCollectionMetricsList = function (properties) {
                this.metrics = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ItemCollectionMetricsList.prototype.metrics = $util.emptyArray;

            ItemCollectionMetricsList.create = function(properties) {
                return new ItemCollectionMetricsList(properties);
            };

            ItemCollectionMetricsList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.metrics != null && message.metrics.length)
                    for (let i = 0; i < message.metrics.length; ++i)
                        $root.covey.v1.ItemCollectionMetrics.encode(message.metrics[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ItemCollectionMetricsList.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ItemCollectionMetricsList();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.metrics && message.metrics.length))
                                message.metrics = [];
                            message.metrics.push($root.covey.v1.ItemCollectionMetrics.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ItemCollectionMetricsList;
        })();

        v1.TransactGetItemsRequest = (function() {

            const TransactGetItemsRequest = function (properties) {
                this.transactItems = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TransactGetItemsRequest.prototype.transactItems = $util.emptyArray;
            TransactGetItemsRequest.prototype.returnConsumedCapacity = 0;

            TransactGetItemsRequest.create = function(properties) {
                return new TransactGetItemsRequest(properties);
            };

            TransactGetItemsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.transactItems != null && message.transactItems.length)
                    for (let i = 0; i < message.transactItems.length; ++i)
                        $root.covey.v1.TransactGetItem.encode(message.transactItems[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.returnConsumedCapacity != null && $Object.hasOwnProperty.call(message, "returnConsumedCapacity") && message.returnConsumedCapacity !== 0)
                    writer.uint32(16).int32(message.returnConsumedCapacity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TransactGetItemsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TransactGetItemsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.transactItems && message.transactItems.length))
                                message.transactItems = [];
                            message.transactItems.push($root.covey.v1.TransactGetItem.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnConsumedCapacity = value;
                            else
                                delete message.returnConsumedCapacity;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TransactGetItemsRequest;
        })();

        v1.TransactGetItem = (function() {

            const TransactGetItem = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TransactGetItem.prototype.get = null;

            TransactGetItem.create = function(properties) {
                return new TransactGetItem(properties);
            };

            TransactGetItem.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.get != null && $Object.hasOwnProperty.call(message, "get"))
                    $root.covey.v1.TransactGet.encode(message.get, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TransactGetItem.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TransactGetItem();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.get = $root.covey.v1.TransactGet.decode(reader, reader.size(), $undefined, _depth + 1, message.get);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TransactGetItem;
        })();

        v1.TransactGet = (function() {

            const TransactGet = function (properties) {
                this.expressionAttributeNames = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TransactGet.prototype.tableName = "";
            TransactGet.prototype.key = null;
            TransactGet.prototype.projectionExpression = null;
            TransactGet.prototype.expressionAttributeNames = $util.emptyObject;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TransactGet.prototype, "_projectionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["projectionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TransactGet.create = function(properties) {
                return new TransactGet(properties);
            };

            TransactGet.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    $root.covey.v1.Item.encode(message.key, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.projectionExpression != null && $Object.hasOwnProperty.call(message, "projectionExpression"))
                    writer.uint32(26).string(message.projectionExpression);
                if (message.expressionAttributeNames != null && $Object.hasOwnProperty.call(message, "expressionAttributeNames"))
                    for (let keys = $Object.keys(message.expressionAttributeNames), i = 0; i < keys.length; ++i)
                        writer.uint32(34).fork().uint32(10).string(keys[i]).uint32(18).string(message.expressionAttributeNames[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TransactGet.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TransactGet();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.key = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.projectionExpression = reader.stringVerify();
                            message._projectionExpression = "projectionExpression";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeNames === $util.emptyObject)
                                message.expressionAttributeNames = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeNames, key);
                            message.expressionAttributeNames[key] = value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TransactGet;
        })();

        v1.TransactGetItemsResponse = (function() {

            const TransactGetItemsResponse = function (properties) {
                this.responses = [];
                this.consumedCapacity = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TransactGetItemsResponse.prototype.responses = $util.emptyArray;
            TransactGetItemsResponse.prototype.consumedCapacity = $util.emptyArray;

            TransactGetItemsResponse.create = function(properties) {
                return new TransactGetItemsResponse(properties);
            };

            TransactGetItemsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.responses != null && message.responses.length)
                    for (let i = 0; i < message.responses.length; ++i)
                        $root.covey.v1.ItemResponse.encode(message.responses[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.consumedCapacity != null && message.consumedCapacity.length)
                    for (let i = 0; i < message.consumedCapacity.length; ++i)
                        $root.covey.v1.ConsumedCapacity.encode(message.consumedCapacity[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TransactGetItemsResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TransactGetItemsResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.responses && message.responses.length))
                                message.responses = [];
                            message.responses.push($root.covey.v1.ItemResponse.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.consumedCapacity && message.consumedCapacity.length))
                                message.consumedCapacity = [];
                            message.consumedCapacity.push($root.covey.v1.ConsumedCapacity.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TransactGetItemsResponse;
        })();

        v1.ItemResponse = (function() {

            const ItemResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ItemResponse.prototype.item = null;

            ItemResponse.create = function(properties) {
                return new ItemResponse(properties);
            };

            ItemResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.item != null && $Object.hasOwnProperty.call(message, "item"))
                    $root.covey.v1.Item.encode(message.item, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ItemResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ItemResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.item = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.item);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ItemResponse;
        })();

        v1.TransactWriteItemsRequest = (function() {

            const TransactWriteItemsRequest = function (properties) {
                this.transactItems = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TransactWriteItemsRequest.prototype.transactItems = $util.emptyArray;
            TransactWriteItemsRequest.prototype.clientRequestToken = null;
            TransactWriteItemsRequest.prototype.returnConsumedCapacity = 0;
            TransactWriteItemsRequest.prototype.returnItemCollectionMetrics = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TransactWriteItemsRequest.prototype, "_clientRequestToken", {
                get: $util.oneOfGetter($oneOfFields = ["clientRequestToken"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TransactWriteItemsRequest.create = function(properties) {
                return new TransactWriteItemsRequest(properties);
            };

            TransactWriteItemsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.transactItems != null && message.transactItems.length)
                    for (let i = 0; i < message.transactItems.length; ++i)
                        $root.covey.v1.TransactWriteItem.encode(message.transactItems[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.clientRequestToken != null && $Object.hasOwnProperty.call(message, "clientRequestToken"))
                    writer.uint32(18).string(message.clientRequestToken);
                if (message.returnConsumedCapacity != null && $Object.hasOwnProperty.call(message, "returnConsumedCapacity") && message.returnConsumedCapacity !== 0)
                    writer.uint32(24).int32(message.returnConsumedCapacity);
                if (message.returnItemCollectionMetrics != null && $Object.hasOwnProperty.call(message, "returnItemCollectionMetrics") && message.returnItemCollectionMetrics !== 0)
                    writer.uint32(32).int32(message.returnItemCollectionMetrics);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TransactWriteItemsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TransactWriteItemsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.transactItems && message.transactItems.length))
                                message.transactItems = [];
                            message.transactItems.push($root.covey.v1.TransactWriteItem.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.clientRequestToken = reader.stringVerify();
                            message._clientRequestToken = "clientRequestToken";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnConsumedCapacity = value;
                            else
                                delete message.returnConsumedCapacity;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnItemCollectionMetrics = value;
                            else
                                delete message.returnItemCollectionMetrics;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TransactWriteItemsRequest;
        })();

        v1.TransactWriteItem = (function() {

            const TransactWriteItem = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TransactWriteItem.prototype.conditionCheck = null;
            TransactWriteItem.prototype.put = null;
            TransactWriteItem.prototype["delete"] = null;
            TransactWriteItem.prototype.update = null;

            let $oneOfFields;

            $Object.defineProperty(TransactWriteItem.prototype, "action", {
                get: $util.oneOfGetter($oneOfFields = ["conditionCheck", "put", "delete", "update"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TransactWriteItem.create = function(properties) {
                return new TransactWriteItem(properties);
            };

            TransactWriteItem.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conditionCheck != null && $Object.hasOwnProperty.call(message, "conditionCheck"))
                    $root.covey.v1.TransactConditionCheck.encode(message.conditionCheck, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.put != null && $Object.hasOwnProperty.call(message, "put"))
                    $root.covey.v1.TransactPut.encode(message.put, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message["delete"] != null && $Object.hasOwnProperty.call(message, "delete"))
                    $root.covey.v1.TransactDelete.encode(message["delete"], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.update != null && $Object.hasOwnProperty.call(message, "update"))
                    $root.covey.v1.TransactUpdate.encode(message.update, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TransactWriteItem.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TransactWriteItem();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.conditionCheck = $root.covey.v1.TransactConditionCheck.decode(reader, reader.size(), $undefined, _depth + 1, message.conditionCheck);
                            message.action = "conditionCheck";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.put = $root.covey.v1.TransactPut.decode(reader, reader.size(), $undefined, _depth + 1, message.put);
                            message.action = "put";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message["delete"] = $root.covey.v1.TransactDelete.decode(reader, reader.size(), $undefined, _depth + 1, message["delete"]);
                            message.action = "delete";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.update = $root.covey.v1.TransactUpdate.decode(reader, reader.size(), $undefined, _depth + 1, message.update);
                            message.action = "update";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TransactWriteItem;
        })();

        v1.TransactConditionCheck = (function() {

            const TransactConditionCheck = function (properties) {
                this.expressionAttributeNames = {};
                this.expressionAttributeValues = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TransactConditionCheck.prototype.tableName = "";
            TransactConditionCheck.prototype.key = null;
            TransactConditionCheck.prototype.conditionExpression = null;
            TransactConditionCheck.prototype.expressionAttributeNames = $util.emptyObject;
            TransactConditionCheck.prototype.expressionAttributeValues = $util.emptyObject;
            TransactConditionCheck.prototype.returnValuesOnConditionCheckFailure = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TransactConditionCheck.prototype, "_conditionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["conditionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TransactConditionCheck.create = function(properties) {
                return new TransactConditionCheck(properties);
            };

            TransactConditionCheck.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    $root.covey.v1.Item.encode(message.key, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.conditionExpression != null && $Object.hasOwnProperty.call(message, "conditionExpression"))
                    writer.uint32(26).string(message.conditionExpression);
                if (message.expressionAttributeNames != null && $Object.hasOwnProperty.call(message, "expressionAttributeNames"))
                    for (let keys = $Object.keys(message.expressionAttributeNames), i = 0; i < keys.length; ++i)
                        writer.uint32(34).fork().uint32(10).string(keys[i]).uint32(18).string(message.expressionAttributeNames[keys[i]]).ldelim();
                if (message.expressionAttributeValues != null && $Object.hasOwnProperty.call(message, "expressionAttributeValues"))
                    for (let keys = $Object.keys(message.expressionAttributeValues), i = 0; i < keys.length; ++i) {
                        writer.uint32(42).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.AttributeValue.encode(message.expressionAttributeValues[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.returnValuesOnConditionCheckFailure != null && $Object.hasOwnProperty.call(message, "returnValuesOnConditionCheckFailure") && message.returnValuesOnConditionCheckFailure !== 0)
                    writer.uint32(48).int32(message.returnValuesOnConditionCheckFailure);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TransactConditionCheck.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TransactConditionCheck();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.key = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.conditionExpression = reader.stringVerify();
                            message._conditionExpression = "conditionExpression";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeNames === $util.emptyObject)
                                message.expressionAttributeNames = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeNames, key);
                            message.expressionAttributeNames[key] = value;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeValues === $util.emptyObject)
                                message.expressionAttributeValues = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.AttributeValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeValues, key);
                            message.expressionAttributeValues[key] = value || new $root.covey.v1.AttributeValue();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnValuesOnConditionCheckFailure = value;
                            else
                                delete message.returnValuesOnConditionCheckFailure;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TransactConditionCheck;
        })();

        v1.TransactPut = (function() {

            const TransactPut = function (properties) {
                this.expressionAttributeNames = {};
                this.expressionAttributeValues = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TransactPut.prototype.tableName = "";
            TransactPut.prototype.item = null;
            TransactPut.prototype.conditionExpression = null;
            TransactPut.prototype.expressionAttributeNames = $util.emptyObject;
            TransactPut.prototype.expressionAttributeValues = $util.emptyObject;
            TransactPut.prototype.returnValuesOnConditionCheckFailure = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TransactPut.prototype, "_conditionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["conditionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TransactPut.create = function(properties) {
                return new TransactPut(properties);
            };

            TransactPut.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.item != null && $Object.hasOwnProperty.call(message, "item"))
                    $root.covey.v1.Item.encode(message.item, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.conditionExpression != null && $Object.hasOwnProperty.call(message, "conditionExpression"))
                    writer.uint32(26).string(message.conditionExpression);
                if (message.expressionAttributeNames != null && $Object.hasOwnProperty.call(message, "expressionAttributeNames"))
                    for (let keys = $Object.keys(message.expressionAttributeNames), i = 0; i < keys.length; ++i)
                        writer.uint32(34).fork().uint32(10).string(keys[i]).uint32(18).string(message.expressionAttributeNames[keys[i]]).ldelim();
                if (message.expressionAttributeValues != null && $Object.hasOwnProperty.call(message, "expressionAttributeValues"))
                    for (let keys = $Object.keys(message.expressionAttributeValues), i = 0; i < keys.length; ++i) {
                        writer.uint32(42).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.AttributeValue.encode(message.expressionAttributeValues[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.returnValuesOnConditionCheckFailure != null && $Object.hasOwnProperty.call(message, "returnValuesOnConditionCheckFailure") && message.returnValuesOnConditionCheckFailure !== 0)
                    writer.uint32(48).int32(message.returnValuesOnConditionCheckFailure);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TransactPut.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TransactPut();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.item = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.item);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.conditionExpression = reader.stringVerify();
                            message._conditionExpression = "conditionExpression";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeNames === $util.emptyObject)
                                message.expressionAttributeNames = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeNames, key);
                            message.expressionAttributeNames[key] = value;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeValues === $util.emptyObject)
                                message.expressionAttributeValues = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.AttributeValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeValues, key);
                            message.expressionAttributeValues[key] = value || new $root.covey.v1.AttributeValue();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnValuesOnConditionCheckFailure = value;
                            else
                                delete message.returnValuesOnConditionCheckFailure;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TransactPut;
        })();

        v1.TransactDelete = (function() {

            const TransactDelete = function (properties) {
                this.expressionAttributeNames = {};
                this.expressionAttributeValues = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TransactDelete.prototype.tableName = "";
            TransactDelete.prototype.key = null;
            TransactDelete.prototype.conditionExpression = null;
            TransactDelete.prototype.expressionAttributeNames = $util.emptyObject;
            TransactDelete.prototype.expressionAttributeValues = $util.emptyObject;
            TransactDelete.prototype.returnValuesOnConditionCheckFailure = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TransactDelete.prototype, "_conditionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["conditionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TransactDelete.create = function(properties) {
                return new TransactDelete(properties);
            };

            TransactDelete.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    $root.covey.v1.Item.encode(message.key, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.conditionExpression != null && $Object.hasOwnProperty.call(message, "conditionExpression"))
                    writer.uint32(26).string(message.conditionExpression);
                if (message.expressionAttributeNames != null && $Object.hasOwnProperty.call(message, "expressionAttributeNames"))
                    for (let keys = $Object.keys(message.expressionAttributeNames), i = 0; i < keys.length; ++i)
                        writer.uint32(34).fork().uint32(10).string(keys[i]).uint32(18).string(message.expressionAttributeNames[keys[i]]).ldelim();
                if (message.expressionAttributeValues != null && $Object.hasOwnProperty.call(message, "expressionAttributeValues"))
                    for (let keys = $Object.keys(message.expressionAttributeValues), i = 0; i < keys.length; ++i) {
                        writer.uint32(42).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.AttributeValue.encode(message.expressionAttributeValues[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.returnValuesOnConditionCheckFailure != null && $Object.hasOwnProperty.call(message, "returnValuesOnConditionCheckFailure") && message.returnValuesOnConditionCheckFailure !== 0)
                    writer.uint32(48).int32(message.returnValuesOnConditionCheckFailure);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TransactDelete.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TransactDelete();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.key = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.conditionExpression = reader.stringVerify();
                            message._conditionExpression = "conditionExpression";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeNames === $util.emptyObject)
                                message.expressionAttributeNames = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeNames, key);
                            message.expressionAttributeNames[key] = value;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeValues === $util.emptyObject)
                                message.expressionAttributeValues = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.AttributeValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeValues, key);
                            message.expressionAttributeValues[key] = value || new $root.covey.v1.AttributeValue();
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnValuesOnConditionCheckFailure = value;
                            else
                                delete message.returnValuesOnConditionCheckFailure;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TransactDelete;
        })();

        v1.TransactUpdate = (function() {

            const TransactUpdate = function (properties) {
                this.expressionAttributeNames = {};
                this.expressionAttributeValues = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TransactUpdate.prototype.tableName = "";
            TransactUpdate.prototype.key = null;
            TransactUpdate.prototype.updateExpression = null;
            TransactUpdate.prototype.conditionExpression = null;
            TransactUpdate.prototype.expressionAttributeNames = $util.emptyObject;
            TransactUpdate.prototype.expressionAttributeValues = $util.emptyObject;
            TransactUpdate.prototype.returnValuesOnConditionCheckFailure = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TransactUpdate.prototype, "_updateExpression", {
                get: $util.oneOfGetter($oneOfFields = ["updateExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TransactUpdate.prototype, "_conditionExpression", {
                get: $util.oneOfGetter($oneOfFields = ["conditionExpression"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TransactUpdate.create = function(properties) {
                return new TransactUpdate(properties);
            };

            TransactUpdate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    $root.covey.v1.Item.encode(message.key, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.updateExpression != null && $Object.hasOwnProperty.call(message, "updateExpression"))
                    writer.uint32(26).string(message.updateExpression);
                if (message.conditionExpression != null && $Object.hasOwnProperty.call(message, "conditionExpression"))
                    writer.uint32(34).string(message.conditionExpression);
                if (message.expressionAttributeNames != null && $Object.hasOwnProperty.call(message, "expressionAttributeNames"))
                    for (let keys = $Object.keys(message.expressionAttributeNames), i = 0; i < keys.length; ++i)
                        writer.uint32(42).fork().uint32(10).string(keys[i]).uint32(18).string(message.expressionAttributeNames[keys[i]]).ldelim();
                if (message.expressionAttributeValues != null && $Object.hasOwnProperty.call(message, "expressionAttributeValues"))
                    for (let keys = $Object.keys(message.expressionAttributeValues), i = 0; i < keys.length; ++i) {
                        writer.uint32(50).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.AttributeValue.encode(message.expressionAttributeValues[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.returnValuesOnConditionCheckFailure != null && $Object.hasOwnProperty.call(message, "returnValuesOnConditionCheckFailure") && message.returnValuesOnConditionCheckFailure !== 0)
                    writer.uint32(56).int32(message.returnValuesOnConditionCheckFailure);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TransactUpdate.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TransactUpdate();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.key = $root.covey.v1.Item.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.updateExpression = reader.stringVerify();
                            message._updateExpression = "updateExpression";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.conditionExpression = reader.stringVerify();
                            message._conditionExpression = "conditionExpression";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeNames === $util.emptyObject)
                                message.expressionAttributeNames = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeNames, key);
                            message.expressionAttributeNames[key] = value;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (message.expressionAttributeValues === $util.emptyObject)
                                message.expressionAttributeValues = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.AttributeValue.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.expressionAttributeValues, key);
                            message.expressionAttributeValues[key] = value || new $root.covey.v1.AttributeValue();
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.returnValuesOnConditionCheckFailure = value;
                            else
                                delete message.returnValuesOnConditionCheckFailure;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TransactUpdate;
        })();

        v1.TransactWriteItemsResponse = (function() {

            const TransactWriteItemsResponse = function (properties) {
                this.consumedCapacity = [];
                this.itemCollectionMetrics = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TransactWriteItemsResponse.prototype.consumedCapacity = $util.emptyArray;
            TransactWriteItemsResponse.prototype.itemCollectionMetrics = $util.emptyObject;

            TransactWriteItemsResponse.create = function(properties) {
                return new TransactWriteItemsResponse(properties);
            };

            TransactWriteItemsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.consumedCapacity != null && message.consumedCapacity.length)
                    for (let i = 0; i < message.consumedCapacity.length; ++i)
                        $root.covey.v1.ConsumedCapacity.encode(message.consumedCapacity[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.itemCollectionMetrics != null && $Object.hasOwnProperty.call(message, "itemCollectionMetrics"))
                    for (let keys = $Object.keys(message.itemCollectionMetrics), i = 0; i < keys.length; ++i) {
                        writer.uint32(18).fork().uint32(10).string(keys[i]);
                        $root.covey.v1.ItemCollectionMetricsList.encode(message.itemCollectionMetrics[keys[i]], writer.uint32(18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TransactWriteItemsResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TransactWriteItemsResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.consumedCapacity && message.consumedCapacity.length))
                                message.consumedCapacity = [];
                            message.consumedCapacity.push($root.covey.v1.ConsumedCapacity.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.itemCollectionMetrics === $util.emptyObject)
                                message.itemCollectionMetrics = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.covey.v1.ItemCollectionMetricsList.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.itemCollectionMetrics, key);
                            message.itemCollectionMetrics[key] = value || new $root.covey.v1.ItemCollectionMetricsList();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TransactWriteItemsResponse;
        })();

        v1.TagResourceRequest = (function() {

            const TagResourceRequest = function (properties) {
                this.tags = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TagResourceRequest.prototype.resourceArn = "";
            TagResourceRequest.prototype.tags = $util.emptyArray;

            TagResourceRequest.create = function(properties) {
                return new TagResourceRequest(properties);
            };

            TagResourceRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.resourceArn != null && $Object.hasOwnProperty.call(message, "resourceArn") && message.resourceArn !== "")
                    writer.uint32(10).string(message.resourceArn);
                if (message.tags != null && message.tags.length)
                    for (let i = 0; i < message.tags.length; ++i)
                        $root.covey.v1.Tag.encode(message.tags[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TagResourceRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TagResourceRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceArn = value;
                            else
                                delete message.resourceArn;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tags && message.tags.length))
                                message.tags = [];
                            message.tags.push($root.covey.v1.Tag.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TagResourceRequest;
        })();

        v1.TagResourceResponse = (function() {

            const TagResourceResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TagResourceResponse.create = function(properties) {
                return new TagResourceResponse(properties);
            };

            TagResourceResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TagResourceResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TagResourceResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TagResourceResponse;
        })();

        v1.UntagResourceRequest = (function() {

            const UntagResourceRequest = function (properties) {
                this.tagKeys = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            UntagResourceRequest.prototype.resourceArn = "";
            UntagResourceRequest.prototype.tagKeys = $util.emptyArray;

            UntagResourceRequest.create = function(properties) {
                return new UntagResourceRequest(properties);
            };

            UntagResourceRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.resourceArn != null && $Object.hasOwnProperty.call(message, "resourceArn") && message.resourceArn !== "")
                    writer.uint32(10).string(message.resourceArn);
                if (message.tagKeys != null && message.tagKeys.length)
                    for (let i = 0; i < message.tagKeys.length; ++i)
                        writer.uint32(18).string(message.tagKeys[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            UntagResourceRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.UntagResourceRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceArn = value;
                            else
                                delete message.resourceArn;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tagKeys && message.tagKeys.length))
                                message.tagKeys = [];
                            message.tagKeys.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UntagResourceRequest;
        })();

        v1.UntagResourceResponse = (function() {

            const UntagResourceResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            UntagResourceResponse.create = function(properties) {
                return new UntagResourceResponse(properties);
            };

            UntagResourceResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            UntagResourceResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.UntagResourceResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UntagResourceResponse;
        })();

        v1.ListTagsOfResourceRequest = (function() {

            const ListTagsOfResourceRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ListTagsOfResourceRequest.prototype.resourceArn = "";
            ListTagsOfResourceRequest.prototype.nextToken = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ListTagsOfResourceRequest.prototype, "_nextToken", {
                get: $util.oneOfGetter($oneOfFields = ["nextToken"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ListTagsOfResourceRequest.create = function(properties) {
                return new ListTagsOfResourceRequest(properties);
            };

            ListTagsOfResourceRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.resourceArn != null && $Object.hasOwnProperty.call(message, "resourceArn") && message.resourceArn !== "")
                    writer.uint32(10).string(message.resourceArn);
                if (message.nextToken != null && $Object.hasOwnProperty.call(message, "nextToken"))
                    writer.uint32(18).string(message.nextToken);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ListTagsOfResourceRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ListTagsOfResourceRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.resourceArn = value;
                            else
                                delete message.resourceArn;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.nextToken = reader.stringVerify();
                            message._nextToken = "nextToken";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListTagsOfResourceRequest;
        })();

        v1.ListTagsOfResourceResponse = (function() {

            const ListTagsOfResourceResponse = function (properties) {
                this.tags = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ListTagsOfResourceResponse.prototype.tags = $util.emptyArray;
            ListTagsOfResourceResponse.prototype.nextToken = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ListTagsOfResourceResponse.prototype, "_nextToken", {
                get: $util.oneOfGetter($oneOfFields = ["nextToken"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ListTagsOfResourceResponse.create = function(properties) {
                return new ListTagsOfResourceResponse(properties);
            };

            ListTagsOfResourceResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tags != null && message.tags.length)
                    for (let i = 0; i < message.tags.length; ++i)
                        $root.covey.v1.Tag.encode(message.tags[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.nextToken != null && $Object.hasOwnProperty.call(message, "nextToken"))
                    writer.uint32(18).string(message.nextToken);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ListTagsOfResourceResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ListTagsOfResourceResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tags && message.tags.length))
                                message.tags = [];
                            message.tags.push($root.covey.v1.Tag.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.nextToken = reader.stringVerify();
                            message._nextToken = "nextToken";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ListTagsOfResourceResponse;
        })();

        v1.UpdateTimeToLiveRequest = (function() {

            const UpdateTimeToLiveRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            UpdateTimeToLiveRequest.prototype.tableName = "";
            UpdateTimeToLiveRequest.prototype.timeToLiveSpecification = null;

            UpdateTimeToLiveRequest.create = function(properties) {
                return new UpdateTimeToLiveRequest(properties);
            };

            UpdateTimeToLiveRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.timeToLiveSpecification != null && $Object.hasOwnProperty.call(message, "timeToLiveSpecification"))
                    $root.covey.v1.TimeToLiveSpecification.encode(message.timeToLiveSpecification, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            UpdateTimeToLiveRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.UpdateTimeToLiveRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.timeToLiveSpecification = $root.covey.v1.TimeToLiveSpecification.decode(reader, reader.size(), $undefined, _depth + 1, message.timeToLiveSpecification);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UpdateTimeToLiveRequest;
        })();

        v1.TimeToLiveSpecification = (function() {

            const TimeToLiveSpecification = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TimeToLiveSpecification.prototype.enabled = false;
            TimeToLiveSpecification.prototype.attributeName = "";

            TimeToLiveSpecification.create = function(properties) {
                return new TimeToLiveSpecification(properties);
            };

            TimeToLiveSpecification.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled") && message.enabled !== false)
                    writer.uint32(8).bool(message.enabled);
                if (message.attributeName != null && $Object.hasOwnProperty.call(message, "attributeName") && message.attributeName !== "")
                    writer.uint32(18).string(message.attributeName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TimeToLiveSpecification.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TimeToLiveSpecification();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.enabled = value;
                            else
                                delete message.enabled;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.attributeName = value;
                            else
                                delete message.attributeName;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TimeToLiveSpecification;
        })();

        v1.UpdateTimeToLiveResponse = (function() {

            const UpdateTimeToLiveResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            UpdateTimeToLiveResponse.prototype.timeToLiveSpecification = null;

            UpdateTimeToLiveResponse.create = function(properties) {
                return new UpdateTimeToLiveResponse(properties);
            };

            UpdateTimeToLiveResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.timeToLiveSpecification != null && $Object.hasOwnProperty.call(message, "timeToLiveSpecification"))
                    $root.covey.v1.TimeToLiveSpecification.encode(message.timeToLiveSpecification, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            UpdateTimeToLiveResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.UpdateTimeToLiveResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.timeToLiveSpecification = $root.covey.v1.TimeToLiveSpecification.decode(reader, reader.size(), $undefined, _depth + 1, message.timeToLiveSpecification);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UpdateTimeToLiveResponse;
        })();

        v1.DescribeTimeToLiveRequest = (function() {

            const DescribeTimeToLiveRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DescribeTimeToLiveRequest.prototype.tableName = "";

            DescribeTimeToLiveRequest.create = function(properties) {
                return new DescribeTimeToLiveRequest(properties);
            };

            DescribeTimeToLiveRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DescribeTimeToLiveRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.DescribeTimeToLiveRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DescribeTimeToLiveRequest;
        })();

        v1.TimeToLiveStatus = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TIME_TO_LIVE_STATUS_UNSPECIFIED"] = 0;
            values[valuesById[1] = "TIME_TO_LIVE_STATUS_ENABLING"] = 1;
            values[valuesById[2] = "TIME_TO_LIVE_STATUS_ENABLED"] = 2;
            values[valuesById[3] = "TIME_TO_LIVE_STATUS_DISABLING"] = 3;
            values[valuesById[4] = "TIME_TO_LIVE_STATUS_DISABLED"] = 4;
            return values;
        })();

        v1.TimeToLiveDescription = (function() {

            const TimeToLiveDescription = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TimeToLiveDescription.prototype.timeToLiveStatus = 0;
            TimeToLiveDescription.prototype.attributeName = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TimeToLiveDescription.prototype, "_attributeName", {
                get: $util.oneOfGetter($oneOfFields = ["attributeName"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TimeToLiveDescription.create = function(properties) {
                return new TimeToLiveDescription(properties);
            };

            TimeToLiveDescription.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.timeToLiveStatus != null && $Object.hasOwnProperty.call(message, "timeToLiveStatus") && message.timeToLiveStatus !== 0)
                    writer.uint32(8).int32(message.timeToLiveStatus);
                if (message.attributeName != null && $Object.hasOwnProperty.call(message, "attributeName"))
                    writer.uint32(18).string(message.attributeName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TimeToLiveDescription.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TimeToLiveDescription();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.timeToLiveStatus = value;
                            else
                                delete message.timeToLiveStatus;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.attributeName = reader.stringVerify();
                            message._attributeName = "attributeName";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TimeToLiveDescription;
        })();

        v1.DescribeTimeToLiveResponse = (function() {

            const DescribeTimeToLiveResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DescribeTimeToLiveResponse.prototype.timeToLiveDescription = null;

            DescribeTimeToLiveResponse.create = function(properties) {
                return new DescribeTimeToLiveResponse(properties);
            };

            DescribeTimeToLiveResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.timeToLiveDescription != null && $Object.hasOwnProperty.call(message, "timeToLiveDescription"))
                    $root.covey.v1.TimeToLiveDescription.encode(message.timeToLiveDescription, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DescribeTimeToLiveResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.DescribeTimeToLiveResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.timeToLiveDescription = $root.covey.v1.TimeToLiveDescription.decode(reader, reader.size(), $undefined, _depth + 1, message.timeToLiveDescription);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DescribeTimeToLiveResponse;
        })();

        v1.PipelineRequest = (function() {

            const PipelineRequest = function (properties) {
                this.calls = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PipelineRequest.prototype.calls = $util.emptyArray;

            PipelineRequest.create = function(properties) {
                return new PipelineRequest(properties);
            };

            PipelineRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.calls != null && message.calls.length)
                    for (let i = 0; i < message.calls.length; ++i)
                        $root.covey.v1.Call.encode(message.calls[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PipelineRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.PipelineRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.calls && message.calls.length))
                                message.calls = [];
                            message.calls.push($root.covey.v1.Call.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PipelineRequest;
        })();

        v1.Call = (function() {

            const Call = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Call.prototype.id = 0;
            Call.prototype.operation = "";
            Call.prototype.body = $util.newBuffer([]);
            Call.prototype.operationId = "";
            Call.prototype.timeoutMs = 0;
            Call.prototype.proposerOfPartition = null;
            Call.prototype.retry = false;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Call.prototype, "_proposerOfPartition", {
                get: $util.oneOfGetter($oneOfFields = ["proposerOfPartition"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Call.create = function(properties) {
                return new Call(properties);
            };

            Call.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(8).uint64(message.id);
                if (message.operation != null && $Object.hasOwnProperty.call(message, "operation") && message.operation !== "")
                    writer.uint32(18).string(message.operation);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(26).bytes(message.body);
                if (message.operationId != null && $Object.hasOwnProperty.call(message, "operationId") && message.operationId !== "")
                    writer.uint32(34).string(message.operationId);
                if (message.timeoutMs != null && $Object.hasOwnProperty.call(message, "timeoutMs") && message.timeoutMs !== 0)
                    writer.uint32(40).uint32(message.timeoutMs);
                if (message.proposerOfPartition != null && $Object.hasOwnProperty.call(message, "proposerOfPartition"))
                    writer.uint32(48).uint32(message.proposerOfPartition);
                if (message.retry != null && $Object.hasOwnProperty.call(message, "retry") && message.retry !== false)
                    writer.uint32(56).bool(message.retry);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Call.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.Call();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.operation = value;
                            else
                                delete message.operation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.operationId = value;
                            else
                                delete message.operationId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.timeoutMs = value;
                            else
                                delete message.timeoutMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.proposerOfPartition = reader.uint32();
                            message._proposerOfPartition = "proposerOfPartition";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.retry = value;
                            else
                                delete message.retry;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Call;
        })();

        v1.PipelineResponse = (function() {

            const PipelineResponse = function (properties) {
                this.replies = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PipelineResponse.prototype.replies = $util.emptyArray;
            PipelineResponse.prototype.topologyEpoch = 0;

            PipelineResponse.create = function(properties) {
                return new PipelineResponse(properties);
            };

            PipelineResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replies != null && message.replies.length)
                    for (let i = 0; i < message.replies.length; ++i)
                        $root.covey.v1.Reply.encode(message.replies[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.topologyEpoch != null && $Object.hasOwnProperty.call(message, "topologyEpoch") && (typeof message.topologyEpoch === "object" ? message.topologyEpoch.low || message.topologyEpoch.high : message.topologyEpoch !== 0))
                    writer.uint32(16).uint64(message.topologyEpoch);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PipelineResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.PipelineResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.replies && message.replies.length))
                                message.replies = [];
                            message.replies.push($root.covey.v1.Reply.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.topologyEpoch = value;
                            else
                                delete message.topologyEpoch;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PipelineResponse;
        })();

        v1.Reply = (function() {

            const Reply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Reply.prototype.id = 0;
            Reply.prototype.body = null;
            Reply.prototype.error = null;
            Reply.prototype.proposerNodeId = "";

            let $oneOfFields;

            $Object.defineProperty(Reply.prototype, "result", {
                get: $util.oneOfGetter($oneOfFields = ["body", "error"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Reply.create = function(properties) {
                return new Reply(properties);
            };

            Reply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(8).uint64(message.id);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    writer.uint32(18).bytes(message.body);
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    $root.covey.v1.Error.encode(message.error, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.proposerNodeId != null && $Object.hasOwnProperty.call(message, "proposerNodeId") && message.proposerNodeId !== "")
                    writer.uint32(34).string(message.proposerNodeId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Reply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.Reply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.body = reader.bytes();
                            message.result = "body";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.error = $root.covey.v1.Error.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                            message.result = "error";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.proposerNodeId = value;
                            else
                                delete message.proposerNodeId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Reply;
        })();

        v1.Error = (function() {

            const Error = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Error.prototype.code = "";
            Error.prototype.message = "";
            Error.prototype.outcome = 0;
            Error.prototype.details = $util.newBuffer([]);

            Error.create = function(properties) {
                return new Error(properties);
            };

            Error.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(10).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(18).string(message.message);
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(24).int32(message.outcome);
                if (message.details != null && $Object.hasOwnProperty.call(message, "details") && message.details.length)
                    writer.uint32(34).bytes(message.details);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Error.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.Error();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.details = value;
                            else
                                delete message.details;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Error;
        })();

        v1.Outcome = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "OUTCOME_UNSPECIFIED"] = 0;
            values[valuesById[1] = "OUTCOME_NONE"] = 1;
            values[valuesById[2] = "OUTCOME_UNKNOWN"] = 2;
            return values;
        })();

        v1.ScalarType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SCALAR_TYPE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SCALAR_TYPE_S"] = 1;
            values[valuesById[2] = "SCALAR_TYPE_N"] = 2;
            values[valuesById[3] = "SCALAR_TYPE_B"] = 3;
            return values;
        })();

        v1.AttributeDefinition = (function() {

            const AttributeDefinition = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AttributeDefinition.prototype.attributeName = "";
            AttributeDefinition.prototype.attributeType = 0;

            AttributeDefinition.create = function(properties) {
                return new AttributeDefinition(properties);
            };

            AttributeDefinition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attributeName != null && $Object.hasOwnProperty.call(message, "attributeName") && message.attributeName !== "")
                    writer.uint32(10).string(message.attributeName);
                if (message.attributeType != null && $Object.hasOwnProperty.call(message, "attributeType") && message.attributeType !== 0)
                    writer.uint32(16).int32(message.attributeType);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AttributeDefinition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.AttributeDefinition();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.attributeName = value;
                            else
                                delete message.attributeName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.attributeType = value;
                            else
                                delete message.attributeType;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AttributeDefinition;
        })();

        v1.KeyType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "KEY_TYPE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "KEY_TYPE_HASH"] = 1;
            values[valuesById[2] = "KEY_TYPE_RANGE"] = 2;
            return values;
        })();

        v1.KeySchemaElement = (function() {

            const KeySchemaElement = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            KeySchemaElement.prototype.attributeName = "";
            KeySchemaElement.prototype.keyType = 0;

            KeySchemaElement.create = function(properties) {
                return new KeySchemaElement(properties);
            };

            KeySchemaElement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attributeName != null && $Object.hasOwnProperty.call(message, "attributeName") && message.attributeName !== "")
                    writer.uint32(10).string(message.attributeName);
                if (message.keyType != null && $Object.hasOwnProperty.call(message, "keyType") && message.keyType !== 0)
                    writer.uint32(16).int32(message.keyType);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            KeySchemaElement.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.KeySchemaElement();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.attributeName = value;
                            else
                                delete message.attributeName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.keyType = value;
                            else
                                delete message.keyType;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return KeySchemaElement;
        })();

        v1.ProjectionType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PROJECTION_TYPE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PROJECTION_TYPE_ALL"] = 1;
            values[valuesById[2] = "PROJECTION_TYPE_KEYS_ONLY"] = 2;
            values[valuesById[3] = "PROJECTION_TYPE_INCLUDE"] = 3;
            return values;
        })();

        v1.Projection = (function() {

            const Projection = function (properties) {
                this.nonKeyAttributes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Projection.prototype.projectionType = 0;
            Projection.prototype.nonKeyAttributes = $util.emptyArray;

            Projection.create = function(properties) {
                return new Projection(properties);
            };

            Projection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.projectionType != null && $Object.hasOwnProperty.call(message, "projectionType") && message.projectionType !== 0)
                    writer.uint32(8).int32(message.projectionType);
                if (message.nonKeyAttributes != null && message.nonKeyAttributes.length)
                    for (let i = 0; i < message.nonKeyAttributes.length; ++i)
                        writer.uint32(18).string(message.nonKeyAttributes[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Projection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.Projection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.projectionType = value;
                            else
                                delete message.projectionType;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.nonKeyAttributes && message.nonKeyAttributes.length))
                                message.nonKeyAttributes = [];
                            message.nonKeyAttributes.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Projection;
        })();

        v1.ProvisionedThroughput = (function() {

            const ProvisionedThroughput = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ProvisionedThroughput.prototype.readCapacityUnits = 0;
            ProvisionedThroughput.prototype.writeCapacityUnits = 0;

            ProvisionedThroughput.create = function(properties) {
                return new ProvisionedThroughput(properties);
            };

            ProvisionedThroughput.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.readCapacityUnits != null && $Object.hasOwnProperty.call(message, "readCapacityUnits") && (typeof message.readCapacityUnits === "object" ? message.readCapacityUnits.low || message.readCapacityUnits.high : message.readCapacityUnits !== 0))
                    writer.uint32(8).int64(message.readCapacityUnits);
                if (message.writeCapacityUnits != null && $Object.hasOwnProperty.call(message, "writeCapacityUnits") && (typeof message.writeCapacityUnits === "object" ? message.writeCapacityUnits.low || message.writeCapacityUnits.high : message.writeCapacityUnits !== 0))
                    writer.uint32(16).int64(message.writeCapacityUnits);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ProvisionedThroughput.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.ProvisionedThroughput();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.readCapacityUnits = value;
                            else
                                delete message.readCapacityUnits;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.writeCapacityUnits = value;
                            else
                                delete message.writeCapacityUnits;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ProvisionedThroughput;
        })();

        v1.BillingMode = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "BILLING_MODE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "BILLING_MODE_PROVISIONED"] = 1;
            values[valuesById[2] = "BILLING_MODE_PAY_PER_REQUEST"] = 2;
            return values;
        })();

        v1.TableClass = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TABLE_CLASS_UNSPECIFIED"] = 0;
            values[valuesById[1] = "TABLE_CLASS_STANDARD"] = 1;
            values[valuesById[2] = "TABLE_CLASS_STANDARD_INFREQUENT_ACCESS"] = 2;
            return values;
        })();

        v1.LocalSecondaryIndex = (function() {

            const LocalSecondaryIndex = function (properties) {
                this.keySchema = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LocalSecondaryIndex.prototype.indexName = "";
            LocalSecondaryIndex.prototype.keySchema = $util.emptyArray;
            LocalSecondaryIndex.prototype.projection = null;

            LocalSecondaryIndex.create = function(properties) {
                return new LocalSecondaryIndex(properties);
            };

            LocalSecondaryIndex.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.indexName != null && $Object.hasOwnProperty.call(message, "indexName") && message.indexName !== "")
                    writer.uint32(10).string(message.indexName);
                if (message.keySchema != null && message.keySchema.length)
                    for (let i = 0; i < message.keySchema.length; ++i)
                        $root.covey.v1.KeySchemaElement.encode(message.keySchema[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.projection != null && $Object.hasOwnProperty.call(message, "projection"))
                    $root.covey.v1.Projection.encode(message.projection, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LocalSecondaryIndex.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.LocalSecondaryIndex();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.indexName = value;
                            else
                                delete message.indexName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.keySchema && message.keySchema.length))
                                message.keySchema = [];
                            message.keySchema.push($root.covey.v1.KeySchemaElement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.projection = $root.covey.v1.Projection.decode(reader, reader.size(), $undefined, _depth + 1, message.projection);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LocalSecondaryIndex;
        })();

        v1.GlobalSecondaryIndex = (function() {

            const GlobalSecondaryIndex = function (properties) {
                this.keySchema = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GlobalSecondaryIndex.prototype.indexName = "";
            GlobalSecondaryIndex.prototype.keySchema = $util.emptyArray;
            GlobalSecondaryIndex.prototype.projection = null;
            GlobalSecondaryIndex.prototype.provisionedThroughput = null;

            GlobalSecondaryIndex.create = function(properties) {
                return new GlobalSecondaryIndex(properties);
            };

            GlobalSecondaryIndex.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.indexName != null && $Object.hasOwnProperty.call(message, "indexName") && message.indexName !== "")
                    writer.uint32(10).string(message.indexName);
                if (message.keySchema != null && message.keySchema.length)
                    for (let i = 0; i < message.keySchema.length; ++i)
                        $root.covey.v1.KeySchemaElement.encode(message.keySchema[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.projection != null && $Object.hasOwnProperty.call(message, "projection"))
                    $root.covey.v1.Projection.encode(message.projection, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.provisionedThroughput != null && $Object.hasOwnProperty.call(message, "provisionedThroughput"))
                    $root.covey.v1.ProvisionedThroughput.encode(message.provisionedThroughput, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GlobalSecondaryIndex.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.GlobalSecondaryIndex();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.indexName = value;
                            else
                                delete message.indexName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.keySchema && message.keySchema.length))
                                message.keySchema = [];
                            message.keySchema.push($root.covey.v1.KeySchemaElement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.projection = $root.covey.v1.Projection.decode(reader, reader.size(), $undefined, _depth + 1, message.projection);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.provisionedThroughput = $root.covey.v1.ProvisionedThroughput.decode(reader, reader.size(), $undefined, _depth + 1, message.provisionedThroughput);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GlobalSecondaryIndex;
        })();

        v1.StreamViewType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "STREAM_VIEW_TYPE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "STREAM_VIEW_TYPE_KEYS_ONLY"] = 1;
            values[valuesById[2] = "STREAM_VIEW_TYPE_NEW_IMAGE"] = 2;
            values[valuesById[3] = "STREAM_VIEW_TYPE_OLD_IMAGE"] = 3;
            values[valuesById[4] = "STREAM_VIEW_TYPE_NEW_AND_OLD_IMAGES"] = 4;
            return values;
        })();

        v1.StreamSpecification = (function() {

            const StreamSpecification = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            StreamSpecification.prototype.streamEnabled = null;
            StreamSpecification.prototype.streamViewType = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(StreamSpecification.prototype, "_streamEnabled", {
                get: $util.oneOfGetter($oneOfFields = ["streamEnabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            StreamSpecification.create = function(properties) {
                return new StreamSpecification(properties);
            };

            StreamSpecification.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.streamEnabled != null && $Object.hasOwnProperty.call(message, "streamEnabled"))
                    writer.uint32(8).bool(message.streamEnabled);
                if (message.streamViewType != null && $Object.hasOwnProperty.call(message, "streamViewType") && message.streamViewType !== 0)
                    writer.uint32(16).int32(message.streamViewType);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            StreamSpecification.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.StreamSpecification();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.streamEnabled = reader.bool();
                            message._streamEnabled = "streamEnabled";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.streamViewType = value;
                            else
                                delete message.streamViewType;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StreamSpecification;
        })();

        v1.Tag = (function() {

            const Tag = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Tag.prototype.key = "";
            Tag.prototype.value = "";

            Tag.create = function(properties) {
                return new Tag(properties);
            };

            Tag.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(10).string(message.key);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(18).string(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Tag.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.Tag();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Tag;
        })();

        v1.TableStatus = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TABLE_STATUS_UNSPECIFIED"] = 0;
            values[valuesById[1] = "TABLE_STATUS_CREATING"] = 1;
            values[valuesById[2] = "TABLE_STATUS_ACTIVE"] = 2;
            values[valuesById[3] = "TABLE_STATUS_UPDATING"] = 3;
            values[valuesById[4] = "TABLE_STATUS_DELETING"] = 4;
            return values;
        })();

        v1.IndexStatus = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "INDEX_STATUS_UNSPECIFIED"] = 0;
            values[valuesById[1] = "INDEX_STATUS_CREATING"] = 1;
            values[valuesById[2] = "INDEX_STATUS_ACTIVE"] = 2;
            values[valuesById[3] = "INDEX_STATUS_UPDATING"] = 3;
            values[valuesById[4] = "INDEX_STATUS_DELETING"] = 4;
            return values;
        })();

        v1.LocalSecondaryIndexDescription = (function() {

            const LocalSecondaryIndexDescription = function (properties) {
                this.keySchema = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LocalSecondaryIndexDescription.prototype.indexName = "";
            LocalSecondaryIndexDescription.prototype.keySchema = $util.emptyArray;
            LocalSecondaryIndexDescription.prototype.projection = null;
            LocalSecondaryIndexDescription.prototype.indexArn = "";
            LocalSecondaryIndexDescription.prototype.indexSizeBytes = 0;
            LocalSecondaryIndexDescription.prototype.itemCount = 0;

            LocalSecondaryIndexDescription.create = function(properties) {
                return new LocalSecondaryIndexDescription(properties);
            };

            LocalSecondaryIndexDescription.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.indexName != null && $Object.hasOwnProperty.call(message, "indexName") && message.indexName !== "")
                    writer.uint32(10).string(message.indexName);
                if (message.keySchema != null && message.keySchema.length)
                    for (let i = 0; i < message.keySchema.length; ++i)
                        $root.covey.v1.KeySchemaElement.encode(message.keySchema[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.projection != null && $Object.hasOwnProperty.call(message, "projection"))
                    $root.covey.v1.Projection.encode(message.projection, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.indexArn != null && $Object.hasOwnProperty.call(message, "indexArn") && message.indexArn !== "")
                    writer.uint32(34).string(message.indexArn);
                if (message.indexSizeBytes != null && $Object.hasOwnProperty.call(message, "indexSizeBytes") && (typeof message.indexSizeBytes === "object" ? message.indexSizeBytes.low || message.indexSizeBytes.high : message.indexSizeBytes !== 0))
                    writer.uint32(40).int64(message.indexSizeBytes);
                if (message.itemCount != null && $Object.hasOwnProperty.call(message, "itemCount") && (typeof message.itemCount === "object" ? message.itemCount.low || message.itemCount.high : message.itemCount !== 0))
                    writer.uint32(48).int64(message.itemCount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LocalSecondaryIndexDescription.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.LocalSecondaryIndexDescription();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.indexName = value;
                            else
                                delete message.indexName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.keySchema && message.keySchema.length))
                                message.keySchema = [];
                            message.keySchema.push($root.covey.v1.KeySchemaElement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.projection = $root.covey.v1.Projection.decode(reader, reader.size(), $undefined, _depth + 1, message.projection);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.indexArn = value;
                            else
                                delete message.indexArn;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.indexSizeBytes = value;
                            else
                                delete message.indexSizeBytes;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.itemCount = value;
                            else
                                delete message.itemCount;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LocalSecondaryIndexDescription;
        })();

        v1.GlobalSecondaryIndexDescription = (function() {

            const GlobalSecondaryIndexDescription = function (properties) {
                this.keySchema = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GlobalSecondaryIndexDescription.prototype.indexName = "";
            GlobalSecondaryIndexDescription.prototype.keySchema = $util.emptyArray;
            GlobalSecondaryIndexDescription.prototype.projection = null;
            GlobalSecondaryIndexDescription.prototype.provisionedThroughput = null;
            GlobalSecondaryIndexDescription.prototype.indexStatus = 0;
            GlobalSecondaryIndexDescription.prototype.backfilling = null;
            GlobalSecondaryIndexDescription.prototype.indexArn = "";
            GlobalSecondaryIndexDescription.prototype.indexSizeBytes = 0;
            GlobalSecondaryIndexDescription.prototype.itemCount = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GlobalSecondaryIndexDescription.prototype, "_backfilling", {
                get: $util.oneOfGetter($oneOfFields = ["backfilling"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            GlobalSecondaryIndexDescription.create = function(properties) {
                return new GlobalSecondaryIndexDescription(properties);
            };

            GlobalSecondaryIndexDescription.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.indexName != null && $Object.hasOwnProperty.call(message, "indexName") && message.indexName !== "")
                    writer.uint32(10).string(message.indexName);
                if (message.keySchema != null && message.keySchema.length)
                    for (let i = 0; i < message.keySchema.length; ++i)
                        $root.covey.v1.KeySchemaElement.encode(message.keySchema[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.projection != null && $Object.hasOwnProperty.call(message, "projection"))
                    $root.covey.v1.Projection.encode(message.projection, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.provisionedThroughput != null && $Object.hasOwnProperty.call(message, "provisionedThroughput"))
                    $root.covey.v1.ProvisionedThroughput.encode(message.provisionedThroughput, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.indexStatus != null && $Object.hasOwnProperty.call(message, "indexStatus") && message.indexStatus !== 0)
                    writer.uint32(40).int32(message.indexStatus);
                if (message.backfilling != null && $Object.hasOwnProperty.call(message, "backfilling"))
                    writer.uint32(48).bool(message.backfilling);
                if (message.indexArn != null && $Object.hasOwnProperty.call(message, "indexArn") && message.indexArn !== "")
                    writer.uint32(58).string(message.indexArn);
                if (message.indexSizeBytes != null && $Object.hasOwnProperty.call(message, "indexSizeBytes") && (typeof message.indexSizeBytes === "object" ? message.indexSizeBytes.low || message.indexSizeBytes.high : message.indexSizeBytes !== 0))
                    writer.uint32(64).int64(message.indexSizeBytes);
                if (message.itemCount != null && $Object.hasOwnProperty.call(message, "itemCount") && (typeof message.itemCount === "object" ? message.itemCount.low || message.itemCount.high : message.itemCount !== 0))
                    writer.uint32(72).int64(message.itemCount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GlobalSecondaryIndexDescription.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.GlobalSecondaryIndexDescription();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.indexName = value;
                            else
                                delete message.indexName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.keySchema && message.keySchema.length))
                                message.keySchema = [];
                            message.keySchema.push($root.covey.v1.KeySchemaElement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.projection = $root.covey.v1.Projection.decode(reader, reader.size(), $undefined, _depth + 1, message.projection);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.provisionedThroughput = $root.covey.v1.ProvisionedThroughput.decode(reader, reader.size(), $undefined, _depth + 1, message.provisionedThroughput);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.indexStatus = value;
                            else
                                delete message.indexStatus;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.backfilling = reader.bool();
                            message._backfilling = "backfilling";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.indexArn = value;
                            else
                                delete message.indexArn;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.indexSizeBytes = value;
                            else
                                delete message.indexSizeBytes;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.itemCount = value;
                            else
                                delete message.itemCount;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GlobalSecondaryIndexDescription;
        })();

        v1.BillingModeSummary = (function() {

            const BillingModeSummary = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BillingModeSummary.prototype.billingMode = 0;
            BillingModeSummary.prototype.lastUpdateToPayPerRequestDateTime = null;

            BillingModeSummary.create = function(properties) {
                return new BillingModeSummary(properties);
            };

            BillingModeSummary.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.billingMode != null && $Object.hasOwnProperty.call(message, "billingMode") && message.billingMode !== 0)
                    writer.uint32(8).int32(message.billingMode);
                if (message.lastUpdateToPayPerRequestDateTime != null && $Object.hasOwnProperty.call(message, "lastUpdateToPayPerRequestDateTime"))
                    $root.google.protobuf.Timestamp.encode(message.lastUpdateToPayPerRequestDateTime, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BillingModeSummary.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.BillingModeSummary();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.billingMode = value;
                            else
                                delete message.billingMode;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.lastUpdateToPayPerRequestDateTime = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.lastUpdateToPayPerRequestDateTime);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BillingModeSummary;
        })();

        v1.TableClassSummary = (function() {

            const TableClassSummary = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TableClassSummary.prototype.tableClass = 0;

            TableClassSummary.create = function(properties) {
                return new TableClassSummary(properties);
            };

            TableClassSummary.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableClass != null && $Object.hasOwnProperty.call(message, "tableClass") && message.tableClass !== 0)
                    writer.uint32(8).int32(message.tableClass);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TableClassSummary.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TableClassSummary();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.tableClass = value;
                            else
                                delete message.tableClass;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TableClassSummary;
        })();

        v1.TableDescription = (function() {

            const TableDescription = function (properties) {
                this.attributeDefinitions = [];
                this.keySchema = [];
                this.localSecondaryIndexes = [];
                this.globalSecondaryIndexes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TableDescription.prototype.tableName = "";
            TableDescription.prototype.tableId = "";
            TableDescription.prototype.tableArn = "";
            TableDescription.prototype.tableStatus = 0;
            TableDescription.prototype.creationDateTime = null;
            TableDescription.prototype.attributeDefinitions = $util.emptyArray;
            TableDescription.prototype.keySchema = $util.emptyArray;
            TableDescription.prototype.localSecondaryIndexes = $util.emptyArray;
            TableDescription.prototype.globalSecondaryIndexes = $util.emptyArray;
            TableDescription.prototype.provisionedThroughput = null;
            TableDescription.prototype.billingModeSummary = null;
            TableDescription.prototype.tableClassSummary = null;
            TableDescription.prototype.streamSpecification = null;
            TableDescription.prototype.latestStreamLabel = null;
            TableDescription.prototype.latestStreamArn = null;
            TableDescription.prototype.deletionProtectionEnabled = null;
            TableDescription.prototype.tableSizeBytes = 0;
            TableDescription.prototype.itemCount = 0;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TableDescription.prototype, "_latestStreamLabel", {
                get: $util.oneOfGetter($oneOfFields = ["latestStreamLabel"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TableDescription.prototype, "_latestStreamArn", {
                get: $util.oneOfGetter($oneOfFields = ["latestStreamArn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TableDescription.prototype, "_deletionProtectionEnabled", {
                get: $util.oneOfGetter($oneOfFields = ["deletionProtectionEnabled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TableDescription.create = function(properties) {
                return new TableDescription(properties);
            };

            TableDescription.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tableName != null && $Object.hasOwnProperty.call(message, "tableName") && message.tableName !== "")
                    writer.uint32(10).string(message.tableName);
                if (message.tableId != null && $Object.hasOwnProperty.call(message, "tableId") && message.tableId !== "")
                    writer.uint32(18).string(message.tableId);
                if (message.tableArn != null && $Object.hasOwnProperty.call(message, "tableArn") && message.tableArn !== "")
                    writer.uint32(26).string(message.tableArn);
                if (message.tableStatus != null && $Object.hasOwnProperty.call(message, "tableStatus") && message.tableStatus !== 0)
                    writer.uint32(32).int32(message.tableStatus);
                if (message.creationDateTime != null && $Object.hasOwnProperty.call(message, "creationDateTime"))
                    $root.google.protobuf.Timestamp.encode(message.creationDateTime, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.attributeDefinitions != null && message.attributeDefinitions.length)
                    for (let i = 0; i < message.attributeDefinitions.length; ++i)
                        $root.covey.v1.AttributeDefinition.encode(message.attributeDefinitions[i], writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.keySchema != null && message.keySchema.length)
                    for (let i = 0; i < message.keySchema.length; ++i)
                        $root.covey.v1.KeySchemaElement.encode(message.keySchema[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.localSecondaryIndexes != null && message.localSecondaryIndexes.length)
                    for (let i = 0; i < message.localSecondaryIndexes.length; ++i)
                        $root.covey.v1.LocalSecondaryIndexDescription.encode(message.localSecondaryIndexes[i], writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.globalSecondaryIndexes != null && message.globalSecondaryIndexes.length)
                    for (let i = 0; i < message.globalSecondaryIndexes.length; ++i)
                        $root.covey.v1.GlobalSecondaryIndexDescription.encode(message.globalSecondaryIndexes[i], writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.provisionedThroughput != null && $Object.hasOwnProperty.call(message, "provisionedThroughput"))
                    $root.covey.v1.ProvisionedThroughput.encode(message.provisionedThroughput, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.billingModeSummary != null && $Object.hasOwnProperty.call(message, "billingModeSummary"))
                    $root.covey.v1.BillingModeSummary.encode(message.billingModeSummary, writer.uint32(90).fork(), _depth + 1).ldelim();
                if (message.tableClassSummary != null && $Object.hasOwnProperty.call(message, "tableClassSummary"))
                    $root.covey.v1.TableClassSummary.encode(message.tableClassSummary, writer.uint32(98).fork(), _depth + 1).ldelim();
                if (message.streamSpecification != null && $Object.hasOwnProperty.call(message, "streamSpecification"))
                    $root.covey.v1.StreamSpecification.encode(message.streamSpecification, writer.uint32(106).fork(), _depth + 1).ldelim();
                if (message.latestStreamLabel != null && $Object.hasOwnProperty.call(message, "latestStreamLabel"))
                    writer.uint32(114).string(message.latestStreamLabel);
                if (message.latestStreamArn != null && $Object.hasOwnProperty.call(message, "latestStreamArn"))
                    writer.uint32(122).string(message.latestStreamArn);
                if (message.deletionProtectionEnabled != null && $Object.hasOwnProperty.call(message, "deletionProtectionEnabled"))
                    writer.uint32(128).bool(message.deletionProtectionEnabled);
                if (message.tableSizeBytes != null && $Object.hasOwnProperty.call(message, "tableSizeBytes") && (typeof message.tableSizeBytes === "object" ? message.tableSizeBytes.low || message.tableSizeBytes.high : message.tableSizeBytes !== 0))
                    writer.uint32(136).int64(message.tableSizeBytes);
                if (message.itemCount != null && $Object.hasOwnProperty.call(message, "itemCount") && (typeof message.itemCount === "object" ? message.itemCount.low || message.itemCount.high : message.itemCount !== 0))
                    writer.uint32(144).int64(message.itemCount);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TableDescription.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.covey.v1.TableDescription();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableName = value;
                            else
                                delete message.tableName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableId = value;
                            else
                                delete message.tableId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tableArn = value;
                            else
                                delete message.tableArn;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.tableStatus = value;
                            else
                                delete message.tableStatus;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.creationDateTime = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.creationDateTime);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.attributeDefinitions && message.attributeDefinitions.length))
                                message.attributeDefinitions = [];
                            message.attributeDefinitions.push($root.covey.v1.AttributeDefinition.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.keySchema && message.keySchema.length))
                                message.keySchema = [];
                            message.keySchema.push($root.covey.v1.KeySchemaElement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.localSecondaryIndexes && message.localSecondaryIndexes.length))
                                message.localSecondaryIndexes = [];
                            message.localSecondaryIndexes.push($root.covey.v1.LocalSecondaryIndexDescription.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.globalSecondaryIndexes && message.globalSecondaryIndexes.length))
                                message.globalSecondaryIndexes = [];
                            message.globalSecondaryIndexes.push($root.covey.v1.GlobalSecondaryIndexDescription.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.provisionedThroughput = $root.covey.v1.ProvisionedThroughput.decode(reader, reader.size(), $undefined, _depth + 1, message.provisionedThroughput);
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.billingModeSummary = $root.covey.v1.BillingModeSummary.decode(reader, reader.size(), $undefined, _depth + 1, message.billingModeSummary);
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.tableClassSummary = $root.covey.v1.TableClassSummary.decode(reader, reader.size(), $undefined, _depth + 1, message.tableClassSummary);
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.streamSpecification = $root.covey.v1.StreamSpecification.decode(reader, reader.size(), $undefined, _depth + 1, message.streamSpecification);
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.latestStreamLabel = reader.stringVerify();
                            message._latestStreamLabel = "latestStreamLabel";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.latestStreamArn = reader.stringVerify();
                            message._latestStreamArn = "latestStreamArn";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            message.deletionProtectionEnabled = reader.bool();
                            message._deletionProtectionEnabled = "deletionProtectionEnabled";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.tableSizeBytes = value;
                            else
                                delete message.tableSizeBytes;
                            continue;
                        }
                    case 18: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.itemCount = value;
                            else
                                delete message.itemCount;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TableDescription;
        })();

        return v1;
    })();

    return covey;
})();

export const google = $root.google = (() => {

    const google = {};

    google.protobuf = (function() {

        const protobuf = {};

        protobuf.Timestamp = (function() {

            const Timestamp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Timestamp.prototype.seconds = 0;
            Timestamp.prototype.nanos = 0;

            Timestamp.create = function(properties) {
                return new Timestamp(properties);
            };

            Timestamp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(8).int64(message.seconds);
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
                    writer.uint32(16).int32(message.nanos);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Timestamp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Timestamp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nanos = value;
                            else
                                delete message.nanos;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Timestamp;
        })();

        return protobuf;
    })();

    return google;
})();

export {
  $root as default
};
