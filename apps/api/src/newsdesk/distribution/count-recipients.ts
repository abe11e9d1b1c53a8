import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { readOf } from '../../platform/sql-text.ts';
import { recipientConditions, type RecipientFilters } from './recipient-conditions.ts';

/** How many the filters find, by language. */
export async function countRecipients(reader: TenantReader, actor: Actor, ability: Ability, filters: RecipientFilters) {
  must(ability, 'read', 'Recipient');
  const sql = recipientConditions(actor, ability, filters);
  const text = `SELECT r.language, count(*)::int AS n FROM recipient r WHERE ${sql.conditions} GROUP BY r.language`;
  const read = readOf('count_recipients', text);
  const rows = await reader.rows<{ language: string; n: number }>(actor.organizationId, read, sql.values);
  const byLanguage = Object.fromEntries(rows.map(({ language, n }) => [language, n]));
  return { total: rows.reduce((sum, { n }) => sum + n, 0), byLanguage };
}
