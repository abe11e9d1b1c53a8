import type { ArchiveImportOptions } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Progress } from '../../../office/jobs/share/run-job.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { type ArchiveFile, type OpenArchive, openArchive } from './open-archive.ts';
import { Unreadable } from './unreadable.ts';

/** Which import a job works on, and for whom. */
export interface ArchiveWork {
  readonly organizationId: string;
  readonly importId: string;
  readonly personId: string | null;
}
export type { Progress };

export const inOrganization = <T>(
  { databases }: Pick<Platform, 'databases'>,
  organizationId: string,
  work: (tx: Tx) => Promise<T>,
) => withOrganization(databases.app.prisma, organizationId, work);

/** The import as it stands now, or null when it has moved on: a job that comes twice then does nothing. */
export async function importAtWork(tx: Tx, { organizationId, importId }: ArchiveWork, state: string) {
  const row = await tx.archiveImport.findUnique({ where: { organizationId_id: { organizationId, id: importId } } });
  return row?.state === state ? { ...row, options: row.options as unknown as ArchiveImportOptions } : null;
}

/** Opens the uploads of an import. A file that is damaged as a whole ends the job with a name that people understand. */
export async function openUploads(
  platform: Platform,
  organizationId: string,
  fileIds: readonly string[],
): Promise<OpenArchive> {
  const files = await inOrganization(platform, organizationId, async (tx): Promise<ArchiveFile[]> => {
    const rows = await tx.file.findMany({ where: { organizationId, id: { in: [...fileIds] }, state: 'ready' } });
    const contents = await tx.storedContent.findMany({
      where: { organizationId, sha256: { in: rows.map(({ sha256 }) => sha256) } },
    });
    return fileIds.map((id) => {
      const row = rows.find((one) => one.id === id);
      const content = contents.find(({ sha256 }) => sha256 === row?.sha256);
      if (!row || !content) throw problem('archive-file-not-ready');
      return { id, name: row.name, storageKey: content.storageKey, isPicture: content.mediaType.startsWith('image/') };
    });
  });
  try {
    return await openArchive(platform, files);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw problem(error.reason === 'too-large' ? 'archive-too-large' : 'archive-unreadable', { cause: error });
  }
}
