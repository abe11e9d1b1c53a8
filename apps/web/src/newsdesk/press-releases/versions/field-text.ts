import type { ContentField, ReleaseContent } from '../release-content.ts';
import { bodyText } from '../body-text.ts';

/** Fields whose texts can be laid side by side; kind and embargo are chosen, not compared. */
export const comparedFields = [
  'overTitle',
  'title',
  'subTitle',
  'lead',
  'body',
  'placeLine',
  'tags',
  'pictures',
  'note',
] as const satisfies readonly ContentField[];
export type ComparedField = (typeof comparedFields)[number];

type Compared = Omit<Pick<ReleaseContent, ComparedField>, 'note'> & { note?: string };

/** What a field says, as lines of text. */
export function fieldText(content: Compared, field: ComparedField): string {
  switch (field) {
    case 'body':
      return bodyText(content.body);
    case 'tags':
      return content.tags.join('\n');
    case 'pictures':
      return content.pictures
        .map(({ caption, alternativeText, credit }) => [caption, alternativeText, credit].filter(Boolean).join(' · '))
        .join('\n');
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
