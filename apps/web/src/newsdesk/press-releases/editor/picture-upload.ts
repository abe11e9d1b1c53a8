import { filesRoutes, uploadsUrl } from '@ravabet/contracts/office/files';
import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { call } from '../../../shared/call.ts';

type PictureFile = PressRelease['pictures'][number]['file'];

export interface UploadedPicture {
  fileId: string;
  file: PictureFile;
}

const chunk = 4 * 1024 * 1024;
const askEvery = 700;
const askAtMost = 60;

/** Uploads one picture, resumable, and waits until its small sizes are made. Loaded at the first use. */
export async function uploadPicture(
  picture: File,
  organizationId: string,
  onProgress: (percent: number) => void,
  signal: AbortSignal,
): Promise<UploadedPicture> {
  const { Upload } = await import('tus-js-client');
  const address = await new Promise<string>((resolve, reject) => {
    const upload = new Upload(picture, {
      endpoint: uploadsUrl.replace(':organizationId', organizationId),
      chunkSize: chunk,
      retryDelays: [0, 1000, 3000, 5000, 10_000],
      metadata: { filename: picture.name, filetype: picture.type },
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => onProgress(total > 0 ? (sent / total) * 100 : 0),
      onError: reject,
      onSuccess: () => resolve(upload.url ?? ''),
    });
    signal.addEventListener('abort', () => {
      void upload.abort(true);
      reject(signal.reason as Error);
    });
    upload.start();
  });
  const fileId = address.split('/').pop() ?? '';
  const file = await readyFile(organizationId, fileId, signal);
  return { fileId, file };
}

async function readyFile(organizationId: string, id: string, signal: AbortSignal): Promise<PictureFile> {
  const params = { organizationId, id };
  for (let asked = 0; ; asked++) {
    const stored = await call(filesRoutes.get, { params, signal });
    if (stored.state !== 'received' || asked >= askAtMost) {
      if (stored.state !== 'ready') throw new Error(stored.state);
      const { name, state, width, height, url, previewUrl } = stored;
      return { name, state, width, height, url, previewUrl };
    }
    await new Promise((resolve) => setTimeout(resolve, askEvery));
  }
}
