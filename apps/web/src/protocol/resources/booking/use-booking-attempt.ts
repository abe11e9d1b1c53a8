import type { Holder } from '@ravabet/contracts/protocol/resources';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CallProblem, isProblem } from '../../../shared/call-problem.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { type Attempt, useAttempt } from '../../../shared/use-attempt.ts';
import { resourcesQueries } from '../resources.queries.ts';

export interface BookingAttempt extends Attempt {
  /** who has it, when that is why it was refused */
  holders: readonly Holder[];
  /** another time was chosen: the refusal is answered */
  settle: () => void;
}

/** One change of a booking. Whether it went through or somebody was quicker: what the pages show is asked anew. */
export function useBookingAttempt(): BookingAttempt {
  const organization = useOrganization();
  const client = useQueryClient();
  const { refusal, run, ...attempt } = useAttempt();
  const [holders, setHolders] = useState<readonly Holder[]>([]);
  const [isSettled, setSettled] = useState(false);
  return {
    ...attempt,
    refusal: isSettled ? null : refusal,
    holders: isSettled ? [] : holders,
    settle: () => setSettled(true),
    run: async (action) => {
      setHolders([]);
      setSettled(false);
      const went = await run(async () => {
        try {
          await action();
        } catch (error) {
          if (error instanceof CallProblem && isProblem(error, 'resource-already-booked')) {
            setHolders((error.params['holders'] ?? []) as Holder[]);
          }
          throw error;
        }
      });
      void client.invalidateQueries({ queryKey: resourcesQueries.all(organization.id) });
      return went;
    },
  };
}
