import type { ChosenBoilerplate, EventLink, Medium, Place } from '@ravabet/contracts/newsdesk/press-releases';
import type { Prisma, Tx } from '@ravabet/db';

/** A heading with lines of text under it. */
export interface ExportSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What closes a release: of one as it is written, or of a version. Versions that were kept before there was any have none. */
export interface Closing {
  readonly media?: readonly Pick<Medium, 'caption' | 'credit' | 'transcript'>[];
  readonly occurredAt?: string | null;
  readonly place?: Place | null;
  readonly events?: readonly EventLink[];
  readonly boilerplate?: ChosenBoilerplate | null;
}

type Exported = Prisma.PressReleaseGetPayload<{ include: { media: true } }>;
type Say = (key: string, values?: Record<string, unknown>) => string;
type Dated = (at: Date, style: 'long' | 'datetime') => string;

const joined = (...parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' — ');
const linesOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

/** The words about the house are those of today: the release is not published yet, or the paper would be of its version. */
export async function closingOf(tx: Tx, release: Exported): Promise<Required<Closing>> {
  const { organizationId, boilerplateId, occurredAt, media, place, events } = release;
  return {
    media,
    occurredAt: occurredAt?.toISOString() ?? null,
    place: place as Place | null,
    events: events as unknown as EventLink[],
    boilerplate: boilerplateId
      ? await tx.boilerplate.findUnique({
          where: { organizationId_id: { organizationId, id: boilerplateId } },
          select: { title: true, text: true },
        })
      : null,
  };
}

/** What stands on paper after the text and the pictures. */
export function exportSections(closing: Closing, say: Say, dated: Dated): ExportSection[] {
  const { media = [], occurredAt, place, events = [], boilerplate } = closing;
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
        occurredAt ? `${say('occurredAt')}: ${dated(new Date(occurredAt), 'datetime')}` : '',
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
