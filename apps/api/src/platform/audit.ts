import type { Tx } from '@ravabet/db';
import type { Actor } from '@ravabet/permissions';
import { newId } from './new-id.ts';

export interface AuditLine {
  event: string;
  subjectType: string;
  subjectId: string;
  before?: unknown;
  after?: unknown;
  reason?: string;
  onBehalfOfId?: string | null;
}

/** The line in the verb: written in the same transaction as what it describes, chained by the sealer after. */
export async function audit(
  tx: Tx,
  actor: Actor | { organizationId: string; personId: null },
  line: AuditLine,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO audit_entry (organization_id, id, actor_id, on_behalf_of_id, event, subject_type, subject_id, before, after, reason)
    VALUES (${actor.organizationId}::uuid, ${newId()}::uuid, ${actor.personId}::uuid, ${line.onBehalfOfId ?? null}::uuid,
      ${line.event}, ${line.subjectType}, ${line.subjectId}::uuid, ${json(line.before)}::jsonb, ${json(line.after)}::jsonb,
      ${line.reason ?? null})`;
}

/** Many lines in one statement, for work that writes by the hundred. */
export async function auditMany(
  tx: Tx,
  actor: Actor | { organizationId: string; personId: null },
  lines: readonly AuditLine[],
): Promise<void> {
  const { organizationId, personId } = actor;
  const rows = lines.map(({ event, subjectType, subjectId, before, after, reason }) => ({
    id: newId(),
    event,
    subject_type: subjectType,
    subject_id: subjectId,
    before: before ?? null,
    after: after ?? null,
    reason: reason ?? null,
  }));
  await tx.$executeRaw`
    INSERT INTO audit_entry (organization_id, id, actor_id, event, subject_type, subject_id, before, after, reason)
    SELECT ${organizationId}::uuid, l.id, ${personId}::uuid, l.event, l.subject_type, l.subject_id, l.before, l.after, l.reason
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS l(id uuid, event text, subject_type text, subject_id uuid, before jsonb, after jsonb, reason text)`;
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
