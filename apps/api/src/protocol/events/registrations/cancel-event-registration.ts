import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { leaveEvent } from './leave-event.ts';
import { loadRegistration } from './load-registration.ts';

/** Somebody called and does not come; the next who waits moves up. */
export async function cancelEventRegistration(
  tx: Tx,
  platform: Pick<Platform, 'jobs' | 'bus'>,
  actor: Actor,
  ability: Ability,
  params: { id: string; registrationId: string },
  { version, reason }: { version: number; reason?: string },
): Promise<void> {
  const row = await loadRegistration(tx, actor, ability, params, version);
  if (await leaveEvent(tx, platform, actor, row, 'cancelled', reason)) return;
  throw problem('event-registration-not-in-state', { params: { state: row.state } });
}
