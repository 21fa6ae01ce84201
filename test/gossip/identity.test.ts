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
    expect(identity.defend(claimOf(own, { state }), true)).toEqual({ kind: "refuted", twin: false });
    expect(identity.record.incarnation).toBe(own.incarnation + 1);
  },
);

test("an accusation of an earlier incarnation is past", () => {
  const identity = new Identity(own);
  const past = recordOf(1, { bootCount: 2, incarnation: startIncarnation(2) + 9 });
  expect(identity.defend(claimOf(past, { state: "dead" }), true)).toEqual({ kind: "content" });
});

test("an earlier life that ran ahead of this one is overtaken, and is no twin", () => {
  const identity = new Identity(own);
  const ahead = recordOf(1, { bootCount: 2, incarnation: own.incarnation + 100 });
  expect(identity.defend(claimOf(ahead), true)).toEqual({ kind: "refuted", twin: false });
  expect(identity.record.incarnation).toBe(own.incarnation + 101);
});

test("an earlier life elsewhere that answers this one is still there: this one is a copy and yields", () => {
  const identity = new Identity(own);
  const answers = recordOf(1, { bootCount: 2, incarnation: own.incarnation + 1, port: 9 });
  expect(identity.defend(claimOf(answers), true)).toEqual({ kind: "yielded" });
  expect(identity.record).toEqual(own);
  const gone = recordOf(1, { bootCount: 2, incarnation: startIncarnation(2) + 7, port: 9 });
  expect(identity.defend(claimOf(gone), true)).toEqual({ kind: "content" });
});

test("the same life somewhere else: whoever hears of the other one's later record yields", () => {
  const identity = new Identity(own);
  const later = recordOf(1, { bootCount: 3, incarnation: own.incarnation + 5, port: 9 });
  expect(identity.defend(claimOf(later), true)).toEqual({ kind: "yielded" });
  const same = recordOf(1, { bootCount: 3, incarnation: own.incarnation, port: 9 });
  expect(identity.defend(claimOf(same), true)).toEqual({ kind: "yielded" });
  expect(identity.defend(claimOf(own), true)).toEqual({ kind: "content" });
});

test("a later life than this one: a twin for a node that its cluster knows, else this one's data are older", () => {
  const later = recordOf(1, { bootCount: 4, incarnation: startIncarnation(4), port: 9 });
  expect(new Identity(own).defend(claimOf(later), true)).toEqual({ kind: "refuted", twin: true });
  expect(new Identity(own).defend(claimOf(later), false)).toEqual({ kind: "yielded" });
});
