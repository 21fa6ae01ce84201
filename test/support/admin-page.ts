/**
 * A page of a node's admin port, over a connection of its own: one that lay idle may be closed by the node just as the next
 * request is sent on it.
 */
export function adminPage(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, {
    ...init,
    headers: { ...(init.headers as Record<string, string>), connection: "close" },
  });
}
