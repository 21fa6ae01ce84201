/** docs/compatibility.md says of every operation what the database does. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OPERATIONS } from "../../database/operations/index.js";

const page = readFileSync(new URL("../../docs/compatibility.md", import.meta.url), "utf8");
const listed = [...page.matchAll(/^\| ([A-Z]\w+) +\| (works|not yet|not planned) +\|/gm)].map(
  ([, name, state]) => ({
    name: name!,
    state: state!,
  }),
);

describe("the compatibility page", () => {
  it("lists the 62 operations of the two models once", () => {
    expect(new Set(listed.map((row) => row.name)).size).toBe(62);
    expect(listed.length).toBe(62);
  });

  it("says of exactly the operations that are answered that they work", () => {
    const works = listed.filter((row) => row.state === "works").map((row) => row.name);
    expect(works.sort()).toEqual(OPERATIONS.map((operation) => operation.name).sort());
  });

  it("names every parameter of every operation that is answered", () => {
    const words = new Set(page.match(/\w+/g));
    for (const { name, shape } of OPERATIONS) {
      const missing = shape.members.map(([member]) => member).filter((member) => !words.has(member));
      expect({ name, missing }).toEqual({ name, missing: [] });
    }
  });
});
