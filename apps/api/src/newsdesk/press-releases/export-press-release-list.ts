import { formatDate, formatOfficeNumber } from '@ravabet/calendars';
import type { pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { withOrganization } from '@ravabet/db/with-organization';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import { directionOfLanguage, type Language, languageNames, speak } from '@ravabet/i18n';
import type { Ability, Actor } from '@ravabet/permissions';
import type { FastifyReply } from 'fastify';
import { must } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import { attachment } from '../../platform/letterhead-download.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Call } from '../../platform/serve.ts';
import { languageOf } from '../../platform/speak.ts';
import { type CellValue, csvStream, type Sheet, xlsxOf } from '../../platform/spreadsheet.ts';
import { readOf } from '../../platform/sql-text.ts';
import { listConditions, type PressReleaseFilters } from './list-conditions.ts';

interface ExportRow {
  id: string;
  key: string;
  kind: string;
  state: string;
  language: Language;
  title: string;
  lead: string;
  author: string;
  tags: string[];
  year: number | null;
  letter: string | null;
  n: number | null;
  createdAt: Date;
  publishedAt: Date | null;
}

/** Rows of one read: few enough to hold, many enough that reading does not wait for the database. */
const portion = 500;
const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** The filtered list as it is, newest first, in the words and calendar of the person who asks. */
export async function exportPressReleaseList(
  { databases }: Platform,
  { actor, ability, params, query, request, reply }: Call<typeof pressReleasesRoutes.exportList>,
): Promise<FastifyReply> {
  must(ability, 'export', 'PressRelease');
  const { organizationId } = actor;
  const { format } = params;
  const language = languageOf(request);
  const timeZone = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const after = { format, filters: query };
    await audit(tx, actor, {
      event: 'press-release.exported',
      subjectType: 'Organization',
      subjectId: organizationId,
      after,
    });
    const own = { where: { id: organizationId }, select: { timeZone: true } };
    return (await tx.organization.findUniqueOrThrow(own)).timeZone;
  });
  const sheet = sheetOf(readPortions(databases.reader, actor, ability, query), language, timeZone);
  const name = attachment(`${speak(language, 'exports', 'list.fileName')}.${format}`, `press-releases.${format}`);
  reply.headers({ 'content-disposition': name, 'cache-control': 'private, no-store' }).type(mediaTypes[format]);
  return reply.send(format === 'xlsx' ? xlsxOf(sheet) : csvStream(sheet));
}

/** Keyset pages over creation time, so that the last page costs what the first one did. */
async function* readPortions(reader: TenantReader, actor: Actor, ability: Ability, filters: PressReleaseFilters) {
  let last: ExportRow | undefined;
  do {
    const sql = listConditions(actor, ability, filters);
    const end = last ?? { key: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };
    sql.where(`(r.created_at, r.id) < (${sql.bind(end.key, 'timestamptz')}, ${sql.bind(end.id, 'uuid')})`);
    const text = `
      SELECT r.id, r.created_at::text AS key, r.kind, r.state, r.language, r.title, r.lead, m.display_name AS author, r.tags,
        r.number_year AS year, r.number_kind AS letter, r.number_n AS n, r.created_at AS "createdAt", r.published_at AS "publishedAt"
      FROM press_release r JOIN membership m ON m.organization_id = r.organization_id AND m.person_id = r.author_id
      WHERE ${sql.conditions} ORDER BY r.created_at DESC, r.id DESC LIMIT ${sql.bind(portion, 'int')}`;
    const rows = await reader.rows<ExportRow>(actor.organizationId, readOf('export_press_releases', text), sql.values);
    yield rows;
    last = rows.length === portion ? rows.at(-1) : undefined;
  } while (last);
}

function sheetOf(portions: AsyncIterable<ExportRow[]>, language: Language, timeZone: string): Sheet {
  const say = (key: string) => speak(language, 'exports', key);
  const column = (name: string, width: number, kind?: 'instant') => ({
    header: say(`list.columns.${name}`),
    width,
    ...(kind && { kind }),
  });
  const dayOf = (at: Date | null) => (at ? formatDate(at, { locale: language, timeZone, style: 'short' }) : '');
  const cells = (row: ExportRow): CellValue[] => [
    row.year !== null && row.letter !== null && row.n !== null
      ? formatOfficeNumber({ year: row.year, letter: row.letter, n: row.n }, language)
      : '',
    speak(language, 'newsroom', `kinds.${row.kind}`),
    say(`states.${row.state}`),
    languageNames[row.language],
    row.title,
    row.lead,
    row.author,
    row.tags.join(directionOfLanguage(language) === 'rtl' ? '، ' : ', '),
    dayOf(row.createdAt),
    row.createdAt,
    dayOf(row.publishedAt),
    row.publishedAt,
  ];
  return {
    name: say('list.sheet'),
    rightToLeft: directionOfLanguage(language) === 'rtl',
    columns: [
      column('officeNumber', 16),
      column('kind', 12),
      column('state', 16),
      column('language', 10),
      column('title', 50),
      column('lead', 60),
      column('author', 22),
      column('tags', 24),
      column('createdOn', 14),
      column('createdAt', 18, 'instant'),
      column('publishedOn', 14),
      column('publishedAt', 18, 'instant'),
    ],
    rows: (async function* () {
      for await (const rows of portions) yield rows.map(cells);
    })(),
  };
}
