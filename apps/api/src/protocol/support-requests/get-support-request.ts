import type { SupportRequest } from '@ravabet/contracts/protocol/support-requests';
import { withOrganization } from '@ravabet/db/with-organization';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import type { Databases } from '../../platform/databases.ts';
import { problem } from '../../platform/problems.ts';
import { readOf } from '../../platform/sql-text.ts';
import { readRecord } from '../../office/comments/share/read-record.ts';
import { allowedActions, factsOf } from './support-request.presenter.ts';
import { listItemColumns, recordColumns } from './support-request.sql.ts';

const read = readOf(
  'get_support_request',
  `SELECT (SELECT row_to_json(x)::text FROM (SELECT ${listItemColumns}, ${recordColumns}) x) AS json,
     r.unit_id AS "unitId", r.requested_by_id AS "requestedById"
   FROM support_request r WHERE r.organization_id = $1::uuid AND r.id = $2::uuid`,
);
interface Row {
  json: string;
  unitId: string;
  requestedById: string;
}
type Stored = Omit<SupportRequest, 'allowedActions' | 'became'> & {
  becameType: string | null;
  becameId: string | null;
};

/** One request as its page shows it. */
export async function getSupportRequest(
  { reader, app }: Databases,
  actor: Actor,
  ability: Ability,
  id: string,
): Promise<SupportRequest> {
  const { organizationId } = actor;
  const [row] = await reader.rows<Row>(organizationId, read, [organizationId, id]);
  if (!row) throw problem('not-found');
  const { becameType, becameId, ...stored } = JSON.parse(row.json) as Stored;
  const facts = { ...stored, unitId: row.unitId, requestedById: row.requestedById };
  must(ability, 'read', 'SupportRequest', factsOf(facts));
  const record =
    becameType !== null && becameId !== null
      ? await withOrganization(app.prisma, organizationId, (tx) => readRecord(tx, actor, ability, becameType, becameId))
      : null;
  return {
    ...stored,
    became:
      becameType !== null && becameId !== null
        ? { type: becameType, id: becameId, title: record?.title ?? null }
        : null,
    allowedActions: allowedActions(ability, facts),
  };
}
