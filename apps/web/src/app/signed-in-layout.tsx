import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { CallProblem } from '../shared/call-problem.ts';
import { paths } from '../shared/paths.ts';
import { toasts } from '../shared/toasts.ts';
import { useTranslation } from 'react-i18next';
import { Shell } from './shell/shell.tsx';

/** The frame of everybody who is signed in. When the session ends in the middle, the person signs in and comes back. */
export function SignedInLayout(): ReactNode {
  useSessionEnd();
  return <Shell />;
}

function useSessionEnd(): void {
  const { t } = useTranslation('app');
  const client = useQueryClient();
  const navigate = useNavigate();
  const location = useLocation();
  const here = location.pathname + location.search;
  useEffect(() => {
    let left = false;
    const leave = (error: unknown): void => {
      if (left || !(error instanceof CallProblem) || error.code !== 'not-signed-in') return;
      left = true;
      toasts.add({ title: t(($) => $.signedOut.title), description: t(($) => $.signedOut.detail), tone: 'warning' });
      void navigate(paths.signIn(here));
    };
    const stopQueries = client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') leave(event.action.error);
    });
    const stopMutations = client.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') leave(event.action.error);
    });
    return () => {
      stopQueries();
      stopMutations();
    };
  }, [client, navigate, here, t]);
}
