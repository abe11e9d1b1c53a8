import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Platform } from '../../../platform/platform.ts';
import { problem } from '../../../platform/problems.ts';
import { leaveEvent } from './leave-event.ts';
import { loadRegistration } from './load-registration.ts';

/** Says no; the next who waits moves up. */
export async function declineEventRegistration(
  tx: Tx,
  platform: Pick<Platform, 'jobs' | 'bus'>,
  actor: Actor,
  ability: Ability,
  params: { id: string; registrationId: string },
  { version, reason }: { version: number; reason?: string },
): Promise<void> {
  const row = await loadRegistration(tx, actor, ability, params, version);
  if (await leaveEvent(tx, platform, actor, row, 'declined', reason)) return;
  throw problem('event-registration-not-in-state', { params: { state: row.state } });
}
