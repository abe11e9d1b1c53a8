import { withOrganization } from '@ravabet/db/with-organization';
import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { keepPicture } from '../office/files/share/keep-picture.ts';
import { newId } from '../platform/new-id.ts';
import type { Platform } from '../platform/platform.ts';

type Ask = (by: string, method: 'POST' | 'PUT', path: string, payload: object) => Promise<Record<string, unknown>>;

const person = (x: number, coat: string): string =>
  `<circle cx="${x}" cy="40" r="7" fill="#8a6f5a"/><path d="M${x - 11} 78c0-18 4-27 11-27s11 9 11 27z" fill="${coat}"/>`;

/** Drawn for the demo, so that nobody's photograph is in it. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000" viewBox="0 0 160 100">
  <rect width="160" height="100" fill="#f3eee3"/><rect y="78" width="160" height="22" fill="#dcd2bd"/>
  <rect x="16" y="16" width="26" height="30" rx="1" fill="#bfe0ee"/><rect x="118" y="16" width="26" height="30" rx="1" fill="#bfe0ee"/>
  ${person(66, '#0e7c86')}${person(94, '#1c2024')}<path d="M74 58h12" stroke="#8a6f5a" stroke-width="4" stroke-linecap="round"/></svg>`;

/** What remains of a visit that is over: a report with a picture, and what its guest said by the link. */
export async function seedAfterwards(
  platform: Platform,
  app: FastifyInstance,
  ask: Ask,
  of: { organizationId: string; personId: string; visit: string; version: number; participantId: string },
): Promise<void> {
  const { organizationId, personId, visit, version, participantId } = of;
  const bytes = await sharp(Buffer.from(drawing)).jpeg({ quality: 88 }).toBuffer();
  const kept = { organizationId, personId, roles: ['protocol-officer' as const], unitId: null };
  const actor = { ...kept, headedUnitIds: [], deputyFor: [], selfApproval: false };
  const fileId = await keepPicture(platform, actor, { name: 'پیشواز از سفیر.jpg', bytes });
  if (!fileId) throw new Error('demo data: the picture of the visit was refused');
  const rights = { author: 'روابط عمومی شفا', licence: 'مالکیت سازمان', consent: 'not-needed' };
  await withOrganization(platform.databases.app.prisma, organizationId, (tx) =>
    tx.file.updateMany({ where: { organizationId, id: fileId }, data: rights }),
  );
  await ask('protocol', 'PUT', `visits/${visit}/report`, {
    version,
    text: 'سفیر از بخش تصویربرداری و پژوهشکده بازدید کرد و دربارهٔ تبادل دستیار گفت‌وگو شد.\nقرار شد پیش‌نویس تفاهم‌نامه تا پایان ماه فرستاده شود.',
    pictures: [
      { fileId, alternativeText: 'رئیس بیمارستان و سفیر دست می‌دهند', caption: 'پیشواز از سفیر در سالن نشست‌ها' },
    ],
  });
  await ask('protocol', 'POST', `visits/${visit}/promises`, {
    id: newId(),
    text: 'پیش‌نویس تفاهم‌نامهٔ تبادل دستیار فرستاده شود.',
    participantId,
    owner: { personId },
    dueAt: new Date(Date.now() + 12 * 86_400_000).toISOString(),
  });
  const { address } = await ask('protocol', 'POST', `visits/${visit}/feedback`, {
    participantId,
    language: 'zh',
    byMail: false,
  });
  const answer = await app.inject({
    method: 'POST',
    url: new URL(String(address)).pathname,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      welcome: '5',
      programme: '4',
      interpretation: '3',
      hospitality: '5',
      text: '接待非常周到，感谢！如果下次能有一位中文翻译全程陪同，就更好了。',
    }).toString(),
  });
  if (answer.statusCode !== 303) throw new Error(`demo data: feedback: ${answer.body}`);
}
