import { createHash } from 'node:crypto';
import type { Tx } from '@ravabet/db';
import { contentColumns, inWords, readContent } from './read-content.ts';

/** Keeps what the release says at this moment, with the hash of its canonical JSON. Kept versions never change. */
export async function keepVersion(
  tx: Tx,
  actor: { organizationId: string; personId: string | null },
  pressReleaseId: string,
  cause: 'submitted' | 'approved' | 'published' | 'corrected' | 'saved',
) {
  const { organizationId } = actor;
  const content = await inWords(tx, organizationId, await readContent(tx, organizationId, pressReleaseId));
  const hash = hashOf(content);
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

/** The first version of releases that were written just now, all at once. */
export async function keepFirstVersions(
  tx: Tx,
  actor: { organizationId: string; personId: string | null },
  pressReleaseIds: readonly string[],
  cause: 'published',
) {
  const { organizationId, personId } = actor;
  const rows = await tx.pressRelease.findMany({
    where: { organizationId, id: { in: [...pressReleaseIds] } },
    select: { id: true, ...contentColumns },
  });
  const versions = rows.map(({ id, boilerplateId: _none, occurredAt, ...rest }) => {
    const content = { ...rest, occurredAt: occurredAt?.toISOString() ?? null, boilerplate: null };
    return { id, n: 1, content, hash: hashOf(content) };
  });
  await tx.pressReleaseVersion.createMany({
    data: versions.map(({ id, n, content, hash }) => ({
      organizationId,
      pressReleaseId: id,
      n,
      cause,
      snapshot: content as object,
      hash,
      createdById: personId,
    })),
  });
  return new Map(versions.map((version) => [version.id, version]));
}

const hashOf = (content: unknown): string => createHash('sha256').update(canonicalJson(content)).digest('hex');

/** JSON with the keys of every object in order, so that equal content has an equal hash (RFC 8785 for the values we store). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson((value as Record<string, unknown>)[key])}`).join(',')}}`;
}
