import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { Keyring, SEAL_BYTES } from "../../gossip/keyring.js";

const oldKey = Buffer.alloc(32, 1);
const newKey = Buffer.alloc(32, 2);
const packet = Buffer.from("a packet");

test("what is sealed under a shared key is opened, and differs each time", () => {
  const ring = new Keyring(randomBytes, { keys: [oldKey] });
  const sealed = ring.seal(packet);
  expect(sealed.length).toBe(packet.length + SEAL_BYTES);
  expect(ring.open(sealed)).toEqual({ kind: "opened", bytes: packet });
  expect(ring.seal(packet)).not.toEqual(sealed);
});

test("keys are rotated without a gap", () => {
  const before = new Keyring(randomBytes, { keys: [oldKey] });
  const during = new Keyring(randomBytes, { keys: [oldKey, newKey] });
  const switched = new Keyring(randomBytes, { keys: [newKey, oldKey] });
  const after = new Keyring(randomBytes, { keys: [newKey] });
  for (const [a, b] of [
    [before, during],
    [during, switched],
    [switched, after],
  ] as const) {
    expect(b.open(a.seal(packet)).kind).toBe("opened");
    expect(a.open(b.seal(packet)).kind).toBe("opened");
  }
  expect(after.open(before.seal(packet))).toEqual({ kind: "refused", reason: "unknownKey" });
});

test("no bit of a sealed packet can be changed, and none can be cut off", () => {
  const ring = new Keyring(randomBytes, { keys: [oldKey] });
  const sealed = ring.seal(packet);
  for (let place = 0; place < sealed.length; place++) {
    const changed = Uint8Array.from(sealed);
    changed[place]! ^= 1;
    expect(ring.open(changed).kind).toBe("refused");
    expect(ring.open(sealed.subarray(0, place)).kind).toBe("refused");
  }
});

test("plain packets are accepted only while encryption is being switched on", () => {
  const strict = new Keyring(randomBytes, { keys: [oldKey] });
  const lenient = new Keyring(randomBytes, { keys: [oldKey], seal: false, acceptPlain: true });
  expect(strict.open(packet)).toEqual({ kind: "refused", reason: "plain" });
  expect(lenient.open(packet)).toEqual({ kind: "opened", bytes: packet });
  expect(lenient.seal(packet)).toEqual(packet);
  expect(lenient.open(strict.seal(packet)).kind).toBe("opened");
});

test("nonces do not repeat within a life", () => {
  const ring = new Keyring(() => new Uint8Array(8), { keys: [oldKey] });
  const nonces = new Set<string>();
  for (let i = 0; i < 1_000; i++) nonces.add(Buffer.from(ring.seal(packet).subarray(5, 17)).toString("hex"));
  expect(nonces.size).toBe(1_000);
});

test.each([
  ["a short key", [Buffer.alloc(16)]],
  ["no key", []],
  ["a key twice", [oldKey, oldKey]],
])("%s is refused when the keyring is made", (_, keys) => {
  expect(() => new Keyring(randomBytes, { keys })).toThrow(RangeError);
});
