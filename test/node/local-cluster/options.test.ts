import { CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { createLauncherProgram, type LocalClusterOptions } from "../../../node/local-cluster/options.js";

/** The options that the flags come to, or what is printed when they are wrong. */
async function parse(...flags: string[]): Promise<LocalClusterOptions | string> {
  let options: LocalClusterOptions | undefined;
  let printed = "";
  const program = createLauncherProgram((parsed) => {
    options = parsed;
    return Promise.resolve();
  });
  program.exitOverride();
  program.configureOutput({ writeErr: (text) => (printed += text) });
  try {
    await program.parseAsync(flags, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    expect(error.exitCode).not.toBe(0);
  }
  return options ?? printed;
}

describe("the flags of the local cluster", () => {
  it("all have defaults", async () => {
    expect(await parse()).toEqual({
      nodes: undefined,
      data: ".covey",
      httpPort: 8000,
      grpcPort: 7000,
      adminPort: 8080,
      gossipPort: 7946,
      readyTimeoutMs: 120_000,
      verbose: false,
    });
  });

  it("are read as numbers", async () => {
    const flags = ["--nodes", "5", "--data", "d", "--http-port", "9000", "--grpc-port", "9100", "--verbose"];
    expect(await parse(...flags)).toMatchObject({
      nodes: 5,
      data: "d",
      httpPort: 9000,
      grpcPort: 9100,
      verbose: true,
    });
  });

  it.each([
    [
      ["--nodes", "0"],
      /'--nodes <number>' argument '0' is invalid\. It must be a whole number from 1 to 32\./,
    ],
    [["--nodes", "many"], /argument 'many' is invalid/],
    [["--http-port", "70000"], /a whole number from 1 to 65535/],
    [["--http-port", "0x10"], /argument '0x10' is invalid/],
    [["--htpp-port", "1"], /unknown option '--htpp-port' \(Did you mean --http-port\?\)/],
    [["extra"], /too many arguments/],
  ])("%j are refused in one line", async (flags, message) => {
    const printed = await parse(...flags);
    expect(printed).toMatch(message);
    expect(printed).toMatch(/^covey: [^\n]*\n$/);
  });
});
