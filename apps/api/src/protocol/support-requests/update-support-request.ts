import type { SupportQuestion, SupportRequestChange } from '@ravabet/contracts/protocol/support-requests';
import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import { audit } from '../../platform/audit.ts';
import type { Bus } from '../../platform/bus.ts';
import { problem } from '../../platform/problems.ts';
import { decided } from '../../platform/transition.ts';
import { loadSupportRequest } from './load-support-request.ts';
import { answersTo, type StoredAnswer } from './support-answers.ts';

/** Who asked says it better, until it is accepted. The answers go to the questions that were asked. */
export async function updateSupportRequest(
  tx: Tx,
  bus: Bus,
  actor: Actor,
  ability: Ability,
  id: string,
  input: SupportRequestChange,
): Promise<void> {
  const { organizationId } = actor;
  const row = await loadSupportRequest(tx, actor, ability, 'update', id);
  const { version, answers, ...set } = input;
  if (row.version !== version) throw problem('stale-version', { params: { version: row.version } });
  const state = { in: ['submitted', 'triaged'] };
  if (!state.in.includes(row.state)) throw problem('support-request-not-in-state', { params: { state: row.state } });
  const service = await tx.supportService.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: row.serviceId } },
    select: { questions: true },
  });
  const earlier = row.answers as unknown as StoredAnswer[];
  const questions = (service.questions as SupportQuestion[]).map(
    (question) => earlier.find((one) => one.question.id === question.id)?.question ?? question,
  );
  const stored = answers && answersTo(questions, answers);
  decided(
    await tx.supportRequest.updateMany({
      where: { organizationId, id, version, state },
      data: { ...set, ...(stored && { answers: stored as object[] }), version: { increment: 1 } },
    }),
  );
  const before = { title: row.title, place: row.place, note: row.note };
  await audit(tx, actor, {
    event: 'support-request.updated',
    subjectType: 'SupportRequest',
    subjectId: id,
    before,
    after: { ...set, ...(stored && { answers: stored.length }) },
  });
  await bus.tell(tx, 'record.changed', {
    organizationId,
    subjectType: 'SupportRequest',
    subjectId: id,
    version: version + 1,
  });
}
