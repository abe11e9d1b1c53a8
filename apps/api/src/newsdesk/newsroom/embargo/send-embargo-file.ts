import type { Tx } from '@ravabet/db';
import { attachment } from '../../../platform/letterhead-download.ts';
import { pictureKey } from '../../../platform/letterhead.ts';
import type { Storage } from '../../../platform/storage.ts';
import { writtenMark } from '../../distribution/share/mark-code.ts';
import { markedBody, markedPlainText } from '../../distribution/share/marked-text.ts';
import { recordEmbargoAccess } from '../../distribution/share/record-embargo-access.ts';
import { markedDocx, markedPdf, markedRecord } from '../../press-releases/share/marked-files.ts';
import { embargoFileOf, markedPicture, mediaTypeOf } from './embargo-files.ts';
import { markLine } from './mark-line.ts';
import type { EmbargoVisit } from './visit-embargo.ts';

interface ReadyFile {
  readonly mediaType: string;
  readonly disposition: string;
  readonly bytes: Buffer;
}

/**
 * A file marked for its recipient: recorded in this transaction, made after it. Null for who has not accepted here, and for what there is
 * none of. A preview in the page is not a download.
 */
export async function sendEmbargoFile(
  tx: Tx,
  organizationId: string,
  { link, release, reader }: EmbargoVisit,
  name: string,
  network: string,
): Promise<{ make: (storage: Storage) => Promise<ReadyFile> } | null> {
  const file = embargoFileOf(name);
  const { content, version, standing, language } = release;
  if (!file || !reader || !content || (standing !== 'running' && standing !== 'over')) return null;
  const code = writtenMark(link.markCode);
  const line = markLine(language, link);
  const recorded = (what: string) => recordEmbargoAccess(tx, link, { kind: 'downloaded', what, network, version });
  if ('picture' in file) {
    const picture = content.pictures[file.picture];
    const key = picture && (await pictureKey(tx, organizationId, picture.fileId));
    if (!key) return null;
    if (!file.preview) await recorded(`picture-${file.picture + 1}`);
    const width = file.preview ? 960 : 2400;
    const title = `${content.title} ${file.picture + 1}.jpg`;
    return {
      make: async (storage) => ({
        mediaType: 'image/jpeg',
        disposition: file.preview ? 'inline' : attachment(title, `picture-${file.picture + 1}.jpg`),
        bytes: await markedPicture(storage, key, { width, code, line }),
      }),
    };
  }
  const { what } = file;
  await recorded(what);
  const ready = (bytes: Buffer): ReadyFile => ({
    mediaType: mediaTypeOf[what],
    disposition: attachment(`${content.title}.${what}`, `release.${what}`),
    bytes,
  });
  if (what === 'txt') {
    return { make: async () => ready(Buffer.from(markedPlainText(content, line, link.markCode))) };
  }
  // Word keeps characters that nobody sees; in a PDF the code stands among its facts.
  const text = what === 'docx' ? { ...content, body: markedBody(content.body, link.markCode) } : content;
  const record = await markedRecord(tx, organizationId, release, text, { line, code });
  return {
    make: async (storage) => ready(await (what === 'docx' ? markedDocx : markedPdf)(storage, record)),
  };
}
