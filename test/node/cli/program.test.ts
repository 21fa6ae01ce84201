import { CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { createProgram } from "../../../node/cli/program.js";
import { flagOf, variableOf } from "../../../node/config/names.js";
import { settingNames } from "../../../node/config/settings.js";

/** What the program prints when it ends before it runs anything. */
async function output(...flags: string[]): Promise<{ printed: string; exitCode: number }> {
  let printed = "";
  const program = createProgram(() => Promise.reject(new Error("no node is started here")));
  for (const command of [program, ...program.commands]) {
    command.exitOverride();
    command.configureOutput({ writeOut: (text) => (printed += text), writeErr: (text) => (printed += text) });
  }
  try {
    await program.parseAsync(flags, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { printed, exitCode: error.exitCode };
  }
  throw new Error("the program ran");
}

describe("covey start", () => {
  it("shows every setting in its help, with its variable", async () => {
    const { printed, exitCode } = await output("start", "--help");
    expect(exitCode).toBe(0);
    const words = printed.replace(/\s+/g, " ");
    for (const name of settingNames) {
      expect(words).toContain(`--${flagOf(name)} <`);
      expect(words).toContain(`(${variableOf(name)}`);
    }
  });

  it.each([
    [["start", "--htpp-port", "1"], "covey: unknown option '--htpp-port' (Did you mean --http-port?)\n"],
    [["start", "--http-port"], "covey: option '--http-port <number>' argument missing\n"],
    [["start", "extra"], /^covey: too many arguments for 'start'\. [^\n]*\n$/],
    [["stat"], "covey: unknown command 'stat' (Did you mean start?)\n"],
  ])("refuses %j in one line", async (flags, line) => {
    const { printed, exitCode } = await output(...flags);
    expect(exitCode).not.toBe(0);
    expect(printed).toEqual(typeof line === "string" ? line : expect.stringMatching(line));
  });
});
