/** SDK clients for the endpoints of the nodes under test. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

export function sdkClient(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: "any", secretAccessKey: "any" };
  return new DynamoDBClient({ endpoint, region: "us-east-1", credentials });
}

/** As most programs configure it. `wrapNumbers` gives numbers as text, with all their digits. */
export function documentClient(
  endpoint: string,
  unmarshallOptions: { readonly wrapNumbers?: boolean } = {},
): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(sdkClient(endpoint), {
    marshallOptions: { removeUndefinedValues: true },
    unmarshallOptions,
  });
}
