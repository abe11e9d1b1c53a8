import { localDateOf } from '@ravabet/calendars';
import type { Prisma, Tx } from '@ravabet/db';
import type { Platform } from '../../../platform/platform.ts';
import type { ArchivePictures } from './archive-pictures.ts';
import type { ArchivePart } from './archive-source.ts';
import { type ArchiveWork, importAtWork, inOrganization, openUploads, type Progress } from './archive-work.ts';
import type { ReadText } from './read-text.ts';
import { Unreadable } from './unreadable.ts';

type Row = Prisma.ArchiveImportItemCreateManyInput;

/** So many items are written down at once: a worker that is killed goes on after the last of them. */
const portion = 100;

/** Reads an archive through and writes down what is in it; nothing of it is imported yet. Goes on where it was stopped. */
export async function readTexts(
  platform: Platform,
  work: ArchiveWork,
  progress: Progress,
): Promise<Record<string, unknown>> {
  const { organizationId, importId } = work;
  const begun = await inOrganization(platform, organizationId, async (tx) => {
    const row = await importAtWork(tx, work, 'reading');
    const { timeZone } = await tx.organization.findUniqueOrThrow({
      where: { id: organizationId },
      select: { timeZone: true },
    });
    const read = await tx.archiveImportItem.count({ where: { organizationId, importId } });
    return row && { ...row, timeZone, read };
  });
  if (!begun) return {};
  const archive = await openUploads(platform, organizationId, begun.fileIds);
  let rows: Row[] = [];
  let position = 0;
  const keep = async (): Promise<void> => {
    const kept = rows;
    rows = [];
    await inOrganization(platform, organizationId, async (tx) => {
      await tx.archiveImportItem.createMany({ data: kept, skipDuplicates: true });
      await markDoubled(tx, work, kept);
    });
  };
  try {
    for await (const part of archive.parts()) {
      if (position >= begun.read)
        rows.push(await itemOf(part, { organizationId, importId, position }, archive.pictures, begun.timeZone));
      position++;
      if (rows.length >= portion) await keep();
      await progress.report(position);
    }
    await keep();
  } finally {
    await archive.close();
  }
  await inOrganization(platform, organizationId, (tx) =>
    tx.archiveImport.updateMany({
      where: { organizationId, id: importId, state: 'reading' },
      data: { state: 'ready', passedOver: archive.passedOver(), version: { increment: 1 } },
    }),
  );
  return { importId, read: position };
}

async function itemOf(
  part: ArchivePart,
  place: { organizationId: string; importId: string; position: number },
  pictures: ArchivePictures,
  timeZone: string,
): Promise<Row> {
  const base = { ...place, fileId: part.fileId, path: part.path.toWellFormed().replaceAll('\0', '').slice(0, 1000) };
  const unread = { sourceKey: `unread ${part.fileId} ${place.position}`, state: 'unreadable' };
  if (part.refused) return { ...base, ...unread, reason: part.refused };
  try {
    const { sourceKey, text } = await part.read();
    const state = part.leftOut ? 'left-out' : 'found';
    return {
      ...base,
      sourceKey,
      state,
      found: foundOf(text, part.path, pictures, timeZone),
      oldAddress: text.oldAddress,
    };
  } catch (error) {
    // A reader that fails on what it was not made for must not keep the rest from being read.
    return { ...base, ...unread, reason: error instanceof Unreadable ? error.reason : 'damaged' };
  }
}

function foundOf(text: ReadText, path: string, pictures: ArchivePictures, timeZone: string): Prisma.InputJsonObject {
  const missing = text.pictures.some(({ src }) => !pictures.has(src, path));
  const { title, language, kind, at, date } = text;
  const doubts = missing ? [...text.doubts, 'pictures-missing'] : [...text.doubts];
  return {
    title,
    language,
    kind,
    at,
    day: at && localDateOf(at, timeZone),
    date: date && { jalali: date.jalali, gregorian: date.gregorian },
    excerpt: text.bodyText.replaceAll(/\s+/g, ' ').slice(0, 200).toWellFormed(),
    pictures: text.pictures.length,
    doubts,
  };
}

/** What was imported before, or stands in this archive already, is told and not imported again. */
async function markDoubled(tx: Tx, { organizationId, importId }: ArchiveWork, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  await tx.$executeRaw`
    UPDATE archive_import_item x SET state = 'doubled', press_release_id = (
      SELECT o.press_release_id FROM archive_import_item o
      WHERE o.organization_id = x.organization_id AND o.source_key = x.source_key AND o.state = 'imported' LIMIT 1)
    WHERE x.organization_id = ${organizationId}::uuid AND x.import_id = ${importId}::uuid AND x.position >= ${first.position}
      AND x.state = 'found' AND EXISTS (
        SELECT 1 FROM archive_import_item o WHERE o.organization_id = x.organization_id AND o.source_key = x.source_key
          AND (o.state = 'imported' OR (o.import_id = x.import_id AND o.position < x.position AND o.state = 'found')))`;
}
