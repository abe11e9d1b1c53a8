import * as Type from 'typebox';
import { Uuid } from '../../kernel/index.ts';

const closed = { additionalProperties: false } as const;

/** Who stands in a relation to the task, whoever that is when the time has come. */
export const escalationRelations = ['owner', 'asker', 'unit-head', 'pr-manager', 'head'] as const;
export type EscalationRelation = (typeof escalationRelations)[number];

/** Somebody by their relation to the task, or one person by name. */
export const EscalationReceiver = Type.Union([
  Type.Object({ relation: Type.Enum([...escalationRelations]) }, closed),
  Type.Object({ personId: Uuid }, closed),
]);
export type EscalationReceiver = Type.Static<typeof EscalationReceiver>;

export const escalationUnits = ['minutes', 'hours', 'workingDays'] as const;
export type EscalationUnit = (typeof escalationUnits)[number];
/** Sixty days of whatever kind: what is later than that is told by nobody. */
export const mostOfUnit: Record<EscalationUnit, number> = { minutes: 1440, hours: 720, workingDays: 40 };

/** Who is told, and how long before or after the due time. */
export const EscalationStep = Type.Object(
  {
    tell: Type.Array(EscalationReceiver, { minItems: 1, maxItems: 6 }),
    when: Type.Enum(['before', 'after']),
    amount: Type.Integer({ minimum: 0, maximum: 1440 }),
    unit: Type.Enum([...escalationUnits]),
  },
  closed,
);
export type EscalationStep = Type.Static<typeof EscalationStep>;
export const EscalationSteps = Type.Array(EscalationStep, { maxItems: 10 });

/** Where an organisation has set none: the owner a day before, and with who asked once it has passed. */
export const usualEscalation: readonly EscalationStep[] = [
  { tell: [{ relation: 'owner' }], when: 'before', amount: 24, unit: 'hours' },
  { tell: [{ relation: 'owner' }, { relation: 'asker' }], when: 'after', amount: 0, unit: 'minutes' },
];
