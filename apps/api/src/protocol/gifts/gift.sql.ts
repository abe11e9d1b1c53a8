const personRef = (id: string): string => `(SELECT json_build_object('id', m.person_id, 'name', m.display_name)
  FROM membership m WHERE m.organization_id = r.organization_id AND m.person_id = ${id})`;

/** The letter of gifts in the register. */
export const giftLetter = 'ی';

/** Columns of a list item, named as in the contract. `r` is the gift, `g` the guest. Rials are small enough for a double. */
export const listItemColumns = `
  r.id, r.state, r.direction,
  CASE WHEN r.number_n IS NOT NULL THEN json_build_object('year', r.number_year, 'kind', '${giftLetter}', 'n', r.number_n) END
    AS "officeNumber",
  json_build_object('id', g.id, 'names',
    json_build_object('persian', g.name_persian, 'latin', g.name_latin, 'chinese', g.name_chinese)) AS guest,
  r.visit_id AS "visitId", r.item, r.value_rial::float8 AS "valueRial", r.is_consumable AS "isConsumable",
  r.ceiling_rial::float8 AS "ceilingRial", r.held_on::text AS "heldOn", r.created_at AS "createdAt", r.version`;

export const fromGifts = `FROM gift r JOIN guest g ON g.organization_id = r.organization_id AND g.id = r.guest_id`;

/** What the page of one shows beyond the list item. */
export const recordColumns = `
  r.description, r.kept_at AS "keptAt", r.reason, r.photo_file_id AS "photoFileId",
  ${personRef('r.created_by_id')} AS "createdBy", r.created_by_id AS "createdById",
  ${personRef('r.decided_by_id')} AS "decidedBy", r.decided_at AS "decidedAt", r.decision_reason AS "decisionReason",
  r.updated_at AS "updatedAt"`;
