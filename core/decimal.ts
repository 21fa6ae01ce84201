/** DynamoDB numbers. SKELETON: signatures only, bodies follow. */

/** The canonical text of a number that a client sent. Throws CoveyError ValidationException with the service's words. */
export function normalizeNumber(text: string): string {
  throw new Error(`not built yet: ${text}`);
}

/** Negative, 0 or positive; both canonical. */
export function compareNumbers(a: string, b: string): number {
  throw new Error(`not built yet: ${a} ${b}`);
}

/** Canonical in, canonical out. Throws CoveyError ValidationException when the result is out of range. */
export function addNumbers(a: string, b: string): string {
  throw new Error(`not built yet: ${a} ${b}`);
}

export function subtractNumbers(a: string, b: string): string {
  throw new Error(`not built yet: ${a} ${b}`);
}
