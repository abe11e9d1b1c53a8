import type { NewSupportService, SupportService } from '@ravabet/contracts/protocol/support-requests';
import { noNames, trimmed } from '../share/names-fields.tsx';
import { isFaulty, sentQuestion } from '../share/question-draft.ts';

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

export const isSendable = ({ names, questions }: ServiceDraft): boolean =>
  names.fa.trim() !== '' && !questions.some(isFaulty);

export const sentOf = (draft: ServiceDraft): ServiceDraft => ({
  ...draft,
  names: trimmed(draft.names),
  deliverables: trimmed(draft.deliverables),
  questions: draft.questions.map(sentQuestion),
});
