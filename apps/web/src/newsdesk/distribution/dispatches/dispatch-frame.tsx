import type { Dispatch } from '@ravabet/contracts/newsdesk/distribution';
import { DescriptionList, Link, RecordPage, RecordSection, StateBadge } from '@ravabet/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../shared/moment.tsx';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { FreezeNotice } from '../../social-posts/share/freeze-notice.tsx';
import { dispatchTones } from './dispatch-tones.ts';
import { TroubleNotice, UnknownNotice } from './dispatch-notices.tsx';

const Timeline = lazy(async () => ({
  default: (await import('../../../office/audit-trail/share/timeline.tsx')).Timeline,
}));

interface DispatchFrameProps {
  dispatch: Dispatch;
  nextStep?: ReactNode;
  actions?: ReactNode;
  status?: ReactNode;
  side?: ReactNode;
  children: ReactNode;
}

/** What it is, its state, until when, what next; beside it who and when. */
export function DispatchFrame({ dispatch, nextStep, actions, status, side, children }: DispatchFrameProps): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const { pressRelease, preparedBy, sentBy, startedAt, finishedAt, scheduledFor, state } = dispatch;
  const facts = [
    {
      term: t(($) => $.dispatch.facts.release),
      value: (
        <Link href={paths.pressRelease(organization.slug, pressRelease.id)}>
          <bdi>{pressRelease.title}</bdi>
        </Link>
      ),
    },
    ...(preparedBy ? [{ term: t(($) => $.dispatch.facts.prepared), value: <bdi>{preparedBy.name}</bdi> }] : []),
    ...(sentBy ? [{ term: t(($) => $.dispatch.facts.sent), value: <bdi>{sentBy.name}</bdi> }] : []),
    ...(startedAt ? [{ term: t(($) => $.dispatch.facts.begun), value: <Moment at={startedAt} /> }] : []),
    ...(finishedAt ? [{ term: t(($) => $.dispatch.facts.finished), value: <Moment at={finishedAt} /> }] : []),
  ];
  const waits =
    state === 'scheduled' && (scheduledFor ? <Moment at={scheduledFor} /> : t(($) => $.dispatches.timings.published));
  return (
    <RecordPage
      kind={t(($) => $.dispatches.purposes[dispatch.purpose])}
      title={
        <bdi lang={pressRelease.language} className="[font-size:inherit] [line-height:inherit]">
          {pressRelease.title}
        </bdi>
      }
      state={<StateBadge tone={dispatchTones[state]}>{t(($) => $.dispatches.states[state])}</StateBadge>}
      {...(waits && { due: { label: t(($) => $.dispatch.facts.waitsFor), value: waits } })}
      {...(status && { status })}
      {...(nextStep && { nextStep })}
      {...(actions && { actions })}
      notices={
        <>
          {state === 'scheduled' && <FreezeNotice />}
          <TroubleNotice dispatch={dispatch} />
          <UnknownNotice dispatch={dispatch} />
        </>
      }
      side={
        <>
          {side}
          <RecordSection title={t(($) => $.dispatches.columns.at)}>
            <DescriptionList items={facts} />
          </RecordSection>
          <p className="text-13 text-quiet">{t(($) => $.dispatch.opens)}</p>
          <Suspense>
            <Timeline subjectType="Dispatch" subjectId={dispatch.id} />
          </Suspense>
        </>
      }
      sideLabel={t(($) => $.dispatches.columns.at)}
    >
      {children}
    </RecordPage>
  );
}
