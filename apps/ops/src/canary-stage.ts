import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPhysicalClasses } from './find-physical-classes.ts';
import { check, type Ran, rootTool, runTool, type StageResult } from './quality-stage.ts';
import { repositoryRoot } from './repository-root.ts';

export const canaryFolder = 'apps/ops/canary';

interface Mistake {
  file: string;
  rule: string;
}

/** The first line of each canary names the rules that have to catch it. */
function plantedMistakes(): Mistake[] {
  return readdirSync(join(repositoryRoot, canaryFolder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|css)$/.test(name))
    .flatMap((name) => {
      const file = `${canaryFolder}/${name}`;
      const [firstLine = ''] = readFileSync(join(repositoryRoot, file), 'utf8').split('\n');
      const rules = /must be caught: ([^*]+)/.exec(firstLine)?.[1]?.trim().split(' ') ?? [];
      return rules.map((rule) => ({ file, rule }));
    });
}

/** oxlint writes `import(no-cycle)` for what is configured as `import/no-cycle`. */
function caughtBy(output: string, mistake: Mistake): boolean {
  const [plugin = '', rule] = mistake.rule.split('/');
  const written = rule === undefined ? plugin : `${plugin}(${rule})`;
  return output.split('\n').some((line) => line.includes(mistake.file) && line.includes(written));
}

/** A lint that checks nothing is green. This one plants mistakes and fails when any of them goes unnoticed. */
export function canaryStage(): Promise<StageResult> {
  return check('lint canary: planted mistakes are caught', async (): Promise<Ran> => {
    const mistakes = plantedMistakes();
    const script = await runTool(rootTool('oxlint'), ['--type-aware', '-f', 'unix', canaryFolder]);
    const style = await runTool(rootTool('stylelint'), ['-f', 'unix', `${canaryFolder}/**/*.css`]);
    const classes = findPhysicalClasses([canaryFolder]).map((found) => `${found} physical-classes`);
    const output = [script.output, style.output, ...classes].join('\n');
    const missed = mistakes.filter((mistake) => !caughtBy(output, mistake));
    if (mistakes.length === 0) return { code: 1, output: 'no canary was found' };
    return { code: missed.length, output: missed.map(({ file, rule }) => `${rule} did not notice ${file}`).join('\n') };
  });
}
