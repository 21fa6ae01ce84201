/** An unsafe recovery as an operator sees it, before it is confirmed: what goes on, with what, and what may be lost. */
import type { RecoveredGroup, RecoveredPartition, RecoveryPlan } from "../../ring/unsafe-recovery.js";
import { recoveryIdOf } from "./plan-id.js";

export interface RecoveryView {
  readonly planId: string;
  readonly basedOn: number;
  readonly lost: readonly { readonly nodeId: string; readonly name: string; readonly storeId: string }[];
  readonly survivors: readonly { readonly nodeId: string; readonly name: string }[];
  /** Absent when the system group has its majority. */
  readonly systemGroup: RecoveredGroup | undefined;
  /** Acknowledged writes behind `lastIndex` may be lost; up to `commitIndex` none is. */
  readonly partitions: readonly RecoveredPartition[];
  readonly emptied: readonly number[];
  readonly stuck: readonly number[];
  /** One sentence each. */
  readonly warnings: readonly string[];
  /** To be repeated, word for word, by whoever commits. */
  readonly confirmation: string;
}

const NAMED_MAX = 20;

export function recoveryView(plan: RecoveryPlan): RecoveryView {
  const { basedOn, lost, survivors, system, partitions, emptied, stuck } = plan;
  return {
    planId: recoveryIdOf(plan),
    basedOn,
    lost: lost.map(({ nodeId, name, storeId }) => ({ nodeId, name, storeId })),
    survivors: survivors.map(({ nodeId, name }) => ({ nodeId, name })),
    systemGroup: system,
    partitions,
    emptied: emptied.map(({ partition }) => partition),
    stuck,
    warnings: warningsOf(plan),
    confirmation: confirmationOf(plan),
  };
}

/** Names the lost nodes, and the partitions of which nothing is left. */
export function confirmationOf({ lost, emptied }: RecoveryPlan): string {
  const nodes = lost.map(({ name }) => name).sort();
  const gone = `${nodes.join(", ")} ${nodes.length === 1 ? "is" : "are"} gone for good`;
  if (emptied.length === 0) return gone;
  return `${gone} and so are all items of the partitions ${emptied.map(({ partition }) => partition).join(", ")}`;
}

function warningsOf({ system, partitions, emptied, stuck, lost, survivors }: RecoveryPlan): string[] {
  const warnings: string[] = [];
  if (system !== undefined) {
    const { name } = survivors.find(({ nodeId }) => nodeId === system.survivor)!;
    warnings.push(
      `The system group has lost its majority. Tables and topology go on as ${name} has them, up to entry ${system.lastIndex} of their log: later changes of them are lost.`,
    );
  }
  if (partitions.length > 0) {
    warnings.push(
      `${partitions.length} partitions have lost their majority. Each goes on with its survivor's copy: writes that were acknowledged and lie behind its lastIndex are lost, and a client's retry of one of them is executed anew.`,
    );
  }
  if (emptied.length > 0) {
    const named = emptied.map(({ partition }) => partition);
    warnings.push(`No complete copy is left of partitions ${listed(named)}: all of their items are lost.`);
  }
  if (stuck.length > 0) {
    warnings.push(
      `No complete copy is left of partitions ${listed(stuck)}, and no survivor has room to begin them anew: they stay unavailable.`,
    );
  }
  warnings.push(
    `The stores of ${lost.map(({ name }) => name).join(", ")} are fenced for ever. Should those nodes still run, cut off from the survivors, they serve another history to whoever reaches them: stop them first.`,
  );
  return warnings;
}

function listed(partitions: readonly number[]): string {
  const named = partitions.slice(0, NAMED_MAX).join(", ");
  return partitions.length > NAMED_MAX ? `${named}, …` : named;
}
