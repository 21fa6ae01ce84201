import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FormatError } from "../../ring/checked-json.js";
import { decodeTopology, encodeTopology } from "../../ring/topology-codec.js";
import { changed, describeMember, topologyOf } from "./topologies.js";

const base = topologyOf(["a", "b", "c", "d"]);
const target = ["b", "c", "d"];
const busy = changed(
  changed(changed(base, { kind: "replace", nodeId: "a", member: describeMember("a2"), fence: true }), {
    kind: "commitPlan",
    basedOn: 2,
    targets: base.partitions.map((_, partition) => ({ partition, replicas: target })),
  }),
  ...base.partitions.flatMap(({ replicas }, partition) =>
    replicas.includes("a") ? [{ kind: "addLearners" as const, partition, epoch: 1 }] : [],
  ),
);

describe("an encoded topology", () => {
  test("decodes to what it was, whatever is under way", () => {
    for (const topology of [base, busy]) expect(decodeTopology(encodeTopology(topology))).toEqual(topology);
  });

  test("is about 4 KB for 128 partitions on 5 nodes", () => {
    const bytes = encodeTopology(topologyOf(["a", "b", "c", "d", "e"], { partitionCount: 128 }));
    expect(bytes.length).toBeLessThan(4_096);
  });

  test("decodes to a topology or throws FormatError, whatever bytes are changed", () => {
    const bytes = encodeTopology(busy);
    const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(...'0123456789",[]{}-a')), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(edits, fc.nat(bytes.length), (changes, length) => {
        const broken = Uint8Array.from(length % 7 === 0 ? bytes.slice(0, length) : bytes);
        for (const [at, character] of changes) if (at < broken.length) broken[at] = character.charCodeAt(0);
        try {
          const topology = decodeTopology(broken);
          expect(decodeTopology(encodeTopology(topology))).toEqual(topology);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("is refused with the place of the fault", () => {
    const edit = (change: (document: Record<string, unknown>) => void): string => {
      const document = JSON.parse(new TextDecoder().decode(encodeTopology(base))) as Record<string, unknown>;
      change(document);
      try {
        decodeTopology(new TextEncoder().encode(JSON.stringify(document)));
      } catch (error) {
        return (error as FormatError).path;
      }
      return "decoded";
    };
    expect(edit((document) => (document["version"] = 2))).toBe("version");
    expect(edit((document) => (document["epoch"] = 0))).toBe("epoch");
    expect(edit((document) => (document["voters"] = [0, 0]))).toBe("voters");
    expect(edit((document) => (document["voters"] = [9]))).toBe("voters");
    expect(
      edit(
        (document) =>
          (document["partitions"] = [
            [1, 0, [0]],
            [1, 1, [0]],
            [1, 0, [0]],
          ]),
      ),
    ).toBe("partitions.1.next");
    expect(
      edit(
        (document) =>
          (document["partitions"] = [
            [1, 0, [0]],
            [1, 0, [0]],
            [1, 0, [0]],
          ]),
      ),
    ).toBe("partitions");
  });
});
