import { demoBoilerplates, demoStyleRules, demoTopics } from '@ravabet/db/seed/demo-house-style';
import { withOrganization } from '@ravabet/db/with-organization';
import { normalizeForSearch } from '@ravabet/persian-text';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import type { SeededOrganization } from './seed-organizations.ts';

/** What a demo release takes along. */
export interface HouseStyle {
  topicIdsFor(tags: readonly string[]): string[];
  boilerplateIdOf(language: string): string | null;
}

const nothing: HouseStyle = { topicIdsFor: () => [], boilerplateIdOf: () => null };

/** Topics, words about the house and words it does not write, of the hospital; sister organisations begin with none. */
export async function seedHouseStyle(
  platform: Platform,
  organizations: ReadonlyMap<string, SeededOrganization>,
): Promise<(slug: string) => HouseStyle> {
  const organizationId = organizations.get('shafa')?.id;
  if (!organizationId) return () => nothing;
  const topics = demoTopics.map((topic) => ({ ...topic, id: newId() }));
  const boilerplates = demoBoilerplates.map((one) => ({ ...one, id: newId() }));
  await withOrganization(platform.databases.app.prisma, organizationId, async (tx) => {
    await tx.topic.createMany({
      data: topics.map(({ id, slug, names }, position) => ({ organizationId, id, slug, names, position })),
    });
    await tx.boilerplate.createMany({ data: boilerplates.map((one) => ({ organizationId, ...one })) });
    await tx.styleRule.createMany({
      data: demoStyleRules.map((rule) => ({
        organizationId,
        id: newId(),
        language: 'fa',
        phraseKey: normalizeForSearch(rule.phrase),
        ...rule,
      })),
    });
  });
  const own: HouseStyle = {
    topicIdsFor: (tags) => topics.filter((topic) => topic.tags.some((tag) => tags.includes(tag))).map(({ id }) => id),
    boilerplateIdOf: (language) => boilerplates.find((one) => one.language === language)?.id ?? null,
  };
  return (slug) => (slug === 'shafa' ? own : nothing);
}
