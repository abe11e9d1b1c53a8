import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.ts';
import { runTool, type StageResult, workspaceTool } from './quality-stage.ts';
import { repositoryRoot } from './repository-root.ts';
import { reportFile } from './vitest-stage.ts';
import { hasFiles } from './workspaces.ts';

interface PlaywrightSuite {
  title: string;
  file?: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; file: string; tests: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
}

/** What failed or was passed over, and what passed only at its second try: named too, though it fails no run. */
function notPassed(suites: PlaywrightSuite[]): string[] {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter((spec) => spec.tests.some((test) => test.status !== 'expected'))
      .map((spec) => `${spec.file}: ${spec.title} (${spec.tests.map((test) => test.status).join(', ')})`),
    ...notPassed(suite.suites ?? []),
  ]);
}

/** The browser tests in a real Chromium; a missing browser is a failure with its name, never a silent pass. */
export async function browserStage(): Promise<StageResult> {
  const name = 'browser tests';
  console.log(`\n── ${name}`);
  if (!hasFiles('e2e', /\.spec\.ts$/))
    return { name, passed: 0, failed: 1, remarks: ['e2e: there are no browser tests'] };
  const chromium = await findChromium();
  if ('missing' in chromium) return { name, passed: 0, failed: 1, remarks: [`not run: ${name}: ${chromium.missing}`] };
  const playwright = workspaceTool('e2e', '@playwright/test/cli');
  if (playwright === null) return { name, passed: 0, failed: 1, remarks: ['e2e: Playwright is not installed'] };
  const report = reportFile('e2e');
  const { code } = await runTool(process.execPath, [playwright, 'test', '--reporter=list,json'], {
    cwd: join(repositoryRoot, 'e2e'),
    env: { CHROMIUM: chromium.path, CI: process.env['CI'] ?? '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    show: true,
  });
  if (!existsSync(report)) return { name, passed: 0, failed: 1, remarks: [`e2e: Playwright ended with ${code}`] };
  const { stats, suites, errors } = JSON.parse(readFileSync(report, 'utf8')) as PlaywrightReport;
  const remarks = [...notPassed(suites), ...errors.map((error) => `e2e: ${error.message?.split('\n')[0] ?? 'error'}`)];
  const failed = Math.max(stats.unexpected + stats.skipped + errors.length, code === 0 ? 0 : 1);
  return { name, passed: stats.expected + stats.flaky, failed, remarks };
}
