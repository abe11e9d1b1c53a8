import { jalaliYearOf } from '@ravabet/calendars';
import type pg from 'pg';

interface Numbered {
  organizationId: string;
  id: string;
  kind: string;
  approvedAt: Date;
  timeZone: string;
}

/** Releases of earlier years have the numbers of their years: each year begins with one, in the order of approval. */
export async function numberByYear(client: pg.ClientBase, ids: readonly string[]): Promise<void> {
  const { rows } = await client.query<Numbered>(
    `SELECT r.organization_id AS "organizationId", r.id, r.number_kind AS kind, r.approved_at AS "approvedAt", o.time_zone AS "timeZone"
    FROM press_release r JOIN organization o ON o.id = r.organization_id
    WHERE r.id = ANY($1::uuid[]) AND r.number_n IS NOT NULL ORDER BY r.approved_at, r.number_n`,
    [ids],
  );
  const last = new Map<string, number>();
  const numbered = rows.map(({ organizationId, id, kind, approvedAt, timeZone }) => {
    const year = jalaliYearOf(approvedAt.toISOString(), timeZone);
    const key = `${organizationId} ${kind} ${year}`;
    const n = (last.get(key) ?? 0) + 1;
    last.set(key, n);
    return { id, year, n };
  });
  const values = [numbered.map(({ id }) => id), numbered.map(({ year }) => year), numbered.map(({ n }) => n)];
  const moved = 'FROM unnest($1::uuid[], $2::int[], $3::int[]) AS moved (id, year, n)';
  // Out of the way first: a number may be another's until all have moved.
  await client.query('UPDATE office_number SET n = n + 1000000 WHERE subject_id = ANY($1::uuid[])', [values[0]]);
  await client.query(
    `UPDATE office_number SET jalali_year = moved.year, n = moved.n ${moved} WHERE subject_id = moved.id`,
    values,
  );
  await client.query(
    `UPDATE press_release SET number_year = moved.year, number_n = moved.n ${moved} WHERE press_release.id = moved.id`,
    values,
  );
  await client.query(
    `UPDATE publication SET number_year = moved.year, number_n = moved.n,
      slug = regexp_replace(slug, '^([a-z])\\d+-\\d+', '\\1' || moved.year || '-' || moved.n)
    ${moved} WHERE press_release_id = moved.id`,
    values,
  );
  await client.query('DELETE FROM register_counter');
  await client.query(
    `INSERT INTO register_counter (organization_id, kind, jalali_year, last)
    SELECT organization_id, kind, jalali_year, max(n) FROM office_number GROUP BY 1, 2, 3`,
  );
  await client.query(
    `INSERT INTO search_pending (organization_id, subject_type, subject_id)
    SELECT organization_id, 'PressRelease', id FROM press_release WHERE id = ANY($1::uuid[])`,
    [values[0]],
  );
}
