import { toArabicDigits, toLatinDigits, toPersianDigits } from '@ravabet/persian-text';
import { type Language, speak } from '@ravabet/i18n';
import { localized } from '@ravabet/contracts';
import type { Tx } from '@ravabet/db';
import sharp from 'sharp';
import type { Storage } from './storage.ts';

/** The organisation's paper in one language. */
export interface Letterhead {
  readonly name: string;
  readonly lines: readonly string[];
  /** words above all else, where custom wants them */
  readonly motto: string;
  readonly foot: string;
  readonly logoKey: string | null;
  readonly timeZone: string;
}
interface StoredLetterhead {
  lines?: Partial<Record<Language, string[]>>;
  logoFileId?: string | null;
  address?: Partial<Record<Language, string>>;
  phone?: string;
}

const digitsOf = { fa: toPersianDigits, ar: toArabicDigits, en: toLatinDigits, zh: toLatinDigits };

/** Digits 0…9 as the language writes them. */
export const tenDigits = (language: Language): string[] => [...digitsOf[language]('0123456789')];

export async function readLetterhead(tx: Tx, organizationId: string, language: Language): Promise<Letterhead> {
  const organization = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { names: true, letterhead: true, timeZone: true },
  });
  const names = organization.names as Partial<Record<Language, string>>;
  const { lines, logoFileId, address, phone } = organization.letterhead as StoredLetterhead;
  // A number keeps its order between words of the other direction.
  const telephone = phone ? `${speak(language, 'exports', 'phone')}: \u2066${digitsOf[language](phone)}\u2069` : '';
  return {
    name: names[language] || names.fa || '',
    lines: lines?.[language] ?? [],
    motto: speak(language, 'exports', 'letterhead'),
    foot: [localized(address ?? {}, language), telephone].filter(Boolean).join(' · '),
    logoKey: logoFileId ? await pictureKey(tx, organizationId, logoFileId) : null,
    timeZone: organization.timeZone,
  };
}

/** Where a picture's content lies; null when the file is gone, not ready or no picture. */
export async function pictureKey(tx: Tx, organizationId: string, fileId: string): Promise<string | null> {
  const file = await tx.file.findUnique({
    where: { organizationId_id: { organizationId, id: fileId }, state: 'ready', deletedAt: null },
    select: { sha256: true },
  });
  if (!file) return null;
  const content = await tx.storedContent.findUnique({
    where: { organizationId_sha256: { organizationId, sha256: file.sha256 } },
    select: { storageKey: true, mediaType: true },
  });
  return content?.mediaType.startsWith('image/') ? content.storageKey : null;
}

/** A picture for paper, in its size there. */
export interface PaperPicture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A picture small enough for paper, in a format every office program reads; null when it cannot be read. Not inside a transaction. */
export async function paperPicture(
  storage: Storage,
  key: string,
  { width, format }: { width: number; format: 'png' | 'jpeg' },
): Promise<PaperPicture | null> {
  try {
    const pieces: Buffer[] = [];
    for await (const piece of await storage.read(key)) pieces.push(piece as Buffer);
    const picture = sharp(Buffer.concat(pieces), { limitInputPixels: 200_000_000 }).rotate();
    const smaller = picture.resize({ width, withoutEnlargement: true });
    const ready = format === 'png' ? smaller.png() : smaller.flatten({ background: '#fff' }).jpeg({ quality: 82 });
    const { data, info } = await ready.toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    return null;
  }
}
