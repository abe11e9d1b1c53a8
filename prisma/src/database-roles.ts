import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg from 'pg';

/** Who may do what stands in the migrations' GRANTs and policies; here they only come to exist. */
export const databaseRoles = {
  app: 'ravabet_app',
  identity: 'ravabet_identity',
  jobs: 'ravabet_jobs',
  public: 'ravabet_public',
} as const;

export type DatabaseRole = keyof typeof databaseRoles;

export interface DatabaseUrls {
  owner: string;
  app: string;
  identity: string;
  jobs: string;
  public: string;
}

const oldestVersion = 150_000;

/** Carries the SQL a database administrator has to run where our login may not. */
export class DatabaseRolesError extends Error {
  readonly sql: string;
  constructor(reason: string, sql: string) {
    super(`${reason}\nAsk the database administrator to run:\n\n${sql}\n`);
    this.name = 'DatabaseRolesError';
    this.sql = sql;
  }
}

export class DatabaseTooOldError extends Error {
  constructor(version: string) {
    super(`PostgreSQL 15 or newer is needed; the server at DATABASE_URL is ${version}.`);
    this.name = 'DatabaseTooOldError';
  }
}

/** Derived, not stored: every process that knows the secret knows the passwords, and nothing else does. */
export function rolePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(role).digest('base64url');
}

export function databaseUrls(options: { ownerUrl: string; secret: string }): DatabaseUrls {
  const urlOf = (role: string): string => {
    const url = new URL(options.ownerUrl);
    url.username = role;
    url.password = rolePassword(options.secret, role);
    return url.href;
  };
  return {
    owner: options.ownerUrl,
    app: urlOf(databaseRoles.app),
    identity: urlOf(databaseRoles.identity),
    jobs: urlOf(databaseRoles.jobs),
    public: urlOf(databaseRoles.public),
  };
}

/**
 * What PostgreSQL itself would store for the password (RFC 5803), so that the clear text never stands in a
 * statement, a server log or a message on the screen. The password is ASCII, so SASLprep changes nothing.
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const iterations = 4096;
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const hmac = (text: string): Buffer => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${hmac('Server Key').toString('base64')}`;
}

function createSql(role: string, secret: string): string {
  const verifier = scramVerifier(rolePassword(secret, role));
  const readOnly = role === databaseRoles.public ? `\nALTER ROLE ${role} SET default_transaction_read_only = on;` : '';
  return `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '${verifier}';${readOnly}`;
}

async function canSignIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === '28P01' || code === '28000') return false;
    throw error;
  }
}

interface RoleRow {
  rolname: string;
  rolsuper: boolean;
  rolbypassrls: boolean;
}

/**
 * Creates the product's four login roles, or gives them the password of this secret again. Safe to call at every
 * start and by several processes at once; touches nothing when all is in order.
 */
export async function ensureRoles(ownerUrl: string, secret: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'ravabet roles' });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows: versions } = await client.query<{ number: string; text: string }>(
      "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS text",
    );
    const version = versions[0];
    if (version === undefined || Number(version.number) < oldestVersion) {
      throw new DatabaseTooOldError(version?.text ?? 'unknown');
    }
    await client.query('BEGIN');
    await client.query("SELECT pg_advisory_xact_lock(hashtext('ravabet roles'))");
    const statements = await missingStatements(client, ownerUrl, secret);
    if (statements.length > 0) await run(client, statements);
    await client.query('COMMIT');
  } finally {
    await client.end().catch(() => {});
  }
}

async function missingStatements(client: pg.Client, ownerUrl: string, secret: string): Promise<string[]> {
  const names = Object.values(databaseRoles);
  const { rows } = await client.query<RoleRow>(
    'SELECT rolname, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = ANY($1)',
    [names],
  );
  const urls = databaseUrls({ ownerUrl, secret });
  const statements: string[] = [];
  for (const [key, role] of Object.entries(databaseRoles) as [DatabaseRole, string][]) {
    const row = rows.find((candidate) => candidate.rolname === role);
    if (row === undefined) statements.push(createSql(role, secret));
    else if (row.rolsuper || row.rolbypassrls) {
      // Such a role would walk through every row-level-security policy.
      statements.push(`ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS;`);
    }
    if (row !== undefined && !(await canSignIn(urls[key]))) {
      statements.push(`ALTER ROLE ${role} LOGIN PASSWORD '${scramVerifier(rolePassword(secret, role))}';`);
    }
  }
  return statements;
}

async function run(client: pg.Client, statements: string[]): Promise<void> {
  try {
    for (const statement of statements) await client.query(statement);
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new DatabaseRolesError(
      'The login of DATABASE_URL may not create or change database roles.',
      statements.join('\n'),
    );
  }
}
