import { expect, test } from 'vitest';
import { OutgoingError, type OutgoingRequest } from '../../../platform/outgoing-fetch.ts';
import { botConnector } from './bot-connector.ts';

const channel = { name: 'بله', apiUrl: 'https://tapi.example.org', publicUrl: '', chatId: '@shafa', secret: 'token' };
const message = { postId: 'p', deliveryId: 'p.1', text: 'متن', language: 'fa' as const, releaseUrl: null };
const picture = { by: 'bytes' as const, alternativeText: '', jpeg: Buffer.from('jpeg') };

test.each([
  ['a text', []],
  ['a picture', [picture]],
  ['several pictures', [picture, picture]],
])(
  '%s that times out may stand there when all of it was sent, and surely does not when part of it was',
  async (_, pictures) => {
    const timesOut = (sent: boolean) => () => Promise.reject(new OutgoingError('too-slow', { sent }));
    const all = await botConnector.publish(timesOut(true), channel, { ...message, pictures });
    expect(all).toEqual({ kind: 'unknown', cause: 'too-slow' });
    const part = await botConnector.publish(timesOut(false), channel, { ...message, pictures });
    expect(part).toEqual({ kind: 'later', cause: 'too-slow' });
  },
);

test('pictures get more time than a text, and a refusal of them is told in the channel’s own words', async () => {
  const asked: OutgoingRequest[] = [];
  const outgoing = async (request: OutgoingRequest) => {
    asked.push(request);
    const answer = { ok: false, error_code: 400, description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' };
    return { status: 400, headers: {}, body: Buffer.from(JSON.stringify(answer)), url: request.url };
  };
  await botConnector.publish(outgoing, channel, { ...message, pictures: [] });
  const refused = await botConnector.publish(outgoing, channel, { ...message, pictures: [picture] });
  expect(asked.map(({ timeoutMs }) => timeoutMs)).toEqual([20_000, 60_000]);
  expect(refused).toMatchObject({ kind: 'refused', detail: 'Bad Request: PHOTO_INVALID_DIMENSIONS' });
});
