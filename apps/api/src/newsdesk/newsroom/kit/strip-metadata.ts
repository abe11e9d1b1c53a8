/**
 * A picture as it was uploaded, without what it says about where, with what and by whom it was taken: patients' rooms have coordinates.
 * Nothing is decoded; orientation and colour profile stay. Null for what cannot be cleaned so.
 */
export function withoutMetadata(bytes: Buffer): { bytes: Buffer; extension: 'jpg' | 'png' } | null {
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) {
    const clean = cleanJpeg(bytes);
    return clean && { bytes: clean, extension: 'jpg' };
  }
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) {
    const clean = cleanPng(bytes);
    return clean && { bytes: clean, extension: 'png' };
  }
  return null;
}

const exif = Buffer.from('Exif\0\0', 'latin1');

function cleanJpeg(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    if (marker === 0xda) {
      const tail = bytes.lastIndexOf(Buffer.from('ffd9', 'hex'));
      if (tail < end) return null;
      // What cameras append behind the picture's end goes too.
      return Buffer.concat([
        ...kept.slice(0, 1),
        ...(orientation > 1 ? [orientationSegment(orientation)] : []),
        ...kept.slice(1),
        bytes.subarray(at, tail + 2),
      ]);
    }
    if (marker === 0xe1 && segment.subarray(4, 10).equals(exif)) orientation = orientationOf(segment.subarray(10));
    // APP0 is JFIF, APP2 the colour profile, APP14 how colours are coded; other APPs and comments tell tales.
    const isTale = (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker)) || marker === 0xfe;
    // APP2 also holds what phones call multi-picture: pictures of their own, with metadata of their own.
    if (!isTale && !(marker === 0xe2 && !segment.subarray(4, 15).equals(Buffer.from('ICC_PROFILE', 'latin1'))))
      kept.push(segment);
    at = end;
  }
  return null;
}

function orientationOf(tiff: Buffer): number {
  try {
    const little = tiff.subarray(0, 2).toString('latin1') === 'II';
    const u16 = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let i = 0; i < u16(directory); i++) {
      const entry = directory + 2 + i * 12;
      if (u16(entry) === 0x0112) return Math.min(Math.max(u16(entry + 8), 1), 8);
    }
  } catch {
    // cut off: upright is the best guess
  }
  return 1;
}

/** An Exif segment that holds nothing but which way is up. */
function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const head = Buffer.from('ffe10000', 'hex');
  head.writeUInt16BE(2 + exif.length + tiff.length, 2);
  return Buffer.concat([head, exif, tiff]);
}

const tales = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

function cleanPng(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const type = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (!tales.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return null;
}
