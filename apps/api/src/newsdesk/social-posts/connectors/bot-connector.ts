import { botRequest } from './bot-request.ts';
import type { Connector, Outcome } from './connector.ts';
import { failureOutcome, ownWords, waitAsked } from './read-failure.ts';

interface BotAnswer {
  ok?: unknown;
  result?: { message_id?: unknown } | { message_id?: unknown }[];
  error_code?: unknown;
  description?: unknown;
  parameters?: { retry_after?: unknown };
}

/** A messenger whose bots speak as Telegram's do: POST <api>/bot<token>/<method>. It knows no number of a try, so nothing is repeated blindly. */
export const botConnector: Connector = {
  repeatable: false,
  takesPictures: 'bytes',
  async publish(outgoing, channel, message) {
    const { apiUrl, publicUrl, chatId, secret } = channel;
    try {
      const { method, contentType, body: sent, timeoutMs } = await botRequest(chatId, message);
      const { status, body, headers } = await outgoing({
        url: `${apiUrl.replace(/\/$/, '')}/bot${secret}/${method}`,
        method: 'POST',
        headers: { 'content-type': contentType },
        body: sent,
        timeoutMs,
        maxBytes: 64 * 1024,
      });
      const answer = read(body.toString());
      const detail = ownWords(typeof answer?.description === 'string' ? answer.description : `HTTP ${status}`, secret);
      if (answer?.ok === true) {
        // Several pictures are several messages; the first bears the text.
        const number = [answer.result].flat()[0]?.message_id;
        const externalId = typeof number === 'number' || typeof number === 'string' ? String(number) : null;
        const url =
          externalId && publicUrl ? `${publicUrl.replace(/\/$/, '')}/${encodeURIComponent(externalId)}` : null;
        return { kind: 'published', externalId, url };
      }
      return refusal(answer, status, detail, headers['retry-after']);
    } catch (error) {
      return failureOutcome(error, false);
    }
  },
};

function read(text: string): BotAnswer | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? answer : null;
  } catch {
    return null;
  }
}

function refusal(answer: BotAnswer | null, status: number, detail: string, retryAfter: string | undefined): Outcome {
  // Whoever answers 200 and no sentence of the protocol may have taken it.
  if (answer?.ok !== false && status < 400) return { kind: 'unknown', cause: 'not-understood', detail };
  const code = typeof answer?.error_code === 'number' ? answer.error_code : status;
  if (code === 429) {
    const asked = answer?.parameters?.retry_after;
    return { kind: 'later', cause: 'busy', detail, ...waitAsked(asked === undefined ? retryAfter : String(asked)) };
  }
  if (code >= 500) return { kind: 'later', cause: 'server-error', detail };
  return { kind: 'refused', cause: code === 401 || code === 403 ? 'no-right' : 'refused', detail };
}
