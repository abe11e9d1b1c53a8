import type { EventRegistrationSettings, NewEvent } from '@ravabet/contracts/protocol/events';
import type { Prisma, Tx } from '@ravabet/db';
import { knownOccasionNames } from '../occasions/share/known-occasion-names.ts';
import { problem } from '../../platform/problems.ts';

export const noWords = { fa: '', ar: '', en: '', zh: '' };
export const usualRegistration: EventRegistrationSettings = {
  intro: noWords,
  closesAt: null,
  needsApproval: false,
  hasWaitingList: true,
  questions: [],
};

const wrong = (slug: 'event-time-wrong' | 'event-owner-not-possible' | 'event-occasion-not-possible', field: string) =>
  problem(slug, { errors: [{ pointer: `/${field}`, code: 'wrong', message: `/${field}` }] });

type Said = Partial<Omit<NewEvent, 'id'>>;

/** What is said of an event as columns, after looking whether it can be so. @throws event-time-wrong | event-owner-not-possible | event-occasion-not-possible */
export async function contentOf(
  tx: Tx,
  organizationId: string,
  said: Said,
  standing: { startsAt: Date | null; endsAt: Date | null },
) {
  const { startsAt, endsAt, ownerId, unitId, occasionId, ...words } = said;
  const start = startsAt === undefined ? standing.startsAt : startsAt === null ? null : new Date(startsAt);
  const end = endsAt === undefined ? standing.endsAt : endsAt === null ? null : new Date(endsAt);
  if ((start === null) !== (end === null)) throw wrong('event-time-wrong', start ? 'endsAt' : 'startsAt');
  if (start && end && end <= start) throw wrong('event-time-wrong', 'endsAt');
  if (ownerId !== undefined) {
    const where = { organizationId, personId: ownerId, endedAt: null };
    if ((await tx.membership.count({ where })) === 0) throw wrong('event-owner-not-possible', 'ownerId');
  }
  if (unitId && (await tx.unit.count({ where: { organizationId, id: unitId } })) === 0) {
    throw wrong('event-owner-not-possible', 'unitId');
  }
  if (occasionId && (await knownOccasionNames(tx, organizationId, occasionId)) === null) {
    throw wrong('event-occasion-not-possible', 'occasionId');
  }
  return {
    ...words,
    startsAt: start,
    endsAt: end,
    ...(ownerId !== undefined && { ownerId }),
    ...(unitId !== undefined && { unitId }),
    ...(occasionId !== undefined && { occasionId }),
  } satisfies Prisma.EventUncheckedUpdateManyInput;
}
