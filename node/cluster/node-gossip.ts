/** Gossip as a node runs it: from its settings and its directory, with its events in the log. */
import { randomBytes } from "node:crypto";
import type { Clock } from "../../core/clock.js";
import type { Random } from "../../core/random.js";
import { GossipDriver } from "../../gossip/gossip-driver.js";
import type {
  IdentityConflictEvent,
  MemberEvent,
  NameConflictEvent,
  StoreFencedEvent,
} from "../../gossip/gossip-event.js";
import { Keyring } from "../../gossip/keyring.js";
import type { DataDirectory } from "../../storage/data-directory-driver.js";
import { readGossipKeys } from "../config/gossip-keys.js";
import type { NodeConfig } from "../config/settings.js";
import type { Ports } from "../endpoints.js";
import { listenProblem } from "../listener.js";
import type { Logger } from "../logging.js";

export interface NodeGossipOptions {
  readonly config: NodeConfig;
  readonly directory: DataDirectory;
  readonly ports: Ports;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  /** A member has changed; what it means for this node is its owner's business. */
  readonly onMember: (event: MemberEvent) => void;
  /** This node's store was fenced, says a member of its cluster (R16). */
  readonly onFenced: (event: StoreFencedEvent) => void;
  /** Another node holds this node's name, and this one is not admitted; said again every 10 s or so while it is so (R35). */
  readonly onNameTaken: (event: NameConflictEvent) => void;
  /** Another process has this node's identity, and was there first or has newer data (R16). */
  readonly onCopied: (event: IdentityConflictEvent) => void;
}

/** Resolves when the sockets are bound. Rejects with StartError. */
export async function startGossip(options: NodeGossipOptions): Promise<GossipDriver> {
  const { config, directory, ports, clock, random, logger, onMember, onFenced, onNameTaken, onCopied } =
    options;
  const { name, zone, advertiseHost, gossipHost, gossipPort, seeds, expect } = config;
  const { nodeId, storeId, bootCount, cluster } = directory;
  const gossip = new GossipDriver({
    clock,
    random,
    bind: { host: gossipHost, port: gossipPort },
    advertiseHost,
    seeds,
    keyring: keyringOf(config),
    self: {
      nodeId,
      storeId,
      name,
      zone,
      grpcAddress: `${advertiseHost}:${ports.grpcPort}`,
      httpAddress: `${advertiseHost}:${ports.httpPort}`,
      adminAddress: `${advertiseHost}:${ports.adminPort}`,
      bootCount,
      capabilities: 0,
      status: { clusterId: cluster?.clusterId ?? "", formatted: cluster !== undefined, expect },
    },
  });
  gossip.onMember((event) => {
    switch (event.kind) {
      case "foreignCluster":
        return logger.error(
          event,
          `gossip: ${event.name} belongs to another cluster, ${event.clusterId}, and is refused`,
        );
      case "nameConflict":
        if (event.refusedSelf) onNameTaken(event);
        return logger.error(
          event,
          event.refusedSelf
            ? `gossip: another node has the name ${event.name}: this node is not admitted`
            : `gossip: another node wants the name ${event.name} and is refused`,
        );
      case "identityConflict":
        if (event.refusedSelf) return onCopied(event);
        return logger.error(
          event,
          `gossip: a process at ${event.address.host}:${event.address.port} runs on a copy of this node's data directory and is refused`,
        );
      case "storeFenced":
        if (event.refusedSelf) return onFenced(event);
        return logger.error(event, `gossip: ${event.name} was removed from this cluster and is refused`);
      case "packetRefused":
      case "seedUnresolved":
        return logger.warn(event, `gossip: ${event.kind}`);
      default:
        if (event.kind !== "updated")
          logger.info({ member: event.member.name, nodeId: event.member.nodeId }, `member ${event.kind}`);
        onMember(event);
    }
  });
  try {
    await gossip.start();
  } catch (error) {
    // Gossip says which socket it was; what the operating system said is the cause.
    const { cause = error } = error as Error;
    const address = { host: gossipHost, port: gossipPort, purpose: "gossip", flag: "--gossip-port" };
    throw listenProblem(cause as NodeJS.ErrnoException, address);
  }
  return gossip;
}

function keyringOf({ gossipKeysFile, gossipSeal, gossipAcceptPlain }: NodeConfig): Keyring | undefined {
  if (gossipKeysFile === undefined) return undefined;
  const keys = readGossipKeys(gossipKeysFile);
  return new Keyring((length) => randomBytes(length), {
    keys,
    seal: gossipSeal,
    acceptPlain: gossipAcceptPlain,
  });
}
