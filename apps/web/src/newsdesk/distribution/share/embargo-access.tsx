import type { PressRelease } from '@ravabet/contracts/newsdesk/press-releases';
import { LinkButton, RecordSection } from '@ravabet/ui';
import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useOrganization } from '../../../shared/organization.ts';
import { paths } from '../../../shared/paths.ts';

/** Beside a release that has, or had, an embargo: the way to who reads it before everybody does. */
export function EmbargoAccessSection({ release }: { release: PressRelease }): ReactNode {
  const { t } = useTranslation('distribution');
  const organization = useOrganization();
  const isDecided = release.state !== 'draft' && release.state !== 'in-review' && release.state !== 'changes-requested';
  if (!release.embargoUntil || !isDecided || !may(organization, 'EmbargoLink.read')) return null;
  return (
    <RecordSection title={t(($) => $.embargo.side.title)}>
      <p className="text-13 text-quiet">{t(($) => $.embargo.side.detail)}</p>
      <div>
        <LinkButton
          size="small"
          icon={<Eye className="size-4" />}
          href={paths.embargoReport(organization.slug, release.id)}
        >
          {t(($) => $.embargo.side.open)}
        </LinkButton>
      </div>
    </RecordSection>
  );
}
