import type { SupportQuestion } from '@ravabet/contracts/protocol/support-requests';
import { newId } from '../../../shared/new-id.ts';
import { noNames, trimmed } from './names-fields.tsx';

export const emptyQuestion = (): SupportQuestion => ({
  id: newId(),
  kind: 'text',
  labels: noNames,
  isRequired: false,
  options: [],
});

export const hasOptions = ({ kind }: Pick<SupportQuestion, 'kind'>): boolean => kind === 'choice' || kind === 'choices';

/** A question that cannot be asked: without words, or a choice without anything to choose. */
export const isFaulty = (question: SupportQuestion): boolean =>
  !question.labels.fa.trim() ||
  (hasOptions(question) && (question.options.length === 0 || question.options.some(({ labels }) => !labels.fa.trim())));

export const sentQuestion = (question: SupportQuestion): SupportQuestion => ({
  ...question,
  labels: trimmed(question.labels),
  options: hasOptions(question)
    ? question.options.map((option) => ({ ...option, labels: trimmed(option.labels) }))
    : [],
});
