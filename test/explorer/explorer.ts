/**
 * Looks at every order in which a few replicas can receive each other's messages, campaign, crash and be given writes, up
 * to a bound. A message may arrive at any later moment or never. In every world that can be reached, what was ever
 * committed anywhere must stay as it is (I12).
 */
import { nextInteger, type Random } from "../../core/random.js";
import { NodeStates, type Input, type Loss, type NodeState } from "./node-states.js";

export interface ExplorerOptions {
  readonly voters: readonly string[];
  /** How often each of these may campaign and be given a write. */
  readonly proposers: Readonly<Record<string, { readonly campaigns: number; readonly writes: number }>>;
  /** Crashes in one world, of any replica. */
  readonly crashesMax: number;
  readonly loss?: Loss;
  /** Steps from the beginning. */
  readonly depthMax: number;
  readonly worldsMax: number;
}

export interface Exploration {
  readonly worlds: number;
  /** False: a bound was reached first. Beyond it nothing was looked at. */
  readonly complete: boolean;
  /** Worlds in which two ballots, or more, have committed something. */
  readonly worldsWithTwoBallots: number;
  readonly violation: { readonly message: string; readonly steps: readonly string[] } | undefined;
}

interface World {
  readonly nodes: readonly NodeState[];
  /** Numbers of the messages on their way, in ascending order. */
  readonly flying: readonly number[];
  readonly budgets: Readonly<Record<string, number>>;
  /** What was committed anywhere so far. */
  readonly chosen: readonly string[];
  readonly depth: number;
  readonly cameFrom: { readonly world: World; readonly step: string } | undefined;
}

interface Flying {
  readonly to: number;
  readonly name: string;
  readonly input: Input;
}

/** Every world, the nearest first. */
export function explore(options: ExplorerOptions): Exploration {
  return new Explorer(options).run();
}

/** Some deep worlds: `count` times a random way of up to `depthMax` steps. */
export function wander(options: ExplorerOptions, random: Random, count: number): Exploration {
  return new Explorer(options).wander(random, count);
}

class Explorer {
  readonly #options: ExplorerOptions;
  readonly #states: readonly NodeStates[];
  readonly #messages: Flying[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #seen = new Set<string>();
  #worldsWithTwoBallots = 0;

  constructor(options: ExplorerOptions) {
    this.#options = options;
    const { voters, loss = "nothing" } = options;
    this.#states = voters.map((self) => new NodeStates(self, { voters, loss }));
  }

  run(): Exploration {
    const { depthMax, worldsMax } = this.#options;
    let frontier = [this.#firstWorld];
    let complete = true;
    for (let depth = 0; frontier.length > 0; depth++) {
      if (depth === depthMax) return this.#result(false, undefined);
      const next: World[] = [];
      for (const world of frontier) {
        try {
          for (const move of this.#moves(world)) {
            const successor = move();
            if (this.#seen.size >= worldsMax) complete = false;
            else if (this.#isNew(successor)) next.push(successor);
          }
        } catch (error) {
          return this.#result(complete, { message: (error as Error).message, steps: stepsOf(world) });
        }
      }
      frontier = next;
    }
    return this.#result(complete, undefined);
  }

  wander(random: Random, count: number): Exploration {
    for (let i = 0; i < count; i++) {
      let world = this.#firstWorld;
      try {
        while (world.depth < this.#options.depthMax) {
          const moves = [...this.#moves(world)];
          if (moves.length === 0) break;
          world = moves[nextInteger(random, moves.length)]!();
          this.#isNew(world);
        }
      } catch (error) {
        return this.#result(false, { message: (error as Error).message, steps: stepsOf(world) });
      }
    }
    return this.#result(false, undefined);
  }

  get #firstWorld(): World {
    const { proposers, crashesMax } = this.#options;
    const budgets: Record<string, number> = { crash: crashesMax };
    for (const [node, { campaigns, writes }] of Object.entries(proposers)) {
      budgets[`campaign ${node}`] = campaigns;
      budgets[`write ${node}`] = writes;
    }
    const nodes = this.#states.map(({ first }) => first);
    return { nodes, flying: [], budgets, chosen: [], depth: 0, cameFrom: undefined };
  }

  #result(complete: boolean, violation: Exploration["violation"]): Exploration {
    return {
      worlds: this.#seen.size,
      complete,
      worldsWithTwoBallots: this.#worldsWithTwoBallots,
      violation,
    };
  }

  #isNew(world: World): boolean {
    const budgets = Object.values(world.budgets).join();
    const key = `${world.nodes.map(({ id }) => id).join()}|${world.flying.join()}|${budgets}|${world.chosen.join()}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    if (new Set(world.chosen.map((entry) => entry.split(":")[0])).size > 1) this.#worldsWithTwoBallots++;
    return true;
  }

  /** Each step that may come next; calling it takes it. */
  *#moves(world: World): Generator<() => World> {
    let last: number | undefined;
    for (const [place, number] of world.flying.entries()) {
      if (number === last) continue; // the same message twice
      last = number;
      const { to, name, input } = this.#messages[number]!;
      const flying = [...world.flying.slice(0, place), ...world.flying.slice(place + 1)];
      yield () => this.#step({ ...world, flying }, world, to, name, input);
    }
    for (const [index, voter] of this.#options.voters.entries()) {
      const { canCampaign, isOpen } = world.nodes[index]!;
      if (canCampaign)
        yield* this.#spend(world, index, `campaign ${voter}`, `campaign ${voter}`, { kind: "campaign" });
      const write = `write ${voter}`;
      const text = `${voter} ${world.budgets[write]}`;
      if (isOpen) yield* this.#spend(world, index, write, write, { kind: "write", text });
      yield* this.#spend(world, index, "crash", `crash ${voter}`, { kind: "crash" });
    }
  }

  *#spend(world: World, node: number, budget: string, name: string, input: Input): Generator<() => World> {
    const left = world.budgets[budget] ?? 0;
    if (left === 0) return;
    const budgets = { ...world.budgets, [budget]: left - 1 };
    // A write is another one each time.
    const unique = input.kind === "write" ? `${name} ${input.text}` : name;
    yield () => this.#step({ ...world, budgets }, world, node, unique, input);
  }

  #step(world: World, cameFrom: World, node: number, name: string, input: Input): World {
    const { state, sent } = this.#states[node]!.step(world.nodes[node]!, name, input);
    const from = this.#options.voters[node]!;
    const flying = [...world.flying];
    for (const { to, message } of sent)
      flying.push(this.#numberOf(this.#options.voters.indexOf(to), { kind: "message", from, message }));
    return {
      ...world,
      nodes: world.nodes.with(node, state),
      flying: flying.sort((a, b) => a - b),
      chosen: agreed(world.chosen, state.committed),
      depth: world.depth + 1,
      cameFrom: { world: cameFrom, step: name },
    };
  }

  #numberOf(to: number, input: Extract<Input, { kind: "message" }>): number {
    const name = `to ${this.#options.voters[to]} from ${input.from} ${JSON.stringify(input.message)}`;
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#messages.push({ to, name, input }) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }
}

/** What is chosen when a replica has committed `committed`. Throws when that contradicts what was chosen before. */
function agreed(chosen: readonly string[], committed: readonly string[]): readonly string[] {
  for (let i = 0; i < Math.min(chosen.length, committed.length); i++) {
    if (chosen[i] !== committed[i])
      throw new Error(`entry ${i + 1} was committed as ${chosen[i]} and then as ${committed[i]}`);
  }
  return committed.length > chosen.length ? committed : chosen;
}

function stepsOf(world: World): string[] {
  const steps: string[] = [];
  for (let at = world.cameFrom; at !== undefined; at = at.world.cameFrom) steps.push(at.step);
  return steps.reverse();
}
