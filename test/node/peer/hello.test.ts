import { describe, expect, it } from "vitest";
import { compareStreams, judgeHello, type Expectation, type Hello } from "../../../node/peer/hello.js";

const HELLO: Hello = {
  protocolVersion: 1,
  clusterId: "c1",
  nodeId: "a",
  storeId: "store-a",
  bootCount: 1,
  attempt: 1,
  targetNodeId: "b",
  targetStoreId: "store-b",
  capabilities: [],
};

const EXPECTATION: Expectation = {
  self: { nodeId: "b", storeId: "store-b", clusterId: "c1" },
  peer: { nodeId: "a", storeId: "store-a" },
  isFenced: (storeId) => storeId === "fenced",
};

describe("a hello", () => {
  it.each([
    ["of the expected peer", {}, undefined],
    ["of a node without a cluster", { clusterId: "" }, undefined],
    ["meant for any store", { targetStoreId: "" }, undefined],
    ["of another version", { protocolVersion: 2 }, "protocolVersion"],
    ["of another cluster", { clusterId: "c2" }, "foreignCluster"],
    ["meant for another node", { targetNodeId: "c" }, "wrongNode"],
    ["meant for another store", { targetStoreId: "other" }, "wrongStore"],
    ["of a fenced store", { storeId: "fenced" }, "fencedStore"],
    ["of another node", { nodeId: "c" }, "wrongNode"],
    ["of another store", { storeId: "other" }, "wrongStore"],
    ["with the id of this node", { nodeId: "b" }, "wrongNode"],
  ])("%s is judged right", (_name, change, reason) => {
    expect(judgeHello({ ...HELLO, ...change }, EXPECTATION)?.reason).toBe(reason);
  });

  it("of somebody unknown is refused, for the most telling reason", () => {
    const stranger = { ...EXPECTATION, peer: undefined };
    expect(judgeHello(HELLO, stranger)?.reason).toBe("unknownNode");
    expect(judgeHello({ ...HELLO, clusterId: "c2" }, stranger)?.reason).toBe("foreignCluster");
  });

  it("of a peer whose store is not known is accepted unless the store is fenced", () => {
    const anyStore = { ...EXPECTATION, peer: { nodeId: "a", storeId: undefined } };
    expect(judgeHello({ ...HELLO, storeId: "other" }, anyStore)).toBeUndefined();
    expect(judgeHello({ ...HELLO, storeId: "fenced" }, anyStore)?.reason).toBe("fencedStore");
  });

  it("of a later boot is newer than any of an earlier one", () => {
    expect(compareStreams({ bootCount: 2, attempt: 1 }, { bootCount: 1, attempt: 9 })).toBeGreaterThan(0);
    expect(compareStreams({ bootCount: 2, attempt: 1 }, { bootCount: 2, attempt: 2 })).toBeLessThan(0);
  });
});
