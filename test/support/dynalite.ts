/** dynalite, an independent implementation of DynamoDB, as an oracle in this process. */
import { createRequire } from "node:module";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const dynalite = createRequire(import.meta.url)("dynalite") as (options: object) => Server;

/** Its answer to a request: a body, or an error's name and message. */
export type OracleAnswer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string };

export class DynaliteOracle {
  readonly #server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  #url = "";

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve, reject) =>
      this.#server.close((error) => (error ? reject(error) : resolve())),
    );
  }

  async run(operation: string, input: unknown): Promise<OracleAnswer> {
    const response = await fetch(this.#url, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `DynamoDB_20120810.${operation}`,
        "x-amz-date": "20261122T000000Z",
        authorization:
          "AWS4-HMAC-SHA256 Credential=a/20261122/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=a",
        connection: "close",
      },
      body: JSON.stringify(input),
    });
    const text = await response.text();
    const body = (text === "" ? {} : JSON.parse(text)) as Record<string, string>;
    if (response.ok) return { ok: true, body };
    return {
      ok: false,
      code: body["__type"]!.replace(/^.*#/, ""),
      message: body["message"] ?? body["Message"] ?? "",
    };
  }
}
