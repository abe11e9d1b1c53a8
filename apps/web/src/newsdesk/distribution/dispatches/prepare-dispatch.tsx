import type { Language } from '@ravabet/contracts/kernel';
import type { Dispatch } from '@ravabet/contracts/newsdesk/distribution';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { AudienceSummary } from './audience-summary.tsx';
import { DispatchFrame } from './dispatch-frame.tsx';
import { DispatchForm } from './dispatch-form.tsx';
import { dispatchesQueries } from './dispatches.queries.ts';
import { useDispatchDraft } from './use-dispatch-draft.ts';
import { useDispatchSteps } from './use-dispatch-steps.tsx';

const MailPreview = lazy(async () => ({ default: (await import('./mail-preview.tsx')).MailPreview }));

/** To whom, when, with which words; whom it reaches; and the mail as it will be. Nothing leaves before it is confirmed. */
export function PrepareDispatch({ dispatch }: { dispatch: Dispatch }): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const draft = useDispatchDraft(dispatch);
  const audience = useQuery(dispatchesQueries.audience(organization.id, dispatch.id));
  const steps = useDispatchSteps(dispatch, audience.data?.total ?? 0, draft.save);
  const languages = audience.data
    ? ([...new Set(Object.values(audience.data.textLanguages))] as Language[])
    : [dispatch.pressRelease.language];
  const mayChange = dispatch.allowedActions.some(({ verb, disabledReason }) => verb === 'update' && !disabledReason);
  return (
    <>
      <DispatchFrame
        dispatch={dispatch}
        nextStep={steps.next}
        actions={steps.others}
        status={draft.status}
        side={<AudienceSummary audience={audience.data} />}
      >
        <div className="flex flex-col gap-8">
          {mayChange && <DispatchForm dispatch={dispatch} draft={draft} languages={languages} />}
          <Suspense>
            <MailPreview dispatchId={dispatch.id} languages={languages} title={t(($) => $.dispatch.preview)} />
          </Suspense>
        </div>
      </DispatchFrame>
      {steps.dialog}
    </>
  );
}
