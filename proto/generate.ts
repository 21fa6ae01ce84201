/**
 * Makes the static code in `proto/generated` from every .proto file below `proto`: one ES module and its types.
 * `npm run proto` runs it after a build; a test compares the result with what is committed.
 *
 * Static code needs only protobufjs's reader and writer at run time, not its reflection. One thing is changed in it:
 * protobufjs reads 64-bit integers as Long objects wherever the package `long` is installed, and can be told otherwise
 * only for the whole process. The generated module gets a reader of its own instead, so that our numbers are
 * plain numbers and other users of protobufjs in the process keep their Longs.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { main as pbjs } from "protobufjs-cli/pbjs.js";

const MODULE = "covey.js";
const TYPES = "covey.d.ts";

const HEADER = "/* eslint-disable */\n// Made by `npm run proto` from the .proto files. Do not edit.\n";

/** Takes the place of protobufjs's reader in the generated module. Integers beyond 2^53 are rounded. */
const NUMBER_READER = `
// Reads 64-bit integers as numbers.
class $Reader extends $protobuf.BufferReader {
    constructor(bytes) {
        super($Buffer.isBuffer(bytes) ? bytes : $Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }

    static create(bytes) {
        return new $Reader(bytes);
    }

    uint64() {
        // Most are below 2^28: four bytes need no 64-bit arithmetic.
        let value = 0, position = this.pos;
        for (let shift = 0; shift < 28 && position < this.len; shift += 7) {
            const byte = this.buf[position++];
            value |= (byte & 127) << shift;
            if (byte < 128) {
                this.pos = position;
                return value;
            }
        }
        return $number(super.uint64());
    }

    int64() {
        return $number(super.int64());
    }

    sint64() {
        return $number(super.sint64());
    }

    fixed64() {
        return $number(super.fixed64());
    }

    sfixed64() {
        return $number(super.sfixed64());
    }
}

function $number(value) {
    return typeof value === "number" ? value : value.toNumber();
}
`;

/** Generates from the .proto files below `protoDirectory` into `outputDirectory`, which is made when missing. */
export async function generate(protoDirectory: string, outputDirectory: string): Promise<void> {
  const sources = (await readdir(protoDirectory, { recursive: true }))
    .filter((name) => name.endsWith(".proto"))
    .sort()
    .map((name) => join(protoDirectory, name));
  const scratch = await mkdtemp(join(tmpdir(), "covey-proto-"));
  try {
    // The types are made from the comments of the module, which the module itself can do without.
    await runPbjs(["--dts", "--out", join(scratch, MODULE), ...options(protoDirectory), ...sources]);
    const types = await readFile(join(scratch, TYPES), "utf8");
    await runPbjs(["--no-comments", "--out", join(scratch, MODULE), ...options(protoDirectory), ...sources]);
    const module = await readFile(join(scratch, MODULE), "utf8");

    await mkdir(outputDirectory, { recursive: true });
    await writeFile(join(outputDirectory, MODULE), HEADER + withNumberReader(module));
    await writeFile(join(outputDirectory, TYPES), HEADER + withoutLong(types));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function options(protoDirectory: string): string[] {
  return [
    ...["--target", "static-module", "--wrap", "esm", "--root", "covey", "--path", protoDirectory],
    ...["--alt-comment", "--force-number"],
    ...["--no-verify", "--no-convert", "--no-delimited", "--no-typeurl", "--no-service"],
  ];
}

function runPbjs(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    pbjs(args, (error) => (error ? reject(error) : resolve()));
  });
}

function withNumberReader(module: string): string {
  const imported = replaceOnce(
    module,
    'import $protobuf from "protobufjs/minimal.js";\n',
    'import { Buffer as $Buffer } from "node:buffer";\nimport $protobuf from "protobufjs/minimal.js";\n',
  );
  const aliased = replaceOnce(imported, "const $Reader = $protobuf.Reader, ", `${NUMBER_READER}\nconst `);
  return aliased.replaceAll(/\$util\.Long \? \$util\.Long\.fromBits\(0,0,(true|false)\) : 0/g, "0");
}

function withoutLong(types: string): string {
  return replaceOnce(types, 'import Long = require("long");\n', "");
}

/** Fails when a new version of the generator writes something else: better here than in a test of the wire. */
function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`the generator did not write exactly one: ${from}`);
  return text.replace(from, () => to);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // npm runs scripts in the directory of package.json.
  await generate("proto", join("proto", "generated"));
}
