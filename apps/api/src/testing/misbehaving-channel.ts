import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** the body as it came, also where it is no text */
  readonly bytes: Buffer;
}

/** What a test makes the channel do with the next call. */
export type Mood = (response: ServerResponse) => void;

const json = (status: number, answer: unknown, headers: Record<string, string> = {}): Mood => {
  return (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(answer));
};

export const moods = {
  published: (id: number) => json(200, { ok: true, result: { message_id: id } }),
  /** as several pictures are answered: a message each */
  publishedAs: (...ids: number[]) => json(200, { ok: true, result: ids.map((id) => ({ message_id: id })) }),
  webhook: (id: string, url: string) => json(201, { id, url }),
  tooMany: (seconds: number) =>
    json(429, { ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after: seconds } }),
  noRight: json(403, { ok: false, error_code: 403, description: 'Forbidden: bot is not a member of the channel' }),
  broken: json(502, 'Bad gateway'),
  nonsense: (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>OK</h1>'),
  /** takes it, and the line breaks before it answers */
  dropped: (response: ServerResponse) => response.socket?.destroy(),
} as const;

/** A local channel that answers as it is told, or misbehaves; it keeps what it heard. Used by tests only. */
export async function misbehavingChannel(): Promise<{
  url: string;
  heard: Heard[];
  next(...coming: Mood[]): void;
  close(): void;
}> {
  const heard: Heard[] = [];
  const coming: Mood[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      heard.push({ path: request.url ?? '', headers: request.headers, body: bytes.toString(), bytes });
      const mood = coming.shift() ?? moods.published(heard.length);
      mood(response);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    next: (...moodsToCome) => void coming.push(...moodsToCome),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
