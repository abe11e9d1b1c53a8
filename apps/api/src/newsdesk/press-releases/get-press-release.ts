import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { readOf } from '../../platform/sql-text.ts';
import { type PartsWithRules, presentPressRelease, type PressReleaseFacts } from './press-release.presenter.ts';
import {
  fromReleases,
  listItemColumns,
  openCorrectionColumn,
  recordColumns,
  supportRequestColumn,
} from './press-release.sql.ts';

const read = readOf(
  'get_press_release',
  `SELECT (to_jsonb(x) - 'contributorIds' - 'authorId' - 'deleted' - 'openCorrection' - 'supportRequest' - 'isEmbargoed' - 'waitsForPersonId' - 'deciderIds' - 'waitsForUnitId')::text AS json, x.state, x."contributorIds", x."waitsForRole", x."authorId", x.deleted, x."openCorrection", x."supportRequest", x."isEmbargoed", x."waitsForPersonId", x."deciderIds", x."waitsForUnitId" FROM (
    SELECT ${listItemColumns}, ${recordColumns}, ${openCorrectionColumn}, ${supportRequestColumn}, r.contributor_ids AS "contributorIds", r.waits_for_person_id::text AS "waitsForPersonId", r.decider_ids::text[] AS "deciderIds",
      r.waits_for_unit_id::text AS "waitsForUnitId", coalesce(r.embargo_until > now(), false) AS "isEmbargoed", r.author_id AS "authorId",
      r.deleted_at IS NOT NULL AS deleted
    ${fromReleases} WHERE r.organization_id = $1::uuid AND r.id = $2::uuid) x`,
);

/** One release as its page shows it. The bin is open to those who may restore. */
export async function getPressRelease(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  id: string,
): Promise<string> {
  const [row] = await reader.rows<PressReleaseFacts & { json: string } & PartsWithRules>(actor.organizationId, read, [
    actor.organizationId,
    id,
  ]);
  if (!row) throw problem('not-found');
  must(ability, 'read', 'PressRelease', row);
  if (row.deleted && !ability.can('restore', 'PressRelease')) throw problem('not-found');
  return presentPressRelease(row.json, row, ability);
}
