import { join } from 'node:path';
import { generateClient } from '@ravabet/db/generate-client';
import { check, rootTool, runTool, type StageResult } from './quality-stage.ts';
import { repositoryRoot } from './repository-root.ts';
import { hasFiles, workspaces } from './workspaces.ts';

/**
 * What was checked and has not changed since is not checked again: a fifth of the work where little changed. Not in the web app: there the
 * Persian texts are types, and this tsc does not notice that a JSON file changed.
 */
const remembering = (path: string): string[] =>
  path === 'apps/web'
    ? []
    : [
        '--incremental',
        '--tsBuildInfoFile',
        join(repositoryRoot, 'node_modules/.cache/types', path.replaceAll('/', '-')),
      ];

/** tsc in every workspace, two at a time; the database client is generated first, because its types are wanted. */
export async function typeStages(): Promise<StageResult[]> {
  await generateClient();
  const queue = workspaces().filter((workspace) => hasFiles(workspace, /\.tsx?$/));
  const results: StageResult[] = [];
  const work = async (): Promise<void> => {
    for (let workspace = queue.shift(); workspace !== undefined; workspace = queue.shift()) {
      const path = workspace;
      results.push(await check(`types of ${path}`, () => runTool(rootTool('tsc'), ['-p', path, ...remembering(path)])));
    }
  };
  await Promise.all([work(), work()]);
  return results;
}
