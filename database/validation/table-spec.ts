/** What CreateTable checks of the keys and indexes that it is asked for, and what they come to. */
import { CoveyError, validationError } from "../../core/errors.js";
import type { KeyType } from "../../core/attribute-value.js";
import type { KeyAttribute, KeySchema } from "../expressions/expressions.js";
import type { LocalIndex, ProjectionType } from "../tables/table-definition.js";

export interface AttributeDefinition {
  readonly AttributeName: string;
  readonly AttributeType: KeyType;
}

export interface KeySchemaElement {
  readonly AttributeName: string;
  readonly KeyType: string;
}

export interface IndexSpec {
  readonly IndexName: string;
  readonly KeySchema: readonly KeySchemaElement[];
  readonly Projection: {
    readonly ProjectionType?: ProjectionType;
    readonly NonKeyAttributes?: readonly string[];
  };
}

export interface TableSpec {
  readonly AttributeDefinitions: readonly AttributeDefinition[];
  readonly KeySchema: readonly KeySchemaElement[];
  readonly LocalSecondaryIndexes?: readonly IndexSpec[];
}

const LOCAL_INDEXES_MAX = 5;
const PROJECTED_ATTRIBUTES_MAX = 100;

/** The table's key. Throws ValidationException. */
export function checkedKeySchema(spec: TableSpec): KeySchema {
  const defined = spec.AttributeDefinitions.map((definition) => definition.AttributeName);
  const keys = spec.KeySchema.map((element) => element.AttributeName);
  if (keys.length > defined.length) {
    throw invalidRequest("Invalid KeySchema: Some index key attribute have no definition");
  }
  refuseUndefinedKeys(keys, defined);
  checkKeyTypes(spec.KeySchema);
  if (spec.LocalSecondaryIndexes === undefined && spec.KeySchema.length !== defined.length) {
    throw invalid(
      "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions",
    );
  }
  const [partition, sort] = spec.KeySchema.map((element) => attributeNamed(spec, element.AttributeName));
  return sort === undefined ? { partition: partition! } : { partition: partition!, sort };
}

/** The table's local indexes, numbered from 1. Throws ValidationException. */
export function checkedLocalIndexes(spec: TableSpec): readonly LocalIndex[] {
  const specs = spec.LocalSecondaryIndexes;
  if (specs === undefined) return [];
  if (specs.length === 0) throw invalid("List of LocalSecondaryIndexes is empty");
  if (spec.KeySchema.length !== 2) {
    throw invalid(
      "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex",
    );
  }
  const names = new Set<string>();
  const indexes = specs.map((index, i): LocalIndex => {
    checkIndexKeySchema(spec, index);
    checkProjection(index);
    if (names.has(index.IndexName)) throw invalid(`Duplicate index name: ${index.IndexName}`);
    names.add(index.IndexName);
    return {
      id: i + 1,
      name: index.IndexName,
      sort: attributeNamed(spec, index.KeySchema[1]!.AttributeName),
      projection: index.Projection.ProjectionType!,
      included: index.Projection.NonKeyAttributes ?? [],
    };
  });
  if (indexes.length > LOCAL_INDEXES_MAX) {
    throw invalid(`Number of LocalSecondaryIndexes exceeds per-table limit of ${LOCAL_INDEXES_MAX}`);
  }
  refuseUnusedDefinitions(spec, indexes);
  if (indexes.reduce((sum, index) => sum + index.included.length, 0) > PROJECTED_ATTRIBUTES_MAX) {
    throw invalid(
      `Number of attributes projected into all of the indexes exceeds the limit of ${PROJECTED_ATTRIBUTES_MAX}`,
    );
  }
  return indexes;
}

function checkIndexKeySchema(spec: TableSpec, index: IndexSpec): void {
  refuseUndefinedKeys(
    index.KeySchema.map((element) => element.AttributeName),
    spec.AttributeDefinitions.map((definition) => definition.AttributeName),
  );
  checkKeyTypes(index.KeySchema);
  if (index.KeySchema.length !== 2) {
    throw invalid(`Index KeySchema does not have a range key for index: ${index.IndexName}`);
  }
  const indexHash = index.KeySchema[0]!.AttributeName;
  const tableHash = spec.KeySchema[0]!.AttributeName;
  if (indexHash !== tableHash) {
    throw invalid(
      `Index KeySchema does not have the same leading hash key as table KeySchema for index: ${index.IndexName}. ` +
        `index hash key: ${indexHash}, table hash key: ${tableHash}`,
    );
  }
}

function checkProjection({ Projection: projection }: IndexSpec): void {
  const { ProjectionType: type, NonKeyAttributes: included } = projection;
  if (type === undefined) throw invalid("Unknown ProjectionType: null");
  if (included !== undefined && type !== "INCLUDE") {
    throw invalid(`ProjectionType is ${type}, but NonKeyAttributes is specified`);
  }
  if (included === undefined && type === "INCLUDE") {
    throw invalid("ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
  }
}

function refuseUndefinedKeys(keys: readonly string[], defined: readonly string[]): void {
  if (keys.every((key) => defined.includes(key))) return;
  throw invalid(
    "Some index key attributes are not defined in AttributeDefinitions. " +
      `Keys: [${keys.join(", ")}], AttributeDefinitions: [${defined.join(", ")}]`,
  );
}

function checkKeyTypes(schema: readonly KeySchemaElement[]): void {
  const [hash, range] = schema;
  if (hash!.AttributeName === range?.AttributeName) {
    throw invalidRequest("Both the Hash Key and the Range Key element in the KeySchema have the same name");
  }
  if (hash!.KeyType !== "HASH") {
    throw invalidRequest("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
  }
  if (range !== undefined && range.KeyType !== "RANGE") {
    throw invalidRequest("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type");
  }
}

function refuseUnusedDefinitions(spec: TableSpec, indexes: readonly LocalIndex[]): void {
  const used = new Set([
    ...spec.KeySchema.map((element) => element.AttributeName),
    ...indexes.map((index) => index.sort.name),
  ]);
  const defined = spec.AttributeDefinitions.map((definition) => definition.AttributeName);
  if (defined.every((name) => used.has(name))) return;
  throw invalid(
    `Some AttributeDefinitions are not used. AttributeDefinitions: [${defined.join(", ")}], keys used: [${[...used].join(", ")}]`,
  );
}

function attributeNamed(spec: TableSpec, name: string): KeyAttribute {
  const definition = spec.AttributeDefinitions.find((one) => one.AttributeName === name)!;
  return { name, type: definition.AttributeType };
}

function invalid(what: string): CoveyError {
  return invalidRequest(`One or more parameter values were invalid: ${what}`);
}

function invalidRequest(message: string): CoveyError {
  return validationError(message);
}
