import { open } from 'node:fs/promises';
import { problem } from '../../platform/problems.ts';

const unpackedLimit = 1024 ** 3;
const harmless = 50 * 1024 ** 2;
const ratioLimit = 150;
const entryLimit = 20_000;
const directoryLimit = 8 * 1024 ** 2;

/**
 * Adds up what a ZIP (also DOCX, XLSX, ODT …) says it unpacks to. We never unpack it ourselves, the reader's machine does. Entries that
 * overlap, the densest kind of bomb, are counted once each, as an unpacker would write them.
 * @throws file-unpacks-too-large | file-damaged
 */
export async function checkPacked(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const tail = await read(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
    const end = tail.lastIndexOf(Buffer.from('504b0506', 'hex'));
    if (end < 0 || end + 20 > tail.length) throw problem('file-damaged');
    const entries = tail.readUInt16LE(end + 10);
    const length = tail.readUInt32LE(end + 12);
    const offset = tail.readUInt32LE(end + 16);
    // 0xffff… means ZIP64: only contents far beyond our limits need it.
    if (entries === 0xffff || offset === 0xffffffff || entries > entryLimit || length > directoryLimit) {
      throw problem('file-unpacks-too-large');
    }
    if (offset + length > size) throw problem('file-damaged');
    const unpacked = sumOfEntries(await read(file, offset, length), entries);
    if (unpacked > unpackedLimit || (unpacked > harmless && unpacked > size * ratioLimit)) {
      throw problem('file-unpacks-too-large');
    }
  } finally {
    await file.close();
  }
}

function sumOfEntries(directory: Buffer, entries: number): number {
  let at = 0;
  let sum = 0;
  for (let i = 0; i < entries; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw problem('file-damaged');
    sum += directory.readUInt32LE(at + 24);
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return sum;
}

async function read(file: Awaited<ReturnType<typeof open>>, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
