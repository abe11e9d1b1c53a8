import { expectedVisitStates, type Visit } from '@ravabet/contracts/protocol/visits';
import { Banner, RecordPage, StateBadge, Tabs, WorkflowTrack } from '@ravabet/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { Presence } from '../../../office/comments/share/presence.tsx';
import { Moment } from '../../../shared/moment.tsx';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { visitTabs } from '../visit-tabs.ts';
import { visitTone } from '../share/visit-tone.ts';
import { useVisitButtons } from './step-buttons.tsx';
import type { VisitContext } from './use-visit.ts';
import { useVisitSteps } from './use-visit-steps.tsx';
import { useVisitTrack } from './use-visit-track.ts';
import { VisitSide } from './visit-side.tsx';

const comes: readonly string[] = [...expectedVisitStates, 'completed'];
const ended = ['rejected', 'cancelled', 'closed', 'completed'] as const;

/** The file of a visit: its header, the way to go, and the part that the address names. */
export function VisitRecord({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const organization = useOrganization();
  const { slug } = organization;
  const mayCheckIn = may(organization, 'Visit.checkIn') && comes.includes(visit.state);
  const { pathname } = useLocation();
  const [isEditing, setEditing] = useState(false);
  const navigate = useNavigate();
  const steps = useVisitSteps(visit);
  const edit = (): void => {
    setEditing(true);
    void navigate(paths.visit(slug, visit.id));
  };
  const buttons = useVisitButtons(visit, (verb) => (verb === 'update' ? edit() : steps.take(verb)), steps.pending);
  const track = useVisitTrack(visit.state);
  const { state, officeNumber, officer } = visit;
  const here = visitTabs.find(({ id }) => pathname.endsWith(`/${visit.id}/${id}`))?.id ?? 'overview';
  const isOver = ended.some((one) => one === state);
  const begun = state === 'in-progress';
  const context: VisitContext = { visit, isEditing, setEditing };
  return (
    <>
      <RecordPage
        kind={<span>{format.list([t(($) => $.kind[visit.kind]), t(($) => $.origin[visit.origin])])}</span>}
        {...(officeNumber && { officeNumber: format.officeNumber(officeNumber), officeNumberLabel: t(($) => $.one) })}
        title={<bdi className="[font-size:inherit] [line-height:inherit]">{visit.title}</bdi>}
        state={<StateBadge tone={visitTone[state]}>{t(($) => $.state[state])}</StateBadge>}
        {...(officer && !isOver && { turn: { label: t(($) => $.field.officer), value: <bdi>{officer.name}</bdi> } })}
        {...(!isOver && {
          due: {
            label: begun ? t(($) => $.countdown.ends) : t(($) => $.countdown.begins),
            value: <Moment at={begun ? visit.endsAt : visit.startsAt} />,
          },
        })}
        status={<Presence subjectType="Visit" subjectId={visit.id} isEditing={isEditing} />}
        nextStep={buttons.next}
        actions={buttons.others}
        track={
          track.length > 0 && (
            <WorkflowTrack
              label={t(($) => $.track.label)}
              steps={track}
              statusLabels={{
                done: t(($) => $.track.done),
                current: t(($) => $.track.current),
                coming: t(($) => $.track.coming),
              }}
            />
          )
        }
        notices={<Notices visit={visit} />}
        tabs={
          <Tabs
            label={t(($) => $.tabs.label)}
            selected={here}
            items={[
              ...visitTabs.map(({ id }) => ({
                id,
                label: t(($) => $.tabs[id]),
                href: paths.visit(slug, visit.id, id === 'overview' ? '' : id),
              })),
              // The board of the day is a page of its own: it must open without a network.
              ...(mayCheckIn ? [{ id: 'day', label: t(($) => $.tabs.day), href: paths.visitDay(slug, visit.id) }] : []),
            ]}
          />
        }
        sideLabel={t(($) => $.side.label)}
        {...(here === 'overview' && { side: <VisitSide visit={visit} /> })}
      >
        <Outlet context={context} />
      </RecordPage>
      {steps.dialogs}
    </>
  );
}

/** Why it left its way or went back, and whose names are not shown. */
function Notices({ visit }: { visit: Visit }): ReactNode {
  const { t } = useTranslation('visits');
  const { state, reason, seesNames, guestCount } = visit;
  const left = (['rejected', 'cancelled', 'requested', 'planning', 'ready'] as const).find((one) => one === state);
  return (
    <>
      {left && reason && (
        <Banner tone="warning" title={t(($) => $.reasonNotice[left])}>
          <bdi className="wrap-anywhere whitespace-pre-wrap">{reason}</bdi>
        </Banner>
      )}
      {!seesNames && guestCount > 0 && <Banner tone="info" title={t(($) => $.names.hidden)} />}
    </>
  );
}
