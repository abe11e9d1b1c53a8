import type {
  Body,
  EventLink,
  Medium,
  Picture,
  Place,
  PressRelease,
  PressReleaseKind,
} from '@ravabet/contracts/newsdesk/press-releases';

/** What a writer may change in a release, as the API takes it. */
export interface ReleaseContent {
  kind: PressReleaseKind;
  overTitle: string;
  title: string;
  subTitle: string;
  lead: string;
  body: Body;
  placeLine: string;
  tags: string[];
  topicIds: string[];
  pictures: Picture[];
  media: Medium[];
  occurredAt: string | null;
  place: Place | null;
  events: EventLink[];
  boilerplateId: string | null;
  embargoUntil: string | null;
  /** of a correction: what readers are told; a release has none */
  note: string;
}
export type ContentField = keyof ReleaseContent;

export const contentFields = [
  'kind',
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
  'embargoUntil',
  'note',
] as const satisfies readonly ContentField[];

export function contentOf(release: PressRelease & { note?: string }): ReleaseContent {
  const { kind, overTitle, title, subTitle, lead, body, placeLine, tags, topicIds, pictures, media, embargoUntil } =
    release;
  const { occurredAt, place, events, boilerplateId } = release;
  return {
    kind,
    overTitle,
    title,
    subTitle,
    lead,
    body,
    placeLine,
    tags,
    topicIds,
    occurredAt,
    place,
    events,
    boilerplateId,
    media: media.map(({ fileId, posterFileId, caption, credit, transcript }) => ({
      fileId,
      posterFileId,
      caption,
      credit,
      transcript,
    })),
    pictures: pictures.map(({ fileId, caption, alternativeText, credit }) => ({
      fileId,
      caption,
      alternativeText,
      credit,
    })),
    embargoUntil,
    note: release.note ?? '',
  };
}

/** A figure of the library: what it says follows the library and is nobody's change. */
const isFact = (node: object): node is { attrs: { factId: string }; marks?: unknown } =>
  'type' in node && node.type === 'fact' && 'attrs' in node;

/** Equal as JSON with the keys in any order: PostgreSQL's jsonb does not keep theirs. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (isFact(one) && isFact(other)) return one.attrs.factId === other.attrs.factId && isSame(one.marks, other.marks);
  const left = Object.entries(one).filter(([, value]) => value !== undefined);
  const right = Object.entries(other).filter(([, value]) => value !== undefined);
  return (
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(other, key) && isSame(value, (other as Record<string, unknown>)[key]))
  );
}

/** The fields in which `now` differs from `before`, with their values now. */
export function changesBetween(before: ReleaseContent, now: ReleaseContent): Partial<ReleaseContent> {
  return Object.fromEntries(
    contentFields.filter((field) => !isSame(before[field], now[field])).map((field) => [field, now[field]]),
  );
}
