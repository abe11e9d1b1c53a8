import { createHash } from 'node:crypto';
import type { Tx } from '@ravabet/db';

const contentColumns = {
  kind: true,
  language: true,
  overTitle: true,
  title: true,
  subTitle: true,
  lead: true,
  body: true,
  placeLine: true,
  tags: true,
  topicIds: true,
  occurredAt: true,
  place: true,
  events: true,
  boilerplateId: true,
  pictures: {
    select: { fileId: true, caption: true, alternativeText: true, credit: true },
    orderBy: { position: 'asc' as const },
  },
  media: {
    select: { fileId: true, posterFileId: true, caption: true, credit: true, transcript: true },
    orderBy: { position: 'asc' as const },
  },
};

/** Keeps what the release says at this moment, with the hash of its canonical JSON. Kept versions never change. */
export async function keepVersion(
  tx: Tx,
  actor: { organizationId: string; personId: string | null },
  pressReleaseId: string,
  cause: 'submitted' | 'approved' | 'published' | 'saved',
) {
  const { organizationId } = actor;
  const { boilerplateId, occurredAt, ...rest } = await tx.pressRelease.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: pressReleaseId } },
    select: contentColumns,
  });
  // The words themselves: the organisation's own may be others tomorrow.
  const boilerplate = boilerplateId
    ? await tx.boilerplate.findUniqueOrThrow({
        where: { organizationId_id: { organizationId, id: boilerplateId } },
        select: { title: true, text: true },
      })
    : null;
  const content = { ...rest, occurredAt: occurredAt?.toISOString() ?? null, boilerplate };
  const hash = createHash('sha256').update(canonicalJson(content)).digest('hex');
  const newest = await tx.pressReleaseVersion.findFirst({
    where: { organizationId, pressReleaseId },
    orderBy: { n: 'desc' },
    select: { n: true },
  });
  const n = (newest?.n ?? 0) + 1;
  await tx.pressReleaseVersion.create({
    data: { organizationId, pressReleaseId, n, cause, snapshot: content as object, hash, createdById: actor.personId },
    select: { n: true },
  });
  return { n, hash, content };
}

/** JSON with the keys of every object in order, so that equal content has an equal hash (RFC 8785 for the values we store). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson((value as Record<string, unknown>)[key])}`).join(',')}}`;
}
