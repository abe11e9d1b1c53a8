import { type Entry, fromBufferPromise } from 'yauzl';

/** The files of a ZIP by their names, in its order. */
export async function unpackZip(zip: Buffer): Promise<Map<string, { bytes: Buffer; flags: number }>> {
  const file = await fromBufferPromise(zip, { lazyEntries: true });
  const files = new Map<string, { bytes: Buffer; flags: number }>();
  await new Promise<void>((resolve, reject) => {
    file.on('error', reject);
    file.on('end', () => resolve());
    file.on('entry', (entry: Entry) => {
      void file.openReadStreamPromise(entry).then(async (stream) => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        files.set(entry.fileName, { bytes: Buffer.concat(chunks), flags: entry.generalPurposeBitFlag });
        file.readEntry();
      }, reject);
    });
    file.readEntry();
  });
  return files;
}
