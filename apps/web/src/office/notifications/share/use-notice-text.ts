import type { Notification } from '@ravabet/contracts/office/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The sentence of a notice; its kind comes from the server, so the key is not known to the type checker. */
export function useNoticeText(): (notice: Pick<Notification, 'kind' | 'params'>) => string {
  const { i18n } = useTranslation('notifications');
  return useCallback(
    ({ kind, params }) => {
      const say = i18n.getFixedT(i18n.language, 'notifications') as unknown as (key: string, values: object) => string;
      return say(`kinds.${kind}`, params);
    },
    [i18n],
  );
}
