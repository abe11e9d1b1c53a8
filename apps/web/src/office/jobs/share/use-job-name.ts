import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The name of a kind of work: what it does, by the last word of its queue's name (press-releases.export → export). */
export function useJobName(): (kind: string) => string {
  const { t } = useTranslation('jobs');
  return useCallback(
    (kind) => {
      const verb = kind.split('.').at(-1);
      if (verb === 'export' || verb === 'import' || verb === 'prepare') return t(($) => $.kinds[verb]);
      if (verb === 'read-archive' || verb === 'import-archive') return t(($) => $.kinds[verb]);
      if (verb === 'remove-import' || verb === 'export-everything') return t(($) => $.kinds[verb]);
      return t(($) => $.kinds.other);
    },
    [t],
  );
}
