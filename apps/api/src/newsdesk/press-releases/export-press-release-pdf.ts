import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { speak } from '@ravabet/i18n';
import { tenDigits } from '../../platform/letterhead.ts';
import { renderPdf } from '../../platform/typst.ts';
import { type BodyNode, directionOfNode, type ExportContent } from './export-content.ts';

const template = readFileSync(join(import.meta.dirname, 'export-press-release.typ'), 'utf8');

/** The release as PDF on letterhead: tagged, its text in reading order. (Half-spaces come out one letter late when copied: STACK 4.) */
export function exportPressReleasePdf(content: ExportContent): Promise<Buffer> {
  const { language, direction, paper, pictures, body, logo } = content;
  const files: Record<string, Uint8Array> = {};
  for (const [index, picture] of pictures.entries()) files[`picture-${index}.jpg`] = picture.bytes;
  if (logo) files['logo.png'] = logo.bytes;
  const page = speak(language, 'exports', 'page', { page: '{page}', pages: '{pages}' });
  const { pictures: _pictures, logo: _logo, ...texts } = content;
  const data = {
    ...texts,
    dir: direction,
    rtl: direction === 'rtl',
    digits: tenDigits(language),
    page: page.split(/(\{pages?\})/).filter(Boolean),
    paper: {
      name: paper.name,
      lines: paper.lines,
      motto: paper.motto,
      foot: paper.foot,
      logo: logo ? 'logo.png' : null,
    },
    pictures: pictures.map(({ caption, alternativeText, width, height }, index) => {
      // 16.2 cm of text width: what would be higher than 9 cm is set by its height.
      const tall = (16.2 * height) / width > 9;
      return { caption, alternativeText, tall, file: `picture-${index}.jpg` };
    }),
    marked: content.marked ?? null,
    body: body.map((node) => prepared(node, direction)),
  };
  return renderPdf({ template, data, files });
}

/** What the template would have to guess: each block's direction, each table's columns. JSON's null is none of the template's defaults. */
function prepared(node: BodyNode, own: 'rtl' | 'ltr'): object {
  const { type, text, marks, attrs = {}, content } = node;
  const given = Object.fromEntries(Object.entries(attrs).filter(([, value]) => value !== null));
  return {
    type,
    attrs: given,
    ...(text !== undefined && { text }),
    ...(marks && { marks }),
    ...(content && { content: content.map((child) => prepared(child, own)) }),
    ...((type === 'paragraph' || type === 'heading') && { dir: directionOfNode(node, own) }),
    ...(type === 'table' && { columns: widthOf(node) }),
  };
}

const widthOf = (table: BodyNode): number =>
  Math.max(
    1,
    ...(table.content ?? []).map((row) =>
      (row.content ?? []).reduce((sum, cell) => sum + (Number(cell.attrs?.['colspan']) || 1), 0),
    ),
  );
