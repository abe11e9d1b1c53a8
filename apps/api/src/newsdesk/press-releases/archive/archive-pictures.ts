import { extname } from 'node:path/posix';

/** The pictures that came with an archive, found by the addresses that its texts call them by. */
export interface ArchivePictures {
  add(path: string, read: () => Promise<Buffer>): void;
  has(src: string, base: string): boolean;
  /** null where it is not in the archive, or cannot be read */
  find(src: string, base: string): Promise<{ name: string; bytes: Buffer } | null>;
}

const inline = /^data:image\/([a-z0-9.+-]{2,20});base64,/i;
/** WordPress names the sizes that it makes itself: photo-300x200.jpg of photo.jpg */
const sizeOfWordPress = /-\d{1,5}x\d{1,5}(?=\.[a-z]+$)/i;

export function archivePictures(): ArchivePictures {
  const byPath = new Map<string, () => Promise<Buffer>>();
  const byName = new Map<string, string[]>();
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

  function pathOf(src: string, base: string): string | null {
    const asked = plainPath(src, base);
    if (asked === null) return null;
    for (const path of [asked.replace(sizeOfWordPress, ''), asked]) {
      if (byPath.has(path)) return path;
      const candidates = byName.get(nameOf(path)) ?? [];
      const best = candidates
        .map((one) => ({ one, common: commonTail(one, path) }))
        .sort((a, b) => b.common - a.common)[0];
      // The same name in another folder is another picture, unless there is only one of that name.
      if (best && (best.common > 1 || candidates.length === 1)) return best.one;
    }
    return null;
  }

  return {
    add(path, read) {
      const plain = path.normalize('NFC').toLowerCase();
      byPath.set(plain, read);
      const name = nameOf(plain);
      byName.set(name, [...(byName.get(name) ?? []), plain]);
    },
    has: (src, base) => inline.test(src) || pathOf(src, base) !== null,
    async find(src, base) {
      const [head, type] = inline.exec(src) ?? [];
      if (head !== undefined) {
        const bytes = Buffer.from(src.slice(head.length), 'base64');
        return { name: `picture.${type === 'jpeg' ? 'jpg' : (type ?? 'jpg')}`, bytes };
      }
      const path = pathOf(src, base);
      if (path === null) return null;
      const bytes = await byPath
        .get(path)?.()
        .catch(() => null);
      return bytes ? { name: nameOf(path) || `picture${extname(path)}`, bytes } : null;
    },
  };
}

/** An address as a path of the archive: of the page's own folder where it is relative. Inline and foreign schemes have none. */
function plainPath(src: string, base: string): string | null {
  try {
    const folder = base.split('/').map(encodeURIComponent).join('/');
    const url = new URL(src, `http://archive.invalid/${folder}`);
    if (!/^https?:$/.test(url.protocol)) return null;
    return decodeURIComponent(url.pathname).slice(1).normalize('NFC').toLowerCase();
  } catch {
    return null;
  }
}

/** How many folders two paths have in common from their ends, the file's own name counted. */
function commonTail(one: string, other: string): number {
  const [a, b] = [one.split('/').reverse(), other.split('/').reverse()];
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return common;
}
