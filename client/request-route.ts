/**
 * What the client must know about a request to send it well: which token it is about, whether it changes anything, and
 * whether it may be repeated. Pure. A token that is not found costs a hop inside the cluster and nothing else.
 */
import { attributeOf, type AttributeValue, type Item, type KeyType } from "../core/attribute-value.js";
import { normalizeNumber } from "../core/decimal.js";
import { CoveyError } from "../core/errors.js";
import { encodeKeyValue } from "../core/key-encoding.js";
import { tokenOf } from "../core/token.js";
import type { Json } from "./request-shape.js";

/** A table's partition key. */
export interface PartitionKey {
  readonly name: string;
  readonly type: KeyType;
}

interface Traits {
  /**
   * `read` changes nothing. `write` is recognised by its operation id when it comes again (R11). `definition` changes
   * tables or their settings and is not.
   */
  readonly effect: "read" | "write" | "definition";
  /** The member that holds the item's key, or the key condition. */
  readonly key?: "Item" | "Key" | "KeyConditionExpression";
}

const TRAITS: Readonly<Record<string, Traits>> = {
  PutItem: { effect: "write", key: "Item" },
  UpdateItem: { effect: "write", key: "Key" },
  DeleteItem: { effect: "write", key: "Key" },
  BatchWriteItem: { effect: "write" },
  TransactWriteItems: { effect: "write" },
  GetItem: { effect: "read", key: "Key" },
  Query: { effect: "read", key: "KeyConditionExpression" },
  Scan: { effect: "read" },
  BatchGetItem: { effect: "read" },
  TransactGetItems: { effect: "read" },
  DescribeTable: { effect: "read" },
  ListTables: { effect: "read" },
  ListTagsOfResource: { effect: "read" },
  DescribeTimeToLive: { effect: "read" },
};

/** What is not known is taken for the kind that is repeated least. */
const UNKNOWN: Traits = { effect: "definition" };

export function traitsOf(operation: string): Traits {
  return Object.hasOwn(TRAITS, operation) ? TRAITS[operation]! : UNKNOWN;
}

/** `input` is DynamoDB JSON. `undefined`: the request is about no single partition, or which one cannot be told. */
export function tokenOfRequest(
  operation: string,
  input: Json,
  partitionKey: PartitionKey,
): number | undefined {
  const value = partitionKeyValue(operation, input, partitionKey.name);
  const content = value?.[partitionKey.type];
  if (content === undefined) return undefined;
  try {
    const canonical = partitionKey.type === "N" ? normalizeNumber(content) : content;
    return tokenOf(encodeKeyValue(partitionKey.type, canonical));
  } catch (error) {
    // A number that is none: the node that gets the request says so in the service's words.
    if (error instanceof CoveyError) return undefined;
    throw error;
  }
}

/** Eventually consistent reads go to any replica, everything else to the proposer. */
export function purposeOf(operation: string, input: Json): "proposer" | "replica" {
  return traitsOf(operation).effect === "read" && input["ConsistentRead"] !== true ? "replica" : "proposer";
}

function partitionKeyValue(operation: string, input: Json, name: string): AttributeValue | undefined {
  const { key } = traitsOf(operation);
  if (key === undefined) return undefined;
  if (key === "KeyConditionExpression") {
    // A global index has partitions of its own.
    return input["IndexName"] === undefined ? equalityIn(input, name) : undefined;
  }
  const item = input[key];
  return typeof item === "object" && item !== null ? attributeOf(item as Item, name) : undefined;
}

/** Names, placeholders and operators. Nothing else matters here: the server parses the expression properly. */
const TOKENS = /[#:]?[A-Za-z0-9_.-]+|[<>]?=|[<>()]/g;

/** The value that the key condition compares the attribute with: `name = :value`, or the other way round. */
function equalityIn(input: Json, name: string): AttributeValue | undefined {
  const expression = input["KeyConditionExpression"];
  const values = input["ExpressionAttributeValues"] as Item | undefined;
  if (typeof expression !== "string" || !values) return undefined;
  const names = (input["ExpressionAttributeNames"] ?? {}) as Readonly<Record<string, string>>;
  const tokens = expression.match(TOKENS) ?? [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i] !== "=") continue;
    const [left, right] = [tokens[i - 1]!, tokens[i + 1]!];
    const [attribute, value] = left.startsWith(":") ? [right, left] : [left, right];
    if ((names[attribute] ?? attribute) === name) return attributeOf(values, value);
  }
  return undefined;
}
