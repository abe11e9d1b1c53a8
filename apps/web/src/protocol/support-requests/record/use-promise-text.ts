import type { SupportRequest } from '@ravabet/contracts/protocol/support-requests';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

/** The promise in one sentence: who, and until when. */
export function usePromiseText(request: SupportRequest): string | null {
  const { t } = useTranslation('support-requests');
  const format = useFormat();
  const { state, assignee, promisedAt, deliveredAt, isOverdue, isLate } = request;
  // The name stands in a sentence of another script.
  const name = `\u2068${assignee?.name ?? ''}\u2069`;
  if (state === 'submitted' || state === 'triaged')
    return isLate ? t(($) => $.promise.lateWaits) : t(($) => $.promise.waits);
  if (state === 'declined' || state === 'withdrawn') return null;
  if (deliveredAt) return t(($) => $.promise.kept, { name, when: format.date(deliveredAt) });
  if (!promisedAt) return null;
  const when = format.date(promisedAt);
  return isOverdue ? t(($) => $.promise.broken, { name, when }) : t(($) => $.promise.stands, { name, when });
}
