import type { EventRecord } from '@ravabet/contracts/protocol/events';
import type { WorkflowStep } from '@ravabet/ui';
import { useTranslation } from 'react-i18next';

const way = ['idea', 'planned', 'approved', 'open', 'running', 'done', 'evaluated'] as const;

/** The way of an event; empty for one that left it and for a template. */
export function useEventTrack({ state, isTemplate }: Pick<EventRecord, 'state' | 'isTemplate'>): WorkflowStep[] {
  const { t } = useTranslation('events');
  const at = way.findIndex((one) => one === state);
  if (at < 0 || isTemplate) return [];
  return way.map((id, index) => ({
    id,
    label: t(($) => $.state[id]),
    status: index < at || state === 'evaluated' ? 'done' : index === at ? 'current' : 'coming',
  }));
}
