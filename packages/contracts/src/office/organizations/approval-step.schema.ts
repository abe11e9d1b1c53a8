import * as Type from 'typebox';
import { cleanName, Role, roles, Uuid, nullable } from '../../kernel/index.ts';

const closed = { additionalProperties: false };
const name = cleanName({ min: 0, max: 100 });

/** Who decides a step: whoever holds a role, one person by name, or whoever heads a unit. Deputies stand in for each. */
export const ApprovalDecider = Type.Union([
  Type.Object({ role: Role }, closed),
  Type.Object({ personId: Uuid }, closed),
  Type.Object({ headOfUnitId: Uuid }, closed),
]);
export type ApprovalDecider = Type.Static<typeof ApprovalDecider>;

/** How long a step may wait, in working time of the organisation. */
export const ApprovalDue = Type.Union([
  Type.Object({ workingHours: Type.Integer({ minimum: 1, maximum: 200 }) }, closed),
  Type.Object({ workingDays: Type.Integer({ minimum: 1, maximum: 60 }) }, closed),
]);
export type ApprovalDue = Type.Static<typeof ApprovalDue>;

/** A step without a name of its own is called by who decides it. */
export const StepNames = Type.Object({ fa: name, ar: name, en: name, zh: name }, closed);
export type StepNames = Type.Static<typeof StepNames>;

export const ApprovalStepRule = Type.Object(
  { names: StepNames, decider: ApprovalDecider, due: nullable(ApprovalDue) },
  closed,
);
export type ApprovalStepRule = Type.Static<typeof ApprovalStepRule>;

export const byRole = (role: Role): ApprovalStepRule => ({
  names: { fa: '', ar: '', en: '', zh: '' },
  decider: { role },
  due: null,
});

/** Steps as they are kept: organisations that set theirs before steps had names kept roles alone. */
export function stepRulesOf(kept: unknown): ApprovalStepRule[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((step: unknown) => {
    if (typeof step !== 'string') return [step as ApprovalStepRule];
    const role = roles.find((known) => known === step);
    return role ? [byRole(role)] : [];
  });
}
