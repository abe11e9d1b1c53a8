import type { Visit } from '@ravabet/contracts/protocol/visits';
import { withOrganization } from '@ravabet/db/with-organization';
import { type Ability, type Actor, subject } from '@ravabet/permissions';
import type { Databases } from '../../platform/databases.ts';
import { problem } from '../../platform/problems.ts';
import { readOf } from '../../platform/sql-text.ts';
import { loadVisit } from './load-visit.ts';
import { namesSeen } from './names-seen.ts';
import { gapsOf } from './visit-gaps.ts';
import { allowedActions } from './visit.presenter.ts';
import { listItemColumns, recordColumns } from './visit.sql.ts';

const read = readOf(
  'get_visit',
  `SELECT (SELECT row_to_json(x)::text FROM (SELECT ${listItemColumns}, ${recordColumns}) x) AS json
   FROM visit r WHERE r.organization_id = $1::uuid AND r.id = $2::uuid`,
);
type Stored = Omit<Visit, 'seesNames' | 'gaps' | 'allowedActions' | 'supportRequest'> & {
  supportRequest: { id: string; title: string; unitId: string; requestedById: string } | null;
};

/** One visit as its page shows it, with what is missing for it to be ready. */
export async function getVisit({ reader, app }: Databases, actor: Actor, ability: Ability, id: string): Promise<Visit> {
  const { organizationId } = actor;
  const { visit, gaps } = await withOrganization(app.prisma, organizationId, async (tx) => {
    const loaded = await loadVisit(tx, actor, ability, id);
    const open = ['approved', 'planning', 'ready'].includes(loaded.state);
    return { visit: loaded, gaps: open ? await gapsOf(tx, organizationId, loaded) : [] };
  });
  const [row] = await reader.rows<{ json: string }>(organizationId, read, [organizationId, id]);
  if (!row) throw problem('not-found');
  const { supportRequest: request, ...stored } = JSON.parse(row.json) as Stored;
  const asked = request && { ownerUnitId: request.unitId, createdById: request.requestedById };
  const seesRequest = asked !== null && ability.can('read', subject('SupportRequest', { ...asked }));
  const seesNames = namesSeen(actor, ability, visit);
  return {
    ...stored,
    // Free text of those who know the guests.
    note: seesNames ? stored.note : '',
    seesNames,
    supportRequest: request && seesRequest ? { id: request.id, title: request.title } : null,
    gaps,
    allowedActions: allowedActions(ability, visit.state, visit.facts),
  };
}
