/**
 * The rules of IPTC ninjs 3.0 that a document of ours and of others is held to, written from the specification (names, types, closed
 * objects, closed lists). Items that are events or planned coverage, and GeoJSON, which no release has, are not described and therefore not taken.
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

const item = {
  uri,
  type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
  representationType: { enum: ['full', 'partial'] },
  profile: text,
  version: text,
  firstCreated: instant,
  versionCreated: instant,
  contentCreated: instant,
  embargoedUntil: instant,
  pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
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
  organisations: listOf(
    closed({ ...concept, symbols: listOf(closed({ exchange: text, symbolType: uri, symbol: text })), contactInfo }),
  ),
  places: listOf(closed({ ...concept, contactInfo })),
  subjects: listOf(closed({ ...concept, creator: text, relevance: percent, confidence: percent })),
  events: listOf(closed({ id: text, ...concept })),
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
  standard: closed({ name: { const: 'ninjs' }, version: { type: 'string', pattern: '^3\\.' }, schema: uri }),
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
