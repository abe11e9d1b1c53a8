import { directionOfLanguage, type Language } from '@ravabet/i18n';
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  type ITableBordersOptions,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import sharp from 'sharp';
import { codePicture } from './code-pictures.ts';
import { said } from './docx-words.ts';
import { drawTable } from './draw-table.ts';
import { drawingAsSvg } from './export-paper-pdf.ts';
import type { PaperBlock } from './paper-blocks.ts';
import type { Said } from './paper-words.ts';

type Block<T extends PaperBlock['type']> = Extract<PaperBlock, { type: T }>;
const quiet = '5B6470';
const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9C4B8' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const lined = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const unlined = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const wide = { size: 100, type: WidthType.PERCENTAGE };
const tight = { spacing: { after: 0, line: 300 } };
const margins = { top: 80, bottom: 80, left: 110, right: 110 };

/** A block as Word's paragraphs and tables. */
export async function docxBlock(block: PaperBlock, own: Language): Promise<(Paragraph | Table)[]> {
  switch (block.type) {
    case 'heading':
      return block.said.map((words) =>
        said(words, { size: 13, bold: true }, { heading: HeadingLevel.HEADING_2, keepNext: true }),
      );
    case 'note':
      return block.said.map((words) => said(words));
    case 'letter':
      return letter(block, own);
    case 'table':
      return [table(block, own), new Paragraph({ spacing: tight.spacing })];
    case 'drawing':
      return [await drawing(block)];
    case 'cards':
      return [await cards(block, own)];
    case 'pictures':
      return block.pictures.flatMap(picture);
    case 'page':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function letter({ columns }: Block<'letter'>, own: Language): (Paragraph | Table)[] {
  const [only] = columns;
  const paragraphs = ({ language, lines }: Block<'letter'>['columns'][number]): Paragraph[] =>
    lines.map((text, nth) => said({ text, language }, { bold: nth === 0 }));
  if (columns.length === 1 && only) return paragraphs(only);
  const cells = columns.map(
    (column) =>
      new TableCell({ children: paragraphs(column), margins, width: { size: 50, type: WidthType.PERCENTAGE } }),
  );
  return [turned([new TableRow({ children: cells })], own, unlined)];
}

function table({ widths, head, rows }: Block<'table'>, own: Language): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const cell = (words: readonly Said[], nth: number, isHead: boolean): TableCell =>
    new TableCell({
      children:
        words.length > 0 ? words.map((one) => said(one, { size: 10, bold: isHead }, tight)) : [new Paragraph('')],
      margins,
      width: { size: Math.round((100 * (widths[nth] ?? 1)) / whole), type: WidthType.PERCENTAGE },
      ...(isHead && { shading: { fill: 'F6F4EF' } }),
    });
  const row = (cells: readonly (readonly Said[])[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((words, nth) => cell(words, nth, isHead)),
    });
  return turned([row(head, true), ...rows.map((one) => row(one, false))], own, lined);
}

/** The drawing as a picture: what is at the right of the table stays there, in every language. */
async function drawing({ table: drawn }: Block<'drawing'>): Promise<Paragraph> {
  const { width, height } = drawTable(drawn);
  const data = await sharp(Buffer.from(await drawingAsSvg(drawn)), { density: 200 })
    .png()
    .toBuffer();
  const pixels = (centimetres: number): number => Math.round((centimetres * 96) / 2.54);
  const names = drawn.seats.flatMap(({ number, name }) => (name.text ? [`${number} ${name.text}`] : []));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: pixels(width), height: pixels(height) },
        altText: { name: 'seating', title: '', description: names.join(' · ') },
      }),
    ],
  });
}

/** As wide as the text, unless it would be taller than it is wide; its words below it, on the same page. */
function picture({
  bytes,
  width,
  height,
  alternativeText,
  caption,
}: Block<'pictures'>['pictures'][number]): Paragraph[] {
  const scale = Math.min(440 / width, 440 / height, 1);
  const image = new ImageRun({
    type: 'jpg',
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: 'picture', title: '', description: alternativeText },
  });
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 60 }, children: [image] }),
    said(caption, { size: 9, colour: quiet }, { alignment: AlignmentType.CENTER }),
  ];
}

async function cards({ kind, cards: all }: Block<'cards'>, own: Language): Promise<Table> {
  const isBadge = kind === 'badge';
  const cells: TableCell[] = [];
  for (const { title, lines, code } of all) {
    const centred = isBadge ? {} : { alignment: AlignmentType.CENTER };
    const children = [
      ...title.map((words) => said(words, { size: isBadge ? 14 : 22, bold: true }, { ...tight, ...centred })),
      ...lines.map((words) => said(words, { size: isBadge ? 9 : 11, colour: quiet }, { ...tight, ...centred })),
    ];
    if (code !== null) {
      const picture = new ImageRun({
        type: 'png',
        data: await codePicture(code),
        transformation: { width: 96, height: 96 },
        altText: { name: 'code', title: '', description: title.map(({ text }) => text).join(' ') },
      });
      children.push(new Paragraph({ alignment: AlignmentType.END, bidirectional: isRtl(own), children: [picture] }));
    }
    cells.push(new TableCell({ children, margins: { top: 200, bottom: 200, left: 200, right: 200 } }));
  }
  const inRow = isBadge ? 2 : 1;
  if (isBadge && cells.length % 2 === 1) cells.push(new TableCell({ children: [new Paragraph('')] }));
  const rows = Array.from(
    { length: cells.length / inRow },
    (_, nth) => new TableRow({ cantSplit: true, children: cells.slice(nth * inRow, (nth + 1) * inRow) }),
  );
  return turned(rows, own, lined);
}

const isRtl = (language: Language): boolean => directionOfLanguage(language) === 'rtl';

const turned = (rows: TableRow[], own: Language, borders: ITableBordersOptions): Table =>
  new Table({ rows, width: wide, borders, visuallyRightToLeft: isRtl(own) });
