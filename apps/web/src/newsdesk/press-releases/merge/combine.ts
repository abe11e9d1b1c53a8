import type { Body } from '@ravabet/contracts/newsdesk/press-releases';
import { type ContentField, isSame, type ReleaseContent } from '../release-content.ts';

export type Choice = 'mine' | 'theirs' | 'both';

const oneOfThem: readonly ContentField[] = ['kind', 'embargoUntil', 'occurredAt', 'place', 'boilerplateId'];

/** Fields whose two versions can stand one after the other. */
export function canHoldBoth(field: ContentField): boolean {
  return !oneOfThem.includes(field);
}

function bothTexts(mine: string, theirs: string): string {
  return [mine, theirs].filter(Boolean).join(' / ');
}

function bothBodies(mine: Body, theirs: Body): Body {
  return { type: 'doc', content: [...(mine.content ?? []), { type: 'horizontalRule' }, ...(theirs.content ?? [])] };
}

/**
 * The text after the person has chosen. What nobody disputes is joined: my changes where I changed, theirs everywhere else.
 * `written` holds texts that were put together by hand.
 */
export function combine(
  { base, mine, theirs }: { base: ReleaseContent; mine: ReleaseContent; theirs: ReleaseContent },
  isChanged: (field: ContentField, before: ReleaseContent, after: ReleaseContent) => boolean,
  choices: Partial<Record<ContentField, Choice>>,
  written: Partial<Record<ContentField, string>>,
): ReleaseContent {
  const joined: ReleaseContent = { ...theirs };
  for (const field of Object.keys(mine) as ContentField[]) {
    const choice = choices[field] ?? (isChanged(field, base, mine) ? 'mine' : 'theirs');
    if (choice === 'mine') Object.assign(joined, { [field]: mine[field] });
    if (choice === 'both') Object.assign(joined, { [field]: written[field] ?? bothOf(field, mine, theirs) });
  }
  return joined;
}

/** Where one begins when putting both together. */
export function bothOf(field: ContentField, mine: ReleaseContent, theirs: ReleaseContent): unknown {
  switch (field) {
    case 'body':
      return bothBodies(mine.body, theirs.body);
    case 'tags':
    case 'topicIds':
      return [...new Set([...mine[field], ...theirs[field]])];
    case 'events':
      return [...mine.events, ...theirs.events.filter((event) => !mine.events.some((one) => isSame(one, event)))];
    case 'media':
      return [...mine.media, ...theirs.media.filter(({ fileId }) => !mine.media.some((one) => one.fileId === fileId))];
    case 'pictures':
      return [
        ...mine.pictures,
        ...theirs.pictures.filter(({ fileId }) => !mine.pictures.some((one) => one.fileId === fileId)),
      ];
    case 'overTitle':
    case 'title':
    case 'subTitle':
    case 'lead':
    case 'placeLine':
    case 'note':
      return bothTexts(mine[field], theirs[field]);
    case 'kind':
    case 'embargoUntil':
    case 'occurredAt':
    case 'place':
    case 'boilerplateId':
      return mine[field];
  }
}
