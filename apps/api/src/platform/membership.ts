import type { Actor, Ability } from '@ravabet/permissions';
import { rulesFor } from '@ravabet/permissions';
import type { Role } from '@ravabet/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Bus } from './bus.ts';
import type { Databases } from './databases.ts';
import { problem } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
    ability: Ability;
  }
}

interface Standing {
  readonly actor: Actor;
  readonly ability: Ability;
}

const freshFor = 800;
/** Roles that look down the tree: what they may do below is less than what they may do at home. */
const reachDown: readonly Role[] = ['council-member', 'administrator'];

export interface Memberships {
  standingOf(personId: string, organizationId: string): Promise<Standing | null>;
}

/** Finds out what a person is in an organisation; asked at most once per 0.8 s and person, forgotten at once when roles change. */
export function openMemberships(databases: Databases, bus: Bus): Memberships {
  const known = new Map<string, { at: number; personId: string; answer: Promise<Standing | null> }>();
  bus.on('session.ended', ({ personId }) => {
    for (const [key, entry] of known) if (entry.personId === personId) known.delete(key);
  });
  bus.on('reconnected', () => known.clear());
  return {
    standingOf(personId, organizationId) {
      const key = `${personId} ${organizationId}`;
      const entry = known.get(key);
      const now = Date.now();
      if (entry && now - entry.at < freshFor) return entry.answer;
      if (known.size > 20_000) known.clear();
      const answer = readStanding(databases, personId, organizationId);
      known.set(key, { at: now, personId, answer });
      answer.catch(() => known.delete(key));
      return answer;
    },
  };
}

interface StandingRow {
  roles: Role[] | null;
  reached: Role[];
  unitId: string | null;
  headedUnitIds: string[];
  deputyFor: { personId: string; roles: Role[]; headedUnitIds: string[] }[];
  selfApproval: boolean;
}

async function readStanding(databases: Databases, personId: string, organizationId: string): Promise<Standing | null> {
  const [row] = await databases.identity.prisma.$queryRaw<StandingRow[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM organization WHERE id = ${organizationId}::uuid
      UNION ALL SELECT o.id, o.parent_id FROM organization o JOIN above a ON o.id = a.parent_id
    )
    SELECT m.roles, m.unit_id AS "unitId",
      coalesce((SELECT array_agg(DISTINCT role) FROM membership r JOIN above a ON a.id = r.organization_id, unnest(r.roles) role
        WHERE r.person_id = ${personId}::uuid AND r.ended_at IS NULL AND r.organization_id <> ${organizationId}::uuid), '{}') AS reached,
      coalesce((SELECT array_agg(u.id::text) FROM unit u
        WHERE u.organization_id = o.id AND u.head_person_id = ${personId}::uuid AND u.archived_at IS NULL), '{}') AS "headedUnitIds",
      coalesce((SELECT json_agg(json_build_object('personId', d.person_id, 'roles', a.roles,
        'headedUnitIds', coalesce((SELECT array_agg(u.id::text) FROM unit u
          WHERE u.organization_id = o.id AND u.head_person_id = d.person_id AND u.archived_at IS NULL), '{}'))) FROM deputy d
        JOIN membership a ON a.organization_id = d.organization_id AND a.person_id = d.person_id AND a.ended_at IS NULL
        WHERE d.organization_id = o.id AND d.deputy_person_id = ${personId}::uuid AND d.revoked_at IS NULL
          AND now() BETWEEN d.starts_at AND d.ends_at), '[]') AS "deputyFor",
      coalesce((o.settings ->> 'selfApproval')::boolean, false) AS "selfApproval"
    FROM organization o LEFT JOIN membership m
      ON m.organization_id = o.id AND m.person_id = ${personId}::uuid AND m.ended_at IS NULL
    WHERE o.id = ${organizationId}::uuid`;
  if (!row) return null;
  const reached = row.reached.filter((role) => reachDown.includes(role));
  const roles = [...new Set([...(row.roles ?? []), ...reached])];
  if (roles.length === 0) return null;
  const { unitId, headedUnitIds, deputyFor, selfApproval } = row;
  const actor: Actor = { personId, organizationId, roles, unitId, headedUnitIds, deputyFor, selfApproval };
  return { actor, ability: rulesFor(actor) };
}

/** The zone of an organisation's members. To everybody else the organisation does not exist. */
export function requireMembership(app: FastifyInstance, memberships: Memberships): void {
  app.addHook('preValidation', async (request: FastifyRequest) => {
    const { organizationId } = request.params as { organizationId: string };
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(organizationId) || !request.person)
      throw problem('not-found');
    const standing = await memberships.standingOf(request.person.id, organizationId.toLowerCase());
    if (!standing) throw problem('not-found');
    request.actor = standing.actor;
    request.ability = standing.ability;
  });
}
