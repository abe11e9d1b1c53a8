import { join } from 'node:path';
import { superviseProcess } from '../supervise-process.ts';

const script = join(import.meta.dirname, 'stand-in-service.ts');
superviseProcess({ script, env: process.env, log: 'inherit', onRestart: () => {} }).started();
