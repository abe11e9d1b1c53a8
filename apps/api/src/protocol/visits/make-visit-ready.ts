import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { loadVisit } from './load-visit.ts';
import { stepVisit } from './step-visit.ts';
import { gapsOf } from './visit-gaps.ts';

/**
 * All is ready. What is missing is named; whoever goes on all the same says why, and that is recorded with what was missing.
 * @throws visit-not-ready
 */
export async function makeVisitReady(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, reason = '' }: { version: number; reason?: string },
): Promise<void> {
  const row = await loadVisit(tx, actor, ability, id, 'schedule');
  const gaps = row.state === 'planning' ? await gapsOf(tx, actor.organizationId, row) : [];
  if (gaps.length > 0 && reason.trim() === '') {
    const errors = [{ pointer: '/reason', code: 'required', message: '/reason' }];
    throw problem('visit-not-ready', { params: { count: gaps.length, gaps }, errors });
  }
  await stepVisit(tx, bus, actor, row, {
    verb: 'makeReady',
    event: 'visit.made-ready',
    version,
    reason,
    ...(gaps.length > 0 && { after: { missing: gaps.map(({ kind }) => kind) } }),
  });
}
