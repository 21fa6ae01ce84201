/**
 * The connection to one node: one Pipeline stream that carries every call, all calls of an event-loop turn in one frame.
 *
 * A call is first queued, and sent once the connection is up and the window has room. Until then nothing of it has left,
 * so a failure has the outcome `none`; from then on it is `unknown` until the reply says otherwise.
 */
import {
  Client,
  connectivityState,
  type ChannelCredentials,
  type ChannelOptions,
  type ClientDuplexStream,
  type ServiceError,
} from "@grpc/grpc-js";
import type { Clock } from "../core/clock.js";
import { CoveyError } from "../core/errors.js";
import type { Epoch, NodeId, PartitionId } from "../core/ids.js";
import type { covey } from "../proto/generated/covey.js";
import { MESSAGE_BYTES_MAX, pipelineMethod, type Method } from "../proto/services.js";
import { errorFromMessage, errorFromStatus } from "./errors.js";

type Stream = ClientDuplexStream<covey.v1.PipelineRequest.$Properties, covey.v1.PipelineResponse.$Properties>;

export interface ConnectionCall {
  readonly operation: string;
  /** DynamoDB JSON in UTF-8. */
  readonly body: Uint8Array;
  readonly operationId: string | undefined;
  /** The operation was sent before, here or elsewhere. */
  readonly retry: boolean;
  readonly timeoutMs: number;
  /** Set when the node was chosen because it is thought to be this partition's proposer. */
  readonly proposerOfPartition: PartitionId | undefined;
}

export interface ConnectionOptions {
  readonly address: string;
  readonly credentials: ChannelCredentials;
  readonly clock: Clock;
  /** How long it may take to connect, in milliseconds. */
  readonly connectTimeoutMs: number;
  /** How many calls may be sent and not yet answered; more wait in the queue. */
  readonly callsInFlightMax: number;
  /** The epoch of the node's topology, as told with every frame of replies. */
  readonly onEpoch: (epoch: Epoch) => void;
  /** The node says that another one is the partition's proposer. */
  readonly onProposer: (partition: PartitionId, proposer: NodeId) => void;
}

interface Pending {
  readonly call: ConnectionCall;
  readonly resolve: (body: Uint8Array) => void;
  readonly reject: (error: CoveyError) => void;
  cancelTimer: () => void;
}

/** A frame is closed when its calls' bodies reach this; one call may be larger. */
const FRAME_BYTES = 1024 * 1024;

/** After a failure the node counts as unreachable for so long, in milliseconds. */
const REST_MS = 500;

const CHANNEL_OPTIONS: ChannelOptions = {
  "grpc.max_receive_message_length": MESSAGE_BYTES_MAX,
  "grpc.max_send_message_length": MESSAGE_BYTES_MAX,
  "grpc.keepalive_time_ms": 20_000,
  "grpc.keepalive_timeout_ms": 5_000,
  "grpc.initial_reconnect_backoff_ms": 100,
  "grpc.max_reconnect_backoff_ms": 2_000,
  // The pipeline repeats calls by its own rules, which know what is safe.
  "grpc.enable_retries": 0,
};

export class NodeConnection {
  readonly #options: ConnectionOptions;
  readonly #client: Client;
  #stream: Stream | undefined;
  #connecting = false;
  #closed = false;
  #writable = true;
  #flushScheduled = false;
  #restUntilMs = 0;
  #repliedMs = -Infinity;
  #nextId = 1;
  /** Not sent yet, by id, in order. */
  readonly #queue = new Map<number, Pending>();
  /** Sent and not answered, by id. */
  readonly #sent = new Map<number, Pending>();

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#client = new Client(options.address, options.credentials, CHANNEL_OPTIONS);
  }

  get address(): string {
    return this.#options.address;
  }

  /** Calls that wait or are in flight; `undefined` while the node counts as unreachable. */
  get load(): number | undefined {
    if (this.#options.clock.monotonicMs() < this.#restUntilMs) return undefined;
    return this.#queue.size + this.#sent.size;
  }

  /** Resolves to the answer's body. Rejects with CoveyError. */
  call(call: ConnectionCall): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new CoveyError("ServiceUnavailable", `the connection to ${this.address} is closed`));
        return;
      }
      const id = this.#nextId++;
      const cancelTimer = this.#options.clock.after(call.timeoutMs, () => this.#onTimeout(id));
      this.#queue.set(id, { call, resolve, reject, cancelTimer });
      this.#scheduleFlush();
    });
  }

  /** A unary call beside the pipeline. Rejects with CoveyError. */
  callUnary<Request, Response>(
    method: Method<Request, Response>,
    request: Request,
    timeoutMs: number,
  ): Promise<Response> {
    return new Promise((resolve, reject) => {
      this.#client.makeUnaryRequest(
        method.path,
        (message: Request) => method.requestSerialize(message),
        (bytes: Buffer) => method.responseDeserialize(bytes),
        request,
        { deadline: this.#options.clock.wallMs() + timeoutMs },
        (error: ServiceError | null, response?: Response) =>
          error ? reject(errorFromStatus(error, true)) : resolve(response!),
      );
    });
  }

  /** Fails what is not answered, and lets go of the socket. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#stream?.cancel();
    this.#stream = undefined;
    this.#failAll(new CoveyError("ServiceUnavailable", "the client was closed", { outcome: "unknown" }));
    this.#client.close();
  }

  #scheduleFlush(): void {
    if (this.#flushScheduled) return;
    this.#flushScheduled = true;
    this.#options.clock.atTurnEnd(() => {
      this.#flushScheduled = false;
      if (this.#closed || this.#queue.size === 0) return;
      if (this.#stream) this.#flush(this.#stream);
      else this.#connect();
    });
  }

  #connect(): void {
    if (this.#connecting) return;
    this.#connecting = true;
    const deadline = this.#options.clock.wallMs() + this.#options.connectTimeoutMs;
    const channel = this.#client.getChannel();
    const settle = (error?: Error): void => {
      this.#connecting = false;
      if (this.#closed) return;
      if (error) this.#onDown(error);
      else this.#open();
    };
    const look = (): void => {
      if (this.#closed) return;
      const state = channel.getConnectivityState(true);
      if (state === connectivityState.READY) settle();
      // The library goes on trying, and calls would wait for that; those that wait here are better off at another node.
      else if (state === connectivityState.TRANSIENT_FAILURE) settle(new Error("no connection established"));
      else channel.watchConnectivityState(state, deadline, (error) => (error ? settle(error) : look()));
    };
    look();
  }

  #open(): void {
    const stream: Stream = this.#client.makeBidiStreamRequest(
      pipelineMethod.path,
      (frame: covey.v1.PipelineRequest.$Properties) => pipelineMethod.requestSerialize(frame),
      (bytes: Buffer) => pipelineMethod.responseDeserialize(bytes),
    );
    this.#stream = stream;
    this.#writable = true;
    stream.on("data", (frame: covey.v1.PipelineResponse.$Properties) => this.#onReplies(frame));
    stream.on("drain", () => {
      this.#writable = true;
      this.#flush(stream);
    });
    stream.on("error", (error: ServiceError) => this.#onStreamEnd(stream, error));
    stream.on("end", () => this.#onStreamEnd(stream, new Error("the node ended the stream")));
    this.#flush(stream);
  }

  /** Sends what the window has room for. */
  #flush(stream: Stream): void {
    let calls: covey.v1.Call.$Properties[] = [];
    let bytes = 0;
    for (const [id, pending] of this.#queue) {
      if (!this.#writable || this.#sent.size >= this.#options.callsInFlightMax) break;
      const { operation, body, operationId, retry, timeoutMs, proposerOfPartition } = pending.call;
      this.#queue.delete(id);
      this.#sent.set(id, pending);
      const call: covey.v1.Call.$Properties = { id, operation, body, timeoutMs: Math.ceil(timeoutMs) };
      if (operationId !== undefined) call.operationId = operationId;
      if (retry) call.retry = true;
      if (proposerOfPartition !== undefined) call.proposerOfPartition = proposerOfPartition;
      calls.push(call);
      bytes += body.length;
      if (bytes >= FRAME_BYTES) {
        this.#writable = stream.write({ calls });
        calls = [];
        bytes = 0;
      }
    }
    if (calls.length > 0) this.#writable = stream.write({ calls });
  }

  #onReplies(frame: covey.v1.PipelineResponse.$Properties): void {
    this.#repliedMs = this.#options.clock.monotonicMs();
    for (const reply of frame.replies ?? []) {
      const pending = this.#sent.get(reply.id!);
      // One that was given up on: its time was over.
      if (!pending) continue;
      this.#sent.delete(reply.id!);
      pending.cancelTimer();
      const partition = pending.call.proposerOfPartition;
      if (reply.proposerNodeId && partition !== undefined) {
        this.#options.onProposer(partition, reply.proposerNodeId);
      }
      if (reply.error) pending.reject(errorFromMessage(reply.error));
      else pending.resolve(reply.body!);
    }
    this.#options.onEpoch(frame.topologyEpoch!);
    if (this.#queue.size > 0) this.#scheduleFlush();
  }

  #onTimeout(id: number): void {
    const queued = this.#queue.get(id);
    const pending = queued ?? this.#sent.get(id);
    if (!pending) return;
    this.#queue.delete(id);
    this.#sent.delete(id);
    // One slow call says little about a node that answered others meanwhile.
    const silentMs = this.#options.clock.monotonicMs() - this.#repliedMs;
    if (silentMs >= pending.call.timeoutMs) this.#rest();
    pending.reject(
      new CoveyError("ServiceUnavailable", `${this.address} did not answer in time`, {
        outcome: queued ? "none" : "unknown",
      }),
    );
  }

  #onStreamEnd(stream: Stream, error: Error): void {
    if (this.#stream !== stream) return;
    this.#stream = undefined;
    this.#onDown(error);
  }

  #onDown(error: Error): void {
    this.#rest();
    const reason = `${this.address} cannot be reached: ${error.message}`;
    this.#failAll(new CoveyError("ServiceUnavailable", reason, { outcome: "unknown", cause: error }));
  }

  #rest(): void {
    this.#restUntilMs = this.#options.clock.monotonicMs() + REST_MS;
  }

  /** `error` is what calls that were sent get; those that were not get the same with the outcome `none`. */
  #failAll(error: CoveyError): void {
    const unsent = new CoveyError(error.code, error.message, { cause: error.cause });
    for (const [pendings, failure] of [
      [this.#queue, unsent],
      [this.#sent, error],
    ] as const) {
      for (const pending of pendings.values()) {
        pending.cancelTimer();
        pending.reject(failure);
      }
      pendings.clear();
    }
  }
}
