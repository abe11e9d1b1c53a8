import { owedStates, type NewEvidence } from '@ravabet/contracts/office/tasks';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { refusal } from '../../platform/ability.ts';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { newId } from '../../platform/new-id.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadTask } from './load-task.ts';
import { tellTaskChanged } from './step-task.ts';

/** Shows that it was done: a sentence, a link or a file. What was confirmed takes no more. */
export async function addTaskEvidence(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, evidence }: { version: number; evidence: NewEvidence },
) {
  const { organizationId, personId } = actor;
  const row = await loadTask(tx, actor, ability, 'complete', id);
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  if (row.state !== 'done' && !owedStates.includes(row.state))
    throw problem('task-not-in-state', { params: { state: row.state } });
  const fileId = evidence.kind === 'file' ? evidence.fileId : null;
  if (fileId !== null) {
    const where = { organizationId, id: fileId, state: { not: 'refused' }, deletedAt: null };
    const file = await tx.file.findFirst({ where, select: { uploadedById: true, state: true } });
    // One that they may not read is answered like one that is not there.
    if (!file || refusal(ability, 'read', 'File', file) !== null) throw problem('task-evidence-invalid');
  }
  decided(
    await tx.task.updateMany({
      where: { organizationId, id, version, deletedAt: null },
      data: { version: { increment: 1 } },
    }),
  );
  const evidenceId = newId();
  await tx.taskEvidence.create({
    data: {
      organizationId,
      id: evidenceId,
      taskId: id,
      kind: evidence.kind,
      text: evidence.text ?? '',
      fileId,
      createdById: personId,
    },
    select: { id: true },
  });
  await audit(tx, actor, {
    event: 'task.evidence-added',
    subjectType: 'Task',
    subjectId: id,
    after: { evidenceId, kind: evidence.kind },
  });
  await tellTaskChanged(tx, bus, actor, row, version + 1);
}
