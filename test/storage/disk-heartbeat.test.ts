import { afterEach, beforeEach, expect, it } from "vitest";
import type { Clock } from "../../core/clock.js";
import { DiskHeartbeat } from "../../storage/disk-heartbeat-driver.js";
import type { FileSync } from "../../storage/file-sync-driver.js";
import { makeDirectory, removeDirectory } from "./rocks-directory.js";

/** Time and the disk are moved by hand. */
class Bench implements FileSync {
  nowMs = 0;
  readonly failures: unknown[] = [];
  readonly #waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  #every: () => void = () => undefined;
  #asked: () => void = () => undefined;

  readonly clock: Clock = {
    wallMs: () => this.nowMs,
    monotonicMs: () => this.nowMs,
    after: () => () => undefined,
    every: (_, callback) => {
      this.#every = callback;
      return () => (this.#every = () => undefined);
    },
    atTurnEnd: (callback) => void setImmediate(callback),
  };

  fdatasync(): Promise<void> {
    this.#asked();
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  fsync(): Promise<void> {
    throw new Error("not used here");
  }

  /** Has the disk asked, and resolves when it was. */
  beat(): Promise<void> {
    return new Promise((resolve) => {
      this.#asked = resolve;
      this.#every();
    });
  }

  answer(error?: Error): Promise<void> {
    for (const { resolve, reject } of this.#waiting.splice(0)) {
      if (error === undefined) resolve();
      else reject(error);
    }
    return new Promise((resolve) => setImmediate(resolve));
  }
}

let directory: string;
let bench: Bench;
let heartbeat: DiskHeartbeat;

beforeEach(async () => {
  directory = await makeDirectory();
  bench = new Bench();
  heartbeat = await DiskHeartbeat.start({
    directory,
    clock: bench.clock,
    fileSync: bench,
    onFailure: (cause) => bench.failures.push(cause),
  });
});

afterEach(async () => {
  await bench.answer();
  await heartbeat.stop();
  await removeDirectory(directory);
});

it("tells for how long the disk has owed an answer, and forgets it with the answer", async () => {
  expect(heartbeat.silentMs).toBe(0);
  await bench.beat();
  bench.nowMs += 4_000;
  expect(heartbeat.silentMs).toBe(4_000);
  await bench.answer();
  expect(heartbeat.silentMs).toBe(0);
  await bench.beat();
  bench.nowMs += 10;
  expect(heartbeat.silentMs).toBe(10);
});

it("tells of a failure once, and takes a full disk for an answer", async () => {
  await bench.beat();
  await bench.answer(Object.assign(new Error("no space left on device"), { code: "ENOSPC" }));
  expect(bench.failures).toEqual([]);
  await bench.beat();
  const failure = Object.assign(new Error("i/o error"), { code: "EIO" });
  await bench.answer(failure);
  expect(bench.failures).toEqual([failure]);
  expect(heartbeat.silentMs).toBe(0);
});

it("cannot be started where nothing can be written", async () => {
  const options = { directory: `${directory}/missing`, clock: bench.clock, onFailure: () => undefined };
  await expect(DiskHeartbeat.start(options)).rejects.toMatchObject({ code: "DirectoryNotWritable" });
});
