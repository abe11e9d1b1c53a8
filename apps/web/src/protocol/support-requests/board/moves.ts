import type {
  SupportRequestListItem,
  SupportRequestState,
  SupportRequestVerb,
} from '@ravabet/contracts/protocol/support-requests';
import type { AllowedAction } from '@ravabet/contracts/kernel';

export const boardStates = [
  'submitted',
  'triaged',
  'accepted',
  'scheduled',
  'in-progress',
  'delivered',
] as const satisfies readonly SupportRequestState[];
export type BoardState = (typeof boardStates)[number];

/** Which step leads into a column. */
const verbInto = {
  triaged: 'triage',
  accepted: 'accept',
  scheduled: 'schedule',
  'in-progress': 'start',
  delivered: 'deliver',
} as const satisfies Partial<Record<BoardState, SupportRequestVerb>>;

export type MoveVerb = (typeof verbInto)[keyof typeof verbInto] | 'sendBack';

export interface Move {
  to: BoardState;
  verb: MoveVerb;
  disabledReason?: string;
}

/** Where a card may go, as the server offers it; each with the reason where the person may not. */
export function movesOf(request: Pick<SupportRequestListItem, 'allowedActions' | 'state'>): Move[] {
  return boardStates.flatMap((to) => {
    const verb = to === 'in-progress' && request.state === 'delivered' ? 'sendBack' : verbTo(to);
    const action: AllowedAction | undefined = request.allowedActions.find((one) => one.verb === verb);
    return verb && action
      ? [{ to, verb, ...(action.disabledReason && { disabledReason: action.disabledReason }) }]
      : [];
  });
}

const verbTo = (to: BoardState): MoveVerb | null => (to === 'submitted' ? null : verbInto[to]);
