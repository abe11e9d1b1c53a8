import { useCallback } from 'react';
import { useFormat } from '../../../shared/use-format.ts';

const minute = 60;
const hour = 3600;
const day = 86_400;

/** A span of time as people say it, in its largest unit: ۲۰ دقیقه، ۳ ساعت، ۲ روز. */
export function useDurationOfSeconds(): (seconds: number) => string {
  const format = useFormat();
  return useCallback(
    (seconds) => {
      const [unit, size] =
        seconds < hour
          ? (['minute', minute] as const)
          : seconds < day
            ? (['hour', hour] as const)
            : (['day', day] as const);
      const value = seconds / size;
      const digits = unit === 'minute' || value >= 10 ? 0 : 1;
      return format.number(Math.max(value, unit === 'minute' ? 1 : 0), {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: digits,
      });
    },
    [format],
  );
}

export function useDuration(): (from: string, until: string) => string {
  const say = useDurationOfSeconds();
  return useCallback((from, until) => say((Date.parse(until) - Date.parse(from)) / 1000), [say]);
}
