import * as Type from 'typebox';
import { cleanText, Instant, LocalizedText, nullable, Uuid, Version } from '../../kernel/index.ts';
import { GuestDiet } from '../guests/guest.schema.ts';

const closed = { additionalProperties: false } as const;

/** What is ticked of a line of the programme. */
export const itemTickKinds = ['item-started', 'item-ended', 'item-skipped', 'item-reopened'] as const;
/** What is ticked of a person at the door. */
export const doorTickKinds = ['arrived', 'left'] as const;
export const tickKinds = [...itemTickKinds, ...doorTickKinds] as const;
export const TickKind = Type.Enum([...tickKinds]);
export type TickKind = (typeof tickKinds)[number];

/** One tick as a device made it, with or without a network. Sent twice, it is one. */
export const NewTick = Type.Object(
  {
    /** made by the device */
    id: Uuid,
    kind: TickKind,
    itemId: Type.Optional(Uuid),
    participantId: Type.Optional(Uuid),
    note: Type.Optional(cleanText({ max: 500 })),
    /** its place in the order of that device */
    deviceOrder: Type.Integer({ minimum: 1, maximum: 2_000_000_000 }),
    /** by the device's clock, as corrected by the server's when last heard */
    tickedAt: Instant,
    /** the last tick of the same line or person that the device knew */
    basedOnId: Type.Optional(Uuid),
  },
  closed,
);
export type NewTick = Type.Static<typeof NewTick>;

export const NewTicks = Type.Object(
  {
    deviceId: Type.String({ pattern: '^[0-9a-zA-Z-]{8,64}$' }),
    ticks: Type.Array(NewTick, { minItems: 1, maxItems: 100 }),
  },
  closed,
);
export type NewTicks = Type.Static<typeof NewTicks>;

export const Tick = Type.Object({
  id: Uuid,
  kind: TickKind,
  itemId: nullable(Uuid),
  participantId: nullable(Uuid),
  note: Type.String(),
  tickedAt: Instant,
  tickedBy: Type.Object({ id: Uuid, name: Type.String() }),
  deviceId: Type.String(),
  deviceOrder: Type.Integer(),
  /** what another device had said meanwhile, unseen by this one */
  conflictsWithId: nullable(Uuid),
  settledAt: nullable(Instant),
  isDiscarded: Type.Boolean(),
});
export type Tick = Type.Static<typeof Tick>;

/** What became of each tick, in the order sent: kept now or before, or refused by name. Refusing one refuses no other. */
export const TickOutcome = Type.Object({
  id: Uuid,
  outcome: Type.Enum(['kept', 'refused']),
  conflictsWithId: nullable(Uuid),
  /** slug of the problem; null when kept */
  problem: nullable(Type.String()),
});
export type TickOutcome = Type.Static<typeof TickOutcome>;

export const TicksAnswer = Type.Object({ now: Instant, outcomes: Type.Array(TickOutcome) });

const Contact = Type.Object({ id: Uuid, name: Type.String(), phone: Type.String() });

export const DayItem = Type.Object({
  id: Uuid,
  startsAt: Instant,
  endsAt: Instant,
  title: Type.String(),
  place: Type.String(),
  zone: nullable(
    Type.Object({
      names: LocalizedText,
      kind: Type.Enum(['public', 'clinical', 'restricted']),
      photosAllowed: Type.Boolean(),
    }),
  ),
  speaker: Type.String(),
  needs: Type.String(),
  /** empty: everybody */
  participantIds: Type.Array(Uuid),
  guide: nullable(Contact),
  unit: nullable(Type.Object({ names: LocalizedText, head: nullable(Contact) })),
});
export type DayItem = Type.Static<typeof DayItem>;

export const DayParticipant = Type.Object({
  id: Uuid,
  side: Type.Enum(['guest', 'host']),
  role: Type.String(),
  /** of each script what is known; one at least */
  names: Type.Object({ persian: Type.String(), latin: Type.String(), chinese: Type.String() }),
  workplaces: Type.Record(Type.String(), Type.String()),
  delegation: nullable(LocalizedText),
  country: Type.String(),
  diets: Type.Array(GuestDiet),
  accessNeeds: Type.String(),
  phone: Type.String(),
  /** all names as they are compared */
  searchNames: Type.String(),
  /** the code of the badge, for a scan without a network */
  badge: Type.String(),
  admission: Type.Enum(['expected', 'awaiting-approval', 'refused']),
  version: Version,
});
export type DayParticipant = Type.Static<typeof DayParticipant>;

/** Everything the board of a day needs, so that it works on alone. */
export const VisitDay = Type.Object({
  /** the server's clock, to correct the device's */
  now: Instant,
  visit: Type.Object({
    id: Uuid,
    title: Type.String(),
    state: Type.String(),
    startsAt: Instant,
    endsAt: Instant,
    officer: nullable(Contact),
  }),
  items: Type.Array(DayItem),
  participants: Type.Array(DayParticipant),
  ticks: Type.Array(Tick),
  mayAdmit: Type.Boolean(),
  mayTick: Type.Boolean(),
});
export type VisitDay = Type.Static<typeof VisitDay>;

/** Somebody at the door whom nobody announced; the visit's officer says yes or no. */
export const NewWalkIn = Type.Object(
  {
    /** of the participant, made by the device: sent twice, it is one */
    id: Uuid,
    guestId: Uuid,
    name: cleanText({ min: 2, max: 200 }),
    workplace: Type.Optional(cleanText({ max: 200 })),
    reason: Type.Optional(cleanText({ max: 500 })),
    at: Instant,
  },
  closed,
);
export type NewWalkIn = Type.Static<typeof NewWalkIn>;

export const Admission = Type.Object(
  { version: Version, decision: Type.Enum(['admit', 'refuse']), reason: Type.Optional(cleanText({ max: 500 })) },
  closed,
);
export type Admission = Type.Static<typeof Admission>;

/** Which of two that contradict counts; `both` when each was right. */
export const TickSettlement = Type.Object({ keep: Type.Enum(['this', 'other', 'both']) }, closed);
export type TickSettlement = Type.Static<typeof TickSettlement>;

/** Who is in the house now, over all visits: for the door, and on paper for an evacuation. */
export const InsideNow = Type.Object({
  now: Instant,
  people: Type.Array(
    Type.Object({
      participantId: Uuid,
      visitId: Uuid,
      visitTitle: Type.String(),
      names: DayParticipant.properties.names,
      workplaces: Type.Record(Type.String(), Type.String()),
      accessNeeds: Type.String(),
      phone: Type.String(),
      since: Instant,
      /** where the running line of the programme has them */
      place: Type.String(),
    }),
  ),
});
export type InsideNow = Type.Static<typeof InsideNow>;
