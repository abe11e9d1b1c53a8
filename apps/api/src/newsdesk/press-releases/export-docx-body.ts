import {
  AlignmentType,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type BodyNode, directionOfNode } from './export-content.ts';

export interface Look {
  size?: number;
  bold?: boolean;
  colour?: string;
}
type Direction = 'rtl' | 'ltr';

const font = 'Vazirmatn';
// Latin with the digits, signs and spaces inside it. Persian letters and digits never match.
const latin =
  /([A-Za-z\u00C0-\u024F][A-Za-z\u00C0-\u024F0-9 .,:;@/&+'’_-]*[A-Za-z\u00C0-\u024F0-9]|[A-Za-z\u00C0-\u024F])/;

/** Runs split by script: Word turns a run as a whole, so Latin inside Persian needs runs of its own. */
export function runs(text: string, direction: Direction, look: Look = {}, marks: BodyNode['marks'] = []): TextRun[] {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const size = (look.size ?? 11) * 2;
  const bold = look.bold || has('bold');
  return text
    .split(latin)
    .filter(Boolean)
    .map((piece) => {
      const rightToLeft =
        direction === 'rtl' ? !/^[A-Za-z\u00C0-\u024F]/.test(piece) : /\p{Script=Arabic}/u.test(piece);
      return new TextRun({
        text: piece,
        font: { ascii: font, cs: font, hAnsi: font },
        size,
        sizeComplexScript: size,
        rightToLeft,
        ...(bold && { bold: true, boldComplexScript: true }),
        ...(has('italic') && { italics: true, italicsComplexScript: true }),
        ...(has('underline') && { underline: {} }),
        ...(has('strike') && { strike: true }),
        ...(has('link') && { style: 'Hyperlink' }),
        ...(look.colour && { color: look.colour }),
      });
    });
}

export const paragraph = (
  text: string,
  direction: Direction,
  look: Look = {},
  options: IParagraphOptions = {},
): Paragraph =>
  new Paragraph({
    bidirectional: direction === 'rtl',
    alignment: AlignmentType.START,
    spacing: { after: 160, line: 360 },
    ...options,
    children: runs(text, direction, look),
  });

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 };

function inline(nodes: readonly BodyNode[], direction: Direction, look: Look): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    if (node.type === 'hardBreak') return [new TextRun({ break: 1 })];
    const children = runs(node.text ?? '', direction, look, node.marks);
    const link = node.marks?.find((mark) => mark.type === 'link')?.attrs?.['href'];
    return typeof link === 'string' ? [new ExternalHyperlink({ link, children })] : children;
  });
}

/** Where a block stands: in a list, a quotation, a table's head. */
interface Place {
  own: Direction;
  options?: IParagraphOptions;
  look?: Look;
  depth?: number;
  /** one numbering for each ordered list, so that each begins anew */
  nextList: () => number;
}

/** The body as Word's blocks. */
export function docxBody(nodes: readonly BodyNode[], place: Place): (Paragraph | Table)[] {
  return nodes.flatMap((node): (Paragraph | Table)[] => {
    const content = node.content ?? [];
    const { own, options = {}, look = {}, depth = 0 } = place;
    switch (node.type) {
      case 'paragraph':
      case 'heading': {
        const direction = directionOfNode(node, own);
        const level = levels[Number(node.attrs?.['level']) as keyof typeof levels];
        const heading = node.type === 'heading' && level ? { heading: level, keepNext: true } : {};
        const size = node.type === 'heading' ? { size: 13, bold: true } : {};
        return [
          new Paragraph({
            bidirectional: direction === 'rtl',
            alignment: AlignmentType.START,
            spacing: { after: 160, line: 360 },
            ...heading,
            ...options,
            children: inline(content, direction, { ...look, ...size }),
          }),
        ];
      }
      case 'bulletList':
      case 'orderedList': {
        const numbering =
          node.type === 'bulletList'
            ? { reference: 'bullets', level: Math.min(depth, 5) }
            : { reference: 'numbers', level: Math.min(depth, 5), instance: place.nextList() };
        return content.flatMap((item) => {
          const [first, ...more] = item.content ?? [];
          return [
            ...(first ? docxBody([first], { ...place, options: { ...options, numbering }, depth: depth + 1 }) : []),
            ...docxBody(more, { ...place, depth: depth + 1 }),
          ];
        });
      }
      case 'blockquote':
        return docxBody(content, {
          ...place,
          options: { ...options, indent: { start: 567 } },
          look: { ...look, colour: '5B6470' },
        });
      case 'quote': {
        const said = [node.attrs?.['speaker'], node.attrs?.['position']].filter(Boolean).join(' · ');
        const inset = { ...options, indent: { start: 567 } };
        return [
          ...docxBody(content, { ...place, options: said ? { ...inset, keepNext: true } : inset }),
          ...(said ? [paragraph(said, own, { size: 10, bold: true, colour: '5B6470' }, inset)] : []),
        ];
      }
      case 'horizontalRule':
        return [new Paragraph({ thematicBreak: true })];
      case 'table':
        return [tableOf(content, place), new Paragraph({ children: [] })];
      default:
        return [];
    }
  });
}

function tableOf(rows: readonly BodyNode[], place: Place): Table {
  return new Table({
    visuallyRightToLeft: place.own === 'rtl',
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row, index) => {
      const cells = row.content ?? [];
      return new TableRow({
        tableHeader: index === 0 && cells.every((cell) => cell.type === 'tableHeader'),
        cantSplit: true,
        children: cells.map((cell) => {
          const head = cell.type === 'tableHeader';
          return new TableCell({
            columnSpan: Number(cell.attrs?.['colspan']) || 1,
            rowSpan: Number(cell.attrs?.['rowspan']) || 1,
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            ...(head && { shading: { fill: 'F6F4EF' } }),
            children: docxBody(cell.content ?? [], {
              ...place,
              options: { spacing: { after: 0 } },
              ...(head && { look: { bold: true } }),
            }),
          });
        }),
      });
    }),
  });
}
