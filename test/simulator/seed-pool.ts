/** Threads that run seeds, as many at once as there are threads. */
import { Worker } from "node:worker_threads";
import type { SeedOutcome, SeedTask } from "./seed-run.js";

interface Job {
  readonly task: SeedTask;
  readonly resolve: (outcome: SeedOutcome) => void;
  readonly reject: (error: unknown) => void;
}

export class SeedPool {
  readonly #idle: Worker[];
  readonly #workers: readonly Worker[];
  readonly #running = new Map<Worker, Job>();
  readonly #waiting: Job[] = [];

  constructor(threadCount: number) {
    this.#workers = Array.from({ length: threadCount }, () => this.#newWorker());
    this.#idle = [...this.#workers];
  }

  /** Rejects when the thread broke, which is a fault of the simulator. */
  run(task: SeedTask): Promise<SeedOutcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #newWorker(): Worker {
    const worker = new Worker(new URL("./seed-worker.js", import.meta.url));
    worker.on("message", (outcome: SeedOutcome) => this.#finished(worker, outcome));
    worker.on("error", (error) => this.#running.get(worker)?.reject(error));
    return worker;
  }

  #finished(worker: Worker, outcome: SeedOutcome): void {
    this.#running.get(worker)!.resolve(outcome);
    this.#running.delete(worker);
    this.#idle.push(worker);
    this.#next();
  }

  #next(): void {
    const worker = this.#waiting.length > 0 ? this.#idle.pop() : undefined;
    if (worker === undefined) return;
    const job = this.#waiting.shift()!;
    this.#running.set(worker, job);
    worker.postMessage(job.task);
  }
}
