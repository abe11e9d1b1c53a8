import { localized } from '@ravabet/contracts/kernel';
import { type VisitService, visitServicesRoutes } from '@ravabet/contracts/protocol/visits';
import { Badge, ConfirmDialog, IconButton, Menu } from '@ravabet/ui';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../shared/call.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { taskStates, taskTone } from '../programme/task-tone.ts';
import { mayPlan, useVisit } from '../record/use-visit.ts';
import { usePartChange } from '../use-part-change.ts';
import { ServiceClashes, ServiceFacts } from './service-facts.tsx';
import { ServiceForm } from './service-form.tsx';

/** One service: for when, from whom, who sees to it, and what it costs. */
export function ServiceCard({ service }: { service: VisitService }): ReactNode {
  const { t } = useTranslation('visits');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const { id: organizationId } = useOrganization();
  const { visit } = useVisit();
  const change = usePartChange(visit.id);
  const sayProblem = useProblemToast();
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const mayUpdate = visit.allowedActions.some(({ verb, disabledReason }) => verb === 'update' && !disabledReason);
  const remove = (): void => {
    setDoing(null);
    const params = { organizationId, id: visit.id, partId: service.id };
    const body = { version: service.version };
    void change
      .hospitality(
        t(($) => $.service.removed),
        () => call(visitServicesRoutes.remove, { params, body }),
      )
      .catch(sayProblem);
  };
  if (doing === 'edit') {
    return (
      <li>
        <ServiceForm service={service} onClose={() => setDoing(null)} />
      </li>
    );
  }
  const { kind, title, responsibleUnit, task } = service;
  const state = taskStates.find((one) => one === task?.state);
  const unit = responsibleUnit && localized({ fa: '', ...responsibleUnit.names }, format.language);
  return (
    <li className="flex flex-col gap-2 rounded-card border border-line bg-card p-4">
      <div className="flex items-start gap-2">
        <h3 className="flex min-w-0 flex-1 flex-wrap items-center gap-2 font-bold">
          <bdi>{title}</bdi>
          <Badge>{t(($) => $.service.kind[kind])}</Badge>
          {unit && (
            <Badge tone={state ? taskTone[state] : 'neutral'}>
              {format.list([unit, ...(state ? [t(($) => $.task[state])] : [])])}
            </Badge>
          )}
        </h3>
        {mayUpdate && (
          <Menu
            label={`${t(($) => $.service.more)}: ${title}`}
            placement="bottom end"
            groups={[
              {
                id: 'more',
                entries: [
                  { id: 'edit', label: t(($) => $.service.edit), onAction: () => setDoing('edit') },
                  ...(mayPlan(visit)
                    ? [{ id: 'remove', label: t(($) => $.service.remove), onAction: () => setDoing('remove') }]
                    : []),
                ],
              },
            ]}
            trigger={
              <IconButton
                hideTooltip
                label={`${t(($) => $.service.more)}: ${title}`}
                icon={<Ellipsis className="size-4.5" />}
              />
            }
          />
        )}
      </div>
      <ServiceFacts service={service} />
      <ServiceClashes clashes={service.clashes} />
      {task?.reason && state === 'declined' && (
        <p className="text-13 text-pomegranate">
          {t(($) => $.field.reason)}: <bdi>{task.reason}</bdi>
        </p>
      )}
      {doing === 'remove' && (
        <ConfirmDialog
          isOpen
          onOpenChange={(isOpen) => !isOpen && setDoing(null)}
          title={`${t(($) => $.service.remove)}: ${title}`}
          labels={{ confirm: t(($) => $.service.remove), cancel: c(($) => $.cancel), close: c(($) => $.close) }}
          tone="danger"
          onConfirm={remove}
        >
          {t(($) => $.service.removeWhat)}
        </ConfirmDialog>
      )}
    </li>
  );
}
