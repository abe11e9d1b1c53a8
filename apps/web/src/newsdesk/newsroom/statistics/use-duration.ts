import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

/** Minutes as people say them: the largest unit that is not below two. */
export function useDuration(): (minutes: number) => string {
  const { t } = useTranslation('newsroom');
  const { number } = useFormat();
  return (minutes) => {
    if (minutes < 120) return t(($) => $.statistics.minutes, { n: number(minutes) });
    if (minutes < 2 * 1440) return t(($) => $.statistics.hours, { n: number(Math.round(minutes / 60)) });
    return t(($) => $.statistics.days, { n: number(Math.round(minutes / 1440)) });
  };
}
