import type { EventRegistration, eventsRoutes } from '@ravabet/contracts/protocol/events';
import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyReply } from 'fastify';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import type { Call } from '../../../platform/serve.ts';
import { languageOf } from '../../../platform/speak.ts';
import { readOf } from '../../../platform/sql-text.ts';
import { mostRows, sendSheet, sheetWords } from '../event-sheet.ts';
import { registrationColumns } from './registration.presenter.ts';

const columns = [
  ['name', 28],
  ['affiliation', 28],
  ['email', 28],
  ['phone', 18],
  ['state', 16],
  ['createdAt', 22],
  ['attendedAt', 22],
  ['code', 16],
  ['answers', 60],
] as const;

/** Everybody who registered, in the order in which they came. Who took the list is written down. */
export async function exportEventRegistrations(
  { databases }: Platform,
  { actor, ability, params, request, reply }: Call<typeof eventsRoutes.exportRegistrations>,
): Promise<FastifyReply> {
  must(ability, 'export', 'EventRegistration');
  const { organizationId } = actor;
  const { format, id } = params;
  const language = languageOf(request);
  const timeZone = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    if ((await tx.event.count({ where: { organizationId, id } })) === 0) throw problem('not-found');
    const of = { subjectType: 'Event', subjectId: id };
    await audit(tx, actor, { event: 'event.registrations-exported', ...of, after: { format } });
    return (await tx.organization.findUniqueOrThrow({ where: { id: organizationId } })).timeZone;
  });
  const read = readOf(
    'export_event_registrations',
    `SELECT (SELECT row_to_json(x)::text FROM (SELECT ${registrationColumns}) x) AS json FROM event_registration r
     WHERE r.organization_id = $1::uuid AND r.event_id = $2::uuid ORDER BY r.created_at, r.id LIMIT ${mostRows}`,
  );
  const rows = await databases.reader.rows<{ json: string }>(organizationId, read, [organizationId, id]);
  const { say, at } = sheetWords(language, timeZone);
  const cells = rows.map(({ json }) => {
    const one = JSON.parse(json) as EventRegistration;
    return [
      one.name,
      one.affiliation,
      one.email,
      one.phone,
      say(`registrationState.${one.state}`),
      at(one.createdAt),
      at(one.attendedAt),
      one.code,
      one.answers.map(({ label, value }) => `${label[language] || label.fa || ''}: ${value}`).join('\n'),
    ];
  });
  const heads = columns.map(([key, width]) => ({ header: say(`registration.${key}`), width }));
  return sendSheet(reply, language, format, say('registrations.title'), 'registrations', heads, cells);
}
