import { Worker } from 'node:worker_threads';

/** A document: a template of ours, data as JSON, pictures by the names the data calls them. Nothing in the data is read as markup. */
export interface TypstDocument {
  readonly template: string;
  readonly data: unknown;
  readonly files: Readonly<Record<string, Uint8Array>>;
}
export type TypstForm = 'pdf' | 'svg';
export type TypstAnswer = { id: number; bytes: Uint8Array } | { id: number; error: string };

/** The compiler holds some 100 MB: its thread goes when nobody has asked for this long. */
const idleMs = 60_000;
const longestMs = 30_000;

let worker: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let nextId = 0;
const waiting = new Map<
  number,
  { resolve: (pdf: Buffer) => void; reject: (error: Error) => void; timer: NodeJS.Timeout }
>();

/** Makes a PDF in a thread of its own, so that other requests do not wait for it. */
export const renderPdf = (document: TypstDocument): Promise<Buffer> => render(document, 'pdf');

/** The first page as a drawing whose letters are outlines: it looks the same wherever it is drawn. */
export const renderSvg = async (document: TypstDocument): Promise<string> => (await render(document, 'svg')).toString();

function render(document: TypstDocument, form: TypstForm): Promise<Buffer> {
  const thread = (worker ??= openWorker());
  clearTimeout(idle);
  const id = ++nextId;
  return new Promise<Buffer>((resolve, reject) => {
    const timer = setTimeout(() => void closeTypst(new Error('the document took too long')), longestMs);
    waiting.set(id, { resolve, reject, timer });
    thread.postMessage({ id, form, ...document });
  });
}

function openWorker(): Worker {
  const thread = new Worker(new URL('./typst-worker.ts', import.meta.url));
  thread.unref();
  thread.on('message', (answer: TypstAnswer) => {
    const asked = waiting.get(answer.id);
    if (!asked) return;
    waiting.delete(answer.id);
    clearTimeout(asked.timer);
    if ('bytes' in answer) asked.resolve(Buffer.from(answer.bytes));
    else asked.reject(new Error(answer.error));
    if (waiting.size === 0) idle = setTimeout(() => void closeTypst(), idleMs).unref();
  });
  thread.on('error', (error: Error) => void closeTypst(error));
  return thread;
}

/** Ends the thread; whoever waits is told why. The next document opens a new one. */
export async function closeTypst(error = new Error('the compiler was closed')): Promise<void> {
  const thread = worker;
  worker = null;
  for (const asked of waiting.values()) {
    clearTimeout(asked.timer);
    asked.reject(error);
  }
  waiting.clear();
  await thread?.terminate();
}
