/** A tiny meaning for commands: named registers with put, add, compare-and-set and delete. JSON inside. */
import type { PartitionMachine, PartitionView, WriteCommand } from "../../replication/machine.js";

export type RegisterCommand =
  | { readonly kind: "put"; readonly key: string; readonly value: number }
  | { readonly kind: "add"; readonly key: string; readonly value: number }
  | {
      readonly kind: "compareAndSet";
      readonly key: string;
      readonly expected: number | null;
      readonly value: number;
    }
  | { readonly kind: "delete"; readonly key: string }
  /** Several registers in one atomic write. */
  | { readonly kind: "putAll"; readonly keys: readonly string[]; readonly value: number };

export interface RegisterResult {
  /** False: the condition did not hold, and nothing was written. */
  readonly applied: boolean;
  /** The value before. */
  readonly before: number | null;
}

const encode = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const decode = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString());
const keyOf = (name: string): Buffer => Buffer.concat([Uint8Array.of(0x01), Buffer.from(name)]);
const valueOf = (stored: Uint8Array | undefined): number | null =>
  stored === undefined ? null : (decode(stored) as number);

export const encodeCommand = (command: RegisterCommand): Uint8Array => encode(command);
export const decodeResult = (bytes: Uint8Array): RegisterResult => decode(bytes) as RegisterResult;
export const encodeRead = (keys: readonly string[]): Uint8Array => encode(keys);
export const decodeRead = (bytes: Uint8Array): (number | null)[] => decode(bytes) as (number | null)[];

export class RegisterMachine implements PartitionMachine {
  decodeWrite(bytes: Uint8Array): WriteCommand {
    const command = decode(bytes) as RegisterCommand;
    const names = command.kind === "putAll" ? command.keys : [command.key];
    return {
      keys: names.map(keyOf),
      evaluate: ({ values }) => {
        const before = valueOf(values[0]);
        if (command.kind === "compareAndSet" && before !== command.expected) {
          return { kind: "answer", result: encode({ applied: false, before }) };
        }
        const result = encode({ applied: true, before });
        const next =
          command.kind === "delete"
            ? undefined
            : command.kind === "add"
              ? (before ?? 0) + command.value
              : command.value;
        const value = next === undefined ? undefined : encode(next);
        return { kind: "write", result, effects: names.map((name) => ({ key: keyOf(name), value })) };
      },
    };
  }

  async read(request: Uint8Array, view: PartitionView): Promise<Uint8Array> {
    const names = decode(request) as string[];
    const stored = await view.getMany(names.map(keyOf));
    return encode(stored.map(valueOf));
  }
}
