/** Members of requests about tables. */
import { INDEX_NAME, PROVISIONED_THROUGHPUT, TEXT } from "./members.js";
import { structure, type Shape } from "./shape.js";

const MODEL_NAME: Shape = { kind: "string", required: true, lengthMin: 1, lengthMax: 255 };

export const ATTRIBUTE_DEFINITIONS_ELEMENT: Shape = structure("AttributeDefinition", {
  AttributeName: MODEL_NAME,
  AttributeType: { kind: "string", required: true, values: ["B", "N", "S"] },
});
export const ATTRIBUTE_DEFINITIONS: Shape = {
  kind: "list",
  required: true,
  of: ATTRIBUTE_DEFINITIONS_ELEMENT,
};

export const KEY_SCHEMA: Shape = {
  kind: "list",
  required: true,
  lengthMin: 1,
  lengthMax: 2,
  of: structure("KeySchemaElement", {
    AttributeName: MODEL_NAME,
    KeyType: { kind: "string", required: true, values: ["HASH", "RANGE"] },
  }),
};

const PROJECTION: Shape = structure(
  "Projection",
  {
    ProjectionType: { kind: "string", values: ["ALL", "INCLUDE", "KEYS_ONLY"] },
    NonKeyAttributes: {
      kind: "list",
      lengthMin: 1,
      lengthMax: 20,
      of: { kind: "string", lengthMin: 1, lengthMax: 255 },
    },
  },
  { required: true },
);

export const LOCAL_INDEXES: Shape = {
  kind: "list",
  of: structure("LocalSecondaryIndex", {
    IndexName: { ...INDEX_NAME, required: true },
    KeySchema: KEY_SCHEMA,
    Projection: PROJECTION,
  }),
};

export const GLOBAL_INDEXES: Shape = {
  kind: "list",
  of: structure("GlobalSecondaryIndex", {
    IndexName: { ...INDEX_NAME, required: true },
    KeySchema: KEY_SCHEMA,
    Projection: PROJECTION,
    ProvisionedThroughput: PROVISIONED_THROUGHPUT,
  }),
};

export const GLOBAL_INDEX_UPDATES: Shape = {
  kind: "list",
  of: structure("GlobalSecondaryIndexUpdate", {
    Update: structure("UpdateGlobalSecondaryIndexAction", { IndexName: { ...INDEX_NAME, required: true } }),
    Create: structure("CreateGlobalSecondaryIndexAction", { IndexName: { ...INDEX_NAME, required: true } }),
    Delete: structure("DeleteGlobalSecondaryIndexAction", { IndexName: { ...INDEX_NAME, required: true } }),
  }),
};

export const BILLING_MODE: Shape = { kind: "string", values: ["PROVISIONED", "PAY_PER_REQUEST"] };
export const TABLE_CLASS: Shape = { kind: "string", values: ["STANDARD", "STANDARD_INFREQUENT_ACCESS"] };

export const ON_DEMAND_THROUGHPUT: Shape = structure("OnDemandThroughput", {
  MaxReadRequestUnits: { kind: "integer", javaType: "Long" },
  MaxWriteRequestUnits: { kind: "integer", javaType: "Long" },
});

export const SSE_SPECIFICATION: Shape = structure("SSESpecification", {
  Enabled: { kind: "boolean" },
  SSEType: { kind: "string", values: ["AES256", "KMS"] },
  KMSMasterKeyId: TEXT,
});

export const STREAM_SPECIFICATION: Shape = structure("StreamSpecification", {
  StreamEnabled: { kind: "boolean", required: true },
  StreamViewType: {
    kind: "string",
    values: ["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"],
  },
});
