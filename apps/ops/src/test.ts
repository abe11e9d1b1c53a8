import { browserStage } from './browser-stage.ts';
import { formatStage, lintStages } from './lint-stages.ts';
import { type StageResult, summarize } from './quality-stage.ts';
import { typeStages } from './type-stages.ts';
import { vitestStage } from './vitest-stage.ts';
import { hasFiles, workspaces } from './workspaces.ts';

// Everything, to the end even when something fails early: one run tells all.
const began = performance.now();
console.log('── format, lint, types');
const results: StageResult[] = [await formatStage(), ...(await lintStages()), ...(await typeStages())];
for (const workspace of workspaces()) {
  if (workspace !== 'e2e' && hasFiles(workspace, /\.test\.tsx?$/)) results.push(await vitestStage(workspace));
}
results.push(await browserStage());
console.log(`\n── ${Math.round((performance.now() - began) / 1000)} s`);
process.exit(summarize(results));
