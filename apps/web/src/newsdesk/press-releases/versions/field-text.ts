import type { PressRelease, PressReleaseVersionDetail } from '@ravabet/contracts/newsdesk/press-releases';
import type { Static } from 'typebox';
import { bodyText } from '../body-text.ts';
import type { ContentField, ReleaseContent } from '../release-content.ts';

/** Fields whose texts can be laid side by side; kind and embargo are chosen, not compared. */
export const comparedFields = [
  'overTitle',
  'title',
  'subTitle',
  'lead',
  'body',
  'placeLine',
  'tags',
  'topicIds',
  'pictures',
  'media',
  'occurredAt',
  'place',
  'events',
  'boilerplateId',
  'note',
] as const satisfies readonly ContentField[];
export type ComparedField = (typeof comparedFields)[number];

type Kept = Static<typeof PressReleaseVersionDetail>['content'];
/** A release as it is written, or a version, which holds the words about the organisation themselves. */
export type Compared = Pick<
  ReleaseContent,
  'overTitle' | 'title' | 'subTitle' | 'lead' | 'body' | 'placeLine' | 'tags' | 'pictures'
> &
  Partial<Pick<ReleaseContent, 'topicIds' | 'media' | 'occurredAt' | 'place' | 'events' | 'boilerplateId'>> &
  Pick<Kept, 'boilerplate'> & { note?: string };

/** The text of a release for comparing, with the words it would take along today. */
export const comparedRelease = (release: PressRelease, content: ReleaseContent): Compared => ({
  ...content,
  boilerplate: release.boilerplate,
});

/** How ids and instants are said. */
export interface Wording {
  topic: (id: string) => string;
  boilerplate: (id: string) => string;
  date: (instant: string) => string;
}

const line = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** What a field says, as lines of text. Versions that were kept before a field existed say nothing there. */
export function fieldText(content: Compared, field: ComparedField, say: Wording): string {
  switch (field) {
    case 'body':
      return bodyText(content.body);
    case 'tags':
      return content.tags.join('\n');
    case 'topicIds':
      return (content.topicIds ?? []).map(say.topic).join('\n');
    case 'pictures':
      return content.pictures
        .map(({ caption, alternativeText, credit }) => line([caption, alternativeText, credit]))
        .join('\n');
    case 'media':
      return (content.media ?? [])
        .map(({ caption, credit, transcript }) => `${line([caption, credit])}\n${transcript}`.trim())
        .join('\n');
    case 'occurredAt':
      return content.occurredAt ? say.date(content.occurredAt) : '';
    case 'place':
      return line([content.place?.name, content.place?.address, content.place?.mapUrl]);
    case 'events':
      return (content.events ?? [])
        .map(({ title, at, address, url }) => line([title, at && say.date(at), address, url]))
        .join('\n');
    case 'boilerplateId': {
      if (content.boilerplate) return `${content.boilerplate.title}\n${content.boilerplate.text}`;
      return content.boilerplateId ? say.boilerplate(content.boilerplateId) : '';
    }
    case 'overTitle':
    case 'title':
    case 'subTitle':
    case 'lead':
    case 'placeLine':
      return content[field];
    case 'note':
      return content.note ?? '';
  }
}
