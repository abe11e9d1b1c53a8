import { type PressEvent, pressEventWorkflow } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability, Action } from '@ravabet/permissions';
import { problem } from '../../../platform/problems.ts';
import { filledTexts } from '../filled-texts.ts';
import { offered } from '../offered-actions.ts';

const select = {
  id: true,
  state: true,
  titles: true,
  descriptions: true,
  places: true,
  directions: true,
  startsAt: true,
  endsAt: true,
  contactId: true,
  version: true,
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof find>>>;
const find = (tx: Tx, organizationId: string, id: string) =>
  tx.pressEvent.findFirst({ where: { organizationId, id, deletedAt: null }, select });

/** @throws not-found */
export async function loadPressEvent(tx: Tx, organizationId: string, id: string): Promise<Row> {
  const row = await find(tx, organizationId, id);
  if (!row) throw problem('not-found');
  return row;
}

export async function allPressEvents(tx: Tx, organizationId: string): Promise<Row[]> {
  const where = { organizationId, deletedAt: null };
  return tx.pressEvent.findMany({ where, select, orderBy: [{ startsAt: 'desc' }, { id: 'asc' }], take: 200 });
}

/** The times and the contact of an event make sense. @throws press-event-ends-before-start | press-contact-unknown */
export async function checkPressEvent(
  tx: Tx,
  organizationId: string,
  { startsAt, endsAt, contactId }: { startsAt: string; endsAt: string; contactId: string | null },
): Promise<void> {
  if (Date.parse(endsAt) <= Date.parse(startsAt)) {
    throw problem('press-event-ends-before-start', {
      errors: [{ pointer: '/endsAt', code: 'date', message: '/endsAt' }],
    });
  }
  if (contactId === null) return;
  const known = await tx.pressContact.count({ where: { organizationId, id: contactId, deletedAt: null } });
  if (known === 0) throw problem('press-contact-unknown');
}

export function presentPressEvent(row: Row, ability: Ability): PressEvent {
  const state = row.state as PressEvent['state'];
  const steps = Object.entries(pressEventWorkflow.transitions)
    .filter(([, { from }]) => (from as readonly string[]).includes(state))
    .map(([verb]): [string, Action] => [verb, 'publish']);
  return {
    ...row,
    state,
    titles: filledTexts(row.titles),
    descriptions: filledTexts(row.descriptions),
    places: filledTexts(row.places),
    directions: filledTexts(row.directions),
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    allowedActions: offered(ability, 'PressEvent', [
      ['update', state === 'draft' ? 'update' : 'publish'],
      ...steps,
      ...(state === 'draft' ? ([['remove', 'delete']] as const) : []),
    ]),
  };
}
