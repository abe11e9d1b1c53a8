import type { Message } from './connector.ts';

export interface BotRequest {
  readonly method: 'sendMessage' | 'sendPhoto' | 'sendMediaGroup';
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly timeoutMs: number;
}

const textTimeoutMs = 20_000;
/** Some megabytes over a slow line. */
export const pictureTimeoutMs = 60_000;

/** One call for one post, also with several pictures: all of it stands there, or none of it. The text is the caption of the first. */
export async function botRequest(chatId: string, { text, pictures }: Message): Promise<BotRequest> {
  const jpegs = pictures.flatMap((picture) => (picture.by === 'bytes' ? [picture.jpeg] : []));
  const [first, ...others] = jpegs;
  if (!first) {
    const body = JSON.stringify({ chat_id: chatId, text });
    return { method: 'sendMessage', contentType: 'application/json', body, timeoutMs: textTimeoutMs };
  }
  const form = new FormData();
  form.set('chat_id', chatId);
  const attach = (name: string, jpeg: Buffer): void =>
    form.set(name, new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), `${name}.jpg`);
  if (others.length === 0) {
    form.set('caption', text);
    attach('photo', first);
  } else {
    const media = jpegs.map((_, index) => ({
      type: 'photo',
      media: `attach://picture${index + 1}`,
      ...(index === 0 && { caption: text }),
    }));
    form.set('media', JSON.stringify(media));
    jpegs.forEach((jpeg, index) => attach(`picture${index + 1}`, jpeg));
  }
  const packed = new Response(form);
  return {
    method: others.length === 0 ? 'sendPhoto' : 'sendMediaGroup',
    contentType: packed.headers.get('content-type') ?? 'multipart/form-data',
    body: Buffer.from(await packed.arrayBuffer()),
    timeoutMs: pictureTimeoutMs,
  };
}
