import { describe, it } from "vitest";
import { chatClient } from "../../examples/chat-client.js";
import { chat } from "../../examples/chat.js";
import { useNodes } from "./use-nodes.js";

/** Every test has a table of its own, because a table that is being deleted still has its name. */
describe("the chat application", () => {
  const nodes = useNodes();

  it.each([0, 1, 2])("works through the AWS SDK at node %i", async (i) => {
    await chat(nodes().http[i]!, undefined, `chat-${i}`);
  });

  it.each([0, 1, 2])("works through CoveyClient at node %i", async (i) => {
    await chatClient(nodes().grpc[i]!, undefined, `chat-client-${i}`);
  });
});
