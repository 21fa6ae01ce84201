import { beforeEach, describe, expect, it } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { tableRequest } from "../../support/tables.js";

describe("CreateTable", () => {
  let node: SingleNode;

  beforeEach(() => {
    node = new SingleNode();
  });

  it("describes what it made", async () => {
    const { TableDescription } = await node.run("CreateTable", {
      TableName: "Things",
      AttributeDefinitions: [
        { AttributeName: "pk", AttributeType: "S" },
        { AttributeName: "sk", AttributeType: "N" },
      ],
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
      ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 6 },
    });
    expect(TableDescription).toEqual({
      AttributeDefinitions: [
        { AttributeName: "pk", AttributeType: "S" },
        { AttributeName: "sk", AttributeType: "N" },
      ],
      TableName: "Things",
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
      TableStatus: "ACTIVE",
      CreationDateTime: node.clock.wallMs() / 1000,
      ProvisionedThroughput: { NumberOfDecreasesToday: 0, ReadCapacityUnits: 5, WriteCapacityUnits: 6 },
      TableSizeBytes: 0,
      ItemCount: 0,
      TableArn: "arn:aws:dynamodb:us-east-1:000000000000:table/Things",
      TableId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      DeletionProtectionEnabled: false,
    });
  });

  it("describes local indexes, billing, class and protection", async () => {
    const { TableDescription } = await node.run(
      "CreateTable",
      tableRequest("Things", "pk:S sk:S", {
        localIndexes: ["by-date date:N ALL", "by-size size:N a,b"],
        request: {
          DeletionProtectionEnabled: true,
          TableClass: "STANDARD_INFREQUENT_ACCESS",
          OnDemandThroughput: { MaxReadRequestUnits: 10, MaxWriteRequestUnits: 5 },
          SSESpecification: { Enabled: true },
        },
      }),
    );
    expect(TableDescription).toMatchObject({
      BillingModeSummary: { BillingMode: "PAY_PER_REQUEST" },
      ProvisionedThroughput: { ReadCapacityUnits: 0, WriteCapacityUnits: 0 },
      DeletionProtectionEnabled: true,
      TableClassSummary: { TableClass: "STANDARD_INFREQUENT_ACCESS" },
      OnDemandThroughput: { MaxReadRequestUnits: 10, MaxWriteRequestUnits: 5 },
      SSEDescription: { Status: "ENABLED", SSEType: "KMS" },
    });
    expect(TableDescription.LocalSecondaryIndexes).toEqual([
      {
        IndexName: "by-date",
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "date", KeyType: "RANGE" },
        ],
        Projection: { ProjectionType: "ALL" },
        IndexSizeBytes: 0,
        ItemCount: 0,
        IndexArn: "arn:aws:dynamodb:us-east-1:000000000000:table/Things/index/by-date",
      },
      expect.objectContaining({
        IndexName: "by-size",
        Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["a", "b"] },
      }),
    ]);
  });

  it("is CREATING until every member knows of it", async () => {
    node.group.knownEverywhere = 0;
    const { TableDescription } = await node.run("CreateTable", tableRequest("Things", "pk:S"));
    expect(TableDescription.TableStatus).toBe("CREATING");
    expect(await node.error("DeleteTable", { TableName: "Things" })).toMatchObject({
      code: "ResourceInUseException",
      message: "Attempt to change a resource which is still in use: Table is being created: Things",
    });
    node.group.knownEverywhere = undefined;
    const { Table } = await node.run("DescribeTable", { TableName: "Things" });
    expect(Table.TableStatus).toBe("ACTIVE");
  });

  it("stays usable when a member returns that has not heard of it yet", async () => {
    await node.run("CreateTable", tableRequest("Things", "pk:S"));
    node.group.knownEverywhere = 0;
    await node.run("PutItem", { TableName: "Things", Item: { pk: { S: "a" } } });
  });

  it("that another node has just finished is found, because a node asks what it missed before it says no", async () => {
    node.group.refresh = async () => {
      node.group.refresh = () => Promise.resolve();
      await node.run("CreateTable", tableRequest("Things", "pk:S"));
    };
    await node.run("PutItem", { TableName: "Things", Item: { pk: { S: "a" } } });
  });

  it("refuses a name that is taken", async () => {
    await node.run("CreateTable", tableRequest("Things", "pk:S"));
    expect(await node.error("CreateTable", tableRequest("Things", "pk:N"))).toMatchObject({
      code: "ResourceInUseException",
      message: "Table already exists: Things",
    });
  });

  it("never gives a table the id of another, though that was deleted", async () => {
    const ids = new Set<number>();
    for (let i = 0; i < 3; i++) {
      await node.run("CreateTable", tableRequest("Things", "pk:S"));
      ids.add(node.tables.usable("Things").id);
      await node.run("DeleteTable", { TableName: "Things" });
      await node.database.stop();
    }
    expect(ids.size).toBe(3);
  });

  const plain = tableRequest("Things", "pk:S");
  const withIndex = (index: object) => ({
    ...tableRequest("Things", "pk:S sk:S", { localIndexes: ["one other:S ALL"] }),
    LocalSecondaryIndexes: [
      {
        IndexName: "one",
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "other", KeyType: "RANGE" },
        ],
        Projection: { ProjectionType: "ALL" },
        ...index,
      },
    ],
  });
  const invalid = "One or more parameter values were invalid: ";
  const refused: [string, object, string][] = [
    [
      "a missing name",
      { ...plain, TableName: undefined },
      "The parameter 'TableName' is required but was not present in the request",
    ],
    [
      "a short name",
      { ...plain, TableName: "ab" },
      "1 validation error detected: Value 'ab' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 3",
    ],
    [
      "one attribute as both keys",
      {
        ...plain,
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "pk", KeyType: "RANGE" },
        ],
      },
      "Invalid KeySchema: Some index key attribute have no definition",
    ],
    [
      "three keys",
      {
        ...tableRequest("Things", "pk:S sk:S extra:S"),
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
          { AttributeName: "extra", KeyType: "RANGE" },
        ],
      },
      "1 validation error detected: Value '[KeySchemaElement(attributeName=pk, keyType=HASH), KeySchemaElement(attributeName=sk, keyType=RANGE), KeySchemaElement(attributeName=extra, keyType=RANGE)]' at 'keySchema' failed to satisfy constraint: Member must have length less than or equal to 2",
    ],
    [
      "a key type that there is not",
      { ...plain, KeySchema: [{ AttributeName: "pk", KeyType: "INVALID" }] },
      "1 validation error detected: Value 'INVALID' at 'keySchema.1.member.keyType' failed to satisfy constraint: Member must satisfy enum value set: [HASH, RANGE]",
    ],
    [
      "an attribute type that there is not",
      { ...plain, AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "INVALID" }] },
      "1 validation error detected: Value 'INVALID' at 'attributeDefinitions.1.member.attributeType' failed to satisfy constraint: Member must satisfy enum value set: [B, N, S]",
    ],
    [
      "a key that is not defined",
      { ...plain, KeySchema: [{ AttributeName: "other", KeyType: "HASH" }] },
      `${invalid}Some index key attributes are not defined in AttributeDefinitions. Keys: [other], AttributeDefinitions: [pk]`,
    ],
    [
      "an attribute that is no key",
      { ...tableRequest("Things", "pk:S sk:S"), KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }] },
      `${invalid}Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions`,
    ],
    [
      "a sort key alone",
      { ...plain, KeySchema: [{ AttributeName: "pk", KeyType: "RANGE" }] },
      "Invalid KeySchema: The first KeySchemaElement is not a HASH key type",
    ],
    [
      "provisioned billing without throughput",
      { ...plain, BillingMode: "PROVISIONED" },
      `${invalid}ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED`,
    ],
    [
      "throughput with billing on demand",
      { ...plain, ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 } },
      `${invalid}Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST`,
    ],
    [
      "a local index on a table without a sort key",
      { ...withIndex({}), KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }] },
      `${invalid}Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex`,
    ],
    [
      "a local index with another partition key",
      withIndex({
        KeySchema: [
          { AttributeName: "sk", KeyType: "HASH" },
          { AttributeName: "other", KeyType: "RANGE" },
        ],
      }),
      `${invalid}Index KeySchema does not have the same leading hash key as table KeySchema for index: one. index hash key: sk, table hash key: pk`,
    ],
    [
      "included attributes that are not said",
      withIndex({ Projection: { ProjectionType: "INCLUDE" } }),
      `${invalid}ProjectionType is INCLUDE, but NonKeyAttributes is not specified`,
    ],
    [
      "included attributes with another projection",
      withIndex({ Projection: { ProjectionType: "KEYS_ONLY", NonKeyAttributes: ["x"] } }),
      `${invalid}ProjectionType is KEYS_ONLY, but NonKeyAttributes is specified`,
    ],
    [
      "six local indexes",
      tableRequest("Things", "pk:S sk:S", {
        localIndexes: [1, 2, 3, 4, 5, 6].map((i) => `index-${i} a${i}:S ALL`),
      }),
      `${invalid}Number of LocalSecondaryIndexes exceeds per-table limit of 5`,
    ],
    [
      "two local indexes of one name",
      tableRequest("Things", "pk:S sk:S", { localIndexes: ["same a:S ALL", "same b:S ALL"] }),
      `${invalid}Duplicate index name: same`,
    ],
    [
      "a global index, until there are any",
      {
        ...tableRequest("Things", "pk:S other:S"),
        KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
        GlobalSecondaryIndexes: [
          {
            IndexName: "global",
            KeySchema: [{ AttributeName: "other", KeyType: "HASH" }],
            Projection: { ProjectionType: "ALL" },
          },
        ],
      },
      "Global secondary indexes are not supported by this version of Covey",
    ],
    [
      "a stream, until there are any",
      { ...plain, StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" } },
      "Streams are not supported by this version of Covey",
    ],
    [
      "a null where a structure belongs",
      { ...plain, KeySchema: [null] },
      "1 validation error detected: Value null at 'keySchema.1.member' failed to satisfy constraint: Member must not be null",
    ],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, async () => {
      const error = await node.error("CreateTable", input);
      expect({ code: error.code, message: error.message }).toEqual({ code: "ValidationException", message });
      expect(node.tables.names()).toEqual([]);
    });
  }

  it("refuses a wrong JSON type before anything else", async () => {
    expect(await node.error("CreateTable", { ...plain, KeySchema: "pk", BillingMode: "NONE" })).toMatchObject(
      {
        code: "SerializationException",
        message: "Unexpected field type",
      },
    );
  });
});
