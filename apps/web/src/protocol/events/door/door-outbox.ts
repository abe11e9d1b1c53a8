import { type EventTick, eventsRoutes, type TickAnswer } from '@ravabet/contracts/protocol/events';
import { call } from '../../../shared/call.ts';
import { CallProblem } from '../../../shared/call-problem.ts';
import { Outbox, type Refusal, type Waiting } from '../../../shared/outbox.ts';

export interface DoorEntry extends Pick<EventTick, 'kind' | 'hall' | 'at' | 'by'> {
  readonly organizationId: string;
  /** who it is, as far as the device knew: a name, or the code that was read */
  readonly who: string;
  /** false: the device did not know whether they have a seat, the server must say */
  readonly isSure: boolean;
}
export type WaitingTick = Waiting<DoorEntry>;

export const doorOutbox = new Outbox<DoorEntry>('event-door');

interface Heard {
  onTaken(tick: WaitingTick, answer: TickAnswer): Promise<void>;
  onRefused(tick: WaitingTick): void;
}

/**
 * Sends what waits of this person one by one, in its order. A tick leaves the outbox only when its answer stands on the page, so that
 * nobody vanishes for a moment; sent twice it is the same tick. True when the server heard anything.
 */
export async function sendWaiting(personId: string, { onTaken, onRefused }: Heard): Promise<boolean> {
  for (let isHeard = false; ; isHeard = true) {
    await doorOutbox.load();
    const next = doorOutbox.read().find((one) => one.personId === personId && one.refusedFor === null);
    if (!next) return isHeard;
    const answer = await answerTo(next);
    if ('refusal' in answer) {
      await doorOutbox.refused(next.id, answer.code, answer.refusal);
      onRefused(next);
    } else {
      await onTaken(next, answer);
      await doorOutbox.taken([next.id]);
    }
  }
}

/** @throws CallProblem when nothing was decided: no network, not signed in, the server is ill */
async function answerTo({
  id,
  subjectId,
  body,
}: WaitingTick): Promise<TickAnswer | { code: string; refusal: Refusal | null }> {
  const { organizationId, kind, hall, at, by } = body;
  try {
    return await call(eventsRoutes.tick, {
      params: { organizationId, id: subjectId },
      body: { id, kind, hall, at, by, deviceId: await doorOutbox.deviceId() },
      attempts: 1,
    });
  } catch (error) {
    const isOfTheTick = error instanceof CallProblem && [400, 403, 404, 409, 413, 422].includes(error.status);
    if (!isOfTheTick) throw error;
    const { code, title, detail } = error;
    return { code, refusal: title ? { title, detail: detail ?? '' } : null };
  }
}
