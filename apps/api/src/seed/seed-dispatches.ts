import { withOrganization } from '@ravabet/db/with-organization';
import { freezeContents } from '../newsdesk/distribution/dispatches/freeze-contents.ts';
import { freezeRecipients } from '../newsdesk/distribution/dispatches/freeze-recipients.ts';
import { suppressAddresses } from '../newsdesk/distribution/suppressions/suppress-addresses.ts';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';
import type { SeededOrganization } from './seed-organizations.ts';
import type { SeededPerson } from './seed-people.ts';

const list = 'رسانه‌های سلامت';
const recipients: [name: string, mail: string, outlet: string, language: string][] = [
  ['نگار رستمی', 'n.rostami@bamdad.example', 'روزنامهٔ بامداد', 'fa'],
  ['پیمان شریفی', 'p.sharifi@bamdad.example', 'روزنامهٔ بامداد', 'fa'],
  ['تحریریهٔ سلامت', 'salamat@khabaresharq.example', 'خبرگزاری شرق', 'fa'],
  ['سمیرا احمدی', 's.ahmadi@khabaresharq.example', 'خبرگزاری شرق', 'fa'],
  ['کاوه بهرامی', 'k.bahrami@sedayeshahr.example', 'رادیو صدای شهر', 'fa'],
  ['ليلى الحسن', 'l.alhasan@alwasl.example', 'صحيفة الوصل', 'ar'],
  ['Daniel Price', 'd.price@healthdesk.example', 'Health Desk', 'en'],
  ['李雯', 'li.wen@yikang.example', '医康周刊', 'zh'],
];
/** Of the second dispatch: an address that is gone, and a mailbox that was full. */
const bounced: Record<string, string> = {
  'p.sharifi@bamdad.example': '550 5.1.1 <p.sharifi@bamdad.example>: user unknown',
  'k.bahrami@sedayeshahr.example': '552 5.2.2 mailbox full',
};

/** Two finished dispatches of the newest published releases, one with two bounces; written as the worker leaves them. */
export async function seedDispatches(
  { databases, config }: Platform,
  organizations: ReadonlyMap<string, SeededOrganization>,
  people: ReadonlyMap<string, SeededPerson>,
): Promise<void> {
  const organizationId = organizations.get('shafa')?.id ?? '';
  const officerId = people.get('officer')?.id ?? '';
  const managerId = people.get('manager')?.id ?? '';
  await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const listId = newId();
    await tx.recipientList.create({ data: { organizationId, id: listId, name: list, createdById: officerId } });
    for (const [name, mail, outlet, language] of recipients) {
      const id = newId();
      const data = { organizationId, id, name, mail, mailNormalised: mail, outlet, language, createdById: officerId };
      const { count } = await tx.recipient.createMany({ data: [data], skipDuplicates: true });
      if (count === 0) continue;
      await tx.recipientListMember.create({ data: { organizationId, listId, recipientId: id, addedById: officerId } });
    }
    const releases = await tx.pressRelease.findMany({
      where: { organizationId, state: 'published', language: 'fa' },
      orderBy: { publishedAt: 'desc' },
      select: { id: true, publishedAt: true },
      take: 2,
    });
    for (const [index, { id: pressReleaseId, publishedAt }] of releases.reverse().entries()) {
      const id = newId();
      const at = new Date((publishedAt ?? new Date()).getTime() + 20 * 60_000);
      const described = { organizationId, id, pressReleaseId, purpose: 'release' as const, subjects: {}, reason: '' };
      const contents = (await freezeContents(tx, described, config.publicUrl)) as object;
      const who = { preparedById: officerId, sentById: managerId };
      const when = { createdAt: at, startedAt: at, finishedAt: new Date(at.getTime() + 90_000) };
      await tx.dispatch.create({
        data: {
          organizationId,
          id,
          pressReleaseId,
          purpose: 'release',
          state: 'done',
          listIds: [listId],
          contents,
          ...who,
          ...when,
        },
      });
      const total = await freezeRecipients(tx, { organizationId, id, listIds: [listId], recipientIds: [] });
      await tx.dispatch.update({ where: { organizationId_id: { organizationId, id } }, data: { total } });
      const all = { organizationId, dispatchId: id, state: 'queued' };
      await tx.delivery.updateMany({ where: all, data: { state: 'sent', sentAt: at, attempts: 1, nextTryAt: null } });
      if (index === 0) continue;
      for (const [mail, reply] of Object.entries(bounced)) {
        const where = { organizationId, dispatchId: id, mail };
        await tx.delivery.updateMany({ where, data: { state: 'bounced', bouncedAt: at, reply } });
      }
      const [gone = '', detail = ''] = Object.entries(bounced)[0] ?? [];
      await suppressAddresses(tx, organizationId, [{ mail: gone, detail }], 'bounced');
    }
  });
}
