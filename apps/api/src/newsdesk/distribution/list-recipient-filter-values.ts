import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { readOf } from '../../platform/sql-text.ts';

const outletsAtMost = 200;
const outlets = readOf(
  'recipient_outlets',
  `SELECT r.outlet FROM recipient r WHERE r.organization_id = $1::uuid AND r.outlet <> '' AND r.archived_at IS NULL
    GROUP BY r.outlet ORDER BY count(*) DESC, r.outlet COLLATE "fa-x-icu" LIMIT ${outletsAtMost}`,
);
const lists = readOf(
  'recipient_list_names',
  `SELECT l.id, l.name FROM recipient_list l WHERE l.organization_id = $1::uuid AND l.archived_at IS NULL
    ORDER BY l.name COLLATE "fa-x-icu", l.id`,
);

/** Outlets in use, the most frequent first, and the lists. */
export async function listRecipientFilterValues(reader: TenantReader, actor: Actor, ability: Ability) {
  must(ability, 'read', 'Recipient');
  const values = [actor.organizationId];
  const [named = [], known = []] = await reader.all(actor.organizationId, [
    { read: outlets, values },
    { read: lists, values },
  ]);
  return {
    outlets: named.map(({ outlet }) => String(outlet)),
    lists: known as { id: string; name: string }[],
  };
}
