import { expect, test } from "vitest";
import { Identity } from "../../gossip/identity.js";
import { startIncarnation } from "../../gossip/member.js";
import { claimOf, recordOf } from "./local-member.js";

const own = recordOf(1, { bootCount: 3, incarnation: startIncarnation(3) });

test("a change takes the next incarnation and leaves the rest of the status alone", () => {
  const identity = new Identity(own);
  identity.change({ zone: "z", status: { epoch: 4 } });
  identity.change({ status: { draining: true } });
  expect(identity.record).toMatchObject({ zone: "z", incarnation: own.incarnation + 2 });
  expect(identity.record.status).toMatchObject({ epoch: 4, draining: true });
});

test("a change that cannot travel is refused and changes nothing", () => {
  const identity = new Identity(own);
  expect(() => identity.change({ name: "two words" })).toThrow(RangeError);
  expect(identity.record).toEqual(own);
});

test.each(["suspect", "dead", "left"] as const)(
  "being called %s is refuted by a higher incarnation",
  (state) => {
    const identity = new Identity(own);
    expect(identity.defend(claimOf(own, { state }))).toEqual({ kind: "refuted", twin: false });
    expect(identity.record.incarnation).toBe(own.incarnation + 1);
  },
);

test("an accusation of an earlier incarnation is past", () => {
  const identity = new Identity(own);
  const past = recordOf(1, { bootCount: 2, incarnation: startIncarnation(2) + 9 });
  expect(identity.defend(claimOf(past, { state: "dead" }))).toEqual({ kind: "content" });
});

test("an earlier life that ran ahead of this one is overtaken, and is no twin", () => {
  const identity = new Identity(own);
  const ahead = recordOf(1, { bootCount: 2, incarnation: own.incarnation + 100 });
  expect(identity.defend(claimOf(ahead))).toEqual({ kind: "refuted", twin: false });
  expect(identity.record.incarnation).toBe(own.incarnation + 101);
});

test("a record of this life that we never wrote, or of a later life, betrays a twin", () => {
  const ofThisLife = recordOf(1, { bootCount: 3, incarnation: own.incarnation + 5, port: 9 });
  expect(new Identity(own).defend(claimOf(ofThisLife))).toEqual({ kind: "refuted", twin: true });
  const ofLaterLife = recordOf(1, { bootCount: 4, incarnation: startIncarnation(4) });
  expect(new Identity(own).defend(claimOf(ofLaterLife))).toEqual({ kind: "refuted", twin: true });
});
