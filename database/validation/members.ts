/** Members that several requests share. Orders of enum values are the service's: they show in messages. */
import { structure, type Shape } from "./shape.js";

export const NAME_PATTERN = "[a-zA-Z0-9_.-]+";

export const TABLE_NAME: Shape = { kind: "tableName", required: true };
export const INDEX_NAME: Shape = { kind: "string", pattern: NAME_PATTERN, lengthMin: 3, lengthMax: 255 };
export const TEXT: Shape = { kind: "string" };
export const BOOLEAN: Shape = { kind: "boolean" };

export const RETURN_CONSUMED_CAPACITY: Shape = { kind: "string", values: ["INDEXES", "TOTAL", "NONE"] };
export const RETURN_ITEM_COLLECTION_METRICS: Shape = { kind: "string", values: ["SIZE", "NONE"] };
export const RETURN_VALUES: Shape = {
  kind: "string",
  values: ["ALL_NEW", "UPDATED_OLD", "ALL_OLD", "NONE", "UPDATED_NEW"],
};
export const RETURN_VALUES_ON_FAILURE: Shape = { kind: "string", values: ["ALL_OLD", "NONE"] };
export const CONDITIONAL_OPERATOR: Shape = { kind: "string", values: ["OR", "AND"] };
export const SELECT: Shape = {
  kind: "string",
  values: ["SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES"],
};

const COMPARISON_OPERATORS = [
  "IN",
  "NULL",
  "BETWEEN",
  "LT",
  "NOT_CONTAINS",
  "EQ",
  "GT",
  "NOT_NULL",
  "NE",
  "LE",
  "BEGINS_WITH",
  "GE",
  "CONTAINS",
];
const VALUE_LIST: Shape = { kind: "list", of: { kind: "value" } };
const MODEL = "com.amazonaws.dynamodb.v20120810";

export const REQUIRED_ATTRIBUTES: Shape = { kind: "attributes", required: true };
export const ATTRIBUTES: Shape = { kind: "attributes" };
/** Values by substitution token: checked by the expressions. */
export const EXPRESSION_ATTRIBUTE_VALUES: Shape = { kind: "attributes" };
export const EXPRESSION_ATTRIBUTE_NAMES: Shape = { kind: "map", of: TEXT, javaType: "java.lang.String" };
export const ATTRIBUTES_TO_GET: Shape = { kind: "list", of: TEXT, lengthMin: 1, lengthMax: 255 };

export const EXPECTED: Shape = {
  kind: "map",
  javaType: `${MODEL}.ExpectedAttributeValue`,
  of: structure("ExpectedAttributeValue", {
    AttributeValueList: VALUE_LIST,
    ComparisonOperator: { kind: "string", values: COMPARISON_OPERATORS },
    Exists: BOOLEAN,
    Value: { kind: "value" },
  }),
};

/** QueryFilter, ScanFilter and KeyConditions. */
export const CONDITIONS: Shape = {
  kind: "map",
  javaType: `${MODEL}.Condition`,
  of: structure("Condition", {
    AttributeValueList: VALUE_LIST,
    ComparisonOperator: { kind: "string", required: true, values: COMPARISON_OPERATORS },
  }),
};

export const ATTRIBUTE_UPDATES: Shape = {
  kind: "map",
  javaType: `${MODEL}.AttributeValueUpdate`,
  of: structure("AttributeValueUpdate", {
    Action: { kind: "string", values: ["ADD", "PUT", "DELETE"] },
    Value: { kind: "value" },
  }),
};

export const PROVISIONED_THROUGHPUT: Shape = structure("ProvisionedThroughput", {
  WriteCapacityUnits: { kind: "integer", javaType: "Long", required: true, min: 1 },
  ReadCapacityUnits: { kind: "integer", javaType: "Long", required: true, min: 1 },
});

export const TAGS: Shape = {
  kind: "list",
  of: structure("Tag", {
    Key: { kind: "string", required: true, lengthMin: 1, lengthMax: 128 },
    Value: { kind: "string", required: true, lengthMin: 0, lengthMax: 256 },
  }),
};
