import { inflateRawSync, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { marksIn } from '../share/mark-code.ts';

const unpackedAtMost = 8 * 1024 * 1024;
const entriesAtMost = 200;

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

/** Texts of a ZIP's parts that are small and XML, as the parts of a Word document are. Nothing is unpacked beyond the limit. */
function textOfZip(bytes: Buffer): string {
  const texts: string[] = [];
  let left = unpackedAtMost;
  let at = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (at < 0 || at + 20 > bytes.length) return '';
  const entries = Math.min(bytes.readUInt16LE(at + 10), entriesAtMost);
  at = bytes.readUInt32LE(at + 16);
  for (let i = 0; i < entries && left > 0; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) break;
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const head = bytes.readUInt32LE(at + 42);
    if (name.endsWith('.xml') && head + 30 <= bytes.length) {
      const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
      const part = bytes.subarray(from, from + packed);
      try {
        const unpacked = method === 0 ? part : inflateRawSync(part, { maxOutputLength: left });
        left -= unpacked.length;
        // Word splits words into runs: what stands between tags belongs together.
        texts.push(unpacked.toString('utf8'), unpacked.toString('utf8').replaceAll(/<[^>]*>/g, ''));
      } catch {
        // A damaged part, or one that unpacks beyond the limit; the others may still tell.
      }
    }
    at = next;
  }
  return texts.join('\n');
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
