import type { ArchiveDoubt } from '@ravabet/contracts/newsdesk/press-releases';
import { findDate } from './find-date.ts';
import { parseHtml } from './html-tree.ts';
import { type BodyNode, htmlToBody } from './html-to-body.ts';
import { completeText, type ReadText } from './read-text.ts';
import { openZip, type ZipLimits } from './read-zip.ts';
import { Unreadable } from './unreadable.ts';

/** Far beyond any press release; a bomb ends here, before the reader of Word documents unpacks anything. */
const limits: ZipLimits = { entries: 3000, entryBytes: 40 * 1024 ** 2, totalBytes: 120 * 1024 ** 2 };
const xmlBytes = 12 * 1024 ** 2;

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  'u => u',
  'strike => s',
];

/**
 * A Word document. Everything in it is unpacked by us first, within limits; parts with a document type are refused, since only attacks have
 * them, and what calls for files outside is not followed.
 */
export async function readDocx(bytes: Buffer, path: string): Promise<ReadText> {
  const { created, title: told, footnotes } = await inspect(bytes);
  const pictures = new Map<string, string>();
  // Loaded at the first Word file: it is a tenth of a second of every start.
  const { default: mammoth } = await import('mammoth');
  const image = mammoth.images.imgElement(
    async (found: { contentType: string; readAsBase64String(): Promise<string> }) => {
      // The pictures stand aside, so that the page that is parsed next stays small.
      const key = `docx:${pictures.size}`;
      pictures.set(key, `data:${found.contentType};base64,${await found.readAsBase64String()}`);
      return { src: key };
    },
  );
  const { value } = await mammoth
    .convertToHtml(
      { buffer: bytes },
      { styleMap, convertImage: image, externalFileAccess: false, ignoreEmptyParagraphs: true },
    )
    .catch((error: Error) => {
      throw new Unreadable('damaged', error);
    });
  const read = htmlToBody(parseHtml(value));
  const { title, content } = titleAndRest(read.content);
  const own = completeTitle(title, told, content);
  const doubts: ArchiveDoubt[] = footnotes || read.leftOut ? ['parts-left-out'] : [];
  const text = completeText(
    {
      title: own,
      content,
      pictures: read.pictures.map((picture) => ({ ...picture, src: pictures.get(picture.src) ?? picture.src })),
      doubts,
    },
    path,
  );
  if (text.date || text.at || !created) return text;
  // When the file was made is near the truth at best: said as a doubt, so that somebody looks.
  const date = findDate(created.slice(0, 10));
  return { ...text, date, doubts: [...text.doubts.filter((doubt) => doubt !== 'no-date'), 'date-ambiguous'] };
}

/** Looks at every part before anything is interpreted. @throws Unreadable */
async function inspect(bytes: Buffer): Promise<{ created: string; title: string; footnotes: boolean }> {
  const zip = await openZip(bytes, limits);
  try {
    const names = new Set(zip.parts.map(({ path }) => path.toLowerCase()));
    if (names.size !== zip.parts.length) throw new Unreadable('damaged');
    if ([...names].some((name) => name.endsWith('vbaproject.bin'))) throw new Unreadable('macros');
    if (!names.has('word/document.xml')) throw new Unreadable('not-a-text');
    let created = '';
    let title = '';
    for (const part of zip.parts) {
      if (part.refused && part.refused !== 'empty') throw new Unreadable(part.refused);
      if (part.refused) continue;
      const isXml = /\.(xml|rels)$/i.test(part.path);
      if (isXml && part.bytes > xmlBytes) throw new Unreadable('too-large');
      // Unpacked to be counted, pictures too.
      const content = await part.read();
      if (!isXml) continue;
      const text = content.toString('utf8');
      // Word writes UTF-8; anything else could hide a document type from us.
      if (content.includes(0) || /<!(DOCTYPE|ENTITY)/i.test(text)) throw new Unreadable('xml-doctype');
      if (/macroEnabled/.test(text) && /content_types/i.test(part.path)) throw new Unreadable('macros');
      if (part.path === 'docProps/core.xml') {
        created = /<dcterms:created[^>]*>([^<]{10,40})</.exec(text)?.[1] ?? '';
        title = /<dc:title>([^<]{3,300})</.exec(text)?.[1] ?? '';
      }
    }
    return { created, title, footnotes: names.has('word/footnotes.xml') && names.has('word/comments.xml') };
  } finally {
    zip.close();
  }
}

const plainText = (node: BodyNode): string => node.text ?? (node.content ?? []).map(plainText).join('');
const longestTitle = 250;

/** A heading at the top is the title; else the first line, when it is as short as one and more follows. */
function titleAndRest(content: BodyNode[]): { title: string; content: BodyNode[] } {
  const [first, ...rest] = content;
  if (!first || rest.length === 0) return { title: '', content };
  const text = plainText(first).trim();
  const short = first.type === 'paragraph' && [...text].length <= longestTitle && !/[.؟!]$/.test(text);
  return first.type === 'heading' || short ? { title: text, content: rest } : { title: '', content };
}

const completeTitle = (title: string, told: string, content: readonly BodyNode[]): string =>
  title || told || plainText(content[0] ?? { type: 'text' }).slice(0, 120);
