import type { PressReleaseContent, PressReleaseKind } from '@ravabet/contracts/newsdesk/press-releases';
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
  pictures: {
    select: { fileId: true, caption: true, alternativeText: true, credit: true },
    orderBy: { position: 'asc' as const },
  },
};

/** What the release says now: what a version keeps, a publication shows and a correction begins with. */
export async function readContent(tx: Tx, organizationId: string, id: string) {
  const content = await tx.pressRelease.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
    select: contentColumns,
  });
  return content as PressReleaseContent & { kind: PressReleaseKind; language: string };
}
