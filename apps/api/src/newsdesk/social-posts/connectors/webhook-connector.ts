import { createHmac } from 'node:crypto';
import type { Connector } from './connector.ts';
import { failureOutcome, ownWords, waitAsked } from './read-failure.ts';

/**
 * A signed call to any address, after the Standard Webhooks specification: webhook-id, webhook-timestamp, and
 * webhook-signature = v1,base64(HMAC-SHA256(secret, id.timestamp.body)). The id stays the same over all tries. Pictures go as addresses
 * that the receiver fetches, each with the SHA-256 of what it gets there.
 */
export const webhookConnector: Connector = {
  repeatable: true,
  takesPictures: 'address',
  async publish(outgoing, channel, message) {
    const { apiUrl, secret } = channel;
    const body = JSON.stringify({
      type: 'social-post.published',
      timestamp: new Date().toISOString(),
      data: {
        id: message.postId,
        channel: channel.name,
        language: message.language,
        text: message.text,
        releaseUrl: message.releaseUrl,
        pictures: message.pictures.map(({ by: _by, ...picture }) => picture),
      },
    });
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = signWebhook(secret, message.deliveryId, timestamp, body);
    try {
      const answer = await outgoing({
        url: apiUrl,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': message.deliveryId,
          'webhook-timestamp': timestamp,
          'webhook-signature': signature,
        },
        body,
        timeoutMs: 20_000,
        maxBytes: 64 * 1024,
      });
      const { status } = answer;
      const text = answer.body.toString();
      if (status >= 200 && status < 300) return { kind: 'published', ...placeOf(text) };
      const detail = ownWords(`HTTP ${status} ${text}`, secret);
      if (status === 429) return { kind: 'later', cause: 'busy', detail, ...waitAsked(answer.headers['retry-after']) };
      if (status >= 500 || status === 408) return { kind: 'later', cause: 'server-error', detail };
      return { kind: 'refused', cause: status === 401 || status === 403 ? 'no-right' : 'refused', detail };
    } catch (error) {
      return failureOutcome(error, true);
    }
  },
};

export const signWebhook = (secret: string, id: string, timestamp: string, body: string): string =>
  `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`;

/** Whoever wants may answer { id, url }: where it stands now. */
function placeOf(text: string): { externalId: string | null; url: string | null } {
  try {
    const { id, url } = JSON.parse(text) as { id?: unknown; url?: unknown };
    const address = typeof url === 'string' && url.length <= 2000 ? URL.parse(url) : null;
    return {
      externalId: typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 200) : null,
      url: address && /^https?:$/.test(address.protocol) ? address.href : null,
    };
  } catch {
    return { externalId: null, url: null };
  }
}
