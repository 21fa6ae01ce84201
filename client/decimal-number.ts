/**
 * A number that JavaScript's own cannot hold, as decimal text: covey has 38 significant digits, a double about 16.
 * Compare and compute with a decimal library of your choice; the client only carries it.
 */
export class DecimalNumber {
  /** Such as "0.10000000000000000001" or "-12e40". */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}
