import type { Dispatch } from '@ravabet/contracts/newsdesk/distribution';
import { Banner } from '@ravabet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

/** What keeps it from going on, and that nothing is lost. */
export function TroubleNotice({ dispatch }: { dispatch: Dispatch }): ReactNode {
  const { t } = useTranslation('distribution');
  const { trouble } = dispatch;
  if (!trouble) return null;
  const ofServer = trouble.code === 'mail-server-unreachable';
  return (
    <Banner tone="warning" isLive title={t(($) => $.dispatch.trouble.title)}>
      <p>{ofServer ? t(($) => $.dispatch.trouble.server) : t(($) => $.dispatch.trouble.release)}</p>
      {ofServer && (
        <p dir="auto" className="text-13 wrap-anywhere">
          {t(($) => $.dispatch.trouble.said, { text: trouble.detail })}
        </p>
      )}
    </Banner>
  );
}

/** Mails of which nobody knows whether they arrived: said openly, and decided by a person. */
export function UnknownNotice({ dispatch }: { dispatch: Dispatch }): ReactNode {
  const { t } = useTranslation('distribution');
  const format = useFormat();
  const unknown = dispatch.counts['unknown'] ?? 0;
  if (unknown === 0) return null;
  return (
    <Banner tone="warning" title={t(($) => $.dispatch.unknownTitle, { number: format.number(unknown) })}>
      {t(($) => $.dispatch.unknownDetail)}
    </Banner>
  );
}
