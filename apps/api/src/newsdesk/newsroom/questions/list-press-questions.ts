import type { PressQuestionListQuery } from '@ravabet/contracts/newsdesk/newsroom';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { searchTokens, toPrefixTsQuery } from '@ravabet/persian-text';
import { must } from '../../../platform/ability.ts';
import { decodeCursor } from '../../../platform/keyset.ts';
import { readyPage } from '../../../platform/ready-page.ts';
import type { ReadyJson } from '../../../platform/serve.ts';
import { readOf, SqlText } from '../../../platform/sql-text.ts';
import { listItemColumns } from './press-question.sql.ts';

const orders = {
  '-createdAt': { column: 'r.created_at', type: 'timestamptz', comes: '<', direction: 'DESC' },
  deadlineAt: { column: `coalesce(r.deadline_at, 'infinity')`, type: 'timestamptz', comes: '>', direction: 'ASC' },
} as const;

export async function listPressQuestions(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  query: PressQuestionListQuery,
): Promise<ReadyJson> {
  must(ability, 'read', 'PressQuestion');
  const { limit = 25, cursor, sort = '-createdAt', ...filters } = query;
  const order = orders[sort];
  const scope = `press-questions ${actor.organizationId} ${actor.personId} ${sort} ${JSON.stringify(filters)}`;
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(actor.organizationId, 'uuid')}`);
  if (filters.state) sql.where(`r.state = ${sql.bind(filters.state, 'text')}`);
  if (filters.open) sql.where(`r.state IN ('received', 'assigned')`);
  if (filters.mine) sql.where(`r.assignee_id = ${sql.bind(actor.personId, 'uuid')}`);
  if (filters.q?.trim()) {
    const words = toPrefixTsQuery(searchTokens(filters.q));
    sql.where(
      words === ''
        ? 'false'
        : `r.id IN (SELECT s.subject_id FROM search_entry s WHERE s.organization_id = $1::uuid
          AND s.subject_type = 'PressQuestion' AND s.tsv @@ ${sql.bind(words, 'text')}::tsquery)`,
    );
  }
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    const key = sql.bind(position.key, order.type);
    sql.where(`(${order.column}, r.id) ${order.comes} (${key}, ${sql.bind(position.id, 'uuid')})`);
  }
  const text = `
    SELECT row_to_json(x)::text AS json, (SELECT (${order.column})::text FROM press_question r WHERE r.organization_id = $1::uuid AND r.id = x.id) AS key, x.id
    FROM (SELECT ${listItemColumns} FROM press_question r WHERE ${sql.conditions}
      ORDER BY ${order.column} ${order.direction}, r.id ${order.direction} LIMIT ${sql.bind(limit + 1, 'int')}) x`;
  const read = readOf('list_press_questions', text);
  const rows = await reader.rows<{ json: string; key: string; id: string }>(actor.organizationId, read, sql.values);
  return readyPage(scope, rows, limit);
}
