import type { AllowedAction } from '@ravabet/contracts';
import type { Guest } from '@ravabet/contracts/protocol/guests';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must, refusal } from '../../platform/ability.ts';
import type { Databases } from '../../platform/databases.ts';
import { problem } from '../../platform/problems.ts';
import { readOf } from '../../platform/sql-text.ts';
import { visitsOfGuest } from '../visits/share/visits-of-guest.ts';
import { giftsOfGuest, listItemColumns, recordColumns } from './guest.sql.ts';
import { likenessesOf } from './share/likenesses-of.ts';

const one = readOf(
  'get_guest',
  `SELECT ${listItemColumns}, ${recordColumns} FROM guest r WHERE r.organization_id = $1::uuid AND r.id = $2::uuid`,
);
const gifts = readOf('gifts_of_guest', giftsOfGuest);

type Row = Omit<Guest, 'createdAt' | 'updatedAt' | 'visits' | 'gifts' | 'awaitsDecision' | 'allowedActions'> & {
  createdAt: Date;
  updatedAt: Date;
};

/** One guest as the page shows it. */
export async function getGuest({ reader, app }: Databases, actor: Actor, ability: Ability, id: string): Promise<Guest> {
  must(ability, 'read', 'Guest');
  const { organizationId } = actor;
  const [row] = await reader.rows<Row>(organizationId, one, [organizationId, id]);
  if (!row) throw problem('not-found');
  const [visits, given, likenesses] = await Promise.all([
    visitsOfGuest(reader, actor, ability, id),
    ability.can('read', 'Gift')
      ? reader.rows<Guest['gifts'][number]>(organizationId, gifts, [organizationId, id])
      : Promise.resolve([]),
    withOrganization(app.prisma, organizationId, (tx) => likenessesOf(tx, organizationId, [id])),
  ]);
  return {
    ...row,
    note: ability.can('readPrivate', 'Guest') ? row.note : null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    visits,
    gifts: given,
    awaitsDecision: likenesses.some(({ decision }) => decision === null),
    allowedActions: allowedActions(ability, row.state),
  };
}

function allowedActions(ability: Ability, state: Guest['state']): AllowedAction[] {
  const action = (verb: string, rule: Action): AllowedAction => {
    const reason = refusal(ability, rule, 'Guest', {});
    return reason ? { verb, disabledReason: reason } : { verb };
  };
  return state === 'active'
    ? [action('update', 'update'), action('archive', 'archive')]
    : [action('restore', 'restore')];
}
