import type { VisitHospitality } from '@ravabet/contracts/protocol/visits';
import { Badge, Button, DescriptionList, EmptyState, RecordSection, Skeleton } from '@ravabet/ui';
import { useQuery } from '@tanstack/react-query';
import { ConciergeBell, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { mayPlan, useVisit } from '../record/use-visit.ts';
import { visitsQueries } from '../visits.queries.ts';
import { NeedBadges } from './need-badges.tsx';
import { ServiceCard } from './service-card.tsx';
import { ServiceForm } from './service-form.tsx';

/** What the guests need by numbers, the services that meet it, and what they cost. */
export function HospitalityTab(): ReactNode {
  const { t } = useTranslation('visits');
  const { visit } = useVisit();
  const { id: organizationId } = useOrganization();
  const hospitality = useQuery(visitsQueries.hospitality(organizationId, visit.id)).data;
  const [isAdding, setAdding] = useState(false);
  if (!hospitality) return <Skeleton className="h-40 w-full" />;
  const { services } = hospitality;
  return (
    <div className="flex flex-col gap-8">
      <Needs hospitality={hospitality} />
      <RecordSection
        title={t(($) => $.service.title)}
        actions={
          mayPlan(visit) &&
          !isAdding && (
            <Button size="small" icon={<Plus className="size-4" />} onPress={() => setAdding(true)}>
              {t(($) => $.service.add)}
            </Button>
          )
        }
      >
        {services.length === 0 && !isAdding && (
          <EmptyState icon={<ConciergeBell className="size-5" />} title={t(($) => $.service.empty)} />
        )}
        <ul className="flex flex-col gap-3">
          {services.map((service) => (
            <ServiceCard key={service.id} service={service} />
          ))}
        </ul>
        {isAdding && <ServiceForm service={null} onClose={() => setAdding(false)} />}
      </RecordSection>
      <Costs hospitality={hospitality} />
    </div>
  );
}

function Needs({ hospitality }: { hospitality: VisitHospitality }): ReactNode {
  const { t } = useTranslation('visits');
  const { diets, languages, withoutInterpreter } = hospitality;
  const none = <span className="text-quiet">{t(($) => $.needs.none)}</span>;
  return (
    <RecordSection title={t(($) => $.needs.title)}>
      <DescriptionList
        items={[
          {
            term: t(($) => $.needs.diets),
            value: diets.length > 0 ? <NeedBadges needs={diets} of="diets" /> : none,
          },
          {
            term: t(($) => $.needs.languages),
            value: languages.length > 0 ? <NeedBadges needs={languages} of="languages" /> : none,
          },
          ...(withoutInterpreter.length > 0
            ? [
                {
                  term: t(($) => $.needs.withoutInterpreter),
                  value: <NeedBadges needs={withoutInterpreter} of="languages" tone="waiting" />,
                },
              ]
            : []),
        ]}
      />
    </RecordSection>
  );
}

function Costs({ hospitality }: { hospitality: VisitHospitality }): ReactNode {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { budgetRial, plannedRial, spentRial } = hospitality;
  const isOver = budgetRial !== null && Math.max(plannedRial, spentRial) > budgetRial;
  return (
    <RecordSection title={t(($) => $.costs.title)}>
      <DescriptionList
        items={[
          ...(budgetRial === null ? [] : [{ term: t(($) => $.field.budget), value: format.number(budgetRial) }]),
          { term: t(($) => $.costs.planned), value: format.number(plannedRial) },
          { term: t(($) => $.costs.spent), value: format.number(spentRial) },
        ]}
      />
      {isOver && (
        <div>
          <Badge tone="danger">{t(($) => $.costs.over)}</Badge>
        </div>
      )}
    </RecordSection>
  );
}
