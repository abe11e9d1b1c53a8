import { slugFor } from '@ravabet/persian-text';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { notify } from '../../office/notifications/share/notify.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { freezeFactUses } from '../facts/share/keep-fact-uses.ts';
import { keepVersion } from './keep-version.ts';
import { type LoadedPressRelease, loadPressRelease } from './load-press-release.ts';
import { publicMedia, shownPictures } from './public-media.ts';
import { publicPictures } from './public-pictures.ts';
import { renderBody } from './render-body.ts';
import { stepPressRelease } from './step-press-release.ts';

/** Publishes to the newsroom now. The database's clock decides whether an embargo still runs. */
export async function publishPressRelease(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  version: number,
) {
  const row = await loadPressRelease(tx, actor, ability, 'publish', id);
  await publishLoaded(tx, bus, actor, row, version);
}

/** Also what the schedule does, without a person. */
export async function publishLoaded(
  tx: Tx,
  bus: Bus,
  actor: { organizationId: string; personId: string | null },
  row: LoadedPressRelease,
  version: number,
) {
  const { organizationId } = actor;
  const [clock] = await tx.$queryRaw<{ now: Date; embargoed: boolean }[]>`
    SELECT now() AS now, coalesce(${row.embargoUntil}::timestamptz > now(), false) AS embargoed`;
  if (clock?.embargoed) throw problem('press-release-embargo-running');
  const publishedAt = clock?.now ?? new Date();
  await stepPressRelease(tx, bus, actor, row, {
    verb: 'publish',
    event: 'press-release.published',
    version,
    set: { publishedAt, scheduledFor: null },
    after: { publishedAt: publishedAt.toISOString() },
  });
  const { n, hash, content } = await keepVersion(tx, actor, row.id, 'published');
  const pictures = await publicPictures(tx, organizationId, content.pictures);
  const media = await publicMedia(tx, organizationId, content.media);
  const { numberKind, numberYear, numberN } = row;
  if (numberKind === null || numberYear === null || numberN === null) throw problem('press-release-not-in-state');
  const { overTitle, title, subTitle, lead, placeLine, tags, topicIds, occurredAt, place, events, boilerplate } =
    content;
  await tx.publication.create({
    data: {
      organizationId,
      pressReleaseId: row.id,
      n,
      storyId: row.storyId,
      kind: row.kind,
      language: row.language,
      slug: `${row.kind[0]}${numberYear}-${numberN}-${slugFor(title)}`.replace(/-$/, ''),
      overTitle,
      title,
      subTitle,
      lead,
      placeLine,
      tags,
      topicIds,
      html: renderBody(content.body),
      pictures,
      media,
      occurredAt,
      ...(place !== null && { place }),
      events: events as object,
      ...(boilerplate && { boilerplate }),
      numberKind,
      numberYear,
      numberN,
      hash,
      publishedAt,
    },
    select: { n: true },
  });
  await tx.publicationPicture.createMany({
    data: shownPictures(pictures, media).map(({ sha256 }) => ({ organizationId, sha256, pressReleaseId: row.id, n })),
    skipDuplicates: true,
  });
  await tx.publicationMedium.createMany({
    data: media.map(({ sha256 }) => ({ organizationId, sha256, pressReleaseId: row.id, n })),
    skipDuplicates: true,
  });
  await freezeFactUses(tx, organizationId, row.id, n);
  await notify(
    tx,
    bus,
    actor,
    { personIds: [row.authorId, ...row.contributorIds] },
    {
      kind: 'press-release-published',
      subjectType: 'PressRelease',
      subjectId: row.id,
      params: { title },
      dedupeKey: `press-release-published ${row.id} ${n}`,
    },
  );
}
