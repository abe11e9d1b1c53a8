import { useState } from 'react';
import { CallProblem } from './call-problem.ts';
import { type ProblemMessage, useProblemMessage } from './use-problem-message.ts';

export interface Attempt {
  isPending: boolean;
  /** what was refused, for a Banner above the form */
  refusal: ProblemMessage | null;
  /** the server's word on one field, by its JSON pointer */
  errorAt: (pointer: string) => string | undefined;
  /** true when it went through */
  run: (action: () => Promise<unknown>) => Promise<boolean>;
}

/** One change that a page makes: pending, refused with its reasons, or done. */
export function useAttempt(): Attempt {
  const explain = useProblemMessage();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const errors = error instanceof CallProblem ? error.errors : [];
  return {
    isPending,
    refusal: error ? explain(error) : null,
    errorAt: (pointer) => errors.find((one) => one.pointer === pointer)?.message,
    run: async (action) => {
      setPending(true);
      setError(null);
      try {
        await action();
        return true;
      } catch (caught) {
        setError(caught);
        return false;
      } finally {
        setPending(false);
      }
    },
  };
}
