import { fileURLToPath } from "node:url";
import protobuf from "protobufjs";
import { describe, expect, it } from "vitest";
import { clusterService, databaseService, type Method } from "../../proto/services.js";

const protoDirectory = fileURLToPath(new URL("../../proto", import.meta.url));

function load(file: string): protobuf.Root {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) =>
    target.startsWith("google/") ? target : `${protoDirectory}/${target}`;
  root.loadSync(file).resolveAll();
  return root;
}

describe.each([
  { name: "covey.v1.Database", file: "covey/v1/database.proto", service: databaseService },
  { name: "covey.v1.Cluster", file: "covey/v1/cluster.proto", service: clusterService },
])("$name", ({ name, file, service }) => {
  const contract = load(file).lookupService(name);
  const methods = Object.entries(service) as unknown as [string, Method<object, object>][];

  it("has exactly the methods of the contract", () => {
    expect(Object.keys(service).sort()).toEqual(contract.methodsArray.map((method) => method.name).sort());
  });

  it.each(methods)("%s has the contract's path, streaming and messages", (methodName, method) => {
    const declared = contract.get(methodName) as protobuf.Method;
    expect(method.path).toBe(`/${name}/${methodName}`);
    expect(method.requestStream).toBe(declared.requestStream ?? false);
    expect(method.responseStream).toBe(declared.responseStream ?? false);
    for (const [type, decode] of [
      [declared.resolvedRequestType!, method.requestDeserialize],
      [declared.resolvedResponseType!, method.responseDeserialize],
    ] as const) {
      const decoded = decode(Buffer.alloc(0));
      const fields = Object.keys(Object.getPrototypeOf(decoded) as object);
      for (const field of type.fieldsArray) expect(fields).toContain(field.name);
      expect(fields.length).toBe(type.fieldsArray.length);
    }
  });
});
