import type { Tx } from '@ravabet/db';
import { notify } from '../../../office/notifications/share/notify.ts';
import type { Bus } from '../../../platform/bus.ts';
import { tellEmbargoReport } from './accept-embargo.ts';
import type { FoundEmbargoLink } from './find-embargo-link.ts';
import { recordEmbargoAccess } from './record-embargo-access.ts';

/** The recipient asks for more than the page gives: originals, film, sound. The office hears of it once and answers as it likes. */
export async function askForEmbargoFiles(
  tx: Tx,
  bus: Bus,
  link: FoundEmbargoLink,
  release: { id: string; title: string; authorId: string; contributorIds: readonly string[] },
  network: string,
): Promise<void> {
  const { organizationId, id } = link;
  const { count } = await tx.embargoLink.updateMany({
    where: { organizationId, id, askedForFilesAt: null },
    data: { askedForFilesAt: new Date() },
  });
  if (count === 0) return;
  await recordEmbargoAccess(tx, link, { kind: 'asked-for-files', network });
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
      kind: 'embargo-files-asked',
      subjectType: 'PressRelease',
      subjectId: release.id,
      params: { title: release.title, name: link.name },
      dedupeKey: `embargo-files-asked ${id}`,
    },
  );
  await tellEmbargoReport(tx, bus, link);
}
