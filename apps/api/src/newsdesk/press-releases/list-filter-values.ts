import type { AnswerOf } from '@ravabet/contracts';
import type { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { readOf } from '../../platform/sql-text.ts';
import { listConditions } from './list-conditions.ts';

/** Tags are offered from so many of the newest releases, the most used first: what was once written and never again only gets in the way. */
const newest = 2000;
const tagsAtMost = 100;

type FilterValues = AnswerOf<typeof pressReleasesRoutes.filterValues>;

/** Everybody who wrote a release that the actor may read, by name, and the tags in use. */
export async function listFilterValues(reader: TenantReader, actor: Actor, ability: Ability): Promise<FilterValues> {
  must(ability, 'read', 'PressRelease');
  const sql = listConditions(actor, ability, {});
  const authors = `
    SELECT m.person_id AS id, m.display_name AS name FROM membership m
    WHERE m.organization_id = $1::uuid AND m.person_id IN (SELECT r.author_id FROM press_release r WHERE ${sql.conditions})
    ORDER BY m.display_name COLLATE "fa-x-icu"`;
  const tags = `
    SELECT tag FROM (
      SELECT r.tags FROM press_release r WHERE ${sql.conditions} ORDER BY r.created_at DESC LIMIT ${newest}) r, unnest(r.tags) AS tag
    GROUP BY tag ORDER BY count(*) DESC, tag COLLATE "fa-x-icu" LIMIT ${tagsAtMost}`;
  const [people = [], used = []] = await reader.all(actor.organizationId, [
    { read: readOf('press_release_authors', authors), values: sql.values },
    { read: readOf('press_release_tags', tags), values: sql.values },
  ]);
  return { authors: people as FilterValues['authors'], tags: used.map(({ tag }) => String(tag)) };
}
