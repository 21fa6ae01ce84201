/** TagResource, UntagResource and ListTagsOfResource: one makes little sense without the others. */
import { beforeEach, describe, expect, it } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("tags", () => {
  let node: SingleNode;
  const ResourceArn = "arn:aws:dynamodb:us-east-1:000000000000:table/Things";
  const tag = (Tags: object[]) => node.run("TagResource", { ResourceArn, Tags });
  const tags = async () => (await node.run("ListTagsOfResource", { ResourceArn })).Tags;

  beforeEach(async () => {
    node = new SingleNode();
    await createTable(node, "Things", "pk:S", { request: { Tags: [{ Key: "first", Value: "1" }] } });
  });

  it("are added, replaced and taken away", async () => {
    expect(await tags()).toEqual([{ Key: "first", Value: "1" }]);
    expect(
      await tag([
        { Key: "second", Value: "2" },
        { Key: "first", Value: "one" },
      ]),
    ).toEqual({});
    expect(await tags()).toEqual([
      { Key: "second", Value: "2" },
      { Key: "first", Value: "one" },
    ]);
    await node.run("UntagResource", { ResourceArn, TagKeys: ["second", "none"] });
    expect(await tags()).toEqual([{ Key: "first", Value: "one" }]);
  });

  it("are at most fifty", async () => {
    const many = Array.from({ length: 49 }, (_, i) => ({ Key: `key-${i}`, Value: "" }));
    await tag(many);
    expect((await tags()).length).toBe(50);
    const error = await node.error("TagResource", { ResourceArn, Tags: [{ Key: "more", Value: "" }] });
    expect(error.code).toBe("ValidationException");
  });

  const refused: [string, string, object, string, string][] = [
    [
      "TagResource",
      "no tags",
      { ResourceArn, Tags: [] },
      "ValidationException",
      "Atleast one Tag needs to be provided as Input.",
    ],
    [
      "UntagResource",
      "no keys",
      { ResourceArn, TagKeys: [] },
      "ValidationException",
      "Atleast one Tag Key needs to be provided as Input.",
    ],
    [
      "TagResource",
      "what is no ARN",
      { ResourceArn: "not-a-valid-arn", Tags: [{ Key: "a", Value: "b" }] },
      "ValidationException",
      "Invalid TableArn: Invalid ResourceArn provided as input not-a-valid-arn",
    ],
    ["ListTagsOfResource", "no ARN at all", {}, "ValidationException", "Invalid TableArn"],
    [
      "ListTagsOfResource",
      "a table that does not exist",
      { ResourceArn: `${ResourceArn}-not` },
      "ResourceNotFoundException",
      `Requested resource not found: ResourcArn: ${ResourceArn}-not not found`,
    ],
    [
      "ListTagsOfResource",
      "another account's table",
      { ResourceArn: "arn:aws:dynamodb:us-east-1:123456789012:table/Things" },
      "AccessDeniedException",
      "User: arn:aws:iam::000000000000:root is not authorized to perform: dynamodb:ListTagsOfResource on resource: arn:aws:dynamodb:us-east-1:123456789012:table/Things",
    ],
  ];
  for (const [operation, what, input, code, message] of refused) {
    it(`${operation} refuses ${what}`, async () => {
      const error = await node.error(operation, input);
      expect({ code: error.code, message: error.message }).toEqual({ code, message });
    });
  }
});
