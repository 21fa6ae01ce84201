/** The first two stages of every operation: the JSON types of the request, then the constraints of its shape. */
import { checkConstraints } from "./constraint-check.js";
import type { StructureShape } from "./shape.js";
import { checkTypes } from "./type-check.js";

/**
 * The request, with absent members absent and the others of their types. `Request` says in TypeScript what `shape` says as data.
 * Attribute values are still unchecked. Throws SerializationException or ValidationException.
 */
export function checkedRequest<Request>(shape: StructureShape, input: unknown): Request {
  const request = checkTypes(shape, input);
  checkConstraints(shape, request);
  return request as Request;
}
