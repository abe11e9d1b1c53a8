import * as Type from 'typebox';
import {
  AllowedAction,
  cleanText,
  Instant,
  Language,
  LocalizedText,
  nullable,
  OfficeNumber,
  Uuid,
  Version,
} from '../../kernel/index.ts';
import { ChosenBoilerplate, EventLink, Medium, Place, ReleaseMedium } from './release-content.schema.ts';
import { StepNames } from '../../office/organizations/approval-step.schema.ts';
import { TopicIds } from './topic.schema.ts';
import { PressReleaseState } from './press-release.workflow.ts';

export const pressReleaseKinds = ['news', 'statement', 'notice', 'advertisement'] as const;
export type PressReleaseKind = (typeof pressReleaseKinds)[number];
export const PressReleaseKind = Type.Enum([...pressReleaseKinds]);

/** Letter of the office number by kind, e.g. ۱۴۰۵/خ/۰۰۱۲ */
export const numberLetters = { news: 'خ', statement: 'ب', notice: 'ا', advertisement: 'آ' } as const;

/** A TipTap document. Its depth, size, node and mark names are checked by the API (check-body.ts). */
export const Body = Type.Object(
  { type: Type.Literal('doc'), content: Type.Optional(Type.Array(Type.Unknown(), { maxItems: 2000 })) },
  { additionalProperties: false },
);
export type Body = Type.Static<typeof Body>;

const tags = Type.Array(cleanText({ min: 1, max: 60 }), { maxItems: 20 });

export const Picture = Type.Object(
  {
    fileId: Uuid,
    caption: cleanText({ max: 500 }),
    alternativeText: cleanText({ max: 500 }),
    credit: cleanText({ max: 200 }),
  },
  { additionalProperties: false },
);
export type Picture = Type.Static<typeof Picture>;

/** What a writer may set. */
export const PressReleaseContent = Type.Object(
  {
    overTitle: cleanText({ max: 200 }),
    title: cleanText({ min: 1, max: 300 }),
    subTitle: cleanText({ max: 300 }),
    lead: cleanText({ max: 2000 }),
    body: Body,
    placeLine: cleanText({ max: 100 }),
    tags,
    topicIds: TopicIds,
    pictures: Type.Array(Picture, { maxItems: 50 }),
    media: Type.Array(Medium, { maxItems: 20 }),
    /** when the thing told of happened */
    occurredAt: nullable(Instant),
    place: nullable(Place),
    events: Type.Array(EventLink, { maxItems: 20 }),
    boilerplateId: nullable(Uuid),
  },
  { additionalProperties: false },
);
export type PressReleaseContent = Type.Static<typeof PressReleaseContent>;

export const NewPressRelease = Type.Object(
  {
    /** given by the client, so that a draft begun offline keeps its id */
    id: Type.Optional(Uuid),
    kind: PressReleaseKind,
    language: Language,
    ...Type.Partial(PressReleaseContent).properties,
    title: cleanText({ min: 1, max: 300 }),
    embargoUntil: Type.Optional(nullable(Instant)),
  },
  { additionalProperties: false },
);
export type NewPressRelease = Type.Static<typeof NewPressRelease>;

export const PressReleaseChange = Type.Object(
  {
    version: Version,
    ...Type.Partial(PressReleaseContent).properties,
    kind: Type.Optional(PressReleaseKind),
    embargoUntil: Type.Optional(nullable(Instant)),
  },
  { additionalProperties: false },
);
export type PressReleaseChange = Type.Static<typeof PressReleaseChange>;

export const PersonRef = Type.Object({ id: Uuid, name: Type.String() });

/** Who is waited for where it is no role: a person by name, or the head of a unit. */
export const WaitsFor = Type.Object({ personName: nullable(Type.String()), unitNames: nullable(LocalizedText) });

export const PressReleaseListItem = Type.Object({
  id: Uuid,
  kind: PressReleaseKind,
  state: PressReleaseState,
  language: Language,
  overTitle: Type.String(),
  title: Type.String(),
  lead: Type.String(),
  tags: Type.Array(Type.String()),
  author: PersonRef,
  officeNumber: nullable(OfficeNumber),
  waitsForRole: nullable(Type.String()),
  waitsFor: nullable(WaitsFor),
  embargoUntil: nullable(Instant),
  scheduledFor: nullable(Instant),
  publishedAt: nullable(Instant),
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
});
export type PressReleaseListItem = Type.Static<typeof PressReleaseListItem>;

export const ApprovalStep = Type.Object({
  step: Type.Integer(),
  /** empty where a person or the head of a unit decides */
  role: Type.String(),
  /** null for steps that were handed in before steps had names */
  names: nullable(StepNames),
  personName: nullable(Type.String()),
  unitNames: nullable(LocalizedText),
  /** when it began to wait, and until when it may */
  waitedSince: nullable(Instant),
  dueAt: nullable(Instant),
  /** the newest decision on this step, when there is one for the text as it stands */
  decision: nullable(Type.Union([Type.Literal('approved'), Type.Literal('changes-requested')])),
  decidedBy: nullable(PersonRef),
  onBehalfOf: nullable(PersonRef),
  decidedAt: nullable(Instant),
  reason: Type.String(),
});

/** One language version of the story; behind = the source's text moved on since it was translated. */
export const LanguageVersion = Type.Object({
  id: Uuid,
  language: Language,
  state: PressReleaseState,
  title: Type.String(),
  behind: Type.Boolean(),
  updatedAt: Instant,
});

export const ReleasePicture = Type.Object({
  ...Picture.properties,
  file: Type.Object({
    name: Type.String(),
    state: Type.String(),
    width: nullable(Type.Integer()),
    height: nullable(Type.Integer()),
    url: Type.String(),
    previewUrl: nullable(Type.String()),
  }),
});

/** One publication of a release, as its record names it: the newest first, each with what readers were told of it. */
export const PublicationRef = Type.Object({
  n: Type.Integer(),
  publishedAt: Instant,
  note: Type.String(),
  url: Type.String(),
});

export const PressRelease = Type.Object({
  ...PressReleaseListItem.properties,
  subTitle: Type.String(),
  body: Body,
  placeLine: Type.String(),
  topicIds: Type.Array(Uuid),
  pictures: Type.Array(ReleasePicture),
  media: Type.Array(ReleaseMedium),
  occurredAt: nullable(Instant),
  place: nullable(Place),
  events: Type.Array(EventLink),
  boilerplateId: nullable(Uuid),
  boilerplate: nullable(ChosenBoilerplate),
  contributors: Type.Array(PersonRef),
  approvalSteps: Type.Array(ApprovalStep),
  approvalStep: Type.Integer(),
  languages: Type.Array(LanguageVersion),
  storyId: Uuid,
  contentVersion: Type.Integer(),
  submittedAt: nullable(Instant),
  approvedAt: nullable(Instant),
  withdrawnAt: nullable(Instant),
  deletedAt: nullable(Instant),
  /** permanent address in the newsroom, once published */
  publicUrl: nullable(Type.String()),
  /** who published it before its embargo ended, and why */
  embargoOverride: nullable(Type.Object({ by: nullable(PersonRef), at: Instant, reason: Type.String() })),
  /** why it did not publish itself when its time had come, and when that is tried again; cause is the slug of a problem */
  scheduleFailure: nullable(Type.Object({ cause: Type.String(), failures: Type.Integer(), retryAt: Instant })),
  publications: Type.Array(PublicationRef),
  /** what the public is told of the withdrawal */
  withdrawalNote: Type.String(),
  /** the correction that is being worked on, for those who may read it */
  openCorrection: nullable(
    Type.Object({
      id: Uuid,
      state: Type.String(),
      waitsForRole: nullable(Type.String()),
      deciderIds: Type.Array(Uuid),
      waitsForPersonId: nullable(Uuid),
      waitsForUnitId: nullable(Uuid),
      author: PersonRef,
    }),
  ),
  /** what a department had asked for, for those who may read it */
  supportRequest: nullable(Type.Object({ id: Uuid, title: Type.String() })),
  allowedActions: Type.Array(AllowedAction),
});
export type PressRelease = Type.Static<typeof PressRelease>;

export const PressReleaseVersion = Type.Object({
  n: Type.Integer(),
  cause: Type.String(),
  hash: Type.String(),
  createdBy: nullable(PersonRef),
  createdAt: Instant,
});
export const PressReleaseVersionDetail = Type.Object({
  ...PressReleaseVersion.properties,
  content: Type.Object({
    kind: PressReleaseKind,
    language: Language,
    overTitle: Type.String(),
    title: Type.String(),
    subTitle: Type.String(),
    lead: Type.String(),
    body: Body,
    placeLine: Type.String(),
    tags: Type.Array(Type.String()),
    pictures: Type.Array(Picture),
    /** versions that were kept before a release had these have none */
    topicIds: Type.Optional(Type.Array(Uuid)),
    media: Type.Optional(Type.Array(Medium)),
    occurredAt: Type.Optional(nullable(Instant)),
    place: Type.Optional(nullable(Place)),
    events: Type.Optional(Type.Array(EventLink)),
    boilerplate: Type.Optional(nullable(ChosenBoilerplate)),
  }),
});
