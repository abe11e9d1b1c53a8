import { inflateSync } from 'node:zlib';

/**
 * The words of a PDF that our compiler made, a line for each piece of text on its pages. It reads what that compiler writes (objects one by
 * one, letters of two bytes with their meaning beside them, words from right to left marked as reversed) and no other.
 */
export function textOfPdf(pdf: Buffer): string {
  const file = pdf.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', content = ''] of file.matchAll(/\n(\d+) 0 obj\s([\s\S]*?)\nendobj/g)) objects.set(id, content);
  const objectOf = (from: string, name: string) =>
    objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(from)?.[1] ?? '') ?? '';
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object) && /\/Contents/.test(object));
  return pages
    .flatMap((page) => {
      const [, fonts = ''] = /\/Font <<([\s\S]*?)>>/.exec(page) ?? [];
      const names = [...fonts.matchAll(/\/(f\d+) \d+ 0 R/g)].map(([, name = '']) => name);
      const letters = new Map(
        names.map((name) => [name, lettersOf(streamOf(objectOf(objectOf(fonts, name), 'ToUnicode')))]),
      );
      return linesOf(streamOf(objectOf(page, 'Contents')), letters);
    })
    .join('\n');
}

function streamOf(object: string): string {
  const [, content = ''] = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(object) ?? [];
  return object.includes('/FlateDecode') ? inflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content;
}

/** What each letter of a font means: one by one, or a row of them. */
function lettersOf(meaning: string): Map<number, string> {
  const letters = new Map<number, string>();
  const unicode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, code = '', text = ''] of meaning.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim))
    letters.set(Number.parseInt(code, 16), unicode(text));
  return letters;
}

/** A word, or a run of letters in one direction, as the page shows it. */
interface Run {
  text: string[];
  reversed: boolean;
}

function linesOf(page: string, letters: Map<string, Map<number, string>>): string[] {
  const lines: string[] = [];
  let runs: Run[] = [];
  let font = '';
  let reversed = false;
  for (const token of tokensOf(page)) {
    if (token.startsWith('(')) {
      const text = codesOf(token.slice(1, -1)).map((code) => letters.get(font)?.get(code) ?? '');
      runs.at(-1)?.text.push(...text);
    } else if (letters.has(token.slice(1))) {
      font = token.slice(1);
      runs.push({ text: [], reversed });
    } else if (token === '/ReversedChars') reversed = true;
    else if (token === 'EMC') reversed = false;
    else if (token === 'BT') runs = [];
    else if (token === 'ET') lines.push(lineOf(runs));
  }
  return lines;
}

const lineOf = (runs: readonly Run[]): string => {
  const inOrder = runs.some((run) => run.reversed) ? runs.toReversed() : runs;
  return inOrder.map(({ text, reversed }) => (reversed ? text.toReversed() : text).join('')).join('');
};

/** Words and whole strings, in which brackets may stand in pairs. */
function tokensOf(page: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < page.length; ) {
    const start = at;
    if (page[at] === '(') {
      let depth = 0;
      do {
        if (page[at] === '\\') at++;
        else if (page[at] === '(') depth++;
        else if (page[at] === ')') depth--;
        at++;
      } while (depth > 0 && at < page.length);
      tokens.push(page.slice(start, at));
    } else {
      const [word = ''] = /^[^\s()[\]]+/.exec(page.slice(at, at + 40)) ?? [];
      if (word) tokens.push(word);
      at += word.length || 1;
    }
  }
  return tokens;
}

const escaped: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function codesOf(piece: string): number[] {
  const bytes = piece.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (escaped[sign] ?? sign),
  );
  const codes: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) codes.push(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  return codes;
}
