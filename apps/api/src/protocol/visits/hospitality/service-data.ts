import type { NewVisitService } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import { problem } from '../../../platform/problems.ts';

type Said = Partial<Omit<NewVisitService, 'id'>>;

/** As it is stored: instants, rials; what is not said stays out. */
export function serviceData({ startsAt, endsAt, plannedRial, spentRial, ...rest }: Said) {
  const at = (instant: string | null): Date | null => (instant === null ? null : new Date(instant));
  const rial = (amount: number | null): bigint | null => (amount === null ? null : BigInt(amount));
  return {
    ...rest,
    ...(startsAt !== undefined && { startsAt: at(startsAt) }),
    ...(endsAt !== undefined && { endsAt: at(endsAt) }),
    ...(plannedRial !== undefined && { plannedRial: rial(plannedRial) }),
    ...(spentRial !== undefined && { spentRial: rial(spentRial) }),
  };
}

/** @throws visit-time-wrong | visit-item-part-not-possible */
export async function mustBePossibleService(
  tx: Tx,
  organizationId: string,
  visitId: string,
  service: {
    startsAt?: Date | null;
    endsAt?: Date | null;
    participantIds?: string[];
    responsibleUnitId?: string | null;
    kind?: string;
    language?: string;
    personId?: string | null;
  },
): Promise<void> {
  const { startsAt, endsAt, participantIds = [], responsibleUnitId, kind, language, personId } = service;
  if (startsAt && endsAt && endsAt <= startsAt) {
    throw problem('visit-time-wrong', { errors: [{ pointer: '/endsAt', code: 'time', message: '/endsAt' }] });
  }
  const wrong: string[] = [];
  const known = { organizationId, visitId, id: { in: participantIds }, removedAt: null };
  if ((await tx.visitParticipant.count({ where: known })) < participantIds.length) wrong.push('/participantIds');
  if (responsibleUnitId) {
    const unit = { organizationId, id: responsibleUnitId, archivedAt: null };
    if ((await tx.unit.count({ where: unit })) === 0) wrong.push('/responsibleUnitId');
  }
  const isInterpreter = kind === 'interpreter';
  if (language && !isInterpreter) wrong.push('/language');
  if (personId) {
    const member = { organizationId, personId, endedAt: null };
    if (!isInterpreter || (await tx.membership.count({ where: member })) === 0) wrong.push('/personId');
  }
  if (wrong.length === 0) return;
  throw problem('visit-item-part-not-possible', {
    errors: wrong.map((pointer) => ({ pointer, code: 'part', message: pointer })),
  });
}
