import { expect, test } from "vitest";
import { functionTimes, type CpuProfile } from "../../../bench/profile/cpu-profile.js";

function frame(functionName: string) {
  return { functionName, url: "file:///a.js", lineNumber: 0, columnNumber: 0 };
}

/** root -> work -> (inner, work again -> inner) */
const profile: CpuProfile = {
  startTime: 1_000,
  nodes: [
    { id: 1, callFrame: frame("root"), children: [2] },
    { id: 2, callFrame: frame("work"), children: [3, 4] },
    { id: 3, callFrame: frame("inner") },
    { id: 4, callFrame: frame("work"), children: [5] },
    { id: 5, callFrame: frame("inner") },
  ],
  samples: [2, 3, 4, 5, 2],
  // Samples at 1010, 1020, 1040, 1070 and 1110.
  timeDeltas: [10, 10, 20, 30, 40],
};

function timesOf(interval: { fromMicroseconds: number; toMicroseconds: number }) {
  return Object.fromEntries(
    functionTimes(profile, interval).map((time) => [
      time.frame.functionName,
      [time.selfMicroseconds, time.totalMicroseconds],
    ]),
  );
}

test("a function has the time until the next sample, and in total that of what it called, itself counted once", () => {
  expect(timesOf({ fromMicroseconds: 0, toMicroseconds: 2_000 })).toEqual({
    root: [0, 100],
    work: [10 + 30, 100],
    inner: [20 + 40, 60],
  });
});

test("only samples within the interval count", () => {
  expect(timesOf({ fromMicroseconds: 1_015, toMicroseconds: 1_050 })).toEqual({
    root: [0, 50],
    work: [30, 50],
    inner: [20, 20],
  });
});
