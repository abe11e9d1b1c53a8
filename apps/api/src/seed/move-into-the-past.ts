import pg from 'pg';
import type { Platform } from '../platform/platform.ts';
import type { BegunRelease } from './seed-releases.ts';

/** table, its column that names the release, its instants */
const dated: [string, string, string[]][] = [
  ['press_release', 'id', ['created_at', 'updated_at', 'submitted_at', 'approved_at', 'published_at', 'withdrawn_at']],
  ['press_release_version', 'press_release_id', ['created_at']],
  ['press_release_approval', 'press_release_id', ['decided_at']],
  ['publication', 'press_release_id', ['published_at', 'withdrawn_at']],
  ['office_number', 'subject_id', ['assigned_at']],
  ['audit_entry', 'subject_id', ['at']],
  ['comment', 'subject_id', ['created_at']],
  ['notification', 'subject_id', ['created_at', 'read_at']],
];

/**
 * Demo releases were made within seconds; here they get the days they tell of. Only the owner of the tables can do this, only before
 * anything was sealed, and the seed is its only caller: the application's role may not touch what is published or recorded.
 */
export async function moveIntoThePast({ config }: Platform, begun: readonly BegunRelease[]): Promise<void> {
  const client = new pg.Client({ connectionString: config.DATABASE_OWNER_URL || config.DATABASE_URL });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    const ids = begun.map(({ id }) => id);
    const days = begun.map(({ daysAgo }) => daysAgo);
    for (const [table, key, columns] of dated) {
      const name = client.escapeIdentifier(table);
      await client.query(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER`);
      const set = columns.map((column) => `${column} = ${column} - make_interval(days => moved.days)`).join(', ');
      await client.query(
        `UPDATE ${name} SET ${set} FROM unnest($1::uuid[], $2::int[]) AS moved (id, days) WHERE ${name}.${key} = moved.id`,
        [ids, days],
      );
      await client.query(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER`);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
