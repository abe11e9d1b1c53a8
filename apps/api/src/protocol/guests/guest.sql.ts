/** Columns of a list item, named as in the contract. `r` is the guest. */
export const listItemColumns = `
  r.id, CASE WHEN r.archived_at IS NULL THEN 'active' ELSE 'archived' END AS state,
  json_build_object('persian', r.name_persian, 'latin', r.name_latin, 'chinese', r.name_chinese) AS names,
  r.honorifics, r.titles, r.workplaces, r.country, r.photo_file_id AS "photoFileId", r.created_at AS "createdAt", r.version`;

/** What the page of one shows beyond the list item. */
export const recordColumns = `
  r.languages, r.diets, r.diet_note AS "dietNote", r.access_needs AS "accessNeeds", r.preferences, r.note, r.email, r.phone,
  r.updated_at AS "updatedAt",
  coalesce((SELECT json_agg(json_build_object('id', o.id, 'titles', o.titles, 'rankId', o.rank_id,
    'tookOfficeAt', to_char(o.took_office_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'leftOn', o.left_on)
    ORDER BY o.left_on DESC NULLS FIRST, o.took_office_at DESC)
    FROM guest_office o WHERE o.organization_id = r.organization_id AND o.guest_id = r.id), '[]') AS offices`;

export const giftsOfGuest = `
  SELECT g.id, g.item, g.direction, g.state, g.held_on::text AS "heldOn"
  FROM gift g WHERE g.organization_id = $1::uuid AND g.guest_id = $2::uuid ORDER BY g.held_on DESC, g.id DESC LIMIT 100`;
