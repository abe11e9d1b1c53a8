import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { problem } from '../../../platform/problems.ts';
import { alreadyBooked } from '../already-booked.ts';

export interface Taking {
  /** one id for each resource, in their order */
  readonly ids: readonly string[];
  readonly resourceIds: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly title: string;
  readonly isPrivate?: boolean;
  readonly subject?: { type: string; id: string } | undefined;
}

/**
 * Takes all of the resources for the time, or none, inside the transaction of whoever needs them.
 *
 * The exclusion constraint decides: of many who ask at once one row goes in, the others wait for that transaction and then insert nothing.
 * ON CONFLICT DO NOTHING also keeps two who wait for each other from being a deadlock, with the rows in one order for everybody.
 * @throws resource-already-booked (with who has what) | resource-not-in-state | not-found
 */
export async function takeResources(tx: Tx, actor: Actor, taking: Taking): Promise<void> {
  const { organizationId, personId } = actor;
  const { startsAt, endsAt, title, isPrivate = false, subject } = taking;
  const wanted = taking.resourceIds
    .map((resourceId, n) => ({ resourceId, id: taking.ids[n] ?? '' }))
    .toSorted((a, b) => (a.resourceId < b.resourceId ? -1 : 1));
  const resourceIds = wanted.map(({ resourceId }) => resourceId);
  // Held, so that none is retired meanwhile.
  const resources = await tx.$queryRaw<{ id: string; retired: boolean }[]>`
    SELECT id, retired_at IS NOT NULL AS retired FROM resource
    WHERE organization_id = ${organizationId}::uuid AND id = ANY(${resourceIds}::uuid[]) ORDER BY id FOR SHARE`;
  if (resources.length < wanted.length) throw problem('not-found');
  if (resources.some(({ retired }) => retired))
    throw problem('resource-not-in-state', { params: { state: 'retired' } });
  const taken = await tx.$queryRaw<{ resourceId: string }[]>`
    INSERT INTO booking (organization_id, id, resource_id, starts_at, ends_at, title, is_private, subject_type, subject_id, booked_by_id, updated_at)
    SELECT ${organizationId}::uuid, w.id, w.resource_id, ${startsAt}, ${endsAt}, ${title}, ${isPrivate}, ${subject?.type ?? null},
      ${subject?.id ?? null}::uuid, ${personId}::uuid, now()
    FROM unnest(${wanted.map(({ id }) => id)}::uuid[], ${resourceIds}::uuid[]) AS w(id, resource_id) ORDER BY w.resource_id
    ON CONFLICT DO NOTHING RETURNING resource_id AS "resourceId"`;
  if (taken.length < wanted.length) {
    const missed = resourceIds.filter((id) => !taken.some(({ resourceId }) => resourceId === id));
    throw await alreadyBooked(tx, organizationId, { resourceIds: missed, startsAt, endsAt });
  }
}
