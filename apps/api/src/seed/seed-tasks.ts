import { withOrganization } from '@ravabet/db/with-organization';
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
  state: 'open' | 'accepted' | 'done' | 'verified' | 'returned';
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
    for (const { title, description, due, state, person, unit, about } of demoTasks) {
      const id = newId();
      const subject = about ? begun.find((release) => release.title.includes(about)) : undefined;
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
          dueAt: new Date(Math.round(Date.now() / 3_600_000) * 3_600_000 + due * 86_400_000),
          createdById: manager.id,
        },
      });
      await audit(
        tx,
        {
          organizationId: at.id,
          personId: manager.id,
          roles: [],
          unitId: null,
          headedUnitIds: [],
          deputyFor: [],
          selfApproval: false,
        },
        { event: 'task.created', subjectType: 'Task', subjectId: id, after: { title } },
      );
    }
  });
}
