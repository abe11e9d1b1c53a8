import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Said } from './paper-words.ts';
import { asTurned } from './turned.ts';

export interface Look {
  size?: number;
  bold?: boolean;
  colour?: string;
}

const font = 'Vazirmatn';
// Latin with the digits, signs and spaces inside it: Word turns a run as a whole.
const latin = /([A-Za-z\u00C0-\u024F](?:[A-Za-z\u00C0-\u024F0-9 .,:;@/&+'’_-]*[A-Za-z\u00C0-\u024F0-9])?)/;

function runs(text: string, dir: 'rtl' | 'ltr', { size = 11, bold = false, colour }: Look): TextRun[] {
  return text
    .split(latin)
    .filter(Boolean)
    .map((piece) => {
      const isLatin = /^[A-Za-z\u00C0-\u024F]/.test(piece);
      return new TextRun({
        text: piece,
        font: { ascii: font, cs: font, hAnsi: font },
        size: size * 2,
        sizeComplexScript: size * 2,
        rightToLeft: dir === 'rtl' ? !isLatin : /\p{Script=Arabic}/u.test(piece),
        ...(bold && { bold: true, boldComplexScript: true }),
        ...(colour && { color: colour }),
      });
    });
}

/** A paragraph in the direction of its words. */
export function said(words: Said, look: Look = {}, options: IParagraphOptions = {}): Paragraph {
  const { text, dir } = asTurned(words);
  return new Paragraph({
    bidirectional: dir === 'rtl',
    alignment: AlignmentType.START,
    spacing: { after: 120, line: 340 },
    ...options,
    children: runs(text, dir, look),
  });
}
