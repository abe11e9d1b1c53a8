import type { Visit } from '@ravabet/contracts/protocol/visits';
import { useOutletContext } from 'react-router';

export interface VisitContext {
  visit: Visit;
  isEditing: boolean;
  setEditing: (isEditing: boolean) => void;
}

/** The visit whose file is open, for its parts. */
export const useVisit = (): VisitContext => useOutletContext<VisitContext>();

/** Whether guests, programme and the like may be changed now. */
export const mayPlan = ({ allowedActions }: Visit): boolean =>
  allowedActions.some(({ verb, disabledReason }) => verb === 'plan' && !disabledReason);
