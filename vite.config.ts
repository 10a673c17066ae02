import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vitest/config";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  // Under Vitest the Remix plugin would rewrite routes; tests import them as plain modules.
  plugins: [process.env.VITEST ? undefined : remix(remixConfig)],
  worker: { format: "es" },
  build: { target: "es2022" },
  // esbuild 0.28 no longer lowers destructuring to the browsers Vite 6 names by default.
  optimizeDeps: { esbuildOptions: { target: "es2022" } },
  test: {
    environment: "node",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["default"],
    // By itself Vitest leaves a core unused, which is half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,db,moderation,scripts}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"] },
      },
      {
        extends: true,
        test: { name: "browser", include: ["tests/e2e/**/*.test.ts"], testTimeout: 90_000 },
      },
    ],
  },
});
