import type { AllowedAction } from '@ravabet/contracts';
import type { Booking } from '@ravabet/contracts/protocol/resources';
import { type Ability, type Action, subject } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';

export interface BookingRow {
  id: string;
  resource: Booking['resource'];
  startsAt: Date;
  endsAt: Date;
  title: string;
  isPrivate: boolean;
  subjectType: string | null;
  subjectId: string | null;
  bookedBy: Booking['bookedBy'];
  createdById: string;
  cancelledAt: Date | null;
  cancelReason: string;
  isOver: boolean;
  version: number;
}

/** Row → contract. What a private booking is for, and the record behind it, is told to few. */
export function bookingOf(ability: Ability, row: BookingRow): Booking {
  const { createdById, cancelledAt, isOver, subjectType, subjectId } = row;
  const action = (verb: string, rule: Action): AllowedAction => {
    const reason = refusal(ability, rule, 'Booking', { createdById });
    return reason ? { verb, disabledReason: reason } : { verb };
  };
  const isTold = !row.isPrivate || ability.can('readPrivate', subject('Booking', { createdById }));
  return {
    id: row.id,
    resource: row.resource,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    title: isTold ? row.title : null,
    isPrivate: row.isPrivate,
    subject: isTold && subjectType !== null && subjectId !== null ? { type: subjectType, id: subjectId } : null,
    bookedBy: row.bookedBy,
    cancelledAt: cancelledAt?.toISOString() ?? null,
    cancelReason: isTold ? row.cancelReason : '',
    version: row.version,
    allowedActions: cancelledAt || isOver ? [] : [action('change', 'update'), action('cancel', 'cancel')],
  };
}
