import { describe, expect, it } from "vitest";
import { FlippedBits } from "./flipped-bits.js";

const key = Uint8Array.of(1);

describe("flipped bits", () => {
  it("are told from what had been written, also after a second one", () => {
    const flips = new FlippedBits();
    const original = Uint8Array.of(0, 0);
    const once = flips.flip("a", 0, { key, value: original }, { kind: "silent", position: 0 });
    const twice = flips.flip("a", 0, { key, value: once }, { kind: "silent", position: 0.5 });
    expect([once, twice]).toEqual([Uint8Array.of(1, 0), Uint8Array.of(1, 1)]);
    expect(flips.isFlipped(0, { key, value: twice })).toBe(true);
    expect(flips.originalOf(0, { key, value: twice })).toEqual(original);
  });

  it("that flip back leave a row that is whole, on this disk and on others", () => {
    const flips = new FlippedBits();
    const original = Uint8Array.of(0, 0);
    const once = flips.flip("a", 0, { key, value: original }, { kind: "silent", position: 0 });
    const twice = flips.flip("a", 0, { key, value: once }, { kind: "silent", position: 0 });
    expect(twice).toEqual(original);
    expect(flips.isFlipped(0, { key, value: original })).toBe(false);
  });
});
