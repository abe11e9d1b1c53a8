import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from './request-draft.ts';

/** What a fault of the form is called beside its field. */
export function useFaultText(): (fault: Fault, pointer: string) => string {
  const { t } = useTranslation('support-requests');
  const { t: c } = useTranslation('common');
  return useCallback(
    (fault, pointer) => {
      if (fault === 'required' && pointer === '/lateReason') return t(($) => $.field.lateReason);
      const texts: Record<Fault, string> = {
        required: c(($) => $.validation.required),
        number: t(($) => $.ask.notANumber),
        day: t(($) => $.ask.chooseDay),
        unit: t(($) => $.ask.chooseUnit),
        times: t(($) => $.ask.timesWrong),
        past: t(($) => $.ask.startPast),
      };
      return texts[fault];
    },
    [t, c],
  );
}
