import pg from 'pg';
import { numberByYear } from './number-by-year.ts';
import type { Platform } from '../platform/platform.ts';
import type { BegunRelease } from './seed-releases.ts';

/** table, its column that names the release, its instants */
const dated: [string, string, string[]][] = [
  ['press_release', 'id', ['created_at', 'updated_at', 'submitted_at', 'approved_at', 'published_at', 'withdrawn_at']],
  ['press_release_version', 'press_release_id', ['created_at']],
  ['press_release_approval', 'press_release_id', ['decided_at', 'waited_since']],
  [
    'press_release_correction',
    'press_release_id',
    ['created_at', 'updated_at', 'submitted_at', 'approved_at', 'published_at', 'waits_since'],
  ],
  ['publication', 'press_release_id', ['published_at', 'first_published_at', 'withdrawn_at']],
  ['publication_topic', 'press_release_id', ['published_at']],
  ['office_number', 'subject_id', ['assigned_at']],
  ['audit_entry', 'subject_id', ['at']],
  ['comment', 'subject_id', ['created_at']],
  ['notification', 'subject_id', ['created_at', 'read_at']],
];

/** A mistake is noticed two days after it was published. */
const tellOfCorrections = `UPDATE publication SET published_at = published_at + interval '2 days' WHERE correction_note <> ''`;
/** Approvals took between half an hour and a day, by no other rule than their ids. */
const tellOfWaiting = `UPDATE press_release_approval SET waited_since = decided_at - make_interval(mins => 30 + abs(hashtext(id::text)) % 1400)`;

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
    const numbering = ['office_number', 'register_counter', 'search_pending', 'organization'];
    const tables = [...new Set([...dated.map(([table]) => table), ...numbering])].map((table) =>
      client.escapeIdentifier(table),
    );
    for (const name of tables)
      await client.query(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER`);
    for (const [table, key, columns] of dated) {
      const name = client.escapeIdentifier(table);
      const set = columns.map((column) => `${column} = ${column} - make_interval(days => moved.days)`).join(', ');
      await client.query(
        `UPDATE ${name} SET ${set} FROM unnest($1::uuid[], $2::int[]) AS moved (id, days) WHERE ${name}.${key} = moved.id`,
        [ids, days],
      );
    }
    await client.query(tellOfCorrections);
    await client.query(tellOfWaiting);
    await numberByYear(client, ids);
    for (const name of tables) await client.query(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER`);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
