import { useMemo } from 'react';
import { useFormat } from '../../../shared/use-format.ts';

/** Languages that guests speak, ISO 639-1: the larger ones of the world and of the region. */
const codes = 'fa ar en zh fr de ru es it tr ur hi az ku ckb hy ka tg ps uz kk tk bn ja ko pt nl sv id ms el pl'.split(
  ' ',
);

export function useSpokenLanguages(): { id: string; label: string }[] {
  const { language } = useFormat();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    return codes.map((id) => ({ id, label: names.of(id) ?? id }));
  }, [language]);
}
