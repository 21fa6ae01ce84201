/**
 * Explores every order in which a few nodes can exchange messages, crash, restart and lose their disks while they try to
 * form a cluster. Messages are never used up: each may be delivered never, late, or again and again.
 *
 * What one node does depends on its own state and one input alone, so each such step is computed once; the search over
 * whole worlds then only puts numbers of states and messages together.
 */
import {
  Bootstrap,
  BOOTSTRAP_RECORD_NONE,
  type BootstrapEffect,
  type BootstrapMessage,
  type BootstrapRecord,
  type BootstrapState,
} from "../../ring/bootstrap.js";
import { compareBallots, sameBallot, type Ballot } from "../../core/ballot.js";
import type { Candidate } from "../../ring/founding.js";

export interface World {
  readonly expect: number;
  /** Every identity that may ever live. Those of one name are lives of one node, in order, a wiped disk between them. */
  readonly identities: readonly { readonly nodeId: string; readonly name: string }[];
  /** No node begins a round above this one. */
  readonly roundMax: number;
  /** Crashes and wipes in one run, together. */
  readonly faultsMax: number;
}

/** A deliberate fault of the core, to show that the explorer finds what the rule left out would prevent. */
export interface Mutation {
  beforeStep?(state: BootstrapState, message: BootstrapMessage | undefined): BootstrapState;
  afterRestart?(record: BootstrapRecord): BootstrapRecord;
  /** Acts on messages of rounds that are over, so they must not be dropped from the search. */
  readonly heedsOldMessages?: boolean;
  /** Sends what should have waited for the disk. */
  readonly sendsEarly?: boolean;
}

export interface Exploration {
  readonly states: number;
  /** States in which some node has formed a cluster. */
  readonly formed: number;
  /** Two living nodes in two clusters: how it came about, one action a line. */
  readonly violation?: readonly string[] | undefined;
}

interface Flight {
  readonly from: number;
  readonly to: number;
  readonly message: BootstrapMessage;
}

/** A world: the number of each identity's state, and the numbers of all messages sent, ascending. */
interface Snapshot {
  readonly nodes: readonly number[];
  readonly sent: readonly number[];
  readonly faults: number;
}

interface Step {
  readonly state: number;
  readonly sends: readonly number[];
}

interface Trace {
  readonly action: string;
  readonly before: Trace | undefined;
}

/** The state of an identity that does not live: not yet, or no more. */
const ABSENT = -1;

/** Gives equal values the same number. */
class Numbering<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  of(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Throws when there are more than `statesMax` states: a search that ends early proves nothing. */
export function explore(
  world: World,
  { statesMax, mutation = {} }: { statesMax: number; mutation?: Mutation },
): Exploration {
  const { identities, faultsMax } = world;
  const states = new Numbering<BootstrapState>();
  const flights = new Numbering<Flight>();
  const steps = new Map<string, Step>();
  const blank = states.of(normal(fresh(BOOTSTRAP_RECORD_NONE)));
  const views = identities.map((_, node) => viewsOf(world, node));

  const lifeBefore = (node: number): number =>
    identities.findLastIndex(({ name }, i) => i < node && name === identities[node]!.name);
  const follows = (node: number, earlier: number): boolean =>
    node > earlier && identities[node]!.name === identities[earlier]!.name;
  const start: Snapshot = {
    nodes: identities.map((_, node) => (lifeBefore(node) < 0 ? blank : ABSENT)),
    sent: [],
    faults: 0,
  };
  const seen = new Set([JSON.stringify(start)]);
  let formed = 0;
  const frontier: { snapshot: Snapshot; trace: Trace | undefined }[] = [
    { snapshot: start, trace: undefined },
  ];
  // Depth first: faults show up soonest in long runs.
  for (let entry = frontier.pop(); entry !== undefined; entry = frontier.pop()) {
    for (const [action, successor] of successorsOf(entry.snapshot)) {
      const snapshot = withoutDeadMessages(successor);
      const key = JSON.stringify(snapshot);
      if (seen.has(key)) continue;
      seen.add(key);
      if (seen.size > statesMax) throw new Error(`more than ${statesMax} states`);
      const trace = { action, before: entry.trace };
      frontier.push({ snapshot, trace });
      const clusters = new Set(
        snapshot.nodes.flatMap((state) => states.values[state]?.record.formed?.clusterId ?? []),
      );
      if (clusters.size > 0) formed++;
      if (clusters.size > 1) return { states: seen.size, formed, violation: linesOf(trace) };
    }
  }
  return { states: seen.size, formed };

  function* successorsOf(snapshot: Snapshot): Generator<[string, Snapshot]> {
    for (const [node, number] of snapshot.nodes.entries()) {
      const state = states.values[number];
      if (state === undefined) continue;
      const { nodeId } = identities[node]!;
      if (state.writing !== undefined) {
        const { sequence } = state.writing;
        const step = stepOf(node, number, "written", (core) => core.persisted(sequence));
        yield [`${nodeId} has its record on disk`, moved(snapshot, node, step)];
      } else if (state.record.formed === undefined) {
        yield* attemptsOf(snapshot, node, state);
      }
      if (snapshot.faults < faultsMax) yield* faultsOf(snapshot, node, state);
    }
    for (const flight of snapshot.sent) {
      const { from, to, message } = flights.values[flight]!;
      const number = snapshot.nodes[to]!;
      if (number === ABSENT) continue;
      // Only a prepare is judged by who can be reached.
      for (const [i, view] of (message.kind === "prepare" ? views[to]! : [[]]).entries()) {
        const act = (core: Bootstrap): BootstrapEffect[] =>
          core.receive(identities[from]!.nodeId, message, 0);
        const step = stepOf(to, number, `${flight} ${i}`, act, { view, message });
        const action = `${identities[to]!.nodeId} gets ${message.kind} ${message.ballot.round} of ${identities[from]!.nodeId}`;
        yield [action, moved(snapshot, to, step)];
      }
    }
  }

  function* attemptsOf(
    snapshot: Snapshot,
    node: number,
    state: BootstrapState,
  ): Generator<[string, Snapshot]> {
    const { nodeId } = identities[node]!;
    const number = snapshot.nodes[node]!;
    if (state.round === undefined && state.record.promised.round < world.roundMax) {
      for (const [i, view] of views[node]!.entries()) {
        const step = stepOf(node, number, `propose ${i}`, (core) => core.tick(0), { view });
        const founders = [nodeId, ...view.map((other) => other.nodeId)].join(", ");
        yield [`${nodeId} sees ${founders} and proposes`, moved(snapshot, node, step)];
      }
    }
    for (const [other, otherState] of snapshot.nodes.entries()) {
      const clusterId = states.values[otherState]?.record.formed?.clusterId;
      if (clusterId === undefined) continue;
      const view = [{ ...candidateOf(world, other), clusterId }];
      const step = stepOf(node, number, `ask ${other} ${clusterId}`, (core) => core.tick(0), { view });
      yield [`${nodeId} asks ${identities[other]!.nodeId}`, moved(snapshot, node, step)];
    }
  }

  function* faultsOf(snapshot: Snapshot, node: number, state: BootstrapState): Generator<[string, Snapshot]> {
    const { nodeId } = identities[node]!;
    const restarted = (record: BootstrapRecord): Snapshot => ({
      ...snapshot,
      nodes: snapshot.nodes.with(node, states.of(normal(fresh(mutation.afterRestart?.(record) ?? record)))),
      faults: snapshot.faults + 1,
    });
    // Restarting with nothing in flight changes nothing.
    if (state.round !== undefined || state.writing !== undefined || mutation.afterRestart !== undefined) {
      yield [`${nodeId} restarts`, restarted(state.record)];
    }
    if (state.writing !== undefined) {
      yield [`${nodeId} restarts, its record just on disk`, restarted(state.writing.record)];
    }
    const reborn = identities.findIndex((_, i) => lifeBefore(i) === node);
    if (reborn >= 0) {
      const nodes = snapshot.nodes.with(node, ABSENT).with(reborn, blank);
      yield [`${nodeId} is wiped`, { ...snapshot, nodes, faults: snapshot.faults + 1 }];
    }
  }

  /** Drops messages that can never again have an effect: worlds that differ only in those have the same future. */
  function withoutDeadMessages(snapshot: Snapshot): Snapshot {
    // What such a core makes of old messages is not for this function to say.
    if (mutation.heedsOldMessages === true) return snapshot;
    const stateOf = (node: number): BootstrapState | undefined => states.values[snapshot.nodes[node]!];
    const isPast = (state: BootstrapState | undefined, ballot: Ballot): boolean =>
      state === undefined ||
      state.record.formed !== undefined ||
      compareBallots(ballot, state.record.promised) < 0;
    const sent = snapshot.sent.filter((flight) => {
      const { from, to, message } = flights.values[flight]!;
      const state = stateOf(to);
      // A wiped life is over; one that has not begun may still be told what was sent to it.
      if (state === undefined) return !snapshot.nodes.some((later, i) => later !== ABSENT && follows(i, to));
      switch (message.kind) {
        case "formed":
          return !isPast(state, message.ballot);
        case "promise":
        case "accepted":
          return state.round !== undefined && sameBallot(message.ballot, state.round.ballot);
        case "ask":
          return !isPast(stateOf(from), message.ballot);
        default:
          return !isPast(stateOf(from), message.ballot) || !isPast(state, message.ballot);
      }
    });
    return sent.length === snapshot.sent.length ? snapshot : { ...snapshot, sent };
  }

  function stepOf(
    node: number,
    number: number,
    input: string,
    act: (core: Bootstrap) => BootstrapEffect[],
    { view = [], message }: { view?: readonly Candidate[]; message?: BootstrapMessage } = {},
  ): Step {
    const key = `${node} ${number} ${input}`;
    const known = steps.get(key);
    if (known !== undefined) return known;
    const stored = states.values[number]!;
    const before = mutation.beforeStep?.(stored, message) ?? stored;
    const core = coreOf(world, node, { ...before, candidates: view });
    const effects = act(core);
    const early = mutation.sendsEarly === true ? (core.state.writing?.then ?? []) : [];
    const sends = [...effects, ...early].flatMap((effect) => {
      // A refusal only ends its round, as a restart does.
      if (effect.kind !== "send" || effect.message.kind === "refuse") return [];
      const to = identities.findIndex(({ nodeId }) => nodeId === effect.to);
      return [flights.of({ from: node, to, message: effect.message })];
    });
    const step = { state: states.of(normal(core.state)), sends };
    steps.set(key, step);
    return step;
  }
}

function moved(snapshot: Snapshot, node: number, { state, sends }: Step): Snapshot {
  const fresh = sends.filter((flight) => !snapshot.sent.includes(flight));
  const sent = fresh.length === 0 ? snapshot.sent : [...snapshot.sent, ...fresh].sort((a, b) => a - b);
  return { ...snapshot, nodes: snapshot.nodes.with(node, state), sent };
}

function linesOf(trace: Trace): string[] {
  const actions: string[] = [];
  for (let at: Trace | undefined = trace; at !== undefined; at = at.before) actions.unshift(at.action);
  return actions;
}

function coreOf({ identities, expect }: World, node: number, state: BootstrapState): Bootstrap {
  const { nodeId, name } = identities[node]!;
  const options = {
    self: { nodeId, storeId: nodeId, name, zone: "", weight: 1 },
    settings: { clusterName: "test", expect, partitionCount: 1, replicationFactor: 1 },
    retryMs: 0,
    takeOverMs: 0,
    // One identity per ballot, the same in every order of events that leads there.
    newId: () => `${nodeId}.${state.round?.ballot.round ?? state.writing?.record.promised.round ?? 0}`,
  };
  return Bootstrap.from(options, state);
}

function fresh(record: BootstrapRecord): BootstrapState {
  const announced = record.formed !== undefined;
  return { record, sequence: 0, candidates: [], seeds: [], roundSeen: 0, announced };
}

/** Without what does not matter for what can happen next. */
function normal({ record, writing, round }: BootstrapState): BootstrapState {
  const running = round !== undefined && record.formed === undefined;
  return {
    ...fresh(record),
    sequence: writing === undefined ? 0 : 1,
    ...(writing === undefined ? {} : { writing: { ...writing, sequence: 1 } }),
    ...(running ? { round: { ...round, accepted: [...round.accepted].sort() } } : {}),
  };
}

function candidateOf({ identities, expect }: World, node: number): Candidate {
  const { nodeId, name } = identities[node]!;
  return { nodeId, name, clusterName: "test", expect };
}

/** Every set of others, of different names, with which a node can be as many as expected. */
function viewsOf(world: World, self: number): Candidate[][] {
  const others = world.identities
    .map((_, node) => candidateOf(world, node))
    .filter((_, node) => node !== self);
  return subsets(others, world.expect - 1).filter((view) => {
    const names = [world.identities[self]!, ...view].map(({ name }) => name);
    return new Set(names).size === names.length;
  });
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}
