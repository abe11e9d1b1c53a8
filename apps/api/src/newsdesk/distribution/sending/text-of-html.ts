import { formatNumber } from '@ravabet/calendars';
import type { Language } from '@ravabet/i18n';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/**
 * The plain text of our own sanitised markup (a closed set of tags, see render-body.ts): paragraphs stand apart, lists keep their
 * marks and numbers, a quote keeps its speaker, a row of a table is a line, an address stands behind what it is linked to.
 */
export function textOfHtml(html: string, language: Language): string {
  return withMarks(html, language)
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/<a\b[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/g, (_, href: string, words: string) =>
      words.replaceAll(/<[^>]*>/g, '') === href ? href : `${words} (${href})`,
    )
    .replaceAll(/<br\s*\/?>/g, '\n')
    .replaceAll(/<hr\s*\/?>/g, '\n———\n\n')
    .replaceAll(/(<\/p>\s*)?<\/li>/g, '\n')
    .replaceAll(/(<\/p>\s*)?<\/t[dh]>\s*(?=<t[dh])/g, ' | ')
    .replaceAll(/(<\/p>\s*)?<\/t[dh]>\s*<\/tr>/g, '\n')
    .replaceAll(/<\/(p|h[2-4]|ul|ol|blockquote|figure|table)>/g, '\n\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Each item behind its mark: a point, or its number in the digits of the text. */
function withMarks(html: string, language: Language): string {
  const lists: (number | null)[] = [];
  return html.replaceAll(/<(ul|ol|\/ul|\/ol|li)\b([^>]*)>(?:\s*<p[^>]*>)?/g, (tag, name: string, rest: string) => {
    if (name === 'ul') lists.push(null);
    else if (name === 'ol') lists.push(Number(/start="(\d+)"/.exec(rest)?.[1] ?? 1));
    else if (name !== 'li') lists.pop();
    if (name !== 'li') return tag;
    const next = lists.at(-1) ?? null;
    if (next === null) return '• ';
    lists[lists.length - 1] = next + 1;
    return `${formatNumber(next, language, { useGrouping: false })}. `;
  });
}
