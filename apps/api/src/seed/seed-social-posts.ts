import { withOrganization } from '@ravabet/db/with-organization';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import { seal } from '../platform/sealed-secret.ts';
import { channelSecret } from '../newsdesk/social-posts/send-social-post.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';
import { type DemoPicture, seedPictures } from './seed-pictures.ts';
import type { BegunRelease } from './seed-releases.ts';

interface DemoPost {
  channel: 'bale' | 'eitaa' | 'campus' | 'english';
  state: 'draft' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'failed';
  text: string;
  /** days from now */
  days: number;
  /** part of the title of the release it speaks of */
  about?: string;
  pictures?: readonly { picture: DemoPicture; shows: string }[];
}

/** Nothing here is due: a demo calls nobody. */
const demoPosts: readonly DemoPost[] = [
  {
    channel: 'bale',
    state: 'published',
    days: -30,
    text: 'بخش تازهٔ مراقبت‌های ویژهٔ بیمارستان شفا با ۲۴ تخت گشوده شد.',
    about: 'مراقبت‌های ویژهٔ بیمارستان',
    pictures: [{ picture: 'ward', shows: 'دو تخت با نمایشگر علائم حیاتی کنار پنجرهٔ بخش تازه' }],
  },
  {
    channel: 'eitaa',
    state: 'published',
    days: -30,
    text: 'خبر خوب برای بیماران بدحال: بخش مراقبت‌های ویژهٔ شفا از امروز پذیرش دارد.',
    about: 'مراقبت‌های ویژهٔ بیمارستان',
  },
  {
    channel: 'english',
    state: 'failed',
    days: -3,
    text: 'Shafa Hospital has opened its new intensive care ward with 24 beds.',
  },
  {
    channel: 'bale',
    state: 'scheduled',
    days: 4,
    text: 'یادآوری: ساعت ملاقات از شنبه ۱۴ تا ۱۶ است. لطفاً کودکان زیر ۱۰ سال را همراه نیاورید.',
  },
  {
    channel: 'campus',
    state: 'in-review',
    days: 0,
    text: 'گزارش شش‌ماههٔ رضایت بیماران منتشر شد: میانگین انتظار اورژانس کمتر شده است.',
    about: 'گزارش شش‌ماهه',
    pictures: [
      { picture: 'waiting', shows: 'نمودار میانگین انتظار که در شش ماه کمتر شده است' },
      { picture: 'hall', shows: 'ردیف صندلی‌های سالن انتظار زیر ساعت دیواری' },
    ],
  },
  { channel: 'eitaa', state: 'draft', days: 0, text: 'هفتهٔ پرستار نزدیک است. قدردان ۵۶ پرستاری هستیم که …' },
];

const reasonOfFailure = {
  outcome: 'refused',
  cause: 'no-right',
  detail: 'Forbidden: bot is not a member of the channel chat',
};

export async function seedSocialPosts(
  platform: Platform,
  organizations: ReadonlyMap<string, SeededOrganization>,
  people: ReadonlyMap<string, SeededPerson>,
  begun: readonly BegunRelease[],
): Promise<void> {
  const { databases, config } = platform;
  const at = organizations.get('shafa');
  const [officer, colleague] = [people.get('officer'), people.get('officer2')];
  if (!at || !officer || !colleague) return;
  const organizationId = at.id;
  // Made anew for each installation: it opens nothing.
  const secret = seal(config.SECRET_KEY, channelSecret, `demo-${newId()}`);
  const bot = { kind: 'bot', apiUrl: 'https://tapi.example.org', secret, lengthLimit: 4000 };
  const channels = {
    bale: { ...bot, name: 'کانال بله', chatId: '@shafa', publicUrl: 'https://ble.example.org/shafa' },
    eitaa: { kind: 'manual', name: 'کانال ایتا', ownerPersonId: colleague.id, lengthLimit: 2000 },
    campus: {
      kind: 'webhook',
      name: 'درگاه دانشگاه',
      apiUrl: 'https://portal.example.org/hook',
      secret,
      lengthLimit: 700,
    },
    english: { ...bot, name: 'کانال انگلیسی', language: 'en', chatId: '@shafa_en', publicUrl: '' },
  };
  const files = await seedPictures(platform, { organizationId, personId: officer.id });
  const ids = { bale: newId(), eitaa: newId(), campus: newId(), english: newId() };
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    for (const key of ['bale', 'eitaa', 'campus', 'english'] as const)
      await tx.channel.create({ data: { organizationId, id: ids[key], ...channels[key] } });
    for (const { channel, state, text, days, about, pictures = [] } of demoPosts) {
      const moment = new Date(Math.round(Date.now() / 3_600_000) * 3_600_000 + days * 86_400_000);
      const id = newId();
      await tx.socialPost.create({
        data: {
          organizationId,
          id,
          channelId: ids[channel],
          state,
          text,
          pressReleaseId: begun.find(({ title }) => about && title.includes(about))?.id ?? null,
          authorId: officer.id,
          contributorIds: [officer.id],
          ...(days < 0 && { createdAt: moment, updatedAt: moment }),
          ...(state === 'scheduled' && { scheduledFor: moment }),
          ...(state === 'published' && { publishedAt: moment, sentText: text }),
          ...(state === 'published' &&
            channel === 'bale' && { externalId: '212', publicUrl: 'https://ble.example.org/shafa/212' }),
          ...(state === 'published' && channel === 'eitaa' && { proof: 'https://eitaa.example.org/shafa/118' }),
        },
      });
      const shown = pictures.map(({ picture, shows }) => ({
        fileId: files.get(picture) ?? '',
        alternativeText: shows,
      }));
      await tx.socialPostPicture.createMany({
        data: shown.map((one, position) => ({ organizationId, socialPostId: id, position, ...one })),
      });
      if (state === 'failed')
        await tx.socialPostAttempt.create({
          data: { organizationId, socialPostId: id, n: 1, at: moment, ...reasonOfFailure },
        });
    }
  });
}
