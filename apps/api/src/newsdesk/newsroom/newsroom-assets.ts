import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Asset {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /** styles only: fonts are compressed already */
  readonly br?: Buffer;
}

const require = createRequire(import.meta.url);
// 22 KB each: Vazirmatn without its Latin letters, which come from the reader's system.
const fonts = { regular: 'Vazirmatn-NL-Regular.woff2', bold: 'Vazirmatn-NL-Bold.woff2' };
const stylesheet = join(import.meta.dirname, '../../../../web/src/public/newsroom.css');

/** The one stylesheet and two fonts of the public pages, named by their content so that browsers may keep them for ever. */
export function newsroomAssets() {
  const served = new Map<string, Asset>();
  const name = (stem: string, bytes: Buffer, ending: string): string =>
    `${stem}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${ending}`;
  const addFont = (file: string): string => {
    const bytes = readFileSync(require.resolve(`vazirmatn/misc/Non-Latin/fonts/webfonts/${file}`));
    const address = name(file.replace('.woff2', ''), bytes, 'woff2');
    served.set(address, { bytes, mediaType: 'font/woff2' });
    return address;
  };
  const regular = addFont(fonts.regular);
  const bold = addFont(fonts.bold);
  const css = smaller(readFileSync(stylesheet, 'utf8'))
    .replace('vazirmatn-regular.woff2', regular)
    .replace('vazirmatn-bold.woff2', bold);
  const bytes = Buffer.from(css);
  const sheet = name('newsroom', bytes, 'css');
  served.set(sheet, { bytes, mediaType: 'text/css; charset=utf-8', br: brotliCompressSync(bytes) });
  return { served, css: `/n/_/${sheet}`, font: `/n/_/${regular}` };
}
export type NewsroomAssets = ReturnType<typeof newsroomAssets>;

const smaller = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '');
