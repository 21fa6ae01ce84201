import fc from "fast-check";
import { expect, test } from "vitest";
import {
  commonCapabilities,
  MEMBER_STATES,
  overrides,
  sameCluster,
  startIncarnation,
} from "../../gossip/member.js";
import { recordOf } from "./local-member.js";

const standing = fc.record({ state: fc.constantFrom(...MEMBER_STATES), incarnation: fc.nat(3) });

test("of two different claims exactly one overrides the other, and none overrides itself", () => {
  fc.assert(
    fc.property(standing, standing, (a, b) => {
      const isSame = a.state === b.state && a.incarnation === b.incarnation;
      expect(overrides(a, b) !== overrides(b, a)).toBe(!isSame);
      expect(overrides(a, a)).toBe(false);
    }),
  );
});

test("nodes that hear the same claims in any order agree", () => {
  fc.assert(
    fc.property(
      fc
        .array(standing, { minLength: 1, maxLength: 8 })
        .chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
      ([claims, shuffled]) => {
        const heard = (list: typeof claims) =>
          list.reduce((known, one) => (overrides(one, known) ? one : known));
        expect(heard(shuffled)).toEqual(heard(claims));
      },
    ),
  );
});

test("a refutation beats a death of the incarnation before, and a death beats a suspicion of its own", () => {
  expect(overrides({ state: "alive", incarnation: 2 }, { state: "dead", incarnation: 1 })).toBe(true);
  expect(overrides({ state: "alive", incarnation: 1 }, { state: "suspect", incarnation: 1 })).toBe(false);
  expect(overrides({ state: "dead", incarnation: 1 }, { state: "suspect", incarnation: 1 })).toBe(true);
  expect(overrides({ state: "dead", incarnation: 1 }, { state: "left", incarnation: 1 })).toBe(false);
});

test("a later life begins above every change of an earlier one", () => {
  expect(startIncarnation(2)).toBeGreaterThan(startIncarnation(1) + 1_000_000);
});

test("a node without a cluster may talk to anyone, others only to their own", () => {
  expect(sameCluster("", "red")).toBe(true);
  expect(sameCluster("red", "red")).toBe(true);
  expect(sameCluster("red", "blue")).toBe(false);
});

test("a capability counts when every live member has it", () => {
  const member = (number: number, state: "alive" | "dead", capabilities: number) => ({
    ...recordOf(number, { capabilities }),
    state,
    stateSinceMs: 0,
  });
  expect(commonCapabilities([member(1, "alive", 0b111), member(2, "alive", 0b110)])).toBe(0b110);
  expect(commonCapabilities([member(1, "alive", 0b111), member(2, "dead", 0)])).toBe(0b111);
});
