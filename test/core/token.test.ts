import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstTokenOf, partitionOfToken, tokenOf } from "../../core/token.js";

const LAST_TOKEN = 2 ** 32 - 1;
const hex = (digits: string): Uint8Array => Buffer.from(digits, "hex");
const text = (characters: string): Uint8Array => Buffer.from(characters, "utf8");

describe("the token of a key", () => {
  it.each([
    ["nothing", hex(""), 0, 0x00000000],
    ["nothing, seed 1", hex(""), 1, 0x514e28b7],
    ["nothing, the highest seed", hex(""), 0xffffffff, 0x81f16f39],
    ["four highest bytes", hex("ffffffff"), 0, 0x76293b50],
    ["one block", hex("21436587"), 0, 0xf55b516b],
    ["one block with a seed", hex("21436587"), 0x5082edee, 0x2362f9de],
    ["three bytes of a block", hex("214365"), 0, 0x7e4a8634],
    ["two bytes of a block", hex("2143"), 0, 0xa0f7b07a],
    ["one byte of a block", hex("21"), 0, 0x72661cf4],
    ["a block of zeros", hex("00000000"), 0, 0x2362f9de],
    ["three zeros", hex("000000"), 0, 0x85f0b427],
    ["two zeros", hex("0000"), 0, 0x30f4c306],
    ["one zero", hex("00"), 0, 0x514e28b7],
    ["aaaa", text("aaaa"), 0x9747b28c, 0x5a97808a],
    ["aaa", text("aaa"), 0x9747b28c, 0x283e0130],
    ["aa", text("aa"), 0x9747b28c, 0x5d211726],
    ["a", text("a"), 0x9747b28c, 0x7fa09ea6],
    ["abcd", text("abcd"), 0x9747b28c, 0xf0478627],
    ["abc", text("abc"), 0x9747b28c, 0xc84a62dd],
    ["ab", text("ab"), 0x9747b28c, 0x74875592],
    ["Hello, world!", text("Hello, world!"), 0x9747b28c, 0x24884cba],
    ["eight times pi", text("π".repeat(8)), 0x9747b28c, 0xd58063c1],
    ["256 times a", text("a".repeat(256)), 0x9747b28c, 0x37405bdc],
    ["a pangram", text("The quick brown fox jumps over the lazy dog"), 0x9747b28c, 0x2fa826cd],
  ])("is the published MurmurHash3_x86_32 of %s", (_name, key, seed, token) => {
    expect(tokenOf(key, seed)).toBe(token);
  });

  it("does not depend on where in memory the key lies", () => {
    const outer = Buffer.concat([text("xyz"), text("partition key"), text("xyz")]);
    expect(tokenOf(outer.subarray(3, 16))).toBe(tokenOf(text("partition key")));
  });
});

describe("the partition of a token", () => {
  it.each([1, 2, 128, 2 ** 16])("of %d covers the tokens without gap or overlap", (partitionCount) => {
    expect(partitionOfToken(0, partitionCount)).toBe(0);
    expect(partitionOfToken(LAST_TOKEN, partitionCount)).toBe(partitionCount - 1);
    for (let partition = 1; partition < partitionCount; partition = partition * 2 + 1) {
      const first = firstTokenOf(partition, partitionCount);
      expect(partitionOfToken(first, partitionCount)).toBe(partition);
      expect(partitionOfToken(first - 1, partitionCount)).toBe(partition - 1);
    }
  });

  it("is the token's highest bits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAST_TOKEN }), fc.nat(20), (token, bits) => {
        const highest = BigInt(token) >> BigInt(32 - bits);
        expect(partitionOfToken(token, 2 ** bits)).toBe(Number(highest));
      }),
      { numRuns: 500 },
    );
  });

  it("is spread evenly over keys that differ little", () => {
    const counts = new Array<number>(16).fill(0);
    for (let i = 0; i < 16_000; i++) counts[partitionOfToken(tokenOf(text(`user#${i}`)), 16)]!++;
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});
