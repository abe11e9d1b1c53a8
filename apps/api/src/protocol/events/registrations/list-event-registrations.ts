import type { Page } from '@ravabet/contracts';
import type { EventRegistration, RegistrationQuery } from '@ravabet/contracts/protocol/events';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { normalizeForSearch } from '@ravabet/persian-text';
import { must } from '../../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../../platform/keyset.ts';
import { problem } from '../../../platform/problems.ts';
import { readOf, SqlText } from '../../../platform/sql-text.ts';
import { cleanCode } from '../share/public-code.ts';
import { presented, registrationColumns } from './registration.presenter.ts';

const readEvent = readOf('event_exists', 'SELECT 1 FROM event WHERE organization_id = $1::uuid AND id = $2::uuid');

/** Who comes, by name: at the door a few letters find somebody in any spelling, and a badge by its code. */
export async function listEventRegistrations(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  eventId: string,
  { limit = 25, cursor, ...filters }: RegistrationQuery,
): Promise<Page<EventRegistration>> {
  must(ability, 'read', 'EventRegistration');
  const { organizationId } = actor;
  if ((await reader.rows(organizationId, readEvent, [organizationId, eventId])).length === 0)
    throw problem('not-found');
  const scope = `event-registrations ${organizationId} ${eventId} ${JSON.stringify(filters)}`;
  const sql = registrationConditions(organizationId, eventId, filters);
  if (cursor) {
    const position = decodeCursor(scope, cursor);
    sql.where(`(r.created_at, r.id) < (${sql.bind(position.key, 'timestamptz')}, ${sql.bind(position.id, 'uuid')})`);
  }
  const text = `SELECT (SELECT row_to_json(x)::text FROM (SELECT ${registrationColumns}) x) AS json, r.created_at::text AS key, r.id
    FROM event_registration r WHERE ${sql.conditions} ORDER BY r.created_at DESC, r.id DESC LIMIT ${sql.bind(limit + 1, 'int')}`;
  type Row = { json: string; key: string; id: string };
  const rows = await reader.rows<Row>(organizationId, readOf('list_event_registrations', text), sql.values);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ json }) => presented(ability, JSON.parse(json) as EventRegistration)),
    next: last ? encodeCursor(scope, { key: last.key, id: last.id }) : null,
  };
}

export function registrationConditions(
  organizationId: string,
  eventId: string,
  { state, attended, q }: Omit<RegistrationQuery, 'limit' | 'cursor'>,
): SqlText {
  const sql = new SqlText();
  sql.where(`r.organization_id = ${sql.bind(organizationId, 'uuid')} AND r.event_id = ${sql.bind(eventId, 'uuid')}`);
  if (state) sql.where(`r.state = ${sql.bind(state, 'text')}`);
  if (attended !== undefined) {
    sql.where(`${attended ? '' : 'NOT '}EXISTS (SELECT 1 FROM event_tick t
      WHERE t.organization_id = r.organization_id AND t.registration_id = r.id AND t.kind = 'in')`);
  }
  for (const word of normalizeForSearch(q ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 8)) {
    const code = cleanCode(word);
    sql.where(`(position(${sql.bind(word, 'text')} in r.search_text) > 0
      OR (${sql.bind(code, 'text')} <> '' AND r.code = ${sql.bind(code, 'text')}))`);
  }
  return sql;
}
