import type { Tx } from '@ravabet/db';

export interface ReleasePictureText {
  readonly fileId: string;
  /** what it shows, or what stands under it, in the language asked for; empty where nobody wrote it in that language */
  readonly text: string;
}

/** The pictures of a release in their order, each with its words in a language: from that language's version of the same story. */
export function releasePictureTexts(
  tx: Tx,
  organizationId: string,
  pressReleaseId: string,
  language: string,
): Promise<ReleasePictureText[]> {
  return tx.$queryRaw<ReleasePictureText[]>`
    SELECT q.file_id AS "fileId", coalesce(said.text, '') AS text
    FROM press_release r
    JOIN press_release_picture q ON q.organization_id = r.organization_id AND q.press_release_id = r.id
    LEFT JOIN LATERAL (SELECT coalesce(nullif(w.alternative_text, ''), w.caption) AS text
      FROM press_release v JOIN press_release_picture w ON w.organization_id = v.organization_id AND w.press_release_id = v.id
      WHERE v.organization_id = r.organization_id AND v.story_id = r.story_id AND v.language = ${language}
        AND v.deleted_at IS NULL AND w.file_id = q.file_id LIMIT 1) said ON true
    WHERE r.organization_id = ${organizationId}::uuid AND r.id = ${pressReleaseId}::uuid AND r.deleted_at IS NULL
    ORDER BY q.position`;
}
