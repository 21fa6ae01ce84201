/**
 * What is right where replicas of a partition hold different rows at the same applied index: what a majority of the
 * voters holds, absence included. Learners are put right and have no say.
 */
import { bytesToMapKey, compareBytes } from "../core/bytes.js";
import type { NodeId } from "../core/ids.js";
import { majorityOf } from "../ring/configuration.js";
import type { Row } from "../storage/store.js";

/** Rows of one replica, in key order, beginning where those of every other replica begin. */
export interface RowPage {
  readonly rows: readonly Row[];
  /** The replica has no more rows after these. */
  readonly last: boolean;
}

/** One key under which replicas do not hold the same. */
export interface RowDifference {
  readonly key: Uint8Array;
  /** False: no majority holds the same. */
  readonly decided: boolean;
  /** What the majority holds; undefined: nothing. */
  readonly value: Uint8Array | undefined;
  /** The replicas that hold something else. */
  readonly wrong: readonly NodeId[];
}

/** Up to which key, included, every replica has told all that it has; undefined: there is no more anywhere. */
export function comparableUpTo(pages: Iterable<RowPage>): Uint8Array | undefined {
  let upTo: Uint8Array | undefined;
  for (const { rows, last } of pages) {
    if (last) continue;
    const key = rows.at(-1)!.key;
    if (upTo === undefined || compareBytes(key, upTo) < 0) upTo = key;
  }
  return upTo;
}

/** The differences up to `upTo`, in no particular order. `voters` are all of them, also those without a page. */
export function differencesOf(
  pages: ReadonlyMap<NodeId, RowPage>,
  voters: readonly NodeId[],
  upTo: Uint8Array | undefined,
): RowDifference[] {
  const held = new Map<string, { key: Uint8Array; values: Map<NodeId, Uint8Array> }>();
  for (const [nodeId, { rows }] of pages) {
    for (const { key, value } of rows) {
      if (upTo !== undefined && compareBytes(key, upTo) > 0) break;
      const mapKey = bytesToMapKey(key);
      let row = held.get(mapKey);
      if (row === undefined) held.set(mapKey, (row = { key, values: new Map() }));
      row.values.set(nodeId, value);
    }
  }
  const replicas = [...pages.keys()];
  const differences: RowDifference[] = [];
  for (const { key, values } of held.values()) {
    const first = values.get(replicas[0]!);
    if (replicas.every((nodeId) => sameValue(values.get(nodeId), first))) continue;
    differences.push(decide(key, values, replicas, voters));
  }
  return differences;
}

function decide(
  key: Uint8Array,
  values: ReadonlyMap<NodeId, Uint8Array>,
  replicas: readonly NodeId[],
  voters: readonly NodeId[],
): RowDifference {
  const votes = replicas.filter((nodeId) => voters.includes(nodeId));
  for (const candidate of votes) {
    const value = values.get(candidate);
    const agreeing = votes.filter((nodeId) => sameValue(values.get(nodeId), value)).length;
    if (agreeing < majorityOf(voters.length)) continue;
    const wrong = replicas.filter((nodeId) => !sameValue(values.get(nodeId), value));
    return { key, decided: true, value, wrong };
  }
  return { key, decided: false, value: undefined, wrong: [] };
}

function sameValue(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}
