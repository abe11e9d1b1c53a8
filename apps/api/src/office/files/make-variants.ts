import type { Readable } from 'node:stream';
import sharp from 'sharp';
import { pixelLimit } from './measure-picture.ts';

export const variantWidths = [320, 640, 1280, 1920] as const;
const formats = ['avif', 'webp'] as const;

export interface Variant {
  /** e.g. w640.avif: the width class; a smaller picture keeps its own width */
  readonly name: string;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly content: Buffer;
}

/** Width classes for a picture: every one it fills, and the first that it does not, at its own width. Never upscaled. */
export function widthClasses(width: number): number[] {
  const filled = variantWidths.filter((klass) => klass < width).length;
  return variantWidths.slice(0, filled + 1);
}

/**
 * Makes the sizes one after the other. The original is decoded once, turned as its orientation says, to the largest size; from there on
 * there is no metadata: position, camera and names are gone with it.
 */
export async function* makeVariants(original: Readable): AsyncIterable<Variant> {
  const largest = variantWidths[variantWidths.length - 1];
  const decoder = sharp({ limitInputPixels: pixelLimit, failOn: 'truncated' })
    .autoOrient()
    .resize({ width: largest, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw();
  original.on('error', (error: Error) => decoder.destroy(error));
  const { data, info } = await original.pipe(decoder).toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  for (const klass of widthClasses(info.width)) {
    for (const format of formats) {
      const picture = sharp(data, { raw }).resize({ width: klass, withoutEnlargement: true });
      const encoded = format === 'avif' ? picture.avif({ quality: 55, effort: 3 }) : picture.webp({ quality: 80 });
      const made = await encoded.toBuffer({ resolveWithObject: true });
      yield {
        name: `w${klass}.${format}`,
        mediaType: `image/${format}`,
        width: made.info.width,
        height: made.info.height,
        content: made.data,
      };
    }
  }
}
