import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { unpacked } from '../../../platform/unpacked.ts';
import { marksIn } from '../share/mark-code.ts';

const unpackedAtMost = 24 * 1024 * 1024;

/** Every mark in a file as it was found, by what it is and not by its name: Word document, PDF, picture, or text in UTF-8 or UTF-16. */
export async function marksInFile(bytes: Buffer): Promise<string[]> {
  if (bytes.subarray(0, 4).equals(Buffer.from('504b0304', 'hex'))) return marksIn(textOfZip(bytes));
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return marksIn(textOfPdf(bytes));
  const picture = await textOfPicture(bytes);
  return marksIn(picture ?? textOf(bytes));
}

function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  return bytes.toString('utf8');
}

/** The document's facts; our code stands there as it is, in Latin letters. Streams are unpacked too, where other programs put them. */
function textOfPdf(bytes: Buffer): string {
  const plain = bytes.toString('latin1');
  const texts = [plain.replaceAll('\0', '')];
  let left = unpackedAtMost;
  for (const { index } of plain.matchAll(/stream\r?\n/g)) {
    if (left <= 0) break;
    const from = index + (plain[index + 6] === '\r' ? 8 : 7);
    try {
      const unpacked = inflateSync(bytes.subarray(from), { maxOutputLength: Math.min(left, 2_000_000) });
      left -= unpacked.length;
      texts.push(unpacked.toString('latin1').replaceAll('\0', ''));
    } catch {
      // A stream in another packing, or a picture: there is no mark of ours in it.
    }
  }
  return texts.join('\n');
}

/** Texts of a Word document's parts. Nothing is unpacked beyond the limit. */
function textOfZip(bytes: Buffer): string {
  const parts = unpacked(bytes, unpackedAtMost) ?? new Map<string, Buffer>();
  return (
    [...parts]
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, part]) => part.toString('utf8'))
      // Word splits words into runs: what stands between tags belongs together.
      .flatMap((xml) => [xml, xml.replaceAll(/<[^>]*>/g, '')])
      .join('\n')
  );
}

/** What a picture says of itself; null when it is none. */
async function textOfPicture(bytes: Buffer): Promise<string | null> {
  try {
    const { exif, xmp, iptc } = await sharp(bytes, { failOn: 'none' }).metadata();
    return [exif, xmp, iptc].map((part) => part?.toString('latin1').replaceAll('\0', '') ?? '').join('\n');
  } catch {
    return null;
  }
}
