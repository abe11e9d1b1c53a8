import type { Language } from '@ravabet/contracts';
import { localized } from '@ravabet/contracts';
import type { Fact, FactChip } from '@ravabet/contracts/newsdesk/facts';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability, Actor } from '@ravabet/permissions';
import { must } from '../../platform/ability.ts';
import { problem } from '../../platform/problems.ts';
import { readOf } from '../../platform/sql-text.ts';
import { allowedActions, type FactRow } from './fact.presenter.ts';
import { factState, listItemColumns, recordColumns } from './fact.sql.ts';
import { factText } from './share/fact-text.ts';

const read = readOf(
  'get_fact',
  `SELECT row_to_json(x)::text AS json, x.state, f.owner_person_id AS "ownerPersonId", f.owner_unit_id AS "ownerUnitId" FROM (
     SELECT ${listItemColumns}, ${recordColumns} FROM fact r WHERE r.organization_id = $1::uuid AND r.id = $2::uuid) x,
   LATERAL (SELECT owner_person_id, owner_unit_id FROM fact WHERE organization_id = $1::uuid AND id = $2::uuid) f`,
);

/** One figure as its page shows it. */
export async function getFact(reader: TenantReader, actor: Actor, ability: Ability, id: string): Promise<Fact> {
  const { organizationId } = actor;
  const [row] = await reader.rows<FactRow & { json: string }>(organizationId, read, [organizationId, id]);
  if (!row) throw problem('not-found');
  must(ability, 'read', 'Fact', row);
  return { ...(JSON.parse(row.json) as Omit<Fact, 'allowedActions'>), allowedActions: allowedActions(ability, row) };
}

const readChip = readOf(
  'get_fact_chip',
  `SELECT r.id, r.names, r.unit, r.value::float8 AS value, ${factState} AS state, r.true_at::text AS "trueAt", r.expires_on::text AS "expiresOn",
     r.owner_person_id AS "ownerPersonId", r.owner_unit_id AS "ownerUnitId"
   FROM fact r WHERE r.organization_id = $1::uuid AND r.id = $2::uuid`,
);
interface ChipRow extends FactRow {
  id: string;
  names: Record<string, string>;
  unit: Record<string, string>;
  value: number;
  trueAt: string;
  expiresOn: string | null;
}

/** The figure as a text of that language says it now. */
export async function getFactChip(
  reader: TenantReader,
  actor: Actor,
  ability: Ability,
  id: string,
  language: Language,
): Promise<FactChip> {
  const { organizationId } = actor;
  const [row] = await reader.rows<ChipRow>(organizationId, readChip, [organizationId, id]);
  if (!row) throw problem('not-found');
  must(ability, 'read', 'Fact', row);
  const { names, unit, value, state, trueAt, expiresOn } = row;
  return {
    id: row.id,
    name: localized(names, language),
    text: factText(value, unit, language),
    state,
    trueAt,
    expiresOn,
  };
}
