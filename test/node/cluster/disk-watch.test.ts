import { expect, it } from "vitest";
import { DiskWatch } from "../../../node/cluster/disk-watch.js";

it.each([
  { silentMs: 0, stalled: false, hung: false, complaint: "" },
  { silentMs: 2_999, stalled: false, hung: false, complaint: "" },
  {
    silentMs: 3_000.4,
    stalled: true,
    hung: false,
    complaint: "the disk, which has not answered for 3000 ms",
  },
  { silentMs: 60_000, stalled: true, hung: true, complaint: "the disk, which has not answered for 60000 ms" },
])(
  "a disk silent for $silentMs ms: stalled $stalled, hung $hung",
  ({ silentMs, stalled, hung, complaint }) => {
    const watch = new DiskWatch({ silentMs }, { diskStallMs: 3_000, diskHangMs: 60_000 });
    expect(watch).toMatchObject({ stalled, hung, complaint });
  },
);

it("never calls a disk hung when that is switched off", () => {
  const watch = new DiskWatch({ silentMs: 1e9 }, { diskStallMs: 3_000, diskHangMs: 0 });
  expect(watch).toMatchObject({ stalled: true, hung: false });
});
