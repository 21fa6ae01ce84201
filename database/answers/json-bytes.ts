/**
 * JSON answers spliced from pieces: text for what is small, bytes for items, which are already JSON as they were stored.
 */

const EMPTY_OBJECT = Buffer.from("{}", "latin1");

/** An answer with nothing in it. */
export function emptyAnswer(): Uint8Array {
  return EMPTY_OBJECT;
}

/** An answer that is small, or rare. Members that are undefined are left out. */
export function jsonAnswer(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value), "utf8");
}

/** One member of an answer: JSON text, JSON bytes, or pieces of JSON bytes in order; `undefined` leaves it out. */
export type SplicedMember = readonly [
  name: string,
  json: string | Uint8Array | readonly Uint8Array[] | undefined,
];

/** An answer with the members that are not undefined. */
export function splicedAnswer(members: readonly SplicedMember[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let text = "{";
  for (const [name, json] of members) {
    if (json === undefined) continue;
    text += text.length === 1 && pieces.length === 0 ? `"${name}":` : `,"${name}":`;
    if (typeof json === "string") {
      text += json;
      continue;
    }
    pieces.push(Buffer.from(text, "utf8"));
    text = "";
    if (json instanceof Uint8Array) pieces.push(json);
    else pieces.push(...json);
  }
  pieces.push(Buffer.from(`${text}}`, "utf8"));
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

/** JSON text of a value that may be absent. */
export function jsonText(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
