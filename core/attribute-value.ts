/**
 * Attribute values in memory: the DynamoDB JSON wire shape, exactly one member whose name is the type. One shape from
 * the request to the disk and back means that nothing is converted on the way.
 *
 * Attribute names are the client's and may be `__proto__` or `constructor`. An item is a plain object, so it is read
 * with `attributeOf` (own properties only) and written with `setAttribute`; `{ ...item }` copies safely.
 */

/** What each type carries. Numbers are decimal text, binaries are base64 text; sets have no order and no duplicates. */
interface Contents {
  readonly S: string;
  readonly N: string;
  readonly B: string;
  readonly BOOL: boolean;
  readonly NULL: true;
  readonly M: Readonly<Record<string, AttributeValue>>;
  readonly L: readonly AttributeValue[];
  readonly SS: readonly string[];
  readonly NS: readonly string[];
  readonly BS: readonly string[];
}

export type AttributeType = keyof Contents;
/** The types that a key attribute can have. */
export type KeyType = "S" | "N" | "B";

/** The value of one type; the other members are declared absent, so that `value.S !== undefined` tells types apart. */
export type ValueOf<T extends AttributeType> = { readonly [P in T]: Contents[P] } & {
  readonly [P in Exclude<AttributeType, T>]?: never;
};

export type AttributeValue = { [T in AttributeType]: ValueOf<T> }[AttributeType];

/** Attributes by name. Also a key, and the content of a map. */
export type Item = Readonly<Record<string, AttributeValue>>;

/** An item under construction. */
export type MutableItem = Record<string, AttributeValue>;

/** The type of a valid value. */
export function typeOf(value: AttributeValue): AttributeType {
  for (const type in value) return type as AttributeType;
  throw new Error("an attribute value has no type");
}

/** The attribute's value, or `undefined` when the item has no attribute of that name. */
export function attributeOf(item: Item, name: string): AttributeValue | undefined {
  return Object.hasOwn(item, name) ? item[name] : undefined;
}

/** Sets an attribute; plain assignment would lose one named `__proto__`. */
export function setAttribute(item: MutableItem, name: string, value: AttributeValue): void {
  if (name === "__proto__") {
    Object.defineProperty(item, name, { value, enumerable: true, configurable: true, writable: true });
  } else {
    item[name] = value;
  }
}
