import * as Type from 'typebox';
import { Value } from 'typebox/value';
import { readRanges } from './outgoing-fetch.ts';
import { parseOwnAddresses } from './own-addresses.ts';

const port = (fallback: number, description: string) =>
  Type.Integer({ minimum: 1, maximum: 65_535, default: fallback, description });
const text = (description: string, fallback = '') => Type.String({ default: fallback, description });
const flag = (fallback: 'on' | 'off', description: string) =>
  Type.Union([Type.Literal('on'), Type.Literal('off')], { default: fallback, description });
const count = (fallback: number, minimum: number, maximum: number, description: string) =>
  Type.Integer({ minimum, maximum, default: fallback, description });

/** Until somebody names it. */
export const unnamedOrganization = 'سازمان ما';

/** Every setting, once: parsed at boot, printed as the README's table by a test. */
export const configSchema = Type.Object({
  PORT: port(3000, 'port of app and API'),
  HOST: text('address to listen on', '0.0.0.0'),
  PUBLIC_URL: text('address people use, e.g. https://pr.example.ir; needed for mail links, cookies and passkeys'),
  NEWSROOM_ADDRESSES: text(
    'newsrooms at hosts of their own, e.g. shafa=https://news.shafa.ir, several with commas; the proxy passes Host on',
  ),
  DATA_DIR: text('folder of database, files, keys and logs', '.data'),
  DATABASE_URL: text('an external PostgreSQL 15 or newer instead of the embedded one'),
  DATABASE_APP_URL: text('login of the role ravabet_app, when roles are made by hand'),
  DATABASE_IDENTITY_URL: text('login of the role ravabet_identity'),
  DATABASE_JOBS_URL: text('login of the role ravabet_jobs'),
  DATABASE_PUBLIC_URL: text('login of the role ravabet_public'),
  DATABASE_OWNER_URL: text('set by `pnpm start` for its child; DATABASE_URL for everybody else'),
  DATABASE_POOL: count(20, 2, 200, 'connections per role and process'),
  SECRET_KEY: text('secret of this installation, ≥ 32 characters; made in DATA_DIR when empty'),
  DEMO: flag('on', 'demo data on the first start'),
  ORGANIZATION_NAME: text('with DEMO=off: name of the first organisation; later in its settings', unnamedOrganization),
  ORGANIZATION_SLUG: text(
    'with DEMO=off: its name in addresses, such as /n/shafa, for good once somebody works there',
    'office',
  ),
  ADMIN_MAIL: text('with DEMO=off: mail address of the first administrator', 'administrator@localhost'),
  WORKER: Type.Union([Type.Literal('inside'), Type.Literal('apart')], {
    default: 'inside',
    description: 'background work inside the API, or in a process of its own (`pnpm worker`)',
  }),
  LOG_LEVEL: Type.Enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
    default: 'info',
    description: 'JSON log on standard output',
  }),
  TRUST_PROXY: count(0, 0, 5, 'number of reverse proxies in front'),
  SMTP_URL: text('mail server, e.g. smtp://user:password@mail.example.ir:587; empty keeps mail in DATA_DIR/mail'),
  MAIL_FROM: text('sender of mail', 'Ravabet <no-reply@localhost>'),
  DKIM_DOMAIN: text('domain whose key signs what is sent to the press, e.g. example.ir; empty signs nothing'),
  DKIM_SELECTOR: text('selector of that key in the DNS, e.g. ravabet'),
  DKIM_KEY_FILE: text('file with the private RSA key (PEM)'),
  MAIL_CONNECTIONS: count(5, 1, 50, 'connections to the mail server, per process, while a release is sent'),
  MAIL_RATE_PER_DOMAIN: count(0, 0, 100_000, 'mails to one domain within a minute, for all processes; 0 for no limit'),
  MAIL_TIMEOUT_SECONDS: count(120, 1, 600, 'how long the mail server may say nothing'),
  MAIL_RETRY_HOURS: count(24, 1, 240, 'how long a recipient who is put off (4xx) is tried again'),
  MAIL_BOUNCE_ADDRESS: text('where reports of failure come back to, e.g. bounces@example.ir; needs plus addressing'),
  BOUNCE_IMAP_URL: text('mailbox that is read for such reports, e.g. imaps://user:password@mail.example.ir/INBOX'),
  WEBSUB_HUB: text(
    'hub that is told of new releases (WebSub), e.g. https://pubsubhubbub.example.org; empty: readers ask by themselves',
  ),
  S3_URL: text('bucket for files instead of the disk, e.g. s3://key:secret@s3.example.ir/bucket?region=us-east-1'),
  CLAMAV: text('address of clamd, host:port, to scan uploads'),
  UPLOAD_LIMIT_MB: count(200, 1, 10_000, 'largest upload'),
  OIDC_ISSUER: text('OpenID Connect issuer, e.g. https://sso.example.ir/realms/hospital'),
  OIDC_CLIENT_ID: text('client id there'),
  OIDC_CLIENT_SECRET: text('client secret there'),
  OUTGOING_ALLOW: text(
    'addresses or ranges of the own network that channels may be reached at, e.g. 10.20.0.5, 10.30.0.0/16',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: text('OpenTelemetry collector; empty sends nothing'),
  WORKER_METRICS_PORT: count(0, 0, 65_535, 'port on which a worker apart tells its own figures (/metrics); 0 for none'),
  METRICS_TOKEN: text('bearer token for /metrics; empty allows loopback only'),
});

type Parsed = Type.Static<typeof configSchema>;
export type Config = Parsed & { readonly publicUrl: string };

/** Carries one readable line per wrong setting. */
export class ConfigError extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

const rules: [keyof Parsed, (value: string) => boolean, string][] = [
  ['SECRET_KEY', (value) => value === '' || value.length >= 32, 'must have at least 32 characters'],
  ['PUBLIC_URL', (value) => value === '' || isHttpUrl(value), 'must be an http(s) address without a path'],
  [
    'NEWSROOM_ADDRESSES',
    (value) => parseOwnAddresses(value) !== null,
    'must be slug=https://host pairs, each slug and host once',
  ],
  ['ORGANIZATION_NAME', (value) => value.length <= 200, 'must have at most 200 characters'],
  [
    'ORGANIZATION_SLUG',
    (value) => /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/.test(value),
    'must have 2 to 40 Latin small letters, digits and hyphens, a letter first and no hyphen last, e.g. shafa',
  ],
  ['ADMIN_MAIL', (value) => /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(value), 'must be one mail address, e.g. it@example.ir'],
  ['DATABASE_URL', isPostgresUrl, 'must begin with postgres:// or postgresql://'],
  ['SMTP_URL', (value) => value === '' || /^smtps?:\/\//.test(value), 'must begin with smtp:// or smtps://'],
  [
    'MAIL_BOUNCE_ADDRESS',
    (value) => value === '' || /^[^\s@<>,;+]{1,20}@[^\s@<>,;]+$/.test(value),
    'must be one mail address',
  ],
  ['BOUNCE_IMAP_URL', (value) => value === '' || /^imaps?:\/\//.test(value), 'must begin with imap:// or imaps://'],
  ['WEBSUB_HUB', (value) => value === '' || /^https?:\/\/[^\s]+$/.test(value), 'must be an http(s) address'],
  ['S3_URL', (value) => value === '' || value.startsWith('s3://'), 'must begin with s3://'],
  ['CLAMAV', (value) => value === '' || /^[^:]+:\d+$/.test(value), 'must be host:port'],
  ['OUTGOING_ALLOW', isRanges, 'must be IP addresses or ranges, with commas between, e.g. 10.20.0.5, 10.30.0.0/16'],
  ['OIDC_ISSUER', (value) => value === '' || /^https?:\/\//.test(value), 'must be an http(s) address'],
];

/** Reads the environment; nothing starts when a value breaks its rule. @throws ConfigError */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const known: Record<string, unknown> = {};
  for (const key of Object.keys(configSchema.properties)) {
    const value = env[key]?.trim();
    if (value !== undefined && value !== '') known[key] = value;
  }
  const converted = Value.Default(configSchema, Value.Convert(configSchema, known)) as Parsed;
  const lines: string[] = [];
  for (const error of Value.Errors(configSchema, converted)) {
    const key = error.instancePath.slice(1).split('/')[0] ?? '';
    const line = `${key}=${JSON.stringify(known[key] ?? '')}: ${error.message} (${ruleOf(key)})`;
    if (!lines.some((other) => other.startsWith(`${key}=`))) lines.push(line);
  }
  if (lines.length === 0) {
    for (const [key, holds, rule] of rules) {
      const value = String(converted[key]);
      if (!holds(value)) lines.push(`${key}=${key.includes('SECRET') ? '…' : JSON.stringify(value)}: ${rule}`);
    }
    // One object goes into a bucket in one piece, and no server takes a larger one so.
    if (converted.S3_URL && converted.UPLOAD_LIMIT_MB > 5000) lines.push('UPLOAD_LIMIT_MB: at most 5000 with S3_URL');
    const dkim = [converted.DKIM_DOMAIN, converted.DKIM_SELECTOR, converted.DKIM_KEY_FILE].filter(Boolean);
    if (dkim.length !== 0 && dkim.length !== 3)
      lines.push('DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE: set all three or none');
    const oidc = [converted.OIDC_ISSUER, converted.OIDC_CLIENT_ID, converted.OIDC_CLIENT_SECRET].filter(Boolean);
    if (oidc.length !== 0 && oidc.length !== 3) {
      lines.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET: set all three or none');
    }
  }
  if (lines.length > 0) throw new ConfigError(lines);
  const publicUrl = converted.PUBLIC_URL.replace(/\/$/, '') || `http://localhost:${converted.PORT}`;
  return { ...converted, publicUrl };
}

function ruleOf(key: string): string {
  const schema = (
    configSchema.properties as Record<string, { description?: string; minimum?: number; maximum?: number }>
  )[key];
  const range = schema?.minimum === undefined ? '' : `, ${schema.minimum}–${schema.maximum}`;
  return `${schema?.description ?? ''}${range}`;
}

function isHttpUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '';
}

function isRanges(value: string): boolean {
  try {
    return readRanges(value).length >= 0;
  } catch {
    return false;
  }
}

function isPostgresUrl(value: string): boolean {
  return value === '' || /^postgres(ql)?:\/\//.test(value);
}
