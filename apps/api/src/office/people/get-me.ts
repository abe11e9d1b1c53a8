import type { Language, LocalizedText, Role } from '@ravabet/contracts';
import type { Me } from '@ravabet/contracts/office/people';
import type { Database } from '@ravabet/db';
import { rulesFor } from '@ravabet/permissions';
import { problem } from '../../platform/problems.ts';

interface Row {
  id: string;
  slug: string;
  names: LocalizedText;
  timeZone: string;
  roles: Role[];
  unitId: string | null;
  home: boolean;
}

/** The person, the organisations they belong to, and those below that their role reaches (as membership.ts says). */
export async function getMe(identity: Database, personId: string): Promise<Me> {
  const person = await identity.person.findUnique({ where: { id: personId } });
  if (!person) throw problem('not-signed-in');
  const rows = await identity.$queryRaw<Row[]>`
    WITH RECURSIVE standing AS (
      SELECT m.organization_id AS id, m.roles, m.unit_id, true AS home FROM membership m
        WHERE m.person_id = ${personId}::uuid AND m.ended_at IS NULL
      UNION ALL
      SELECT o.id, array(SELECT r FROM unnest(s.roles) r WHERE r IN ('council-member', 'administrator')), NULL::uuid, false
        FROM standing s JOIN organization o ON o.parent_id = s.id WHERE s.roles && ARRAY['council-member', 'administrator']
    )
    SELECT o.id, o.slug, o.names, o.time_zone AS "timeZone", array_agg(DISTINCT r) AS roles,
      (array_agg(s.unit_id) FILTER (WHERE s.home))[1] AS "unitId", bool_or(s.home) AS home
    FROM standing s CROSS JOIN unnest(s.roles) r JOIN organization o ON o.id = s.id
    GROUP BY o.id ORDER BY bool_or(s.home) DESC, (o.names ->> 'fa') COLLATE "fa-x-icu", o.id LIMIT 1000`;
  const { id, name, email, username, notifyByMail, twoFactorEnabled } = person;
  return {
    person: { id, name, email, username, locale: person.locale as Language, notifyByMail, twoFactorEnabled },
    organizations: rows.map(({ id: organizationId, slug, names, timeZone, roles, unitId }) => ({
      id: organizationId,
      slug,
      names,
      timeZone,
      roles,
      abilities: hintsFor({ personId, organizationId, roles, unitId }),
    })),
  };
}

/** 'PressRelease.create' … for every rule that grants something, whatever row it is about. */
function hintsFor(standing: {
  personId: string;
  organizationId: string;
  roles: Role[];
  unitId: string | null;
}): string[] {
  const { rules } = rulesFor({ ...standing, headedUnitIds: [], deputyFor: [], selfApproval: false });
  const hints = rules
    .filter((rule) => !rule.inverted)
    .flatMap(({ action, subject }) => [action].flat().flatMap((a) => [subject].flat().map((s) => `${String(s)}.${a}`)));
  return [...new Set(hints)].toSorted();
}
