import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** Next.js forbids `server-only` modules in the browser; a test runs on the server, where it means nothing. */
const alias = {
  "server-only": path.join(root, "node_modules/server-only/empty.js"),
  "@": root,
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["{lib,components,app,scripts,prisma,bench}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.database.test.ts", "**/node_modules/**"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "database",
          include: ["{lib,app,scripts,prisma,bench}/**/*.database.test.ts"],
          globalSetup: ["scripts/database/test-server.ts"],
          // One file at a time: the machine of a colleague is small, and a full disk helps nobody.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
