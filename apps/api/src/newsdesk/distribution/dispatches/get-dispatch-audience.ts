import { localized } from '@ravabet/contracts';
import { type Audience, type DoublePitch, usualDistributionSettings } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';
import type { Ability, Actor } from '@ravabet/permissions';
import { freezeContents, textLanguages } from './freeze-contents.ts';
import { type LoadedDispatch, loadDispatch } from './load-dispatch.ts';

interface Chosen {
  mail: string;
  address: string;
  name: string;
  outlet: string;
  language: Language;
  suppressed: boolean;
}
interface Pitched {
  address: string;
  organizationId: string;
  names: Record<string, string>;
  lastAt: Date;
}

/** More than anybody reads; how many there are is told beside it. */
const shown = 100;

/** Who would get it if it were sent now, in which language, and who of them was written to a short while ago. */
export async function getDispatchAudience(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  id: string,
  speaks: Language,
): Promise<Audience> {
  const row = await loadDispatch(tx, actor, ability, 'read', id);
  const { organizationId } = actor;
  const chosen = await chosenRecipients(tx, row);
  const due = chosen.filter(({ suppressed }) => !suppressed);
  const settings = await tx.distributionSetting.findUnique({ where: { organizationId } });
  const { doublePitchDays: days } = settings ?? usualDistributionSettings;
  const asks = days > 0 && (row.purpose === 'release' || row.purpose === 'embargo');
  const pitched = asks ? await recentlyPitched(tx, due, days, id) : [];
  const units = await unitsOf(tx, organizationId, pitched, days);
  const of = new Map(due.map((one) => [one.address, one]));
  const doublePitches = pitched
    .slice(0, shown)
    .flatMap(({ address, organizationId: who, names, lastAt }): DoublePitch[] => {
      const recipient = of.get(address);
      if (!recipient) return [];
      const { name, mail, outlet } = recipient;
      const own = who === organizationId;
      return [
        {
          name,
          mail,
          outlet,
          organization: own ? null : localized(names, speaks),
          unit: own ? localized(units.get(address) ?? {}, speaks) || null : null,
          lastAt: lastAt.toISOString(),
        },
      ];
    });
  const byLanguage: Record<string, number> = {};
  for (const { language } of due) byLanguage[language] = (byLanguage[language] ?? 0) + 1;
  return {
    total: due.length,
    suppressed: chosen.length - due.length,
    byLanguage,
    textLanguages: textLanguages(await freezeContents(tx, row, '')),
    doublePitchDays: days,
    doublePitches,
    doublePitchTotal: pitched.length,
  };
}

function chosenRecipients(tx: Tx, { organizationId, id, state, purpose, listIds, recipientIds }: LoadedDispatch) {
  if (state !== 'draft' || purpose === 'correction' || purpose === 'withdrawal') {
    return tx.$queryRaw<Chosen[]>`
      SELECT mail, mail_normalised AS address, name, outlet, language, state = 'suppressed' AS suppressed FROM delivery
      WHERE organization_id = ${organizationId}::uuid AND dispatch_id = ${id}::uuid`;
  }
  return tx.$queryRaw<Chosen[]>`
    SELECT r.mail, r.mail_normalised AS address, r.name, r.outlet, r.language, s.id IS NOT NULL AS suppressed FROM recipient r
    LEFT JOIN suppression s ON s.organization_id = r.organization_id AND s.mail_normalised = r.mail_normalised AND s.lifted_at IS NULL
    WHERE r.organization_id = ${organizationId}::uuid AND r.archived_at IS NULL AND (r.id = ANY(${recipientIds}::uuid[])
      OR r.id IN (SELECT m.recipient_id FROM recipient_list_member m
        JOIN recipient_list l ON l.organization_id = m.organization_id AND l.id = m.list_id AND l.archived_at IS NULL
        WHERE m.organization_id = ${organizationId}::uuid AND m.list_id = ANY(${listIds}::uuid[])))`;
}

/** Asked of a function that tells the fact and the organisation's name, and nothing else (migration dispatches_rules). */
const recentlyPitched = (tx: Tx, due: readonly Chosen[], days: number, exceptDispatch: string) =>
  tx.$queryRaw<Pitched[]>`
    SELECT mail_normalised AS address, organization_id AS "organizationId", organization_names AS names, last_at AS "lastAt"
    FROM recently_pitched(${due.map(({ address }) => address)}::text[], ${days}::int, ${exceptDispatch}::uuid)
    ORDER BY last_at DESC, mail_normalised`;

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
