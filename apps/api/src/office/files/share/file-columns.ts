import { kindColumn } from '../media-types.ts';

/** What another room shows of a file beside its own title, over `f` and `c`. One in the bin counts as refused: nobody downloads it. */
export const fileColumns = `f.name, ${kindColumn} AS kind, c.media_type AS "mediaType", c.size,
  CASE WHEN f.deleted_at IS NULL THEN f.state ELSE 'refused' END AS state`;
