import { type NewTick, type NewWalkIn, visitDayRoutes } from '@ravabet/contracts/protocol/visits';
import { call } from '../../../shared/call.ts';
import { CallProblem } from '../../../shared/call-problem.ts';
import { Outbox, type Waiting } from '../../../shared/outbox.ts';

type Ticked = Omit<NewTick, 'id' | 'deviceOrder'> & { type: 'tick' };
type WalkedIn = Omit<NewWalkIn, 'id'> & { type: 'walk-in' };
export type DayEntry = (Ticked | WalkedIn) & { organizationId: string };
export type WaitingEntry = Waiting<DayEntry>;

export const dayOutbox = new Outbox<DayEntry>('visit-day');
const atOnce = 100;

/** What goes in one request: ticks of one visit that follow each other; a walk-in goes alone. */
function nextBatch(waiting: readonly WaitingEntry[]): WaitingEntry[] {
  const [first] = waiting;
  if (!first) return [];
  if (first.body.type === 'walk-in') return [first];
  const other = waiting.findIndex(({ subjectId, body }) => subjectId !== first.subjectId || body.type !== 'tick');
  return waiting.slice(0, Math.min(other < 0 ? waiting.length : other, atOnce));
}

/**
 * Sends what waits of this person, in its order. What the server took leaves the outbox only when `onSent` has brought its answer to the
 * page, so that nothing ticked vanishes for a moment.
 */
export async function sendWaiting(personId: string, onSent: (visitId: string) => Promise<void>): Promise<void> {
  for (;;) {
    await dayOutbox.load();
    const mine = dayOutbox.read().filter((one) => one.personId === personId && one.refusedFor === null);
    const batch = nextBatch(mine);
    const [first] = batch;
    if (!first) return;
    const refused = await outcomesOf(batch, first);
    await onSent(first.subjectId);
    for (const [id, problem] of refused) await dayOutbox.refused(id, problem);
    await dayOutbox.taken(batch.map(({ id }) => id).filter((id) => !refused.has(id)));
  }
}

/** What of a batch was refused, by the slug of its problem. */
async function outcomesOf(batch: readonly WaitingEntry[], first: WaitingEntry): Promise<Map<string, string>> {
  try {
    if (first.body.type === 'tick') return await sendTicks(batch, first);
    await sendWalkIn(first, first.body);
    return new Map();
  } catch (error) {
    const isOfTheBatch = error instanceof CallProblem && [400, 403, 404, 409, 413, 422].includes(error.status);
    if (!isOfTheBatch) throw error;
    return new Map(batch.map(({ id }) => [id, error.code]));
  }
}

async function sendTicks(batch: readonly WaitingEntry[], first: WaitingEntry): Promise<Map<string, string>> {
  const ticks = batch.flatMap(({ id, order, body }): NewTick[] => {
    if (body.type !== 'tick') return [];
    const { type: _type, organizationId: _organizationId, ...tick } = body;
    return [{ id, deviceOrder: order, ...tick }];
  });
  const { outcomes } = await call(visitDayRoutes.addTicks, {
    params: { organizationId: first.body.organizationId, id: first.subjectId },
    body: { deviceId: await dayOutbox.deviceId(), ticks },
    attempts: 1,
  });
  return new Map(outcomes.flatMap(({ id, problem }) => (problem ? [[id, problem] as const] : [])));
}

async function sendWalkIn(
  { id, subjectId }: WaitingEntry,
  entry: WalkedIn & { organizationId: string },
): Promise<void> {
  const { type: _type, organizationId, ...body } = entry;
  await call(visitDayRoutes.addWalkIn, {
    params: { organizationId, id: subjectId },
    body: { id, ...body },
    attempts: 1,
  });
}
