import { formatOfficeNumber } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts';
import type { EventListItem, eventsRoutes } from '@ravabet/contracts/protocol/events';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyReply } from 'fastify';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Call } from '../../platform/serve.ts';
import { languageOf } from '../../platform/speak.ts';
import { readOf } from '../../platform/sql-text.ts';
import { eventConditions } from './event-conditions.ts';
import { mostRows, sendSheet, sheetWords } from './event-sheet.ts';
import { listItemColumns } from './event.sql.ts';

const columns = [
  ['officeNumber', 18],
  ['title', 40],
  ['kind', 16],
  ['state', 16],
  ['startsAt', 22],
  ['endsAt', 22],
  ['place', 24],
  ['owner', 24],
  ['capacity', 12],
  ['seatsTaken', 12],
] as const;

/** The filtered events, newest first, in the words and calendar of the person who asks. */
export async function exportEventList(
  { databases }: Platform,
  { actor, ability, params, query, request, reply }: Call<typeof eventsRoutes.exportList>,
): Promise<FastifyReply> {
  must(ability, 'export', 'Event');
  const { organizationId } = actor;
  const { format } = params;
  const language = languageOf(request);
  const sql = eventConditions(actor, ability, query);
  const text = `SELECT (SELECT row_to_json(x)::text FROM (SELECT ${listItemColumns}) x) AS json FROM event r
    WHERE ${sql.conditions} ORDER BY r.starts_at DESC NULLS LAST, r.id DESC LIMIT ${mostRows}`;
  const rows = await databases.reader.rows<{ json: string }>(organizationId, readOf('export_events', text), sql.values);
  const timeZone = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const of = { subjectType: 'Organization', subjectId: organizationId };
    await audit(tx, actor, { event: 'event.exported', ...of, after: { format, filters: query } });
    return (await tx.organization.findUniqueOrThrow({ where: { id: organizationId } })).timeZone;
  });
  const { say, at } = sheetWords(language, timeZone);
  const cells = rows.map(({ json }) => {
    const item = JSON.parse(json) as EventListItem;
    return [
      item.officeNumber ? formatOfficeNumber({ ...item.officeNumber, letter: item.officeNumber.kind }, language) : '',
      localized(item.titles, language),
      say(`kind.${item.kind}`),
      say(`state.${item.state}`),
      at(item.startsAt),
      at(item.endsAt),
      localized(item.places, language),
      item.owner.name,
      item.capacity ?? '',
      item.seatsTaken,
    ];
  });
  const heads = columns.map(([key, width]) => ({ header: say(`field.${key}`), width }));
  return sendSheet(reply, language, format, say('title'), 'events', heads, cells);
}
