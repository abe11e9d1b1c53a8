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
 * marks, an address stands behind what it is linked to.
 */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/<a\b[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/g, (_, href: string, words: string) =>
      words.replaceAll(/<[^>]*>/g, '') === href ? href : `${words} (${href})`,
    )
    .replaceAll(/<br\s*\/?>/g, '\n')
    .replaceAll(/<hr\s*\/?>/g, '\n———\n\n')
    .replaceAll(/<li[^>]*>\s*(<p[^>]*>)?/g, '• ')
    .replaceAll(/(<\/p>\s*)?<\/li>/g, '\n')
    .replaceAll(/<\/t[dh]>\s*(?=<t[dh])/g, ' | ')
    .replaceAll(/<\/tr>/g, '\n')
    .replaceAll(/<\/(p|h[2-4]|ul|ol|blockquote|table)>/g, '\n\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
