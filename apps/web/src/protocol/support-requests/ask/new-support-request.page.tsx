import { Banner, Button, EmptyState, LinkButton, PageHeader, Skeleton, Stepper } from '@ravabet/ui';
import { localized } from '@ravabet/contracts/kernel';
import { useQuery } from '@tanstack/react-query';
import { HandHelping } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { isPlainDate } from '../../../shared/is-plain-date.ts';
import { paths } from '../../../shared/paths.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useProblemMessage } from '../../../shared/use-problem-message.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { supportRequestsQueries } from '../support-requests.queries.ts';
import { RequestForm } from './request-form.tsx';
import { ServiceCards } from './service-cards.tsx';

const keys = ['service', 'on'] as const;

/** Two steps: what of the catalogue, then when and how. */
export function NewSupportRequestPage(): ReactNode {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  const format = useFormat();
  const explain = useProblemMessage();
  const { id: organizationId, slug } = useOrganization();
  const [filters] = useUrlFilters(keys);
  const catalogue = useQuery(supportRequestsQueries.services(organizationId));
  const services = catalogue.data?.items ?? [];
  const service = services.find(({ id }) => id === filters.service);
  // The calendar sends people here with the day that they chose.
  const on = isPlainDate(filters.on) ? filters.on : '';
  const problem = catalogue.error && explain(catalogue.error);
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={service ? localized(service.names, format.language) : t(($) => $.ask.title)}
        description={service ? localized(service.deliverables, format.language) : t(($) => $.description)}
        actions={
          service && <LinkButton href={paths.newSupportRequest(slug, '', on)}>{t(($) => $.ask.other)}</LinkButton>
        }
      />
      <Stepper
        label={t(($) => $.ask.steps)}
        current={service ? 'details' : 'service'}
        steps={[
          {
            id: 'service',
            number: format.number(1),
            label: t(($) => $.ask.first),
            ...(service && { href: paths.newSupportRequest(slug, '', on) }),
          },
          { id: 'details', number: format.number(2), label: t(($) => $.ask.second) },
        ]}
      />
      {problem && (
        <Banner
          tone="danger"
          isLive
          title={problem.title}
          actions={
            <Button size="small" onPress={() => void catalogue.refetch()}>
              {c(($) => $.retry)}
            </Button>
          }
        >
          {problem.detail}
        </Banner>
      )}
      {catalogue.isPending && <Skeleton className="h-64 w-full" />}
      {catalogue.isSuccess && services.length === 0 && (
        <div className="rounded-card border border-line bg-card">
          <EmptyState
            icon={<HandHelping className="size-5" />}
            title={t(($) => $.empty.title)}
            description={t(($) => $.ask.noServices)}
          />
        </div>
      )}
      {service ? (
        <RequestForm key={service.id} service={service} day={on || null} />
      ) : (
        <ServiceCards services={services} on={on} />
      )}
    </div>
  );
}
