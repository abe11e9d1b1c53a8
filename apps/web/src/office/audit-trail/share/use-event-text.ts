import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** «برای تأیید فرستاد»: what an event says after the name of who did it. Events come from the server, so the key is not known. */
export function useEventText(): (event: string) => string {
  const { t, i18n } = useTranslation('audit-trail');
  return useCallback(
    (event) => {
      const say = i18n.getFixedT(i18n.language, 'audit-trail') as unknown as (key: string) => string;
      return i18n.exists(`event.${event}`, { ns: 'audit-trail' }) ? say(`event.${event}`) : t(($) => $.otherEvent);
    },
    [t, i18n],
  );
}
