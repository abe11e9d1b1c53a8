import { withOrganization } from '@ravabet/db/with-organization';
import sharp from 'sharp';
import { keepPicture } from '../office/files/share/keep-picture.ts';
import type { Platform } from '../platform/platform.ts';

export type DemoPicture = 'ward' | 'hall' | 'waiting';

const scene = (ground: string, drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000" viewBox="0 0 160 100">
    <rect width="160" height="100" fill="${ground}"/>${drawing}</svg>`;

const bed = (x: number): string => `
  <rect x="${x}" y="58" width="44" height="9" rx="3" fill="#fff"/><rect x="${x}" y="66" width="44" height="5" fill="#9fc9cc"/>
  <rect x="${x + 2}" y="53" width="11" height="7" rx="3" fill="#dcecec"/><rect x="${x - 2}" y="48" width="3" height="27" fill="#5b6470"/>
  <rect x="${x + 43}" y="56" width="3" height="19" fill="#5b6470"/>
  <rect x="${x + 8}" y="26" width="18" height="12" rx="1.5" fill="#1c2024"/>
  <path d="M${x + 10} 32h4l2-4 3 7 2-3h3" stroke="#6fe0a5" stroke-width="1" fill="none"/>`;
const seat = (x: number): string => `
  <rect x="${x}" y="56" width="14" height="12" rx="2" fill="#0e7c86"/><rect x="${x}" y="68" width="14" height="3" fill="#0a636b"/>
  <rect x="${x + 2}" y="71" width="1.5" height="9" fill="#5b6470"/><rect x="${x + 10.5}" y="71" width="1.5" height="9" fill="#5b6470"/>`;
const floor = (colour: string): string => `<rect y="80" width="160" height="20" fill="${colour}"/>`;

/** Drawn for the demo, so that nobody's photograph is in it. */
const demoPictures: Record<DemoPicture, { name: string; drawing: string }> = {
  ward: {
    name: 'بخش مراقبت‌های ویژه.jpg',
    drawing: scene(
      '#e6f3f3',
      `${floor('#cddfdf')}<rect x="66" y="14" width="28" height="26" fill="#bfe0ee"/>${bed(14)}${bed(102)}`,
    ),
  },
  hall: {
    name: 'سالن انتظار اورژانس.jpg',
    drawing: scene(
      '#f6f1e6',
      `${floor('#e1d8c4')}<circle cx="130" cy="24" r="9" fill="#fff"/><path d="M130 18v6l4 3" stroke="#1c2024" fill="none"/>
      ${[14, 32, 50, 68, 86].map(seat).join('')}`,
    ),
  },
  waiting: {
    name: 'میانگین انتظار در شش ماه.jpg',
    drawing: scene(
      '#fbfaf7',
      `${[60, 54, 50, 41, 36, 28].map((height, n) => `<rect x="${16 + n * 22}" y="${82 - height}" width="14" height="${height}" rx="1.5" fill="${n === 5 ? '#2c7a4b' : '#9fc9cc'}"/>`).join('')}
      <rect x="10" y="82" width="140" height="1" fill="#5b6470"/>`,
    ),
  },
};

/** Makes pictures of the demo files of the organisation, through the same checks as an upload, with rights. @returns ids of files */
export async function seedPictures(
  platform: Platform,
  { organizationId, personId }: { organizationId: string; personId: string },
): Promise<Map<DemoPicture, string>> {
  const actor = {
    organizationId,
    personId,
    roles: ['pr-officer' as const],
    unitId: null,
    headedUnitIds: [],
    deputyFor: [],
    selfApproval: false,
  };
  const ids = new Map<DemoPicture, string>();
  for (const key of Object.keys(demoPictures) as DemoPicture[]) {
    const { name, drawing } = demoPictures[key];
    const bytes = await sharp(Buffer.from(drawing)).jpeg({ quality: 88 }).toBuffer();
    const fileId = await keepPicture(platform, actor, { name, bytes });
    if (!fileId) throw new Error(`the demo picture ${key} was refused`);
    ids.set(key, fileId);
  }
  const rights = { author: 'روابط عمومی شفا', licence: 'مالکیت سازمان', consent: 'not-needed' };
  await withOrganization(platform.databases.app.prisma, organizationId, (tx) =>
    tx.file.updateMany({ where: { organizationId, id: { in: [...ids.values()] } }, data: rights }),
  );
  return ids;
}
