import { withOrganization } from '@ravabet/db/with-organization';
import { embargoLinkFor } from '../newsdesk/distribution/share/embargo-link-for.ts';
import { readMailAddress } from '../newsdesk/distribution/share/mail-address.ts';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';

type Kind = 'journalist' | 'desk' | 'institution';
/** name, the part of the address before @news.example, outlet, language, kind */
const people: readonly [name: string, mail: string, outlet: string, language: string, kind: Kind][] = [
  ['سارا محمدی', 'sara.mohammadi', 'خبرگزاری سپهر', 'fa', 'journalist'],
  ['آرش کریمی', 'arash.karimi', 'روزنامهٔ بامداد اصفهان', 'fa', 'journalist'],
  ['نگار رستمی', 'negar.rostami', 'روزنامهٔ نصف جهان نو', 'fa', 'journalist'],
  ['حمید صالحی', 'hamid.salehi', 'صدا و سیمای مرکز اصفهان', 'fa', 'journalist'],
  ['تحریریهٔ سلامت', 'salamat', 'خبرگزاری سپهر', 'fa', 'desk'],
  ['تحریریهٔ استان‌ها', 'ostanha', 'پایگاه خبری زاینده', 'fa', 'desk'],
  ['پریسا نادری', 'parisa.naderi', 'هفته‌نامهٔ تندرستی', 'fa', 'journalist'],
  ['علی‌رضا موحد', 'alireza.movahed', 'پایگاه خبری زاینده', 'fa', 'journalist'],
  ['مهسا یزدانی', 'mahsa.yazdani', 'رادیو سلامت', 'fa', 'journalist'],
  ['کاوه شریفی', 'kaveh.sharifi', 'روزنامهٔ بامداد اصفهان', 'fa', 'journalist'],
  ['روابط عمومی دانشگاه', 'pr.university', 'دانشگاه علوم پزشکی سپهر', 'fa', 'institution'],
  ['روابط عمومی استانداری', 'pr.ostandari', 'استانداری اصفهان', 'fa', 'institution'],
  ['انجمن حمایت از بیماران', 'anjoman', 'انجمن حمایت از بیماران', 'fa', 'institution'],
  ['الهام فتحی', 'elham.fathi', 'خبرگزاری دانشجو', 'fa', 'journalist'],
  ['بهنام اکبری', 'behnam.akbari', 'روزنامهٔ نصف جهان نو', 'fa', 'journalist'],
  ['ليلى العزاوي', 'layla.alazzawi', 'وكالة دجلة للأنباء', 'ar', 'journalist'],
  ['قسم الصحة', 'health.desk', 'صحيفة الرافدين الجديدة', 'ar', 'desk'],
  ['حسن الموسوي', 'hassan.almousawi', 'قناة الفرات الإخبارية', 'ar', 'journalist'],
  ['نور الهاشمي', 'noor.alhashimi', 'وكالة دجلة للأنباء', 'ar', 'journalist'],
  ['Health desk', 'health', 'Isfahan Daily', 'en', 'desk'],
  ['Anna Keller', 'anna.keller', 'Medical Travel Review', 'en', 'journalist'],
  ['David Osei', 'david.osei', 'Global Health Wire', 'en', 'journalist'],
  ['Mina Rahbar', 'mina.rahbar', 'Isfahan Daily', 'en', 'journalist'],
  ['李伟', 'li.wei', '丝路健康报', 'zh', 'journalist'],
  ['国际部', 'world.desk', '丝路健康报', 'zh', 'desk'],
];

const lists = [
  {
    name: 'رسانه‌های استان',
    description: 'خبرنگاران و تحریریه‌های اصفهان؛ همهٔ خبرها.',
    language: 'fa',
    of: (_: string, language: string, kind: Kind) => language === 'fa' && kind !== 'institution',
  },
  {
    name: 'رسانه‌های بیرون از کشور',
    description: 'خبرهای گردشگری سلامت و دیدارهای بین‌المللی.',
    language: null,
    of: (_: string, language: string) => language !== 'fa',
  },
  {
    name: 'نهادها و انجمن‌ها',
    description: 'نهادهای همکار که بیانیه‌ها برایشان فرستاده می‌شود.',
    language: 'fa',
    of: (_: string, _language: string, kind: Kind) => kind === 'institution',
  },
] as const;

/** Twenty-five people and desks on three lists; whoever runs under embargo gets links for three of them, one accepted. */
export async function seedRecipients(
  { databases, config }: Platform,
  organizations: ReadonlyMap<string, SeededOrganization>,
  seeded: ReadonlyMap<string, SeededPerson>,
): Promise<void> {
  const organizationId = organizations.get('shafa')?.id;
  const createdById = seeded.get('officer')?.id;
  if (!organizationId || !createdById) return;
  const rows = people.flatMap(([name, local, outlet, language, kind]) => {
    const address = readMailAddress(`${local}@news.example`);
    if ('fault' in address) return [];
    const { mail, normalised } = address;
    const source = kind === 'institution' ? 'نامهٔ همکاری' : 'فرم عضویت خبرنگاران، آذر ۱۴۰۵';
    return [
      {
        organizationId,
        id: newId(),
        name,
        mail,
        mailNormalised: normalised,
        outlet,
        language,
        kind,
        source,
        createdById,
      },
    ];
  });
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    await tx.recipient.createMany({ data: rows });
    for (const { of, ...list } of lists) {
      const listId = newId();
      await tx.recipientList.createMany({ data: [{ organizationId, id: listId, ...list, createdById }] });
      const members = rows.filter((row) => of(row.name, row.language, row.kind));
      await tx.recipientListMember.createMany({
        data: members.map(({ id: recipientId }) => ({ organizationId, listId, recipientId, addedById: createdById })),
      });
    }
    const release = await tx.pressRelease.findFirst({
      where: {
        organizationId,
        state: { in: ['approved', 'scheduled'] },
        embargoUntil: { gt: new Date() },
        deletedAt: null,
      },
      select: { id: true, embargoUntil: true },
    });
    if (!release?.embargoUntil) return;
    for (const [index, { id: recipientId, name, mail, language }] of rows.slice(0, 3).entries()) {
      const { id } = await embargoLinkFor(tx, config, {
        organizationId,
        pressReleaseId: release.id,
        recipientId,
        name,
        mail,
        language,
        embargoUntil: release.embargoUntil,
        createdById,
      });
      if (index > 0) continue;
      const acceptedNetwork = '192.0.2.7';
      await tx.embargoLink.updateMany({
        where: { organizationId, id },
        data: { acceptedAt: new Date(), acceptedNetwork, lastSeenAt: new Date() },
      });
      await tx.embargoAccess.createMany({
        data: ['accepted', 'read', 'downloaded'].map((kind) => ({
          organizationId,
          id: newId(),
          linkId: id,
          kind,
          what: kind === 'downloaded' ? 'pdf' : '',
          network: acceptedNetwork,
        })),
      });
    }
  });
}
