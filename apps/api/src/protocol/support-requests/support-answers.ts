import type { SupportAnswer, SupportQuestion } from '@ravabet/contracts/protocol/support-requests';
import { problem } from '../../platform/problems.ts';

export interface StoredAnswer {
  question: SupportQuestion;
  value: SupportAnswer['value'];
}

/**
 * The answers beside their questions as these stand now: a question that is changed later does not change what was answered.
 * @throws support-answers-wrong, at every answer that is missing or does not fit
 */
export function answersTo(questions: readonly SupportQuestion[], answers: readonly SupportAnswer[]): StoredAnswer[] {
  const errors: { pointer: string; code: string; message: string }[] = [];
  const wrong = (id: string, code: string): void => {
    const pointer = `/answers/${id}`;
    errors.push({ pointer, code, message: pointer });
  };
  const stored: StoredAnswer[] = [];
  for (const question of questions) {
    const value = answers.find(({ questionId }) => questionId === question.id)?.value;
    if (value === undefined || isEmpty(value)) {
      if (question.isRequired) wrong(question.id, 'required');
    } else if (!fits(question, value)) wrong(question.id, 'kind');
    else stored.push({ question, value });
  }
  for (const { questionId } of answers)
    if (!questions.some(({ id }) => id === questionId)) wrong(questionId, 'unknown');
  if (errors.length > 0) throw problem('support-answers-wrong', { errors });
  return stored;
}

const isEmpty = (value: SupportAnswer['value']): boolean =>
  typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;

function fits({ kind, options }: SupportQuestion, value: SupportAnswer['value']): boolean {
  const isOption = (id: unknown): boolean => options.some((option) => option.id === id);
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.length <= 300;
    case 'long-text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return isOption(value);
    case 'choices':
      return Array.isArray(value) && value.every(isOption);
  }
}
