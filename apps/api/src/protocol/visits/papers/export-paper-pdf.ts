import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directionOfLanguage, speak } from '@ravabet/i18n';
import { tenDigits } from '../../../platform/letterhead.ts';
import { renderPdf, renderSvg } from '../../../platform/typst.ts';
import { codePicture } from './code-pictures.ts';
import { drawTable } from './draw-table.ts';
import type { DrawnTable, Paper, PaperBlock } from './paper-blocks.ts';
import { asTurned } from './turned.ts';

const template = readFileSync(join(import.meta.dirname, 'paper.typ'), 'utf8');
const drawing = readFileSync(join(import.meta.dirname, 'drawing.typ'));

/** A paper of a visit as PDF. */
export async function exportPaperPdf(paper: Paper): Promise<Buffer> {
  const { language, direction, head, logo, title, subtitles, facts, numberLine, kind } = paper;
  const files: Record<string, Uint8Array> = { 'drawing.typ': drawing };
  if (logo) files['logo.png'] = logo.bytes;
  const page = speak(language, 'exports', 'page', { page: '{page}', pages: '{pages}' });
  const blocks: (object | null)[] = [];
  for (const block of paper.blocks) blocks.push(block.type === 'page' ? null : await prepared(block, files));
  const data = {
    language,
    rtl: direction === 'rtl',
    digits: tenDigits(language),
    page: page.split(/(\{pages?\})/).filter(Boolean),
    paper: { name: head.name, lines: head.lines, motto: head.motto, foot: head.foot, logo: logo ? 'logo.png' : null },
    title,
    subtitles: subtitles.map(asTurned),
    facts,
    numberLine,
    plain: kind === 'badges' || kind === 'table-names',
    each: kind === 'invitation' || kind === 'thank-you',
    sheets: sheetsOf(blocks),
  };
  return renderPdf({ template, data, files });
}

/** A table as a drawing alone, for papers that cannot draw. */
export function drawingAsSvg(table: DrawnTable): Promise<string> {
  const plain = `#import "drawing.typ": drawing
#let d = json(bytes(sys.inputs.data))
#set page(width: auto, height: auto, margin: 2pt)
#set text(font: ("Vazirmatn", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Zen Hei", "Source Han Sans SC"), fill: rgb("#1c2024"))
#drawing(d)`;
  return renderSvg({ template: plain, data: drawTable(table), files: { 'drawing.typ': drawing } });
}

function sheetsOf(blocks: readonly (object | null)[]): object[][] {
  const sheets: object[][] = [[]];
  for (const block of blocks) {
    if (block === null) sheets.push([]);
    else sheets.at(-1)?.push(block);
  }
  return sheets;
}

/** What the template would have to guess: directions, sizes, and codes as pictures. */
async function prepared(
  block: Exclude<PaperBlock, { type: 'page' }>,
  files: Record<string, Uint8Array>,
): Promise<object> {
  switch (block.type) {
    case 'heading':
    case 'note':
      return { ...block, said: block.said.map(asTurned) };
    case 'letter':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, dir: directionOfLanguage(column.language) })),
      };
    case 'table':
      return {
        ...block,
        head: block.head.map((cell) => cell.map(asTurned)),
        rows: block.rows.map((row) => row.map((cell) => cell.map(asTurned))),
      };
    case 'drawing':
      return { type: 'drawing', table: drawTable(block.table) };
    case 'pictures': {
      const pictures = block.pictures.map(({ bytes, alternativeText, caption }, nth) => {
        const name = `picture-${nth}.jpg`;
        files[name] = bytes;
        return { name, alternativeText, caption: asTurned(caption) };
      });
      return { type: 'pictures', pictures };
    }
    case 'cards': {
      const cards: object[] = [];
      for (const [nth, { title, lines, code }] of block.cards.entries()) {
        const name = code === null ? null : `code-${nth}.png`;
        if (name !== null && code !== null) files[name] = await codePicture(code);
        cards.push({ title: title.map(asTurned), lines: lines.map(asTurned), code: name });
      }
      return { ...block, cards };
    }
  }
}
