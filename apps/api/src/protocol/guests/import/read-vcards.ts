import type { RawGuest } from './raw-guest.ts';

interface Line {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** Escapes of RFC 6350 3.4: \n, \, and \; and \\ . */
const plain = (text: string): string =>
  text.replaceAll(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? ' ' : sign)).trim();

/** The parts of a value between separators that are not escaped. */
const partsOf = (value: string, separator: ';' | ','): string[] =>
  value.split(separator === ';' ? /(?<!\\);/ : /(?<!\\),/).map(plain);

function lineOf(text: string): Line | null {
  const match = /^(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^":;])+)*):(.*)$/s.exec(text);
  if (!match) return null;
  const [, name = '', written = '', value = ''] = match;
  const parameters = new Map(
    written
      .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
      .filter(Boolean)
      .map((one) => {
        const [key = '', ...rest] = one.split('=');
        return [key.toUpperCase(), rest.join('=').replaceAll('"', '')] as const;
      }),
  );
  return { name: name.toUpperCase(), parameters, value };
}

function guestOf(n: number, lines: readonly Line[], isWhole: boolean): RawGuest {
  const all = (name: string): Line[] => lines.filter((line) => line.name === name);
  const first = (name: string): string => plain(all(name)[0]?.value ?? '');
  const version = first('VERSION');
  const full = all('FN').map(({ value }) => plain(value));
  // N is family; given; additional; prefixes; suffixes: it speaks where no FN does.
  const [family = '', given = '', additional = ''] = partsOf(all('N')[0]?.value ?? '', ';');
  const names = full.some(Boolean) ? full : [[given, additional, family].filter(Boolean).join(' ')];
  const address = all('ADR').map(({ value }) => partsOf(value, ';')[6] ?? '');
  return {
    n,
    names: names.filter(Boolean),
    titles: [...all('TITLE'), ...all('ROLE')].map(({ value }) => plain(value)),
    workplaces: all('ORG').map(({ value }) => partsOf(value, ';').filter(Boolean).join('، ')),
    country: address.find(Boolean) ?? '',
    email: first('EMAIL').replace(/^mailto:/i, ''),
    phone: first('TEL').replace(/^tel:/i, ''),
    dietNote: '',
    accessNeeds: '',
    formulas: [],
    card: !isWhole ? 'card-unfinished' : version === '3.0' || version === '4.0' ? null : 'card-version',
  };
}

/**
 * The cards of a vCard file, version 3.0 (RFC 2426) or 4.0 (RFC 6350): lines are unfolded, groups and parameters read, escapes resolved;
 * of the properties FN, N, TITLE, ROLE, ORG, ADR, EMAIL and TEL are taken. A card of another version, or without its end, is
 * named, not guessed at.
 */
export function readVcards(text: string): RawGuest[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]/g, '')
    .split('\n');
  const guests: RawGuest[] = [];
  let card: Line[] | null = null;
  const end = (isWhole: boolean): void => {
    if (card) guests.push(guestOf(guests.length + 1, card, isWhole));
    card = null;
  };
  for (const written of lines) {
    const word = written.trim().toUpperCase();
    if (word === 'BEGIN:VCARD') {
      end(false);
      card = [];
    } else if (word === 'END:VCARD') end(true);
    else {
      const line: Line | null = card && lineOf(written);
      if (line) card?.push(line);
    }
  }
  end(false);
  return guests;
}
