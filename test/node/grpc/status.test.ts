import { status } from "@grpc/grpc-js";
import { describe, expect, it } from "vitest";
import { ConditionalCheckFailedError } from "../../../client/index.js";
import { errorFromStatus } from "../../../client/errors.js";
import { CoveyError, type ErrorCode, type Outcome } from "../../../core/errors.js";
import { serviceError } from "../../../node/grpc/status.js";

const codes: ErrorCode[] = [
  "ValidationException",
  "ResourceNotFoundException",
  "ConditionalCheckFailedException",
  "TransactionCanceledException",
  "ThrottlingException",
  "ServiceUnavailable",
  "InternalServerError",
];

describe("an error on the wire", () => {
  it.each(codes.flatMap((code) => (["none", "unknown"] as const).map((outcome) => [code, outcome] as const)))(
    "%s with the outcome %s comes back as it went",
    (code: ErrorCode, outcome: Outcome) => {
      const details = { Item: { a: { S: "ü" } } };
      const sent = serviceError(new CoveyError(code, "what", { outcome, details }));
      const received = errorFromStatus({ ...sent, name: "Error", message: sent.details }, true);
      expect(received).toMatchObject({ code, outcome, details, message: "what" });
      expect(received instanceof ConditionalCheckFailedError).toBe(
        code === "ConditionalCheckFailedException",
      );
    },
  );

  it("without our message has an unknown outcome once it was sent", () => {
    const { metadata } = serviceError(new CoveyError("ServiceUnavailable", ""));
    metadata.remove("covey-error-bin");
    const error = { code: status.UNAVAILABLE, details: "x", metadata, name: "Error", message: "x" };
    expect(errorFromStatus(error, true)).toMatchObject({ code: "ServiceUnavailable", outcome: "unknown" });
    expect(errorFromStatus(error, false)).toMatchObject({ code: "ServiceUnavailable", outcome: "none" });
  });
});
