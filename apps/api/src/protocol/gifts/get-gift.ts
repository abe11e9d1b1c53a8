import { type AllowedAction, verbsFrom } from '@ravabet/contracts';
import { type Gift, giftWorkflow } from '@ravabet/contracts/protocol/gifts';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must, refusal } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { readOf } from '../../platform/sql-text.ts';
import { fromGifts, listItemColumns, recordColumns } from './gift.sql.ts';

const read = readOf(
  'get_gift',
  `SELECT ${listItemColumns}, ${recordColumns} ${fromGifts} WHERE r.organization_id = $1::uuid AND r.id = $2::uuid`,
);
type Row = Omit<Gift, 'createdAt' | 'updatedAt' | 'decidedAt' | 'allowedActions'> & {
  createdById: string;
  createdAt: Date;
  updatedAt: Date;
  decidedAt: Date | null;
};

/** One gift as its page shows it. */
export async function getGift(reader: TenantReader, actor: Actor, ability: Ability, id: string): Promise<Gift> {
  must(ability, 'read', 'Gift');
  const [row] = await reader.rows<Row>(actor.organizationId, read, [actor.organizationId, id]);
  if (!row) throw problem('not-found');
  const { createdById, ...gift } = row;
  return {
    ...gift,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    allowedActions: allowedActions(ability, row.state, createdById),
  };
}

const ruleOf: Record<string, Action> = {
  approve: 'approve',
  refuse: 'approve',
  'hand-over': 'update',
  withdraw: 'withdraw',
};

function allowedActions(ability: Ability, state: Gift['state'], createdById: string): AllowedAction[] {
  const action = (verb: string, rule: Action): AllowedAction => {
    const reason = refusal(ability, rule, 'Gift', { createdById });
    return reason ? { verb, disabledReason: reason } : { verb };
  };
  const changes = state === 'recorded' || state === 'awaiting-approval' ? [action('update', 'update')] : [];
  return [...verbsFrom(giftWorkflow, state).map((verb) => action(verb, ruleOf[verb] ?? 'update')), ...changes];
}
