import { expect, test } from "vitest";
import { Dissemination, retransmitLimit } from "../../gossip/dissemination.js";

const LOAD = { recipient: "x", bytesMax: 100, overheadBytes: 2, limit: 3, others: 1 };

const claim = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

test("the limit grows with the logarithm of the cluster", () => {
  expect(retransmitLimit(4, 1)).toBe(4);
  expect(retransmitLimit(4, 9)).toBe(4);
  expect(retransmitLimit(4, 10)).toBe(8);
  expect(retransmitLimit(4, 100)).toBe(12);
});

test("news is sent as often as the limit says, then forgotten", () => {
  const news = new Dissemination();
  news.put("a", claim(1));
  for (let i = 0; i < 3; i++) expect(news.take({ ...LOAD, bytesMax: 100, limit: 3 })).toEqual([claim(1)]);
  expect(news.take({ ...LOAD, bytesMax: 100, limit: 3 })).toEqual([]);
  expect(news.size).toBe(0);
});

test("newer news about a member replaces older news and is counted from zero", () => {
  const news = new Dissemination();
  news.put("a", claim(1));
  news.take({ ...LOAD, bytesMax: 100, limit: 2 });
  news.put("a", claim(2));
  expect(news.size).toBe(1);
  expect(news.take({ ...LOAD, bytesMax: 100, limit: 2 })).toEqual([claim(2)]);
  expect(news.take({ ...LOAD, bytesMax: 100, limit: 2 })).toEqual([claim(2)]);
  expect(news.has("a")).toBe(false);
});

test("the least often sent goes first, and what does not fit waits", () => {
  const news = new Dissemination();
  news.put("a", claim(1, 1));
  news.take({ ...LOAD, bytesMax: 100, limit: 5 });
  news.put("b", claim(2, 2));
  expect(news.take({ ...LOAD, bytesMax: 7, limit: 5 })).toEqual([claim(2, 2)]);
  expect(news.take({ ...LOAD, bytesMax: 8, limit: 5 })).toEqual([claim(1, 1), claim(2, 2)]);
});

test("a smaller piece fills the room that a larger one cannot use", () => {
  const news = new Dissemination();
  news.put("large", new Uint8Array(50));
  news.put("small", claim(1));
  expect(news.take({ ...LOAD, bytesMax: 10, limit: 5 })).toEqual([claim(1)]);
  expect(news.size).toBe(2);
});

test("nobody is sent a piece twice while there is one who was not sent it", () => {
  const news = new Dissemination();
  news.put("a", claim(1));
  const send = (recipient: string): number => news.take({ ...LOAD, recipient, limit: 4, others: 2 }).length;
  expect([send("x"), send("x"), send("y"), send("x"), send("y"), send("y")]).toEqual([1, 0, 1, 1, 1, 0]);
  expect(news.size).toBe(0);
});
