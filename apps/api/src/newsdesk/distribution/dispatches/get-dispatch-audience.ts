import { localized } from '@ravabet/contracts';
import { type Audience, type DoublePitch, usualDistributionSettings } from '@ravabet/contracts/newsdesk/distribution';
import type { Prisma, Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';
import type { Ability, Actor } from '@ravabet/permissions';
import { chosenRecipients } from './chosen-recipients.ts';
import { freezeContents, textLanguages } from './freeze-contents.ts';
import { loadDispatch } from './load-dispatch.ts';

interface Pitched {
  address: string;
  name: string;
  mail: string;
  outlet: string;
  organizationId: string;
  names: Record<string, string>;
  lastAt: Date;
  /** of all of them */
  total: number;
}

/** More than anybody reads; how many there are is told beside it. */
const shown = 100;

/**
 * Who would get it if it were sent now, in which language, and who of them was written to a short while ago. They are counted where they
 * are: of fifty thousand no more than what is shown comes into this process.
 */
export async function getDispatchAudience(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  speaks: Language,
): Promise<Audience> {
  const row = await loadDispatch(tx, actor, ability, 'read', id);
  const { organizationId } = actor;
  const chosen = chosenRecipients(row);
  const counted = await tx.$queryRaw<{ language: string; due: number; suppressed: number }[]>`
    SELECT c.language, count(*) FILTER (WHERE NOT c.suppressed)::int AS due, count(*) FILTER (WHERE c.suppressed)::int AS suppressed
    FROM (${chosen}) c GROUP BY c.language ORDER BY c.language`;
  const settings = await tx.distributionSetting.findUnique({ where: { organizationId } });
  const { doublePitchDays: days } = settings ?? usualDistributionSettings;
  const asks = days > 0 && (row.purpose === 'release' || row.purpose === 'embargo');
  const pitched = asks ? await recentlyPitched(tx, chosen, days, id) : [];
  const units = await unitsOf(tx, organizationId, pitched, days);
  const doublePitches = pitched.map(
    ({ address, name, mail, outlet, organizationId: who, names, lastAt }): DoublePitch => {
      const own = who === organizationId;
      return {
        name,
        mail,
        outlet,
        organization: own ? null : localized(names, speaks),
        unit: own ? localized(units.get(address) ?? {}, speaks) || null : null,
        lastAt: lastAt.toISOString(),
      };
    },
  );
  const sumOf = (of: 'due' | 'suppressed'): number => counted.reduce((sum, one) => sum + one[of], 0);
  return {
    total: sumOf('due'),
    suppressed: sumOf('suppressed'),
    byLanguage: Object.fromEntries(counted.flatMap(({ language, due }) => (due > 0 ? [[language, due]] : []))),
    textLanguages: textLanguages(await freezeContents(tx, row, '')),
    doublePitchDays: days,
    doublePitches,
    doublePitchTotal: pitched[0]?.total ?? 0,
  };
}

/** Asked of a function that tells the fact and the organisation's name, and nothing else (migration dispatches_rules). */
const recentlyPitched = (tx: Tx, chosen: Prisma.Sql, days: number, exceptDispatch: string) =>
  tx.$queryRaw<Pitched[]>`
    WITH due AS MATERIALIZED (SELECT c.address, c.name, c.mail, c.outlet FROM (${chosen}) c WHERE NOT c.suppressed)
    SELECT due.address, due.name, due.mail, due.outlet, p.organization_id AS "organizationId", p.organization_names AS names,
      p.last_at AS "lastAt", (count(*) OVER ())::int AS total
    FROM recently_pitched((SELECT coalesce(array_agg(address), '{}') FROM due), ${days}::int, ${exceptDispatch}::uuid) p
    JOIN due ON due.address = p.mail_normalised
    ORDER BY p.last_at DESC, due.address LIMIT ${shown}::int`;

/** Of our own dispatches the unit whose release it was is told too. */
async function unitsOf(tx: Tx, organizationId: string, pitched: readonly Pitched[], days: number) {
  const own = pitched.filter((one) => one.organizationId === organizationId).map(({ address }) => address);
  if (own.length === 0) return new Map<string, Record<string, string>>();
  const rows = await tx.$queryRaw<{ address: string; names: Record<string, string> }[]>`
    SELECT DISTINCT ON (d.mail_normalised) d.mail_normalised AS address, u.names FROM delivery d
    JOIN dispatch p ON p.organization_id = d.organization_id AND p.id = d.dispatch_id
    JOIN press_release r ON r.organization_id = p.organization_id AND r.id = p.press_release_id
    JOIN unit u ON u.organization_id = r.organization_id AND u.id = r.unit_id
    WHERE d.organization_id = ${organizationId}::uuid AND d.mail_normalised = ANY(${own}::text[])
      AND d.sent_at > now() - make_interval(days => ${days}::int) ORDER BY d.mail_normalised, d.sent_at DESC`;
  return new Map(rows.map(({ address, names }) => [address, names]));
}
