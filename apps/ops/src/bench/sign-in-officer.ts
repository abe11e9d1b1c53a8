import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { apiModule } from './api-module.ts';
import { benchSecret } from './bench-database.ts';

/** A running session of the organisation's officer, as signing in leaves it. @returns the Cookie header */
export async function signInOfficer(ownerUrl: string, organizationId: string): Promise<string> {
  const { sessionCookie } = await apiModule();
  const token = randomBytes(24).toString('base64url');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO session (id, token, user_id, expires_at)
       SELECT $1, $2, person_id, now() + interval '1 day' FROM membership WHERE organization_id = $3`,
      [randomUUID(), token, organizationId],
    );
  } finally {
    await client.end();
  }
  return sessionCookie(benchSecret, token);
}
