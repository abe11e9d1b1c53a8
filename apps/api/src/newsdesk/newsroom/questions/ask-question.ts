import type { Tx } from '@ravabet/db';
import type { Language } from '@ravabet/i18n';
import { notify } from '../../../office/notifications/share/notify.ts';
import { audit } from '../../../platform/audit.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Platform } from '../../../platform/platform.ts';
import { mailQuestion } from './press-question-mails.ts';
import { hashOfCode, questionCode } from './question-code.ts';

export interface AskedQuestion {
  language: Language;
  name: string;
  outlet: string;
  email: string;
  phone: string;
  text: string;
  deadlineText: string;
  deadlineAt: string | null;
  pressReleaseId: string | null;
}

/** A question of the press comes in: the office hears of it, and who asked gets a code to follow it by. @returns the code */
export async function askQuestion(
  tx: Tx,
  { config, jobs, bus }: Pick<Platform, 'config' | 'jobs' | 'bus'>,
  organizationId: string,
  asked: AskedQuestion,
): Promise<string> {
  const id = newId();
  const code = questionCode(config.SECRET_KEY, id);
  const actor = { organizationId, personId: null };
  await tx.pressQuestion.create({
    data: { organizationId, id, codeHash: hashOfCode(code), ...asked },
    select: { id: true },
  });
  await audit(tx, actor, {
    event: 'press-question.received',
    subjectType: 'PressQuestion',
    subjectId: id,
    after: { state: 'received' },
  });
  const notice = {
    kind: 'press-question-received',
    subjectType: 'PressQuestion',
    subjectId: id,
    params: { name: asked.outlet || asked.name },
    dedupeKey: `press-question-received ${id}`,
  };
  for (const role of ['pr-officer', 'pr-manager'] as const) await notify(tx, bus, actor, { role }, notice);
  if (asked.email) await jobs.enqueue(tx, mailQuestion, { organizationId, questionId: id, kind: 'received' as const });
  return code;
}
