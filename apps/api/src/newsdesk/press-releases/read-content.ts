import type {
  ChosenBoilerplate,
  PressReleaseContent,
  PressReleaseKind,
} from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';

export const contentColumns = {
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

/** What the release says now, as a writer may change it: what a correction begins with. */
export async function readContent(tx: Tx, organizationId: string, id: string) {
  const { occurredAt, ...content } = await tx.pressRelease.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
    select: contentColumns,
  });
  const read = { ...content, occurredAt: occurredAt?.toISOString() ?? null };
  return read as unknown as PressReleaseContent & { kind: PressReleaseKind; language: string };
}

/** With the words themselves in place of what only names them: the organisation's own may be others tomorrow. */
export async function inWords<C extends { boilerplateId: string | null }>(
  tx: Tx,
  organizationId: string,
  { boilerplateId, ...content }: C,
): Promise<Omit<C, 'boilerplateId'> & { boilerplate: ChosenBoilerplate | null }> {
  const boilerplate = boilerplateId
    ? await tx.boilerplate.findUniqueOrThrow({
        where: { organizationId_id: { organizationId, id: boilerplateId } },
        select: { title: true, text: true },
      })
    : null;
  return { ...content, boilerplate };
}
