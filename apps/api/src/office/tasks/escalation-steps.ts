import { addWorkingDays, instantOf, localDateOf, type WorkCalendar, workingDayBefore } from '@ravabet/calendars';
import {
  type EscalationReceiver,
  type EscalationStep,
  EscalationSteps,
  usualEscalation,
} from '@ravabet/contracts/office/tasks';
import { Value } from 'typebox/value';

/** Working days are told of when the office opens, not at midnight. */
const opensAt = '08:00:00';
const milliseconds = { minutes: 60_000, hours: 3_600_000 };

const receiverKey = (receiver: EscalationReceiver): string =>
  'personId' in receiver ? receiver.personId : receiver.relation;

/** The moment of a step, in one line. */
export const momentKey = ({ when, amount, unit }: EscalationStep): string => `${when} ${amount} ${unit}`;

/** What a step says, in one line: the order of its receivers does not matter. */
export const stepKey = (step: EscalationStep): string =>
  `${momentKey(step)} ${step.tell.map(receiverKey).sort().join(' ')}`;

/** When a step is told: a step before never after the due time, and the other way round. */
export function firesAt(step: EscalationStep, dueAt: Date, calendar: WorkCalendar): Date {
  const sign = step.when === 'before' ? -1 : 1;
  if (step.unit !== 'workingDays') return new Date(dueAt.getTime() + sign * step.amount * milliseconds[step.unit]);
  const day = localDateOf(dueAt.toISOString(), calendar.timeZone);
  const told =
    sign < 0 ? workingDayBefore(day, step.amount, calendar) : addWorkingDays(day, step.amount, calendar).date;
  const moment = Date.parse(instantOf(`${told}T${opensAt}`, calendar.timeZone));
  return new Date(sign < 0 ? Math.min(moment, dueAt.getTime()) : Math.max(moment, dueAt.getTime()));
}

/** The steps that an organisation has set, or the usual ones. */
export function defaultSteps(settings: unknown): EscalationStep[] {
  const kept = (settings as { taskEscalation?: unknown } | null)?.taskEscalation;
  return kept === undefined ? [...usualEscalation] : stepsOf(kept);
}

/** As they were kept; what an older version kept otherwise is not told rather than told wrongly. */
export const stepsOf = (kept: unknown): EscalationStep[] => (Value.Check(EscalationSteps, kept) ? kept : []);
