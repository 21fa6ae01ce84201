/** Tags of a table. Their lengths are checked by their shape. */
import { validationError } from "../../core/errors.js";
import type { Tag } from "../tables/table-definition.js";

const TAGS_MAX = 50;

/** Throws ValidationException for too many tags, or two with one key. */
export function checkTags(tags: readonly Tag[]): void {
  if (tags.length > TAGS_MAX) {
    throw validationError(
      `One or more parameter values were invalid: Too many tags: ${tags.length}, the limit is ${TAGS_MAX}`,
    );
  }
  const keys = new Set(tags.map((tag) => tag.Key));
  if (keys.size < tags.length) {
    throw validationError("One or more parameter values were invalid: Tag keys must be unique");
  }
}
