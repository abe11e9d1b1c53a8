import { withOrganization } from '@ravabet/db/with-organization';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import { hashOfCode, questionCode } from '../newsdesk/newsroom/questions/question-code.ts';
import { hashesOf } from '../newsdesk/newsroom/subscriptions/subscriber-secrets.ts';
import type { SeededOrganization } from './seed-organizations.ts';

interface DemoQuestion {
  name: string;
  outlet: string;
  text: string;
  state: 'received' | 'assigned' | 'answered';
  /** days from now until it is due */
  due: number;
  hoursAgo: number;
  answer?: string;
}

const questions: readonly DemoQuestion[] = [
  {
    name: 'نگار صالحی',
    outlet: 'خبرگزاری سلامت',
    text: 'بخش تازهٔ مراقبت‌های ویژه از چه روزی بیمار می‌پذیرد و چند پرستار تازه برای آن گرفته‌اید؟',
    state: 'received',
    due: 1,
    hoursAgo: 2,
  },
  {
    name: 'پویا محمدی',
    outlet: 'روزنامهٔ شهر ما',
    text: 'میانگین زمان انتظار در اورژانس در شش ماه نخست سال چقدر بوده است؟',
    state: 'assigned',
    due: -1,
    hoursAgo: 30,
  },
  {
    name: 'Laura Bennett',
    outlet: 'Health Monitor',
    text: 'Could you confirm the number of beds in the new unit and arrange a short interview with the head of the hospital?',
    state: 'answered',
    due: -3,
    hoursAgo: 100,
    answer: 'The new unit has 24 beds. The head of the hospital is available on Tuesday at 11:00.',
  },
];

/** Read less with every day, less at the end of the week, and mostly by people who came through messengers and search. */
const places = [
  ['direct', '', 9],
  ['social', 'eitaa.com', 7],
  ['search', 'google.com', 6],
  ['social', 't.me', 4],
  ['site', 'irna.ir', 3],
  ['inside', '', 2],
] as const;

/** A little of what reaches the office, and of whom the office reaches. */
export async function seedNewsroomReach(
  { databases, config }: Platform,
  organizations: Map<string, SeededOrganization>,
): Promise<void> {
  const organizationId = organizations.get('shafa')?.id;
  if (organizationId === undefined) return;
  const ago = (hours: number): Date => new Date(Date.now() - hours * 3_600_000);
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    // What the demo tells of was told long ago.
    await tx.newsroomEvent.deleteMany({ where: { organizationId } });
    const officer = await tx.membership.findFirst({
      where: { organizationId, roles: { has: 'pr-officer' } },
      orderBy: { id: 'asc' },
      select: { personId: true },
    });
    for (const { name, outlet, text, state, due, hoursAgo, answer } of questions) {
      const id = newId();
      await tx.pressQuestion.create({
        data: {
          organizationId,
          id,
          codeHash: hashOfCode(questionCode(config.SECRET_KEY, id)),
          language: /^[A-Z]/.test(name) ? 'en' : 'fa',
          name,
          outlet,
          email: `press-${id.slice(-6)}@example.ir`,
          text,
          state,
          deadlineAt: ago(-24 * due),
          createdAt: ago(hoursAgo),
          assigneeId: state === 'received' ? null : (officer?.personId ?? null),
          ...(answer && {
            answer,
            answeredById: officer?.personId ?? null,
            answeredAt: ago(hoursAgo - 20),
            answerMailedAt: ago(hoursAgo - 20),
          }),
        },
        select: { id: true },
      });
    }
    await tx.newsroomSubscriber.createMany({
      data: Array.from({ length: 24 }, (_, n) => {
        const id = newId();
        return {
          organizationId,
          id,
          email: `reader${n + 1}@example.ir`,
          state: n < 21 ? 'confirmed' : 'pending',
          language: n % 6 === 0 ? 'en' : 'fa',
          languages: n % 6 === 0 ? ['en'] : n % 5 === 0 ? ['fa', 'ar'] : ['fa'],
          ...hashesOf(config.SECRET_KEY, { id, secretRound: 1 }),
          confirmedAt: n < 21 ? ago(24 * (n + 1)) : null,
        };
      }),
    });
    const releases = await tx.publication.findMany({
      where: { organizationId, current: true, withdrawnAt: null },
      select: { pressReleaseId: true, language: true, firstPublishedAt: true },
      orderBy: { firstPublishedAt: 'desc' },
      take: 12,
    });
    const day = 86_400_000;
    const rows = releases.flatMap(({ pressReleaseId, language, firstPublishedAt }, order) =>
      Array.from({ length: 30 }, (_, before) => new Date(Date.now() - before * day)).flatMap((at) => {
        const age = Math.floor((at.getTime() - firstPublishedAt.getTime()) / day);
        if (age < 0) return [];
        return places.flatMap(([source, host, weight]) => {
          const n = Math.floor((weight * (18 - order)) / (1 + age) ** 0.8 / (at.getUTCDay() === 5 ? 2 : 1));
          return n > 0 ? [{ organizationId, day: at, pressReleaseId, language, what: 'read', source, host, n }] : [];
        });
      }),
    );
    await tx.newsroomCount.createMany({ data: rows, skipDuplicates: true });
  });
}
