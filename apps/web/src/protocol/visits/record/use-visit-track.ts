import type { VisitState } from '@ravabet/contracts/protocol/visits';
import type { WorkflowStep } from '@ravabet/ui';
import { useTranslation } from 'react-i18next';

const way = [
  'requested',
  'under-review',
  'approved',
  'planning',
  'ready',
  'in-progress',
  'completed',
  'closed',
] as const;

/** The way of a visit; empty for one that left it. */
export function useVisitTrack(state: VisitState): WorkflowStep[] {
  const { t } = useTranslation('visits');
  const at = way.findIndex((one) => one === state);
  if (at < 0) return [];
  return way.map((id, index) => ({
    id,
    label: t(($) => $.state[id]),
    status: index < at || state === 'closed' ? 'done' : index === at ? 'current' : 'coming',
  }));
}
