/** Expressions and the parameters before them say the same things, and no request may say them in both ways. */
import { validationError } from "../../core/errors.js";

/** Names of members, in the order in which the service lists them. */
export interface MixedParameters {
  readonly expressions: readonly string[];
  readonly legacy: readonly string[];
}

/** Throws ValidationException when the request has parameters of both sorts. */
export function refuseMixedParameters(
  input: Readonly<Record<string, unknown>>,
  parameters: MixedParameters,
): void {
  const isPresent = (name: string): boolean => input[name] !== undefined && input[name] !== null;
  const expressions = parameters.expressions.filter(isPresent);
  if (expressions.length === 0) return;
  // KeyConditions goes with every expression but the one that replaced it.
  const legacy = parameters.legacy.filter(
    (name) => isPresent(name) && (name !== "KeyConditions" || isPresent("KeyConditionExpression")),
  );
  if (legacy.length === 0) return;
  throw validationError(
    "Can not use both expression and non-expression parameters in the same request: " +
      `Non-expression parameters: {${legacy.join(", ")}} Expression parameters: {${expressions.join(", ")}}`,
  );
}
