import { type DeliveryState, deliveryStates, type Dispatch } from '@ravabet/contracts/newsdesk/distribution';
import { ProgressBar, StateBadge } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';
import { DeliveryList } from './delivery-list.tsx';
import { DispatchFrame } from './dispatch-frame.tsx';
import { deliveryTones } from './dispatch-tones.ts';
import { useDispatchSteps } from './use-dispatch-steps.tsx';

const MailPreview = lazy(async () => ({ default: (await import('./mail-preview.tsx')).MailPreview }));

/** What became of it: how far it is, recipient by recipient, and the mail as it went out. */
export function DispatchRecord({ dispatch }: { dispatch: Dispatch }): ReactNode {
  const { t } = useTranslation('distribution');
  const steps = useDispatchSteps(dispatch, dispatch.total);
  return (
    <>
      <DispatchFrame dispatch={dispatch} nextStep={steps.next} actions={steps.others}>
        <div className="flex flex-col gap-8">
          <Progress dispatch={dispatch} />
          <DeliveryList dispatch={dispatch} />
          {dispatch.languages.length > 0 && (
            <Suspense>
              <MailPreview
                dispatchId={dispatch.id}
                languages={dispatch.languages}
                title={t(($) => $.dispatch.previewSent)}
              />
            </Suspense>
          )}
        </div>
      </DispatchFrame>
      {steps.dialog}
    </>
  );
}

function Progress({ dispatch }: { dispatch: Dispatch }): ReactNode {
  const { t } = useTranslation('distribution');
  const format = useFormat();
  const { counts, total, softBounces } = dispatch;
  const of = (...states: DeliveryState[]): number => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const settled = of('sent', 'bounced', 'unknown', 'cancelled');
  return (
    <section className="flex flex-col gap-3">
      <ProgressBar
        label={t(($) => $.dispatches.columns.progress)}
        value={total > 0 ? Math.min(100, (settled / total) * 100) : 0}
        valueLabel={t(($) => $.dispatches.progress, { done: format.number(of('sent')), total: format.number(total) })}
      />
      <ul className="flex flex-wrap gap-2">
        {deliveryStates.flatMap((state) =>
          of(state) > 0
            ? [
                <li key={state}>
                  <StateBadge tone={deliveryTones[state]}>
                    {t(($) => $.deliveryStates[state])} {format.number(of(state))}
                  </StateBadge>
                </li>,
              ]
            : [],
        )}
        {softBounces > 0 && (
          <li>
            <StateBadge tone="waiting">
              {t(($) => $.deliveries.softBounces)} {format.number(softBounces)}
            </StateBadge>
          </li>
        )}
      </ul>
    </section>
  );
}
