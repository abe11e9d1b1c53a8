import type { VisitEvent } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { audit } from '../../../platform/audit.ts';
import type { Bus } from '../../../platform/bus.ts';
import type { LoadedVisit } from '../load-visit.ts';
import { tellVisitChanged } from '../tell-of-visit.ts';

/** What every change of a part of a visit leaves: a line in the trail, without names, and pages that ask again. */
export async function recordPart(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  visit: Pick<LoadedVisit, 'id' | 'version'>,
  line: { event: VisitEvent; before?: unknown; after?: unknown; reason?: string },
): Promise<void> {
  await audit(tx, actor, { ...line, subjectType: 'Visit', subjectId: visit.id });
  await tellVisitChanged(tx, bus, actor, visit);
}
