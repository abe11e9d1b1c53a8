import * as Type from 'typebox';
import { AllowedAction, cleanText, LocalizedText, nullable, PlainDate, Uuid, Version } from '../../kernel/index.ts';
import { EscalationSteps, usualEscalation } from '../tasks/escalation.schema.ts';
import { ApprovalStepRule, byRole } from './approval-step.schema.ts';

export const organizationKinds = ['ministry', 'university', 'hospital', 'holding', 'company', 'organization'] as const;
export const OrganizationKind = Type.Enum([...organizationKinds]);

const lines = Type.Array(cleanText({ max: 200 }), { maxItems: 6 });
const address = cleanText({ max: 500 });
const closed = { additionalProperties: false };

/** What stands at the head of letters and exports. */
export const Letterhead = Type.Object(
  {
    lines: Type.Object({ fa: lines, ar: lines, en: lines, zh: lines }, closed),
    /** Where a language has none, the first that is there stands on its papers. */
    address: Type.Object({ fa: address, ar: address, en: address, zh: address }, closed),
    phone: cleanText({ max: 100 }),
    logoFileId: Type.Optional(nullable(Uuid)),
  },
  closed,
);
export type Letterhead = Type.Static<typeof Letterhead>;

const steps = Type.Array(ApprovalStepRule, { minItems: 1, maxItems: 8 });
export const OrganizationSettings = Type.Object(
  {
    /** people may approve what they wrote */
    selfApproval: Type.Boolean(),
    /** the steps that decide in turn, by kind of release */
    approvalSteps: Type.Object({ news: steps, statement: steps, notice: steps, advertisement: steps }, closed),
    /** who is told before and after the due time of a task that has no steps of its own */
    taskEscalation: EscalationSteps,
  },
  closed,
);
export type OrganizationSettings = Type.Static<typeof OrganizationSettings>;

/** Where nothing else is set: a statement also needs the head. */
export const usualSettings: OrganizationSettings = {
  selfApproval: false,
  approvalSteps: {
    news: [byRole('pr-manager')],
    statement: [byRole('pr-manager'), byRole('head')],
    notice: [byRole('pr-manager')],
    advertisement: [byRole('pr-manager')],
  },
  taskEscalation: [...usualEscalation],
};

const isoWeekday = Type.Integer({ minimum: 1, maximum: 7 });
export const WeekendRule = Type.Object(
  { from: PlainDate, days: Type.Array(isoWeekday, { maxItems: 6, uniqueItems: true }) },
  closed,
);
export type WeekendRule = Type.Static<typeof WeekendRule>;

/** As it is kept; whoever replaces or removes it names the version that they saw. */
export const KeptWeekendRule = Type.Object({ ...WeekendRule.properties, version: Version }, closed);
/** Without a version: a rule for a day that has none yet. */
export const WeekendRuleChange = Type.Object({ ...WeekendRule.properties, version: Type.Optional(Version) }, closed);
export type WeekendRuleChange = Type.Static<typeof WeekendRuleChange>;

export const OrganizationNode = Type.Object({
  id: Uuid,
  /** null also where what is above is not the person's to see */
  parentId: nullable(Uuid),
  slug: Type.String(),
  kind: Type.String(),
  names: LocalizedText,
});
export type OrganizationNode = Type.Static<typeof OrganizationNode>;

export const Organization = Type.Object({
  ...OrganizationNode.properties,
  timeZone: Type.String(),
  letterhead: Letterhead,
  settings: OrganizationSettings,
  weekendRules: Type.Array(KeptWeekendRule),
  version: Version,
  allowedActions: Type.Array(AllowedAction),
});
export type Organization = Type.Static<typeof Organization>;

const timeZone = Type.String({ minLength: 3, maxLength: 60, pattern: '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$' });
export const OrganizationChange = Type.Object(
  {
    version: Version,
    names: Type.Optional(LocalizedText),
    timeZone: Type.Optional(timeZone),
    letterhead: Type.Optional(Letterhead),
    /** what is not named stays as it is */
    settings: Type.Optional(Type.Partial(OrganizationSettings, closed)),
  },
  closed,
);
export type OrganizationChange = Type.Static<typeof OrganizationChange>;

export const NewOrganization = Type.Object(
  {
    slug: Type.String({ minLength: 2, maxLength: 40, pattern: '^[a-z][a-z0-9-]*[a-z0-9]$' }),
    kind: OrganizationKind,
    names: LocalizedText,
  },
  closed,
);
export type NewOrganization = Type.Static<typeof NewOrganization>;

export const Holiday = Type.Object({
  id: Uuid,
  date: PlainDate,
  names: LocalizedText,
  kind: Type.String(),
  /** the date may still move by a day */
  expected: Type.Boolean(),
  source: Type.String(),
  version: Version,
});
export type Holiday = Type.Static<typeof Holiday>;

export const HolidayContent = Type.Object(
  {
    date: PlainDate,
    names: LocalizedText,
    kind: Type.Enum(['solar', 'lunar', 'local']),
    expected: Type.Boolean(),
    source: cleanText({ max: 300 }),
  },
  closed,
);
export type HolidayContent = Type.Static<typeof HolidayContent>;
export const HolidayChange = Type.Object({ ...HolidayContent.properties, version: Version }, closed);
export type HolidayChange = Type.Static<typeof HolidayChange>;

export const Unit = Type.Object({
  id: Uuid,
  parentId: nullable(Uuid),
  names: LocalizedText,
  head: nullable(Type.Object({ id: Uuid, name: Type.String() })),
  archived: Type.Boolean(),
  version: Version,
});
export type Unit = Type.Static<typeof Unit>;

const unitContent = { names: LocalizedText, parentId: nullable(Uuid), headPersonId: nullable(Uuid) };
export const NewUnit = Type.Object(unitContent, closed);
export type NewUnit = Type.Static<typeof NewUnit>;
export const UnitChange = Type.Object(
  { version: Version, ...Type.Partial(Type.Object(unitContent)).properties, archived: Type.Optional(Type.Boolean()) },
  closed,
);
export type UnitChange = Type.Static<typeof UnitChange>;
