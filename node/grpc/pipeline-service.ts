/**
 * Database.Pipeline: frames of calls in, frames of replies out. Calls run concurrently; all replies that become ready in
 * one event-loop turn leave as one frame, because a frame costs far more than a reply in it.
 *
 * Bounds: calls in flight on a stream, beyond which a call is refused at once; bytes in a frame; and a client that does
 * not read its replies is not read from either, so replies waiting for it are at most those of its calls in flight.
 */
import type { ServerDuplexStream } from "@grpc/grpc-js";
import type { Clock } from "../../core/clock.js";
import { CoveyError, throttled } from "../../core/errors.js";
import type { covey } from "../../proto/generated/covey.js";
import { parseInput } from "../http/input.js";
import type { ClusterView } from "./cluster-view.js";
import type { OperationRunner } from "./operation-runner.js";
import { errorMessage } from "./status.js";

type Frame = covey.v1.PipelineRequest.$Properties;
type Replies = covey.v1.PipelineResponse.$Properties;
type Call = covey.v1.Call.$Properties;
type Reply = covey.v1.Reply.$Properties;
type Stream = ServerDuplexStream<Frame, Replies>;

export interface PipelineOptions {
  readonly runner: OperationRunner;
  readonly cluster: Pick<ClusterView, "nodeId" | "epoch" | "proposerOf">;
  readonly clock: Clock;
  /** How many calls of one stream may be in flight; further ones are refused with ThrottlingException. */
  readonly callsInFlightMax: number;
}

/** A frame is closed when its replies' bodies reach this; one reply may be larger. */
const FRAME_BYTES = 1024 * 1024;

/** All pipeline streams of a server. */
export class PipelineHandler {
  readonly #options: PipelineOptions;
  readonly #streams = new Set<PipelineStream>();
  #draining = false;

  constructor(options: PipelineOptions) {
    this.#options = options;
  }

  /** Takes a new stream; bound, so that it can be handed to the gRPC library. */
  readonly handle = (stream: Stream): void => {
    const pipeline = new PipelineStream(stream, this.#options, () => this.#streams.delete(pipeline));
    this.#streams.add(pipeline);
    if (this.#draining) pipeline.drain();
  };

  /** From now on every stream refuses calls, and ends once those in flight are answered. */
  drain(): void {
    this.#draining = true;
    for (const stream of this.#streams) stream.drain();
  }
}

class PipelineStream {
  readonly #stream: Stream;
  readonly #options: PipelineOptions;
  readonly #onClosed: () => void;
  #replies: Reply[] = [];
  #inFlight = 0;
  #flushScheduled = false;
  /** Calls are refused: the server stops. */
  #draining = false;
  /** The client sends no more. */
  #ended = false;
  /** Nothing can be written any more. */
  #closed = false;

  constructor(stream: Stream, options: PipelineOptions, onClosed: () => void) {
    this.#stream = stream;
    this.#options = options;
    this.#onClosed = onClosed;
    stream.on("data", (frame: Frame) => this.#onFrame(frame));
    stream.on("drain", () => stream.resume());
    stream.on("end", () => {
      this.#ended = true;
      this.#closeWhenDone();
    });
    // A client that goes away cancels; an error is a frame that could not be read, and the library has answered it.
    stream.on("cancelled", () => this.#close());
    stream.on("error", () => this.#close());
  }

  drain(): void {
    this.#draining = true;
    this.#closeWhenDone();
  }

  #onFrame(frame: Frame): void {
    for (const call of frame.calls ?? []) this.#onCall(call);
  }

  #onCall(call: Call): void {
    if (this.#draining) {
      this.#fail(call, new CoveyError("ServiceUnavailable", "the node is stopping"));
      return;
    }
    if (this.#inFlight >= this.#options.callsInFlightMax) {
      this.#fail(call, throttled("the calls of this stream"));
      return;
    }
    this.#inFlight++;
    this.#options.runner
      .run({
        operation: call.operation!,
        input: () => parseInput(call.body as Buffer),
        output: (body) => body,
        operationId: call.operationId || undefined,
        retry: call.retry ?? false,
        timeoutMs: call.timeoutMs ?? 0,
      })
      .then(
        (body) => this.#finish({ id: call.id!, body }, call),
        (error: CoveyError) => this.#finish({ id: call.id!, error: errorMessage(error) }, call),
      );
  }

  #fail(call: Call, error: CoveyError): void {
    this.#reply({ id: call.id!, error: errorMessage(error) });
  }

  #finish(reply: Reply, call: Call): void {
    this.#inFlight--;
    const partition = call.proposerOfPartition;
    if (typeof partition === "number") {
      const proposer = this.#options.cluster.proposerOf(partition);
      if (proposer !== undefined && proposer !== this.#options.cluster.nodeId)
        reply.proposerNodeId = proposer;
    }
    this.#reply(reply);
  }

  #reply(reply: Reply): void {
    if (this.#closed) return;
    this.#replies.push(reply);
    if (this.#flushScheduled) return;
    this.#flushScheduled = true;
    this.#options.clock.atTurnEnd(() => this.#flush());
  }

  #flush(): void {
    this.#flushScheduled = false;
    const replies = this.#replies;
    this.#replies = [];
    let first = 0;
    let bytes = 0;
    for (let i = 0; i < replies.length; i++) {
      bytes += replies[i]!.body?.length ?? 0;
      if (bytes < FRAME_BYTES && i < replies.length - 1) continue;
      this.#write(first === 0 && i === replies.length - 1 ? replies : replies.slice(first, i + 1));
      first = i + 1;
      bytes = 0;
    }
    this.#closeWhenDone();
  }

  #write(replies: Reply[]): void {
    if (this.#closed) return;
    const taken = this.#stream.write({ replies, topologyEpoch: this.#options.cluster.epoch });
    if (!taken) this.#stream.pause();
  }

  #closeWhenDone(): void {
    if (!this.#draining && !this.#ended) return;
    if (this.#closed || this.#inFlight > 0 || this.#flushScheduled) return;
    this.#stream.end();
    this.#close();
  }

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#replies = [];
    this.#onClosed();
  }
}
