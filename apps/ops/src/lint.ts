import { formatStage, lintStages } from './lint-stages.ts';
import { summarize } from './quality-stage.ts';

process.exit(summarize([await formatStage(), ...(await lintStages())]));
