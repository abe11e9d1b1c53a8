import type { EventLink, Place } from '@ravabet/contracts/newsdesk/press-releases';
import type { Prisma, Tx } from '@ravabet/db';

/** A heading with lines of text under it. */
export interface ExportSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

type Exported = Prisma.PressReleaseGetPayload<{ include: { media: true } }>;
type Say = (key: string, values?: Record<string, unknown>) => string;
type Dated = (at: Date, style: 'long' | 'datetime') => string;

const joined = (...parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' — ');
const linesOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

/** What stands on paper after the text and the pictures. */
export async function exportSections(tx: Tx, release: Exported, say: Say, dated: Dated): Promise<ExportSection[]> {
  const { organizationId, boilerplateId, occurredAt, media } = release;
  const place = release.place as Place | null;
  const events = release.events as unknown as EventLink[];
  const boilerplate = boilerplateId
    ? await tx.boilerplate.findUnique({
        where: { organizationId_id: { organizationId, id: boilerplateId } },
        select: { title: true, text: true },
      })
    : null;
  const sections: ExportSection[] = [
    {
      heading: say('media'),
      lines: media.flatMap(({ caption, credit, transcript }) => [
        joined(caption, credit && say('mediaCredit', { name: credit })),
        ...linesOf(transcript),
      ]),
    },
    {
      heading: say('placeAndTime'),
      lines: [
        occurredAt ? `${say('occurredAt')}: ${dated(occurredAt, 'datetime')}` : '',
        place ? joined(place.name, place.address, place.mapUrl) : '',
        ...events.map(({ title, at, address, url }) =>
          joined(title, at && dated(new Date(at), 'datetime'), address, url),
        ),
      ],
    },
    ...(boilerplate ? [{ heading: boilerplate.title, lines: linesOf(boilerplate.text) }] : []),
  ];
  return sections
    .map(({ heading, lines }) => ({ heading, lines: lines.filter((line) => line !== '') }))
    .filter(({ lines }) => lines.length > 0);
}
