import fc from "fast-check";
import { expect, test } from "vitest";
import { FrameReader, frameLength } from "../../gossip/stream-frame.js";

test("a packet is read whole, however the stream is cut into chunks", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(fc.integer({ min: 1, max: 9 })),
      (packet, sizes) => {
        const stream = Buffer.concat([frameLength(packet), packet]);
        const reader = new FrameReader();
        let offset = 0;
        for (let i = 0; ; i++) {
          const size = sizes.length === 0 ? stream.length : sizes[i % sizes.length]!;
          const frame = reader.push(stream.subarray(offset, offset + size));
          offset += size;
          if (offset < stream.length) {
            expect(frame.kind).toBe("incomplete");
          } else {
            expect(frame).toEqual({ kind: "packet", bytes: Buffer.from(packet) });
            return;
          }
        }
      },
    ),
  );
});

test("an announced length beyond the bound is refused before anything is kept for it", () => {
  expect(new FrameReader().push(Buffer.from([0xff, 0xff, 0xff, 0xff])).kind).toBe("oversized");
  expect(new FrameReader().push(Buffer.from([0, 0x20, 0, 0])).kind).toBe("oversized");
});
