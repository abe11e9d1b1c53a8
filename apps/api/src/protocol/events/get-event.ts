import type { EventPart, EventRecord } from '@ravabet/contracts/protocol/events';
import { withOrganization } from '@ravabet/db/with-organization';
import { type Ability, type Actor, subject } from '@ravabet/permissions';
import { newsroomAddress } from '../../newsdesk/newsroom/share/newsroom-address.ts';
import { must } from '../../platform/ability.ts';
import type { Platform } from '../../platform/platform.ts';
import { problem } from '../../platform/problems.ts';
import { readOf } from '../../platform/sql-text.ts';
import { knownOccasionNames } from '../occasions/share/known-occasion-names.ts';
import { allowedActions } from './event.presenter.ts';
import { listItemColumns, recordColumns } from './event.sql.ts';
import { linesOf } from './lines/lines-of.ts';

const read = readOf(
  'get_event',
  `SELECT (SELECT row_to_json(x)::text FROM (SELECT ${listItemColumns}, ${recordColumns}) x) AS json
   FROM event r WHERE r.organization_id = $1::uuid AND r.id = $2::uuid`,
);
type Stored = Omit<EventRecord, 'allowedActions' | 'occasion' | 'lines' | 'publicUrl' | 'supportRequest'> & {
  occasionId: string | null;
  supportRequest: { id: string; title: string; unitId: string; requestedById: string } | null;
};

const confined: readonly EventPart[] = ['cost', 'sponsor', 'risk'];
/** What it costs and what may go wrong is for those who plan it and for the head. */
const maySee = (ability: Ability, part: EventPart): boolean =>
  !confined.includes(part) || ability.can('export', 'Event');

/** One event as its page shows it. */
export async function getEvent(
  { config, databases }: Pick<Platform, 'config' | 'databases'>,
  actor: Actor,
  ability: Ability,
  id: string,
): Promise<EventRecord> {
  must(ability, 'read', 'Event');
  const { organizationId } = actor;
  const [row] = await databases.reader.rows<{ json: string }>(organizationId, read, [organizationId, id]);
  if (!row) throw problem('not-found');
  const { occasionId, counts, supportRequest: request, ...stored } = JSON.parse(row.json) as Stored;
  const { occasion, lines, slug } = await withOrganization(databases.app.prisma, organizationId, async (tx) => {
    const names = occasionId === null ? null : await knownOccasionNames(tx, organizationId, occasionId);
    const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
    return {
      occasion: occasionId !== null && names ? { id: occasionId, names } : null,
      lines: await linesOf(tx, organizationId, stored),
      slug: organization.slug,
    };
  });
  const asked = request && { ownerUnitId: request.unitId, createdById: request.requestedById };
  const seesRequest = asked !== null && ability.can('read', subject('SupportRequest', { ...asked }));
  return {
    ...stored,
    occasion,
    lines: lines.filter(({ part }) => maySee(ability, part)),
    publicUrl: `${newsroomAddress(config, slug, 'fa')}/register/${stored.publicCode}`,
    supportRequest: request && seesRequest ? { id: request.id, title: request.title } : null,
    counts: ability.can('read', 'EventRegistration') ? counts : null,
    allowedActions: allowedActions(ability, stored),
  };
}
