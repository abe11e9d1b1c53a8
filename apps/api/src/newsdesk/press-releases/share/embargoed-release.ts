import type { PressReleaseKind } from '@ravabet/contracts/newsdesk/press-releases';
import type { Language } from '@ravabet/i18n';
import type { Tx } from '@ravabet/db';
import { withFactsAsText } from '../../facts/share/fact-node.ts';
import type { BodyNode } from '../export-content.ts';

/** The text as it was approved: what those under embargo read, whatever is being changed in the draft meanwhile. */
export interface EmbargoedContent {
  readonly overTitle: string;
  readonly title: string;
  readonly subTitle: string;
  readonly lead: string;
  readonly body: BodyNode;
  readonly placeLine: string;
  readonly tags: readonly string[];
  readonly pictures: readonly { fileId: string; caption: string; alternativeText: string; credit: string }[];
}

export interface EmbargoedRelease {
  readonly id: string;
  readonly kind: PressReleaseKind;
  readonly language: Language;
  /**
   * running: it may be read by those who accept · over: the time has come and it is about to be published · published, withdrawn ·
   * revising: opened for changes, or the embargo was lifted without publishing · gone: deleted
   */
  readonly standing: 'running' | 'over' | 'published' | 'withdrawn' | 'revising' | 'gone';
  readonly embargoUntil: Date | null;
  readonly authorId: string;
  readonly contributorIds: readonly string[];
  readonly title: string;
  /** number and content of the approved version; none before the first approval */
  readonly version: number | null;
  readonly content: EmbargoedContent | null;
  /** language and slug in the newsroom, once published */
  readonly published: { language: Language; slug: string } | null;
}

interface Row extends Omit<EmbargoedRelease, 'standing' | 'published'> {
  state: string;
  deleted: boolean;
  running: boolean;
  slug: string | null;
}

/** A release as those under embargo may know it. The database's clock decides whether the embargo still runs. */
export async function embargoedRelease(tx: Tx, organizationId: string, id: string): Promise<EmbargoedRelease | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT r.id, r.kind, r.language, r.state, r.title, r.embargo_until AS "embargoUntil", r.author_id AS "authorId",
      r.contributor_ids AS "contributorIds", r.deleted_at IS NOT NULL AS deleted, coalesce(r.embargo_until > now(), false) AS running,
      v.n AS version, v.snapshot AS content, p.slug
    FROM press_release r
    LEFT JOIN LATERAL (SELECT n, snapshot FROM press_release_version v WHERE v.organization_id = r.organization_id
      AND v.press_release_id = r.id AND v.cause IN ('approved', 'published') ORDER BY n DESC LIMIT 1) v ON true
    LEFT JOIN publication p ON p.organization_id = r.organization_id AND p.press_release_id = r.id AND p.current
      AND p.withdrawn_at IS NULL
    WHERE r.organization_id = ${organizationId}::uuid AND r.id = ${id}::uuid`;
  if (!row) return null;
  const { state, deleted, running, slug, ...release } = row;
  const published = slug === null ? null : { language: row.language, slug };
  // A figure's chip is for writers; readers read what it said when the text was approved.
  const content = row.content && { ...row.content, body: withFactsAsText(row.content.body) };
  return { ...release, content, standing: standingOf(row), published };
}

function standingOf({ state, deleted, running, embargoUntil, content }: Row): EmbargoedRelease['standing'] {
  if (deleted) return 'gone';
  if (state === 'published' || state === 'withdrawn') return state;
  if ((state !== 'approved' && state !== 'scheduled') || embargoUntil === null || content === null) return 'revising';
  return running ? 'running' : 'over';
}

/** What the approved text of that number said, for telling what has changed since. */
export async function embargoedVersion(
  tx: Tx,
  organizationId: string,
  pressReleaseId: string,
  n: number,
): Promise<EmbargoedContent | null> {
  const kept = await tx.pressReleaseVersion.findUnique({
    where: { organizationId_pressReleaseId_n: { organizationId, pressReleaseId, n } },
    select: { snapshot: true },
  });
  const content = kept?.snapshot as EmbargoedContent | undefined;
  return content ? { ...content, body: withFactsAsText(content.body) } : null;
}
