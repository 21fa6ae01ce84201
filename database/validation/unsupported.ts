/** Features that Covey does not have yet: asking for one is refused clearly, never ignored. */
import { CoveyError, validationError } from "../../core/errors.js";

export interface StreamSpecification {
  readonly StreamEnabled: boolean;
  readonly StreamViewType?: string;
}

/** Throws ValidationException when a stream is asked for, or one that is off is described. */
export function refuseStream(specification: StreamSpecification | undefined): void {
  if (specification === undefined) return;
  if (specification.StreamEnabled) throw unsupported("Streams");
  if (specification.StreamViewType !== undefined) {
    throw validationError(
      "One or more parameter values were invalid: StreamViewType cannot be specified when StreamEnabled is false",
    );
  }
}

export function unsupported(feature: string): CoveyError {
  return validationError(`${feature} are not supported by this version of Covey`);
}
