import { defineConfig } from 'vitest/config';

// The run names each test that needed its second try.
const limits = { testTimeout: 60_000, hookTimeout: 60_000, retry: 1 };
/** Says how many seconds a start takes, so nothing else may run beside it. */
const alone = 'src/start.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: { ...limits, name: 'ops', include: ['src/**/*.test.ts'], exclude: [alone], sequence: { groupOrder: 0 } },
      },
      { test: { ...limits, name: 'start', include: [alone], sequence: { groupOrder: 1 } } },
    ],
  },
});
