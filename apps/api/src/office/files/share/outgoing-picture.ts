import sharp from 'sharp';
import type { Tx } from '@ravabet/db';
import { contentKey, type Storage } from '../../../platform/storage.ts';
import { pixelLimit } from '../measure-picture.ts';

/** As networks show them at most; beyond it they only make them smaller. */
const longestSide = 1920;

/**
 * A picture as other networks take it: a JPEG, upright, on white, without anything that the camera wrote.
 * @throws when the content is not there or cannot be read
 */
export async function pictureAsJpeg(storage: Storage, organizationId: string, sha256: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await storage.read(contentKey(organizationId, sha256))) pieces.push(piece as Buffer);
  return sharp(Buffer.concat(pieces), { limitInputPixels: pixelLimit })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .jpeg({ quality: 85 })
    .toBuffer();
}

export interface PictureVariant {
  readonly name: string;
  readonly mediaType: string;
  readonly storageKey: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** null for those made before they were counted */
  readonly contentHash: string | null;
}

/** The widest WebP of a content, at most so wide; the narrowest where all are wider. */
export async function widestVariant(
  tx: Tx,
  organizationId: string,
  sha256: string,
  widthAtMost: number,
): Promise<PictureVariant | null> {
  const found = await tx.fileVariant.findMany({
    where: { organizationId, sha256, mediaType: 'image/webp' },
    orderBy: { width: 'asc' },
  });
  return found.findLast(({ width }) => width <= widthAtMost) ?? found[0] ?? null;
}
