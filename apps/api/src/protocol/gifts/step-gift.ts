import { type GiftEvent, giftWorkflow } from '@ravabet/contracts/protocol/gifts';
import type { Tx } from '@ravabet/db';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { decided, plan } from '../../platform/transition.ts';
import { loadGift } from './load-gift.ts';
import { tellOfGift } from './tell-of-gift.ts';

export interface GiftStep {
  readonly version: number;
  readonly reason?: string;
}
export type GiftStepCall = [tx: Tx, bus: Bus, actor: Actor, ability: Ability, id: string, step: GiftStep];

interface Meaning {
  readonly verb: keyof (typeof giftWorkflow)['transitions'];
  readonly rule: Action;
  readonly event: GiftEvent;
  /** kept with the gift: who decided, when and why */
  readonly isDecision?: boolean;
}

/** One step of the workflow: from-states and version stand in the UPDATE, so that of several at once one goes through. */
export async function stepGift(
  { verb, rule, event, isDecision = false }: Meaning,
  ...[tx, bus, actor, ability, id, { version, reason = '' }]: GiftStepCall
): Promise<void> {
  const { organizationId, personId } = actor;
  const row = await loadGift(tx, actor, ability, rule, id);
  const { from, to } = plan(giftWorkflow, verb, row, version, 'gift-not-in-state');
  const decision = isDecision ? { decidedById: personId, decidedAt: new Date(), decisionReason: reason } : {};
  decided(
    await tx.gift.updateMany({
      where: { organizationId, id, version, state: { in: from } },
      data: { state: to, ...decision, version: { increment: 1 } },
    }),
  );
  const subject = { subjectType: 'Gift', subjectId: id };
  const states = { before: { state: row.state }, after: { state: to } };
  await audit(tx, actor, { event, ...subject, ...states, ...(reason && { reason }) });
  await tellOfGift(tx, bus, organizationId, id, version + 1);
}
