import type { SupportRequestState } from '@ravabet/contracts/protocol/support-requests';
import type { WorkflowStep } from '@ravabet/ui';
import { useTranslation } from 'react-i18next';

const way = ['submitted', 'accepted', 'in-progress', 'delivered', 'confirmed'] as const;
/** Steps that not every request takes stand where they belong, under their own name. */
const within: Partial<Record<SupportRequestState, (typeof way)[number]>> = {
  triaged: 'submitted',
  scheduled: 'accepted',
};

/** The way of a request; empty for one that left it. */
export function useSupportTrack(state: SupportRequestState): WorkflowStep[] {
  const { t } = useTranslation('support-requests');
  const at = way.findIndex((one) => one === (within[state] ?? state));
  if (at < 0) return [];
  return way.map((id, index) => ({
    id,
    label: t(($) => $.state[index === at ? state : id]),
    status: index < at || state === 'confirmed' ? 'done' : index === at ? 'current' : 'coming',
  }));
}
