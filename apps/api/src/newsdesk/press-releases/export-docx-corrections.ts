import { AlignmentType, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import { paragraph, runs } from './export-docx-body.ts';
import type { ExportContent } from './export-content.ts';
import type { ExportCorrections } from './export-corrections.ts';

const quiet = '5B6470';
const shaded: IParagraphOptions = { shading: { fill: 'F6F4EF' }, spacing: { after: 60 } };
const strokes = { removed: [{ type: 'strike' }], added: [{ type: 'underline' }], same: [], gap: [] };

/** What was corrected, before the text begins: each correction with its date, what was wrong, and every changed word. */
export function docxCorrections({ corrections, direction }: ExportContent): Paragraph[] {
  if (!corrections) return [];
  const { heading, changes, each } = corrections;
  const head = { ...shaded, heading: HeadingLevel.HEADING_2, keepNext: true };
  return [
    paragraph(heading, direction, { size: 13, bold: true }, head),
    ...each.flatMap(({ on, note, noteDirection, fields }) => [
      paragraph(on, direction, { size: 10, bold: true }, { ...shaded, keepNext: true }),
      ...(note ? [paragraph(note, noteDirection, { size: 10 }, shaded)] : []),
      ...(fields.length > 0 ? [paragraph(changes, direction, { size: 9, colour: quiet }, shaded)] : []),
      ...fields.map((field) => fieldParagraph(field)),
    ]),
  ];
}

function fieldParagraph({ name, parts, direction }: ExportCorrections['each'][number]['fields'][number]): Paragraph {
  return new Paragraph({
    ...shaded,
    bidirectional: direction === 'rtl',
    alignment: AlignmentType.START,
    children: [
      ...runs(`${name}: `, direction, { size: 9, bold: true }),
      ...parts.flatMap(({ op, text, word }) => [
        ...(word ? runs(` ${word} `, direction, { size: 8, colour: quiet }) : []),
        ...runs(text, direction, { size: 9 }, strokes[op]),
        ...(word ? runs(' ', direction, { size: 9 }) : []),
      ]),
    ],
  });
}
