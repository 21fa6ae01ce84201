/** The bytes of all the request bodies that a server holds, from their arrival to their answers, under one bound. */
import { throttled } from "../../core/errors.js";

export class RequestMemory {
  readonly #bytesMax: number;
  /** Invariant: 0 <= bytes <= bytesMax. */
  #bytes = 0;

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax;
  }

  get bytes(): number {
    return this.#bytes;
  }

  fits(bytes: number): boolean {
    return this.#bytes + bytes <= this.#bytesMax;
  }

  /** Throws a ThrottlingException, and takes nothing, when they do not fit. */
  take(bytes: number): void {
    if (!this.fits(bytes)) throw throttled("the request bodies fill their memory");
    this.#bytes += bytes;
  }

  release(bytes: number): void {
    this.#bytes -= bytes;
  }
}
