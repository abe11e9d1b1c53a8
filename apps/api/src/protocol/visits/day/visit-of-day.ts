import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { type LoadedVisit, loadVisit } from '../load-visit.ts';

const hour = 3_600_000;
/** Who comes the evening before, and who leaves after midnight, is of this visit still. */
const around = 12 * hour;

/** States in which people come and go. What was ticked on time may arrive when the visit is long over. */
const open: readonly string[] = ['approved', 'planning', 'ready', 'in-progress', 'completed', 'closed'];

/** The visit that stands at the door. With `hold` nobody else writes ticks of it until the transaction ends. */
export async function visitOfDay(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  { hold = false, verb = 'checkIn' }: { hold?: boolean; verb?: Action } = {},
): Promise<LoadedVisit> {
  if (hold) {
    await tx.$executeRaw`
      SELECT 1 FROM visit WHERE organization_id = ${actor.organizationId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`;
  }
  return loadVisit(tx, actor, ability, id, verb);
}

export const isOn = ({ state }: Pick<LoadedVisit, 'state'>): boolean => open.includes(state);

export const isOfTheDay = ({ startsAt, endsAt }: Pick<LoadedVisit, 'startsAt' | 'endsAt'>, at: Date): boolean =>
  at.getTime() >= startsAt.getTime() - around && at.getTime() <= endsAt.getTime() + around;
