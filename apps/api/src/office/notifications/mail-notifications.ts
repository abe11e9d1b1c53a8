import { formatDate } from '@ravabet/calendars';
import { languages, speak, type Language } from '@ravabet/i18n';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Platform } from '../../platform/platform.ts';
import { pageOfRecord } from './page-of-record.ts';

interface Waiting {
  organizationId: string;
  slug: string;
  names: Record<string, string>;
  timeZone: string;
  id: string;
  personId: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  params: Record<string, unknown>;
  read: boolean;
}

/** Who has seen it in the app in the meantime needs no mail. */
const waitSeconds = 20;

/**
 * One mail for each notice that nobody has looked at. It is claimed before it is sent: of several processes one sends it, and after a
 * crash in between it is not sent twice (README: at most once). A server that refused gets it again in a later round.
 */
export async function mailNotifications(platform: Platform, wait = waitSeconds): Promise<number> {
  const { databases, log } = platform;
  const waiting = await databases.jobs.prisma.$queryRaw<Waiting[]>`
    SELECT n.organization_id AS "organizationId", o.slug, o.names, o.time_zone AS "timeZone", n.id, n.person_id AS "personId", n.kind,
      n.subject_type AS "subjectType", n.subject_id AS "subjectId", n.params, n.read_at IS NOT NULL AS read
    FROM notification n JOIN organization o ON o.id = n.organization_id
    WHERE n.mailed_at IS NULL AND n.created_at <= now() - make_interval(secs => ${wait}::float8)
      AND n.created_at > now() - interval '2 days'
    ORDER BY n.created_at LIMIT 100`;
  let sent = 0;
  for (const notice of waiting) {
    if (!(await claim(platform, notice)) || notice.read) continue;
    try {
      if (await send(platform, notice)) sent++;
    } catch (error) {
      log.warn({ err: error, notificationId: notice.id }, 'a notice could not be mailed and will be tried again');
      await release(platform, notice);
      break;
    }
  }
  return sent;
}

async function claim({ databases }: Platform, { organizationId, id }: Waiting): Promise<boolean> {
  const rows = await withOrganization(
    databases.app.prisma,
    organizationId,
    (tx) => tx.$queryRaw<unknown[]>`
      UPDATE notification SET mailed_at = now() WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid AND mailed_at IS NULL
      RETURNING id`,
  );
  return rows.length === 1;
}

function release({ databases }: Platform, { organizationId, id }: Waiting) {
  return withOrganization(databases.app.prisma, organizationId, (tx) =>
    tx.notification.updateMany({ where: { organizationId, id }, data: { mailedAt: null } }),
  );
}

async function send({ databases, mailer, config }: Platform, notice: Waiting): Promise<boolean> {
  const person = await databases.identity.prisma.person.findUnique({
    where: { id: notice.personId },
    select: { name: true, email: true, locale: true, notifyByMail: true, suspendedAt: true },
  });
  if (!person?.notifyByMail || person.suspendedAt) return false;
  const language: Language = languages.find((known) => known === person.locale) ?? 'fa';
  const organization = notice.names[language] || notice.names.fa || notice.slug;
  const { at } = notice.params;
  const when = typeof at === 'string' && {
    at: formatDate(at, { locale: language, timeZone: notice.timeZone, style: 'datetime' }),
  };
  const text = speak(language, 'notifications', `kinds.${notice.kind}`, { ...notice.params, ...when });
  await mailer.send({
    to: person.email,
    language,
    template: 'notification',
    values: { name: person.name, text, organization, url: `${config.publicUrl}${pageOfRecord(notice)}` },
    messageId: `<notification-${notice.id}@ravabet>`,
  });
  return true;
}
