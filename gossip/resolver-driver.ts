/** Names to addresses, by way of the operating system. */
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { networkInterfaces } from "node:os";

/** Of a name with more addresses only the first ones are used. */
const ADDRESSES_MAX = 16;

/** All addresses of a name, the operating system's preferred one first. Rejects when there is none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const systemResolve: Resolve = async (host) => {
  if (isIP(host) !== 0) return [host];
  const found = await lookup(host, { all: true });
  return found.slice(0, ADDRESSES_MAX).map(({ address }) => address);
};

/**
 * The IP address that others shall use: the configured one, or the one bound to, or for a wildcard the first address of
 * this machine that is not loopback. A name is resolved once: a node whose address changes comes back with a new incarnation.
 */
export async function advertisedHost(
  resolve: Resolve,
  hosts: { bind: string; advertise?: string | undefined },
): Promise<string> {
  const host = hosts.advertise ?? (isWildcard(hosts.bind) ? ownAddress() : hosts.bind);
  const [address] = await resolve(host);
  if (address === undefined) throw new Error(`gossip cannot resolve the host to advertise: ${host}`);
  return address;
}

function isWildcard(host: string): boolean {
  return host === "0.0.0.0" || host === "::" || host === "";
}

function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outward = addresses.filter((address) => !address.internal);
  return (outward.find(({ family }) => family === "IPv4") ?? outward[0])?.address ?? "127.0.0.1";
}
