import { ZipFile } from 'yazl';

export interface Packed {
  readonly path: string;
  readonly bytes: Buffer | string;
  readonly mode?: number;
}

/** A ZIP as packers make it. */
export async function zipOf(files: readonly Packed[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { path, bytes, mode } of files) {
    zip.addBuffer(Buffer.from(bytes as string), path, {
      mtime: new Date('2020-01-01'),
      ...(mode !== undefined && { mode }),
    });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The same with an entry renamed to what no honest packer writes; both names have the same length. */
export function renamed(zip: Buffer, from: string, to: string): Buffer {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at, 'latin1');
  return bytes;
}

/** The same as if packed with a password: every entry says so, where it stands and in the list. */
export function encrypted(zip: Buffer): Buffer {
  const bytes = Buffer.from(zip);
  const flagAt = new Map([
    ['PK\u0003\u0004', 6],
    ['PK\u0001\u0002', 8],
  ]);
  for (const [sign, offset] of flagAt) {
    for (let at = bytes.indexOf(sign, 0, 'latin1'); at >= 0; at = bytes.indexOf(sign, at + 1, 'latin1')) {
      bytes.writeUInt16LE(bytes.readUInt16LE(at + offset) | 1, at + offset);
    }
  }
  return bytes;
}

export const page = (title: string, text: string, more = ''): string =>
  `<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>${title} | بیمارستان</title></head><body><nav>خانه</nav>
<article><h1>${title}</h1>${more}<p>${text}</p></article><footer>همهٔ حقوق محفوظ است</footer></body></html>`;

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The least that Word opens, with what a test puts in. */
export function docxOf(
  paragraphs: readonly string[],
  more: { parts?: Packed[]; document?: string; types?: string } = {},
): Promise<Buffer> {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  return zipOf([
    {
      path: '[Content_Types].xml',
      bytes: `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${more.types ?? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'}"/></Types>`,
    },
    {
      path: '_rels/.rels',
      bytes: `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      path: 'word/document.xml',
      bytes:
        more.document ??
        `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`,
    },
    ...(more.parts ?? []),
  ]);
}

/** A WordPress export with these entries. */
export const wordPress = (items: readonly string[], head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" ?>${head}
<!-- generator="WordPress/5.8" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>بیمارستان</title><wp:wxr_version>1.2</wp:wxr_version>${items.join('\n')}</channel></rss>`;

export const post = (
  id: number,
  title: string,
  content: string,
  more: { status?: string; type?: string; date?: string; extra?: string } = {},
): string =>
  `<item><title><![CDATA[${title}]]></title><link>https://old.example.ir/1399/news-${id}/</link><pubDate></pubDate><dc:creator>ali</dc:creator><guid isPermaLink="false">https://old.example.ir/?p=${id}</guid><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>${more.date ?? '2020-08-02 10:30:00'}</wp:post_date><wp:post_date_gmt>${more.date ?? '2020-08-02 06:00:00'}</wp:post_date_gmt><wp:status>${more.status ?? 'publish'}</wp:status><wp:post_type>${more.type ?? 'post'}</wp:post_type><wp:post_password></wp:post_password>${more.extra ?? ''}</item>`;
