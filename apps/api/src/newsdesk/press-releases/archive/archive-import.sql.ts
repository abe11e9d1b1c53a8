/** A state whose long work has ended without reaching its end was stopped there: by a person, or by a fault. */
export const standingState = `CASE WHEN i.state IN ('reading', 'importing', 'removing') AND j.state IN ('cancelled', 'failed')
  THEN i.state || '-stopped' ELSE i.state END`;

const date = (calendar: 'jalali' | 'gregorian') => `x.found -> 'date' ->> '${calendar}'`;

/** The day of an item: what a person set, what the source said, or its text as the calendar of the archive reads it. */
export const itemDate = `coalesce(x.choice ->> 'date', x.found ->> 'day',
  CASE i.options ->> 'calendar' WHEN 'gregorian' THEN ${date('gregorian')} ELSE ${date('jalali')} END)`;

/** Doubts that a person's choice has settled are none any more. */
export const itemDoubts = `(SELECT coalesce(jsonb_agg(d), '[]') FROM jsonb_array_elements_text(coalesce(x.found -> 'doubts', '[]')) d
  WHERE NOT (x.choice ? 'date' AND d IN ('no-date', 'date-ambiguous', 'date-in-future'))
    AND NOT (x.choice ? 'title' AND d = 'no-title') AND NOT (x.choice ? 'language' AND d = 'language-unsure'))`;

const count = (condition: string) => `count(*) FILTER (WHERE ${condition})`;

/** Counts of an import's items, by what became of them. */
export const itemCounts = `(SELECT json_build_object('found', ${count(`x.state = 'found'`)}, 'imported', ${count(`x.state = 'imported'`)},
    'doubled', ${count(`x.state = 'doubled'`)}, 'leftOut', ${count(`x.state = 'left-out'`)},
    'unreadable', ${count(`x.state = 'unreadable'`)}, 'failed', ${count(`x.state = 'failed'`)}, 'removed', ${count(`x.state = 'removed'`)},
    'doubtful', ${count(`x.state = 'found' AND ${itemDoubts} <> '[]'`)},
    'undated', ${count(`x.state = 'found' AND ${itemDate} IS NULL`)}, 'passedOver', i.passed_over)
  FROM archive_import_item x WHERE x.organization_id = i.organization_id AND x.import_id = i.id)`;

/** An item as the contract has it. */
export const itemColumns = `x.position, x.path, x.state, x.reason,
  coalesce(x.choice ->> 'title', x.found ->> 'title', '') AS title, coalesce(x.found ->> 'excerpt', '') AS excerpt, ${itemDate} AS date,
  coalesce(x.choice ->> 'language', x.found ->> 'language', i.options ->> 'language') AS language,
  coalesce(x.choice ->> 'kind', x.found ->> 'kind', i.options ->> 'kind') AS kind,
  coalesce((x.found ->> 'pictures')::int, 0) AS pictures, ${itemDoubts} AS doubts,
  x.old_address AS "oldAddress", x.press_release_id AS "pressReleaseId"`;
