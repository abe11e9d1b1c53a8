import { speak } from '@ravabet/i18n';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { docxBlock } from './docx-blocks.ts';
import { said } from './docx-words.ts';
import type { Paper } from './paper-blocks.ts';

const quiet = '5B6470';
const close = { spacing: { after: 0 } };

/** A paper of a visit as a Word document, on letterhead where it is a letter or a list. */
export async function exportPaperDocx(paper: Paper): Promise<Buffer> {
  const { language, title, head, subtitles, kind } = paper;
  const isPlain = kind === 'badges' || kind === 'table-names';
  const blocks = [];
  for (const block of paper.blocks) blocks.push(...(await docxBlock(block, language)));
  const margin = isPlain ? 680 : 1360;
  const document = new Document({
    title,
    creator: head.name,
    styles: {
      default: {
        document: { run: { font: 'Vazirmatn', size: 22, sizeComplexScript: 22, language: wordLanguage[language] } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: isPlain ? 680 : 1500, bottom: isPlain ? 680 : 1300, left: margin, right: margin },
          },
        },
        ...(!isPlain && { headers: { default: letterhead(paper) }, footers: { default: foot(paper) } }),
        children: [
          ...(isPlain
            ? []
            : [
                said({ text: title, language }, { size: 17, bold: true }, { heading: HeadingLevel.HEADING_1 }),
                ...subtitles.map((words) => said(words, { size: 12, colour: quiet })),
              ]),
          ...blocks,
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const wordLanguage = {
  fa: { value: 'en-US', bidirectional: 'fa-IR' },
  ar: { value: 'en-US', bidirectional: 'ar-SA' },
  en: { value: 'en-GB' },
  zh: { value: 'en-US', eastAsia: 'zh-CN' },
};

function letterhead({ head, logo, facts, language, direction }: Paper): Header {
  const words = (text: string) => ({ text, language });
  const picture = logo && [
    new Paragraph({
      bidirectional: direction === 'rtl',
      children: [
        new ImageRun({
          type: 'png',
          data: logo.bytes,
          transformation: { height: 56, width: Math.round((56 * logo.width) / logo.height) },
          altText: { name: head.name, title: head.name, description: head.name },
        }),
      ],
    }),
  ];
  const border = { bottom: { style: BorderStyle.SINGLE, size: 10, color: '0E7C86', space: 6 } };
  return new Header({
    children: [
      ...(head.motto ? [said(words(head.motto), { size: 9 }, { ...close, alignment: AlignmentType.CENTER })] : []),
      ...(picture ?? []),
      said(words(head.name), { size: 13, bold: true }, close),
      ...head.lines.map((text) => said(words(text), { size: 9, colour: quiet }, close)),
      said(
        words(facts.map(([label, value]) => `${label}: ${value}`).join('    ')),
        { size: 9 },
        { spacing: { after: 200 }, border },
      ),
    ],
  });
}

function foot({ head, language, direction }: Paper): Footer {
  const rightToLeft = direction === 'rtl';
  const look = { size: 17, sizeComplexScript: 17, color: quiet, rightToLeft };
  const parts = speak(language, 'exports', 'page', { page: '{page}', pages: '{pages}' }).split(/(\{pages?\})/);
  return new Footer({
    children: [
      ...(head.foot ? [said({ text: head.foot, language }, { size: 8.5, colour: quiet }, close)] : []),
      new Paragraph({
        bidirectional: rightToLeft,
        alignment: AlignmentType.CENTER,
        children: parts.map((part) => {
          if (part === '{page}') return new TextRun({ ...look, children: [PageNumber.CURRENT] });
          if (part === '{pages}') return new TextRun({ ...look, children: [PageNumber.TOTAL_PAGES] });
          return new TextRun({ ...look, text: part });
        }),
      }),
    ],
  });
}
