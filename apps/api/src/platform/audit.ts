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

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
