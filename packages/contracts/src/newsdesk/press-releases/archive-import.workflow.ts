import * as Type from 'typebox';
import type { Workflow } from '../../kernel/workflow.ts';

/** The long work of a state that says so may have been stopped, by a person or by a fault: it can be gone on with. */
export const archiveImportStates = [
  'reading',
  'reading-stopped',
  'ready',
  'importing',
  'importing-stopped',
  'done',
  'removing',
  'removing-stopped',
  'removed',
] as const;
export const ArchiveImportState = Type.Enum([...archiveImportStates]);
export type ArchiveImportState = (typeof archiveImportStates)[number];

/** What people do; reading → ready, importing → done and removing → removed is what the long work does at its end. */
export const archiveImportWorkflow = {
  states: archiveImportStates,
  initial: 'reading',
  transitions: {
    read: { from: ['reading-stopped'], to: 'reading' },
    update: { from: ['ready'], to: 'ready' },
    run: { from: ['ready', 'importing-stopped'], to: 'importing' },
    remove: { from: ['reading-stopped', 'ready', 'importing-stopped', 'done', 'removing-stopped'], to: 'removing' },
  },
} as const satisfies Workflow<ArchiveImportState>;
export type ArchiveImportVerb = keyof typeof archiveImportWorkflow.transitions;
