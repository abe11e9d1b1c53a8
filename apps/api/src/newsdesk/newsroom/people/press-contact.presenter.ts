import type { PressContact } from '@ravabet/contracts/newsdesk/newsroom';
import type { Tx } from '@ravabet/db';
import type { Ability } from '@ravabet/permissions';
import { problem } from '../../../platform/problems.ts';
import { filledTexts } from '../filled-texts.ts';
import { offered } from '../offered-actions.ts';

const select = {
  id: true,
  names: true,
  jobTitles: true,
  subjects: true,
  phone: true,
  email: true,
  position: true,
  shown: true,
  version: true,
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof find>>>;
const find = (tx: Tx, organizationId: string, id: string) =>
  tx.pressContact.findFirst({ where: { organizationId, id, deletedAt: null }, select });

/** @throws not-found */
export async function loadPressContact(tx: Tx, organizationId: string, id: string): Promise<Row> {
  const row = await find(tx, organizationId, id);
  if (!row) throw problem('not-found');
  return row;
}

/** In the order of the public page. */
export async function allPressContacts(tx: Tx, organizationId: string): Promise<Row[]> {
  const where = { organizationId, deletedAt: null };
  return tx.pressContact.findMany({ where, select, orderBy: [{ position: 'asc' }, { id: 'asc' }], take: 200 });
}

/** What stands in public is changed by those who may publish. */
export const changeAction = (isPublic: boolean) => (isPublic ? ('publish' as const) : ('update' as const));

export function presentPressContact(row: Row, ability: Ability): PressContact {
  const { names, jobTitles, subjects, ...rest } = row;
  return {
    ...rest,
    names: filledTexts(names),
    jobTitles: filledTexts(jobTitles),
    subjects: filledTexts(subjects),
    allowedActions: offered(ability, 'PressContact', [
      ['update', changeAction(row.shown)],
      [row.shown ? 'hide' : 'show', 'publish'],
      ['remove', row.shown ? 'publish' : 'delete'],
    ]),
  };
}
