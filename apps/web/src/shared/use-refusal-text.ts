import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The sentence for a `disabledReason`: slugs share their texts with the problems of the API. */
export function useRefusalText(): (slug: string | undefined) => string | null {
  const { t, i18n } = useTranslation('common');
  return useCallback(
    (slug) => {
      if (slug === undefined) return null;
      const key = `${slug}.detail`;
      // Slugs come from the server, so the key is not known to the type checker.
      const say = i18n.getFixedT(i18n.language, 'problems') as unknown as (key: string) => string;
      return i18n.exists(key, { ns: 'problems' }) ? say(key) : t(($) => $.notAllowedNow);
    },
    [t, i18n],
  );
}
