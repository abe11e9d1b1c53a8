import { presenceLastsSeconds, type Present } from '@ravabet/contracts/office/comments';
import type { Database, Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import type { Bus } from './bus.ts';

export interface Place {
  readonly subjectType: string;
  readonly subjectId: string;
}

/** Notes that a browser tab has the record open. Others are told only when something about it is new to them. */
export async function tellPresence(
  tx: Tx,
  bus: Pick<Bus, 'tell'>,
  { organizationId, personId }: Actor,
  place: Place & { tab: string; editing: boolean },
): Promise<void> {
  const { subjectType, subjectId, tab, editing } = place;
  const [known] = await tx.$queryRaw<{ editing: boolean }[]>`
    SELECT editing FROM presence WHERE organization_id = ${organizationId}::uuid AND subject_type = ${subjectType}
      AND subject_id = ${subjectId}::uuid AND person_id = ${personId}::uuid AND tab = ${tab}::uuid`;
  await tx.$executeRaw`
    INSERT INTO presence (organization_id, subject_type, subject_id, person_id, tab, editing, seen_at)
    VALUES (${organizationId}::uuid, ${subjectType}, ${subjectId}::uuid, ${personId}::uuid, ${tab}::uuid, ${editing}, now())
    ON CONFLICT (organization_id, subject_type, subject_id, person_id, tab)
    DO UPDATE SET editing = excluded.editing, seen_at = excluded.seen_at`;
  if (known?.editing !== editing) await bus.tell(tx, 'presence.changed', { organizationId, subjectType, subjectId });
}

export async function leavePresence(
  tx: Tx,
  bus: Pick<Bus, 'tell'>,
  { organizationId, personId }: Actor,
  { subjectType, subjectId, tab }: Place & { tab: string },
): Promise<void> {
  const left = await tx.presence.deleteMany({ where: { organizationId, subjectType, subjectId, personId, tab } });
  if (left.count > 0) await bus.tell(tx, 'presence.changed', { organizationId, subjectType, subjectId });
}

/** Each person once, whatever number of tabs; who fell silent is not here. */
export async function whoIsHere(tx: Tx, organizationId: string, place: Place): Promise<Present[]> {
  const rows = await tx.$queryRaw<(Omit<Present, 'since'> & { since: Date })[]>`
    SELECT p.person_id AS id, m.display_name AS name, bool_or(p.editing) AS editing, max(p.seen_at) AS since
    FROM presence p JOIN membership m ON m.organization_id = p.organization_id AND m.person_id = p.person_id
    WHERE p.organization_id = ${organizationId}::uuid AND p.subject_type = ${place.subjectType} AND p.subject_id = ${place.subjectId}::uuid
      AND p.seen_at > now() - make_interval(secs => ${presenceLastsSeconds}::float8)
    GROUP BY 1, 2 ORDER BY m.display_name, 1 LIMIT 50`;
  return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
}

/** Forgets who fell silent, and tells those who stayed. */
export async function forgetSilent(
  jobs: Database,
  bus: Pick<Bus, 'tell'>,
  after = presenceLastsSeconds,
): Promise<void> {
  await jobs.$transaction(async (tx) => {
    const gone = await tx.$queryRaw<(Place & { organizationId: string })[]>`
      WITH gone AS (
        DELETE FROM presence WHERE seen_at <= now() - make_interval(secs => ${after}::float8)
        RETURNING organization_id, subject_type, subject_id
      )
      SELECT DISTINCT organization_id AS "organizationId", subject_type AS "subjectType", subject_id AS "subjectId" FROM gone`;
    for (const place of gone) await bus.tell(tx, 'presence.changed', place);
  });
}
