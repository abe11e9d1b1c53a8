import type { Notification } from '@ravabet/contracts/office/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

/** The sentence of a notice; its kind comes from the server, so the key is not known to the type checker. */
export function useNoticeText(): (notice: Pick<Notification, 'kind' | 'params'>) => string {
  const { i18n } = useTranslation('notifications');
  const format = useFormat();
  return useCallback(
    ({ kind, params }) => {
      const say = i18n.getFixedT(i18n.language, 'notifications') as unknown as (key: string, values: object) => string;
      // A time comes as an instant and is said in the reader's own calendar.
      const when = typeof params['at'] === 'string' && { at: format.date(params['at']) };
      return say(`kinds.${kind}`, isolated({ ...params, ...when }));
    },
    [i18n, format],
  );
}

/** A Persian title in an English sentence keeps to itself, and the other way round (U+2068 … U+2069). */
const isolated = (params: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, `\u2068${String(value)}\u2069`]));
