import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/use-format.ts';

const units = ['B', 'KB', 'MB', 'GB'] as const;

/** Bytes as people say them, in the language's digits. */
export function useFileSize(): (bytes: number) => string {
  const { t } = useTranslation('files');
  const format = useFormat();
  return useCallback(
    (bytes) => {
      const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024))));
      const value = format.number(bytes / 1024 ** step, { maximumFractionDigits: step === 0 ? 0 : 1 });
      return `${value} ${t(($) => $.units[units[step] ?? 'B'])}`;
    },
    [t, format],
  );
}
