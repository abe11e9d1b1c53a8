import * as Type from 'typebox';

export const Uuid = Type.String({ format: 'uuid' });

/** An instant, ISO 8601 in UTC, e.g. 2026-11-22T08:30:00.000Z */
export const Instant = Type.String({ format: 'date-time' });

/** A day of the Gregorian calendar, e.g. 2026-11-22; shown in the person's calendar. */
export const PlainDate = Type.String({ format: 'date' });

export const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** Every route of a room inside an organisation begins with it. */
export const OrganizationParams = Type.Object({ organizationId: Uuid });
export const RecordParams = Type.Object({ organizationId: Uuid, id: Uuid });

/** Version that the person saw; the change is refused when the record has moved on. */
export const Version = Type.Integer({ minimum: 1, maximum: 2_000_000_000 });

/** Letters of an office number: year, letter of the kind, running number. */
export const OfficeNumber = Type.Object({
  year: Type.Integer(),
  kind: Type.String(),
  n: Type.Integer(),
});
export type OfficeNumber = Type.Static<typeof OfficeNumber>;
