import type { AllowedAction } from '@ravabet/contracts';
import type { EventRegistration } from '@ravabet/contracts/protocol/events';
import type { TenantReader } from '@ravabet/db/tenant-reader';
import type { Ability } from '@ravabet/permissions';
import { refusal } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';
import { readOf } from '../../../platform/sql-text.ts';

const lastTick = `(SELECT DISTINCT ON (t.hall) t.hall, t.kind FROM event_tick t
  WHERE t.organization_id = r.organization_id AND t.registration_id = r.id ORDER BY t.hall, t.at DESC, t.recorded_at DESC)`;

/** Columns named as in the contract. `r` is the registration. */
export const registrationColumns = `
  r.id, r.state, r.source, r.name, r.email, r.phone, r.affiliation, r.language, r.answers, r.code,
  CASE WHEN r.state = 'waiting' THEN (SELECT count(*)::int FROM event_registration w WHERE w.organization_id = r.organization_id
    AND w.event_id = r.event_id AND w.state = 'waiting' AND (w.waiting_since, w.id) <= (r.waiting_since, r.id)) END AS queue,
  (SELECT min(t.at) FROM event_tick t WHERE t.organization_id = r.organization_id AND t.registration_id = r.id AND t.kind = 'in') AS "attendedAt",
  coalesce((SELECT json_agg(l.hall ORDER BY l.hall) FROM ${lastTick} l WHERE l.kind = 'in'), '[]') AS inside,
  r.certificate_code AS "certificateCode", r.created_at AS "createdAt", r.version`;

type Stored = Omit<EventRegistration, 'allowedActions'>;

export function presented(ability: Ability, stored: Stored): EventRegistration {
  const reason = refusal(ability, 'update', 'EventRegistration', {});
  const possible: Record<Stored['state'], string[]> = {
    pending: ['approve', 'decline', 'cancel'],
    waiting: ['decline', 'cancel'],
    registered: stored.attendedAt ? [] : ['cancel'],
    declined: [],
    cancelled: [],
  };
  const allowedActions: AllowedAction[] = possible[stored.state].map((verb) =>
    reason ? { verb, disabledReason: reason } : { verb },
  );
  return { ...stored, allowedActions };
}

const readOne = readOf(
  'get_event_registration',
  `SELECT (SELECT row_to_json(x)::text FROM (SELECT ${registrationColumns}) x) AS json FROM event_registration r
   WHERE r.organization_id = $1::uuid AND r.id = $2::uuid`,
);

/** One registration as it is after the commit. */
export async function oneRegistration(
  reader: TenantReader,
  organizationId: string,
  ability: Ability,
  id: string,
): Promise<EventRegistration> {
  const [row] = await reader.rows<{ json: string }>(organizationId, readOne, [organizationId, id]);
  if (!row) throw problem('not-found');
  return presented(ability, JSON.parse(row.json) as Stored);
}
