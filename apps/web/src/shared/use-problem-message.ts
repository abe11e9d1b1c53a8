import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { CallProblem, requestIdOf } from './call-problem.ts';
import { toasts } from './toasts.ts';

export interface ProblemMessage {
  title: string;
  detail: string;
}

/** What a person reads when something was refused: what happened, what is safe, what next. */
export function useProblemMessage(): (error: unknown) => ProblemMessage {
  const { t } = useTranslation('common');
  return useCallback(
    (error) => {
      if (!(error instanceof CallProblem))
        return { title: t(($) => $.problem.crash.title), detail: t(($) => $.problem.crash.detail) };
      const id = requestIdOf(error);
      const withNumber = (detail: string): string => (id ? `${detail} ${t(($) => $.problem.number, { id })}` : detail);
      if (error.title) return { title: error.title, detail: withNumber(error.detail ?? '') };
      if (error.code === 'no-answer') {
        return {
          title: t(($) => $.problem['no-answer'].title),
          detail: withNumber(t(($) => $.problem['no-answer'].detail)),
        };
      }
      return {
        title: t(($) => $.problem['strange-answer'].title),
        detail: withNumber(t(($) => $.problem['strange-answer'].detail)),
      };
    },
    [t],
  );
}

/** Says a refusal in a toast that stays until it is read. */
export function useProblemToast(): (error: unknown) => void {
  const messageOf = useProblemMessage();
  return useCallback(
    (error) => {
      const { title, detail } = messageOf(error);
      toasts.add({ title, description: detail, tone: 'danger' });
    },
    [messageOf],
  );
}
