import { PageHeader } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { OccasionForm } from './occasion-form.tsx';

export function NewOccasionPage(): ReactNode {
  const { t } = useTranslation('occasions');
  const organization = useOrganization();
  const navigate = useNavigate();
  return (
    <div className="flex max-w-160 flex-col gap-5">
      <PageHeader title={t(($) => $.new)} />
      <OccasionForm
        occasion={null}
        onClose={(id) => void navigate(id ? paths.occasion(organization.slug, id) : paths.occasions(organization.slug))}
      />
    </div>
  );
}
