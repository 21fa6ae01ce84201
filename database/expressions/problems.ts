/**
 * What is wrong with an expression beyond its syntax. The service reports one problem, and not the first in the text but
 * the first of the most important sort; so problems are noted as they are met, and the best one is thrown at the end.
 */
import { validationError } from "../../core/errors.js";
import type { CoveyError } from "../../core/errors.js";
import type { ExpressionKind } from "./syntax.js";

export class Problems<Sort extends string> {
  readonly #kind: ExpressionKind;
  readonly #sorts: readonly Sort[];
  #rank: number;
  #message = "";

  /** `sorts`: the most important first. */
  constructor(kind: ExpressionKind, sorts: readonly Sort[]) {
    this.#kind = kind;
    this.#sorts = sorts;
    this.#rank = sorts.length;
  }

  /** Notes a problem; of several of one sort the first counts. */
  note(sort: Sort, message: string): void {
    const rank = this.#sorts.indexOf(sort);
    if (rank >= this.#rank) return;
    this.#rank = rank;
    this.#message = message;
  }

  /** Throws the problem that counts, if there is one. */
  throwIfAny(): void {
    if (this.#rank < this.#sorts.length) throw invalidExpression(this.#kind, this.#message);
  }
}

export function invalidExpression(kind: ExpressionKind, message: string): CoveyError {
  return validationError(`Invalid ${kind}: ${message}`);
}
