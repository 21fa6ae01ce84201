import { expect, test } from "vitest";
import { Revisions } from "../../../bench/load/revisions.js";

test("what was acknowledged last is what a sample expects", () => {
  const revisions = new Revisions();
  revisions.acknowledge(4, revisions.begin(4));
  const last = revisions.begin(4);
  revisions.acknowledge(4, last);
  expect(revisions.sample(10)).toEqual([{ item: 4, revision: last }]);
});

test("an item whose last write was not answered is not in a sample", () => {
  const revisions = new Revisions();
  revisions.acknowledge(4, revisions.begin(4));
  revisions.begin(4);
  expect(revisions.sample(10)).toEqual([]);
});

test("a sample is spread over all items that were written", () => {
  const revisions = new Revisions();
  for (let item = 0; item < 100; item++) revisions.acknowledge(item, revisions.begin(item));
  expect(revisions.sample(4).map(({ item }) => item)).toEqual([0, 25, 50, 75]);
});
