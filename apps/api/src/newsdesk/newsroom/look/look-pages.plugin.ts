import { accentTones } from '@ravabet/contracts/newsdesk/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerNotFound } from '../answer-not-found.ts';
import type { NewsroomSite } from '../newsroom-site.ts';

/** A colour as a stylesheet: its name says all that is in it, so browsers keep it for ever. */
export async function lookPagesPlugin(app: FastifyInstance, site: NewsroomSite): Promise<void> {
  app.get('/_/accent-:colour.css', { schema: { hide: true } }, async (request, reply) => {
    const { colour } = request.params as { colour: string };
    const tones = /^[0-9a-f]{6}$/.test(colour) ? accentTones(`#${colour}`) : null;
    if (!tones) return answerNotFound(site, request, reply);
    const { light, dark } = tones;
    const rule = (tone: typeof light): string => `:root{--accent:${tone.accent};--accent-hover:${tone.hover}}`;
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type('text/css; charset=utf-8')
      .send(`${rule(light)}@media (prefers-color-scheme:dark){${rule(dark)}}@media print{:root{--accent:#000}}`);
  });
}
