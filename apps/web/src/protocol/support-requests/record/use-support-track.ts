import type { SupportRequestState } from '@ravabet/contracts/protocol/support-requests';
import type { WorkflowStep } from '@ravabet/ui';
import { useTranslation } from 'react-i18next';

const way = ['submitted', 'triaged', 'accepted', 'scheduled', 'in-progress', 'delivered', 'confirmed'] as const;

/** The way of a request; empty for one that left it. */
export function useSupportTrack(state: SupportRequestState): WorkflowStep[] {
  const { t } = useTranslation('support-requests');
  const at = way.findIndex((one) => one === state);
  if (at < 0) return [];
  return way.map((id, index) => ({
    id,
    label: t(($) => $.state[id]),
    status: index < at || state === 'confirmed' ? 'done' : index === at ? 'current' : 'coming',
  }));
}
