import { formatStage, lintStages } from './lint-stages.ts';
import { type StageResult, summarize } from './quality-stage.ts';
import { typeStages } from './type-stages.ts';
import { vitestStage } from './vitest-stage.ts';
import { hasFiles, workspaces } from './workspaces.ts';

// What a change must pass before it is shown to anybody, in under a minute: no database, no browser.
const results: StageResult[] = [await formatStage(), ...(await lintStages()), ...(await typeStages())];
for (const workspace of workspaces().filter((path) => path.startsWith('packages/'))) {
  if (hasFiles(workspace, /\.test\.tsx?$/)) results.push(await vitestStage(workspace));
}
process.exit(summarize(results));
