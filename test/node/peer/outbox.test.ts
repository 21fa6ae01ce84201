import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrame } from "../../../node/peer/frame-reader.js";
import { Outbox } from "../../../node/peer/outbox.js";
import { RememberedStrings } from "../../../node/peer/remembered-strings.js";
import { numbered } from "./peer-node.js";

const LIMITS = { frameBytes: 1_000, messageBytesMax: 5_000, queueBytesMax: 10_000 };

function topicsOf(bytes: Buffer): string[] {
  const frame = readFrame(bytes, new RememberedStrings());
  if (frame.kind === "refused") throw new Error(frame.why);
  return frame.messages.map((message) => (message.kind === "control" ? message.topic : message.kind));
}

describe("an outbox", () => {
  it("gives back in order exactly what it took, whatever is offered and taken in between", () => {
    const step = fc.oneof(
      fc.record({ offer: fc.integer({ min: 0, max: 6_000 }) }),
      fc.constant("take" as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const outbox = new Outbox(LIMITS);
        const taken: string[] = [];
        const left: string[] = [];
        const take = () => {
          const frame = outbox.take();
          if (frame !== undefined) left.push(...topicsOf(frame));
          return frame !== undefined;
        };
        steps.forEach((one, i) => {
          if (one === "take") take();
          else if (outbox.offer(numbered(i, new Uint8Array(one.offer))) === "taken") taken.push(String(i));
          expect(outbox.bytes).toBeLessThanOrEqual(LIMITS.queueBytesMax);
          expect(outbox.messages).toBe(taken.length - left.length);
        });
        while (take());
        expect(left).toEqual(taken);
        expect(outbox.bytes).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it("closes a frame that is large enough, and tells what it did not take", () => {
    const outbox = new Outbox(LIMITS);
    expect(outbox.offer(numbered(1, new Uint8Array(990)))).toBe("taken");
    expect(outbox.offer(numbered(2))).toBe("taken");
    expect(outbox.offer(numbered(3, new Uint8Array(5_000)))).toBe("unfit");
    expect(outbox.offer(numbered(4, new Uint8Array(4_900)))).toBe("taken");
    expect(outbox.offer(numbered(5, new Uint8Array(4_900)))).toBe("full");
    expect(outbox.offer({ kind: "catchUp", partition: 0.5, epoch: 1, fromIndex: 1 })).toBe("unfit");
    expect(topicsOf(outbox.take()!)).toEqual(["1"]);
    expect(topicsOf(outbox.take()!)).toEqual(["2", "4"]);
    expect(outbox.take()).toBeUndefined();
  });

  it("lets signals pass though it is full", () => {
    const outbox = new Outbox({ ...LIMITS, queueBytesMax: 0 });
    expect(outbox.offer(numbered(1))).toBe("full");
    outbox.signal((frame) => frame.ping(7));
    expect(readFrame(outbox.take()!, new RememberedStrings())).toMatchObject({ kind: "frame", ping: 7 });
  });
});
