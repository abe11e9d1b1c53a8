import sharp from 'sharp';
import { problem } from '../../platform/problems.ts';

/** The newsroom never needs more; a decoded pixel costs four bytes of memory. */
export const pixelLimit = 60_000_000;
/** WebP and AVIF end at 16383. */
const sideLimit = 16_000;

// One picture at a time and one thread for it: the API keeps answering while pictures are made.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Width and height as the picture is looked at (its orientation applied), from the header alone: a bomb is refused before a single
 * pixel is unpacked.
 * @throws file-too-many-pixels | file-damaged
 */
export async function measurePicture(path: string): Promise<{ width: number; height: number }> {
  const found = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch((error: Error) => {
      if (/dimension|too (large|wide|high|big)|exceeds|limit/i.test(error.message))
        throw problem('file-too-many-pixels');
      throw problem('file-damaged', { cause: error });
    });
  const { width, height } = found;
  if (width * height > pixelLimit || width > sideLimit || height > sideLimit) {
    throw problem('file-too-many-pixels', { params: { width, height } });
  }
  const turned = (found.orientation ?? 1) >= 5;
  return turned ? { width: height, height: width } : { width, height };
}
