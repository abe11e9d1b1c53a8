import type { DayItem, Tick, VisitDay } from '@ravabet/contracts/protocol/visits';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { refusal } from '../../../platform/ability.ts';
import { namesOfParticipants } from './names-of-participants.ts';
import { visitOfDay } from './visit-of-day.ts';

/** Everything the board of a day needs to work on alone, in a constant number of questions to the database. */
export async function getVisitDay(tx: Tx, actor: Actor, ability: Ability, id: string): Promise<VisitDay> {
  const visit = await visitOfDay(tx, actor, ability, id);
  const { organizationId } = actor;
  const items = await tx.$queryRaw<(Omit<DayItem, 'startsAt' | 'endsAt'> & { startsAt: Date; endsAt: Date })[]>`
    SELECT i.id, i.starts_at AS "startsAt", i.ends_at AS "endsAt", i.title, i.place, i.speaker, i.needs,
      i.participant_ids AS "participantIds",
      CASE WHEN z.id IS NULL THEN NULL
        ELSE jsonb_build_object('names', z.names, 'kind', z.kind, 'photosAllowed', z.photos_allowed) END AS zone,
      CASE WHEN g.id IS NULL THEN NULL
        ELSE jsonb_build_object('id', g.person_id, 'name', g.display_name, 'phone', g.phone) END AS guide,
      CASE WHEN u.id IS NULL THEN NULL
        ELSE jsonb_build_object('names', u.names, 'head', CASE WHEN h.id IS NULL THEN NULL
          ELSE jsonb_build_object('id', h.person_id, 'name', h.display_name, 'phone', h.phone) END) END AS unit
    FROM visit_item i
    LEFT JOIN hospital_zone z ON z.organization_id = i.organization_id AND z.id = i.zone_id
    LEFT JOIN membership g ON g.organization_id = i.organization_id AND g.person_id = i.guide_id
    LEFT JOIN unit u ON u.organization_id = i.organization_id AND u.id = i.responsible_unit_id
    LEFT JOIN membership h ON h.organization_id = u.organization_id AND h.person_id = u.head_person_id
    WHERE i.organization_id = ${organizationId}::uuid AND i.visit_id = ${id}::uuid AND i.removed_at IS NULL
    ORDER BY i.starts_at, i.ends_at, i.id`;
  const officer = visit.officerId
    ? await tx.membership.findFirst({
        where: { organizationId, personId: visit.officerId },
        select: { personId: true, displayName: true, phone: true },
      })
    : null;
  return {
    now: new Date().toISOString(),
    visit: {
      id,
      title: visit.title,
      state: visit.state,
      startsAt: visit.startsAt.toISOString(),
      endsAt: visit.endsAt.toISOString(),
      officer: officer && { id: officer.personId, name: officer.displayName, phone: officer.phone },
    },
    items: items.map((item) => ({
      ...item,
      startsAt: item.startsAt.toISOString(),
      endsAt: item.endsAt.toISOString(),
    })),
    participants: await namesOfParticipants(tx, actor, ability, visit),
    ticks: await ticksOf(tx, organizationId, id),
    mayAdmit: refusal(ability, 'update', 'Visit', { ...visit.facts }) === null,
    mayTick: true,
  };
}

async function ticksOf(tx: Tx, organizationId: string, visitId: string): Promise<Tick[]> {
  const rows = await tx.$queryRaw<
    (Omit<Tick, 'tickedAt' | 'settledAt'> & { tickedAt: Date; settledAt: Date | null })[]
  >`
    SELECT t.id, t.kind, t.item_id AS "itemId", t.participant_id AS "participantId", t.note, t.ticked_at AS "tickedAt",
      jsonb_build_object('id', t.ticked_by_id, 'name', m.display_name) AS "tickedBy", t.device_id AS "deviceId",
      t.device_order AS "deviceOrder", t.conflicts_with_id AS "conflictsWithId", t.settled_at AS "settledAt",
      t.is_discarded AS "isDiscarded"
    FROM visit_tick t
    JOIN membership m ON m.organization_id = t.organization_id AND m.person_id = t.ticked_by_id
    WHERE t.organization_id = ${organizationId}::uuid AND t.visit_id = ${visitId}::uuid
    ORDER BY t.ticked_at, t.device_order, t.id`;
  return rows.map((row) => ({
    ...row,
    tickedAt: row.tickedAt.toISOString(),
    settledAt: row.settledAt?.toISOString() ?? null,
  }));
}
