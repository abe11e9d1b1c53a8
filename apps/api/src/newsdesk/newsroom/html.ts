/** Markup that may be sent as it stands: made by `html`, or checked before it was stored. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template may hold. `false` and `null` are nothing, so that `condition && html…` reads well. */
export type Piece = Markup | string | number | false | null | undefined | readonly Piece[];

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Safe in text and in quoted attributes. Controls that XML and HTML do not know are dropped. */
export const escapeText = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

function textOf(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (piece === false || piece === null || piece === undefined) return '';
  if (typeof piece === 'object') return piece.map(textOf).join('');
  return escapeText(String(piece));
}

/** A page's markup: everything put in is escaped, unless it is markup itself. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  let text = strings[0] ?? '';
  for (const [index, piece] of pieces.entries()) text += textOf(piece) + (strings[index + 1] ?? '');
  return new Markup(text);
}

/** A line with what it sets apart (between U+2066 and U+2069: an address, a code) kept in one piece: a hyphen is no place to break it. */
export const withWholes = (text: string): Markup[] =>
  text
    .split(/\u2066([^\u2069]*)\u2069/)
    .map((part, index) => (index % 2 === 1 ? html`<bdi dir="ltr" class="whole">${part}</bdi>` : html`${part}`));

/** Only for the body of a publication, which was sanitised when it was published. */
export const sanitisedAtPublication = (text: string): Markup => new Markup(text);

/** Data for machines inside a page; `<` cannot end the element early. */
export const jsonLd = (data: unknown): Markup =>
  new Markup(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
