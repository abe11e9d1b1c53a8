const colleague = (
  id: string,
) => `(SELECT json_build_object('id', m.person_id, 'name', m.display_name) FROM membership m
  WHERE m.organization_id = r.organization_id AND m.person_id = ${id})`;

const isOverdue = `(r.deadline_at IS NOT NULL AND r.deadline_at < now() AND r.state IN ('received', 'assigned'))`;

/** Columns of a list item, named as in the contract. `r` is the question. */
export const listItemColumns = `
  r.id, r.state, r.language, r.name, r.outlet, left(r.text, 300) AS text, ${colleague('r.assignee_id')} AS assignee,
  r.deadline_at AS "deadlineAt", ${isOverdue} AS overdue, r.created_at AS "createdAt", r.updated_at AS "updatedAt", r.version`;

/** What the record page shows beyond the list item. */
export const recordColumns = `
  r.text AS "wholeText", r.email, r.phone, r.deadline_text AS "deadlineText",
  (SELECT json_build_object('id', p.id, 'title', p.title) FROM press_release p
    WHERE p.organization_id = r.organization_id AND p.id = r.press_release_id AND p.deleted_at IS NULL) AS release,
  r.answer, ${colleague('r.answered_by_id')} AS "answeredBy", r.answered_at AS "answeredAt", r.answer_mailed_at AS "answerMailedAt",
  r.closed_at AS "closedAt",
  (SELECT a.reason FROM audit_entry a WHERE a.organization_id = r.organization_id AND a.subject_type = 'PressQuestion'
    AND a.subject_id = r.id AND a.event = 'press-question.closed' ORDER BY a.id DESC LIMIT 1) AS "closeReason"`;
