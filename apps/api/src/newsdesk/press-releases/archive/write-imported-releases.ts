import { jalaliYearOf, startOfDayInstant } from '@ravabet/calendars';
import type { Language } from '@ravabet/contracts';
import {
  type ArchiveImportOptions,
  type ArchiveItemChoice,
  numberLetters,
  type Picture,
  type PressReleaseKind,
} from '@ravabet/contracts/newsdesk/press-releases';
import type { Prisma, Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { slugFor } from '@ravabet/persian-text';
import { auditMany } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import { takeOfficeNumber } from '../../../platform/office-number.ts';
import { rememberRedirects } from '../../newsroom/share/remember-redirects.ts';
import { keepFirstVersions } from '../keep-version.ts';
import { publicPictures } from '../public-pictures.ts';
import { renderBody } from '../render-body.ts';
import { setPictures } from '../set-pictures.ts';
import { archiveSlug } from './archive-slug.ts';
import type { ReadText } from './read-text.ts';

/** A text and what a person set for it. */
export interface TextToWrite {
  readonly text: ReadText;
  readonly pictures: readonly Picture[];
  readonly choice: ArchiveItemChoice;
}
interface Release extends TextToWrite {
  readonly id: string;
  readonly kind: PressReleaseKind;
  readonly language: Language;
  readonly title: string;
  /** null for a draft */
  readonly publishedAt: Date | null;
}
interface Place {
  readonly importId: string;
  readonly options: ArchiveImportOptions;
}

const noon = 12 * 60 * 60 * 1000;

/**
 * Texts of an archive as releases, a portion in a few statements: published with their own dates and addresses, or drafts where that was
 * chosen, no date is known, or the date lies ahead. @returns their ids, in order
 */
export async function writeImportedReleases(
  tx: Tx,
  actor: Actor,
  place: Place,
  texts: readonly TextToWrite[],
): Promise<string[]> {
  const { organizationId, personId, unitId } = actor;
  const [clock] = await tx.$queryRaw<{ now: Date; timeZone: string }[]>`
    SELECT now() AS now, time_zone AS "timeZone" FROM organization WHERE id = ${organizationId}::uuid`;
  const { now, timeZone } = clock ?? { now: new Date(), timeZone: 'Asia/Tehran' };
  const releases = texts.map((one) => releaseOf(one, place.options, now, timeZone));
  await tx.pressRelease.createMany({
    data: releases.map(({ id, kind, language, title, publishedAt, text }) => ({
      organizationId,
      id,
      storyId: id,
      kind,
      language,
      title,
      lead: text.lead,
      body: text.body as object,
      bodyText: text.bodyText,
      tags: [...text.tags],
      authorId: personId,
      contributorIds: [personId],
      unitId,
      archiveImportId: place.importId,
      // In lists it stands where it belongs, not above today's work.
      ...(publishedAt && { state: 'published', publishedAt, createdAt: publishedAt }),
    })),
  });
  for (const { id, pictures } of releases) if (pictures.length > 0) await setPictures(tx, organizationId, id, pictures);
  await publish(tx, actor, place, releases, timeZone);
  await auditMany(
    tx,
    actor,
    releases.map(({ id, title, publishedAt, text: { oldAddress } }) => ({
      event: 'press-release.imported',
      subjectType: 'PressRelease',
      subjectId: id,
      after: { title, state: publishedAt ? 'published' : 'draft', importId: place.importId, oldAddress },
    })),
  );
  return releases.map(({ id }) => id);
}

function releaseOf(one: TextToWrite, options: ArchiveImportOptions, now: Date, timeZone: string): Release {
  const { text, choice } = one;
  const moment = momentOf(one, options, timeZone);
  // Nothing is published before its time, and nothing without a time: both are drafts that somebody looks at.
  const publishedAt = options.outcome === 'published' && moment !== null && moment <= now ? moment : null;
  return {
    ...one,
    id: newId(),
    kind: choice.kind ?? text.kind ?? options.kind,
    language: choice.language ?? text.language ?? options.language,
    title: choice.title ?? text.title,
    publishedAt,
  };
}

/** A day without an hour is its noon, so that it is that day everywhere where it is read. */
function momentOf({ choice, text }: TextToWrite, { calendar }: ArchiveImportOptions, timeZone: string): Date | null {
  if (!choice.date && text.at) return new Date(text.at);
  const day = choice.date ?? text.date?.[calendar];
  return day ? new Date(Date.parse(startOfDayInstant(day, timeZone)) + noon) : null;
}

async function publish(
  tx: Tx,
  actor: Actor,
  { importId, options }: Place,
  releases: readonly Release[],
  timeZone: string,
): Promise<void> {
  const { organizationId } = actor;
  const due = releases.flatMap((release) =>
    release.publishedAt ? [{ ...release, publishedAt: release.publishedAt }] : [],
  );
  if (due.length === 0) return;
  const numbers = new Map<string, OfficeNumber>();
  // The register is taken in the order of the archive; each number is a row of its own.
  if (options.numbered)
    for (const release of due) numbers.set(release.id, await takeNumber(tx, actor, release, timeZone));
  const versions = await keepFirstVersions(
    tx,
    actor,
    due.map(({ id }) => id),
    'published',
  );
  const publications: Prisma.PublicationCreateManyInput[] = [];
  const shown: Prisma.PublicationPictureCreateManyInput[] = [];
  for (const release of due) {
    const kept = versions.get(release.id);
    if (!kept) throw new Error('a release has lost its version');
    const { n, hash, content } = kept;
    const pictures = content.pictures.length > 0 ? await publicPictures(tx, organizationId, content.pictures) : [];
    const { overTitle, title, subTitle, lead, placeLine, tags, topicIds } = content;
    const { id, kind, language, publishedAt } = release;
    const number = numbers.get(id);
    const slug = number
      ? `${kind[0]}${number.year}-${number.n}-${slugFor(title)}`.replace(/-$/, '')
      : archiveSlug(id, title, publishedAt, timeZone);
    publications.push({
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
      topicIds,
      html: renderBody(content.body),
      pictures,
      ...(number && { numberKind: number.kind, numberYear: number.year, numberN: number.n }),
      hash,
      publishedAt,
      firstPublishedAt: publishedAt,
    });
    shown.push(...pictures.map(({ sha256 }) => ({ organizationId, sha256, pressReleaseId: id, n })));
  }
  await tx.publication.createMany({ data: publications });
  if (shown.length > 0) await tx.publicationPicture.createMany({ data: shown, skipDuplicates: true });
  // Of two texts that claim one address the first has it.
  const addresses = due.flatMap(({ id, text: { oldAddress } }) =>
    oldAddress ? [{ address: oldAddress, pressReleaseId: id }] : [],
  );
  await rememberRedirects(tx, organizationId, addresses, importId);
}

type OfficeNumber = Awaited<ReturnType<typeof takeOfficeNumber>>;

async function takeNumber(
  tx: Tx,
  actor: Actor,
  release: Release & { publishedAt: Date },
  timeZone: string,
): Promise<OfficeNumber> {
  const { organizationId, personId } = actor;
  const { id, kind, title, publishedAt } = release;
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
