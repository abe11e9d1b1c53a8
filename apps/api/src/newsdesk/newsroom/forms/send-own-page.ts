import type { FastifyReply } from 'fastify';
import type { Markup } from '../html.ts';
import { pageHeaders } from '../send-page.ts';

/** Not kept anywhere, and not found by search engines. */
export const ownHeaders = {
  ...pageHeaders,
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
} as const;

/** A page for the one who asked and for nobody else. */
export const sendOwnPage = (reply: FastifyReply, markup: Markup, status = 200): FastifyReply =>
  reply.code(status).headers(ownHeaders).type('text/html; charset=utf-8').send(markup.text);
