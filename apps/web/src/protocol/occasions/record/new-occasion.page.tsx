import { PageHeader } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isPlainDate } from '../../../shared/is-plain-date.ts';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { useUrlFilters } from '../../../shared/use-url-filters.ts';
import { OccasionForm } from './occasion-form.tsx';

const keys = ['on'] as const;

/** The calendar sends people here with the day that they chose. */
export function NewOccasionPage(): ReactNode {
  const { t } = useTranslation('occasions');
  const organization = useOrganization();
  const navigate = useNavigate();
  const [filters] = useUrlFilters(keys);
  return (
    <div className="flex max-w-160 flex-col gap-5">
      <PageHeader title={t(($) => $.new)} />
      <OccasionForm
        occasion={null}
        {...(isPlainDate(filters.on) && { on: filters.on })}
        onClose={(id) => void navigate(id ? paths.occasion(organization.slug, id) : paths.occasions(organization.slug))}
      />
    </div>
  );
}
