import { summarize } from './quality-stage.ts';
import { typeStages } from './type-stages.ts';

process.exit(summarize(await typeStages()));
