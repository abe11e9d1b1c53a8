import type { Readable } from 'node:stream';
import { formatDate } from '@ravabet/calendars';
import { localized } from '@ravabet/contracts';
import { tenDigits, type Letterhead, paperPicture } from '../../../platform/letterhead.ts';
import type { Storage } from '../../../platform/storage.ts';
import { contentKey } from '../../../platform/storage.ts';
import { directionOfLanguage, speak } from '@ravabet/i18n';
import { correctionLines, exportCorrections } from '../../press-releases/share/paper-corrections.ts';
import { exportSections } from '../../press-releases/share/paper-sections.ts';
import { publicationDocx } from '../../press-releases/share/publication-docx.ts';
import { publicationText } from '../../press-releases/share/publication-body.ts';
import type { PublicPicture } from '../../press-releases/share/public-picture.ts';
import type { NewsroomReads, PublishedRelease, PublishedVersion } from '../newsroom-reads.ts';
import { nameOf, type PageContext, releasePath, say } from '../page-context.ts';
import { dateText, numberText } from '../release-facts.ts';
import { withoutMetadata } from './strip-metadata.ts';

export interface KitFile {
  readonly name: string;
  /** what is packed already is not packed again */
  readonly packs: boolean;
  open(): Promise<Buffer | Readable>;
}

/** What is published, and every version of it, the newest first: the kit tells of its corrections as the page does. */
export interface KitRelease {
  readonly release: PublishedRelease;
  readonly history: readonly PublishedVersion[];
}

/** An original beyond this is left to those who ask for it. */
const largestOriginal = 40 * 1024 ** 2;

/** What the press gets of one release: text, Word, pictures in sizes, captions. Each is made when its turn comes. */
export function kitFiles(
  context: PageContext,
  storage: Storage,
  reads: NewsroomReads,
  { release, history }: KitRelease,
  logoKey: string | null,
): KitFile[] {
  const title = fileName(release.title);
  return [
    {
      name: `${title}.txt`,
      packs: true,
      open: async () => Buffer.from(`\ufeff${textOf(context, { release, history })}`),
    },
    { name: `${title}.docx`, packs: false, open: () => docxOf(context, storage, { release, history }, logoKey) },
    ...release.pictures.flatMap((picture, index) => pictureFiles(context, storage, reads, picture, index)),
    ...(release.pictures.length > 0
      ? [
          {
            name: `${kit(context, 'pictures')}/${kit(context, 'captions')}.txt`,
            packs: true,
            open: async () => Buffer.from(`\ufeff${captionsOf(context, release)}`),
          },
        ]
      : []),
  ];
}

const kit = (context: PageContext, key: string): string => say(context, `kit.${key}`);

/** A name that every system can hold: without signs that some forbid, at most 80 letters. */
export function fileName(title: string): string {
  // oxlint-disable-next-line no-control-regex -- what no file name may hold
  const clean = title
    .replaceAll(/[\0-\u001f\u007f/\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replaceAll(/\s+/g, ' ');
  return [...clean.trim().replace(/^\.+/, '')].slice(0, 80).join('').trim().replace(/\.+$/, '') || 'release';
}

function addressOf(context: PageContext, release: PublishedRelease): string {
  return context.publicUrl + decodeURI(releasePath(context, release.language, release.slug));
}

function textOf(context: PageContext, { release, history }: KitRelease): string {
  const corrections = correctionsOf(context, history);
  const number = numberText(context, release);
  const place = [release.placeLine, dateText(context, release.firstPublishedAt)].filter(Boolean).join(' — ');
  const parts = [
    [release.overTitle, release.title, release.subTitle].filter(Boolean).join('\n'),
    corrections ? correctionLines(corrections).join('\n') : '',
    place,
    release.lead,
    publicationText(release.html),
    ...closingSections(context, release).map(({ heading, lines }) => [heading, ...lines].join('\n')),
    release.tags.map((tag) => `#${tag.replaceAll(/\s+/g, '_')}`).join(' '),
    [
      nameOf(context),
      number && `${say(context, 'officeNumber')}: ${number}`,
      `${kit(context, 'address')}: ${addressOf(context, release)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  ];
  // Lines end as Windows wants them: the editor's Notepad of old shows them so.
  return `${parts.filter(Boolean).join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

async function docxOf(
  context: PageContext,
  storage: Storage,
  { release, history }: KitRelease,
  logoKey: string | null,
): Promise<Buffer> {
  const { language, publisher } = context;
  const { letterhead } = publisher;
  const digits = tenDigits(language);
  const phone = letterhead.phone?.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  const paper: Letterhead = {
    name: nameOf(context),
    lines: letterhead.lines?.[language] ?? [],
    motto: speak(language, 'exports', 'letterhead'),
    foot: [
      localized(letterhead.address ?? {}, language),
      phone ? `${speak(language, 'exports', 'phone')}: \u2066${phone}\u2069` : '',
    ]
      .filter(Boolean)
      .join(' · '),
    logoKey,
    timeZone: publisher.timeZone,
  };
  const pictures = [];
  for (const picture of release.pictures) {
    const found = await paperPicture(storage, contentKey(publisher.id, picture.sha256), {
      width: 1600,
      format: 'jpeg',
    });
    const caption = [picture.caption, picture.credit && speak(language, 'exports', 'credit', { name: picture.credit })]
      .filter(Boolean)
      .join(' — ');
    if (found) pictures.push({ ...found, caption, alternativeText: picture.alternativeText });
  }
  const number = numberText(context, release);
  const comma = directionOfLanguage(language) === 'rtl' ? '، ' : ', ';
  return publicationDocx({
    language,
    paper,
    kind: say(context, `kinds.${release.kind}`),
    facts: [
      ...(number ? [[speak(language, 'exports', 'officeNumber'), number] as const] : []),
      [speak(language, 'exports', 'date'), dateText(context, release.firstPublishedAt)] as const,
    ],
    overTitle: release.overTitle,
    title: release.title,
    subTitle: release.subTitle,
    lead: release.lead,
    placeLine: release.placeLine,
    tags: release.tags.length > 0 ? `${speak(language, 'exports', 'tags')}: ${release.tags.join(comma)}` : '',
    html: release.html,
    corrections: correctionsOf(context, history),
    sections: closingSections(context, release),
    logo: logoKey ? await paperPicture(storage, logoKey, { width: 400, format: 'png' }) : null,
    pictures,
  });
}

const correctionsOf = ({ language, publisher: { timeZone } }: PageContext, history: readonly PublishedVersion[]) =>
  exportCorrections(history, language, directionOfLanguage(language), (at, style) =>
    formatDate(at, { locale: language, timeZone, style }),
  );

/** What stands on paper after the text, as in the export of its record. */
function closingSections({ language, publisher: { timeZone } }: PageContext, release: PublishedRelease) {
  const { occurredAt, ...closing } = release;
  return exportSections(
    { ...closing, occurredAt: occurredAt?.toISOString() ?? null },
    (key, values) => speak(language, 'exports', key, values),
    (at, style) => formatDate(at, { locale: language, timeZone, style }),
  );
}

/** The original without what it says about its taking, and two of the sizes that were made of it. */
function pictureFiles(
  context: PageContext,
  storage: Storage,
  reads: NewsroomReads,
  picture: PublicPicture,
  index: number,
): KitFile[] {
  const { publisher } = context;
  const base = pictureName(context, picture, index);
  const folder = kit(context, 'pictures');
  const webp = picture.variants.filter(({ mediaType }) => mediaType === 'image/webp');
  const small = webp.find(({ width }) => width >= 640) ?? webp.at(-1);
  const large = webp.findLast(({ width }) => width <= 1920);
  const sizes = [
    ['large', large] as const,
    ...(small && small.name !== large?.name ? [['small', small] as const] : []),
  ];
  return [
    {
      name: `${folder}/${base} (${kit(context, 'original')})`,
      packs: false,
      open: async () => {
        const key = contentKey(publisher.id, picture.sha256);
        const size = await storage.sizeOf(key);
        if (size === null || size > largestOriginal) return Buffer.alloc(0);
        const chunks: Buffer[] = [];
        for await (const chunk of await storage.read(key)) chunks.push(chunk as Buffer);
        return Buffer.concat(chunks);
      },
    },
    ...sizes.flatMap(([size, variant]): KitFile[] =>
      variant
        ? [
            {
              name: `${folder}/${base} (${kit(context, size)}).webp`,
              packs: false,
              open: async () => {
                const found = await reads.variant(publisher, picture.sha256, variant.name);
                return found ? storage.read(found.storageKey) : Buffer.alloc(0);
              },
            },
          ]
        : [],
    ),
  ];
}

const pictureName = (context: PageContext, picture: PublicPicture, index: number): string => {
  const digits = tenDigits(context.language);
  const number = String(index + 1).replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  const words = fileName(picture.alternativeText || picture.caption || '')
    .slice(0, 50)
    .trim();
  return `${kit(context, 'picture')} ${number}${words && words !== 'release' ? ` - ${words}` : ''}`;
};

function captionsOf(context: PageContext, release: PublishedRelease): string {
  const lines = release.pictures.flatMap((picture, index) => [
    pictureName(context, picture, index),
    ...(['caption', 'credit', 'alternativeText'] as const).flatMap((key) =>
      picture[key] ? [`${kit(context, key)}: ${picture[key]}`] : [],
    ),
    '',
  ]);
  return lines.join('\r\n');
}

/** The clean original under its own ending; nothing where it cannot be cleaned. */
export function finished(
  file: KitFile,
  content: Buffer | Readable,
): { name: string; content: Buffer | Readable } | null {
  if (!Buffer.isBuffer(content)) return { name: file.name, content };
  if (/\.(txt|docx|webp)$/.test(file.name)) return content.length > 0 ? { name: file.name, content } : null;
  const clean = withoutMetadata(content);
  return clean && { name: `${file.name}.${clean.extension}`, content: clean.bytes };
}
