import * as Type from 'typebox';
import { Instant, LocalizedText, nullable, Uuid, Version } from '../../kernel/index.ts';

/** Part of a permanent address, so it is chosen once: /n/<organisation>/<language>/topics/<slug> */
export const TopicSlug = Type.String({ maxLength: 60, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' });

/** A fixed subject under which the newsroom gathers releases. */
export const Topic = Type.Object({
  id: Uuid,
  slug: TopicSlug,
  names: LocalizedText,
  position: Type.Integer(),
  version: Version,
  archivedAt: nullable(Instant),
});
export type Topic = Type.Static<typeof Topic>;

export const NewTopic = Type.Object({ slug: TopicSlug, names: LocalizedText }, { additionalProperties: false });
export type NewTopic = Type.Static<typeof NewTopic>;

/** What a release stands under, the most important first. */
export const TopicIds = Type.Array(Uuid, { maxItems: 20, uniqueItems: true });
