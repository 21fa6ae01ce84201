// Method: arbitrary messages of every type are made from the .proto files themselves, so a field that the conversions forget or
// mix up is found. Each goes to DynamoDB JSON, through its text, back, and over the wire.
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import protobuf from "protobufjs";
import { describe, expect, it } from "vitest";
import { conversions } from "../../../node/grpc/conversions/operations.js";
import type { Field } from "../../../node/grpc/fields.js";
import { databaseMethods, type Method, type UnaryOperation } from "../../../proto/services.js";

const protoDirectory = fileURLToPath(new URL("../../../proto", import.meta.url));
const root = new protobuf.Root();
root.resolvePath = (_origin, target) =>
  target.startsWith("google/") ? target : `${protoDirectory}/${target}`;
root.loadSync("covey/v1/database.proto").resolveAll();

const DEPTH_MAX = 3;

/** Messages that have every field that protobuf can tell from an absent one, sometimes. */
function messageOf(type: protobuf.Type, depth = 0): fc.Arbitrary<Record<string, unknown>> {
  if (type.name === "Timestamp") {
    // DynamoDB's times have milliseconds.
    return fc
      .record({ seconds: fc.integer({ min: 1, max: 4e9 }), ms: fc.nat(999) })
      .map(({ seconds, ms }) => ({ seconds, nanos: ms * 1_000_000 }));
  }
  const oneofs = type.oneofsArray.filter((oneof) => !oneof.name.startsWith("_"));
  const inOneof = new Set(oneofs.flatMap((oneof) => oneof.fieldsArray));
  const required: Record<string, fc.Arbitrary<unknown>> = {};
  const optional: Record<string, fc.Arbitrary<unknown>> = {};
  for (const field of type.fieldsArray) {
    if (inOneof.has(field)) continue;
    const tellsAbsence = field.resolvedType instanceof protobuf.Type || field.hasPresence;
    if (tellsAbsence && !field.repeated && !field.map) optional[field.name] = valueOf(field, depth);
    else required[field.name] = valueOf(field, depth);
  }
  const fields = fc
    .tuple(fc.record(required), fc.record(optional, { requiredKeys: [] }))
    .map(([a, b]) => ({ ...a, ...b }));
  return oneofs.reduce((message, oneof) => {
    const shallow = oneof.fieldsArray.filter(
      (f) => depth < DEPTH_MAX || !(f.resolvedType instanceof protobuf.Type),
    );
    const members = shallow.map((field) => valueOf(field, depth).map((value) => ({ [field.name]: value })));
    return fc.tuple(message, fc.oneof(...members)).map(([rest, member]) => ({ ...rest, ...member }));
  }, fields);
}

function valueOf(field: protobuf.Field, depth: number): fc.Arbitrary<unknown> {
  const single = singleValueOf(field, depth);
  if (field.map) return fc.dictionary(fc.string(), single, { maxKeys: 2, noNullPrototype: true });
  return field.repeated ? fc.array(single, { maxLength: 2 }) : single;
}

function singleValueOf(field: protobuf.Field, depth: number): fc.Arbitrary<unknown> {
  const { resolvedType } = field;
  if (resolvedType instanceof protobuf.Type) return messageOf(resolvedType, depth + 1);
  if (resolvedType instanceof protobuf.Enum) return fc.constantFrom(...Object.values(resolvedType.values));
  switch (field.type) {
    case "string":
      return fc.string();
    case "bytes":
      return fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes));
    case "bool":
      // DynamoDB has no false null.
      return field.name === "nullValue" ? fc.constant(true) : fc.boolean();
    case "double":
      return fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 2);
    default:
      return fc.integer({ min: 0, max: 1_000_000 });
  }
}

/** What the wire makes of a message: absent and default values become one. */
function overTheWire(type: protobuf.Type, message: object): unknown {
  return type.toObject(type.decode(type.encode(message).finish()), { longs: Number });
}

describe.each(Object.keys(databaseMethods) as UnaryOperation[])("%s", (operation) => {
  const declared = root.lookupService("covey.v1.Database").get(operation) as protobuf.Method;
  const { request, response } = conversions[operation] as { request: Field<object>; response: Field<object> };

  it.each([
    ["request", declared.resolvedRequestType!, request],
    ["response", declared.resolvedResponseType!, response],
  ] as const)("%s comes back from DynamoDB JSON as it went", (_name, type, field) => {
    fc.assert(
      fc.property(messageOf(type), (message) => {
        const json: unknown = JSON.parse(JSON.stringify(field.toJson(message)));
        expect(overTheWire(type, field.fromJson(json))).toEqual(overTheWire(type, message));
      }),
      { numRuns: 20 },
    );
  });

  it("converts what the generated code decodes", () => {
    const method = databaseMethods[operation] as Method<object, object>;
    fc.assert(
      fc.property(messageOf(declared.resolvedRequestType!), (message) => {
        const decoded = method.requestDeserialize(method.requestSerialize(message));
        const again = method.requestSerialize(request.fromJson(request.toJson(decoded)));
        const reread = declared.resolvedRequestType!.decode(again);
        expect(declared.resolvedRequestType!.toObject(reread, { longs: Number })).toEqual(
          overTheWire(declared.resolvedRequestType!, message),
        );
      }),
      { numRuns: 20 },
    );
  });
});
