import type { PressQuestion } from '@ravabet/contracts/newsdesk/newsroom';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';
import { ReadyJson } from '../../../platform/serve.ts';
import { readOf } from '../../../platform/sql-text.ts';
import { allowedActions } from './press-question.presenter.ts';
import { listItemColumns, recordColumns } from './press-question.sql.ts';
import { questionCode } from './question-code.ts';

const read = readOf(
  'get_press_question',
  `SELECT row_to_json(x)::text AS json FROM (SELECT ${listItemColumns}, ${recordColumns} FROM press_question r
   WHERE r.organization_id = $1::uuid AND r.id = $2::uuid) x`,
);

/** One question as its page shows it. */
export async function getPressQuestion(
  reader: TenantReader,
  secret: string,
  actor: Actor,
  ability: Ability,
  id: string,
): Promise<ReadyJson> {
  must(ability, 'read', 'PressQuestion');
  const [row] = await reader.rows<{ json: string }>(actor.organizationId, read, [actor.organizationId, id]);
  if (!row) throw problem('not-found');
  const { wholeText, ...found } = JSON.parse(row.json) as Omit<PressQuestion, 'allowedActions' | 'trackingCode'> & {
    wholeText: string;
  };
  const answer: PressQuestion = {
    ...found,
    text: wholeText,
    trackingCode: questionCode(secret, id),
    allowedActions: allowedActions(ability, found),
  };
  return new ReadyJson(JSON.stringify(answer));
}
