/**
 * The value of an item record and of a local index entry: the DynamoDB size (4 bytes, big-endian), then the canonical
 * DynamoDB JSON. The size stands in front so that capacity, page limits and table figures never need the JSON parsed; and
 * the JSON is what the client will be sent, so that reading an item is copying bytes.
 */

const SIZE_BYTES = 4;

export function storedItem(size: number, json: Uint8Array): Uint8Array {
  const stored = Buffer.allocUnsafe(SIZE_BYTES + json.length);
  stored.writeUInt32BE(size, 0);
  stored.set(json, SIZE_BYTES);
  return stored;
}

/** The DynamoDB size in bytes: names and values. */
export function sizeOfStored(stored: Uint8Array): number {
  return ((stored[0]! << 24) | (stored[1]! << 16) | (stored[2]! << 8) | stored[3]!) >>> 0;
}

/** The JSON; aliases `stored`. */
export function jsonOfStored(stored: Uint8Array): Uint8Array {
  return stored.subarray(SIZE_BYTES);
}
