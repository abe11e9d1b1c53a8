import { localized } from '@ravabet/contracts/kernel';
import { type SupportService, supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { Badge, Button, PageHeader, Skeleton } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Timeline } from '../../../office/audit-trail/share/timeline.tsx';
import { call } from '../../../shared/call.ts';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemToast } from '../../../shared/use-problem-message.ts';
import { useRefusalText } from '../../../shared/use-refusal-text.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';
import { draftOf } from './service-draft.ts';
import { ServiceForm } from './service-form.tsx';

export function ServicePage(): ReactNode {
  const { id = '' } = useParams();
  const organization = useOrganization();
  const one = useQuery({
    ...supportRequestsQueries.service(organization.id, id),
    throwOnError: (_error, query) => !query.state.data,
  });
  if (one.data) return <ServiceEditor key={id} service={one.data} />;
  return (
    <div aria-busy="true" className="flex flex-col gap-5">
      <Skeleton className="h-9 w-3/5" />
      <Skeleton className="h-96 w-full" />
    </div>
  );
}

/** One entry of the catalogue: changed, set aside, or offered again. */
function ServiceEditor({ service }: { service: SupportService }): ReactNode {
  const { t } = useTranslation('support-requests');
  const format = useFormat();
  const organization = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const refusal = useRefusalText();
  const sayProblem = useProblemToast();
  // The version that the person saw when they began: a change from elsewhere is told, not written over.
  const [seen, setSeen] = useState(service);
  const params = { organizationId: organization.id, id: service.id };
  const refresh = (): void => void client.invalidateQueries({ queryKey: supportRequestsQueries.all(organization.id) });
  const step = async (verb: 'retire' | 'reinstate'): Promise<void> => {
    const route = verb === 'retire' ? supportRequestsRoutes.retireService : supportRequestsRoutes.reinstateService;
    try {
      const changed = await call(route, { params, body: { version: service.version } });
      client.setQueryData(supportRequestsQueries.service(organization.id, service.id).queryKey, changed);
      setSeen(changed);
      sayDone(verb === 'retire' ? t(($) => $.catalogue.retireDone) : t(($) => $.catalogue.reinstateDone));
    } catch (error) {
      sayProblem(error);
    }
    refresh();
  };
  const steps = (['retire', 'reinstate'] as const).flatMap((verb) =>
    service.allowedActions.filter((action) => action.verb === verb).map((action) => ({ ...action, verb })),
  );
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={localized(service.names, format.language)}
        description={
          service.state === 'retired' ? <Badge>{t(($) => $.catalogue.retired)}</Badge> : t(($) => $.catalogue.editTitle)
        }
        actions={steps.map(({ verb, disabledReason }) => (
          <Button key={verb} disabledReason={refusal(disabledReason)} onPress={() => void step(verb)}>
            {t(($) => $.catalogue[verb])}
          </Button>
        ))}
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        {service.state === 'active' && (
          <ServiceForm
            initial={draftOf(service)}
            onSend={async (draft) => {
              const changed = await call(supportRequestsRoutes.updateService, {
                params,
                body: { version: seen.version, ...draft },
              });
              client.setQueryData(supportRequestsQueries.service(organization.id, service.id).queryKey, changed);
              refresh();
              sayDone(t(($) => $.catalogue.saved));
              await navigate(paths.supportServices(organization.slug));
            }}
          />
        )}
        {may(organization, 'AuditEntry.read') && (
          <aside aria-label={t(($) => $.side.label)} className="min-w-0">
            <Timeline subjectType="SupportService" subjectId={service.id} />
          </aside>
        )}
      </div>
    </div>
  );
}
