import * as Type from 'typebox';
import { AllowedAction, cleanName, Instant, Language, nullable, Uuid, Version } from '../../kernel/index.ts';
import { DeliveryState, DispatchState } from './dispatch.workflow.ts';

const closed = { additionalProperties: false } as const;

export const dispatchPurposes = ['release', 'embargo', 'correction', 'withdrawal', 'subscription'] as const;
export const DispatchPurpose = Type.Enum([...dispatchPurposes]);
export type DispatchPurpose = (typeof dispatchPurposes)[number];

/** What a person prepares by hand; the others come from the publication they belong to. */
export const PreparedPurpose = Type.Union([Type.Literal('release'), Type.Literal('embargo')]);

export const dispatchTimings = ['now', 'published', 'at'] as const;
export const DispatchTiming = Type.Enum([...dispatchTimings]);
export type DispatchTiming = (typeof dispatchTimings)[number];

/** One line, in the language of the mail; empty where the release's title is the subject. */
const Subjects = Type.Object(
  {
    fa: cleanName({ min: 0, max: 200 }),
    ar: cleanName({ min: 0, max: 200 }),
    en: cleanName({ min: 0, max: 200 }),
    zh: cleanName({ min: 0, max: 200 }),
  },
  closed,
);
export type Subjects = Type.Static<typeof Subjects>;

/** The narrow shape that headers of a mail can carry; the API looks closer. */
export const MailAddress = Type.String({
  maxLength: 254,
  pattern: "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$",
});

const content = {
  listIds: Type.Array(Uuid, { maxItems: 100, uniqueItems: true }),
  recipientIds: Type.Array(Uuid, { maxItems: 1000, uniqueItems: true }),
  subjects: Subjects,
  replyTo: nullable(MailAddress),
  timing: DispatchTiming,
  scheduledFor: nullable(Instant),
};

export const NewDispatch = Type.Object(
  {
    id: Type.Optional(Uuid),
    pressReleaseId: Uuid,
    purpose: PreparedPurpose,
    ...Type.Partial(Type.Object(content)).properties,
  },
  closed,
);
export type NewDispatch = Type.Static<typeof NewDispatch>;

export const DispatchChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(content)).properties },
  closed,
);
export type DispatchChange = Type.Static<typeof DispatchChange>;

const PersonRef = Type.Object({ id: Uuid, name: Type.String() });

/** How many deliveries are in each state; states without any are left out. */
export const DeliveryCounts = Type.Record(Type.String(), Type.Integer());

export const DispatchListItem = Type.Object({
  id: Uuid,
  pressRelease: Type.Object({ id: Uuid, title: Type.String(), language: Language }),
  purpose: DispatchPurpose,
  state: DispatchState,
  timing: DispatchTiming,
  scheduledFor: nullable(Instant),
  total: Type.Integer(),
  counts: DeliveryCounts,
  createdAt: Instant,
  startedAt: nullable(Instant),
  finishedAt: nullable(Instant),
  version: Version,
});
export type DispatchListItem = Type.Static<typeof DispatchListItem>;

/** What keeps it from going on, in the words of the mail server. */
export const DispatchTrouble = Type.Object({ code: Type.String(), since: Instant, detail: Type.String() });

export const Dispatch = Type.Object({
  ...DispatchListItem.properties,
  lists: Type.Array(Type.Object({ id: Uuid, name: Type.String() })),
  recipients: Type.Array(Type.Object({ id: Uuid, name: Type.String(), mail: Type.String() })),
  subjects: Subjects,
  replyTo: nullable(Type.String()),
  /** which may be chosen: a release that is out cannot be waited for */
  timings: Type.Array(DispatchTiming),
  preparedBy: nullable(PersonRef),
  sentBy: nullable(PersonRef),
  trouble: nullable(DispatchTrouble),
  /** of those that came back: for a passing reason, so that the address stays in use */
  softBounces: Type.Integer(),
  /** languages in which it went out, once it has begun */
  languages: Type.Array(Language),
  allowedActions: Type.Array(AllowedAction),
});
export type Dispatch = Type.Static<typeof Dispatch>;

/** Somebody who was written to a short while ago: by us, or by a sister organisation, of whom only the name is told. */
export const DoublePitch = Type.Object({
  name: Type.String(),
  mail: Type.String(),
  outlet: Type.String(),
  /** null: our own */
  organization: nullable(Type.String()),
  unit: nullable(Type.String()),
  lastAt: Instant,
});
export type DoublePitch = Type.Static<typeof DoublePitch>;

export const Audience = Type.Object({
  /** who will get it */
  total: Type.Integer(),
  suppressed: Type.Integer(),
  byLanguage: Type.Record(Type.String(), Type.Integer()),
  /** the language each group's mail is written in: their own where the release has it */
  textLanguages: Type.Record(Type.String(), Language),
  doublePitchDays: Type.Integer(),
  doublePitches: Type.Array(DoublePitch),
  /** all of them, also where the list above is cut */
  doublePitchTotal: Type.Integer(),
});
export type Audience = Type.Static<typeof Audience>;

export const MailPreview = Type.Object({
  language: Language,
  from: Type.String(),
  replyTo: nullable(Type.String()),
  subject: Type.String(),
  text: Type.String(),
  html: Type.String(),
});
export type MailPreview = Type.Static<typeof MailPreview>;

/** What somebody was sent: one mail of one dispatch. */
export const RecipientDelivery = Type.Object({
  id: Uuid,
  dispatchId: Uuid,
  pressRelease: Type.Object({ id: Uuid, title: Type.String(), language: Language }),
  purpose: DispatchPurpose,
  state: DeliveryState,
  /** where it went, which may not be where they are written to today */
  mail: Type.String(),
  sentAt: nullable(Instant),
  bouncedAt: nullable(Instant),
  /** when the dispatch began, or is to begin */
  at: Instant,
});
export type RecipientDelivery = Type.Static<typeof RecipientDelivery>;

export const Delivery = Type.Object({
  id: Uuid,
  name: Type.String(),
  mail: Type.String(),
  outlet: Type.String(),
  language: Language,
  state: DeliveryState,
  attempts: Type.Integer(),
  nextTryAt: nullable(Instant),
  sentAt: nullable(Instant),
  bouncedAt: nullable(Instant),
  /** the last words of the mail server, or of the report that came back */
  reply: Type.String(),
  acceptedEmbargoAt: nullable(Instant),
  askedForFilesAt: nullable(Instant),
});
export type Delivery = Type.Static<typeof Delivery>;
