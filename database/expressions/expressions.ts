/** What operations use of this folder. A request's expressions are parsed, bound to its substitutions, then applied. */
export { parseCondition, parseKeyCondition, parseProjection, parseUpdate } from "./parse-cache.js";
export type { ConditionExpression, ProjectionExpression, UpdateExpression } from "./syntax.js";
export { Substitutions } from "./substitutions.js";
export { valueAt, type Path } from "./path.js";
export { bindCondition } from "./condition-binder.js";
export { evaluateCondition, type BoundCondition } from "./condition.js";
export { bindUpdate } from "./update-binder.js";
export { applyUpdate, type BoundUpdate, type Updated } from "./update.js";
export { bindProjection, project, type BoundProjection } from "./projection.js";
export {
  keyConditionOf,
  keyTermsOf,
  type KeyAttribute,
  type KeyCondition,
  type KeySchema,
  type KeyTerms,
  type SortCondition,
} from "./key-condition.js";
export { conditionFromExpected, conditionFromFilter, keyTermsFromConditions } from "./legacy-condition.js";
export { projectionFromAttributesToGet, updateFromAttributeUpdates } from "./legacy-update.js";
export { refuseMixedParameters } from "./parameter-mix.js";
