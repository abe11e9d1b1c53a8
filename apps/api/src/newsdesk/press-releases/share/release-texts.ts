import type { PressReleaseKind } from '@ravabet/contracts/newsdesk/press-releases';
import type { Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';
import { renderBody } from '../render-body.ts';

/** A language version of a story as others may send it on: what is published, else what stands in the release now. */
export interface ReleaseText {
  readonly pressReleaseId: string;
  readonly language: Language;
  readonly state: string;
  readonly kind: PressReleaseKind;
  readonly overTitle: string;
  readonly title: string;
  readonly subTitle: string;
  readonly placeLine: string;
  readonly lead: string;
  /** sanitised */
  readonly html: string;
  readonly number: { readonly year: number; readonly kind: string; readonly n: number } | null;
  readonly embargoUntil: Date | null;
  /** first, whatever was corrected since */
  readonly publishedAt: Date | null;
  /** path of the permanent address, once published */
  readonly path: string | null;
}

interface Row extends Omit<ReleaseText, 'html'> {
  html: string | null;
  body: unknown;
}

/** Every language version of the release's story, the asked one first. */
export async function readReleaseTexts(tx: Tx, organizationId: string, pressReleaseId: string): Promise<ReleaseText[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r.id AS "pressReleaseId", r.language, r.state, r.kind, coalesce(p.over_title, r.over_title) AS "overTitle",
      coalesce(p.title, r.title) AS title, coalesce(p.sub_title, r.sub_title) AS "subTitle",
      coalesce(p.place_line, r.place_line) AS "placeLine", coalesce(p.lead, r.lead) AS lead, p.html, r.body,
      CASE WHEN r.number_n IS NULL THEN NULL
        ELSE json_build_object('year', r.number_year, 'kind', r.number_kind, 'n', r.number_n) END AS number,
      r.embargo_until AS "embargoUntil", p.first_published_at AS "publishedAt",
      '/n/' || o.slug || '/' || p.language || '/' || p.slug AS path
    FROM press_release asked
    JOIN press_release r ON r.organization_id = asked.organization_id AND r.story_id = asked.story_id AND r.deleted_at IS NULL
    JOIN organization o ON o.id = r.organization_id
    LEFT JOIN publication p ON p.organization_id = r.organization_id AND p.press_release_id = r.id AND p.current
    WHERE asked.organization_id = ${organizationId}::uuid AND asked.id = ${pressReleaseId}::uuid
    ORDER BY r.id <> asked.id, r.language`;
  return rows.map(({ html, body, ...row }) => ({ ...row, html: html ?? renderBody(body) }));
}
