import { expect, test } from "vitest";
import { BALLOT_NONE, type Ballot } from "../../core/ballot.js";
import { SeededRandom } from "../../core/random.js";
import { OPEN_ENTRY_BYTES } from "../../replication/entry.js";
import { LogTail } from "../../replication/log-tail.js";
import { Replica } from "../../replication/replica.js";

const old: Ballot = { round: 1, nodeId: "n2", boot: 1 };

function replica(voters: readonly string[], restored: { commitIndex: number; promised: Ballot }): Replica {
  const tail = new LogTail();
  for (let index = 1; index <= restored.commitIndex; index++)
    tail.append({ index, ballot: old, bytes: OPEN_ENTRY_BYTES });
  return new Replica({
    partition: 0,
    self: "n1",
    boot: 1,
    configuration: { epoch: 1, voters: [voters], learners: [] },
    random: new SeededRandom(1),
    restored: { ...restored, tail, canVote: true },
  });
}

test("a candidate whose source has trimmed what it asked for does not lead without it", () => {
  const candidate = replica(["n1", "n2", "n3"], { commitIndex: 3, promised: old });
  candidate.campaign(0, { skipPreVote: true });
  const { write } = candidate.takeOutput();
  candidate.persisted(write!.mark, 0);
  const ballot = candidate.promised;
  const about = { partition: 0, epoch: 1, ballot };
  const log = { lastBallot: old, lastIndex: 9, commitIndex: 9 };
  candidate.receive("n2", { kind: "promised", ...about, granted: true, promised: ballot, ...log }, 0);
  expect(candidate.takeOutput().send.map(({ message }) => message.kind)).toEqual(["fetch"]);
  // Read from disk while the log was trimmed: nothing was found, and nothing was said to be missing.
  candidate.receive("n2", { kind: "fetched", ...about, entries: [], lastIndex: 9, trimmed: false }, 0);
  expect(candidate.isLeading).toBe(false);
  expect(candidate.takeOutput().send.map(({ message }) => message.kind)).toEqual(["takeOver"]);
});

test("a candidate's own promise counts only when the write that holds it is durable", () => {
  const alone = replica(["n1"], { commitIndex: 0, promised: BALLOT_NONE });
  alone.campaign(0, { skipPreVote: true });
  alone.persisted(0, 0); // an earlier write
  expect(alone.isLeading).toBe(false);
  alone.persisted(alone.takeOutput().write!.mark, 0);
  expect(alone.isLeading).toBe(true);
});
