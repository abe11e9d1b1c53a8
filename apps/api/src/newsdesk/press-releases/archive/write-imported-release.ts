import { jalaliYearOf, localDateOf, startOfDayInstant, toJalali } from '@ravabet/calendars';
import {
  type ArchiveImportOptions,
  type ArchiveItemChoice,
  numberLetters,
  type Picture,
} from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { slugFor } from '@ravabet/persian-text';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { takeOfficeNumber } from '../../../platform/office-number.ts';
import { keepVersion } from '../keep-version.ts';
import { publicPictures } from '../public-pictures.ts';
import { renderBody } from '../render-body.ts';
import { setPictures } from '../set-pictures.ts';
import type { ReadText } from './read-text.ts';

export type ImportedPicture = Picture;

interface Imported {
  readonly importId: string;
  readonly options: ArchiveImportOptions;
  readonly text: ReadText;
  readonly pictures: readonly ImportedPicture[];
  readonly choice: ArchiveItemChoice;
}

const noon = 12 * 60 * 60 * 1000;

/** One text of an archive as a release: published with its own date and address, or a draft where that was chosen or no date is known. */
export async function writeImportedRelease(tx: Tx, actor: Actor, imported: Imported): Promise<string> {
  const { organizationId, personId } = actor;
  const { importId, options, text, pictures, choice } = imported;
  const id = newId();
  const [clock] = await tx.$queryRaw<{ now: Date; timeZone: string }[]>`
    SELECT now() AS now, time_zone AS "timeZone" FROM organization WHERE id = ${organizationId}::uuid`;
  const { now, timeZone } = clock ?? { now: new Date(), timeZone: 'Asia/Tehran' };
  const publishedAt = momentOf(imported, timeZone);
  // Nothing is published before its time, and nothing without a time: both are drafts that somebody looks at.
  const isPublished = options.outcome === 'published' && publishedAt !== null && publishedAt <= now;
  const kind = choice.kind ?? text.kind ?? options.kind;
  const language = choice.language ?? text.language ?? options.language;
  const title = choice.title ?? text.title;
  const { lead, body, bodyText, tags } = text;
  await tx.pressRelease.create({
    data: {
      organizationId,
      id,
      storyId: id,
      kind,
      language,
      title,
      lead,
      body: body as object,
      bodyText,
      tags: [...tags],
      authorId: personId,
      contributorIds: [personId],
      unitId: actor.unitId,
      archiveImportId: importId,
      // In lists it stands where it belongs, not above today's work.
      ...(isPublished && { state: 'published', publishedAt, createdAt: publishedAt }),
    },
    select: { id: true },
  });
  if (pictures.length > 0) await setPictures(tx, organizationId, id, pictures);
  if (isPublished) {
    const number = options.numbered ? await takeNumber(tx, actor, { id, kind, title, publishedAt, timeZone }) : null;
    await publish(tx, actor, {
      id,
      kind,
      language,
      publishedAt,
      timeZone,
      number,
      oldAddress: text.oldAddress,
      importId,
    });
  }
  await audit(tx, actor, {
    event: 'press-release.imported',
    subjectType: 'PressRelease',
    subjectId: id,
    after: { title, state: isPublished ? 'published' : 'draft', importId, oldAddress: text.oldAddress },
  });
  return id;
}

/** A day without an hour is its noon, so that it is that day everywhere where it is read. */
function momentOf({ choice, text, options }: Imported, timeZone: string): Date | null {
  if (!choice.date && text.at) return new Date(text.at);
  const other = options.calendar === 'jalali' ? 'gregorian' : 'jalali';
  const day = choice.date ?? text.date?.[options.calendar] ?? text.date?.[other];
  return day ? new Date(Date.parse(startOfDayInstant(day, timeZone)) + noon) : null;
}

interface Published {
  id: string;
  kind: keyof typeof numberLetters;
  publishedAt: Date;
  timeZone: string;
}
type OfficeNumber = Awaited<ReturnType<typeof takeOfficeNumber>>;

async function takeNumber(tx: Tx, actor: Actor, release: Published & { title: string }): Promise<OfficeNumber> {
  const { organizationId, personId } = actor;
  const { id, kind, title, publishedAt, timeZone } = release;
  const year = jalaliYearOf(publishedAt.toISOString(), timeZone);
  const subject = {
    organizationId,
    kind: numberLetters[kind],
    year,
    subjectType: 'PressRelease',
    subjectId: id,
    title,
    personId,
  };
  const number = await takeOfficeNumber(tx, subject);
  const data = { numberKind: number.kind, numberYear: number.year, numberN: number.n };
  await tx.pressRelease.updateMany({ where: { organizationId, id }, data });
  return number;
}

async function publish(
  tx: Tx,
  actor: Actor,
  release: Published & { language: string; number: OfficeNumber | null; oldAddress: string | null; importId: string },
): Promise<void> {
  const { organizationId } = actor;
  const { id, kind, language, publishedAt, timeZone, number, oldAddress, importId } = release;
  const { n, hash, content } = await keepVersion(tx, actor, id, 'published');
  const pictures = content.pictures.length > 0 ? await publicPictures(tx, organizationId, content.pictures) : [];
  const { overTitle, title, subTitle, lead, placeLine, tags } = content;
  const slug = number
    ? `${kind[0]}${number.year}-${number.n}-${slugFor(title)}`.replace(/-$/, '')
    : archiveSlug(id, title, publishedAt, timeZone);
  await tx.publication.create({
    data: {
      organizationId,
      pressReleaseId: id,
      n,
      storyId: id,
      kind,
      language,
      slug,
      overTitle,
      title,
      subTitle,
      lead,
      placeLine,
      tags,
      html: renderBody(content.body),
      pictures,
      ...(number && { numberKind: number.kind, numberYear: number.year, numberN: number.n }),
      hash,
      publishedAt,
    },
    select: { n: true },
  });
  if (pictures.length > 0) {
    await tx.publicationPicture.createMany({
      data: pictures.map(({ sha256 }) => ({ organizationId, sha256, pressReleaseId: id, n })),
      skipDuplicates: true,
    });
  }
  // Of two texts that claim one address the first has it.
  if (oldAddress) {
    const data = [{ organizationId, address: oldAddress, pressReleaseId: id, importId }];
    await tx.oldAddress.createMany({ data, skipDuplicates: true });
  }
}

/** The permanent address of a release without a number: its day, a few letters of its id, its title. */
function archiveSlug(id: string, title: string, publishedAt: Date, timeZone: string): string {
  const { year, month, day } = toJalali(localDateOf(publishedAt.toISOString(), timeZone));
  const two = (n: number): string => String(n).padStart(2, '0');
  return `archive-${year}-${two(month)}-${two(day)}-${id.slice(-6)}-${slugFor(title)}`.replace(/-$/, '');
}
