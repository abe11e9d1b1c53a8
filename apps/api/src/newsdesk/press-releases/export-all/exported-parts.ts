import type { ChosenBoilerplate, EventLink, MediumKind, Place } from '@ravabet/contracts/newsdesk/press-releases';
import type { Language } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import type { BodyNode } from '../export-content.ts';

/** A sentence of somebody, out of the body. */
export interface ExportedQuote {
  readonly text: string;
  readonly speaker: string;
  readonly position: string;
}
/** A figure of the library as the text says it: frozen at publication, present before. */
export interface ExportedFact {
  readonly id: string;
  readonly name: string;
  readonly said: string;
  readonly value: number;
  readonly sentence: string;
}
export interface ExportedMedium {
  readonly fileId: string;
  readonly sha256: string;
  readonly kind: MediumKind;
  readonly mediaType: string;
  readonly sizeInBytes: number;
  readonly caption: string;
  readonly credit: string;
  readonly transcript: string;
  /** where the public may fetch it; null before publication */
  readonly href: string | null;
}
/** What a release holds beside its text and pictures. */
export interface ExportedParts {
  readonly media: readonly ExportedMedium[];
  readonly occurredAt: string | null;
  readonly place: Place | null;
  readonly events: readonly EventLink[];
  readonly quotes: readonly ExportedQuote[];
  readonly boilerplate: ChosenBoilerplate | null;
  readonly facts: readonly ExportedFact[];
}

interface Release {
  readonly id: string;
  readonly language: string;
  readonly body: unknown;
  readonly occurredAt: Date | null;
  readonly place: unknown;
  readonly events: unknown;
  readonly boilerplateId: string | null;
}
interface Publication {
  readonly pressReleaseId: string;
  readonly n: number;
  readonly boilerplate: unknown;
  readonly withdrawnAt: Date | null;
}

/** Reads the parts of a portion of releases in a few statements. @returns how those of one release are put together */
export async function readParts(
  tx: Tx,
  organizationId: string,
  releases: readonly Release[],
  publications: readonly Publication[],
  room: string,
): Promise<(release: Release) => ExportedParts> {
  const own = { organizationId, pressReleaseId: { in: releases.map(({ id }) => id) } };
  const media = await tx.pressReleaseMedium.findMany({ where: own, orderBy: { position: 'asc' } });
  const files = await tx.file.findMany({
    where: { organizationId, id: { in: media.map(({ fileId }) => fileId) } },
    select: { id: true, sha256: true },
  });
  const contents = await tx.storedContent.findMany({
    where: { organizationId, sha256: { in: files.map(({ sha256 }) => sha256) } },
    select: { sha256: true, mediaType: true, size: true },
  });
  const boilerplates = await tx.boilerplate.findMany({
    where: { organizationId, id: { in: releases.flatMap(({ boilerplateId }) => boilerplateId ?? []) } },
    select: { id: true, title: true, text: true },
  });
  const uses = await tx.factUse.findMany({ where: own, orderBy: { position: 'asc' } });
  const facts = await tx.fact.findMany({
    where: { organizationId, id: { in: uses.map(({ factId }) => factId) } },
    select: { id: true, names: true },
  });
  return ({ id, language, body, occurredAt, place, events, boilerplateId }) => {
    const publication = publications.find(({ pressReleaseId }) => pressReleaseId === id);
    const isPublic = publication !== undefined && publication.withdrawnAt === null;
    const written = boilerplates.find((one) => one.id === boilerplateId);
    return {
      media: media
        .filter(({ pressReleaseId }) => pressReleaseId === id)
        .map(({ fileId, caption, credit, transcript }) => {
          const sha256 = files.find((file) => file.id === fileId)?.sha256 ?? '';
          const content = contents.find((one) => one.sha256 === sha256);
          const mediaType = content?.mediaType ?? '';
          const kind = mediaType.startsWith('audio/') ? 'audio' : 'video';
          const href = isPublic ? `${room}/media/${sha256}` : null;
          return {
            fileId,
            sha256,
            kind,
            mediaType,
            sizeInBytes: Number(content?.size ?? 0),
            caption,
            credit,
            transcript,
            href,
          } satisfies ExportedMedium;
        }),
      occurredAt: occurredAt?.toISOString() ?? null,
      place: place as Place | null,
      events: events as EventLink[],
      quotes: quotesOf(body as BodyNode),
      boilerplate: publication
        ? (publication.boilerplate as ChosenBoilerplate | null)
        : written
          ? { title: written.title, text: written.text }
          : null,
      facts: uses
        .filter(({ pressReleaseId, publicationN }) => pressReleaseId === id && publicationN === (publication?.n ?? 0))
        .map(({ factId, said, sentence, value }) => {
          const names = facts.find((fact) => fact.id === factId)?.names as
            | Partial<Record<Language, string>>
            | undefined;
          const name = names?.[language as Language] || names?.fa || '';
          return { id: factId, name, said, value: value.toNumber(), sentence };
        }),
    };
  };
}

function quotesOf(node: BodyNode): ExportedQuote[] {
  if (node.type !== 'quote') return (node.content ?? []).flatMap(quotesOf);
  const { speaker, position } = node.attrs ?? {};
  const text = (node.content ?? []).map(textOf).join('\n');
  return [{ text, speaker: wordsOf(speaker), position: wordsOf(position) }];
}
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function textOf(node: BodyNode): string {
  if (node.type === 'fact') return wordsOf(node.attrs?.['text']);
  return node.type === 'hardBreak' ? '\n' : (node.text ?? (node.content ?? []).map(textOf).join(''));
}
