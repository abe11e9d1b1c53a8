import * as Type from 'typebox';
import { cleanText, Instant, LocalizedText, nullable, Uuid, Version } from '../../kernel/index.ts';
import { PersonRef, UnitRef } from './visit.schema.ts';
import { ZoneKind } from './zone.schema.ts';

const closed = { additionalProperties: false } as const;
const Ids = Type.Array(Uuid, { maxItems: 200, uniqueItems: true });

const described = {
  startsAt: Instant,
  endsAt: Instant,
  title: cleanText({ min: 1, max: 300 }),
  place: cleanText({ max: 200 }),
  zoneId: nullable(Uuid),
  /** a person of the house who leads the way */
  guideId: nullable(Uuid),
  speaker: cleanText({ max: 200 }),
  /** what must be there */
  needs: cleanText({ max: 2000 }),
  /** who of the visit is in it; empty: everybody */
  participantIds: Ids,
  resourceIds: Type.Array(Uuid, { maxItems: 20, uniqueItems: true }),
  photosWanted: Type.Boolean(),
  responsibleUnitId: nullable(Uuid),
};
const { startsAt, endsAt, title, ...optional } = described;

export const NewVisitItem = Type.Object(
  { id: Uuid, startsAt, endsAt, title, ...Type.Partial(Type.Object(optional)).properties },
  closed,
);
export type NewVisitItem = Type.Static<typeof NewVisitItem>;
export const VisitItemChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(described)).properties },
  closed,
);
export type VisitItemChange = Type.Static<typeof VisitItemChange>;

export const clashKinds = ['place', 'person', 'guest', 'resource'] as const;
export type ClashKind = (typeof clashKinds)[number];
/** Two lines that cannot both be: the same place, person, guest or thing at the same time. */
export const VisitClash = Type.Object({
  itemId: Uuid,
  kind: Type.Enum([...clashKinds]),
  /** people and things of the house by name; guests only by their participant */
  names: Type.Array(Type.Partial(LocalizedText)),
  participantIds: Type.Array(Uuid),
  /** what it clashes with; of something the reader may not see only the time */
  with: Type.Object({
    itemId: nullable(Uuid),
    visitId: nullable(Uuid),
    title: nullable(Type.String()),
    startsAt: Instant,
    endsAt: Instant,
  }),
});
export type VisitClash = Type.Static<typeof VisitClash>;

export const VisitItem = Type.Object({
  id: Uuid,
  startsAt: Instant,
  endsAt: Instant,
  title: Type.String(),
  place: Type.String(),
  zone: nullable(
    Type.Object({ id: Uuid, names: Type.Partial(LocalizedText), kind: ZoneKind, photosAllowed: Type.Boolean() }),
  ),
  guide: nullable(PersonRef),
  speaker: Type.String(),
  needs: Type.String(),
  participantIds: Type.Array(Uuid),
  resources: Type.Array(Type.Object({ id: Uuid, names: Type.Partial(LocalizedText) })),
  photosWanted: Type.Boolean(),
  responsibleUnit: nullable(UnitRef),
  /** what the unit says to it */
  task: nullable(Type.Object({ id: Uuid, state: Type.String(), reason: nullable(Type.String()) })),
  version: Version,
});
export type VisitItem = Type.Static<typeof VisitItem>;

export const VisitProgramme = Type.Object({ items: Type.Array(VisitItem), clashes: Type.Array(VisitClash) });
export type VisitProgramme = Type.Static<typeof VisitProgramme>;

export const DelayMinutes = Type.Integer({ minimum: 1, maximum: 720 });
/** What one delay would move, what then clashes, and whose tasks move with it. */
export const DelayPreview = Type.Object({
  moves: Type.Array(
    Type.Object({
      id: Uuid,
      title: Type.String(),
      startsAt: Instant,
      endsAt: Instant,
      newStartsAt: Instant,
      newEndsAt: Instant,
      version: Version,
    }),
  ),
  clashes: Type.Array(VisitClash),
  tasks: Type.Array(Type.Object({ id: Uuid, itemId: Uuid, title: Type.String(), unit: nullable(UnitRef) })),
});
export type DelayPreview = Type.Static<typeof DelayPreview>;

export const Delay = Type.Object(
  {
    minutes: DelayMinutes,
    /** the lines as the preview showed them: one that has changed since is not moved blindly */
    moves: Type.Array(Type.Object({ id: Uuid, version: Version }, closed), { minItems: 1, maxItems: 300 }),
  },
  closed,
);
export type Delay = Type.Static<typeof Delay>;
