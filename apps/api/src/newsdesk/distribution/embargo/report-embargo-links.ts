import type { EmbargoLink, EmbargoReport } from '@ravabet/contracts/newsdesk/distribution';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { must, refusal } from '../../../platform/ability.ts';
import { problem } from '../../../platform/problems.ts';
import { embargoedRelease } from '../../press-releases/share/embargoed-release.ts';
import { mayReadPressRelease } from '../../press-releases/share/may-read-press-release.ts';

type Line = Omit<EmbargoLink, 'allowedActions' | 'suspected'>;

/** Who may read a release under embargo and what each of them did; `at` asks who had it at that moment. */
export async function reportEmbargoLinks(
  tx: Tx,
  actor: Actor,
  ability: Ability,
  pressReleaseId: string,
  at?: string,
): Promise<EmbargoReport> {
  const { organizationId } = actor;
  if (!(await mayReadPressRelease(tx, actor, ability, pressReleaseId))) throw problem('not-found');
  must(ability, 'read', 'EmbargoLink');
  const release = await embargoedRelease(tx, organizationId, pressReleaseId);
  if (!release) throw problem('not-found');
  const until = at ?? null;
  const rows = await tx.$queryRaw<{ line: Line }[]>`
    SELECT json_build_object(
      'id', l.id, 'recipientId', l.recipient_id, 'name', l.name, 'mail', l.mail, 'outlet', r.outlet, 'language', l.language,
      'markCode', l.mark_code, 'createdAt', l.created_at, 'expiresAt', l.expires_at, 'expired', l.expires_at <= now(),
      'createdBy', (SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
        WHERE m.organization_id = l.organization_id AND m.person_id = l.created_by_id),
      'revokedAt', l.revoked_at, 'revokeReason', l.revoke_reason,
      'revokedBy', (SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
        WHERE m.organization_id = l.organization_id AND m.person_id = l.revoked_by_id),
      'acceptedAt', l.accepted_at, 'acceptedNetwork', l.accepted_network, 'lastSeenAt', l.last_seen_at,
      'askedForFilesAt', l.asked_for_files_at, 'strangeOpenings', l.strange_openings,
      'downloads', a.downloads, 'firstReadAt', a.first_read, 'firstDownloadAt', a.first_download, 'networks', a.networks,
      -- Whoever accepted sees the text at once, so the acceptance is the moment from which they had it.
      'hadItThen', coalesce(l.accepted_at <= coalesce(${until}::timestamptz, now()), false),
      'accesses', coalesce(a.accesses, '[]')) AS line
    FROM embargo_link l
    JOIN recipient r ON r.organization_id = l.organization_id AND r.id = l.recipient_id
    LEFT JOIN LATERAL (
      SELECT count(*) FILTER (WHERE x.kind = 'downloaded')::int AS downloads,
        min(x.at) FILTER (WHERE x.kind = 'read') AS first_read,
        min(x.at) FILTER (WHERE x.kind = 'downloaded') AS first_download,
        count(DISTINCT x.network) FILTER (WHERE x.kind IN ('accepted', 'read', 'downloaded'))::int AS networks,
        (SELECT json_agg(json_build_object('kind', y.kind, 'what', y.what, 'network', y.network, 'version', y.version, 'at', y.at)
          ORDER BY y.id DESC) FROM (
            SELECT * FROM embargo_access y WHERE y.organization_id = l.organization_id AND y.link_id = l.id
              AND y.at <= coalesce(${until}::timestamptz, 'infinity') ORDER BY y.id DESC LIMIT 60) y) AS accesses
      FROM embargo_access x WHERE x.organization_id = l.organization_id AND x.link_id = l.id
        AND x.at <= coalesce(${until}::timestamptz, 'infinity')) a ON true
    WHERE l.organization_id = ${organizationId}::uuid AND l.press_release_id = ${pressReleaseId}::uuid
      AND l.created_at <= coalesce(${until}::timestamptz, 'infinity')
    ORDER BY (l.accepted_at IS NULL), l.accepted_at, l.created_at, l.id`;
  const may = (verb: 'create' | 'revoke', closed: string | null) => {
    const reason = refusal(ability, verb, 'EmbargoLink', {}) ?? closed;
    return reason ? { verb, disabledReason: reason } : { verb };
  };
  return {
    release: {
      id: release.id,
      title: release.title,
      language: release.language,
      embargoUntil: release.embargoUntil?.toISOString() ?? null,
      standing: release.standing,
    },
    items: rows.map(({ line }) => ({
      ...line,
      suspected: line.strangeOpenings > 0 || line.networks > 1,
      allowedActions: line.revokedAt || line.expired ? [] : [may('revoke', null)],
    })),
    allowedActions: [may('create', release.standing === 'running' ? null : 'embargo-not-running')],
  };
}
