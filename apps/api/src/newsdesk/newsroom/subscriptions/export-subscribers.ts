import { localized } from '@ravabet/contracts';
import type { newsroomStatisticsRoutes } from '@ravabet/contracts/newsdesk/newsroom';
import { withOrganization } from '@ravabet/db/with-organization';
import { directionOfLanguage, type Language, languageNames, speak } from '@ravabet/i18n';
import type { FastifyReply } from 'fastify';
import { must } from '../../../platform/ability.ts';
import { audit } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { Call } from '../../../platform/serve.ts';
import { languageOf } from '../../../platform/speak.ts';
import { sendSheet } from '../statistics/send-sheet.ts';

/** The addresses of those who confirmed, for the manager; who took them stands in the audit trail. */
export async function exportSubscribers(
  { databases }: Platform,
  { actor, ability, params, request, reply }: Call<typeof newsroomStatisticsRoutes.exportSubscribers>,
): Promise<FastifyReply> {
  must(ability, 'export', 'NewsroomSubscriber');
  const { organizationId } = actor;
  const { subscribers, topics } = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const found = await tx.newsroomSubscriber.findMany({
      where: { organizationId, state: 'confirmed' },
      select: { email: true, languages: true, topicIds: true, confirmedAt: true },
      orderBy: { email: 'asc' },
    });
    await audit(tx, actor, {
      event: 'newsroom-subscribers.exported',
      subjectType: 'Organization',
      subjectId: organizationId,
      after: { count: found.length, format: params.format },
    });
    return {
      subscribers: found,
      topics: await tx.topic.findMany({ where: { organizationId }, select: { id: true, names: true } }),
    };
  });
  const language = languageOf(request);
  const say = (key: string) => speak(language, 'newsroom', `subscribers.${key}`);
  const comma = directionOfLanguage(language) === 'rtl' ? '، ' : ', ';
  const names = new Map(
    topics.map(({ id, names: text }) => [id, localized(text as Record<Language, string>, language)]),
  );
  const sheet = {
    name: say('sheet'),
    rightToLeft: directionOfLanguage(language) === 'rtl',
    columns: [
      { header: say('email'), width: 34 },
      { header: say('languages'), width: 22 },
      { header: say('topics'), width: 40 },
      { header: say('since'), width: 18, kind: 'instant' as const },
    ],
    rows: (async function* () {
      yield subscribers.map((one) => [
        one.email,
        one.languages.map((code) => languageNames[code as Language]).join(comma),
        one.topicIds.length === 0 ? say('everyTopic') : one.topicIds.map((id) => names.get(id) ?? '').join(comma),
        one.confirmedAt,
      ]);
    })(),
  };
  return sendSheet(reply, sheet, params.format, 'newsroom-subscribers');
}
