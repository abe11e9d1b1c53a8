import { defineLongJob, handleLongJob } from '../../../office/jobs/share/run-job.ts';
import type { Platform } from '../../../platform/platform.ts';
import { importTexts } from './import-texts.ts';
import { readTexts } from './read-texts.ts';
import { removeTexts } from './remove-texts.ts';

export interface ImportWork {
  importId: string;
}
export const readArchiveJob = defineLongJob<ImportWork>('press-releases.read-archive');
export const importArchiveJob = defineLongJob<ImportWork>('press-releases.import-archive');
export const removeImportJob = defineLongJob<ImportWork>('press-releases.remove-import');

export function handleArchiveImportJobs(platform: Platform): void {
  handleLongJob(platform, readArchiveJob, (work, progress, about) =>
    readTexts(platform, { ...about, ...work }, progress),
  );
  handleLongJob(platform, importArchiveJob, (work, progress, about) =>
    importTexts(platform, { ...about, ...work }, progress),
  );
  handleLongJob(platform, removeImportJob, (work, progress, about) =>
    removeTexts(platform, { ...about, ...work }, progress),
  );
}
