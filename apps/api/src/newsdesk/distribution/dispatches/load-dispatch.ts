import type {
  DispatchPurpose,
  DispatchState,
  DispatchTiming,
  Subjects,
} from '@ravabet/contracts/newsdesk/distribution';
import type { Prisma, Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';

const verbColumns = {
  organizationId: true,
  id: true,
  pressReleaseId: true,
  purpose: true,
  state: true,
  timing: true,
  scheduledFor: true,
  listIds: true,
  recipientIds: true,
  subjects: true,
  replyTo: true,
  contents: true,
  reason: true,
  preparedById: true,
  version: true,
} satisfies Prisma.DispatchSelect;

export type LoadedDispatch = Omit<
  Prisma.DispatchGetPayload<{ select: typeof verbColumns }>,
  'purpose' | 'state' | 'timing' | 'subjects'
> & { purpose: DispatchPurpose; state: DispatchState; timing: DispatchTiming; subjects: Partial<Subjects> };

/** The dispatch a verb works on, after asking whether the person may. Absent and foreign ones are answered alike. */
export async function loadDispatch(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  verb: Action,
  id: string,
): Promise<LoadedDispatch> {
  const row = await findDispatch(tx, actor.organizationId, id);
  if (!row) throw problem('not-found');
  must(ability, verb, 'Dispatch', { state: row.state });
  return row;
}

export async function findDispatch(tx: Tx, organizationId: string, id: string): Promise<LoadedDispatch | null> {
  const row = await tx.dispatch.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: verbColumns,
  });
  return row as LoadedDispatch | null;
}
