import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { TypstAnswer, TypstDocument, TypstForm } from './typst.ts';

const workspace = join(import.meta.dirname, 'typst');
const vazirmatn = dirname(createRequire(import.meta.url).resolve('vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf'));
// Chinese letters are the system's: no package brings a face that is small enough to ship.
const fontPaths = [vazirmatn, '/usr/share/fonts/opentype', '/usr/share/fonts/truetype'].filter((path) =>
  existsSync(path),
);
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });

parentPort?.on('message', ({ id, form, template, data, files }: TypstDocument & { id: number; form: TypstForm }) => {
  let answer: TypstAnswer;
  try {
    for (const [name, bytes] of Object.entries(files)) compiler.mapShadow(join(workspace, name), Buffer.from(bytes));
    const compiled = compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } });
    const document = compiled.result;
    answer = document
      ? { id, bytes: form === 'pdf' ? compiler.pdf(document) : Buffer.from(compiler.plainSvg(document)) }
      : { id, error: reasonOf(compiled.takeError()) };
  } catch (error) {
    answer = { id, error: `typst: ${String((error as Error).message).slice(0, 300)}` };
  }
  compiler.resetShadow();
  compiler.evictCache(10);
  parentPort?.postMessage(answer);
});

/** What the template did wrong, without the data: what people wrote does not belong in a log. */
function reasonOf(error: NodeError | null): string {
  const found = error ? (compiler.fetchDiagnostics(error) as { message?: string; range?: unknown }[]) : [];
  return `typst: ${found.map(({ message, range }) => `${message ?? ''} ${JSON.stringify(range ?? '')}`).join('; ')}`.slice(
    0,
    500,
  );
}
