import type { Language } from '@ravabet/i18n';
import { readOf } from '../../../platform/sql-text.ts';
import type { PublicPicture } from '../../press-releases/share/public-picture.ts';

/** What the organisation has chosen for its newsroom. */
export interface Look {
  /** #rrggbb; null is the house's */
  readonly accent: string | null;
  readonly logo: { readonly sha256: string; readonly variants: PublicPicture['variants'] } | null;
  readonly about: Partial<Record<Language, string>>;
}

export const lookReads = {
  look: readOf(
    'newsroom_look',
    `SELECT accent, logo_sha256 AS "logoSha256", logo_variants AS "logoVariants", about FROM newsroom_look WHERE organization_id = $1::uuid`,
  ),
  /** Looked for and not counted: one row of each is enough. */
  sections: readOf(
    'newsroom_sections',
    `SELECT ARRAY(SELECT l FROM unnest(ARRAY['fa', 'ar', 'en', 'zh']) l WHERE EXISTS (SELECT 1 FROM publication p
        WHERE p.organization_id = $1::uuid AND p.language = l AND p.current AND p.withdrawn_at IS NULL)) AS published,
      array_remove(ARRAY[
        CASE WHEN EXISTS (SELECT 1 FROM publication_topic WHERE organization_id = $1::uuid) THEN 'topics' END,
        CASE WHEN EXISTS (SELECT 1 FROM publication p WHERE p.organization_id = $1::uuid AND p.current AND p.withdrawn_at IS NULL
          AND p.pictures <> '[]'::jsonb) THEN 'pictures' END,
        CASE WHEN EXISTS (SELECT 1 FROM press_contact WHERE organization_id = $1::uuid) THEN 'people' END,
        CASE WHEN EXISTS (SELECT 1 FROM press_event WHERE organization_id = $1::uuid) THEN 'events' END], NULL) AS sections`,
  ),
};

interface Row {
  accent: string | null;
  logoSha256: string | null;
  logoVariants: PublicPicture['variants'];
  about: Partial<Record<Language, string>>;
}

export function chosenLook(row: unknown): Look {
  if (!row) return { accent: null, logo: null, about: {} };
  const { accent, logoSha256, logoVariants, about } = row as Row;
  const logo = logoSha256 !== null && logoVariants.length > 0 ? { sha256: logoSha256, variants: logoVariants } : null;
  return { accent, logo, about };
}
