import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../platform/problems.ts';
import { checkBody } from './check-body.ts';
import { hostileAddresses, hostileMarkup } from './hostile-markup.ts';
import { renderBody } from './render-body.ts';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (text: string, more: object = {}) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...more }],
});
const link = (href: unknown, more: object = {}) =>
  paragraph('پیوند', { marks: [{ type: 'link', attrs: { href, ...more } }] });

const tagsOfOurs = new Set(
  'p h2 h3 h4 ul ol li blockquote figure figcaption cite span hr br div table tbody tr th td strong em u s a'.split(
    ' ',
  ),
);
const attributesOfOurs: Record<string, RegExp> = {
  dir: /^auto$/,
  href: /^(https?:\/\/|mailto:|tel:)[^"'<>`\s]*$/i,
  rel: /^noopener nofollow$/,
  start: /^\d+$/,
  colspan: /^\d+$/,
  rowspan: /^\d+$/,
  class: /^(table-scroll|quote|position)$/,
};

/** Reads the markup as strictly as it is meant: our tags, our attributes, quoted; every other `<` is a fault. */
function faultsOf(markup: string): string[] {
  const faults: string[] = [];
  const rest = markup.replaceAll(
    /<\/?([a-z][a-z0-9]*)((?:\s+[a-z]+="[^"<>]*")*)\s*\/?>/g,
    (_, tag: string, attributes: string) => {
      if (!tagsOfOurs.has(tag)) faults.push(`<${tag}>`);
      for (const [, name = '', value = ''] of attributes.matchAll(/([a-z]+)="([^"]*)"/g)) {
        const plain = value.replaceAll('&amp;', '&');
        if (!attributesOfOurs[name]?.test(plain)) faults.push(`${name}="${value}"`);
      }
      return '';
    },
  );
  if (/[<>]/.test(rest)) faults.push(rest);
  return faults;
}

const refused = (body: unknown): string => {
  try {
    checkBody(body);
    return 'taken';
  } catch (error) {
    return error instanceof ProblemError ? error.slug : `broke: ${String(error)}`;
  }
};

describe('hostile markup in the body of a release', () => {
  it.each(hostileMarkup)('stays the words that it is: %s', (text) => {
    expect(checkBody(doc(paragraph(text)))).toBe(text.trim());
    const marks = [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://example.ir/a?b=1&c=2' } }];
    const markup = renderBody(doc(paragraph(text), { type: 'blockquote', content: [paragraph(text, { marks })] }));
    expect(faultsOf(markup)).toEqual([]);
    // As text it is all there still: nobody's words are swallowed.
    const shown = markup
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(shown).toBe(text + text);
  });

  it.each(hostileMarkup)('is no speaker of a quote who does more than stand there: %s', (text) => {
    const quote = (attrs: object) => doc({ type: 'quote', attrs, content: [paragraph('گفت')] });
    const named = quote({ speaker: text, position: text });
    // A name has one line; what is none is refused, the rest is shown as the letters that it is.
    const said = refused(named);
    expect(['taken', 'press-release-body-invalid']).toContain(said);
    expect(faultsOf(renderBody(named))).toEqual([]);
    for (const attrs of [{ [text]: 'x' }, { speaker: { toString: text } }, { speaker: [text] }, { position: 5 }])
      expect(refused(quote(attrs))).toBe('press-release-body-invalid');
  });

  it.each(hostileMarkup)('is no name of a node, a mark or an attribute, and no value of one: %s', (text) => {
    const bodies = [
      doc({ type: text, content: [paragraph('x')] }),
      doc({ type: 'paragraph', [text]: 1 }),
      doc({ type: 'paragraph', attrs: { [text]: 'x' } }),
      doc(paragraph('x', { marks: [{ type: text }] })),
      doc({ type: 'heading', attrs: { level: text } }),
    ];
    for (const body of bodies) expect(refused(body)).toBe('press-release-body-invalid');
    const more = [
      doc({ type: 'orderedList', attrs: { start: text, type: text } }),
      doc({ type: 'paragraph', attrs: { dir: text } }),
      doc({
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: text, rowspan: text } }] }],
      }),
      doc(link('https://example.ir', { onclick: text, target: text, class: text, rel: text })),
    ];
    // Also what stands in the database already is rendered by the closed table only.
    for (const body of [...bodies, ...more]) expect(faultsOf(renderBody(body))).toEqual([]);
  });

  it.each(hostileAddresses)('is no address of a link: %j', (href) => {
    expect(refused(doc(link(href)))).toBe('press-release-body-invalid');
    const markup = renderBody(doc(link(href)));
    expect(markup).not.toMatch(/href="\s*(?!https?:|mailto:|tel:)/i);
    expect(markup.replaceAll(/href="[^"]*"/g, '')).not.toMatch(/<[^>]*(\son\w+|script)/i);
  });
});

describe('a body that is no document', () => {
  it.each([
    null,
    undefined,
    1,
    'doc',
    [],
    {},
    doc(null),
    doc(1),
    doc('text'),
    doc([]),
    { type: 'doc', content: 'abc' },
    { type: 'doc', content: { length: 3 } },
    doc({ type: 'paragraph', attrs: 'abc' }),
    doc(paragraph('x', { marks: 'bold' })),
    doc(paragraph('x', { marks: [null] })),
    doc(paragraph('x', { marks: { type: 'bold' } })),
    doc(link({ toString: 'x' })),
    doc(link(['https://example.ir'])),
    doc({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: null }] }),
    doc({ type: 'text', text: 5 }),
    doc({ type: 'constructor' }),
    doc({ type: '__proto__' }),
    doc({ type: ['paragraph'] }),
    doc({ type: { toString: 1 } }),
    doc({ type: 'heading', attrs: { level: { valueOf: 1 } } }),
  ])('is refused: %j', (body) => {
    expect(refused(body)).toBe('press-release-body-invalid');
  });

  it('is refused when it is deeper or longer than a text can be', () => {
    let deep: unknown = paragraph('x');
    for (let level = 0; level < 500; level++) deep = { type: 'blockquote', content: [deep] };
    expect(refused(doc(deep))).toBe('press-release-body-invalid');
    expect(refused(doc(...Array.from({ length: 20_001 }, () => ({ type: 'paragraph' }))))).toBe(
      'press-release-body-invalid',
    );
  });
});
