import type {
  ArchiveDoubt,
  ArchiveImportOptions,
  ArchiveItemChoice,
  Picture,
} from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { keepPicture } from '../../../office/files/share/keep-picture.ts';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import type { ArchivePart } from './archive-source.ts';
import { type ArchiveWork, importAtWork, inOrganization, openUploads, type Progress } from './archive-work.ts';
import type { OpenArchive } from './open-archive.ts';
import type { ReadText } from './read-text.ts';
import { writeImportedReleases } from './write-imported-releases.ts';
import { Unreadable } from './unreadable.ts';

/** So many texts become releases in one transaction; a worker that is killed has lost at most these, and makes them again. */
const portion = 25;

interface Waiting {
  readonly position: number;
  readonly text: ReadText;
  readonly pictures: Picture[];
  readonly refused: boolean;
}

/**
 * Makes releases of what was found. Each item's state changes in the transaction that makes its release, so whoever goes on, after a cancel
 * or a kill, makes the rest and nothing twice.
 */
export async function importTexts(
  platform: Platform,
  work: ArchiveWork,
  progress: Progress,
): Promise<Record<string, unknown>> {
  const { organizationId, importId, personId } = work;
  const standing = personId && (await platform.memberships.standingOf(personId, organizationId));
  if (!standing) throw problem('forbidden');
  const { actor, ability } = standing;
  const begun = await inOrganization(platform, organizationId, async (tx) => {
    const row = await importAtWork(tx, work, 'importing');
    const total = await tx.archiveImportItem.count({
      where: { organizationId, importId, state: { in: ['found', 'imported', 'failed'] } },
    });
    const todo = await tx.archiveImportItem.findMany({
      where: { organizationId, importId, state: 'found' },
      select: { position: true },
    });
    return row && { ...row, total, todo: new Set(todo.map(({ position }) => position)) };
  });
  if (!begun) return {};
  if (begun.options.outcome === 'published' && !ability.can('publish', 'PressRelease')) throw problem('forbidden');
  const archive = await openUploads(platform, organizationId, begun.fileIds);
  let waiting: Waiting[] = [];
  let done = begun.total - begun.todo.size;
  const write = async (): Promise<void> => {
    const texts = waiting;
    waiting = [];
    await writePortion(platform, actor, { ...work, options: begun.options }, texts);
    done += texts.length;
    await progress.report(done, begun.total);
  };
  try {
    let position = -1;
    for await (const part of archive.parts()) {
      position++;
      if (!begun.todo.has(position)) continue;
      const read = await readAgain(platform, actor, archive, part, position);
      if (read) waiting.push(read);
      else await markFailed(platform, work, position);
      if (waiting.length >= portion) await write();
    }
    await write();
  } finally {
    await archive.close();
  }
  return finish(platform, actor, work);
}

async function readAgain(
  platform: Platform,
  actor: Actor,
  archive: OpenArchive,
  part: ArchivePart,
  position: number,
): Promise<Waiting | null> {
  try {
    const { text } = await part.read();
    const pictures: Picture[] = [];
    let refused = false;
    for (const { src, alternativeText, caption } of text.pictures) {
      const found = await archive.pictures.find(src, part.path);
      const fileId = found && (await keepPicture(platform, actor, found));
      if (found && !fileId) refused = true;
      if (fileId && !pictures.some((one) => one.fileId === fileId))
        pictures.push({ fileId, alternativeText, caption, credit: '' });
    }
    return { position, text, pictures, refused };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

type Importing = ArchiveWork & { options: ArchiveImportOptions };

/** All at once; where one of them cannot be written, each alone, so that only that one is told as failed. */
async function writePortion(
  platform: Platform,
  actor: Actor,
  work: Importing,
  texts: readonly Waiting[],
): Promise<void> {
  if (texts.length === 0) return;
  try {
    await inOrganization(platform, work.organizationId, (tx) => writeAll(tx, actor, work, texts));
  } catch (error) {
    if (isPassing(error)) throw error;
    if (texts.length > 1) {
      for (const text of texts) await writePortion(platform, actor, work, [text]);
      return;
    }
    platform.log.warn(
      { err: error, importId: work.importId, position: texts[0]?.position },
      'a text of an archive could not be imported',
    );
    await markFailed(platform, work, texts[0]?.position ?? -1);
  }
}

/** What the queue tries again: the database away, a deadlock, a full disk. */
const isPassing = (error: unknown): boolean => {
  const code = String((error as { code?: unknown }).code ?? '');
  return /^(P1\d{3}|P2024|P2028|P2034|40001|40P01|53\d{3}|57P0\d|ECONN\w*)$/.test(code);
};

interface Item {
  readonly position: number;
  readonly sourceKey: string;
  readonly choice: ArchiveItemChoice;
  readonly found: { doubts: ArchiveDoubt[] };
}

async function writeAll(tx: Tx, actor: Actor, work: Importing, texts: readonly Waiting[]): Promise<void> {
  const { organizationId, importId } = work;
  const positions = texts.map(({ position }) => position);
  const items = await tx.$queryRaw<Item[]>`
    SELECT position, source_key AS "sourceKey", choice, found FROM archive_import_item WHERE organization_id = ${organizationId}::uuid
      AND import_id = ${importId}::uuid AND position = ANY(${positions}::int[]) AND state = 'found' ORDER BY position FOR UPDATE`;
  const keys = items.map(({ sourceKey }) => sourceKey);
  const twins = await tx.archiveImportItem.findMany({
    where: { organizationId, sourceKey: { in: keys }, state: 'imported' },
    select: { sourceKey: true, pressReleaseId: true },
  });
  const doubled = (item: Item) => twins.find(({ sourceKey }) => sourceKey === item.sourceKey);
  const due = items
    .filter((item) => !doubled(item))
    .flatMap((item) =>
      texts.filter(({ position }) => position === item.position).map((waiting) => ({ ...waiting, item })),
    );
  const ids = await writeImportedReleases(
    tx,
    actor,
    work,
    due.map(({ item, text, pictures }) => ({ text, pictures, choice: item.choice })),
  );
  const became = [
    ...due.map(({ item, refused }, index) => {
      const doubts = refused
        ? [...new Set<ArchiveDoubt>([...item.found.doubts, 'pictures-refused'])]
        : item.found.doubts;
      return { position: item.position, state: 'imported', id: ids[index] ?? null, doubts };
    }),
    ...items.flatMap((item) => {
      const twin = doubled(item);
      return twin
        ? [{ position: item.position, state: 'doubled', id: twin.pressReleaseId, doubts: item.found.doubts }]
        : [];
    }),
  ];
  await tx.$executeRaw`
    UPDATE archive_import_item x SET state = b.state, press_release_id = b.id, found = jsonb_set(x.found, '{doubts}', b.doubts)
    FROM jsonb_to_recordset(${JSON.stringify(became)}::jsonb) AS b(position int, state text, id uuid, doubts jsonb)
    WHERE x.organization_id = ${organizationId}::uuid AND x.import_id = ${importId}::uuid AND x.position = b.position`;
}

const markFailed = (platform: Platform, { organizationId, importId }: ArchiveWork, position: number) =>
  inOrganization(platform, organizationId, (tx) =>
    tx.archiveImportItem.updateMany({
      where: { organizationId, importId, position, state: 'found' },
      data: { state: 'failed', reason: 'import-failed' },
    }),
  );

async function finish(
  platform: Platform,
  actor: Actor,
  { organizationId, importId }: ArchiveWork,
): Promise<Record<string, unknown>> {
  return inOrganization(platform, organizationId, async (tx) => {
    const counted = await tx.archiveImportItem.groupBy({
      by: ['state'],
      where: { organizationId, importId },
      _count: true,
    });
    const after = Object.fromEntries(counted.map(({ state, _count }) => [state, _count]));
    const ended = await tx.archiveImport.updateMany({
      where: { organizationId, id: importId, state: 'importing' },
      data: { state: 'done', finishedAt: new Date(), version: { increment: 1 } },
    });
    if (ended.count > 0) {
      await audit(tx, actor, {
        event: 'archive-import.finished',
        subjectType: 'ArchiveImport',
        subjectId: importId,
        after,
      });
    }
    return { importId, ...after };
  });
}
