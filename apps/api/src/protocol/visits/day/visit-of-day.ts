import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';

const hour = 3_600_000;
/** Who comes the evening before, and who leaves after midnight, is of this visit still. */
const around = 12 * hour;

const columns = {
  id: true,
  title: true,
  state: true,
  startsAt: true,
  endsAt: true,
  officerId: true,
  hostId: true,
  createdById: true,
  namesSeenBy: true,
  namesSeenByIds: true,
  version: true,
} as const;

/** States in which people come and go. What was ticked on time may arrive when the visit is long over. */
const open: readonly string[] = ['approved', 'planning', 'ready', 'in-progress', 'completed', 'closed'];

/** The visit that stands at the door. With `hold` nobody else writes ticks of it until the transaction ends. */
export async function visitOfDay(tx: Tx, actor: Actor, ability: Ability, id: string, { hold = false } = {}) {
  const { organizationId } = actor;
  if (hold) {
    await tx.$executeRaw`
      SELECT 1 FROM visit WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`;
  }
  const visit = await tx.visit.findUnique({ where: { organizationId_id: { organizationId, id } }, select: columns });
  if (!visit) throw problem('not-found');
  must(ability, 'checkIn', 'Visit', { createdById: visit.createdById, state: visit.state });
  return visit;
}

export type VisitOfDay = Awaited<ReturnType<typeof visitOfDay>>;

export const isOn = ({ state }: Pick<VisitOfDay, 'state'>): boolean => open.includes(state);

export const isOfTheDay = ({ startsAt, endsAt }: Pick<VisitOfDay, 'startsAt' | 'endsAt'>, at: Date): boolean =>
  at.getTime() >= startsAt.getTime() - around && at.getTime() <= endsAt.getTime() + around;
