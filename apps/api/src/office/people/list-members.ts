import type { LocalizedText, Page, Role } from '@ravabet/contracts';
import type { Member, MemberListQuery } from '@ravabet/contracts/office/people';
import { Prisma, type Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { normalizeForSearch } from '@ravabet/persian-text';
import { must } from '../../platform/ability.ts';
import { decodeCursor, encodeCursor } from '../../platform/keyset.ts';
import { pictureUrlOf } from './member.presenter.ts';

interface Row {
  id: string;
  personId: string;
  name: string;
  jobTitle: string;
  roles: Role[];
  unitId: string | null;
  unitNames: LocalizedText | null;
  endedAt: Date | null;
  suspendedAt: Date | null;
  pictureFileId: string | null;
  createdAt: Date;
  version: number;
  key: string;
}

/** An organisation's people are read whole when a word is looked for: they are hundreds, and the word may be spelt in any way. */
const mostPeople = 5000;

export async function listMembers(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  query: MemberListQuery,
): Promise<Page<Member>> {
  must(ability, 'read', 'Membership');
  const { q, role, unitId, ended = false, sort = 'name', limit = 25, cursor } = query;
  const scope = JSON.stringify([actor.organizationId, 'people', q, role, unitId, ended, sort]);
  const after = cursor ? decodeCursor(scope, cursor) : null;
  const conditions = [
    ended ? Prisma.sql`m.ended_at IS NOT NULL` : Prisma.sql`m.ended_at IS NULL`,
    ...(role ? [Prisma.sql`${role} = ANY (m.roles)`] : []),
    ...(unitId ? [Prisma.sql`m.unit_id = ${unitId}::uuid`] : []),
  ];
  const byName = sort === 'name';
  if (after && byName) {
    conditions.push(Prisma.sql`(m.display_name COLLATE "fa-x-icu", m.id) > (${after.key}, ${after.id}::uuid)`);
  } else if (after) {
    conditions.push(Prisma.sql`(m.created_at, m.id) < (${after.key}::timestamptz, ${after.id}::uuid)`);
  }
  const order = byName ? Prisma.sql`m.display_name COLLATE "fa-x-icu", m.id` : Prisma.sql`m.created_at DESC, m.id DESC`;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT m.id, m.person_id AS "personId", m.display_name AS name, m.job_title AS "jobTitle", m.roles, m.unit_id AS "unitId",
      u.names AS "unitNames", m.ended_at AS "endedAt", m.suspended_at AS "suspendedAt",
      m.picture_file_id AS "pictureFileId", m.created_at AS "createdAt", m.version,
      ${byName ? Prisma.sql`m.display_name` : Prisma.sql`m.created_at::text`} AS key
    FROM membership m LEFT JOIN unit u ON u.organization_id = m.organization_id AND u.id = m.unit_id
    WHERE m.organization_id = ${actor.organizationId}::uuid AND ${Prisma.join(conditions, ' AND ')}
    ORDER BY ${order} LIMIT ${q ? mostPeople : limit + 1}`;
  const word = q ? normalizeForSearch(q) : '';
  const found = word ? rows.filter((row) => normalizeForSearch(`${row.name} ${row.jobTitle}`).includes(word)) : rows;
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next = found.length > limit && last ? encodeCursor(scope, { key: last.key, id: last.id }) : null;
  return { items: page.map((row) => presentMember(actor.organizationId, row)), next };
}

const presentMember = (organizationId: string, row: Row): Member => ({
  id: row.id,
  personId: row.personId,
  name: row.name,
  jobTitle: row.jobTitle,
  roles: row.roles,
  unit: row.unitId && row.unitNames ? { id: row.unitId, names: row.unitNames } : null,
  endedAt: row.endedAt?.toISOString() ?? null,
  suspendedAt: row.suspendedAt?.toISOString() ?? null,
  pictureUrl: pictureUrlOf({ ...row, organizationId }),
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});
