import { supportRequestsRoutes } from '@ravabet/contracts/protocol/support-requests';
import { PageHeader, Skeleton } from '@ravabet/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '../../../shared/call.ts';
import { newId } from '../../../shared/new-id.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { sayDone } from '../../../shared/toasts.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';
import { emptyService } from './service-draft.ts';
import { ServiceForm } from './service-form.tsx';

/** Something more is offered to the departments; it stands last until it is moved. */
export function NewServicePage(): ReactNode {
  const { t } = useTranslation('support-requests');
  const { id: organizationId, slug } = useOrganization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const services = useQuery(supportRequestsQueries.services(organizationId)).data?.items;
  const last = Math.max(0, ...(services ?? []).map(({ position }) => position));
  return (
    <div className="flex flex-col gap-5">
      <PageHeader title={t(($) => $.catalogue.new)} description={t(($) => $.catalogue.description)} />
      {services ? (
        <ServiceForm
          initial={emptyService(Math.min(last + 10, 10_000))}
          onSend={async (draft) => {
            await call(supportRequestsRoutes.createService, { params: { organizationId }, body: { id, ...draft } });
            void client.invalidateQueries({ queryKey: supportRequestsQueries.all(organizationId) });
            sayDone(t(($) => $.catalogue.created));
            await navigate(paths.supportServices(slug));
          }}
        />
      ) : (
        <Skeleton className="h-96 w-full" />
      )}
    </div>
  );
}
