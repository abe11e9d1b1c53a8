import { generateClient } from '@ravabet/db/generate-client';
import { canaryFolder, canaryStage } from './canary-stage.ts';
import { findPhysicalClasses } from './find-physical-classes.ts';
import { check, rootTool, runTool, type StageResult } from './quality-stage.ts';

const sources = ['apps', 'packages', 'prisma', 'e2e'];

export function formatStage(): Promise<StageResult> {
  return check('format', () => runTool(rootTool('biome'), ['format', '.']));
}

/** The rules ask for types, those of the database client too: it is generated first. */
export async function lintStages(): Promise<StageResult[]> {
  await generateClient();
  return [
    await canaryStage(),
    await check('code and import rules', () =>
      runTool(rootTool('oxlint'), ['--type-aware', '--deny-warnings', '--ignore-pattern', canaryFolder, ...sources]),
    ),
    await check('style sheets', () =>
      runTool(rootTool('stylelint'), ['--allow-empty-input', '{apps,packages}/*/src/**/*.css']),
    ),
    await check('start and end, never left and right', () => {
      const found = findPhysicalClasses(['apps/web/src', 'packages/ui/src']);
      return Promise.resolve({ code: found.length, output: found.join('\n') });
    }),
    await check('no dead files', () =>
      runTool(rootTool('knip'), ['--include', 'files,unlisted,unresolved', '--no-config-hints']),
    ),
  ];
}
