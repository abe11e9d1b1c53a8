import type { RightsHint } from '@ravabet/contracts/office/files';
import { StateBadge } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const tones = {
  expired: 'danger',
  'expires-soon': 'waiting',
  'consent-withdrawn': 'danger',
  'consent-unknown': 'waiting',
  'licence-unknown': 'neutral',
} as const;

/** What somebody should look at before the file is used. */
export function RightsBadges({ hints }: { hints: readonly RightsHint[] }): ReactNode {
  const { t } = useTranslation('files');
  return (
    <span className="flex flex-wrap gap-1.5">
      {hints.map((hint) => (
        <StateBadge key={hint} tone={tones[hint]}>
          {t(($) => $.hint[hint])}
        </StateBadge>
      ))}
    </span>
  );
}
