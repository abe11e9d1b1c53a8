import { LinkButton, PageHeader } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';
import { GuestImporter } from '../share/guest-importer.tsx';

/** Guests of a sheet or of cards, without a visit. */
export function ImportGuestsPage(): ReactNode {
  const { t } = useTranslation('guests');
  const navigate = useNavigate();
  const { slug } = useOrganization();
  return (
    <div className="measure flex flex-col gap-6">
      <PageHeader
        title={t(($) => $.import.title)}
        description={t(($) => $.import.description)}
        actions={<LinkButton href={paths.guests(slug)}>{t(($) => $.title)}</LinkButton>}
      />
      <GuestImporter onDone={() => void navigate(paths.guests(slug))} />
    </div>
  );
}
