import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, type StageResult, workspaceTool } from './quality-stage.ts';
import { repositoryRoot } from './repository-root.ts';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

const reports = join(repositoryRoot, '.cache', 'reports');

export function reportFile(name: string): string {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name.replaceAll('/', '-')}.json`);
  rmSync(file, { force: true });
  return file;
}

/** Runs a workspace's vitest and reads the counts from its JSON; a skipped test is named and counts as failed. */
export async function vitestStage(workspace: string): Promise<StageResult> {
  console.log(`\n── tests of ${workspace}`);
  const vitest = workspaceTool(workspace, 'vitest/package.json');
  if (vitest === null) return { name: workspace, passed: 0, failed: 1, remarks: [`${workspace}: vitest is missing`] };
  const report = reportFile(workspace);
  const { code } = await runTool(
    process.execPath,
    [join(vitest, '../vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: join(repositoryRoot, workspace), show: true },
  );
  if (!existsSync(report)) {
    return { name: workspace, passed: 0, failed: 1, remarks: [`${workspace}: vitest ended with ${code}, no report`] };
  }
  const found = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const failures = found.testResults.flatMap((file) => {
    const tests = file.assertionResults.filter((test) => test.status !== 'passed');
    if (tests.length === 0 && file.status === 'failed') return [`${file.name}: could not be run`];
    return tests.map((test) => `${workspace}: ${test.fullName} (${test.status})`);
  });
  // A test that passed and has a failure to tell passed at its second try (`retry` of the workspace): named, though it fails no run.
  const retried = found.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName }) => `${workspace}: ${fullName} (at the second try)`);
  const failed = Math.max(failures.length, code === 0 ? 0 : 1);
  if (failed > failures.length) failures.push(`${workspace}: vitest ended with ${code}`);
  return { name: workspace, passed: found.numPassedTests, failed, remarks: [...failures, ...retried] };
}
