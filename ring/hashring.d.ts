/** The part of `hashring` 3 that the walk uses; the package brings no types. */
declare module "hashring" {
  interface Options {
    /** Ring points of a server that does not state its own number. */
    readonly "vnode count"?: number;
    /** Ring points cut out of each digest, four bytes a point. */
    readonly replicas?: number;
    /** Entries of the key cache. `find` does not use it. */
    readonly "max cache size"?: number;
  }

  export default class HashRing {
    constructor(
      servers: Readonly<Record<string, { readonly vnodes: number }>>,
      algorithm: string,
      options: Options,
    );
    /** The points in ascending order. */
    readonly ring: readonly { readonly value: number; readonly server: string }[];
    /** The position in `ring` of the first point at or after `hash`, an unsigned 32-bit integer; wraps around to 0. */
    find(hash: number): number;
  }
}
