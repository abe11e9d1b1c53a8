import type { Tx } from '@ravabet/db';
import type { Ability, Actor } from '@ravabet/permissions';
import type { Platform } from '../../../platform/platform.ts';
import { mailQuestion } from './press-question-mails.ts';
import { stepPressQuestion } from './step-press-question.ts';

/** Keeps the answer and mails it to who asked; who gave only a telephone number is told by telephone. */
export async function answerPressQuestion(
  tx: Tx,
  { bus, jobs }: Pick<Platform, 'bus' | 'jobs'>,
  actor: Actor,
  ability: Ability,
  id: string,
  { version, answer }: { version: number; answer: string },
): Promise<void> {
  const { organizationId, personId } = actor;
  const { email } = await stepPressQuestion(tx, bus, actor, ability, id, {
    verb: 'answer',
    event: 'press-question.answered',
    version,
    set: { answer, answeredById: personId, answeredAt: new Date() },
  });
  if (email) await jobs.enqueue(tx, mailQuestion, { organizationId, questionId: id, kind: 'answered' as const });
}
