import type { AllowedAction } from '@ravabet/contracts/kernel';

/** Whether the API offers a step of this record to this person. */
export const mayDo = ({ allowedActions }: { allowedActions: readonly AllowedAction[] }, verb: string): boolean =>
  allowedActions.some((action) => action.verb === verb && !action.disabledReason);
