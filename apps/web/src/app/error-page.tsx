import { Button, EmptyState, PageTitle } from '@ravabet/ui';
import { CloudOff, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Navigate, useLocation, useRouteError } from 'react-router';
import { CallProblem, isProblem, isUnreachable } from '../shared/call-problem.ts';
import { paths } from '../shared/paths.ts';
import { useProblemMessage } from '../shared/use-problem-message.ts';
import { NotFoundPage } from './not-found.page.tsx';

/** What stands in the place of a page that could not be shown. */
export function ErrorPage(): ReactNode {
  const { t } = useTranslation('app');
  const explain = useProblemMessage();
  const location = useLocation();
  const error = useRouteError();
  if (isProblem(error, 'not-signed-in'))
    return <Navigate to={paths.signIn(location.pathname + location.search)} replace />;
  if (isProblem(error, 'not-found') || (isRouteErrorResponse(error) && error.status === 404)) {
    return <NotFoundPage reason="notFound" />;
  }
  if (isProblem(error, 'forbidden')) return <NotFoundPage reason="forbidden" />;
  const isMissing = isMissingChunk(error);
  const isOld = isMissing && navigator.onLine;
  const { title, detail } = isOld
    ? { title: t(($) => $.errors.updated.title), detail: t(($) => $.errors.updated.detail) }
    : explain(isMissing ? new CallProblem('no-answer', 0) : error);
  const Icon = isOld ? RefreshCw : isMissing || isUnreachable(error) ? CloudOff : TriangleAlert;
  return (
    <div role="alert">
      <PageTitle className="sr-only">{title}</PageTitle>
      <EmptyState
        icon={<Icon className="size-5" />}
        title={title}
        description={detail}
        action={
          <Button variant="primary" onPress={() => window.location.reload()}>
            {t(($) => $.errors.reload)}
          </Button>
        }
      />
      {error instanceof CallProblem && error.instance && (
        <p className="text-center text-12 text-quiet">
          {t(($) => $.errors.reference)} <bdi dir="ltr">{error.instance.replace('urn:request:', '')}</bdi>
        </p>
      )}
    </div>
  );
}

/** After an update the old page asks for chunks that are gone; without a line it can fetch none. */
const isMissingChunk = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|Importing a module script/i.test(error.message);
