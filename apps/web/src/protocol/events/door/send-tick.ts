import { type EventTick, eventsRoutes, type TickAnswer } from '@ravabet/contracts/protocol/events';
import { call } from '../../../shared/call.ts';

/**
 * The one way a tick goes to the office. It has its id and its time before it is sent, and the same one may be sent as often as needed:
 * whoever keeps ticks while there is no network sends them through here, in their order.
 */
export const sendTick = (organizationId: string, eventId: string, tick: EventTick): Promise<TickAnswer> =>
  call(eventsRoutes.tick, { params: { organizationId, id: eventId }, body: tick });

const key = 'ravabet.device';

/** Which device ticked: the same one until its browser forgets. */
export function deviceId(newId: () => string): string {
  try {
    const known = localStorage.getItem(key);
    if (known) return known;
    const made = newId();
    localStorage.setItem(key, made);
    return made;
  } catch {
    return 'browser';
  }
}
