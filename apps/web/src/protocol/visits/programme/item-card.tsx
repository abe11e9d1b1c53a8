import { localized } from '@ravabet/contracts/kernel';
import { type VisitClash, type VisitItem, visitPartsRoutes } from '@ravabet/contracts/protocol/visits';
import { Badge, ConfirmDialog, IconButton, Menu } from '@ravabet/ui';
import { Camera, Ellipsis, MapPin, Megaphone, Package, UserRound, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { mayPlan, useVisit } from '../record/use-visit.ts';
import { usePartChange } from '../use-part-change.ts';
import { ClashNotes } from './clash-notes.tsx';
import { DelayDialog } from './delay-dialog.tsx';
import { ItemForm } from './item-form.tsx';
import { taskStates, taskTone } from './task-tone.ts';

/** One line: when, what, where, who, and what stands in its way; changed in place. */
export function ItemCard({ item, clashes }: { item: VisitItem; clashes: readonly VisitClash[] }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const change = usePartChange(visit.id);
  const sayProblem = useProblemToast();
  const [doing, setDoing] = useState<'edit' | 'remove' | 'delay' | null>(null);
  const remove = (): void => {
    setDoing(null);
    const params = { organizationId, id: visit.id, partId: item.id };
    const body = { version: item.version };
    void change
      .programme(
        t(($) => $.programme.removed),
        () => call(visitPartsRoutes.removeItem, { params, body }),
      )
      .catch(sayProblem);
  };
  if (doing === 'edit') {
    return (
      <li>
        <ItemForm item={item} after={null} onClose={() => setDoing(null)} />
      </li>
    );
  }
  return (
    <li className="flex gap-4 rounded-card border border-line bg-card p-4 max-sm:flex-col max-sm:gap-2">
      <div className="shrink-0 font-medium whitespace-nowrap sm:w-28">
        <time dateTime={item.startsAt}>{format.date(item.startsAt, 'time')}</time>
        {' – '}
        <time dateTime={item.endsAt}>{format.date(item.endsAt, 'time')}</time>
      </div>
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div className="flex items-start gap-2">
          <h3 className="min-w-0 flex-1 font-bold text-pretty">
            <bdi>{item.title}</bdi>
          </h3>
          {mayPlan(visit) && (
            <Menu
              label={`${t(($) => $.programme.more)}: ${item.title}`}
              placement="bottom end"
              groups={[
                {
                  id: 'more',
                  entries: [
                    { id: 'edit', label: t(($) => $.programme.edit), onAction: () => setDoing('edit') },
                    { id: 'delay', label: t(($) => $.programme.delay), onAction: () => setDoing('delay') },
                    { id: 'remove', label: t(($) => $.programme.remove), onAction: () => setDoing('remove') },
                  ],
                },
              ]}
              trigger={
                <IconButton
                  hideTooltip
                  label={`${t(($) => $.programme.more)}: ${item.title}`}
                  icon={<Ellipsis className="size-4.5" />}
                />
              }
            />
          )}
        </div>
        <ItemFacts item={item} />
        <ClashNotes clashes={clashes} />
      </div>
      {doing === 'delay' && <DelayDialog item={item} onClose={() => setDoing(null)} />}
      {doing === 'remove' && (
        <ConfirmDialog
          isOpen
          onOpenChange={(isOpen) => !isOpen && setDoing(null)}
          title={`${t(($) => $.programme.remove)}: ${item.title}`}
          labels={{ confirm: t(($) => $.programme.remove), cancel: c(($) => $.cancel), close: c(($) => $.close) }}
          tone="danger"
          onConfirm={remove}
        >
          {t(($) => $.programme.removeWhat)}
        </ConfirmDialog>
      )}
    </li>
  );
}

function ItemFacts({ item }: { item: VisitItem }): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const named = (names: Partial<Record<'fa' | 'ar' | 'en' | 'zh', string>>): string =>
    localized({ fa: '', ...names }, format.language);
  const { place, zone, guide, speaker, resources, participantIds, needs, responsibleUnit, task } = item;
  const state = taskStates.find((one) => one === task?.state);
  const facts: { id: string; icon: ReactNode; term: string; text: string }[] = [
    { id: 'place', icon: <MapPin className="size-4" />, term: t(($) => $.item.place), text: place },
    { id: 'guide', icon: <UserRound className="size-4" />, term: t(($) => $.item.guide), text: guide?.name ?? '' },
    { id: 'speaker', icon: <Megaphone className="size-4" />, term: t(($) => $.item.speaker), text: speaker },
    {
      id: 'who',
      icon: <Users className="size-4" />,
      term: t(($) => $.item.participants),
      text: participantIds.length > 0 ? t(($) => $.item.count, { number: format.number(participantIds.length) }) : '',
    },
    {
      id: 'resources',
      icon: <Package className="size-4" />,
      term: t(($) => $.item.resources),
      text: format.list(resources.map(({ names }) => named(names))),
    },
  ];
  return (
    <>
      <dl className="flex flex-wrap gap-x-4 gap-y-1 text-13 text-quiet empty:hidden">
        {facts
          .filter(({ text }) => text !== '')
          .map(({ id, icon, term, text }) => (
            <div key={id} className="inline-flex items-center gap-1">
              <dt>
                <span aria-hidden="true">{icon}</span>
                <span className="sr-only">{term}</span>
              </dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      {(zone || item.photosWanted || responsibleUnit) && (
        <div className="flex flex-wrap items-center gap-2">
          {zone && (
            <Badge tone={zone.kind === 'public' ? 'neutral' : 'waiting'}>
              {named(zone.names)} · {t(($) => $.zone.kind[zone.kind])}
            </Badge>
          )}
          {item.photosWanted && (
            <Badge tone={zone && !zone.photosAllowed ? 'danger' : 'info'} icon={<Camera className="size-3.5" />}>
              {zone && !zone.photosAllowed ? t(($) => $.zone.noPhotos) : t(($) => $.item.photosWanted)}
            </Badge>
          )}
          {responsibleUnit && (
            <Badge tone={state ? taskTone[state] : 'neutral'}>
              {format.list([named(responsibleUnit.names), ...(state ? [t(($) => $.task[state])] : [])])}
            </Badge>
          )}
        </div>
      )}
      {needs && <p className="text-13 wrap-anywhere whitespace-pre-wrap">{needs}</p>}
      {task?.reason && (task.state === 'declined' || task.state === 'returned') && (
        <p className="text-13 text-pomegranate">
          {t(($) => $.field.reason)}: <bdi>{task.reason}</bdi>
        </p>
      )}
    </>
  );
}
