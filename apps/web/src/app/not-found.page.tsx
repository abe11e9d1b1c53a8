import { EmptyState, LinkButton, PageTitle } from '@ravabet/ui';
import { Compass, Lock, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../shared/paths.ts';

const icons = { notFound: Compass, forbidden: Lock, noMembership: UserRound };

export function NotFoundPage({ reason }: { reason: keyof typeof icons }): ReactNode {
  const { t } = useTranslation('app');
  const Icon = icons[reason];
  return (
    <>
      <PageTitle className="sr-only">{t(($) => $.errors[reason].title)}</PageTitle>
      <EmptyState
        icon={<Icon className="size-5" />}
        title={t(($) => $.errors[reason].title)}
        description={t(($) => $.errors[reason].detail)}
        {...(reason !== 'noMembership' && {
          action: <LinkButton href={paths.home()}>{t(($) => $.errors.home)}</LinkButton>,
        })}
      />
    </>
  );
}
