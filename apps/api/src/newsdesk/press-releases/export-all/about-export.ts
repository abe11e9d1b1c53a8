import type { ReleaseExportFormat } from '@ravabet/contracts/newsdesk/press-releases';
import { ninjsSchema } from '../ninjs/ninjs-schema.ts';

const text = { type: 'string' };
const instant = { type: ['string', 'null'], format: 'date-time' };
const list = (items: object) => ({ type: 'array', items });

/** Our own schema, sent with every export: whoever reads it in ten years has the words beside the data. */
const releaseSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ravabet-release-1: one release per line of releases.ndjson',
  type: 'object',
  required: ['schema', 'id', 'kind', 'state', 'language', 'title', 'body', 'versions'],
  properties: {
    schema: { const: 'ravabet-release-1' },
    id: { ...text, description: 'UUID; the language versions of one story share storyId' },
    storyId: text,
    kind: { enum: ['news', 'statement', 'notice', 'advertisement'] },
    state: { enum: ['draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'withdrawn'] },
    language: { enum: ['fa', 'ar', 'en', 'zh'] },
    overTitle: text,
    title: text,
    subTitle: text,
    lead: text,
    placeLine: text,
    body: { type: 'object', description: 'a TipTap document; bodyText is its plain text' },
    bodyText: text,
    tags: list(text),
    topics: list({ type: 'object', properties: { slug: text, name: text } }),
    pictures: list({
      type: 'object',
      properties: { fileId: text, sha256: text, caption: text, alternativeText: text, credit: text },
    }),
    media: list({
      type: 'object',
      description: 'films and sounds; href is null before publication',
      properties: {
        fileId: text,
        sha256: text,
        kind: { enum: ['audio', 'video'] },
        mediaType: text,
        sizeInBytes: { type: 'integer' },
        caption: text,
        credit: text,
        transcript: text,
        href: { type: ['string', 'null'] },
      },
    }),
    occurredAt: { ...instant, description: 'when the thing told of happened' },
    place: {
      type: ['object', 'null'],
      properties: { name: text, address: text, mapUrl: { type: ['string', 'null'] } },
    },
    events: list({
      type: 'object',
      properties: { title: text, at: instant, address: text, url: { type: ['string', 'null'] } },
    }),
    quotes: list({
      type: 'object',
      description: 'who is quoted in the body',
      properties: { text, speaker: text, position: text },
    }),
    boilerplate: {
      type: ['object', 'null'],
      description: 'the words about the organisation: as they were published, or of today',
      properties: { title: text, text },
    },
    facts: list({
      type: 'object',
      description: 'figures of the library as the text says them',
      properties: { id: text, name: text, said: text, value: { type: 'number' }, sentence: text },
    }),
    officeNumber: {
      type: ['object', 'null'],
      properties: { year: { type: 'integer' }, kind: text, n: { type: 'integer' } },
    },
    author: { type: 'object', properties: { id: text, name: text } },
    embargoUntil: instant,
    scheduledFor: instant,
    publishedAt: instant,
    withdrawnAt: instant,
    createdAt: instant,
    updatedAt: instant,
    contentVersion: { type: 'integer' },
    publicUrl: { type: ['string', 'null'] },
    organization: { type: 'object', properties: { slug: text, name: text } },
    versions: list({
      type: 'object',
      description:
        'what it said at moments that matter; hash is the SHA-256 of the canonical JSON (RFC 8785) of content',
      properties: { n: { type: 'integer' }, cause: text, hash: text, createdAt: instant, content: { type: 'object' } },
    }),
    approvals: list({
      type: 'object',
      properties: { step: { type: 'integer' }, role: text, decision: text, reason: text, decidedAt: instant },
    }),
  },
};

export const aboutExport = (format: ReleaseExportFormat): object => (format === 'json' ? releaseSchema : ninjsSchema);
