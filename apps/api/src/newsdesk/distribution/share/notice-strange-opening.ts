import type { Tx } from '@ravabet/db';
import { notify } from '../../../office/notifications/share/notify.ts';
import type { Bus } from '../../../platform/bus.ts';
import { tellEmbargoReport } from './accept-embargo.ts';
import type { FoundEmbargoLink } from './find-embargo-link.ts';
import { recordEmbargoAccess } from './record-embargo-access.ts';

/**
 * A browser that did not accept opens a link that was accepted: the recipient at another desk, or somebody it was forwarded to. It is
 * counted, and those who work on the release hear of the first time.
 */
export async function noticeStrangeOpening(
  tx: Tx,
  bus: Bus,
  link: FoundEmbargoLink,
  release: { id: string; title: string; authorId: string; contributorIds: readonly string[] },
  network: string,
): Promise<void> {
  const { organizationId, id } = link;
  // A page that is opened again and again from one place is one opening.
  const [lately] = await tx.$queryRaw<{ found: number }[]>`
    SELECT 1 AS found FROM embargo_access WHERE organization_id = ${organizationId}::uuid AND link_id = ${id}::uuid
      AND kind = 'opened-elsewhere' AND network = ${network} AND at > now() - interval '10 minutes' LIMIT 1`;
  if (lately) return;
  await tx.embargoLink.updateMany({ where: { organizationId, id }, data: { strangeOpenings: { increment: 1 } } });
  await recordEmbargoAccess(tx, link, { kind: 'opened-elsewhere', network });
  const people = new Set([
    release.authorId,
    ...release.contributorIds,
    ...(link.createdById ? [link.createdById] : []),
  ]);
  await notify(
    tx,
    bus,
    { organizationId, personId: null },
    { personIds: [...people] },
    {
      kind: 'embargo-link-elsewhere',
      subjectType: 'PressRelease',
      subjectId: release.id,
      params: { title: release.title, name: link.name },
      dedupeKey: `embargo-link-elsewhere ${id}`,
    },
  );
  await tellEmbargoReport(tx, bus, link);
}
