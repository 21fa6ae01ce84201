/**
 * In the end every replica holds exactly what the agreed log leaves behind (I6); above all, nothing that the log has
 * deleted (I8). Replaying the whole log from its first entry is slow and obviously right.
 */
import { InvariantViolation } from "./violation.js";

/** Keys and values as text. */
export type State = ReadonlyMap<string, string>;

export interface Replayed {
  readonly state: State;
  /** Keys whose last change was their deletion. */
  readonly deleted: ReadonlySet<string>;
}

export interface ReplicaState {
  readonly nodeId: string;
  readonly state: State;
}

export function checkReplicaStates(
  partition: number,
  replayed: Replayed,
  replicas: readonly ReplicaState[],
): void {
  for (const { nodeId, state } of replicas) {
    for (const [key, value] of state) {
      const expected = replayed.state.get(key);
      if (expected === value) continue;
      const what = `${nodeId} holds ${key} = ${value} in partition ${partition}`;
      if (expected === undefined && replayed.deleted.has(key))
        throw new InvariantViolation("I8", `${what}, which was deleted`);
      throw new InvariantViolation("I6", `${what}, and the log leaves ${expected}`);
    }
    for (const [key, value] of replayed.state) {
      if (!state.has(key))
        throw new InvariantViolation("I6", `${nodeId} lacks ${key} = ${value} in partition ${partition}`);
    }
  }
}
