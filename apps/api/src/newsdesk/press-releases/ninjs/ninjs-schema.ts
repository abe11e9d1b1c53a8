import { eventParts, geoJson } from './ninjs-events.ts';

/**
 * The rules of IPTC ninjs 3.0 that a document of ours and of others is held to, written from the specification (names, types, closed
 * objects, closed lists). In two things they ask for more: a language is a tag of BCP 47, and what is under embargo is not usable.
 */
const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const instant = { type: 'string', format: 'date-time' };
const integer = { type: 'integer' };
const percent = { type: 'integer', minimum: 0, maximum: 100 };
const closed = (properties: Record<string, unknown>, required: string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const listOf = (items: object) => ({ type: 'array', items });
const words = (more: Record<string, unknown> = {}) =>
  listOf(closed({ role: text, contentType: text, value: text, ...more }, ['value']));

const contactInfo = listOf({
  ...closed({
    type: text,
    role: text,
    lang: text,
    name: text,
    value: text,
    address: closed({ lines: listOf(text), locality: text, area: text, postalCode: text, country: text }),
  }),
  oneOf: [{ required: ['value'] }, { required: ['address'] }],
});
const concept = { name: text, rel: text, uri, literal: text };
const rendition = closed(
  {
    name: text,
    href: uri,
    contentType: text,
    title: text,
    width: integer,
    height: integer,
    sizeInBytes: integer,
    duration: { type: 'number' },
    format: text,
    aspectRatio: text,
    videoCodec: text,
    frameRate: { type: 'number' },
    poi: closed({ x: integer, y: integer }),
    transportProtocol: text,
    scanType: { enum: ['progressive', 'interlaced'] },
    bitrate: text,
  },
  ['name'],
);

const types = {
  enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'],
};
const statuses = { enum: ['usable', 'withheld', 'canceled'] };
const organisation = closed({
  ...concept,
  symbols: listOf(closed({ exchange: text, symbolType: uri, symbol: text })),
  contactInfo,
});

const item = {
  uri,
  type: types,
  representationType: { enum: ['full', 'partial'] },
  profile: text,
  version: text,
  firstCreated: instant,
  versionCreated: instant,
  contentCreated: instant,
  embargoedUntil: instant,
  pubStatus: statuses,
  urgency: { type: 'integer', minimum: 1, maximum: 9 },
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  edNote: text,
  language: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
  descriptions: words(),
  bodies: words({ charCount: integer, wordCount: integer }),
  headlines: words(),
  people: listOf(closed({ ...concept, contactInfo })),
  organisations: listOf(organisation),
  places: listOf(closed({ ...concept, contactInfo, geoJSON: geoJson })),
  subjects: listOf(closed({ ...concept, creator: text, relevance: percent, confidence: percent })),
  events: listOf(closed({ id: text, ...concept })),
  ...eventParts({ organisation, rendition, types, statuses }),
  objects: listOf(closed(concept)),
  infoSources: listOf(closed({ name: text, role: text, uri, literal: text, contactInfo })),
  title: text,
  by: text,
  slugline: text,
  located: text,
  renditions: listOf(rendition),
  associations: listOf({ $ref: '#/$defs/association' }),
  altIds: listOf(closed({ role: text, value: text })),
  trustIndicators: listOf(closed({ role: uri, title: text, href: uri })),
  standard: closed({ name: text, version: text, schema: uri }),
  genres: listOf(closed({ name: text, uri: text, literal: text })),
  expires: instant,
  rightsInfo: {
    ...closed({ langId: uri, linkedRights: uri, encodedRights: text }),
    oneOf: [{ required: ['linkedRights'] }, { required: ['encodedRights'] }],
  },
};

export const ninjsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...closed(item, ['uri']),
  // An embargo that ends is one that holds: what is under it is not usable.
  if: { required: ['embargoedUntil'] },
  // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
  then: { properties: { pubStatus: { enum: ['withheld', 'canceled'] } }, required: ['pubStatus'] },
  $defs: { association: closed({ ...item, name: text, rel: text }, ['name', 'uri']) },
};
