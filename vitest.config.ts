import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Tests wait for what must come, on a machine of any speed; only what hangs is ended here.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          include: ["test/**/*.test.ts"],
          exclude: ["test/cluster/**", "test/clients/**"],
          // Two cores are the smallest machine that the suite must pass on.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          // Clusters of real processes: one at a time, and with nothing beside them.
          name: "cluster",
          include: ["test/cluster/**/*.test.ts", "test/clients/**/*.test.ts"],
          globalSetup: ["test/cluster/build.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
