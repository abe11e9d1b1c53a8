import { join } from 'node:path';

/** The checkout, whatever folder the command was started in. */
export const repositoryRoot = join(import.meta.dirname, '..', '..', '..');
