import type { SupportQuestion } from '@ravabet/contracts/protocol/support-requests';
import { toLatinDigits } from '@ravabet/persian-text';
import { type FormValues, textOf } from '../../../newsdesk/newsroom/share/public-pages.ts';

export interface FormAnswer {
  label: Record<string, string>;
  value: string;
}

export const fieldOf = ({ id }: SupportQuestion): string => `q-${id}`;

/** What a form without scripts says to the questions, in words; and the questions that miss an answer or have one that cannot be. */
export function answersOfForm(
  questions: readonly SupportQuestion[],
  values: FormValues,
  words: { yes: string; no: string },
): { answers: FormAnswer[]; missing: string[] } {
  const answers: FormAnswer[] = [];
  const missing: string[] = [];
  for (const question of questions) {
    const value = valueOf(question, values, words);
    if (value === null || (value === '' && question.isRequired)) missing.push(question.id);
    else if (value !== '') answers.push({ label: question.labels, value });
  }
  return { answers, missing };
}

/** null: what was sent was not offered */
function valueOf(question: SupportQuestion, values: FormValues, words: { yes: string; no: string }): string | null {
  const name = fieldOf(question);
  const { kind, options } = question;
  const named = (id: string): string | undefined => options.find((option) => option.id === id)?.labels.fa;
  if (kind === 'long-text') return textOf(values, name, 3000, true);
  const text = textOf(values, name, 300);
  if (kind === 'text' || text === '') return text;
  if (kind === 'number') return Number.isFinite(Number(toLatinDigits(text))) ? toLatinDigits(text) : null;
  if (kind === 'yes-no') return text === 'yes' ? words.yes : text === 'no' ? words.no : null;
  const chosen = kind === 'choice' ? [text] : [...new Set(values.getAll(name))];
  const names = chosen.map(named);
  return names.every((one) => one !== undefined) ? names.join('، ') : null;
}
