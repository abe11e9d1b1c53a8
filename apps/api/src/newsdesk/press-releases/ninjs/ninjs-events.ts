/** What ninjs 3.0 says of events, of coverage that is planned, and of places on the map: no release of ours has them, a document of others may. */
const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const instant = { type: 'string', format: 'date-time' };
const integer = { type: 'integer' };
const closed = (properties: Record<string, unknown>) => ({ type: 'object', additionalProperties: false, properties });
const listOf = (items: object) => ({ type: 'array', items });
const oneOf = (...names: string[]) => ({ oneOf: names.map((name) => ({ required: [name] })) });

/** A year, a month of it, a day, or a time of a day. */
const roughly = {
  type: 'string',
  pattern: String.raw`^-?\d{4,}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?)?)?$`,
};

const dates = {
  ...closed({
    startDate: instant,
    endDate: instant,
    expectedStartDate: roughly,
    expectedEndDate: roughly,
    expectedDuration: text,
    recurrence: closed({
      recurrenceDates: listOf(roughly),
      recurrenceRules: listOf(
        closed({
          frequency: { enum: ['secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'] },
          interval: integer,
          until: instant,
          count: integer,
        }),
      ),
    }),
  }),
  anyOf: [oneOf('startDate', 'expectedStartDate'), oneOf('endDate', 'expectedEndDate')],
};

export const eventParts = (shared: { organisation: object; rendition: object; types: object; statuses: object }) => ({
  eventDetails: closed({ eventStatus: uri, plannedCoverageStatus: uri, dates, organiser: shared.organisation }),
  plannedCoverage: listOf(
    closed({
      uri,
      title: text,
      pubStatus: shared.statuses,
      type: shared.types,
      commissioned: closed({ by: text, on: instant, references: listOf(closed({ name: text, value: text })) }),
      dates,
      audiences: listOf(closed({ audience: text, significance: integer })),
      exclAudience: listOf(text),
      edNote: text,
      urgency: { type: 'integer', minimum: 1, maximum: 9 },
      language: text,
      itemCount: closed({ rangeFrom: integer, rangeTo: integer }),
      wordCount: integer,
      renditions: listOf(shared.rendition),
    }),
  ),
});

/** RFC 7946: a shape with its coordinates, a collection of shapes, or shapes with what is said of them. */
const shapes = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];
const shape = (names: string[], required: string, holds: object) => ({
  type: 'object',
  required: ['type', required],
  properties: { type: { enum: names }, [required]: holds },
});
export const geoJson = {
  oneOf: [
    shape(shapes, 'coordinates', { type: 'array' }),
    shape(['GeometryCollection'], 'geometries', listOf({ type: 'object' })),
    shape(['Feature'], 'geometry', { type: ['object', 'null'] }),
    shape(['FeatureCollection'], 'features', listOf({ type: 'object' })),
  ],
};
