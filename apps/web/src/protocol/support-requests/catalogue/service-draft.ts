import type { NewSupportService, SupportQuestion, SupportService } from '@ravabet/contracts/protocol/support-requests';
import { newId } from '../../../shared/new-id.ts';
import { noNames, trimmed } from './names-fields.tsx';

export type ServiceDraft = Omit<NewSupportService, 'id'>;

export const emptyService = (position: number): ServiceDraft => ({
  names: noNames,
  deliverables: noNames,
  questions: [],
  isAtTime: true,
  leadWorkingDays: 3,
  dailyCapacity: 1,
  position,
});

export const draftOf = (service: SupportService): ServiceDraft => {
  const { names, deliverables, questions, isAtTime, leadWorkingDays, dailyCapacity, position } = service;
  return { names, deliverables, questions, isAtTime, leadWorkingDays, dailyCapacity, position };
};

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

export const isSendable = ({ names, questions }: ServiceDraft): boolean =>
  names.fa.trim() !== '' && !questions.some(isFaulty);

export const sentOf = (draft: ServiceDraft): ServiceDraft => ({
  ...draft,
  names: trimmed(draft.names),
  deliverables: trimmed(draft.deliverables),
  questions: draft.questions.map((question) => ({
    ...question,
    labels: trimmed(question.labels),
    options: hasOptions(question)
      ? question.options.map((option) => ({ ...option, labels: trimmed(option.labels) }))
      : [],
  })),
});
