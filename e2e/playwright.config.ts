import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const repositoryRoot = join(import.meta.dirname, '..');
/** The product's own Node: the one that runs Playwright may be older. */
const ownNode = join(repositoryRoot, 'node_modules/.bin/node');
const node = existsSync(ownNode) ? ownNode : process.execPath;
/** The engine without windows is a third of the work. */
const chromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));
const port = Number(process.env['E2E_PORT'] ?? 4750);
/** A product that runs already (while tests are written), or the real one, started for this run on data of its own. */
const running = process.env['E2E_URL'];
// Workers read this file too and must find the folder of the run, not make one.
const state = (process.env['E2E_STATE'] ??= mkdtempSync(join(tmpdir(), 'ravabet-e2e-')));

export default defineConfig({
  testDir: '.',
  testMatch: process.env['E2E_LOOKS'] ? 'looks/take-pictures.ts' : '**/*.spec.ts',
  outputDir: process.env['E2E_OUTPUT'] ?? 'test-results',
  fullyParallel: true,
  // Two people at their desks are enough for a machine of two cores, which also runs the product.
  workers: 2,
  // A machine that stands still for a moment is no fault of the product: once more, and the run names who needed it.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: running ?? `http://127.0.0.1:${port}`,
    locale: 'fa-IR',
    timezoneId: 'Asia/Tehran',
    viewport: { width: 1280, height: 900 },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] || chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  ...(running === undefined && {
    webServer: {
      command: `"${node}" start-product.ts`,
      cwd: import.meta.dirname,
      env: {
        PORT: String(port),
        HOST: '127.0.0.1',
        DATA_DIR: join(state, 'data'),
        DEMO: 'on',
        E2E_STATE: state,
        OUTGOING_ALLOW: '127.0.0.1',
      },
      url: `http://127.0.0.1:${port}/api/health/ready`,
      reuseExistingServer: false,
      timeout: 400_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
      stdout: 'ignore',
      stderr: 'pipe',
    },
  }),
});
