import { firstHighlight, highlightRanges } from '@ravabet/persian-text';

const before = 60;
const length = 220;

/** The passage of a text around the first word that was asked for, cut between words; its beginning when none stands in it. */
export function excerptAround(text: string, query: string): { text: string; ranges: [number, number][] } {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  const first = Math.max(0, firstHighlight(flat, query));
  const start = first <= before ? 0 : wordStart(flat, first - before, first);
  const end = start + length >= flat.length ? flat.length : wordEnd(flat, start + length);
  const cut = `${start > 0 ? '… ' : ''}${flat.slice(start, end)}${end < flat.length ? ' …' : ''}`;
  return { text: cut, ranges: highlightRanges(cut, query) };
}

/** The beginning of the next word, if one begins before `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < latest ? space + 1 : whole(text, from);
}

function wordEnd(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from);
  return space > from - 60 ? space : whole(text, from);
}

/** Never between the halves of a surrogate pair. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at);
