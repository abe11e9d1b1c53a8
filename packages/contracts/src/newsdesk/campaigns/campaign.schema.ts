import * as Type from 'typebox';
import { AllowedAction, cleanText, Instant, nullable, PlainDate, Uuid, Version } from '../../kernel/index.ts';
import { CampaignState } from './campaign.workflow.ts';

const closed = { additionalProperties: false } as const;
const PersonRef = Type.Object({ id: Uuid, name: Type.String() });

export const campaignChannels = [
  'newsroom',
  'press',
  'social',
  'broadcast',
  'event',
  'print',
  'message',
  'internal',
] as const;
export const CampaignChannel = Type.Enum([...campaignChannels]);
export type CampaignChannel = (typeof campaignChannels)[number];

/** Records of other rooms that carry messages. A room that joins adds its kind here and to linked-records.ts of the API. */
export const linkedTypes = ['PressRelease', 'SocialPost'] as const;
export const LinkedType = Type.Enum([...linkedTypes]);
export type LinkedType = (typeof linkedTypes)[number];

/** Stands for what has no room of its own yet. */
export const plannedItemKinds = ['post', 'event', 'appearance', 'other'] as const;
export const PlannedItemKind = Type.Enum([...plannedItemKinds]);
export type PlannedItemKind = (typeof plannedItemKinds)[number];

const messageTexts = Type.Object(
  {
    fa: cleanText({ min: 1, max: 500 }),
    ar: cleanText({ max: 500 }),
    en: cleanText({ max: 500 }),
    zh: cleanText({ max: 500 }),
  },
  closed,
);
/** Rial without fractions. */
const Amount = Type.Integer({ minimum: 0, maximum: 9_000_000_000_000_000 });

const content = {
  title: cleanText({ min: 1, max: 300 }),
  goal: cleanText({ max: 2000 }),
  audiences: Type.Array(cleanText({ min: 1, max: 100 }), { maxItems: 20, uniqueItems: true }),
  channels: Type.Array(CampaignChannel, { maxItems: campaignChannels.length, uniqueItems: true }),
  startsOn: PlainDate,
  endsOn: PlainDate,
  budget: nullable(Amount),
  ownerId: Uuid,
  memberIds: Type.Array(Uuid, { maxItems: 50, uniqueItems: true }),
};
export const NewCampaign = Type.Object({ id: Type.Optional(Uuid), ...content }, closed);
export type NewCampaign = Type.Static<typeof NewCampaign>;
export const CampaignChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(content)).properties },
  closed,
);
export type CampaignChange = Type.Static<typeof CampaignChange>;

/** The key messages in their order; one without an id is new, one that is missing is taken away. */
export const CampaignMessages = Type.Object(
  {
    version: Version,
    messages: Type.Array(
      Type.Object({ id: Type.Optional(Uuid), texts: messageTexts, audience: cleanText({ max: 100 }) }, closed),
      { maxItems: 20 },
    ),
  },
  closed,
);
export type CampaignMessages = Type.Static<typeof CampaignMessages>;

const messageIds = Type.Array(Uuid, { maxItems: 20, uniqueItems: true });
/** Links a record, or says anew which messages it carries. */
export const NewCampaignLink = Type.Object({ subjectType: LinkedType, subjectId: Uuid, messageIds }, closed);
export type NewCampaignLink = Type.Static<typeof NewCampaignLink>;

const item = {
  kind: PlannedItemKind,
  title: cleanText({ min: 1, max: 300 }),
  plannedOn: PlainDate,
  channel: CampaignChannel,
  responsibleId: Uuid,
  messageIds,
};
export const NewPlannedItem = Type.Object({ id: Type.Optional(Uuid), ...item }, closed);
export type NewPlannedItem = Type.Static<typeof NewPlannedItem>;
export const PlannedItemChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(item)).properties, done: Type.Optional(Type.Boolean()) },
  closed,
);
export type PlannedItemChange = Type.Static<typeof PlannedItemChange>;

export const NewExpense = Type.Object(
  {
    title: cleanText({ min: 1, max: 300 }),
    amount: Type.Integer({ minimum: 1, maximum: 9_000_000_000_000_000 }),
    spentOn: PlainDate,
  },
  closed,
);
export type NewExpense = Type.Static<typeof NewExpense>;

export const CampaignListItem = Type.Object({
  id: Uuid,
  title: Type.String(),
  goal: Type.String(),
  state: CampaignState,
  startsOn: PlainDate,
  endsOn: PlainDate,
  /** its period is over and it is still running, by the organisation's day */
  overdue: Type.Boolean(),
  owner: PersonRef,
  messageCount: Type.Integer(),
  /** messages that nothing carries */
  gapCount: Type.Integer(),
  carrierCount: Type.Integer(),
  updatedAt: Instant,
  version: Version,
});
export type CampaignListItem = Type.Static<typeof CampaignListItem>;

export const CampaignMessage = Type.Object({ id: Uuid, texts: messageTexts, audience: Type.String() });
export type CampaignMessage = Type.Static<typeof CampaignMessage>;

/** What carries messages: a record of another room that the person may read. */
export const CampaignLink = Type.Object({
  id: Uuid,
  subjectType: LinkedType,
  subjectId: Uuid,
  title: Type.String(),
  language: Type.String(),
  state: Type.String(),
  on: nullable(PlainDate),
  messageIds: Type.Array(Uuid),
});
export type CampaignLink = Type.Static<typeof CampaignLink>;

export const PlannedItem = Type.Object({
  id: Uuid,
  kind: PlannedItemKind,
  title: Type.String(),
  plannedOn: PlainDate,
  channel: CampaignChannel,
  responsible: PersonRef,
  messageIds: Type.Array(Uuid),
  doneAt: nullable(Instant),
  version: Version,
});
export type PlannedItem = Type.Static<typeof PlannedItem>;

export const Expense = Type.Object({
  id: Uuid,
  title: Type.String(),
  amount: Type.Number(),
  spentOn: PlainDate,
  createdBy: PersonRef,
});
export type Expense = Type.Static<typeof Expense>;

export const Campaign = Type.Object({
  ...CampaignListItem.properties,
  audiences: Type.Array(Type.String()),
  channels: Type.Array(CampaignChannel),
  budget: nullable(Type.Number()),
  spent: Type.Number(),
  members: Type.Array(PersonRef),
  messages: Type.Array(CampaignMessage),
  links: Type.Array(CampaignLink),
  items: Type.Array(PlannedItem),
  expenses: Type.Array(Expense),
  closedReason: Type.String(),
  createdAt: Instant,
  allowedActions: Type.Array(AllowedAction),
});
export type Campaign = Type.Static<typeof Campaign>;

/** A campaign that a record belongs to, with what the record carries of it. */
export const CampaignOfRecord = Type.Object({
  id: Uuid,
  title: Type.String(),
  state: CampaignState,
  linkId: nullable(Uuid),
  messageIds: Type.Array(Uuid),
  messages: Type.Array(CampaignMessage),
  mayLink: Type.Boolean(),
});
export type CampaignOfRecord = Type.Static<typeof CampaignOfRecord>;

export const calendarEntryKinds = ['scheduled', 'embargo', 'published', 'item', 'start', 'end'] as const;
/** Something on a day: of a release, a planned item, or the beginning or end of a campaign. */
export const CalendarEntry = Type.Object({
  key: Type.String(),
  kind: Type.Enum([...calendarEntryKinds]),
  on: PlainDate,
  at: nullable(Instant),
  title: Type.String(),
  subjectType: Type.Enum(['PressRelease', 'Campaign']),
  subjectId: Uuid,
  itemKind: nullable(PlannedItemKind),
  isDone: Type.Boolean(),
  campaigns: Type.Array(Type.Object({ id: Uuid, title: Type.String() })),
});
export type CalendarEntry = Type.Static<typeof CalendarEntry>;
