import type { ArchiveImportOptions, ArchiveImportState } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';

export interface LoadedImport {
  id: string;
  name: string;
  state: ArchiveImportState;
  options: ArchiveImportOptions;
  fileIds: string[];
  createdById: string;
  version: number;
}

/**
 * The import a verb works on, after asking whether the person may. Where its long work was stopped, the state says so: `-stopped` is never
 * stored, it follows from the job.
 */
export async function loadArchiveImport(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  verb: Action,
  id: string,
): Promise<LoadedImport> {
  const { organizationId } = actor;
  const row = await tx.archiveImport.findUnique({ where: { organizationId_id: { organizationId, id } } });
  if (!row) throw problem('not-found');
  must(ability, verb, 'ArchiveImport', { createdById: row.createdById });
  const job =
    row.jobId === null
      ? null
      : await tx.job.findUnique({ where: { organizationId_id: { organizationId, id: row.jobId } } });
  const running = ['reading', 'importing', 'removing'].includes(row.state);
  const stopped = running && (job === null || ['cancelled', 'failed'].includes(job.state));
  return {
    id,
    name: row.name,
    state: (stopped ? `${row.state}-stopped` : row.state) as ArchiveImportState,
    options: row.options as unknown as ArchiveImportOptions,
    fileIds: row.fileIds,
    createdById: row.createdById,
    version: row.version,
  };
}
