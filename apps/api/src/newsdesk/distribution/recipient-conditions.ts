import type { RecipientListQuery } from '@ravabet/contracts/newsdesk/distribution';
import type { Ability, Actor } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { readable } from '../../platform/ability.ts';
import { SqlText } from '../../platform/sql-text.ts';

export type RecipientFilters = Omit<RecipientListQuery, 'limit' | 'cursor' | 'sort'>;

/** The filters of a list as SQL over `recipient r`; `$1` is the organisation. */
export function recipientConditions(actor: Actor, ability: Ability, filters: RecipientFilters): SqlText {
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  sql.where(filters.archived ? 'r.archived_at IS NOT NULL' : 'r.archived_at IS NULL');
  sql.whereReadable(readable(ability, 'Recipient'), {});
  if (filters.language) sql.where(`r.language = ${sql.bind(filters.language, 'text')}`);
  if (filters.kind) sql.where(`r.kind = ${sql.bind(filters.kind, 'text')}`);
  if (filters.outlet) sql.where(`r.outlet = ${sql.bind(filters.outlet, 'text')}`);
  const on =
    'SELECT FROM recipient_list_member m WHERE m.organization_id = r.organization_id AND m.recipient_id = r.id';
  if (filters.listId) sql.where(`EXISTS (${on} AND m.list_id = ${sql.bind(filters.listId, 'uuid')})`);
  if (filters.unlisted) sql.where(`NOT EXISTS (${on})`);
  if (filters.q) {
    const words = toPrefixTsQuery(searchTokens(filters.q));
    if (words === '') sql.where('false');
    else {
      sql.where(`r.id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
        AND s.subject_type = 'Recipient' AND s.tsv @@ ${sql.bind(words, 'text')}::tsquery)`);
    }
  }
  return sql;
}
