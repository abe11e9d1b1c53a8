import { filesRoutes, type StoredFile, uploadsUrl } from '@ravabet/contracts/office/files';
import { call } from '../../../shared/call.ts';
import { CallProblem } from '../../../shared/call-problem.ts';
import { currentLanguage } from '../../../shared/language.ts';

const chunkSize = 4 * 1024 * 1024;

/**
 * Sends one file, resumable: after a break, a reload or a restart of the browser the same file goes on where it stopped.
 * @returns id of the file  @throws CallProblem, or what the signal was aborted with
 */
export async function uploadFile(
  file: File,
  organizationId: string,
  options: { onProgress: (percent: number) => void; signal: AbortSignal },
): Promise<string> {
  const { Upload } = await import('tus-js-client');
  const { onProgress, signal } = options;
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: uploadsUrl.replace(':organizationId', organizationId),
      chunkSize,
      retryDelays: [0, 1000, 3000, 5000, 10_000, 20_000],
      headers: { 'accept-language': currentLanguage() },
      metadata: { name: file.name },
      removeFingerprintOnSuccess: true,
      fingerprint: ({ name, size, lastModified }) =>
        Promise.resolve(`ravabet-upload ${organizationId} ${name} ${size} ${lastModified}`),
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        return status === 0 || status >= 500 || status === 409 || status === 429;
      },
      onProgress: (sent, total) => onProgress(total > 0 ? (sent / total) * 100 : 0),
      onError: (error) => reject(problemOf(error)),
      onSuccess: () => resolve(upload.url?.split('/').pop() ?? ''),
    });
    signal.addEventListener('abort', () => {
      void upload.abort(true).catch(() => undefined);
      reject(signal.reason as Error);
    });
    upload.findPreviousUploads().then(
      ([previous]) => {
        if (previous) upload.resumeFromPreviousUpload(previous);
        upload.start();
      },
      () => upload.start(),
    );
  });
}

/** Waits until the file is scanned and its sizes are made. */
export async function judgedFile(organizationId: string, id: string, signal: AbortSignal): Promise<StoredFile> {
  for (let wait = 250; ; wait = Math.min(wait * 1.4, 3000)) {
    const file = await call(filesRoutes.get, { params: { organizationId, id }, signal });
    if (file.state !== 'received') return file;
    await new Promise((next) => setTimeout(next, wait));
  }
}

interface Answered {
  originalResponse?: { getStatus(): number; getBody(): string } | null;
}

function problemOf(error: Error): CallProblem {
  const answer = (error as Answered).originalResponse;
  const status = answer?.getStatus() ?? 0;
  try {
    const problem = JSON.parse(answer?.getBody() ?? '') as { code: string; title: string; detail: string };
    return new CallProblem(problem.code, status, problem);
  } catch {
    return new CallProblem(status === 0 ? 'no-answer' : 'strange-answer', status);
  }
}
