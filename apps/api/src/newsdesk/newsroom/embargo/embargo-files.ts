import sharp from 'sharp';
import type { Storage } from '../../../platform/storage.ts';

export type EmbargoFile =
  | { readonly what: 'pdf' | 'docx' | 'txt' }
  | { readonly picture: number; readonly preview: boolean };

/** Which file an address names: release.pdf, release.docx, release.txt, picture-0.jpg, preview-0.jpg. */
export function embargoFileOf(name: string): EmbargoFile | null {
  const [, what] = /^release\.(pdf|docx|txt)$/.exec(name) ?? [];
  if (what === 'pdf' || what === 'docx' || what === 'txt') return { what };
  const [, kind, number] = /^(picture|preview)-(\d{1,2})\.jpg$/.exec(name) ?? [];
  return kind ? { picture: Number(number), preview: kind === 'preview' } : null;
}

export const mediaTypeOf = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
} as const;

/** A picture with the recipient's mark among its facts, in place of all that the camera wrote there. Not inside a transaction. */
export async function markedPicture(
  storage: Storage,
  key: string,
  { width, code, line }: { width: number; code: string; line: string },
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await storage.read(key)) pieces.push(piece as Buffer);
  return sharp(Buffer.concat(pieces), { limitInputPixels: 200_000_000 })
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .withExif({ IFD0: { ImageDescription: code, Copyright: line, Software: code } })
    .jpeg({ quality: 88 })
    .toBuffer();
}
