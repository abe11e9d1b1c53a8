import { localDateOf } from '@ravabet/calendars';
import type { EscalationStep } from '@ravabet/contracts/office/tasks';
import { Prisma } from '@ravabet/db';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Actor } from '@ravabet/permissions';
import { workCalendarOf } from '../office/tasks/share/work-calendar.ts';
import { countDue } from '../office/tasks/task-due.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';
import type { BegunRelease } from './seed-releases.ts';

interface DemoTask {
  title: string;
  description: string;
  /** days from now; negative is late */
  due: number;
  state: 'open' | 'accepted' | 'done' | 'verified' | 'returned' | 'declined';
  /** counted in working days from so many days ago, instead of `due` */
  rule?: { workingDays: number; daysAgo: number };
  /** its deadline stood still, in days ago; without an end it still does */
  pause?: { reason: string; from: number; until?: number };
  /** why it was declined, by the person of this name */
  declined?: { reason: string; by: string };
  escalation?: EscalationStep[];
  person?: string;
  unit?: string;
  /** part of the title of the release it belongs to */
  about?: string;
}

const demoTasks: readonly DemoTask[] = [
  {
    title: 'عکس بخش تازهٔ مراقبت‌های ویژه پیش از پذیرش بیمار',
    description: 'ده قاب افقی و پنج قاب عمودی، بی‌آنکه چهرهٔ کسی دیده شود.',
    due: -30,
    state: 'verified',
    person: 'officer2',
    about: 'مراقبت‌های ویژهٔ بیمارستان',
  },
  {
    title: 'جدول انتظار اورژانس در مهرماه را بفرستید',
    description: 'برای گزارش شش‌ماههٔ رضایت بیماران لازم است.',
    due: 2,
    state: 'open',
    unit: 'icu',
    about: 'گزارش شش‌ماهه',
  },
  {
    title: 'ذخیرهٔ سه قلم دارو را با داروخانه بررسی کنید',
    description: 'عدد نوزده روز باید پیش از امضای رئیس قطعی شود.',
    due: 1,
    state: 'accepted',
    person: 'officer',
    about: 'کمبود داروی',
  },
  {
    title: 'سمت دقیق رئیس هیئت عمان',
    description: 'از سفارت پرسیده شد؛ پاسخ را پیوست کنید.',
    due: -1,
    state: 'open',
    person: 'protocol',
    about: 'هیئت پزشکی عمان',
  },
  {
    title: 'رضایت‌نامهٔ سه پرستار برای انتشار نام',
    description: 'برگهٔ رضایت امضاشده را پیوست کنید.',
    due: -16,
    state: 'done',
    unit: 'icu',
    about: '۵۶ پرستار',
  },
  {
    title: 'فهرست خبرنگاران حوزهٔ سلامت را تازه کنید',
    description: 'شماره‌ها و رسانه‌ها از بهار تازه نشده است.',
    due: 6,
    state: 'open',
    unit: 'pr',
  },
  {
    title: 'راهنمای بازدید هیئت عمان از بخش مراقبت‌های ویژه',
    description: 'یک پزشک و یک پرستار مسلط به عربی یا انگلیسی؛ بیست دقیقه.',
    due: 3,
    rule: { workingDays: 4, daysAgo: 1 },
    state: 'open',
    unit: 'icu',
    about: 'هیئت پزشکی عمان',
    escalation: [
      { tell: [{ relation: 'owner' }], when: 'before', amount: 1, unit: 'workingDays' },
      { tell: [{ relation: 'owner' }, { relation: 'asker' }], when: 'after', amount: 0, unit: 'minutes' },
      { tell: [{ relation: 'pr-manager' }], when: 'after', amount: 2, unit: 'hours' },
      { tell: [{ relation: 'head' }], when: 'after', amount: 1, unit: 'workingDays' },
    ],
  },
  {
    title: 'متن دوزبانهٔ تابلوی ورودی بخش',
    description: 'فارسی و انگلیسی؛ نام بخش همان باشد که در ابلاغ آمده است.',
    due: 5,
    rule: { workingDays: 9, daysAgo: 8 },
    state: 'accepted',
    unit: 'icu',
    pause: { reason: 'نام انگلیسی بخش در هیئت رئیسه بررسی می‌شود', from: 5, until: 2 },
  },
  {
    title: 'برگهٔ رضایت بیماران برای فیلم‌برداری',
    description: 'پیش از روز فیلم‌برداری، برای چهار بیمار.',
    due: 4,
    rule: { workingDays: 6, daysAgo: 2 },
    state: 'accepted',
    unit: 'icu',
    pause: { reason: 'روز فیلم‌برداری هنوز روشن نیست', from: 1 },
  },
  {
    title: 'سالن همایش‌های بخش برای نشست خبری',
    description: 'برای چهل نفر، با صدا و پخش زنده.',
    due: 2,
    state: 'declined',
    unit: 'icu',
    declined: { reason: 'سالن در این هفته برای آموزش پرستاران گرفته شده است', by: 'department' },
  },
];

export async function seedTasks(
  { databases }: Platform,
  organizations: ReadonlyMap<string, SeededOrganization>,
  people: ReadonlyMap<string, SeededPerson>,
  begun: readonly BegunRelease[],
): Promise<void> {
  const at = organizations.get('shafa');
  const manager = people.get('manager');
  if (!at || !manager) return;
  await withOrganization(databases.app.prisma, at.id, async (tx) => {
    const calendar = await workCalendarOf(tx, at.id);
    for (const demo of demoTasks) {
      const { title, description, due, state, person, unit, about, rule, pause, declined, escalation } = demo;
      const id = newId();
      const subject = about ? begun.find((release) => release.title.includes(about)) : undefined;
      const now = Math.round(Date.now() / 3_600_000) * 3_600_000;
      const ago = (days: number): Date => new Date(now - days * 86_400_000);
      const day = (days: number): string => localDateOf(ago(days).toISOString(), calendar.timeZone);
      const pauseId = newId();
      const counted =
        rule &&
        countDue(
          { workingDays: rule.workingDays, from: day(rule.daysAgo) },
          calendar,
          pause?.until ? [{ id: pauseId, from: day(pause.from), until: day(pause.until) }] : [],
        );
      await tx.task.create({
        data: {
          organizationId: at.id,
          id,
          title,
          description,
          state,
          subjectType: subject ? 'PressRelease' : null,
          subjectId: subject?.id ?? null,
          ownerPersonId: person ? (people.get(person)?.id ?? null) : null,
          ownerUnitId: unit ? (at.units.get(unit) ?? null) : null,
          dueAt: counted?.dueAt ?? ago(-due),
          dueRule: counted?.dueRule ?? Prisma.DbNull,
          escalation: escalation ?? Prisma.DbNull,
          pausedAt: pause && !pause.until ? ago(pause.from) : null,
          createdById: manager.id,
        },
      });
      if (pause) {
        const resumed = pause.until ? { resumedAt: ago(pause.until), resumedById: manager.id } : {};
        const began = { reason: pause.reason, pausedById: manager.id, pausedAt: ago(pause.from) };
        await tx.taskPause.create({ data: { organizationId: at.id, id: pauseId, taskId: id, ...began, ...resumed } });
      }
      const line = { subjectType: 'Task', subjectId: id };
      await audit(tx, actor(at.id, manager.id), { ...line, event: 'task.created', after: { title } });
      const decliner = declined && people.get(declined.by);
      if (decliner) {
        await audit(tx, actor(at.id, decliner.id), { ...line, event: 'task.declined', reason: declined.reason });
      }
    }
  });
}

const actor = (organizationId: string, personId: string): Actor => ({
  organizationId,
  personId,
  roles: [],
  unitId: null,
  headedUnitIds: [],
  deputyFor: [],
  selfApproval: false,
});
