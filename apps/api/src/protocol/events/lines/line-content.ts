import {
  type EventLineChange,
  type EventLineField,
  eventLineFields,
  type EventPart,
  fieldsOfPart,
} from '@ravabet/contracts/protocol/events';
import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/**
 * A line as columns, after looking whether it belongs to its part and makes sense.
 * @throws event-line-wrong, pointing at each field
 */
export async function lineContent(
  tx: Tx,
  organizationId: string,
  part: EventPart,
  said: Omit<EventLineChange, 'version'>,
) {
  const errors: { pointer: string; code: string; message: string }[] = [];
  const wrong = (field: EventLineField, code: string): void => {
    errors.push({ pointer: `/${field}`, code, message: `/${field}` });
  };
  const { has, needs } = fieldsOfPart[part];
  for (const field of eventLineFields) if (isSaid(said[field]) && !has.includes(field)) wrong(field, 'foreign');
  for (const field of needs) if (!isSaid(said[field])) wrong(field, 'required');
  const { startsAt, endsAt, personId, unitId } = said;
  if (endsAt && !startsAt) wrong('startsAt', 'required');
  if (startsAt && endsAt && Date.parse(endsAt) <= Date.parse(startsAt)) wrong('endsAt', 'before-start');
  if (personId) {
    const where = { organizationId, personId, endedAt: null };
    if ((await tx.membership.count({ where })) === 0) wrong('personId', 'person');
  }
  if (unitId && (await tx.unit.count({ where: { organizationId, id: unitId } })) === 0) wrong('unitId', 'unit');
  if (errors.length > 0) throw problem('event-line-wrong', { errors });
  const at = (instant: string | null | undefined): Date | null => (instant ? new Date(instant) : null);
  const amount = (value: number | null | undefined): bigint | null =>
    value === null || value === undefined ? null : BigInt(value);
  return {
    title: said.title,
    note: said.note ?? '',
    startsAt: at(startsAt),
    endsAt: at(endsAt),
    dueAt: at(said.dueAt),
    place: said.place ?? '',
    who: said.who ?? '',
    personId: personId ?? null,
    unitId: unitId ?? null,
    planned: amount(said.planned),
    spent: amount(said.spent),
    status: said.status ?? null,
    likelihood: said.likelihood ?? null,
    effect: said.effect ?? null,
  };
}
