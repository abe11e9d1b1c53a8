import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { Banner, LinkButton } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';

interface CorrectionNoticeProps {
  release: PressRelease;
  correction: NonNullable<PressRelease['openCorrection']>;
}

/** On the release's page: somebody is correcting it, and where. */
export function CorrectionNotice({ release, correction }: CorrectionNoticeProps): ReactNode {
  const { t } = useTranslation('press-releases');
  const organization = useOrganization();
  return (
    <Banner
      tone="info"
      title={t(($) => $.correction.inWork)}
      actions={
        <LinkButton size="small" href={paths.correction(organization.slug, release.id, correction.id)}>
          {t(($) => $.correction.open)}
        </LinkButton>
      }
    >
      {t(($) => $.correction.inWorkDetail, { name: correction.author.name })}
    </Banner>
  );
}
