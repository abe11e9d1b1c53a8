import type { AllowedAction } from '@ravabet/contracts';
import type { SupportQuestion, SupportService } from '@ravabet/contracts/protocol/support-requests';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Action, Actor } from '@ravabet/permissions';
import { must, refusal } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';
import { readOf } from '../../../platform/sql-text.ts';

const columns = `s.id, s.names, s.deliverables, s.questions, s.is_at_time AS "isAtTime", s.lead_working_days AS "leadWorkingDays",
  s.daily_capacity AS "dailyCapacity", s.position, CASE WHEN s.retired_at IS NULL THEN 'active' ELSE 'retired' END AS state, s.version`;
const all = readOf(
  'support_services',
  `SELECT ${columns} FROM support_service s WHERE s.organization_id = $1::uuid AND (s.retired_at IS NOT NULL) = $2::boolean
   ORDER BY s.position, s.names ->> 'fa' COLLATE "fa-x-icu", s.id`,
);
const one = readOf(
  'support_service',
  `SELECT ${columns} FROM support_service s WHERE s.organization_id = $1::uuid AND s.id = $2::uuid`,
);
type Row = Omit<SupportService, 'allowedActions'>;

/** The catalogue in its order. */
export async function listSupportServices(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
  state: SupportService['state'] = 'active',
): Promise<{ items: SupportService[] }> {
  must(ability, 'read', 'SupportService');
  const rows = await reader.rows<Row>(organizationId, all, [organizationId, state === 'retired']);
  return { items: rows.map((row) => withActions(ability, row)) };
}

export async function getSupportService(
  reader: TenantReader,
  { organizationId }: Actor,
  ability: Ability,
  id: string,
): Promise<SupportService> {
  must(ability, 'read', 'SupportService');
  const [row] = await reader.rows<Row>(organizationId, one, [organizationId, id]);
  if (!row) throw problem('not-found');
  return withActions(ability, row);
}

function withActions(ability: Ability, row: Row): SupportService {
  const action = (verb: string, rule: Action): AllowedAction => {
    const reason = refusal(ability, rule, 'SupportService', {});
    return reason ? { verb, disabledReason: reason } : { verb };
  };
  const actions =
    row.state === 'active'
      ? [action('update', 'update'), action('retire', 'archive')]
      : [action('reinstate', 'restore')];
  return { ...row, allowedActions: actions };
}

/** Options belong to choices, at least two of them, and nothing has one id twice. @throws support-answers-wrong */
export function mustBeQuestions(questions: readonly SupportQuestion[]): void {
  const ids = questions.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]);
  const errors = questions.flatMap(({ kind, options }, n) => {
    const isChoice = kind === 'choice' || kind === 'choices';
    const pointer = `/questions/${n}/options`;
    return (isChoice ? options.length >= 2 : options.length === 0)
      ? []
      : [{ pointer, code: 'options', message: pointer }];
  });
  if (new Set(ids).size < ids.length) errors.push({ pointer: '/questions', code: 'ids', message: '/questions' });
  if (errors.length > 0) throw problem('support-answers-wrong', { errors });
}
