import { formatDate } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts';
import { withOrganization } from '@ravabet/db/with-organization';
import { type Language, speak } from '@ravabet/i18n';
import type { Platform } from '../../../platform/platform.ts';
import { suppressedWishes } from '../../distribution/share/is-suppressed.ts';
import { refusedRecipient, suppressRefused } from '../../distribution/share/refused-recipient.ts';
import { subscriptionReturn } from '../../distribution/share/subscription-return.ts';
import { subscriberToken } from './subscriber-secrets.ts';
import { newsroomAddress } from '../share/newsroom-address.ts';

interface Waiting {
  organizationId: string;
  pressReleaseId: string;
  subscriberId: string;
}
interface Letter {
  email: string;
  language: Language;
  secretRound: number;
  releaseLanguage: Language;
  slug: string;
  names: Record<Language, string>;
  timeZone: string;
  kind: string;
  title: string;
  lead: string;
  path: string;
  firstPublishedAt: Date;
  attempts: number;
}

const attemptsAtMost = 8;
/** The list of suppressed addresses is asked once for so many: few enough that its answer is fresh when the last of them leaves. */
const batchLength = 100;
const batchesAtMost = 5;

/**
 * Sends what waits, each mail claimed before it goes: of several processes one sends it, and after a crash in between it is not sent again
 * (docs/decisions/0018). A server that refused gets it again later, for some hours; an address that it says nobody has is suppressed.
 */
export async function sendNewsroomMails(platform: Platform): Promise<number> {
  let all = 0;
  for (let batch = 0; batch < batchesAtMost; batch++) {
    const { sent, goesOn } = await sendBatch(platform);
    all += sent;
    if (!goesOn) break;
  }
  return all;
}

async function sendBatch(platform: Platform): Promise<{ sent: number; goesOn: boolean }> {
  const waiting = await platform.databases.jobs.prisma.$queryRaw<Waiting[]>`
    SELECT organization_id AS "organizationId", press_release_id AS "pressReleaseId", subscriber_id AS "subscriberId"
    FROM newsroom_mail WHERE state = 'queued' AND next_at <= now() ORDER BY next_at LIMIT ${batchLength}`;
  const left = await leaveOutUnwanted(platform, waiting);
  const refusedNow = new Set<string>();
  let sent = 0;
  for (const mail of left) {
    // Found to be nobody's a moment ago: the next round takes out what else waits for it.
    if (refusedNow.has(mail.subscriberId)) continue;
    const letter = await claim(platform, mail);
    if (!letter) continue;
    try {
      await send(platform, mail, letter);
      await settle(platform, mail, 'sent', letter.attempts);
      sent++;
    } catch (error) {
      const refused = refusedRecipient(error);
      if (refused?.isGone) {
        await suppressRefused(platform, mail.organizationId, letter.email, refused.reply);
        await settle(platform, mail, 'failed', letter.attempts);
        refusedNow.add(mail.subscriberId);
        continue;
      }
      platform.log.warn({ err: error }, 'a mail of the newsroom could not be sent and will be tried again');
      await settle(platform, mail, letter.attempts >= attemptsAtMost ? 'failed' : 'queued', letter.attempts);
      // Where the server has trouble, and not with this recipient, the others would meet the same.
      if (!refused) return { sent, goesOn: false };
    }
  }
  return { sent, goesOn: waiting.length === batchLength };
}

/**
 * Takes out what waits for suppressed addresses or for who has left, and what was withdrawn, which else would stand before the others:
 * asked and done once for each organisation of the batch. @returns what is left
 */
async function leaveOutUnwanted({ databases }: Platform, waiting: readonly Waiting[]): Promise<Waiting[]> {
  const left: Waiting[] = [];
  for (const [organizationId, mails] of Map.groupBy(waiting, (mail) => mail.organizationId)) {
    const suppressed = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
      const people = await tx.newsroomSubscriber.findMany({
        where: { organizationId, id: { in: [...new Set(mails.map(({ subscriberId }) => subscriberId))] } },
        select: { id: true, email: true, requestedAt: true, confirmedAt: true },
      });
      const wishes = people.map(({ email, requestedAt, confirmedAt }) => ({
        mail: email,
        wishedAt: confirmedAt ?? requestedAt,
      }));
      await tx.$executeRaw`
        DELETE FROM newsroom_mail m WHERE m.organization_id = ${organizationId}::uuid AND m.state = 'queued'
          AND m.subscriber_id = ANY (${mails.map(({ subscriberId }) => subscriberId)}::uuid[])
          AND (NOT EXISTS (SELECT 1 FROM publication p WHERE p.organization_id = m.organization_id
              AND p.press_release_id = m.press_release_id AND p.current AND p.withdrawn_at IS NULL)
            OR NOT EXISTS (SELECT 1 FROM newsroom_subscriber s WHERE s.organization_id = m.organization_id
              AND s.id = m.subscriber_id AND s.state = 'confirmed'))`;
      const found = await suppressedWishes(tx, organizationId, wishes);
      const ids = people.filter(({ email }) => found.has(email)).map(({ id }) => id);
      if (ids.length > 0)
        await tx.newsroomMail.deleteMany({ where: { organizationId, state: 'queued', subscriberId: { in: ids } } });
      return new Set(ids);
    });
    left.push(...mails.filter(({ subscriberId }) => !suppressed.has(subscriberId)));
  }
  return left;
}

/** What was withdrawn is not sent any more, and who has left is not written to. */
async function claim({ databases }: Platform, mail: Waiting): Promise<Letter | null> {
  const { organizationId, pressReleaseId, subscriberId } = mail;
  return withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const [letter] = await tx.$queryRaw<Letter[]>`
      UPDATE newsroom_mail m SET state = 'sending', claimed_at = now(), attempts = m.attempts + 1
      FROM newsroom_subscriber s, publication p, organization o
      WHERE m.organization_id = ${organizationId}::uuid AND m.press_release_id = ${pressReleaseId}::uuid
        AND m.subscriber_id = ${subscriberId}::uuid AND m.state = 'queued' AND o.id = m.organization_id
        AND s.organization_id = m.organization_id AND s.id = m.subscriber_id AND s.state = 'confirmed'
        AND p.organization_id = m.organization_id AND p.press_release_id = m.press_release_id AND p.current AND p.withdrawn_at IS NULL
      RETURNING s.email, s.language, s.secret_round AS "secretRound", p.language AS "releaseLanguage", o.slug, o.names,
        o.time_zone AS "timeZone", p.kind, p.title, p.lead, p.slug AS path, p.first_published_at AS "firstPublishedAt", m.attempts`;
    return letter ?? null;
  });
}

async function send({ config, mailer }: Platform, mail: Waiting, letter: Letter): Promise<void> {
  const { language, releaseLanguage, timeZone, secretRound } = letter;
  const back = subscriptionReturn(config, mail.subscriberId);
  const manage = `${newsroomAddress(config, letter.slug, language)}/subscription/${subscriberToken(config.SECRET_KEY, 'manage', { id: mail.subscriberId, secretRound })}`;
  await mailer.send({
    to: letter.email,
    language,
    template: 'newsroom-release',
    messageId: `<newsroom-${mail.pressReleaseId}-${back.token}@ravabet>`,
    ...(back.address && { bounceTo: back.address }),
    unsubscribeUrl: `${manage}/unsubscribe`,
    values: {
      heading: letter.title,
      organization: localized(letter.names, language),
      kind: speak(language, 'newsroom', `kinds.${letter.kind}`),
      date: formatDate(letter.firstPublishedAt, { locale: language, timeZone, style: 'full' }),
      lead: letter.lead,
      url: `${newsroomAddress(config, letter.slug, releaseLanguage)}/${encodeURIComponent(letter.path)}`,
      footUrl: manage,
    },
  });
}

/** After a refusal again in 1, 2, 4 … minutes. */
async function settle({ databases }: Platform, mail: Waiting, state: 'sent' | 'queued' | 'failed', attempts: number) {
  const { organizationId, pressReleaseId, subscriberId } = mail;
  await withOrganization(
    databases.app.prisma,
    organizationId,
    (tx) => tx.$executeRaw`
      UPDATE newsroom_mail SET state = ${state}, sent_at = CASE WHEN ${state} = 'sent' THEN now() END,
        next_at = now() + make_interval(mins => ${2 ** Math.min(attempts - 1, 8)}::int)
      WHERE organization_id = ${organizationId}::uuid AND press_release_id = ${pressReleaseId}::uuid AND subscriber_id = ${subscriberId}::uuid
        AND state = 'sending'`,
  );
}
