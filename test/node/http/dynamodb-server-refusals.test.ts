/** What gets an error in answer: no request of the protocol, wrong credentials, and what the database refuses. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CoveyError, type ErrorCode } from "../../../core/errors.js";
import { Endpoint, SIGNED, WAYS, signedRequest } from "./endpoint.js";
import { expectError } from "./expect-error.js";

describe.each(WAYS)("by %s", (way) => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await new Endpoint({ way }).start();
  });

  afterEach(() => endpoint.stop());

  describe("what is no request of the protocol", () => {
    it.each([
      ["PUT", "/", {}, undefined],
      ["DELETE", "/", {}, undefined],
      ["OPTIONS", "/", {}, undefined],
      ["GET", "/anything", {}, undefined],
      ["POST", "/", {}, "a body without a type"],
      ["POST", "/", { "content-type": "text/plain" }, "hi"],
    ])("%s %s %j gets the service's page", async (method, path, headers, body) => {
      const reply = await endpoint.send({ method, path, headers, ...(body === undefined ? {} : { body }) });
      expect(reply.status).toBe(404);
      expect(reply.text).toBe("<UnknownOperationException/>\n");
      expect(reply.headers["x-amz-crc32"]).toBe("3552371480");
      expect(reply.headers["x-amzn-requestid"]).toMatch(/^[0-9A-Z]{52}$/);
    });

    it.each(["hi", "{", '{"a":1}}', "\u0000"])("body %j is no JSON", async (body) => {
      const reply = await endpoint.call("GetItem", body);
      expectError(reply, 400, "com.amazon.coral.service#SerializationException", /not valid JSON/, "Message");
    });

    it.each(["[]", "null", '"text"', "1"])("JSON %s is no object", async (body) => {
      const reply = await endpoint.call("GetItem", body);
      expectError(reply, 400, "com.amazon.coral.service#SerializationException", /JSON object/, "Message");
    });

    it("a body that is not UTF-8 is refused rather than repaired", async () => {
      const body = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
      const reply = await endpoint.send({ headers: signedRequest("GetItem"), body });
      expectError(reply, 400, "com.amazon.coral.service#SerializationException", /UTF-8/, "Message");
    });

    it("a signed request without a body is refused after its target", async () => {
      const reply = await endpoint.send({ headers: signedRequest("GetItem") });
      expectError(reply, 400, "com.amazon.coral.service#SerializationException", /no body/, "Message");
      expect(reply.headers["content-type"]).toBe("application/x-amz-json-1.0");
    });

    it.each([undefined, "whatever", "DynamoDB_20120810.ListTable", "DynamoDB_20120810.", "Other.GetItem"])(
      "target %s is unknown",
      async (target) => {
        const headers: Record<string, string> = { ...signedRequest("GetItem") };
        delete headers["x-amz-target"];
        if (target !== undefined) headers["x-amz-target"] = target;
        const reply = await endpoint.send({ headers, body: "{}" });
        expectError(
          reply,
          400,
          "com.amazon.coral.service#UnknownOperationException",
          target ?? /X-Amz-Target/,
        );
      },
    );
  });

  describe("credentials", () => {
    const unsigned = { "content-type": "application/json", "x-amz-target": "DynamoDB_20120810.GetItem" };

    it.each([{}, { authorization: "AWS4" }, { authorization: "Bearer token" }])(
      "headers %j carry no token",
      async (headers) => {
        const reply = await endpoint.send({ headers: { ...unsigned, ...headers }, body: "{}" });
        expectError(
          reply,
          400,
          "com.amazon.coral.service#MissingAuthenticationTokenException",
          "Request is missing Authentication Token",
        );
      },
    );

    it("an empty signature is told everything it lacks", async () => {
      const reply = await endpoint.send({ headers: { ...unsigned, authorization: "AWS4-" }, body: "{}" });
      expectError(reply, 400, "com.amazon.coral.service#IncompleteSignatureException", /^/);
      expect(reply.headers["x-amz-crc32"]).toBe("1828866742");
    });

    it("a signature in the query string is one too", async () => {
      const query =
        "X-Amz-Algorithm=a&X-Amz-Credential=b&X-Amz-Signature=c&X-Amz-SignedHeaders=d&X-Amz-Date=e";
      expect((await endpoint.send({ path: `/?${query}`, headers: unsigned, body: "{}" })).status).toBe(200);
      const partial = await endpoint.send({ path: "/?X-Amz-Algorithm=a", headers: unsigned, body: "{}" });
      expectError(
        partial,
        400,
        "com.amazon.coral.service#IncompleteSignatureException",
        /must include 'X-Amz-Date'\. Re-examine the query-string parameters\.$/,
      );
      const both = await endpoint.send({
        path: `/?${query}`,
        headers: { ...unsigned, ...SIGNED },
        body: "{}",
      });
      expectError(both, 400, "com.amazon.coral.service#InvalidSignatureException", /Found both/);
    });

    it("are not asked for where the configuration says so", async () => {
      const open = await new Endpoint({ way, authentication: "none" }).start();
      expect((await open.send({ headers: unsigned, body: "{}" })).status).toBe(200);
      await open.stop();
    });
  });

  describe("errors of the database", () => {
    const dynamoDb = "com.amazonaws.dynamodb.v20120810#";
    const service = "com.amazon.coral.service#";
    it.each<[ErrorCode, number, string, string]>([
      ["ValidationException", 400, "com.amazon.coral.validate#", "message"],
      ["SerializationException", 400, service, "Message"],
      ["AccessDeniedException", 400, service, "Message"],
      ["UnrecognizedClientException", 400, service, "message"],
      ["ResourceNotFoundException", 400, dynamoDb, "message"],
      ["ConditionalCheckFailedException", 400, dynamoDb, "message"],
      ["TransactionCanceledException", 400, dynamoDb, "Message"],
      ["TransactionConflictException", 400, dynamoDb, "message"],
      ["TransactionInProgressException", 400, dynamoDb, "Message"],
      ["IdempotentParameterMismatchException", 400, dynamoDb, "Message"],
      ["ThrottlingException", 400, "com.amazon.coral.availability#", "message"],
      ["ServiceUnavailable", 503, dynamoDb, "message"],
      ["InternalServerError", 500, dynamoDb, "message"],
    ])("%s is HTTP %d with the prefix %s", async (code, status, prefix, member) => {
      endpoint.database.answer = () => {
        throw new CoveyError(code, "what went wrong");
      };
      expectError(await endpoint.call("GetItem", {}), status, prefix + code, "what went wrong", member);
    });

    it("carry their further members", async () => {
      const Item = { id: { S: "1" } };
      endpoint.database.answer = () => {
        throw new CoveyError("ConditionalCheckFailedException", "no", { details: { Item } });
      };
      expect(JSON.parse((await endpoint.call("PutItem", {})).text).Item).toEqual(Item);
    });

    it("that are bugs stay in the log, and the client gets the request id", async () => {
      endpoint.database.answer = () => {
        throw new Error("secret detail");
      };
      const reply = await endpoint.call("PutItem", {});
      expectError(reply, 500, `${dynamoDb}InternalServerError`, /^The request processing has failed/);
      expect(reply.text).not.toContain("secret");
      const [line] = endpoint.logLines.map((text) => JSON.parse(text));
      expect(line.requestId).toBe(reply.headers["x-amzn-requestid"]);
      expect(line.err.stack).toContain("secret detail");
    });
  });
});
