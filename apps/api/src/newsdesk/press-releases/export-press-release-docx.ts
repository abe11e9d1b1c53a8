import { speak } from '@ravabet/i18n';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { docxBody, paragraph, runs } from './export-docx-body.ts';
import { docxCorrections } from './export-docx-corrections.ts';
import type { ExportContent, ExportPicture } from './export-content.ts';

const quiet = '5B6470';
/** Text width of A4 with these margins, in pixels of 1/96 inch. */
const textWidth = 610;

/** The release as a Word document on letterhead: right to left where its language is, runs split by script. */
export function exportPressReleaseDocx(content: ExportContent): Promise<Buffer> {
  const { language, direction, paper, title } = content;
  let lists = 0;
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (index: number) => string) =>
    Array.from({ length: 6 }, (_, index) => ({
      level: index,
      format,
      text: text(index),
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { start: 400 * (index + 1), hanging: 300 } } },
    }));
  const document = new Document({
    title,
    creator: paper.name,
    ...(content.marked && { keywords: content.marked.code, description: content.marked.line }),
    styles: {
      default: {
        document: { run: { font: 'Vazirmatn', size: 22, sizeComplexScript: 22, language: wordLanguage[language] } },
        heading1: { run: { size: 34, sizeComplexScript: 34, bold: true, boldComplexScript: true } },
      },
    },
    numbering: {
      config: [
        { reference: 'bullets', levels: level(LevelFormat.BULLET, () => '•') },
        { reference: 'numbers', levels: level(LevelFormat.DECIMAL, (index) => `%${index + 1}.`) },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1500, bottom: 1300, left: 1360, right: 1360 } },
        },
        headers: { default: letterhead(content) },
        footers: { default: foot(content) },
        children: [
          ...content.warnings.map((text) => paragraph(text, direction, { bold: true, colour: '7A4E00' })),
          paragraph(content.kind, direction, { size: 10, bold: true, colour: '0E7C86' }, { spacing: { after: 60 } }),
          ...(content.overTitle
            ? [paragraph(content.overTitle, direction, { colour: quiet }, { spacing: { after: 0 } })]
            : []),
          paragraph(
            title,
            direction,
            { size: 17, bold: true },
            { heading: HeadingLevel.HEADING_1, spacing: { after: 120 } },
          ),
          ...(content.subTitle ? [paragraph(content.subTitle, direction, { size: 12, colour: quiet })] : []),
          ...docxCorrections(content),
          ...(content.lead ? [paragraph(content.lead, direction, { bold: true })] : []),
          ...content.pictures.slice(0, 1).flatMap((picture) => pictureOf(picture, content)),
          ...(content.placeLine
            ? [paragraph(content.placeLine, direction, { bold: true }, { spacing: { after: 40 } })]
            : []),
          ...docxBody(content.body, { own: direction, nextList: () => ++lists }),
          ...content.pictures.slice(1).flatMap((picture) => pictureOf(picture, content)),
          ...content.sections.flatMap(({ heading, lines }) => [
            paragraph(
              heading,
              direction,
              { size: 13, bold: true },
              { heading: HeadingLevel.HEADING_2, keepNext: true },
            ),
            ...lines.map((line) => paragraph(line, direction, { size: 10 })),
          ]),
          ...(content.tags ? [paragraph(content.tags, direction, { size: 9, colour: quiet })] : []),
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

function letterhead({ paper, facts, direction, logo }: ExportContent): Header {
  const rtl = direction === 'rtl';
  return new Header({
    children: [
      ...(paper.motto
        ? [paragraph(paper.motto, direction, { size: 9 }, { alignment: AlignmentType.CENTER, spacing: { after: 0 } })]
        : []),
      ...(logo
        ? [
            new Paragraph({
              bidirectional: rtl,
              children: [
                new ImageRun({
                  type: 'png',
                  data: logo.bytes,
                  transformation: { height: 56, width: Math.round((56 * logo.width) / logo.height) },
                  altText: { name: paper.name, title: paper.name, description: paper.name },
                }),
              ],
            }),
          ]
        : []),
      paragraph(paper.name, direction, { size: 13, bold: true }, { spacing: { after: 0 } }),
      ...paper.lines.map((text) => paragraph(text, direction, { size: 9, colour: quiet }, { spacing: { after: 0 } })),
      new Paragraph({
        bidirectional: rtl,
        alignment: AlignmentType.START,
        spacing: { after: 200 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: '0E7C86', space: 6 } },
        children: facts.flatMap(([label, value], index) =>
          runs(`${index > 0 ? '    ' : ''}${label}: ${value}`, direction, { size: 9 }),
        ),
      }),
    ],
  });
}

function foot({ language, direction, paper, marked }: ExportContent): Footer {
  const rightToLeft = direction === 'rtl';
  const page = speak(language, 'exports', 'page', { page: '{page}', pages: '{pages}' }).split(/(\{pages?\})/);
  const number = (children: string[]) =>
    new TextRun({ children, rightToLeft, size: 17, sizeComplexScript: 17, color: quiet });
  return new Footer({
    children: [
      ...(marked
        ? [paragraph(marked.line, direction, { size: 8.5, bold: true, colour: quiet }, { spacing: { after: 0 } })]
        : []),
      ...(paper.foot
        ? [paragraph(paper.foot, direction, { size: 8.5, colour: quiet }, { spacing: { after: 0 } })]
        : []),
      new Paragraph({
        bidirectional: rightToLeft,
        alignment: AlignmentType.CENTER,
        children: page.flatMap((part) => {
          if (part === '{page}') return [number([PageNumber.CURRENT])];
          if (part === '{pages}') return [number([PageNumber.TOTAL_PAGES])];
          return runs(part, direction, { size: 8.5, colour: quiet });
        }),
      }),
    ],
  });
}

function pictureOf(picture: ExportPicture, { direction }: ExportContent): Paragraph[] {
  const { bytes, width, height, caption, alternativeText } = picture;
  const wide = Math.min(textWidth, width);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: caption !== '',
      spacing: { before: 120, after: 80 },
      children: [
        new ImageRun({
          type: 'jpg',
          data: bytes,
          transformation: { width: wide, height: Math.round((wide * height) / width) },
          altText: { name: alternativeText.slice(0, 60), title: '', description: alternativeText },
        }),
      ],
    }),
    ...(caption
      ? [paragraph(caption, direction, { size: 9, colour: quiet }, { alignment: AlignmentType.CENTER })]
      : []),
  ];
}
