/** Reading JSON that came from a disk or a peer: every value is checked where it is taken, and a fault says where it is. */

/** The bytes are not what they should be, in a way that no version of this code writes. */
export class FormatError extends Error {
  readonly code = "RING_FORMAT";
  /** Where in the document, such as `partitions.17.replicas`. */
  readonly path: string;

  constructor(path: string, problem: string, options?: { cause: unknown }) {
    super(`${path} ${problem}`, options);
    this.name = "FormatError";
    this.path = path;
  }
}

/** The functions below throw FormatError, and nothing else. */
export function parsedAt(path: string, bytes: Uint8Array, bytesMax: number): unknown {
  if (bytes.length > bytesMax) throw new FormatError(path, `has ${bytes.length} bytes`);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new FormatError(path, "is no JSON", { cause });
  }
}

export function objectAt(path: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new FormatError(path, "is no object");
  }
  return value as Record<string, unknown>;
}

export function listAt(
  path: string,
  value: unknown,
  lengthMin: number,
  lengthMax: number,
): readonly unknown[] {
  if (!Array.isArray(value)) throw new FormatError(path, "is no list");
  if (value.length < lengthMin || value.length > lengthMax) {
    throw new FormatError(path, `has ${value.length} entries, not ${lengthMin} to ${lengthMax}`);
  }
  return value;
}

export function integerAt(path: string, value: unknown, low: number, high = Number.MAX_SAFE_INTEGER): number {
  if (!Number.isSafeInteger(value) || (value as number) < low || (value as number) > high) {
    throw new FormatError(path, `is ${String(value)}, not an integer from ${low} to ${high}`);
  }
  return value as number;
}

export function textAt(path: string, value: unknown, charactersMax: number): string {
  if (typeof value !== "string" || value === "" || value.length > charactersMax) {
    throw new FormatError(path, `is no text of 1 to ${charactersMax} characters`);
  }
  return value;
}

export function refuseDuplicates(path: string, values: readonly string[]): void {
  if (new Set(values).size !== values.length) throw new FormatError(path, "names something twice");
}
