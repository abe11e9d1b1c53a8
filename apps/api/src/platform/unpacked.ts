import { inflateRawSync } from 'node:zlib';

const entriesAtMost = 2000;

/** The parts of a ZIP, unpacked, by name; null when it is none, is damaged, or unpacks to more than the limit whatever it says of itself. */
export function unpacked(bytes: Buffer, limit: number): Map<string, Buffer> | null {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || end + 20 > bytes.length) return null;
  const entries = bytes.readUInt16LE(end + 10);
  if (entries > entriesAtMost) return null;
  const parts = new Map<string, Buffer>();
  let left = limit;
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < entries; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null;
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const head = bytes.readUInt32LE(at + 42);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (head + 30 > bytes.length) return null;
    const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const part = bytes.subarray(from, from + packed);
    try {
      const whole = method === 0 ? part : inflateRawSync(part, { maxOutputLength: left });
      left -= whole.length;
      if (left <= 0) return null;
      parts.set(name, whole);
    } catch {
      return null;
    }
  }
  return parts;
}
