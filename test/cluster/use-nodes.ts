/** The nodes of a test file: started before its tests, removed after them, their logs printed when a test fails. */
import { afterAll, afterEach, beforeAll } from "vitest";
import { LocalNodes, type LocalNodesOptions } from "../support/local-nodes.js";

/** Call it while tests are declared, and what it returns while they run. */
export function useNodes(options: LocalNodesOptions = {}): () => LocalNodes {
  let nodes: LocalNodes | undefined;
  beforeAll(async () => {
    nodes = await LocalNodes.start(options);
  });
  afterEach(({ task }) => {
    if (task.result?.state === "fail") console.error(nodes?.logTails());
  });
  afterAll(() => nodes?.remove());
  return () => nodes!;
}
